package rongcuo.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Proceedings;
import rongcuo.language.Bilingual;

/**
 * How far the case of a subject has come. Derived from what the file records, never stored: the
 * first stage in which something is still to be done.
 *
 * <p>The duties of 第九条 belong to the enforcement case, not to this one, and 第十八条's warning to many
 * cases; neither holds a stage up.
 */
public enum Stage {
  REGISTERED("registered", new Bilingual("登记", "registered")),
  INQUIRY("inquiry", new Bilingual("调查", "inquiry")),
  CONCLUSION("conclusion", new Bilingual("认定", "conclusion")),
  NOTIFICATION("notification", new Bilingual("告知", "notification")),
  PUBLICATION("publication", new Bilingual("公开", "publication")),
  CORRECTION("correction", new Bilingual("纠错", "correction")),
  CLOSED("closed", new Bilingual("办结", "closed"));

  /** 第十四、十九条: what others than the parties are told. */
  private static final Set<DutyKind> TO_OTHERS =
      Set.of(DutyKind.PUBLISH, DutyKind.FEEDBACK, DutyKind.EXPLAIN_REPORT, DutyKind.CLARIFY);

  private static final Set<DutyKind> OF_CORRECTION =
      Set.of(
          DutyKind.START_CORRECTION,
          DutyKind.EXPLAIN_CORRECTION,
          DutyKind.ANALYSE_CAUSES,
          DutyKind.FINISH_CORRECTION,
          DutyKind.FOLLOW_UP);

  private final String id;
  private final Bilingual label;

  Stage(String id, Bilingual label) {
    this.id = id;
    this.label = label;
  }

  public String id() {
    return id;
  }

  public Bilingual label() {
    return label;
  }

  /**
   * The stage of a subject's case on a day.
   *
   * @param duties that {@linkplain Duties#concerningEach concern} the subject on that day
   */
  public static Stage of(CaseFile caseFile, List<Duty> duties, LocalDate on) {
    boolean decided =
        duties.stream()
            .anyMatch(
                duty ->
                    duty.kind() == DutyKind.CONCLUDE
                        && duty.state() != DutyState.NOT_NEEDED
                        && !duty.state().isOutstanding());
    if (!decided) {
      Stage before = beforeDecision(caseFile.proceedings(), on);
      boolean recommended = before != CLOSED && isOutstanding(duties, Set.of(DutyKind.CONCLUDE));
      return recommended ? CONCLUSION : before;
    }
    if (isOutstanding(duties, Set.of(DutyKind.CONCLUDE))) {
      return CONCLUSION;
    }
    if (isOutstanding(duties, Set.of(DutyKind.NOTIFY))) {
      return NOTIFICATION;
    }
    if (isOutstanding(duties, TO_OTHERS)) {
      return PUBLICATION;
    }
    return isOutstanding(duties, OF_CORRECTION) ? CORRECTION : CLOSED;
  }

  private static Stage beforeDecision(Proceedings proceedings, LocalDate on) {
    if (Boolean.FALSE.equals(proceedings.acceptance().accepted())
        && !isAfter(proceedings.acceptance().date(), on)) {
      return CLOSED;
    }
    if (happened(proceedings.inquiry().to(), on)
        || happened(proceedings.deliberation().date(), on)) {
      return CONCLUSION;
    }
    return happened(proceedings.inquiry().from(), on) ? INQUIRY : REGISTERED;
  }

  private static boolean isOutstanding(List<Duty> duties, Set<DutyKind> kinds) {
    return duties.stream()
        .anyMatch(duty -> kinds.contains(duty.kind()) && duty.state().isOutstanding());
  }

  private static boolean happened(@Nullable LocalDate day, LocalDate on) {
    return day != null && !day.isAfter(on);
  }

  private static boolean isAfter(@Nullable LocalDate day, LocalDate on) {
    return day != null && day.isAfter(on);
  }
}

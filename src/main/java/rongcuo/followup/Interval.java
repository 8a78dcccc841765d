package rongcuo.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Correction;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Proceedings;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;

/** The time between two events of a case, by which one sees where cases linger. */
public enum Interval {
  REGISTRATION("registration", new Bilingual("启动至开始调查", "initiation to inquiry")),
  INQUIRY("inquiry", new Bilingual("开始调查至调查结束", "inquiry")),
  CONCLUSION("conclusion", new Bilingual("调查结束至作出决定", "end of inquiry to decision")),
  NOTIFICATION("notification", new Bilingual("作出决定至告知完毕", "decision to notification")),
  PUBLICATION("publication", new Bilingual("作出决定至公开", "decision to publication")),
  CORRECTION("correction", new Bilingual("启动纠错至完成纠错", "correction"));

  private final String id;
  private final Bilingual label;

  Interval(String id, Bilingual label) {
    this.id = id;
    this.label = label;
  }

  public String id() {
    return id;
  }

  public Bilingual label() {
    return label;
  }

  /** Its length in days in a subject's case; null if one of its ends had not come by a day. */
  @Nullable Long days(CaseFile caseFile, Subject subject, LocalDate on) {
    Proceedings proceedings = caseFile.proceedings();
    Decision decision = caseFile.decision(subject);
    LocalDate decided = decision == null ? null : decision.date();
    Correction correction = Duties.correction(caseFile, subject);
    return switch (this) {
      case REGISTRATION -> days(proceedings.initiation().date(), proceedings.inquiry().from(), on);
      case INQUIRY -> days(proceedings.inquiry().from(), proceedings.inquiry().to(), on);
      case CONCLUSION -> days(proceedings.inquiry().to(), decided, on);
      case NOTIFICATION -> days(decided, notified(caseFile.notified(subject)), on);
      case PUBLICATION -> days(decided, proceedings.published().date(), on);
      case CORRECTION ->
          correction == null ? null : days(correction.started(), correction.finished(), on);
    };
  }

  private static @Nullable LocalDate notified(Subject.@Nullable Notified notified) {
    if (notified == null || notified.units() == null || notified.party() == null) {
      return null;
    }
    return notified.units().isAfter(notified.party()) ? notified.units() : notified.party();
  }

  private static @Nullable Long days(
      @Nullable LocalDate from, @Nullable LocalDate to, LocalDate on) {
    return from == null || to == null || to.isAfter(on) ? null : ChronoUnit.DAYS.between(from, to);
  }
}

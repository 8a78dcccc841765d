package rongcuo.steps.art14;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.casefile.Fingerprints;
import rongcuo.casefile.FormerDecision;
import rongcuo.casefile.Key;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.Section;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.language.Bilingual;
import rongcuo.statute.Readings;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.RefusedException;
import rongcuo.steps.course.Shown;

/**
 * Takes the last decision back as if it had not been recorded: what was first written with it goes,
 * and the decision that it replaced is in force again, with its notices.
 */
public final class DecisionTakenBack {

  /** What a decision that is replaced takes along of what followed it. */
  private static final List<Section> FOLLOWING =
      List.of(CaseKeys.NOTIFIED, CaseKeys.PUBLICATION, CaseKeys.CORRECTION);

  private final DecisionPlace holder;
  private final CaseFile caseFile;
  private final Section section;
  private final Decision last;
  private final @Nullable FormerDecision before;
  private final List<Edit> edits = new ArrayList<>();

  private DecisionTakenBack(DecisionPlace holder, Section section, Decision last) {
    this.holder = holder;
    this.caseFile = holder.caseFile();
    this.section = section;
    this.last = last;
    this.before = before();
  }

  /**
   * The undoing of the last decision.
   *
   * @param subject on whom alone; null if on all
   * @throws RefusedException if there is none, or something that was recorded since rests on it
   */
  public static DecisionTakenBack of(CaseFile caseFile, @Nullable Subject subject)
      throws RefusedException {
    boolean several = caseFile.subjects().size() > 1;
    for (Subject each : subject == null && several ? caseFile.subjects() : List.<Subject>of()) {
      if (!Fingerprints.restsOnMatter(each)) {
        throw new RefusedException(
            "对{0}的决定是单独作出的，请用 --subject 指明撤销对哪一名当事人的决定",
            "{0} was decided on alone; say by --subject whose decision is to be taken back",
            each.called());
      }
    }
    for (Section section : List.of(CaseKeys.DECISION, CaseKeys.RECOMMENDATION)) {
      DecisionPlace holder = DecisionPlace.of(caseFile, section, subject);
      Decision last = holder.own(section);
      if (last != null) {
        DecisionTakenBack undoing = new DecisionTakenBack(holder, section, last);
        undoing.refuseIfRestedOn();
        undoing.write();
        return undoing;
      }
    }
    boolean together = subject != null && several && caseFile.concluded(subject) != null;
    throw new RefusedException(
        together
            ? new Bilingual(
                    "对{0}的决定是与其他当事人一并作出的，只能一并撤销（不写 --subject）",
                    "{0} was decided on with the others, which can only be taken back for all, without"
                        + " --subject")
                .with(subject.called())
            : new Bilingual("没有可以撤销的决定", "there is no decision to take back"));
  }

  /** The changes that take it back. */
  public List<Edit> edits() {
    return List.copyOf(edits);
  }

  /** Whether a decision that it replaced is in force again. */
  public boolean isRestoring() {
    return before != null;
  }

  /** What was taken back, and what is in force again. */
  public Bilingual told() {
    Bilingual what =
        section == CaseKeys.RECOMMENDATION
            ? new Bilingual("认定建议", "recommendation")
            : new Bilingual("认定决定", "decision");
    Bilingual taken =
        new Bilingual("已撤销{0}（{1}，{2}）", "the {0} ({1}, {2}) was taken back")
            .with(what, label(last), String.valueOf(last.date()));
    return before == null
        ? taken
        : new Bilingual("{0}，恢复{1}（{2}，{3}）", "{0}; the {1} ({2}, {3}) stands again")
            .with(taken, what, label(before.decision()), String.valueOf(before.decision().date()));
  }

  private static Bilingual label(Decision decision) {
    Conclusion conclusion = decision.conclusion();
    return conclusion == null ? new Bilingual("未写明结论", "no conclusion") : conclusion.label();
  }

  /** The one that it replaced: the last that was kept, of the same kind. */
  private @Nullable FormerDecision before() {
    List<FormerDecision> former = holder.former();
    if (former.isEmpty()) {
      return null;
    }
    FormerDecision latest = former.get(former.size() - 1);
    boolean recommended = caseFile.isOfUnit(latest.decision());
    return recommended == (section == CaseKeys.RECOMMENDATION) ? latest : null;
  }

  // What rests on it.

  private void refuseIfRestedOn() throws RefusedException {
    List<Bilingual> resting = new ArrayList<>();
    for (Subject each : caseFile.subjects()) {
      boolean concerned =
          holder.subject() == null
              ? each.decision() == null || holder.isAlone()
              : holder.subject() == each;
      if (concerned && section == CaseKeys.DECISION) {
        addResting(each, resting);
      }
    }
    if (!resting.isEmpty()) {
      throw new RefusedException(
          "以下各项以这次决定为前提：{0}；请先撤销这些记录（record 加 --undo），或者用 --replace 变更决定",
          "these rest on the decision: {0}; take them back first (record with --undo), or"
              + " replace the decision by --replace",
          new Bilingual("、", ", ").between(resting));
    }
  }

  private void addResting(Subject each, List<Bilingual> resting) {
    Course course = Course.recorded(caseFile, Readings.DEFAULT, each);
    for (Key<LocalDate> notice : List.of(CaseKeys.UNITS_NOTIFIED, CaseKeys.PARTY_NOTIFIED)) {
      add(notice, course.notice(notice), resting);
    }
    add(CaseKeys.PUBLISHED, course.published(), resting);
    add(CaseKeys.WITHHELD, course.withheld(), resting);
    boolean first = course.formerDecisions().isEmpty();
    for (Key<LocalDate> later :
        List.of(CaseKeys.CORRECTION_STARTED, CaseKeys.FEEDBACK, CaseKeys.REPORT_EXPLAINED)) {
      boolean free = later.freeing() != null && later.isFreed(course.get(later.freeing()));
      boolean anew =
          later == CaseKeys.CORRECTION_STARTED && before != null && before.keepsCorrection();
      LocalDate day = (first || anew) && !free ? course.get(later) : null;
      add(later, isSince(day) ? day : null, resting);
    }
    // A correction ends under the decision that calls for it no more, which may be one before.
    boolean ends = before == null || before.decision().conclusion() != Conclusion.NOT_TOLERATED;
    add(CaseKeys.CORRECTION_ENDED, ends ? course.get(CaseKeys.CORRECTION_ENDED) : null, resting);
  }

  /** Whether something may follow the decision: what came before followed that on others. */
  private boolean isSince(@Nullable LocalDate day) {
    LocalDate decided = last.date();
    return day != null && (decided == null || !day.isBefore(decided));
  }

  private static void add(Key<?> key, @Nullable Object value, List<Bilingual> resting) {
    if (value == null) {
      return;
    }
    Bilingual told = new Bilingual("{0}{1}", "{0} {1}").with(key.name(), Shown.of(key, value));
    if (!resting.contains(told)) {
      resting.add(told);
    }
  }

  // What is written.

  private void write() {
    for (String first : with()) {
      takeBack(first);
    }
    String decision = section.english();
    boolean movedAway = with().contains(CaseKeys.RECOMMENDATION.english());
    if (before == null) {
      if (!movedAway) {
        edits.add(new Edit.Remove(holder.path(decision)));
      }
      return;
    }
    if (hasParted()) {
      edits.add(new Edit.Remove(holder.path(decision)));
      forget(holder, caseFile.formerDecisions());
      restoreFollowing(holder, before);
      FOLLOWING.stream()
          .filter(each -> !before.particulars().has(each))
          .forEach(each -> removeEmpty(holder, each));
      return;
    }
    edits.add(new Edit.Set(holder.path(decision), EditValue.of(before.decision())));
    forget(holder);
    restore(holder, before);
    if (holder.subject() == null) {
      restoreOwnOfEach();
    }
  }

  private List<String> with() {
    Decision.Fingerprint taken = last.fingerprint();
    return taken == null ? List.of() : taken.said().all(CaseKeys.WRITTEN_WITH);
  }

  private void takeBack(String first) {
    if (first.startsWith("readings.")) {
      edits.add(new Edit.Remove(List.of(first.split("\\.", 2))));
      return;
    }
    Decision recommended = holder.own(CaseKeys.RECOMMENDATION);
    if (first.equals(CaseKeys.RECOMMENDATION.english()) && recommended != null) {
      edits.add(new Edit.Set(holder.path(CaseKeys.DECISION.english()), EditValue.of(recommended)));
      edits.add(new Edit.Remove(holder.path(first)));
      return;
    }
    DecisionPlace at = holder.isAlone() ? holder.holderOf(CaseKeys.ANALYSIS) : holder;
    edits.add(new Edit.Remove(at.path(first.split("\\."))));
  }

  /** Whether the officer went another way than the others by this decision, as they still stand. */
  private boolean hasParted() {
    Decision ofAll = caseFile.decision();
    Subject subject = holder.subject();
    return subject != null
        && !holder.isAlone()
        && before != null
        && ofAll != null
        && EditValue.of(before.decision()).equals(EditValue.of(ofAll))
        && subject.formerDecisions().size() == caseFile.formerDecisions().size() + 1;
  }

  private void removeEmpty(DecisionPlace at, Section part) {
    boolean empty = part.keys().stream().allMatch(key -> at.particulars().get(key) == null);
    if (at.particulars().has(part) && empty) {
      edits.add(new Edit.Remove(at.path(part.english())));
    }
  }

  private void forget(DecisionPlace at) {
    int latest = at.former().size() - 1;
    List<String> path = at.path(DecisionPlace.FORMER, String.valueOf(latest));
    edits.add(new Edit.Remove(latest == 0 ? at.path(DecisionPlace.FORMER) : path));
  }

  private void restore(DecisionPlace at, FormerDecision former) {
    restoreFollowing(at, former);
    boolean refusedUntilNow =
        at.former().stream()
            .allMatch(each -> each.decision().conclusion() == Conclusion.NOT_TOLERATED);
    if (refusedUntilNow && last.conclusion() != Conclusion.NOT_TOLERATED && at.isOneOfSeveral()) {
      removeEmpty(at, CaseKeys.CORRECTION);
    }
    restoreAnalysis(at, former.particulars());
  }

  private void restoreFollowing(DecisionPlace at, FormerDecision former) {
    FOLLOWING.forEach(each -> restore(at, each, former.particulars()));
    restoreNumbers(at, former);
  }

  /** Gives numbers back but those that the papers of all have. */
  private void restoreNumbers(DecisionPlace at, FormerDecision former) {
    Map<String, String> ofAll =
        holder.subject() == null && before != null ? before.numbers() : caseFile.numbers();
    former
        .numbers()
        .forEach(
            (document, number) -> {
              if (!at.isOneOfSeveral() || !number.equals(ofAll.get(document))) {
                edits.add(
                    new Edit.Set(at.path(DecisionPlace.NUMBERS, document), EditValue.text(number)));
              }
            });
  }

  /** Gives a part back; an officer who takes the matter's needs none of their own. */
  private void restore(DecisionPlace at, Section part, Particulars told) {
    boolean asAll =
        at.isOneOfSeveral()
            && told.has(part)
            && EditValue.of(told, part).equals(EditValue.of(ofAll(), part))
            && !toldBefore(at, part, told);
    if (asAll) {
      removeEmpty(at, part);
    } else if (told.has(part)) {
      edits.add(new Edit.Set(at.path(part.english()), EditValue.of(told, part)));
    }
  }

  /**
   * Whether what the matter says counts as that of an earlier decision, and not as the officer's.
   */
  private static boolean toldBefore(DecisionPlace at, Section part, Particulars told) {
    List<FormerDecision> earlier = at.former().subList(0, Math.max(0, at.former().size() - 1));
    return part == CaseKeys.PUBLICATION
        && earlier.stream()
            .anyMatch(
                each -> EditValue.of(each.particulars(), part).equals(EditValue.of(told, part)));
  }

  /** What the matter has when this is done. */
  private Particulars ofAll() {
    return holder.subject() == null && before != null
        ? before.particulars()
        : caseFile.particulars();
  }

  private void restoreAnalysis(DecisionPlace at, Particulars told) {
    if (with().contains(CaseKeys.ANALYSIS.english())) {
      return;
    }
    DecisionPlace own = at.isAlone() ? at.holderOf(CaseKeys.ANALYSIS) : at;
    for (Key<?> key : CaseKeys.ANALYSIS.keys()) {
      Object then = told.get(key);
      Object now = at.holding(CaseKeys.ANALYSIS).get(key);
      if (then != null && !then.equals(now)) {
        edits.add(
            new Edit.Set(
                own.path(CaseKeys.ANALYSIS.english(), key.english()),
                EditValue.text(then.toString())));
      }
    }
  }

  private void restoreOwnOfEach() {
    List<FormerDecision> ofAll = caseFile.formerDecisions();
    for (Subject each : caseFile.subjects()) {
      DecisionPlace own = new DecisionPlace(caseFile, each);
      List<FormerDecision> kept = own.former();
      if (each.decision() == null && !kept.isEmpty() && own.isOneOfSeveral()) {
        FormerDecision latest = kept.get(kept.size() - 1);
        forget(own, ofAll.subList(0, ofAll.size() - 1));
        restoreFollowing(own, latest);
      }
    }
  }

  /** Forgets the latest; what is left goes where it is what all have. */
  private void forget(DecisionPlace own, List<FormerDecision> ofAll) {
    List<FormerDecision> left = own.former().subList(0, own.former().size() - 1);
    if (values(left).equals(values(ofAll))) {
      edits.add(new Edit.Remove(own.path(DecisionPlace.FORMER)));
    } else {
      forget(own);
    }
  }

  private static List<? extends EditValue> values(List<FormerDecision> decisions) {
    return decisions.stream().map(EditValue::of).toList();
  }
}

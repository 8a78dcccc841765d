package rongcuo.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.statute.ReadingPolicy;
import rongcuo.steps.Duties;
import rongcuo.steps.course.Duty;

/**
 * A case at a glance: how far it is for each subject, what is to be done, what to be aware of.
 *
 * @param heading its number and title
 * @param subjects a line each
 * @param duties what is still to be done, the most urgent first
 * @param warnings above all, what has changed since the decision
 * @param next what comes next
 */
public record CaseOverview(
    String heading, List<String> subjects, List<String> duties, List<String> warnings, Next next) {

  /** What comes next in a case. */
  public enum Next {
    /** Questions are open, on which the outcome depends. */
    ANSWER,
    /** The outcome is certain for all, but not all are decided. */
    DECIDE,
    /** Something is owed. */
    RECORD,
    NOTHING
  }

  private static final Bilingual SUBJECT =
      new Bilingual("{0}：{1}；评估：{2}", "{0}: {1}; assessed: {2}");
  private static final Bilingual DECIDED =
      new Bilingual("{0}；决定：{1}（{2}）", "{0}; decided: {1} ({2})");
  private static final Bilingual DUTY = new Bilingual("{0}{1}：{2}（{3}）", "{0}{1}: {2} ({3})");

  /** A case on a day. */
  public static CaseOverview of(
      CaseResult.Assessed result,
      ReadingPolicy policy,
      LocalDate on,
      WorkingCalendar calendar,
      Language language) {
    List<String> subjects = new ArrayList<>();
    Set<Duty> outstanding = new LinkedHashSet<>();
    Next next = null;
    for (Ledger.Row row : new Ledger(policy, on, calendar).rows(result)) {
      subjects.add(subject(row).in(language));
      row.duties().stream().filter(duty -> duty.state().isOutstanding()).forEach(outstanding::add);
      next = next == null ? undecided(row) : next;
    }
    List<Duty> duties = outstanding.stream().sorted(Duties.BY_URGENCY).toList();
    return new CaseOverview(
        Labels.heading(result),
        subjects,
        duties.stream().map(duty -> duty(duty).in(language)).toList(),
        result.stale().stream()
            .map(problem -> EntryCommand.typed(problem.message(), result.path()).in(language))
            .toList(),
        next != null ? next : duties.isEmpty() ? Next.NOTHING : Next.RECORD);
  }

  private static Bilingual subject(Ledger.Row row) {
    AssessedSubject each = row.assessed();
    Bilingual line =
        SUBJECT.with(each.subject().called(), row.stage().label(), Labels.outcome(each.outcome()));
    Decision decision = row.course().caseFile().concluded(each.subject());
    return decision == null || decision.conclusion() == null
        ? line
        : DECIDED.with(
            line,
            decision.conclusion().label(),
            decision.date() == null ? new Bilingual("未写明日期", "without a date") : decision.date());
  }

  private static Bilingual duty(Duty duty) {
    Subject subject = duty.subject();
    Bilingual whose =
        subject == null
            ? new Bilingual("", "")
            : new Bilingual("（{0}）", " ({0})").with(subject.called());
    return DUTY.with(duty.state().label(), whose, duty.task().label(), duty.due().label());
  }

  /** What comes before a decision on a subject; null if there is one, or none will be. */
  private static @Nullable Next undecided(Ledger.Row row) {
    boolean open =
        !row.course().isEnded()
            && row.course().caseFile().concluded(row.assessed().subject()) == null;
    return !open ? null : row.assessed().outcome() == null ? Next.ANSWER : Next.DECIDE;
  }
}

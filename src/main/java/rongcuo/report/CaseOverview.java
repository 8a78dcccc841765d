package rongcuo.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Subject;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.statute.ReadingPolicy;
import rongcuo.steps.Duties;
import rongcuo.steps.course.Course;
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
    CaseFile caseFile = result.caseFile();
    Course course =
        new Course(caseFile, policy.readingsFor(caseFile.readings()), on, calendar, null);
    List<Duty> duties = Duties.of(course);
    Map<Subject, List<Duty>> concerning = Duties.concerningEach(caseFile, duties);
    List<String> subjects = new ArrayList<>();
    for (AssessedSubject each : result.subjects()) {
      List<Duty> own = concerning.getOrDefault(each.subject(), List.of());
      subjects.add(subject(each, course.of(each.subject()), own).in(language));
    }
    List<Duty> outstanding =
        duties.stream()
            .filter(duty -> duty.state().isOutstanding())
            .sorted(Duties.BY_URGENCY)
            .toList();
    return new CaseOverview(
        Labels.heading(result),
        subjects,
        outstanding.stream().map(duty -> duty(duty).in(language)).toList(),
        result.stale().stream()
            .sorted(Comparator.comparing(Problem::isError))
            .map(problem -> problem.message().in(language))
            .toList(),
        next(result, course, outstanding));
  }

  private static Bilingual subject(AssessedSubject each, Course course, List<Duty> own) {
    Bilingual line =
        SUBJECT.with(
            each.subject().name(),
            Duties.stage(course, own).label(),
            Labels.outcome(each.assessment().outcome()));
    @Nullable Decision decision = course.caseFile().concluded(each.subject());
    return decision == null
        ? line
        : DECIDED.with(line, decision.conclusion().label(), decision.date().toString());
  }

  private static Bilingual duty(Duty duty) {
    Subject subject = duty.subject();
    Bilingual whose =
        subject == null
            ? new Bilingual("", "")
            : new Bilingual("（{0}）", " ({0})").with(subject.name());
    return DUTY.with(duty.state().label(), whose, duty.task().label(), duty.due().label());
  }

  private static Next next(CaseResult.Assessed result, Course course, List<Duty> outstanding) {
    if (!course.isEnded()) {
      for (AssessedSubject each : result.subjects()) {
        if (course.caseFile().concluded(each.subject()) == null) {
          return each.assessment().outcome() == null ? Next.ANSWER : Next.DECIDE;
        }
      }
    }
    return outstanding.isEmpty() ? Next.NOTHING : Next.RECORD;
  }
}

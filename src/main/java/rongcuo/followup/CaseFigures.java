package rongcuo.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Subject;
import rongcuo.facts.Truth;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;
import rongcuo.steps.Duties;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Duty;
import rongcuo.steps.course.DutyState;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Task;

/** What one case adds to {@link Trends}; holds nothing else of it. */
public record CaseFigures(Occurrence occurrence, List<OfSubject> subjects) {

  /**
   * What one subject's case adds.
   *
   * @param outcome of the program; null if undetermined
   * @param established the items that the facts establish, and 第十三条 if it bars
   * @param conclusion that was recorded; null if none was by that day
   * @param days the intervals that have passed, with their lengths
   * @param duties the states of duties with a day, those that arise
   */
  record OfSubject(
      @Nullable Outcome outcome,
      Set<Provision> established,
      Decision.@Nullable Conclusion conclusion,
      Stage stage,
      Map<Interval, Long> days,
      Map<Task, DutyState> duties) {}

  /**
   * The figures of a case on a day.
   *
   * @param assessments one a subject, in the order of the file
   */
  public static CaseFigures of(
      Occurrence occurrence,
      CaseFile caseFile,
      List<Assessment> assessments,
      Readings readings,
      LocalDate on,
      WorkingCalendar calendar) {
    Course course = new Course(caseFile, readings, on, calendar, null);
    List<Duty> duties = Duties.of(course);
    Map<Subject, List<Duty>> concerning = Duties.concerningEach(caseFile, duties);
    List<OfSubject> subjects = new ArrayList<>();
    for (int i = 0; i < assessments.size(); i++) {
      Subject subject = caseFile.subjects().get(i);
      List<Duty> own = concerning.getOrDefault(subject, List.of());
      subjects.add(
          new OfSubject(
              assessments.get(i).outcome(),
              established(assessments.get(i)),
              conclusion(course.of(subject).concluded(), on),
              Duties.stage(course.of(subject), own),
              days(course.of(subject)),
              dated(own)));
    }
    return new CaseFigures(occurrence, List.copyOf(subjects));
  }

  private static Set<Provision> established(Assessment assessment) {
    Set<Provision> established = EnumSet.noneOf(Provision.class);
    assessment
        .items()
        .forEach(
            (item, truth) -> {
              if (truth == Truth.YES) {
                established.add(item);
              }
            });
    if (assessment.article13().bars() == Truth.YES) {
      established.add(Provision.ART_13);
    }
    return established;
  }

  private static Decision.@Nullable Conclusion conclusion(
      @Nullable Decision decision, LocalDate on) {
    boolean made = decision != null && (decision.date() == null || !decision.date().isAfter(on));
    return made && decision != null ? decision.conclusion() : null;
  }

  private static Map<Interval, Long> days(Course course) {
    Map<Interval, Long> days = new EnumMap<>(Interval.class);
    for (Interval interval : Interval.values()) {
      Long length = interval.days(course);
      if (length != null) {
        days.put(interval, length);
      }
    }
    return days;
  }

  private static Map<Task, DutyState> dated(List<Duty> duties) {
    Map<Task, DutyState> states = new LinkedHashMap<>();
    for (Duty duty : duties) {
      if (duty.due().date() != null && duty.state() != DutyState.NOT_NEEDED) {
        states.put(duty.task(), duty.state());
      }
    }
    return states;
  }
}

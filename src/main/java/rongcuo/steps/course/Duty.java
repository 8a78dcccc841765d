package rongcuo.steps.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;

/**
 * A duty of one case as it stands on a day.
 *
 * @param subject whom it concerns alone; null if the whole matter
 * @param done when it was done; null if it was not, or if no day is recorded
 * @param note what is missing or remarkable; null if nothing is
 * @param daysLeft to the due day, negative past it; null if there is no day, or nothing to do
 */
public record Duty(
    Task task,
    @Nullable Subject subject,
    DutyState state,
    Due due,
    @Nullable LocalDate done,
    @Nullable Bilingual note,
    @Nullable Integer daysLeft) {

  /** How a step stands in the course of a case, if somebody owes it. */
  public static Duty of(Step step, Task task, Course course) {
    Subject subject = course.subject();
    Due due = step.due(course);
    Done done = step.done(course);
    if (done != null) {
      LocalDate last = due.date();
      boolean late = done.late() || last != null && done.day() != null && done.day().isAfter(last);
      DutyState state = late ? DutyState.DONE_LATE : DutyState.DONE;
      return new Duty(task, subject, state, due, done.day(), done.note(), null);
    }
    return step.isOwed(course)
        ? outstanding(task, subject, due, course.on(), step.lacking(course))
        : new Duty(task, subject, DutyState.NOT_NEEDED, new Due.NotFixed(), null, null, null);
  }

  /** A duty of the whole matter that has become one of each officer. */
  public static Duty withdrawn(Task task) {
    return new Duty(task, null, DutyState.NOT_NEEDED, new Due.NotFixed(), null, null, null);
  }

  private static Duty outstanding(
      Task task, @Nullable Subject subject, Due due, LocalDate on, @Nullable Bilingual note) {
    LocalDate day = due.date();
    if (day == null) {
      DutyState state = due instanceof Due.AtOnce ? DutyState.DUE : DutyState.OPEN;
      return new Duty(task, subject, state, due, null, note, null);
    }
    int left = Math.toIntExact(ChronoUnit.DAYS.between(on, day));
    DutyState state = left < 0 ? DutyState.OVERDUE : DutyState.DUE;
    return new Duty(task, subject, state, due, null, note, left);
  }

  /** This duty without whom it concerns. */
  public Duty withoutSubject() {
    return new Duty(task, null, state, due, done, note, daysLeft);
  }

  /** Why its day could not be counted, where that leaves open whether it is late; else null. */
  public @Nullable Bilingual refusal() {
    return due instanceof Due.Uncountable uncountable && (!state.isDone() || note != null)
        ? uncountable.reason()
        : null;
  }
}

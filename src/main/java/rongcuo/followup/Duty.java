package rongcuo.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
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
    DutyKind kind,
    @Nullable Subject subject,
    DutyState state,
    Due due,
    @Nullable LocalDate done,
    @Nullable Bilingual note,
    @Nullable Integer daysLeft) {

  /** The most urgent first: by state, then by day, what is to be done promptly before any day. */
  public static final Comparator<Duty> BY_URGENCY =
      Comparator.comparing(Duty::state)
          .thenComparing(duty -> duty.due instanceof Due.AtOnce ? 0 : 1)
          .thenComparing(
              duty -> duty.due.date(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Duty::kind);

  /** The duty to warn of a recurring risk (第十八条), which belongs to many cases. */
  public static Duty ofWarning(boolean warned, Bilingual note) {
    DutyState state = warned ? DutyState.DONE : DutyState.OPEN;
    return new Duty(DutyKind.WARN, null, state, new Due.NotFixed(), null, note, null);
  }

  /** A duty of the whole matter that has become one of each officer. */
  public static Duty withdrawn(DutyKind kind) {
    return notNeeded(kind, null);
  }

  /** A duty that does not arise. */
  static Duty notNeeded(DutyKind kind, @Nullable Subject subject) {
    return new Duty(kind, subject, DutyState.NOT_NEEDED, new Due.NotFixed(), null, null, null);
  }

  /** A duty that was done, on that day if one is recorded. */
  static Duty done(DutyKind kind, @Nullable Subject subject, Due due, @Nullable LocalDate done) {
    LocalDate day = due.date();
    boolean late = day != null && done != null && done.isAfter(day);
    DutyState state = late ? DutyState.DONE_LATE : DutyState.DONE;
    return new Duty(kind, subject, state, due, done, null, null);
  }

  /** A duty that is still to be done. */
  static Duty outstanding(
      DutyKind kind, @Nullable Subject subject, Due due, LocalDate on, @Nullable Bilingual note) {
    LocalDate day = due.date();
    if (day == null) {
      DutyState state = due instanceof Due.AtOnce ? DutyState.DUE : DutyState.OPEN;
      return new Duty(kind, subject, state, due, null, note, null);
    }
    int left = Math.toIntExact(ChronoUnit.DAYS.between(on, day));
    DutyState state = left < 0 ? DutyState.OVERDUE : DutyState.DUE;
    return new Duty(kind, subject, state, due, null, note, left);
  }

  /** This duty without whom it concerns. */
  public Duty withoutSubject() {
    return new Duty(kind, null, state, due, done, note, daysLeft);
  }

  /** Why its day could not be counted, where that leaves open whether it is late; else null. */
  public @Nullable Bilingual refusal() {
    return due instanceof Due.Uncountable uncountable && (!state.isDone() || note != null)
        ? uncountable.reason()
        : null;
  }
}

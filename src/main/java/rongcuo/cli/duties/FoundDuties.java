package rongcuo.cli.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rongcuo.batch.CaseResult;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.cli.frame.Session;
import rongcuo.followup.Occurrence;
import rongcuo.followup.RecurringRisk;
import rongcuo.followup.RiskWindow;
import rongcuo.language.Bilingual;
import rongcuo.report.DutyRow;
import rongcuo.statute.ReadingPolicy;
import rongcuo.steps.course.Duty;
import rongcuo.steps.course.DutyState;

/** The duties found, and what was seen on the way. */
final class FoundDuties {

  /** The duties of a case, and the case as recurring risks look at it. */
  record OfCase(List<DutyRow> rows, Occurrence occurrence) {}

  static OfCase ofCase(
      CaseResult.Assessed result,
      ReadingPolicy policy,
      LocalDate on,
      WorkingCalendar calendar,
      boolean forCalendar) {
    List<DutyRow> rows =
        DutyRow.of(result, policy.readingsFor(result.caseFile().readings()), on, calendar);
    if (forCalendar) {
      rows.addAll(DutyRow.splitUp(result, rows));
    }
    return new OfCase(rows, Occurrence.of(result.file(), result.caseFile()));
  }

  /** So many rows are kept as they are: comparing records costs a short run dear. */
  private static final int FEW = 500;

  private final Session session;
  private final Set<DutyState> states;
  private final boolean forCalendar;
  private final int within;
  private final LocalDate on;
  private final List<DutyRow> rows = new ArrayList<>();

  /** Duties that stand the same in many cases, each once: those of very many fit in memory. */
  private final Map<Duty, Duty> shared = new HashMap<>();

  private final List<Occurrence> occurrences = new ArrayList<>();
  private boolean overdue;
  private boolean refused;

  FoundDuties(
      Session session, Set<DutyState> states, boolean forCalendar, int within, LocalDate on) {
    this.session = session;
    this.states = states;
    this.forCalendar = forCalendar;
    this.within = within;
    this.on = on;
  }

  void add(OfCase ofCase) {
    occurrences.add(ofCase.occurrence);
    add(ofCase.rows);
  }

  /** 第十八条: a risk that recurs among these cases calls for a warning. */
  void addWarnings(RiskWindow window) {
    for (RecurringRisk risk : RecurringRisk.among(occurrences, on, window)) {
      add(List.of(DutyRow.of(risk, session.language())));
    }
  }

  private void add(List<DutyRow> added) {
    for (DutyRow row : added) {
      overdue |= row.duty().state() == DutyState.OVERDUE;
      tellRefusal(row);
      boolean shown = states.contains(row.duty().state()) || (forCalendar && row.isWithdrawn());
      if (shown && isNear(row)) {
        rows.add(rows.size() < FEW ? row : row.with(shared.computeIfAbsent(row.duty(), d -> d)));
      }
    }
  }

  private boolean isNear(DutyRow row) {
    LocalDate day = row.duty().due().date();
    return within < 0
        || row.duty().state() == DutyState.OVERDUE
        || (row.duty().state() == DutyState.DUE
            && (day == null || !day.isAfter(on.plusDays(within))));
  }

  private void tellRefusal(DutyRow row) {
    Bilingual reason = row.duty().refusal();
    if (reason != null) {
      refused = true;
      session.error(
          "{0}：{1}：{2}。", "{0}: {1}: {2}.", row.file(), row.duty().task().label(), reason);
    }
  }

  /** What is to be printed, what is most urgent first. */
  List<DutyRow> rows() {
    rows.sort(DutyRow.BY_URGENCY);
    return rows;
  }

  /** Whether a duty is overdue, or one cannot be told. */
  boolean fails(boolean onOverdue) {
    return refused || (onOverdue && overdue);
  }
}

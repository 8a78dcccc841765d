package rongcuo.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Decision;
import rongcuo.rules.Outcome;
import rongcuo.statute.Provision;
import rongcuo.steps.Duties;
import rongcuo.steps.course.DutyState;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Task;

/**
 * What many cases have in common: counts, the time they take, the share that is late, and the risks
 * that recur (第十八条). Filled case by case; of each only what recurring risks need is kept.
 */
public final class Trends {

  private final List<Occurrence> occurrences = new ArrayList<>();
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final Map<Decision.Conclusion, Integer> conclusions =
      new EnumMap<>(Decision.Conclusion.class);
  private final Map<Provision, Integer> items = new EnumMap<>(Provision.class);
  private final Map<Provision, Integer> articles = new EnumMap<>(Provision.class);
  private final Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
  private final Map<String, Integer> kinds = new HashMap<>();
  private final Map<String, Integer> fields = new HashMap<>();
  private final Map<Interval, Length> lengths = new EnumMap<>(Interval.class);
  private final Map<Task, Lateness> lateness = new HashMap<>();
  private int subjects;
  private int undetermined;
  private int notInitiated;
  private int undated;

  /**
   * How long an interval took.
   *
   * @param count of the subjects' cases in which it has passed
   * @param total days of all together
   * @param longest of them, in days
   */
  public record Length(int count, long total, long longest) {

    /** The mean in days. */
    public double mean() {
      return (double) total / count;
    }
  }

  /**
   * How often a duty with a day was late.
   *
   * @param count of the subjects' cases in which it arose
   * @param overdue of those, still undone past the day
   * @param doneLate of those, done after the day
   */
  public record Lateness(int count, int overdue, int doneLate) {

    /** The share that is or was late, from 0 to 1. */
    public double share() {
      return (double) (overdue + doneLate) / count;
    }
  }

  /** Counts a case. */
  public void add(CaseFigures figures) {
    Occurrence occurrence = figures.occurrence();
    occurrences.add(occurrence);
    count(kinds, occurrence.kind());
    count(fields, occurrence.field());
    for (CaseFigures.OfSubject subject : figures.subjects()) {
      add(subject);
    }
  }

  private void add(CaseFigures.OfSubject subject) {
    subjects++;
    if (subject.outcome() == null) {
      undetermined++;
    } else {
      outcomes.merge(subject.outcome(), 1, Integer::sum);
    }
    if (subject.conclusion() != null) {
      conclusions.merge(subject.conclusion(), 1, Integer::sum);
    }
    stages.merge(subject.stage(), 1, Integer::sum);
    subject.established().forEach(item -> items.merge(item, 1, Integer::sum));
    subject.established().stream()
        .map(Provision::wholeArticle)
        .distinct()
        .forEach(article -> articles.merge(article, 1, Integer::sum));
    subject
        .days()
        .forEach(
            (interval, days) ->
                lengths.merge(interval, new Length(1, days, days), Trends::together));
    subject
        .duties()
        .forEach((kind, state) -> lateness.merge(kind, latenessOf(state), Trends::together));
  }

  private static Lateness latenessOf(DutyState state) {
    return new Lateness(
        1, state == DutyState.OVERDUE ? 1 : 0, state == DutyState.DONE_LATE ? 1 : 0);
  }

  private static Length together(Length one, Length other) {
    return new Length(
        one.count + other.count, one.total + other.total, Math.max(one.longest, other.longest));
  }

  private static Lateness together(Lateness one, Lateness other) {
    return new Lateness(
        one.count + other.count, one.overdue + other.overdue, one.doneLate + other.doneLate);
  }

  private static void count(Map<String, Integer> counts, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      counts.merge(value.strip(), 1, Integer::sum);
    }
  }

  public int cases() {
    return occurrences.size();
  }

  public int subjects() {
    return subjects;
  }

  /** Subjects by the program's outcome, those undetermined left out. */
  public Map<Outcome, Integer> outcomes() {
    return Collections.unmodifiableMap(outcomes);
  }

  public int undetermined() {
    return undetermined;
  }

  /** Subjects by the conclusion that was recorded. */
  public Map<Decision.Conclusion, Integer> conclusions() {
    return Collections.unmodifiableMap(conclusions);
  }

  /** Subjects by item established; one subject may count for several. */
  public Map<Provision, Integer> items() {
    return Collections.unmodifiableMap(items);
  }

  /** Subjects by article of which something is established, likewise. */
  public Map<Provision, Integer> articles() {
    return Collections.unmodifiableMap(articles);
  }

  public Map<Stage, Integer> stages() {
    return Collections.unmodifiableMap(stages);
  }

  /** Cases by kind of problem, the most frequent first. */
  public Map<String, Integer> kinds() {
    return byFrequency(kinds);
  }

  /** Cases by field, likewise. */
  public Map<String, Integer> fields() {
    return byFrequency(fields);
  }

  public Map<Interval, Length> lengths() {
    return Collections.unmodifiableMap(lengths);
  }

  /** By what is owed, in the order of the regulation. */
  public Map<Task, Lateness> lateness() {
    Map<Task, Lateness> inOrder = new LinkedHashMap<>();
    for (Task task : Duties.tasks()) {
      Lateness late = lateness.get(task);
      if (late != null) {
        inOrder.put(task, late);
      }
    }
    return inOrder;
  }

  /** The risks that recur in a window, one of months up to a day. */
  public List<RecurringRisk> risks(LocalDate on, RiskWindow window) {
    return RecurringRisk.among(occurrences, on, window);
  }

  /** Counts a case, among the others, of which it is not known when it was initiated. */
  public void addNotInitiated() {
    notInitiated++;
  }

  /** Counts a case that has no day at all, and is of no year. */
  public void addUndated() {
    undated++;
  }

  /** Those of the cases of a year that are of it by another day than that of their initiation. */
  public int notInitiated() {
    return notInitiated;
  }

  /** Those that are left out of a year for want of any day. */
  public int undated() {
    return undated;
  }

  private static Map<String, Integer> byFrequency(Map<String, Integer> counts) {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}

package rongcuo.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.language.Identified;

/**
 * A kind of problem that keeps occurring, or a field of work in which errors gather
 * (第十八条“同一类问题频繁出现或者同一领域集中出现”).
 *
 * @param basis whether it is a kind or a field
 * @param value the kind or field, as the case files name it
 * @param months the length of the window
 * @param until the last day of the window
 * @param cases those in the window, the latest first
 */
public record RecurringRisk(
    Basis basis, String value, int months, LocalDate until, List<Occurrence> cases) {

  /** How often at least, in how many months: the regulation leaves it to the office. */
  public static final int USUAL_COUNT = 3;

  public static final int USUAL_MONTHS = 12;

  /** What the cases have in common. */
  public enum Basis implements Identified {
    KIND(new Bilingual("同类问题", "the same kind of problem"), Occurrence::kind),
    FIELD(new Bilingual("同一领域", "the same field"), Occurrence::field);

    private final Bilingual label;
    private final Function<Occurrence, @Nullable String> value;

    Basis(Bilingual label, Function<Occurrence, @Nullable String> value) {
      this.label = label;
      this.value = value;
    }

    public Bilingual label() {
      return label;
    }
  }

  public RecurringRisk {
    cases = List.copyOf(cases);
  }

  /** The first day of the window: months are counted back from its last day. */
  public LocalDate from() {
    return until.minusMonths(months).plusDays(1);
  }

  /** Whether one of its cases carries a warning already. */
  public boolean isWarned() {
    return cases.stream().anyMatch(Occurrence::warned);
  }

  /**
   * The risks among some cases: those kinds and fields that occur often enough in the window, the
   * most frequent first.
   */
  public static List<RecurringRisk> among(
      Collection<Occurrence> occurrences, LocalDate until, int atLeast, int months) {
    List<RecurringRisk> risks = new ArrayList<>();
    for (Basis basis : Basis.values()) {
      Map<String, List<Occurrence>> byValue = new TreeMap<>();
      for (Occurrence occurrence : occurrences) {
        String value = basis.value.apply(occurrence);
        if (value != null && !value.isBlank()) {
          byValue.computeIfAbsent(value.strip(), key -> new ArrayList<>()).add(occurrence);
        }
      }
      List<RecurringRisk> ofBasis = new ArrayList<>();
      byValue.forEach(
          (value, all) -> {
            RecurringRisk risk = within(basis, value, months, until, all);
            if (risk.cases.size() >= atLeast) {
              ofBasis.add(risk);
            }
          });
      ofBasis.sort(Comparator.comparing((RecurringRisk risk) -> -risk.cases.size()));
      risks.addAll(ofBasis);
    }
    return List.copyOf(risks);
  }

  private static RecurringRisk within(
      Basis basis, String value, int months, LocalDate until, List<Occurrence> all) {
    LocalDate before = until.minusMonths(months);
    List<Occurrence> inWindow = new ArrayList<>();
    for (Occurrence occurrence : all) {
      LocalDate day = occurrence.day();
      if (day != null && day.isAfter(before) && !day.isAfter(until)) {
        inWindow.add(occurrence);
      }
    }
    inWindow.sort(
        Comparator.comparing(Occurrence::day, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Occurrence::caseId)
            .thenComparing(Occurrence::file));
    return new RecurringRisk(basis, value, months, until, inWindow);
  }
}

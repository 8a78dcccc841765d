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
 * @param from the first day of the window
 * @param until its last day
 * @param cases those in the window, the latest first
 */
public record RecurringRisk(
    Basis basis, String value, LocalDate from, LocalDate until, List<Occurrence> cases) {

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

  /** Whether one of its cases carries a warning already. */
  public boolean isWarned() {
    return cases.stream().anyMatch(Occurrence::warned);
  }

  /**
   * The risks among some cases: those kinds and fields that occur often enough in the window, the
   * most frequent first. Months are counted back from the last day; of a year all cases count, by
   * whatever day they are of it.
   *
   * @param on the last day of a window of months
   */
  public static List<RecurringRisk> among(
      Collection<Occurrence> occurrences, LocalDate on, RiskWindow window) {
    Integer year = window.year();
    LocalDate from =
        year == null ? on.minusMonths(window.months()).plusDays(1) : LocalDate.of(year, 1, 1);
    LocalDate until = year == null ? on : LocalDate.of(year, 12, 31);
    List<Occurrence> counted = new ArrayList<>(occurrences);
    counted.removeIf(each -> year == null && !isWithin(each.day(), from, until));
    counted.sort(
        Comparator.comparing(Occurrence::day, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Occurrence::caseId)
            .thenComparing(Occurrence::file));
    List<RecurringRisk> risks = new ArrayList<>();
    for (Basis basis : Basis.values()) {
      Map<String, List<Occurrence>> byValue = new TreeMap<>();
      for (Occurrence occurrence : counted) {
        String value = basis.value.apply(occurrence);
        if (value != null && !value.isBlank()) {
          byValue.computeIfAbsent(value.strip(), key -> new ArrayList<>()).add(occurrence);
        }
      }
      List<RecurringRisk> ofBasis = new ArrayList<>();
      byValue.forEach(
          (value, all) -> {
            if (all.size() >= window.atLeast()) {
              ofBasis.add(new RecurringRisk(basis, value, from, until, all));
            }
          });
      ofBasis.sort(Comparator.comparing((RecurringRisk risk) -> -risk.cases.size()));
      risks.addAll(ofBasis);
    }
    return List.copyOf(risks);
  }

  private static boolean isWithin(@Nullable LocalDate day, LocalDate from, LocalDate until) {
    return day != null && !day.isBefore(from) && !day.isAfter(until);
  }
}

package rongcuo.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rongcuo.language.Bilingual;
import rongcuo.steps.art18.RiskWarning;
import rongcuo.steps.course.DutyState;

/** Recurring risks (第十八条), counted in a window that ends on the day looked at. */
class RecurringRiskTest {

  private static final LocalDate ON = LocalDate.of(2026, 11, 24);

  private static Occurrence at(String id, String kind, String field, String day) {
    return new Occurrence(id + ".yaml", id, null, kind, field, LocalDate.parse(day), false);
  }

  @Test
  void countsKindsAndFieldsInTheWindowWithBothItsEnds() {
    List<Occurrence> occurrences =
        List.of(
            at("A", "检查疏漏", "场所", "2025-11-24"), // a day too early
            at("B", "检查疏漏", "场所", "2025-11-25"), // the first day
            at("C", "检查疏漏 ", "场所", "2026-11-24"), // the last day
            at("D", "检查疏漏", "活动", "2026-11-25"), // not yet
            at("E", "审查失误", "场所", "2026-05-01"));
    List<RecurringRisk> risks = RecurringRisk.among(occurrences, ON, new RiskWindow(2, 12, null));
    assertThat(risks)
        .extracting(
            risk ->
                risk.basis().id()
                    + " "
                    + risk.value()
                    + " "
                    + risk.cases().stream().map(Occurrence::caseId).toList())
        .containsExactly("kind 检查疏漏 [C, B]", "field 场所 [C, E, B]");
    assertThat(risks.get(0).from()).isEqualTo(LocalDate.of(2025, 11, 25));
    assertThat(RecurringRisk.among(occurrences, ON, new RiskWindow(3, 12, null))).hasSize(1);
    assertThat(RecurringRisk.among(occurrences, ON, new RiskWindow(2, 1, null))).isEmpty();
  }

  @Test
  void ofAYearAllCasesCountThatAreOfIt() {
    List<Occurrence> occurrences =
        List.of(
            at("A", "检查疏漏", "场所", "2024-11-24"),
            new Occurrence("B.yaml", "B", null, "检查疏漏", null, null, false));
    RecurringRisk risk = RecurringRisk.among(occurrences, ON, RiskWindow.ofYear(2, 2025)).get(0);
    assertThat(risk.cases()).hasSize(2);
    assertThat(risk.from()).isEqualTo(LocalDate.of(2025, 1, 1));
    assertThat(risk.until()).isEqualTo(LocalDate.of(2025, 12, 31));
  }

  @Test
  void aWarningInAnyOfItsCasesIsAWarning() {
    Occurrence warned = new Occurrence("C.yaml", "C", null, "甲", null, ON, true);
    List<Occurrence> occurrences = List.of(at("A", "甲", "乙", "2026-10-01"), warned);
    RecurringRisk risk = RecurringRisk.among(occurrences, ON, new RiskWindow(2, 12, null)).get(0);
    assertThat(risk.isWarned()).isTrue();
    Bilingual cases = new Bilingual("A", "A");
    assertThat(RiskWarning.duty(true, cases).state()).isEqualTo(DutyState.DONE);
    assertThat(RiskWarning.duty(false, cases).state()).isEqualTo(DutyState.OPEN);
  }

  @Test
  void agreesWithCountingByHand() {
    Random random = new Random(20261124);
    for (int round = 0; round < 200; round++) {
      List<Occurrence> occurrences = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        LocalDate day = ON.minusDays(random.nextInt(500) - 20L);
        occurrences.add(
            new Occurrence("f" + i, "c" + i, null, "k" + random.nextInt(6), null, day, false));
      }
      int months = 1 + random.nextInt(14);
      int atLeast = 2 + random.nextInt(6);
      List<String> expected = new ArrayList<>();
      for (int kind = 0; kind < 6; kind++) {
        String value = "k" + kind;
        long count =
            occurrences.stream()
                .filter(o -> value.equals(o.kind()) && o.day() != null)
                .filter(o -> ON.minusMonths(months).isBefore(o.day()) && !ON.isBefore(o.day()))
                .count();
        if (count >= atLeast) {
          expected.add(value + count);
        }
      }
      assertThat(RecurringRisk.among(occurrences, ON, new RiskWindow(atLeast, months, null)))
          .extracting(risk -> risk.value() + risk.cases().size())
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }
}

package rongcuo.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static rongcuo.rules.Outcome.DILIGENT;
import static rongcuo.rules.Outcome.NOT_APPLICABLE;
import static rongcuo.rules.Outcome.NOT_TOLERATED;
import static rongcuo.rules.Outcome.NOT_TOLERATED_MITIGABLE;
import static rongcuo.rules.Outcome.TOLERATED;
import static rongcuo.rules.Outcome.TOLERATED_EXEMPTIBLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;

class OutcomesTest {

  @Test
  void standInTheOrderOfTheTable() {
    Outcomes outcomes = Given.outcomes(NOT_TOLERATED, NOT_APPLICABLE, TOLERATED);
    assertThat(outcomes.toList()).containsExactly(NOT_APPLICABLE, TOLERATED, NOT_TOLERATED);
    assertThat(outcomes.size()).isEqualTo(3);
    assertThat(outcomes.has(NOT_APPLICABLE)).isTrue();
    assertThat(outcomes.has(TOLERATED)).isTrue();
    assertThat(outcomes.has(DILIGENT)).isFalse();
    assertThat(outcomes.has(NOT_TOLERATED)).isTrue();
    assertThat(Given.outcomes().toList()).isEmpty();
    assertThat(Given.outcomes(Outcome.values()).toList())
        .containsExactly(
            NOT_APPLICABLE,
            DILIGENT,
            TOLERATED_EXEMPTIBLE,
            TOLERATED,
            NOT_TOLERATED_MITIGABLE,
            NOT_TOLERATED);
  }

  @ParameterizedTest
  @EnumSource
  void eachHasItsBitInTheDiagram(Outcome outcome) {
    assertThat(OutcomeDiagram.outcomes(OutcomeDiagram.bit(outcome)))
        .isEqualTo(Given.outcomes(outcome));
  }

  /** The table of conclusions: words of the statute, and what the deciding body may do. */
  @ParameterizedTest
  @CsvSource({
    "not-applicable, 2, ''",
    "diligent, 10, no-liability",
    "tolerated-exemptible, 11, exempt mitigate lighten",
    "tolerated, 11.1, mitigate lighten",
    "not-tolerated-mitigable, 12, mitigate lighten full",
    "not-tolerated, 13, full"
  })
  void words(String id, String provision, String dispositions) {
    Outcome outcome =
        List.of(Outcome.values()).stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
    assertThat(outcome.provision().id()).isEqualTo(provision);
    assertThat(outcome.dispositions().stream().map(Disposition::id).toList())
        .isEqualTo(dispositions.isEmpty() ? List.of() : List.of(dispositions.split(" ")));
    assertThat(outcome.isTolerated())
        .isEqualTo(outcome == TOLERATED_EXEMPTIBLE || outcome == TOLERATED);
    assertThat(outcome.label().chinese()).isNotBlank();
  }

  @Test
  void aRuleIsFoundByItsVeryProvision() {
    assertThat(Rulebook.ruleOf(Provision.ART_13)).isNotNull();
    assertThat(Rulebook.ruleOf(Provision.ART_14)).isNull();
  }
}

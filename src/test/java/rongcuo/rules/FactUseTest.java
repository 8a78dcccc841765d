package rongcuo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rongcuo.facts.FactSet;
import rongcuo.reasoning.Rule;

/** A fact that no condition uses is asked by nobody. */
class FactUseTest {

  @Test
  void everyFactIsUsedBySomeCondition() {
    FactSet used = FactSet.NONE;
    for (Rule rule : Rulebook.rules()) {
      used = used.or(rule.condition().facts());
    }
    for (Reservation reservation : Reservation.values()) {
      used = used.or(reservation.condition().facts());
    }
    assertThat(FactSet.ALL.without(used).toList()).isEmpty();
  }
}

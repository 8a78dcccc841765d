package rongcuo.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rongcuo.explanation.ReadingSpread.Share;
import rongcuo.facts.Answers;
import rongcuo.oracle.Combinations;
import rongcuo.oracle.RandomCases;
import rongcuo.rules.Assessment;
import rongcuo.rules.Assessor;
import rongcuo.statute.Claims;

/** The counts of readings against every combination of readings on the reference model. */
class ReadingSpreadTest {

  private static final int CASES = Integer.getInteger("rongcuo.property.cases", 60);

  @Test
  void agreesWithTryingEveryCombination() {
    assertThat(Combinations.COUNT).isEqualTo(73_728);
    RandomCases cases = new RandomCases(73728);
    int sensitive = 0;
    int stable = 0;
    for (int i = 0; i < CASES; i++) {
      Answers answers = cases.open(cases.fullAnswers(), i % 4);
      Claims claims = cases.claims();
      Assessment assessment = Assessor.assess(answers, claims, cases.readings());
      ReadingSpread spread = ReadingSpread.of(assessment);
      Map<String, BitSet> possible = Combinations.possible(answers, claims);
      assertThat(spread.total()).isEqualTo(Combinations.COUNT);
      assertThat(spread.shares()).hasSameSizeAs(possible.keySet());
      for (Share share : spread.shares()) {
        BitSet certain = (BitSet) possible.get(share.outcome().id()).clone();
        assertThat(share.possible()).isEqualTo(certain.cardinality());
        possible.forEach((outcome, those) -> remove(certain, those, outcome, share));
        assertThat(share.certain()).isEqualTo(certain.cardinality());
      }
      boolean same =
          possible.values().stream().allMatch(those -> those.cardinality() == Combinations.COUNT);
      assertThat(assessment.stable()).isEqualTo(same);
      stable += same ? 1 : 0;
      sensitive += spread.shares().size() > 2 ? 1 : 0;
    }
    assertThat(sensitive).isPositive();
    assertThat(stable).isBetween(1, CASES - 1);
  }

  private static void remove(BitSet certain, BitSet those, String outcome, Share share) {
    if (!outcome.equals(share.outcome().id())) {
      certain.andNot(those);
    }
  }
}

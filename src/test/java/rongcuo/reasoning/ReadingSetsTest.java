package rongcuo.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rongcuo.facts.Answers;
import rongcuo.facts.Implication;
import rongcuo.oracle.Combinations;
import rongcuo.oracle.RandomCases;
import rongcuo.rules.Outcome;
import rongcuo.rules.OutcomeDiagram;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/** Sets of readings as diagrams against every one of the 73,728 combinations. */
class ReadingSetsTest {

  private static final int CASES = Integer.getInteger("rongcuo.property.cases", 300);

  private final ReadingSets sets = new ReadingSets(OutcomeDiagram.diagram());
  private final Random random = new Random(73_728);
  private final RandomCases cases = new RandomCases(random);

  private BitSet members(int set) {
    BitSet members = new BitSet(Combinations.COUNT);
    for (int i = 0; i < Combinations.COUNT; i++) {
      members.set(i, sets.has(set, Combinations.at(i)));
    }
    return members;
  }

  @Test
  void whatADecisionFitsIsFoundWithoutTryingAnyCombination() {
    int proper = 0;
    for (int i = 0; i < CASES; i++) {
      Answers answers = cases.open(cases.fullAnswers(), i % 5);
      Claims claims = cases.claims();
      long wanted = 0;
      BitSet expected = new BitSet(Combinations.COUNT);
      Map<String, BitSet> possible = Combinations.possible(answers, claims);
      for (Outcome outcome : Outcome.values()) {
        if (random.nextInt(3) == 0) {
          wanted |= OutcomeDiagram.bit(outcome);
          expected.or(possible.getOrDefault(outcome.id(), new BitSet()));
        }
      }
      Situation situation = new Situation(Implication.propagate(answers), claims, cases.readings());
      int set = sets.allowing(situation, wanted);
      assertThat(members(set)).isEqualTo(expected);
      assertThat(set == ReadingSets.NONE).isEqualTo(expected.isEmpty());
      assertThat(set == ReadingSets.ALL).isEqualTo(expected.cardinality() == Combinations.COUNT);
      proper += set == ReadingSets.NONE || set == ReadingSets.ALL ? 0 : 1;
    }
    assertThat(proper).isGreaterThanOrEqualTo(CASES / 4);
  }

  @Test
  void setsOfChoicesAreJoined() {
    Choice both = Choice.ONLY_BOTH_BREACHES_BAR;
    Choice gate = Choice.DISTINCTIONS_AS_GATE;
    BitSet one = Combinations.with(both);
    BitSet other = Combinations.with(gate);
    assertThat(members(sets.with(both))).isEqualTo(one);
    assertThat(members(sets.with(gate))).isEqualTo(other);
    BitSet join = (BitSet) one.clone();
    join.and(other);
    assertThat(members(sets.and(sets.with(both), sets.with(gate)))).isEqualTo(join);
    join.or(other);
    assertThat(sets.or(sets.and(sets.with(both), sets.with(gate)), sets.with(gate)))
        .isEqualTo(sets.with(gate));
    join.flip(0, Combinations.COUNT);
    assertThat(members(sets.not(sets.with(gate)))).isEqualTo(join);
  }

  /** Every choice of a reading is another set, and all of them are every combination. */
  @Test
  void theChoicesOfAReadingPartTheCombinations() {
    for (Reading reading : Reading.values()) {
      int all = ReadingSets.NONE;
      for (Choice choice : reading.dutiesOnly() ? List.<Choice>of() : reading.choices()) {
        assertThat(sets.and(all, sets.with(choice))).isEqualTo(ReadingSets.NONE);
        assertThat(sets.has(sets.with(choice), Readings.DEFAULT.with(choice))).isTrue();
        all = sets.or(all, sets.with(choice));
      }
      assertThat(all).isEqualTo(reading.dutiesOnly() ? ReadingSets.NONE : ReadingSets.ALL);
    }
  }
}

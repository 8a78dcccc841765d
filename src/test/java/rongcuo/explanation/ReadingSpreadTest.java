package rongcuo.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rongcuo.explanation.ReadingSpread.Share;
import rongcuo.facts.Answers;
import rongcuo.oracle.BruteForce;
import rongcuo.oracle.RandomCases;
import rongcuo.rules.Assessment;
import rongcuo.rules.Assessor;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/** The counts of readings against trying every combination of readings on the reference model. */
class ReadingSpreadTest {

  private static final List<Readings> COMBINATIONS = combinations();

  @Test
  void agreesWithTryingEveryCombination() {
    RandomCases cases = new RandomCases(73728);
    boolean sensitive = false;
    int stable = 0;
    for (int i = 0; i < 8; i++) {
      Answers answers = cases.open(cases.fullAnswers(), i % 4);
      Claims claims = cases.claims();
      Assessment assessment = Assessor.assess(answers, claims, cases.readings());
      ReadingSpread spread = ReadingSpread.of(assessment);
      Set<Set<String>> different = new HashSet<>();
      Map<String, Long> possible = new HashMap<>();
      Map<String, Long> certain = new HashMap<>();
      List<Answers> worlds = BruteForce.completions(answers);
      for (Readings readings : COMBINATIONS) {
        Set<String> outcomes = BruteForce.outcomes(worlds, claims, readings);
        different.add(outcomes);
        outcomes.forEach(outcome -> possible.merge(outcome, 1L, Long::sum));
        if (outcomes.size() == 1) {
          outcomes.forEach(outcome -> certain.merge(outcome, 1L, Long::sum));
        }
      }
      assertThat(spread.total()).isEqualTo(COMBINATIONS.size()).isEqualTo(73_728);
      assertThat(spread.shares()).hasSameSizeAs(possible.keySet());
      for (Share share : spread.shares()) {
        assertThat(share.possible()).isEqualTo(possible.get(share.outcome().id()));
        assertThat(share.certain()).isEqualTo(certain.getOrDefault(share.outcome().id(), 0L));
      }
      assertThat(assessment.stable()).isEqualTo(different.size() == 1);
      stable += different.size() == 1 ? 1 : 0;
      sensitive |= spread.shares().size() > 2;
    }
    assertThat(sensitive).isTrue();
    assertThat(stable).isBetween(1, 7);
  }

  private static List<Readings> combinations() {
    List<Readings> combinations = new ArrayList<>(List.of(Readings.DEFAULT));
    for (Reading reading : Reading.values()) {
      if (!reading.dutiesOnly()) {
        List<Readings> more = new ArrayList<>();
        for (Readings readings : combinations) {
          for (Choice choice : reading.choices()) {
            more.add(readings.with(choice));
          }
        }
        combinations = more;
      }
    }
    return combinations;
  }
}

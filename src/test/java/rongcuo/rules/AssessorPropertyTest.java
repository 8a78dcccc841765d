package rongcuo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.oracle.BruteForce;
import rongcuo.oracle.BruteForce.World;
import rongcuo.oracle.RandomCases;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Readings;

/** Every exact answer against brute force over all completions of up to twelve unknown facts. */
class AssessorPropertyTest {

  /** Fewer under mutation, where each mutant runs them all. */
  private static final int CASES = Integer.getInteger("rongcuo.property.cases", 2000);

  private final Random random = new Random(20261127);
  private final RandomCases cases = new RandomCases(random);

  @Test
  void agreesWithBruteForce() {
    Map<String, Integer> seen = new TreeMap<>();
    for (int i = 0; i < CASES; i++) {
      Answers full = cases.fullAnswers();
      int open = i % 4 == 0 ? 0 : i % 100 == 1 ? 12 : 1 + random.nextInt(6);
      Answers answers = cases.open(full, open);
      Claims claims = cases.claims();
      Readings readings = cases.readings();
      Assessment assessment = Assessor.assess(answers, claims, readings);
      check(assessment, answers, claims, readings);
      Outcome outcome = assessment.outcome();
      seen.merge(outcome == null ? "undetermined" : outcome.id(), 1, Integer::sum);
    }
    if (CASES >= 2000) {
      assertThat(seen.keySet()).hasSize(7);
      assertThat(seen.values()).allMatch(count -> count > 20);
    }
  }

  private void check(Assessment assessment, Answers answers, Claims claims, Readings readings) {
    Map<Answers, World> worlds = BruteForce.worlds(answers, claims, readings);
    List<Answers> completions = List.copyOf(worlds.keySet());
    Set<String> possible = BruteForce.outcomesOf(worlds.values());
    assertThat(ids(assessment.possible())).isEqualTo(possible);

    boolean determined = possible.size() == 1;
    assertThat(assessment.open()).isEqualTo(BruteForce.decidingOutcome(answers.unknown(), worlds));
    assertThat(assessment.reservationsOpen())
        .isEqualTo(BruteForce.decidingReservations(answers.unknown(), worlds));
    if (determined) {
      Set<String> always = new TreeSet<>(worlds.values().iterator().next().reservations());
      worlds.values().forEach(world -> always.retainAll(world.reservations()));
      Set<String> found = new TreeSet<>();
      assessment.reservations().forEach(reservation -> found.add(reservation.id()));
      assertThat(found).isEqualTo(always);
      checkSupport(assessment, answers, claims, readings);
    }
    assertThat(ids(assessment.strict()))
        .isEqualTo(BruteForce.outcomes(completions, claims, Readings.STRICT));
    assertThat(ids(assessment.lenient()))
        .isEqualTo(BruteForce.outcomes(completions, claims, Readings.LENIENT));
    for (Choice choice : Choice.values()) {
      if (!choice.reading().dutiesOnly()) {
        Set<String> changed = BruteForce.outcomes(completions, claims, readings.with(choice));
        Outcomes told = assessment.sensitiveTo().get(choice);
        assertThat(told == null ? possible : ids(told)).isEqualTo(changed);
        assertThat(told != null).isEqualTo(!changed.equals(possible));
      }
    }
    Outcome ifUnproven = assessment.ifUnproven();
    assertThat(ifUnproven == null ? null : ifUnproven.id())
        .isEqualTo(determined ? null : BruteForce.ifUnproven(answers, claims, readings));
    Outcomes all = assessment.ifAllClaimed();
    assertThat(all == null ? possible : ids(all))
        .isEqualTo(BruteForce.outcomes(completions, Claims.ALL, readings));
  }

  /** Dropping facts in reverse order while random and extreme completions keep the outcome. */
  private void checkSupport(
      Assessment assessment, Answers answers, Claims claims, Readings readings) {
    FactSet support = assessment.support();
    assertThat(support.without(answers.known())).isEqualTo(FactSet.NONE);
    Outcome outcome = assessment.outcome();
    // It forces the outcome: no completion, sampled or by the exact engine, gives another.
    for (int i = 0; i < 40; i++) {
      Answers completion = cases.complete(answers.only(support));
      assertThat(BruteForce.world(completion, claims, readings).outcome()).isEqualTo(outcome.id());
    }
    // Without any one of its facts some completion gives another outcome, which the oracle
    // confirms.
    for (Fact fact : support.toList()) {
      Outcomes without =
          Assessor.assess(answers.only(support.without(fact)), claims, readings).possible();
      assertThat(without.size()).isGreaterThan(1);
    }
  }

  private static Set<String> ids(Outcomes outcomes) {
    Set<String> ids = new HashSet<>();
    outcomes.toList().forEach(outcome -> ids.add(outcome.id()));
    return ids;
  }
}

package rongcuo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
import rongcuo.facts.FactGroup;
import rongcuo.facts.FactSet;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.oracle.ReferenceModel;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/** Every exact answer against brute force over all completions of up to twelve unknown facts. */
class AssessorPropertyTest {

  /** Fewer under mutation, where each mutant runs them all. */
  private static final int CASES = Integer.getInteger("rongcuo.property.cases", 2000);

  private final Random random = new Random(20260318);

  @Test
  void agreesWithBruteForce() {
    Map<String, Integer> seen = new TreeMap<>();
    for (int i = 0; i < CASES; i++) {
      Answers full = fullAnswers();
      int open = i % 4 == 0 ? 0 : i % 100 == 1 ? 12 : 1 + random.nextInt(6);
      Answers answers = open(full, open);
      Claims claims = claims();
      Readings readings = readings();
      Assessment assessment = Assessor.assess(answers, claims, readings);
      check(assessment, answers, claims, readings);
      Outcome outcome = assessment.outcome();
      seen.merge(outcome == null ? "undetermined" : outcome.id(), 1, Integer::sum);
    }
    assertThat(seen.keySet()).hasSize(7);
    int least = CASES < 2000 ? 0 : 20;
    assertThat(seen.values()).allMatch(count -> count > least);
  }

  private void check(Assessment assessment, Answers answers, Claims claims, Readings readings) {
    Map<Answers, World> worlds = worlds(answers, claims, readings);
    Set<String> possible = outcomesOf(worlds.values());
    assertThat(ids(assessment.possible())).isEqualTo(possible);

    FactSet relevant = FactSet.NONE;
    FactSet reservationsOpen = FactSet.NONE;
    for (Fact fact : answers.unknown().toList()) {
      for (Map.Entry<Answers, World> entry : worlds.entrySet()) {
        World one = entry.getValue();
        World other =
            entry.getKey().yes().has(fact)
                ? worlds.get(entry.getKey().with(fact, Truth.NO))
                : worlds.get(entry.getKey().with(fact, Truth.YES));
        if (other == null) {
          continue;
        }
        if (!one.outcome.equals(other.outcome)) {
          relevant = relevant.with(fact);
        } else if (!one.reservations.equals(other.reservations)) {
          reservationsOpen = reservationsOpen.with(fact);
        }
      }
    }
    boolean determined = possible.size() == 1;
    assertThat(assessment.open()).isEqualTo(determined ? FactSet.NONE : relevant);
    assertThat(assessment.reservationsOpen()).isEqualTo(reservationsOpen);
    if (determined) {
      Set<String> always = new TreeSet<>(worlds.values().iterator().next().reservations);
      worlds.values().forEach(world -> always.retainAll(world.reservations));
      Set<String> found = new TreeSet<>();
      assessment.reservations().forEach(reservation -> found.add(reservation.id()));
      assertThat(found).isEqualTo(always);
      checkSupport(assessment, answers, claims, readings);
    }
    assertThat(ids(assessment.strict())).isEqualTo(outcomes(answers, claims, Readings.STRICT));
    assertThat(ids(assessment.lenient())).isEqualTo(outcomes(answers, claims, Readings.LENIENT));
    for (Choice choice : Choice.values()) {
      if (!choice.reading().dutiesOnly()) {
        Set<String> changed = outcomes(answers, claims, readings.with(choice));
        Outcomes told = assessment.sensitiveTo().get(choice);
        assertThat(told == null ? possible : ids(told)).isEqualTo(changed);
        assertThat(told != null).isEqualTo(!changed.equals(possible));
      }
    }
    Outcomes all = assessment.ifAllClaimed();
    assertThat(all == null ? possible : ids(all))
        .isEqualTo(outcomes(answers, Claims.ALL, readings));
  }

  /** Dropping facts in reverse order while random and extreme completions keep the outcome. */
  private void checkSupport(
      Assessment assessment, Answers answers, Claims claims, Readings readings) {
    FactSet support = assessment.support();
    assertThat(support.without(answers.known())).isEqualTo(FactSet.NONE);
    Outcome outcome = assessment.outcome();
    // It forces the outcome: no completion, sampled or by the exact engine, gives another.
    for (int i = 0; i < 40; i++) {
      Answers completion = complete(answers.only(support));
      assertThat(world(completion, claims, readings).outcome).isEqualTo(outcome.id());
    }
    // Without any one of its facts some completion gives another outcome, which the oracle
    // confirms.
    for (Fact fact : support.toList()) {
      Outcomes without =
          Assessor.assess(answers.only(support.without(fact)), claims, readings).possible();
      assertThat(without.size()).isGreaterThan(1);
    }
  }

  private record World(String outcome, Set<String> reservations) {}

  private static World world(Answers full, Claims claims, Readings readings) {
    ReferenceModel model =
        new ReferenceModel(id -> full.yes().has(byId(id)), choices(readings), ids(claims));
    return new World(model.outcome(), model.reservations());
  }

  private static Map<Answers, World> worlds(Answers answers, Claims claims, Readings readings) {
    Map<Answers, World> worlds = new HashMap<>();
    for (Answers full : completions(answers)) {
      worlds.put(full, world(full, claims, readings));
    }
    return worlds;
  }

  private static Set<String> outcomes(Answers answers, Claims claims, Readings readings) {
    return outcomesOf(worlds(answers, claims, readings).values());
  }

  private static Set<String> outcomesOf(Collection<World> worlds) {
    Set<String> outcomes = new HashSet<>();
    worlds.forEach(world -> outcomes.add(world.outcome));
    return outcomes;
  }

  private static List<Answers> completions(Answers answers) {
    List<Answers> completions = new ArrayList<>(List.of(answers));
    for (Fact fact : answers.unknown().toList()) {
      List<Answers> more = new ArrayList<>();
      for (Answers partial : completions) {
        more.add(partial.with(fact, Truth.YES));
        more.add(partial.with(fact, Truth.NO));
      }
      completions = more;
    }
    completions.removeIf(AssessorPropertyTest::isImpossible);
    return completions;
  }

  private static boolean isImpossible(Answers answers) {
    for (Implication implication : Implication.values()) {
      if (implication.isContradictedBy(answers)) {
        return true;
      }
    }
    return false;
  }

  /** A random full world that these answers allow. */
  private Answers complete(Answers partial) {
    while (true) {
      Answers full = partial;
      for (Fact fact : partial.unknown().toList()) {
        full = full.with(fact, Truth.of(random.nextBoolean()));
      }
      if (!isImpossible(full)) {
        return full;
      }
    }
  }

  private Answers fullAnswers() {
    int usual = 80 + random.nextInt(21);
    int circumstance = random.nextInt(45);
    while (true) {
      Answers answers = Answers.NONE;
      for (Fact fact : Fact.values()) {
        boolean standard =
            fact.ordinal() <= Fact.PROFESSIONAL_STANDARDS_MET.ordinal()
                && fact != Fact.OTHER_PROCEDURE_BREACH
                && fact != Fact.PUBLIC_SECURITY_MATTER;
        boolean scope = fact.group() == FactGroup.SCOPE;
        boolean bar = fact.group() == FactGroup.THREE_DISTINCTIONS;
        boolean ground = fact.group() == FactGroup.ARTICLE_11;
        int chance =
            scope ? 96 : standard ? usual : bar ? 5 : ground ? 2 * circumstance : circumstance;
        answers = answers.with(fact, Truth.of(random.nextInt(100) < chance));
      }
      if (!isImpossible(answers)) {
        return answers;
      }
    }
  }

  private Answers open(Answers full, int count) {
    Answers answers = full;
    for (int i = 0; i < count; i++) {
      answers = answers.with(Fact.values()[random.nextInt(Fact.COUNT)], Truth.UNKNOWN);
    }
    return answers;
  }

  private Claims claims() {
    if (random.nextInt(4) == 0) {
      return Claims.ALL;
    }
    int chance = 1 + random.nextInt(5);
    return Claims.of(
        Provision.claimable().stream().filter(item -> random.nextInt(chance) == 0).toList());
  }

  private Readings readings() {
    Readings readings = Readings.DEFAULT;
    for (Reading reading : Reading.values()) {
      if (random.nextInt(3) == 0) {
        List<Choice> choices = reading.choices();
        readings = readings.with(choices.get(random.nextInt(choices.size())));
      }
    }
    return readings;
  }

  private static Fact byId(String id) {
    Fact fact = Fact.byId(id);
    if (fact == null) {
      throw new IllegalArgumentException(id);
    }
    return fact;
  }

  private static Set<String> ids(Outcomes outcomes) {
    Set<String> ids = new HashSet<>();
    outcomes.toList().forEach(outcome -> ids.add(outcome.id()));
    return ids;
  }

  private static Set<String> ids(Claims claims) {
    Set<String> ids = new HashSet<>();
    claims.toList().forEach(item -> ids.add(item.id()));
    return ids;
  }

  private static Map<String, String> choices(Readings readings) {
    Map<String, String> choices = new HashMap<>();
    for (Reading reading : Reading.values()) {
      choices.put(reading.id(), readings.of(reading).id());
    }
    return choices;
  }
}

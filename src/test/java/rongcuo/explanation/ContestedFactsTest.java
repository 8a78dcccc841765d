package rongcuo.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.oracle.BruteForce;
import rongcuo.oracle.RandomCases;
import rongcuo.reasoning.JointVersions;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Assessor;
import rongcuo.rules.Outcome;
import rongcuo.rules.OutcomeDiagram;
import rongcuo.rules.Outcomes;

/** Versions of contested facts, with the reference model as judge over every joint choice. */
class ContestedFactsTest {

  private static final int CASES = Integer.getInteger("rongcuo.property.cases", 300);

  private final Random random = new Random(20261128);
  private final RandomCases cases = new RandomCases(random);

  @Test
  void everyJointChoiceGivesWhatTheReferenceModelSays() {
    Set<Integer> mattering = new HashSet<>();
    for (int i = 0; i < CASES; i++) {
      mattering.add(check(1 + random.nextInt(5), random.nextInt(3)));
    }
    assertThat(mattering).contains(0, 1, 2, 3);
  }

  @Test
  void twelveDisputes() {
    for (int i = 0; i < Math.max(3, CASES / 100); i++) {
      check(12, i % 2);
    }
  }

  private int check(int disputes, int open) {
    Answers full = cases.fullAnswers();
    Situation asFull = new Situation(full, cases.claims(), cases.readings());
    List<Fact> contested = facts(asFull, disputes);
    Answers answers = full;
    for (int i = 0; i < open; i++) {
      Fact fact = Fact.values()[random.nextInt(Fact.COUNT)];
      answers = contested.contains(fact) ? answers : answers.with(fact, Truth.UNKNOWN);
    }
    Map<Fact, Set<Truth>> versions = new EnumMap<>(Fact.class);
    for (Fact fact : contested) {
      Set<Truth> these = EnumSet.of(Truth.YES, Truth.NO);
      if (disputes < 12 && random.nextInt(3) == 0) {
        these.add(Truth.UNKNOWN);
        these.remove(random.nextBoolean() ? answers.of(fact).not() : Truth.NO);
        these.add(answers.of(fact));
      }
      versions.put(fact, these);
    }
    Situation situation = asFull.with(answers);
    ContestedFacts found = ContestedFacts.of(situation, versions);
    JointVersions joint = found.joint();
    assertThat(joint).isNotNull();
    Judge judge = new Judge(situation, versions);
    Set<Integer> all = new HashSet<>();
    for (Map<Fact, Truth> choice : judge.choices) {
      int expected = judge.outcomes(choice);
      assertThat(OutcomeDiagram.outcomes(joint.results(choice)).bits()).isEqualTo(expected);
      all.add(expected);
    }
    all.remove(0);
    Set<Integer> results = new HashSet<>();
    joint.all().forEach(each -> results.add(OutcomeDiagram.outcomes(each).bits()));
    assertThat(results).isEqualTo(all);
    assertThat(found.mattering()).isEqualTo(judge.mattering());
    checkRows(joint, judge);
    for (Map.Entry<Outcomes, Map<Fact, Truth>> other : found.others(joint).entrySet()) {
      checkNearest(other.getKey().bits(), other.getValue(), found.found(), judge);
    }
    return Math.min(3, found.mattering().size());
  }

  /** Every choice is in one row, but for the impossible, which are in none. */
  private static void checkRows(JointVersions joint, Judge judge) {
    List<JointVersions.Row> rows = joint.rows(Integer.MAX_VALUE);
    assertThat(joint.rowCount()).isEqualTo(rows.size());
    assertThat(joint.rows(1)).hasSize(Math.min(1, rows.size()));
    if (judge.choices.size() > 1_000) {
      return;
    }
    for (Map<Fact, Truth> choice : judge.choices) {
      List<JointVersions.Row> those =
          rows.stream()
              .filter(row -> choice.entrySet().containsAll(row.versions().entrySet()))
              .toList();
      assertThat(those).hasSize(judge.outcomes(choice) == 0 ? 0 : 1);
      those.forEach(
          row ->
              assertThat(OutcomeDiagram.outcomes(row.results()).bits())
                  .isEqualTo(judge.outcomes(choice)));
    }
  }

  private static void checkNearest(
      int bits, Map<Fact, Truth> departures, Map<Fact, Truth> found, Judge judge) {
    Map<Fact, Truth> choice = new EnumMap<>(found);
    choice.putAll(departures);
    assertThat(judge.outcomes(choice)).isEqualTo(bits);
    long fewest =
        judge.choices.stream()
            .filter(each -> judge.outcomes(each) == bits)
            .mapToLong(
                each ->
                    each.entrySet().stream()
                        .filter(one -> found.get(one.getKey()) != one.getValue())
                        .count())
            .min()
            .orElseThrow();
    assertThat((long) departures.size()).isEqualTo(fewest);
  }

  /** Some facts, half of which matter as things are. */
  private List<Fact> facts(Situation situation, int count) {
    FactSet support =
        Assessor.assess(situation.answers(), situation.claims(), situation.readings()).support();
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : support.toList()) {
      if (facts.size() < (count + 1) / 2 && random.nextBoolean()) {
        facts.add(fact);
      }
    }
    while (facts.size() < count) {
      Fact fact = Fact.values()[random.nextInt(Fact.COUNT)];
      if (!facts.contains(fact)) {
        facts.add(fact);
      }
    }
    return facts;
  }

  /** Asks the reference model about every completion, and puts them together choice by choice. */
  private static final class Judge {
    private final Map<Fact, Set<Truth>> versions;
    private final List<Map<Fact, Truth>> choices = new ArrayList<>();
    private final Map<Map<Fact, Truth>, Integer> outcomes = new HashMap<>();

    Judge(Situation situation, Map<Fact, Set<Truth>> versions) {
      this.versions = versions;
      Answers others = situation.answers();
      for (Fact fact : versions.keySet()) {
        others = others.with(fact, Truth.UNKNOWN);
      }
      for (Answers world : BruteForce.completions(others)) {
        Map<Fact, Truth> choice = new EnumMap<>(Fact.class);
        versions.keySet().forEach(fact -> choice.put(fact, world.of(fact)));
        String outcome =
            BruteForce.world(world, situation.claims(), situation.readings()).outcome();
        outcomes.merge(choice, bit(outcome), (a, b) -> a | b);
      }
      choose(List.copyOf(versions.keySet()), new EnumMap<>(Fact.class));
    }

    private static int bit(String id) {
      for (Outcome outcome : Outcome.values()) {
        if (outcome.id().equals(id)) {
          return 1 << outcome.ordinal();
        }
      }
      throw new IllegalArgumentException(id);
    }

    private void choose(List<Fact> facts, Map<Fact, Truth> chosen) {
      if (chosen.size() == facts.size()) {
        choices.add(new EnumMap<>(chosen));
        return;
      }
      Fact fact = facts.get(chosen.size());
      for (Truth truth : versions.get(fact)) {
        chosen.put(fact, truth);
        choose(facts, chosen);
        chosen.remove(fact);
      }
    }

    /** 0 if it is impossible. */
    int outcomes(Map<Fact, Truth> choice) {
      Integer known = outcomes.get(choice);
      if (known != null) {
        return known;
      }
      for (Map.Entry<Fact, Truth> each : choice.entrySet()) {
        if (each.getValue() == Truth.UNKNOWN) {
          Map<Fact, Truth> yes = new EnumMap<>(choice);
          yes.put(each.getKey(), Truth.YES);
          Map<Fact, Truth> no = new EnumMap<>(choice);
          no.put(each.getKey(), Truth.NO);
          int either = outcomes(yes) | outcomes(no);
          outcomes.put(choice, either);
          return either;
        }
      }
      return 0;
    }

    FactSet mattering() {
      FactSet mattering = FactSet.NONE;
      for (Map<Fact, Truth> choice : choices) {
        int here = outcomes(choice);
        for (Map.Entry<Fact, Truth> each : choice.entrySet()) {
          for (Truth other : versions.get(each.getKey())) {
            Map<Fact, Truth> changed = new EnumMap<>(choice);
            changed.put(each.getKey(), other);
            int there = outcomes(changed);
            if (here != 0 && there != 0 && here != there) {
              mattering = mattering.with(each.getKey());
            }
          }
        }
      }
      return mattering;
    }
  }

  /** All facts contested at once are still worked out; where a bound is reached, that is said. */
  @Test
  void allFactsContestedAreWorkedOutAndABoundIsTold() {
    Answers full = cases.fullAnswers();
    Situation situation = new Situation(full, cases.claims(), cases.readings());
    Map<Fact, Set<Truth>> versions = new EnumMap<>(Fact.class);
    for (Fact fact : Fact.values()) {
      versions.put(fact, EnumSet.of(Truth.YES, Truth.NO));
    }
    ContestedFacts all = ContestedFacts.of(situation, versions);
    assertThat(all.joint()).isNotNull();
    assertThat(all.mattering()).isNotNull();
    assertThat(all.asFound(all.joint()))
        .isEqualTo(Assessor.assess(full, situation.claims(), situation.readings()).possible());
    ContestedFacts bounded = ContestedFacts.of(situation, versions, 3);
    assertThat(bounded.joint()).isNull();
    assertThat(bounded.mattering()).isNull();
    assertThat(bounded.hangingOn()).isEqualTo(FactSet.ALL);
    for (Fact fact : Fact.values()) {
      versions.put(fact, EnumSet.allOf(Truth.class));
    }
    ContestedFacts open = ContestedFacts.of(situation, versions);
    assertThat(open.joint() == null || open.mattering() == null || !open.mattering().isEmpty())
        .isTrue();
  }
}

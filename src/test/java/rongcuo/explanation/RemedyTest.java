package rongcuo.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.oracle.BruteForce;
import rongcuo.oracle.RandomCases;
import rongcuo.reasoning.LeastChanges;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Assessor;
import rongcuo.rules.Outcome;
import rongcuo.rules.OutcomeDiagram;
import rongcuo.statute.Claims;
import rongcuo.statute.Readings;

/** The least changes against brute force over all changes, with the reference model as judge. */
class RemedyTest {

  private final Random random = new Random(20261124);
  private final RandomCases cases = new RandomCases(random);

  /** Every change of a few facts, whatever its size. */
  @Test
  void findsTheLeastChangesAmongAFewFacts() {
    Map<Integer, Integer> sizes = new TreeMap<>();
    for (int i = 0; i < 4000; i++) {
      Answers answers = cases.open(cases.fullAnswers(), random.nextInt(3));
      Situation situation = new Situation(answers, cases.claims(), cases.readings());
      Set<Outcome> goal = goals();
      FactSet toYes = fewFacts();
      FactSet toNo = random.nextBoolean() ? toYes : FactSet.NONE;
      LeastChanges found = find(situation, goal, toYes, toNo);
      Set<Answers> expected = bruteForce(situation, goal, changes(answers, toYes, toNo));
      assertThat(new HashSet<>(found.sets())).isEqualTo(expected);
      assertThat(found.count()).isEqualTo(expected.size());
      sizes.merge(found.size(), 1, Integer::sum);
    }
    assertThat(sizes.keySet()).contains(-1, 0, 1, 2, 3);
  }

  /** Every single change and every pair of changes of any facts. */
  @Test
  void findsTheLeastChangesAmongAllFacts() {
    Map<Integer, Integer> sizes = new TreeMap<>();
    for (int i = 0; i < 36; i++) {
      Answers answers = cases.open(cases.fullAnswers(), i % 3);
      Situation situation = new Situation(answers, cases.claims(), cases.readings());
      Set<Outcome> goal = Set.of(Outcome.values()[i % 6]);
      LeastChanges found = find(situation, goal, FactSet.ALL, FactSet.ALL);
      assertThat(found.isWithinBound()).isTrue();
      sizes.merge(found.size(), 1, Integer::sum);
      Set<Answers> expected = bruteForce(situation, goal, upToTwo(answers));
      if (found.size() > 2 || found.size() < 0) {
        assertThat(expected).isEmpty();
      } else {
        assertThat(new HashSet<>(found.sets())).isEqualTo(expected);
      }
    }
    assertThat(sizes.keySet()).contains(0, 1, 2, 3);
  }

  /** Sets too large for brute force: each does, and none of its parts does. */
  @Test
  void whatItFindsForTheHardestCaseDoes() {
    Situation situation = new Situation(Answers.NONE, Claims.ALL, Readings.DEFAULT);
    for (Outcome goal : Outcome.values()) {
      LeastChanges found =
          LeastChanges.find(
              OutcomeDiagram.diagram(),
              situation,
              OutcomeDiagram.bit(goal),
              FactSet.ALL,
              FactSet.ALL,
              20,
              500_000);
      assertThat(found.isWithinBound()).isTrue();
      assertThat(found.sets()).isNotEmpty().doesNotHaveDuplicates();
      for (Answers changes : found.sets()) {
        assertThat(changes.known().size()).isEqualTo(found.size());
        assertThat(outcome(changes)).isEqualTo(goal);
        for (Fact fact : changes.known().toList()) {
          assertThat(outcome(changes.with(fact, Truth.UNKNOWN))).isNotEqualTo(goal);
        }
      }
    }
  }

  @Test
  void saysSoWhenItsBoundIsHit() {
    Situation situation = new Situation(Answers.NONE, Claims.ALL, Readings.DEFAULT);
    long goal = OutcomeDiagram.bit(Outcome.TOLERATED);
    LeastChanges found =
        LeastChanges.find(
            OutcomeDiagram.diagram(), situation, goal, FactSet.ALL, FactSet.ALL, 20, 50);
    assertThat(found.isWithinBound()).isFalse();
    assertThat(found.isPossible()).isFalse();
  }

  /** 重大损失 cannot be without 损失: what contradicts is changed with it, or not at all. */
  @Test
  void changesWhatAChangeImplies() {
    Answers answers =
        Answers.NONE.with(Fact.LOSS_OCCURRED, Truth.NO).with(Fact.MAJOR_LOSS, Truth.NO);
    for (Fact fact : Fact.values()) {
      if (!answers.known().has(fact)) {
        answers = answers.with(fact, Truth.of(isUsual(fact)));
      }
    }
    Situation situation = new Situation(answers, Claims.ALL, Readings.DEFAULT);
    assertThat(Assessor.assess(answers, Claims.ALL, Readings.DEFAULT).outcome())
        .isEqualTo(Outcome.TOLERATED_EXEMPTIBLE);
    FactSet loss = FactSet.of(Fact.LOSS_OCCURRED, Fact.MAJOR_LOSS);
    LeastChanges found = find(situation, Set.of(Outcome.TOLERATED), loss, FactSet.NONE);
    assertThat(found.sets()).containsExactly(new Answers(loss, FactSet.NONE));
    assertThat(
            find(situation, Set.of(Outcome.TOLERATED), FactSet.of(Fact.MAJOR_LOSS), FactSet.NONE)
                .size())
        .isEqualTo(-1);
  }

  private static boolean isUsual(Fact fact) {
    boolean inspection =
        FactSet.of(
                Fact.DURING_INSPECTION,
                Fact.TARGET_CONCEALED,
                Fact.LATENT_PROBLEM_MISSED,
                Fact.ACTIVELY_RECOVERED_LOSS)
            .has(fact);
    return inspection
        || (fact.ordinal() < Fact.PUBLIC_SECURITY_MATTER.ordinal()
            && fact != Fact.DUTY_LISTS_FOLLOWED);
  }

  private static LeastChanges find(
      Situation situation, Set<Outcome> goal, FactSet toYes, FactSet toNo) {
    return LeastChanges.find(
        OutcomeDiagram.diagram(),
        situation,
        goal.stream().mapToLong(OutcomeDiagram::bit).sum(),
        toYes,
        toNo,
        100_000,
        500_000);
  }

  private static Outcome outcome(Answers answers) {
    return Assessor.assess(answers, Claims.ALL, Readings.DEFAULT).outcome();
  }

  /** One outcome, or several of which any will do. */
  private Set<Outcome> goals() {
    Outcome first = Outcome.values()[random.nextInt(6)];
    return random.nextInt(3) > 0
        ? Set.of(first)
        : EnumSet.of(first, Outcome.values()[random.nextInt(6)]);
  }

  /** A few facts, some of them of an implication. */
  private FactSet fewFacts() {
    FactSet facts = FactSet.NONE;
    for (int i = 0; i < 3; i++) {
      facts = facts.with(Fact.values()[random.nextInt(Fact.COUNT)]);
    }
    Implication implication = Implication.values()[random.nextInt(3)];
    facts = facts.with(implication.fact()).with(implication.implied());
    return facts.with(Fact.values()[random.nextInt(24)]);
  }

  private static List<Answers> changes(Answers answers, FactSet toYes, FactSet toNo) {
    List<Answers> changes = new ArrayList<>(List.of(Answers.NONE));
    for (Fact fact : toYes.or(toNo).toList()) {
      for (Answers change : List.copyOf(changes)) {
        if (toYes.has(fact) && answers.of(fact) != Truth.YES) {
          changes.add(change.with(fact, Truth.YES));
        }
        if (toNo.has(fact) && answers.of(fact) != Truth.NO) {
          changes.add(change.with(fact, Truth.NO));
        }
      }
    }
    return changes;
  }

  private static List<Answers> upToTwo(Answers answers) {
    List<Answers> single = new ArrayList<>();
    for (Fact fact : Fact.values()) {
      single.addAll(changes(answers, FactSet.of(fact), FactSet.of(fact)));
    }
    Set<Answers> changes = new HashSet<>(single);
    for (Answers one : single) {
      for (Answers other : single) {
        if (one.known().and(other.known()).isEmpty()) {
          changes.add(new Answers(one.yes().or(other.yes()), one.no().or(other.no())));
        }
      }
    }
    return List.copyOf(changes);
  }

  /** Those of the changes that force the goal and are of the least size. */
  private static Set<Answers> bruteForce(
      Situation situation, Set<Outcome> goal, List<Answers> changes) {
    Set<Answers> least = new HashSet<>();
    int size = Integer.MAX_VALUE;
    for (Answers change : changes) {
      int changed = change.known().size();
      if (changed <= size && forces(situation, change, goal)) {
        if (changed < size) {
          least.clear();
          size = changed;
        }
        least.add(change);
      }
    }
    return least;
  }

  private static boolean forces(Situation situation, Answers change, Set<Outcome> goal) {
    Answers kept = situation.answers().only(FactSet.ALL.without(change.known()));
    Answers changed = new Answers(kept.yes().or(change.yes()), kept.no().or(change.no()));
    if (BruteForce.isImpossible(changed)) {
      return false;
    }
    for (Answers full : BruteForce.completions(changed)) {
      String outcome = BruteForce.world(full, situation.claims(), situation.readings()).outcome();
      if (goal.stream().noneMatch(each -> each.id().equals(outcome))) {
        return false;
      }
    }
    return true;
  }
}

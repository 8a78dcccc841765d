package rongcuo.rules;

import static org.assertj.core.api.Assertions.assertThat;

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
import rongcuo.oracle.BruteForce.World;
import rongcuo.oracle.RandomCases;
import rongcuo.reasoning.Situation;
import rongcuo.statute.Claims;
import rongcuo.statute.Readings;

/** The directions of facts, with the reference model as judge over all pairs of completions. */
class DirectionsTest {

  private static final List<String> BEST_FIRST =
      List.of(
          "diligent",
          "tolerated-exemptible",
          "tolerated",
          "not-tolerated-mitigable",
          "not-tolerated");

  private final Random random = new Random(20261127);
  private final RandomCases cases = new RandomCases(random);

  @Test
  void amongTheCompletionsOfACase() {
    int favourable = 0;
    int adverse = 0;
    for (int i = 0; i < 150; i++) {
      Situation situation = open();
      Answers answers = situation.answers();
      Directions found = Directions.of(situation);
      Map<Answers, World> worlds =
          BruteForce.worlds(answers, situation.claims(), situation.readings());
      for (Fact fact : Fact.values()) {
        boolean better = false;
        boolean worse = false;
        for (Map.Entry<Answers, World> no : worlds.entrySet()) {
          World yes = worlds.get(no.getKey().with(fact, Truth.YES));
          if (no.getKey().of(fact) == Truth.NO
              && yes != null
              && answers.of(fact) == Truth.UNKNOWN) {
            int before = BEST_FIRST.indexOf(no.getValue().outcome());
            int after = BEST_FIRST.indexOf(yes.outcome());
            better |= before >= 0 && after >= 0 && after < before;
            worse |= before >= 0 && after >= 0 && after > before;
          }
        }
        assertThat(found.favourable().has(fact)).isEqualTo(better && !worse);
        assertThat(found.adverse().has(fact)).isEqualTo(worse && !better);
        assertThat(found.mixed().has(fact)).isEqualTo(worse && better);
        favourable += better ? 1 : 0;
        adverse += worse ? 1 : 0;
      }
    }
    assertThat(favourable).isGreaterThan(20);
    assertThat(adverse).isGreaterThan(20);
  }

  /** A case of which nothing is known of some facts that carry it, and of loss and effect. */
  private Situation open() {
    Answers full = cases.fullAnswers();
    Claims claims = random.nextInt(3) == 0 ? cases.claims() : Claims.ALL;
    Readings readings = cases.readings();
    FactSet support = Assessor.assess(full, claims, readings).support();
    Answers answers = cases.open(full, random.nextInt(4));
    for (Fact fact : support.toList()) {
      if (answers.unknown().size() < 8 && random.nextInt(3) > 0) {
        answers = answers.with(fact, Truth.UNKNOWN);
      }
    }
    for (Fact fact : Directions.of(Claims.ALL, Readings.DEFAULT).mixed().toList()) {
      answers = answers.with(fact, Truth.UNKNOWN);
    }
    return new Situation(answers, claims, readings);
  }

  /** No change of a single fact in a case goes against the direction that the law gives it. */
  @Test
  void noCaseGoesAgainstTheLaw() {
    for (int i = 0; i < 3_000; i++) {
      Answers full = cases.fullAnswers();
      Claims claims = i % 3 == 0 ? Claims.ALL : cases.claims();
      Readings readings = i % 2 == 0 ? Readings.DEFAULT : Readings.STRICT;
      Directions law = claims == Claims.ALL ? ofLaw(readings) : Directions.of(claims, readings);
      Fact fact = Fact.values()[random.nextInt(Fact.values().length)];
      Answers no = full.with(fact, Truth.NO);
      Answers yes = full.with(fact, Truth.YES);
      if (BruteForce.isImpossible(no) || BruteForce.isImpossible(yes)) {
        continue;
      }
      int before = BEST_FIRST.indexOf(BruteForce.world(no, claims, readings).outcome());
      int after = BEST_FIRST.indexOf(BruteForce.world(yes, claims, readings).outcome());
      if (before >= 0 && after >= 0 && before != after) {
        FactSet may = law.mixed().or(after < before ? law.favourable() : law.adverse());
        assertThat(may.has(fact)).as(fact.id()).isTrue();
      }
    }
  }

  private final Map<Readings, Directions> laws = new HashMap<>();

  private Directions ofLaw(Readings readings) {
    return laws.computeIfAbsent(readings, each -> Directions.of(Claims.ALL, each));
  }

  @Test
  void ofTheLaw() {
    Directions law = Directions.of(Claims.ALL, Readings.DEFAULT);

    assertThat(ids(law.favourable())).contains("actively-recovered-loss", "target-concealed");
    assertThat(ids(law.adverse()))
        .contains(
            "knowing-violation", "sought-private-gain", "major-loss", "other-procedure-breach");
    // A loss is what 第四条 asks for, and what 第十一条第二款 minds.
    assertThat(ids(law.mixed())).containsExactly("loss-occurred", "adverse-effect-occurred");
    for (Fact fact : law.mixed().toList()) {
      assertThat(changes(fact)).as(fact.id()).contains(-1, 1);
    }
  }

  /** Whether a yes makes random cases better (-1), worse (1) or neither. */
  private Set<Integer> changes(Fact fact) {
    Set<Integer> changes = new HashSet<>();
    for (int i = 0; i < 5_000; i++) {
      Answers full = cases.fullAnswers();
      Answers no = full.with(fact, Truth.NO);
      Answers yes = full.with(fact, Truth.YES);
      if (!BruteForce.isImpossible(no) && !BruteForce.isImpossible(yes)) {
        int before =
            BEST_FIRST.indexOf(BruteForce.world(no, Claims.ALL, Readings.DEFAULT).outcome());
        int after =
            BEST_FIRST.indexOf(BruteForce.world(yes, Claims.ALL, Readings.DEFAULT).outcome());
        changes.add(Integer.signum(after - before));
      }
    }
    return changes;
  }

  private static List<String> ids(FactSet facts) {
    return facts.toList().stream().map(Fact::id).toList();
  }
}

package rongcuo.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.oracle.BruteForce;
import rongcuo.oracle.RandomCases;
import rongcuo.reasoning.EvenOdds;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Assessment;
import rongcuo.rules.Assessor;
import rongcuo.rules.Outcome;
import rongcuo.rules.OutcomeDiagram;
import rongcuo.statute.Claims;
import rongcuo.statute.Readings;

/** Explanations of random cases, checked by what they say. */
class ExplanationTest {

  private final RandomCases cases = new RandomCases(19);

  private Assessment assessed(int open) {
    Answers answers = cases.open(cases.fullAnswers(), open);
    return Assessor.assess(answers, cases.claims(), cases.readings());
  }

  /** The facts that a proof cites are the support, which forces the outcome. */
  @Test
  void aProofRestsOnItsSupport() {
    int proofs = 0;
    for (int i = 0; i < 3000; i++) {
      Assessment assessment = assessed(i % 60);
      if (assessment.outcome() == null) {
        continue;
      }
      List<ProofStep> proof = Proof.of(assessment);
      FactSet cited = FactSet.NONE;
      for (ProofStep step : proof) {
        for (Proposition matter : matters(step)) {
          assertThat(matter).isNotInstanceOf(Proposition.Whatever.class);
          if (matter instanceof Proposition.OfFact of) {
            cited = cited.with(of.impliedBy() == null ? of.fact() : of.impliedBy());
          }
        }
      }
      assertThat(cited).isEqualTo(assessment.support());
      Situation situation = assessment.situation();
      Answers alone = assessment.answers().only(cited);
      assertThat(Assessor.assess(alone, situation.claims(), situation.readings()).outcome())
          .isEqualTo(assessment.outcome());
      proofs++;
    }
    assertThat(proofs).isGreaterThan(1000);
  }

  /** A proof names its outcome and, before it, each of the table once. */
  @Test
  void aProofGoesThroughTheTable() {
    for (int i = 0; i < 500; i++) {
      Assessment assessment = assessed(0);
      List<Outcome> named = new ArrayList<>();
      for (ProofStep step : Proof.of(assessment)) {
        assertThat(step.isAsWanted()).isTrue();
        named.addAll(((Proposition.OfOutcomes) step.matter()).outcomes());
      }
      Outcome outcome = assessment.outcome();
      List<Outcome> expected = new ArrayList<>(List.of(Outcome.values()));
      expected.subList(outcome.ordinal() + (outcome == Outcome.NOT_TOLERATED ? 0 : 1), 6).clear();
      assertThat(named).containsExactlyInAnyOrderElementsOf(expected);
      assertThat(Proof.ruledOut(assessment))
          .allSatisfy(step -> assertThat(step.truth()).isEqualTo(Truth.NO));
    }
  }

  /** Mending every obstacle to an outcome gives it, whatever it takes. */
  @Test
  void obstaclesAreWhatStandsAgainstAnOutcome() {
    for (int i = 0; i < 1000; i++) {
      Assessment assessment = assessed(i % 10);
      for (Outcome outcome : Outcome.values()) {
        List<ProofStep> obstacles = Obstacles.to(outcome, assessment);
        assertThat(obstacles.isEmpty()).isEqualTo(assessment.outcome() == outcome);
        for (ProofStep obstacle : obstacles) {
          assertThat(obstacle.isAsWanted()).isFalse();
          assertThat(obstacle.because()).isNotEmpty();
        }
      }
    }
  }

  /** The whole table shows every fact that can bear on the claimed items. */
  @Test
  void theWholeTableLeavesNoRelevantFactOut() {
    for (int i = 0; i < 300; i++) {
      Assessment assessment = assessed(20);
      FactSet shown = FactSet.NONE;
      for (ProofStep step : Obstacles.wholeTable(assessment)) {
        for (Proposition matter : matters(step)) {
          if (matter instanceof Proposition.OfFact of) {
            shown = shown.with(of.fact());
          }
        }
      }
      assertThat(assessment.support().or(assessment.open()).without(shown).toList())
          .allMatch(ExplanationTest::isImplied);
    }
  }

  private static boolean isImplied(Fact fact) {
    for (Implication implication : Implication.values()) {
      if (implication.implied() == fact || implication.fact() == fact) {
        return true;
      }
    }
    return false;
  }

  /** Following an enquiry settles the case, and asks nothing that does not bear on it. */
  @Test
  void anEnquirySettlesTheCase() {
    int enquiries = 0;
    for (int i = 0; i < 300; i++) {
      Assessment assessment = assessed(8);
      FactFinding enquiry = FactFinding.of(assessment.situation(), 1000);
      assertThat(enquiry.isComplete()).isTrue();
      assertThat(enquiry.isSettled()).isEqualTo(assessment.outcome() != null);
      follow(enquiry, assessment);
      enquiries += enquiry.size();
    }
    assertThat(enquiries).isGreaterThan(50);
  }

  private static void follow(FactFinding enquiry, Assessment assessment) {
    assertThat(enquiry.possible()).isEqualTo(assessment.possible());
    if (enquiry.fact() == null || enquiry.ifYes() == null || enquiry.ifNo() == null) {
      assertThat(enquiry.isSettled()).isTrue();
      return;
    }
    assertThat(assessment.open().has(enquiry.fact())).isTrue();
    assertThat(enquiry.expected())
        .isEqualTo(1 + (enquiry.ifYes().expected() + enquiry.ifNo().expected()) / 2);
    follow(enquiry.ifYes(), answered(assessment, enquiry.fact(), Truth.YES));
    follow(enquiry.ifNo(), answered(assessment, enquiry.fact(), Truth.NO));
  }

  private static Assessment answered(Assessment assessment, Fact fact, Truth answer) {
    Situation situation = assessment.situation();
    Answers answers = assessment.answers().with(fact, answer);
    return Assessor.assess(answers, situation.claims(), situation.readings());
  }

  @Test
  void anEnquiryEndsWhereItIsToldTo() {
    FactFinding enquiry =
        FactFinding.of(new Situation(Answers.NONE, Claims.ALL, Readings.DEFAULT), 12);
    assertThat(enquiry.size()).isEqualTo(12);
    assertThat(enquiry.isComplete()).isFalse();
  }

  /** The measure of enquiries against counting every completion. */
  @Test
  void uncertaintyIsThatOfAllCompletions() {
    for (int i = 0; i < 300; i++) {
      Assessment assessment = assessed(8);
      Situation situation = assessment.situation();
      List<Answers> worlds = BruteForce.completions(assessment.answers());
      EvenOdds odds = new EvenOdds(OutcomeDiagram.diagram(), situation);
      for (Fact fact : assessment.open().toList()) {
        double expected = 0;
        for (Truth answer : List.of(Truth.YES, Truth.NO)) {
          List<String> outcomes = new ArrayList<>();
          for (Answers world : worlds) {
            if (world.of(fact) == answer) {
              outcomes.add(
                  BruteForce.world(world, situation.claims(), situation.readings()).outcome());
            }
          }
          expected += entropy(outcomes) * outcomes.size() / worlds.size();
        }
        assertThat(odds.uncertaintyKnowing(fact)).isCloseTo(expected, offset(1e-9));
      }
    }
  }

  private static double entropy(List<String> outcomes) {
    double entropy = 0;
    for (String outcome : new HashSet<>(outcomes)) {
      double share = (double) outcomes.stream().filter(outcome::equals).count() / outcomes.size();
      entropy -= share * Math.log(share) / Math.log(2);
    }
    return entropy;
  }

  /** Exchanging a decisive answer alone changes the outcome; the facts together do as told. */
  @Test
  void aComparisonNamesWhatDecides() {
    int decisive = 0;
    int together = 0;
    for (int i = 0; i < 300; i++) {
      Assessment first = assessed(i % 3);
      Assessment other = assessed(0);
      Comparison comparison = Comparison.of(first, other);
      for (Comparison.FactDifference fact : comparison.facts()) {
        assertThat(fact.first()).isNotEqualTo(fact.other());
        assertThat(fact.isDecisive()).isEqualTo(!fact.exchanged().equals(first.possible()));
        Answers answers = first.answers().with(fact.fact(), fact.other());
        if (!BruteForce.isImpossible(answers)) {
          Situation situation = first.situation();
          assertThat(Assessor.assess(answers, situation.claims(), situation.readings()).possible())
              .isEqualTo(fact.exchanged());
        }
        decisive += fact.isDecisive() ? 1 : 0;
      }
      if (comparison.together() != null && comparison.together().isPossible()) {
        together++;
        Answers changes = comparison.together().sets().get(0);
        Answers kept = first.answers().only(FactSet.ALL.without(changes.known()));
        Answers changed = new Answers(kept.yes().or(changes.yes()), kept.no().or(changes.no()));
        Situation situation = first.situation();
        assertThat(Assessor.assess(changed, situation.claims(), situation.readings()).outcome())
            .isEqualTo(other.outcome());
        assertThat(changes.yes().without(other.answers().yes())).isEqualTo(FactSet.NONE);
        assertThat(changes.no().without(other.answers().no())).isEqualTo(FactSet.NONE);
      }
    }
    assertThat(decisive).isGreaterThan(100);
    assertThat(together).isGreaterThan(50);
  }

  /** What can be done today changes remediable facts to yes, nothing else. */
  @Test
  void whatCanBeDoneTodayIsRemediable() {
    int found = 0;
    for (int i = 0; i < 600; i++) {
      Assessment assessment = assessed(i % 4);
      for (Outcome goal : Remedy.better(assessment)) {
        Remedy remedy = Remedy.of(assessment, goal, 50);
        assertThat(remedy.today().isPossible() && !remedy.overall().isPossible()).isFalse();
        for (Answers changes : remedy.today().sets()) {
          assertThat(changes.no()).isEqualTo(FactSet.NONE);
          assertThat(changes.yes().toList()).allMatch(Fact::remediable);
          found += changes.yes().isEmpty() ? 0 : 1;
        }
        if (remedy.onceClaimed()) {
          assertThat(remedy.overall().isPossible()).isFalse();
        }
      }
    }
    assertThat(found).isGreaterThan(20);
  }

  private static Set<Proposition> matters(ProofStep step) {
    Set<Proposition> matters = new HashSet<>();
    collect(step, matters::add);
    return matters;
  }

  private static void collect(ProofStep step, Consumer<Proposition> action) {
    action.accept(step.matter());
    step.because().forEach(child -> collect(child, action));
  }
}

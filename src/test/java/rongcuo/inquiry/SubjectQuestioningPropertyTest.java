package rongcuo.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.oracle.BruteForce;
import rongcuo.oracle.BruteForce.World;
import rongcuo.oracle.RandomCases;
import rongcuo.rules.Assessment;
import rongcuo.rules.Assessor;
import rongcuo.statute.Claims;
import rongcuo.statute.Readings;

/** What is asked is relevant, and answering it all ends where the complete case does. */
class SubjectQuestioningPropertyTest {

  private final Random random = new Random(20260402);
  private final RandomCases cases = new RandomCases(random);

  /** Up to ten facts unknown: every question on the way against all completions. */
  @Test
  void asksOnlyWhatIsRelevant() {
    int asked = 0;
    for (int i = 0; i < 1500; i++) {
      Answers full = cases.fullAnswers();
      Claims claims = cases.claims();
      Readings readings = cases.readings();
      Answers answers = openWhereItMatters(full, claims, readings);
      Questioning matter = matter(answers, claims, readings);
      Question question = matter.inquiry(0).next();
      while (question != null) {
        Map<Answers, World> worlds =
            BruteForce.worlds(matter.inquiry(0).given().answers(), claims, readings);
        FactSet unknown = matter.inquiry(0).given().answers().unknown();
        FactSet relevant =
            BruteForce.decidingOutcome(unknown, worlds)
                .or(BruteForce.decidingReservations(unknown, worlds));
        assertThat(relevant.toList()).containsAll(question.facts());
        asked += question.facts().size();
        matter = answered(matter, question, full);
        question = matter.inquiry(0).next();
      }
      assertEndsAs(full, matter);
    }
    assertThat(asked).isGreaterThan(1500);
  }

  /** Any number of facts unknown: a pair of worlds that differ in the fact alone and in the end. */
  @Test
  void asksOnlyWhatIsRelevantInAnUnknownCase() {
    for (int i = 0; i < 150; i++) {
      Answers full = cases.fullAnswers();
      Answers answers = cases.open(full, random.nextInt(400));
      Claims claims = cases.claims();
      Readings readings = cases.readings();
      Questioning matter = matter(answers, claims, readings);
      Question question = matter.inquiry(0).next();
      if (question != null) {
        for (Fact fact : question.facts()) {
          Answers around = withOnlyUnknown(fact, answers, claims, readings);
          World yes = BruteForce.world(around.with(fact, Truth.YES), claims, readings);
          World no = BruteForce.world(around.with(fact, Truth.NO), claims, readings);
          assertThat(yes).isNotEqualTo(no);
        }
      }
    }
  }

  @Test
  void answeringOnEndsAsTheCompleteCase() {
    for (int i = 0; i < 300; i++) {
      Answers full = cases.fullAnswers();
      Answers answers = cases.open(full, random.nextInt(600));
      Claims claims = cases.claims();
      Readings readings = cases.readings();
      Questioning matter = matter(answers, claims, readings);
      Question question = matter.inquiry(0).next();
      while (question != null) {
        matter = answered(matter, question, full);
        question = matter.inquiry(0).next();
      }
      assertEndsAs(full, matter);
      assertThat(matter.inquiry(0).given().answers().only(answers.known())).isEqualTo(answers);
    }
  }

  @Test
  void doesNotAskAgainWhatWasPassedOver() {
    int unsettled = 0;
    for (int i = 0; i < 300; i++) {
      Answers full = cases.fullAnswers();
      Questioning matter =
          matter(cases.open(full, random.nextInt(400)), cases.claims(), cases.readings());
      Question question = matter.inquiry(0).next();
      FactSet passedOver = FactSet.NONE;
      while (question != null) {
        for (Fact fact : question.facts()) {
          assertThat(passedOver.has(fact)).isFalse();
          boolean passed = random.nextInt(5) == 0;
          passedOver = passed ? passedOver.with(fact) : passedOver;
          matter = matter.with(0, fact, passed ? Truth.UNKNOWN : full.of(fact));
        }
        question = matter.inquiry(0).next();
      }
      SubjectQuestioning inquiry = matter.inquiry(0);
      assertThat(inquiry.given().passedOver()).isEqualTo(passedOver);
      assertThat(inquiry.relevant().without(passedOver)).isEqualTo(FactSet.NONE);
      unsettled += inquiry.isSettled() ? 0 : 1;
    }
    assertThat(unsettled).isBetween(30, 299);
  }

  /** Takes away up to ten answers, half of them such as carry the outcome. */
  private Answers openWhereItMatters(Answers full, Claims claims, Readings readings) {
    List<Fact> support = Assessor.assess(full, claims, readings).support().toList();
    Answers answers = cases.open(full, random.nextInt(6));
    for (int i = random.nextInt(6); i > 0; i--) {
      answers = answers.with(support.get(random.nextInt(support.size())), Truth.UNKNOWN);
    }
    return answers;
  }

  private static Questioning matter(Answers answers, Claims claims, Readings readings) {
    return new Questioning(
        new GivenAnswers(answers, FactSet.NONE), List.of(GivenAnswers.NONE), claims, readings);
  }

  private static Questioning answered(Questioning matter, Question question, Answers full) {
    Questioning result = matter;
    for (Fact fact : question.facts()) {
      result = result.with(0, fact, full.of(fact));
    }
    return result;
  }

  private static void assertEndsAs(Answers full, Questioning matter) {
    SubjectQuestioning inquiry = matter.inquiry(0);
    assertThat(inquiry.isSettled()).isTrue();
    World world = BruteForce.world(full, matter.claims(), matter.readings());
    Assessment assessment =
        Assessor.assess(inquiry.given().answers(), matter.claims(), matter.readings());
    assertThat(assessment.possible()).isEqualTo(inquiry.possible());
    assertThat(assessment.outcome()).isNotNull();
    assertThat(assessment.outcome().id()).isEqualTo(world.outcome());
    Set<String> reservations = new TreeSet<>();
    assessment.reservations().forEach(reservation -> reservations.add(reservation.id()));
    assertThat(reservations).isEqualTo(world.reservations());
  }

  /** Answers for every other fact among which this one still counts; itself left unknown. */
  private static Answers withOnlyUnknown(
      Fact fact, Answers answers, Claims claims, Readings readings) {
    Answers around = answers;
    for (Fact other : Fact.values()) {
      if (other != fact && around.of(other) == Truth.UNKNOWN) {
        Answers no = around.with(other, Truth.NO);
        around = counts(fact, no, claims, readings) ? no : around.with(other, Truth.YES);
      }
    }
    return around;
  }

  private static boolean counts(Fact fact, Answers answers, Claims claims, Readings readings) {
    return !BruteForce.isImpossible(answers)
        && Assessor.open(answers, claims, readings).relevant().has(fact);
  }
}

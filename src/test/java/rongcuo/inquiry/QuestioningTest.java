package rongcuo.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.inquiry.Questioning.Turn;
import rongcuo.oracle.RandomCases;
import rongcuo.rules.Outcome;
import rongcuo.rules.Reservation;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;

class QuestioningTest {

  private static final Claims INSPECTION =
      Claims.of(List.of(Provision.ART_11_ITEM_6, Provision.ART_12_ITEM_2));

  private static Questioning matter(Claims claims, int subjects) {
    List<GivenAnswers> given = new ArrayList<>();
    for (int i = 0; i < subjects; i++) {
      given.add(GivenAnswers.NONE);
    }
    return new Questioning(GivenAnswers.NONE, given, claims, Readings.DEFAULT);
  }

  private static Questioning answer(Questioning matter, Truth answer, Fact... facts) {
    Questioning result = matter;
    for (Fact fact : facts) {
      result = result.with(0, fact, answer);
    }
    return result;
  }

  /** Goes on to the end with these answers yes and every other no; the questions as they came. */
  private static List<Question> questionsOf(Questioning start, FactSet yes) {
    List<Question> questions = new ArrayList<>();
    Questioning matter = start;
    Turn turn = matter.next();
    while (turn != null) {
      questions.add(turn.question());
      for (Fact fact : turn.question().facts()) {
        matter = matter.with(turn.subject(), fact, Truth.of(yes.has(fact)));
      }
      turn = matter.next();
    }
    return questions;
  }

  private static List<String> idsOf(List<Question> questions) {
    List<String> ids = new ArrayList<>();
    for (Question question : questions) {
      List<String> facts = question.facts().stream().map(Fact::id).toList();
      ids.add(question.provision().id() + " " + String.join(" | ", facts));
    }
    return ids;
  }

  @Test
  void asksScopeFirstAndNothingMoreOutsideIt() {
    List<Question> questions = questionsOf(matter(Claims.ALL, 1), FactSet.NONE);
    assertThat(idsOf(questions)).containsExactly("2 enforcement-officer");
  }

  @Test
  void asksBarsBeforeItemsAndAlternativesTogether() {
    FactSet yes =
        FactSet.of(
            Fact.ENFORCEMENT_OFFICER,
            Fact.PERFORMING_DUTIES,
            Fact.WITHIN_STATUTORY_DUTIES,
            Fact.EVIDENCE_LAWFULLY_COLLECTED,
            Fact.PROCESS_RECORDED,
            Fact.ENFORCEMENT_PUBLICISED,
            Fact.MANNER_AND_TIME_KEPT,
            Fact.DURING_INSPECTION,
            Fact.TARGET_CONCEALED,
            Fact.LATENT_PROBLEM_MISSED);
    assertThat(idsOf(questionsOf(matter(INSPECTION, 1), yes)))
        .containsExactly(
            "2 enforcement-officer",
            "2 performing-duties",
            "13 within-statutory-duties",
            "13 evidence-lawfully-collected",
            "13 process-recorded",
            "13 enforcement-publicised",
            "13 manner-and-time-kept",
            "13 other-procedure-breach",
            "13 decision-made",
            "13 public-security-matter",
            "11.1 knowing-violation",
            "11.1 persisted-after-ban",
            "11.1 sought-private-gain",
            "11(6) during-inspection",
            "11(6) target-concealed | target-untruthful",
            "11(6) latent-problem-missed",
            "11.2(1) expressly-prohibited",
            "11.2(1) prohibited-by-regulation",
            "11.2(3) loss-occurred",
            "11.2(3) adverse-effect-occurred",
            "5 statutory-duties-performed");
  }

  @Test
  void asksTheCauseBeforeItsEffect() {
    FactSet yes =
        FactSet.of(
            Fact.ENFORCEMENT_OFFICER,
            Fact.PERFORMING_DUTIES,
            Fact.COUNTERPARTY_FORGED_EVIDENCE,
            Fact.COUNTERPARTY_EVADED_INVESTIGATION);
    Claims claims = Claims.of(List.of(Provision.ART_10_ITEM_2));
    assertThat(idsOf(questionsOf(matter(claims, 1), yes)))
        .contains("10(2) wrong-decision-resulted", "10(2) timely-action-prevented")
        .filteredOn(id -> id.startsWith("10(2)"))
        .startsWith(
            "10(2) counterparty-concealed-evidence | counterparty-forged-evidence"
                + " | counterparty-destroyed-evidence | counterparty-gave-false-materials");
  }

  @Test
  void readingsSettleWhatIsAlternative() {
    Claims claims = Claims.of(List.of(Provision.ART_10_ITEM_5));
    FactSet scope = FactSet.of(Fact.ENFORCEMENT_OFFICER, Fact.PERFORMING_DUTIES);
    assertThat(idsOf(questionsOf(matter(claims, 1), scope)))
        .contains("10(5) event-unforeseeable | event-unavoidable | event-insurmountable");
    Questioning all =
        new Questioning(
            GivenAnswers.NONE,
            List.of(GivenAnswers.NONE),
            claims,
            Readings.DEFAULT.with(Choice.FORCE_MAJEURE_ALL));
    assertThat(questionsOf(all, scope)).allMatch(Question.Single.class::isInstance);
  }

  @Test
  void noCheckListMixesTheSubjectAndTheMatter() {
    for (Readings readings : List.of(Readings.DEFAULT, Readings.STRICT, Readings.LENIENT)) {
      for (Topic topic : Agenda.of(Claims.ALL, readings).inOrderOfText()) {
        for (Question question : topic.questions(FactSet.ALL)) {
          assertThat(question.facts()).allMatch(fact -> fact.perSubject() == question.perSubject());
        }
      }
    }
  }

  @Test
  void tellsWhatHangsOnAFact() {
    Questioning matter =
        answer(matter(INSPECTION, 1), Truth.YES, Fact.ENFORCEMENT_OFFICER, Fact.PERFORMING_DUTIES);
    Stake stake = matter.inquiry(0).why(Fact.COOPERATED_WITH_INQUIRY);
    assertThat(stake.ifYes().has(Outcome.NOT_TOLERATED_MITIGABLE)).isTrue();
    assertThat(stake.ifNo().has(Outcome.NOT_TOLERATED_MITIGABLE)).isFalse();
    assertThat(stake.ifNo().has(Outcome.TOLERATED)).isTrue();
    assertThat(stake.provisions()).containsExactly(Provision.ART_12_ITEM_2);
    assertThat(stake.reservations()).isEmpty();
  }

  @Test
  void nothingHangsOnAnAnswerThatContradictsAnother() {
    Questioning matter = answer(matter(Claims.ALL, 1), Truth.YES, Fact.MAJOR_LOSS);
    Stake stake = matter.inquiry(0).why(Fact.LOSS_OCCURRED);
    assertThat(stake.ifYes()).isEqualTo(matter.inquiry(0).possible());
    assertThat(stake.ifNo().toList()).isEmpty();
  }

  @Test
  void asksWhatDecidesAReservationOfASettledOutcome() {
    Questioning matter =
        answer(
            matter(Claims.of(List.of(Provision.ART_10_ITEM_11)), 1),
            Truth.YES,
            Fact.ENFORCEMENT_OFFICER,
            Fact.PERFORMING_DUTIES,
            Fact.OTHER_DILIGENCE_GROUND);
    SubjectQuestioning inquiry = matter.inquiry(0);
    assertThat(inquiry.possible().toList()).containsExactly(Outcome.DILIGENT);
    assertThat(inquiry.isSettled()).isFalse();
    assertThat(inquiry.why(Fact.WITHIN_STATUTORY_DUTIES).reservations())
        .containsExactly(Reservation.POWERS);
  }

  @Test
  void aChangedAnswerOpensWhatHangsOnItAndNothingElse() {
    Questioning matter = matter(INSPECTION, 1);
    Turn turn = matter.next();
    while (turn != null) {
      for (Fact fact : turn.question().facts()) {
        boolean passed = fact == Fact.LOSS_OCCURRED;
        matter = matter.with(0, fact, passed ? Truth.UNKNOWN : Truth.of(fact.ordinal() % 2 == 0));
      }
      turn = matter.next();
    }
    Answers before = matter.inquiry(0).given().answers();
    for (Fact fact : before.known().toList()) {
      Questioning changed = matter.with(0, fact, before.of(fact).not());
      GivenAnswers after = changed.inquiry(0).given();
      assertThat(after.answers().with(fact, before.of(fact))).isEqualTo(before);
      assertThat(after.passedOver()).isEqualTo(matter.inquiry(0).given().passedOver());
      Turn next = changed.next();
      if (next != null) {
        assertThat(before.known().toList()).doesNotContainAnyElementsOf(next.question().facts());
      }
      assertThat(changed.with(0, fact, before.of(fact))).isEqualTo(matter);
    }
  }

  @Test
  void asksTheMatterOnceAndEachSubjectInTurn() {
    Random random = new Random(20260425);
    RandomCases cases = new RandomCases(random);
    for (int i = 0; i < 40; i++) {
      Answers first = cases.fullAnswers();
      Answers second = cases.fullAnswers();
      Questioning matter = matter(cases.claims(), 2);
      List<Fact> ofMatter = new ArrayList<>();
      List<Fact> ofSecond = new ArrayList<>();
      int subject = 0;
      Turn turn = matter.next();
      while (turn != null) {
        assertThat(turn.subject()).isGreaterThanOrEqualTo(subject);
        subject = turn.subject();
        for (Fact fact : turn.question().facts()) {
          boolean shared = !turn.question().perSubject();
          (shared ? ofMatter : ofSecond).add(fact);
          Answers full = shared || subject == 0 ? first : second;
          matter = matter.with(subject, fact, full.of(fact));
        }
        turn = matter.next();
      }
      assertThat(ofMatter).doesNotHaveDuplicates();
      assertThat(matter.whole().answers().known())
          .isEqualTo(FactSet.of(ofMatter.toArray(new Fact[0])));
      assertThat(matter.inquiry(0).isSettled() && matter.inquiry(1).isSettled()).isTrue();
    }
  }

  @Test
  void whatASubjectHasOfItsOwnGoesBeforeTheMatter() {
    Questioning matter =
        new Questioning(
            GivenAnswers.NONE.with(Fact.LOSS_OCCURRED, Truth.YES),
            List.of(GivenAnswers.NONE, GivenAnswers.NONE.with(Fact.LOSS_OCCURRED, Truth.UNKNOWN)),
            Claims.ALL,
            Readings.DEFAULT);
    assertThat(matter.inquiry(0).given().answers().of(Fact.LOSS_OCCURRED)).isEqualTo(Truth.YES);
    assertThat(matter.inquiry(1).given().passedOver()).isEqualTo(FactSet.of(Fact.LOSS_OCCURRED));
    Questioning changed = matter.with(1, Fact.LOSS_OCCURRED, Truth.NO);
    assertThat(changed.whole()).isEqualTo(matter.whole());
  }

  @Test
  void goesOnForTheRecordInTheOrderOfTheText() {
    Questioning matter = answer(matter(INSPECTION, 1), Truth.NO, Fact.PERFORMING_DUTIES);
    assertThat(matter.next()).isNull();
    List<Fact> remaining = matter.inquiry(0).remaining();
    assertThat(remaining)
        .startsWith(Fact.ENFORCEMENT_OFFICER, Fact.KNOWING_VIOLATION)
        .contains(Fact.COOPERATED_WITH_INQUIRY, Fact.TARGET_CONCEALED)
        .endsWith(
            Fact.OTHER_PROCEDURE_BREACH, Fact.PROCEDURE_BREACH_MINOR, Fact.POST_DUTIES_PERFORMED)
        .doesNotContain(Fact.LAW_SILENT, Fact.PERFORMING_DUTIES)
        .doesNotHaveDuplicates();
    List<Fact> asked = new ArrayList<>();
    Turn turn = matter.nextForTheRecord();
    while (turn != null) {
      asked.addAll(turn.question().facts());
      matter = answer(matter, Truth.NO, turn.question().facts().toArray(new Fact[0]));
      turn = matter.nextForTheRecord();
    }
    assertThat(matter.inquiry(0).remaining()).isEmpty();
    assertThat(asked).doesNotHaveDuplicates();
    assertThat(remaining).containsAll(asked);
  }
}

package rongcuo.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static rongcuo.rules.Given.BY_THE_BOOK;
import static rongcuo.rules.Given.DEFIED;
import static rongcuo.rules.Given.KEY_TASK_ERROR;
import static rongcuo.rules.Given.NO_HARM;
import static rongcuo.rules.Outcome.DILIGENT;
import static rongcuo.rules.Outcome.NOT_APPLICABLE;
import static rongcuo.rules.Outcome.NOT_TOLERATED;
import static rongcuo.rules.Outcome.NOT_TOLERATED_MITIGABLE;
import static rongcuo.rules.Outcome.TOLERATED;
import static rongcuo.rules.Outcome.TOLERATED_EXEMPTIBLE;

import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;

/** What an assessment says beside the outcome, on cases small enough to work out by hand. */
class AssessorTest {

  private static final String UNFORESEEABLE_ALONE =
      BY_THE_BOOK
          + "+event-unforeseeable -event-unavoidable -event-insurmountable +event-prevented-duty"
          + " -knowing-violation -persisted-after-ban -sought-private-gain ";

  private static final String COOPERATED =
      BY_THE_BOOK + "+cooperated-with-inquiry +accepted-responsibility ";

  private static Assessment assess(String claims, String answers, String... readings) {
    return Assessor.assess(Given.answers(answers), Given.claims(claims), Given.readings(readings));
  }

  private static Outcomes only(Outcome... outcomes) {
    return Given.outcomes(outcomes);
  }

  private static void assertSensitivity(
      Assessment assessment, Outcomes strict, Outcomes lenient, Map<Choice, Outcomes> changes) {
    assertThat(assessment.strict()).isEqualTo(strict);
    assertThat(assessment.lenient()).isEqualTo(lenient);
    assertThat(assessment.sensitiveTo()).isEqualTo(changes);
  }

  @Test
  void oneReadingTakesForceMajeureAway() {
    Assessment assessment = assess("10(5)", UNFORESEEABLE_ALONE);
    assertThat(assessment.outcome()).isEqualTo(DILIGENT);
    assertSensitivity(
        assessment,
        only(NOT_TOLERATED),
        only(DILIGENT),
        Map.of(Choice.FORCE_MAJEURE_ALL, only(NOT_TOLERATED)));
    assertThat(assessment.stable()).isFalse();
  }

  @Test
  void oneReadingGivesForceMajeureBack() {
    Assessment assessment = assess("10(5)", UNFORESEEABLE_ALONE, "force-majeure=all");
    assertThat(assessment.outcome()).isEqualTo(NOT_TOLERATED);
    assertSensitivity(
        assessment,
        only(NOT_TOLERATED),
        only(DILIGENT),
        Map.of(Choice.FORCE_MAJEURE_ANY, only(DILIGENT)));
    assertThat(assessment.stable()).isFalse();
  }

  @Test
  void eitherOfTwoReadingsOpensExemption() {
    Assessment assessment =
        assess(
            "11(3)",
            BY_THE_BOOK
                + KEY_TASK_ERROR
                + "-expressly-prohibited +prohibited-by-regulation -loss-occurred"
                + " -adverse-effect-occurred");
    assertThat(assessment.outcome()).isEqualTo(TOLERATED);
    assertSensitivity(
        assessment,
        only(TOLERATED),
        only(TOLERATED_EXEMPTIBLE),
        Map.of(
            Choice.EXEMPTION_OPEN, only(TOLERATED_EXEMPTIBLE),
            Choice.PROHIBITED_BY_LAW_ALONE, only(TOLERATED_EXEMPTIBLE)));
    assertThat(assessment.stable()).isFalse();
  }

  @Test
  void whatNoReadingChangesIsStable() {
    Assessment mitigable = assess("12(2)", COOPERATED);
    assertThat(mitigable.outcome()).isEqualTo(NOT_TOLERATED_MITIGABLE);
    assertSensitivity(
        mitigable, only(NOT_TOLERATED_MITIGABLE), only(NOT_TOLERATED_MITIGABLE), Map.of());
    assertThat(mitigable.stable()).isTrue();
  }

  @Test
  void anUndeterminedCaseMayBeStableToo() {
    Outcomes open = only(NOT_TOLERATED_MITIGABLE, NOT_TOLERATED);
    Assessment inquiry = assess("12(2)", BY_THE_BOOK + "+cooperated-with-inquiry");
    assertThat(inquiry.possible()).isEqualTo(open);
    assertThat(inquiry.outcome()).isNull();
    assertSensitivity(inquiry, open, open, Map.of());
    assertThat(inquiry.stable()).isTrue();
    // Each completion hangs on the reading of force majeure; what is possible does not.
    Outcomes both = only(DILIGENT, NOT_TOLERATED);
    Assessment event = assess("10(5)", BY_THE_BOOK + "+event-prevented-duty");
    assertThat(event.possible()).isEqualTo(both);
    assertSensitivity(event, both, both, Map.of());
    assertThat(event.stable()).isTrue();
  }

  @Test
  void aReadingMayOpenACase() {
    Outcomes both = only(DILIGENT, NOT_TOLERATED);
    String given =
        BY_THE_BOOK
            + "+event-unforeseeable +event-prevented-duty"
            + " -knowing-violation -persisted-after-ban -sought-private-gain";
    Assessment any = assess("10(5)", given);
    assertThat(any.possible()).isEqualTo(only(DILIGENT));
    assertSensitivity(any, both, only(DILIGENT), Map.of(Choice.FORCE_MAJEURE_ALL, both));
    Assessment all = assess("10(5)", given, "force-majeure=all");
    assertThat(all.possible()).isEqualTo(both);
    assertSensitivity(all, both, only(DILIGENT), Map.of(Choice.FORCE_MAJEURE_ANY, only(DILIGENT)));
    assertThat(all.stable()).isFalse();
  }

  /** Neither 第十三条 nor the three distinctions bar it once both are read otherwise. */
  @Test
  void twoReadingsMayChangeTogetherWhatNeitherChangesAlone() {
    Assessment barred =
        assess(
            "11(3)",
            BY_THE_BOOK + KEY_TASK_ERROR + NO_HARM + "-within-statutory-duties +knowing-violation");
    assertThat(barred.outcome()).isEqualTo(NOT_TOLERATED);
    assertSensitivity(barred, only(NOT_TOLERATED), only(TOLERATED_EXEMPTIBLE), Map.of());
    assertThat(barred.stable()).isFalse();
    // With two items each on a reading of its own, one stands in for the other.
    Assessment twofold =
        assess(
            "11(4) 11(5)",
            BY_THE_BOOK
                + NO_HARM
                + KEY_TASK_ERROR
                + "+creative-work +objectively-constrained -state-policy-changed -law-changed"
                + " -superior-decision-changed -policy-boundary-unclear +during-enforcement"
                + " +preventing-enforcement-risk +improvised-decision -force-majeure-or-unforeseen");
    assertThat(twofold.outcome()).isEqualTo(TOLERATED_EXEMPTIBLE);
    assertSensitivity(twofold, only(NOT_TOLERATED), only(TOLERATED_EXEMPTIBLE), Map.of());
    assertThat(twofold.stable()).isFalse();
  }

  @Test
  void theItemsThatTheFactsEstablishAreNamed() {
    Assessment nothingClaimed =
        Assessor.assess(Given.allElseNo(COOPERATED), Given.claims(""), Given.readings());
    assertThat(nothingClaimed.outcome()).isEqualTo(NOT_TOLERATED);
    assertThat(nothingClaimed.unclaimed()).containsExactly(Provision.ART_12_ITEM_2);
    assertThat(nothingClaimed.ifAllClaimed()).isEqualTo(only(NOT_TOLERATED_MITIGABLE));
    assertThat(nothingClaimed.items()).isEmpty();
    Assessment allClaimed =
        Assessor.assess(Given.allElseNo(COOPERATED), Given.claims("all"), Given.readings());
    assertThat(allClaimed.outcome()).isEqualTo(NOT_TOLERATED_MITIGABLE);
    assertThat(allClaimed.unclaimed()).isEmpty();
    assertThat(allClaimed.ifAllClaimed()).isNull();
    assertThat(allClaimed.items().keySet()).containsExactlyElementsOf(Provision.claimable());
  }

  @Test
  void claimedItemsAndConditionsAreToldInKleeneLogic() {
    Assessment assessment =
        assess(
            "10(5) 11(3) 12(2)",
            UNFORESEEABLE_ALONE
                + "-key-task +cooperated-with-inquiry -expressly-prohibited"
                + " -prohibited-by-regulation +major-loss");
    assertThat(assessment.items())
        .containsExactly(
            entry(Provision.ART_10_ITEM_5, Truth.YES),
            entry(Provision.ART_11_ITEM_3, Truth.NO),
            entry(Provision.ART_12_ITEM_2, Truth.UNKNOWN));
    assertThat(assessment.conditions())
        .containsExactly(
            entry(Provision.ART_11_PARA_2_ITEM_1, Truth.YES),
            entry(Provision.ART_11_PARA_2_ITEM_2, Truth.NO),
            entry(Provision.ART_11_PARA_2_ITEM_3, Truth.UNKNOWN));
    assertThat(assessment.answers()).isEqualTo(assessment.situation().answers());
    assertThat(assessment.answers().yes().has(Fact.LOSS_OCCURRED)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'', article-13-breach=either, NO, NO, NO",
    "-within-statutory-duties, article-13-breach=either, YES, NO, YES",
    "-within-statutory-duties, article-13-breach=both, YES, NO, NO",
    "+other-procedure-breach, article-13-breach=either, NO, YES, YES",
    "+decision-made, article-13-breach=either, NO, UNKNOWN, UNKNOWN"
  })
  void breachesUnderArticle13(
      String change, String reading, Truth powers, Truth procedure, Truth bars) {
    Assessment assessment = assess("11(3)", BY_THE_BOOK + change, reading);
    assertThat(assessment.article13()).isEqualTo(new Assessment.Article13(powers, procedure, bars));
  }

  /** 第十条 says 应当认定: the outcome stands, and what speaks against it is told. */
  @ParameterizedTest
  @CsvSource({
    "'', three-distinctions=gate, ''",
    "-within-statutory-duties, three-distinctions=gate, 13.powers",
    "+other-procedure-breach, three-distinctions=gate, 13.procedure",
    "+other-procedure-breach +procedure-breach-minor, three-distinctions=gate, 13.procedure",
    "+other-procedure-breach +procedure-breach-minor, minor-breach=excused, ''",
    "+knowing-violation, three-distinctions=gate, 11.knowing-violation",
    "+knowing-violation, three-distinctions=guidance, 11.knowing-violation",
    "+persisted-after-ban, three-distinctions=gate, 11.persisted-after-ban",
    "+sought-private-gain -within-statutory-duties, article-13-breach=both, 13.powers 11.sought-private-gain"
  })
  void reservationsOfDiligence(String change, String reading, String expected) {
    Assessment assessment = assess("10(3)", BY_THE_BOOK + DEFIED + change, reading);
    assertThat(assessment.outcome()).isEqualTo(DILIGENT);
    assertThat(ids(assessment.reservations())).isEqualTo(expected);
  }

  private static String ids(List<Reservation> reservations) {
    return String.join(" ", reservations.stream().map(Reservation::id).toList());
  }

  /** As guidance the three distinctions do not bar tolerance; they are weighed beside it. */
  @ParameterizedTest
  @CsvSource({
    "three-distinctions=guidance, -loss-occurred, tolerated-exemptible, 11.knowing-violation",
    "three-distinctions=guidance, +major-loss, tolerated, 11.knowing-violation",
    "three-distinctions=gate, -loss-occurred, not-tolerated, ''",
  })
  void reservationsOfTolerance(String reading, String loss, String outcome, String expected) {
    Assessment assessment =
        assess(
            "11(3)",
            BY_THE_BOOK
                + KEY_TASK_ERROR
                + "+knowing-violation -expressly-prohibited -prohibited-by-regulation"
                + " -adverse-effect-occurred "
                + loss,
            reading);
    assertThat(assessment.outcome()).isNotNull().extracting(Outcome::id).isEqualTo(outcome);
    assertThat(ids(assessment.reservations())).isEqualTo(expected);
  }

  @Test
  void aBreachIsAReservationOfToleranceWhichItDoesNotBar() {
    Assessment assessment =
        assess(
            "11(3)",
            BY_THE_BOOK + KEY_TASK_ERROR + NO_HARM + "-within-statutory-duties",
            "article-13-breach=both",
            "three-distinctions=guidance");
    assertThat(assessment.outcome()).isEqualTo(TOLERATED_EXEMPTIBLE);
    assertThat(assessment.reservations()).containsExactly(Reservation.POWERS);
    assertThat(assess("12(2)", COOPERATED + "+knowing-violation").reservations()).isEmpty();
  }

  @Test
  void openFactsDecideTheOutcomeOrAReservation() {
    String given = "+enforcement-officer " + DEFIED + "-knowing-violation -persisted-after-ban ";
    Assessment assessment = assess("10(3)", given + "+other-procedure-breach");
    assertThat(assessment.possible()).isEqualTo(only(NOT_APPLICABLE, DILIGENT));
    assertThat(assessment.outcome()).isNull();
    assertThat(assessment.open()).isEqualTo(Given.facts("performing-duties"));
    assertThat(assessment.reservationsOpen())
        .isEqualTo(
            Given.facts(
                "within-statutory-duties statutory-duties-performed post-duties-performed"
                    + " sought-private-gain"));
    assertThat(assessment.reservations()).isEmpty();
    assertThat(assessment.support()).isEqualTo(FactSet.NONE);
    OpenFacts open =
        Assessor.open(
            Given.answers(given + "+other-procedure-breach"),
            Given.claims("10(3)"),
            Given.readings());
    assertThat(open.possible()).isEqualTo(assessment.possible());
    assertThat(open.decidingOutcome()).isEqualTo(Given.facts("performing-duties"));
    assertThat(open.reservations())
        .isEqualTo(
            Map.of(
                Reservation.DUTIES_UNDONE,
                    Given.facts("statutory-duties-performed post-duties-performed"),
                Reservation.POWERS, Given.facts("within-statutory-duties"),
                Reservation.PRIVATE_GAIN, Given.facts("sought-private-gain")));
    assertThat(open.relevant())
        .isEqualTo(
            Given.facts(
                "performing-duties within-statutory-duties statutory-duties-performed"
                    + " post-duties-performed sought-private-gain"));
  }

  @Test
  void aDeterminedOutcomeMayLeaveAReservationOpen() {
    Assessment assessment = assess("10(3)", BY_THE_BOOK + DEFIED + "?other-procedure-breach");
    assertThat(assessment.outcome()).isEqualTo(DILIGENT);
    assertThat(assessment.open()).isEqualTo(FactSet.NONE);
    assertThat(assessment.reservationsOpen())
        .isEqualTo(
            Given.facts(
                "other-procedure-breach post-duties-performed knowing-violation"
                    + " persisted-after-ban sought-private-gain"));
  }

  @Test
  void everyThreadHasWorkingSpaceOfItsOwn() throws Exception {
    String given = BY_THE_BOOK + DEFIED + "?other-procedure-breach";
    FutureTask<Assessment> elsewhere = new FutureTask<>(() -> assess("10(3)", given));
    new Thread(elsewhere).start();
    assertThat(elsewhere.get(1, TimeUnit.MINUTES)).isEqualTo(assess("10(3)", given));
  }

  @Test
  void anOutcomeThatCarriesNoReservationLeavesNoneOpen() {
    Assessment assessment = assess("12(2)", COOPERATED);
    assertThat(assessment.open()).isEqualTo(FactSet.NONE);
    assertThat(assessment.reservationsOpen()).isEqualTo(FactSet.NONE);
    OpenFacts open =
        Assessor.open(
            Given.answers(COOPERATED), Given.claims("12(2)"), Given.readings("force-majeure=all"));
    assertThat(open.reservations()).isEmpty();
    assertThat(open.relevant()).isEqualTo(FactSet.NONE);
  }

  /** The ban of 第十三条 reaches 第十条 here, so a breach takes diligence away and is none beside it. */
  @Test
  void aFactThatDecidesTheOutcomeNeedDecideNoReservation() {
    OpenFacts open =
        Assessor.open(
            Given.answers(
                BY_THE_BOOK
                    + DEFIED
                    + "-knowing-violation -persisted-after-ban -sought-private-gain"
                    + " ?within-statutory-duties +post-duties-performed"),
            Given.claims("10(3)"),
            Given.readings("article-13-reach=everything"));
    assertThat(open.possible()).isEqualTo(only(DILIGENT, NOT_TOLERATED));
    assertThat(open.decidingOutcome()).isEqualTo(Given.facts("within-statutory-duties"));
    assertThat(open.reservations()).isEmpty();
  }

  @Test
  void theSupportIsOfAnswersThatStandInTheFile() {
    Assessment assessment =
        assess(
            "11(3)",
            BY_THE_BOOK + KEY_TASK_ERROR + "+major-loss -actively-recovered-loss",
            "condition-two=not-both");
    assertThat(assessment.outcome()).isEqualTo(TOLERATED);
    assertThat(assessment.support())
        .isEqualTo(
            Given.facts(
                "enforcement-officer performing-duties within-statutory-duties decision-made"
                    + " evidence-lawfully-collected process-recorded enforcement-publicised"
                    + " manner-and-time-kept public-security-matter other-procedure-breach"
                    + " key-task decisive-performance error-occurred knowing-violation"
                    + " persisted-after-ban sought-private-gain major-loss"
                    + " actively-recovered-loss"));
  }

  @Test
  void answersThatContradictAnImplicationAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assess("all", "+major-loss -loss-occurred"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Assessor.open(
                    Given.answers("+major-loss -loss-occurred"),
                    Given.claims("all"),
                    Given.readings()));
  }

  /** A reservation is told as one: by id, provision and words in both languages. */
  @Test
  void reservationsHaveWords() {
    assertThat(Reservation.POWERS.provision()).isEqualTo(Provision.ART_13);
    assertThat(Reservation.PROCEDURE.provision()).isEqualTo(Provision.ART_13);
    assertThat(Reservation.KNOWING.provision()).isEqualTo(Provision.ART_11_PARA_1);
    assertThat(Reservation.POWERS.label().chinese()).contains("职责范围");
    assertThat(Reservation.PROCEDURE.label().chinese()).contains("法定程序");
    assertThat(Reservation.KNOWING.label().chinese()).contains("明知故犯");
  }
}

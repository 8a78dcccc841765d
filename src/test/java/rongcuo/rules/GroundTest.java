package rongcuo.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static rongcuo.rules.Given.BY_THE_BOOK;
import static rongcuo.rules.Given.DEFIED;
import static rongcuo.rules.Given.KEY_TASK_ERROR;
import static rongcuo.rules.Given.NO_HARM;

import java.util.List;
import org.junit.jupiter.api.Test;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.statute.Provision;

/** The provisions that carry an outcome, each with the facts that show it. */
class GroundTest {

  private static final String IN_SCOPE = "+enforcement-officer +performing-duties ";

  private static Assessment assess(String claims, String answers, String... readings) {
    return Assessor.assess(Given.answers(answers), Given.claims(claims), Given.readings(readings));
  }

  private static Ground ground(Provision provision, Truth truth, String facts) {
    return new Ground(provision, truth, Given.facts(facts));
  }

  private static final Ground SCOPE =
      ground(Provision.ART_2, Truth.YES, "enforcement-officer performing-duties");

  @Test
  void anItemMadeOut() {
    Assessment assessment = assess("10(3)", IN_SCOPE + DEFIED + "+court-enforcement-sought");
    assertThat(assessment.outcome()).isEqualTo(Outcome.DILIGENT);
    assertThat(Ground.of(assessment))
        .containsExactly(
            SCOPE,
            ground(
                Provision.ART_10_ITEM_3,
                Truth.YES,
                "decision-defied closure-order-sought illegal-operation-continued"));
  }

  @Test
  void outsideTheScopeOneFactIsEnough() {
    assertThat(Ground.of(assess("all", "-enforcement-officer -performing-duties")))
        .containsExactly(ground(Provision.ART_2, Truth.NO, "enforcement-officer"));
  }

  /** 第五条 and 第九条 count through 第十三条, so neither is a ground by itself. */
  @Test
  void aBreachBarsByArticle13Alone() {
    assertThat(Ground.of(assess("11(3)", IN_SCOPE + "-within-statutory-duties")))
        .containsExactly(SCOPE, ground(Provision.ART_13, Truth.YES, "within-statutory-duties"));
    assertThat(
            Ground.of(
                assess(
                    "11(3)", IN_SCOPE + "+public-security-matter -transferred-to-public-security")))
        .containsExactly(
            SCOPE,
            ground(
                Provision.ART_13,
                Truth.YES,
                "public-security-matter transferred-to-public-security"));
  }

  /** 第四条 asks for the same powers; it is ruled out with them if the case relies on it. */
  @Test
  void anItemRuledOutIsAGroundIfItIsClaimed() {
    assertThat(Ground.of(assess("4 11(3)", IN_SCOPE + "-within-statutory-duties")))
        .containsExactly(
            SCOPE,
            ground(Provision.ART_4, Truth.NO, "within-statutory-duties"),
            ground(Provision.ART_13, Truth.YES, "within-statutory-duties"));
  }

  /** Where both breaches are needed, one of them alone rules out 第十条第（一）项. */
  @Test
  void factsToSpareAreLeftOut() {
    Assessment assessment =
        assess(
            "10(1) 11(3)",
            IN_SCOPE + "-within-statutory-duties +other-procedure-breach",
            "article-13-breach=both");
    assertThat(assessment.outcome()).isEqualTo(Outcome.NOT_TOLERATED);
    assertThat(Ground.of(assessment))
        .containsExactly(
            SCOPE,
            ground(Provision.ART_10_ITEM_1, Truth.NO, "within-statutory-duties"),
            ground(Provision.ART_13, Truth.YES, "within-statutory-duties other-procedure-breach"));
  }

  /** A major loss is a loss, and one not recovered fails the third condition. */
  @Test
  void whatAnAnswerImpliesCounts() {
    Assessment assessment =
        assess(
            "11(3)",
            BY_THE_BOOK + KEY_TASK_ERROR + "+major-loss -actively-recovered-loss",
            "condition-two=not-both");
    assertThat(assessment.outcome()).isEqualTo(Outcome.TOLERATED);
    assertThat(Ground.of(assessment))
        .contains(
            ground(Provision.ART_11_PARA_2_ITEM_3, Truth.NO, "major-loss actively-recovered-loss"))
        .extracting(Ground::provision)
        .containsExactly(
            Provision.ART_2,
            Provision.ART_11_PARA_1,
            Provision.ART_11_ITEM_3,
            Provision.ART_11_PARA_2_ITEM_3,
            Provision.ART_13);
  }

  /** As guidance, the three distinctions hold of themselves and rest on no fact. */
  @Test
  void whatRestsOnNoFactIsNoGround() {
    Assessment assessment =
        assess("11(3)", BY_THE_BOOK + KEY_TASK_ERROR + NO_HARM, "three-distinctions=guidance");
    assertThat(assessment.outcome()).isEqualTo(Outcome.TOLERATED_EXEMPTIBLE);
    assertThat(Ground.of(assessment))
        .extracting(Ground::provision)
        .containsExactly(
            Provision.ART_2,
            Provision.ART_11_ITEM_3,
            Provision.ART_11_PARA_2_ITEM_1,
            Provision.ART_11_PARA_2_ITEM_2,
            Provision.ART_11_PARA_2_ITEM_3,
            Provision.ART_13);
  }

  @Test
  void anUndeterminedCaseHasNone() {
    assertThat(Ground.of(assess("10(3)", IN_SCOPE + "+decision-defied"))).isEqualTo(List.of());
  }

  /** A condition that holds is shown by its own facts, or by those that imply them, or by none. */
  @Test
  void aConditionIsShownByWhatIsAboutIt() {
    Assessment assessment =
        assess("11(3)", IN_SCOPE + NO_HARM + " -expressly-prohibited -prohibited-by-regulation");
    Provision harm = Provision.ART_11_PARA_2_ITEM_2;
    assertThat(Ground.established(harm, assessment.answers().known(), assessment))
        .isEqualTo(ground(harm, Truth.YES, "loss-occurred adverse-effect-occurred"));
    Provision law = Provision.ART_11_PARA_2_ITEM_1;
    assertThat(
            Ground.established(law, Given.facts("loss-occurred expressly-prohibited"), assessment))
        .isEqualTo(new Ground(law, Truth.YES, FactSet.NONE));
  }
}

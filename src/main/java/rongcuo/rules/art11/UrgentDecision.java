package rongcuo.rules.art11;

import static rongcuo.facts.Fact.DURING_ENFORCEMENT;
import static rongcuo.facts.Fact.ERROR_OCCURRED;
import static rongcuo.facts.Fact.FORCE_MAJEURE_OR_UNFORESEEN;
import static rongcuo.facts.Fact.IMPROVISED_DECISION;
import static rongcuo.facts.Fact.PREVENTING_ENFORCEMENT_RISK;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.anyOf;
import static rongcuo.reasoning.Condition.either;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;

/**
 * 执法过程中，为防止执法风险，临机决断、因不可抗力或不可预见原因，出现失误或者偏差的；
 *
 * <p>Reading: {@code urgent-decision}: improvising or the cause, or both. “、” binds closer than
 * “，”, so the purpose “为防止执法风险” governs both.
 */
public final class UrgentDecision implements Rule {

  private static final Condition CONDITION =
      allOf(
          is(DURING_ENFORCEMENT),
          is(PREVENTING_ENFORCEMENT_RISK),
          either(
              Choice.URGENCY_ALTERNATIVE,
              anyOf(is(IMPROVISED_DECISION), is(FORCE_MAJEURE_OR_UNFORESEEN)),
              allOf(is(IMPROVISED_DECISION), is(FORCE_MAJEURE_OR_UNFORESEEN))),
          is(ERROR_OCCURRED));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_11_ITEM_5;
  }
}

package rongcuo.rules.art11;

import static rongcuo.facts.Fact.ACTIVELY_RECOVERED_LOSS;
import static rongcuo.facts.Fact.ACTIVELY_REMOVED_EFFECTS;
import static rongcuo.facts.Fact.ADVERSE_EFFECT_OCCURRED;
import static rongcuo.facts.Fact.LOSS_OCCURRED;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.ifThen;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Provision;

/**
 * 积极主动消除不良影响、挽回损失的。
 *
 * <p>Reading: where there is no loss or no effect, there is none to remedy.
 */
public final class HarmRemedied implements Rule {

  private static final Condition CONDITION =
      allOf(
          ifThen(is(LOSS_OCCURRED), is(ACTIVELY_RECOVERED_LOSS)),
          ifThen(is(ADVERSE_EFFECT_OCCURRED), is(ACTIVELY_REMOVED_EFFECTS)));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_11_PARA_2_ITEM_3;
  }
}

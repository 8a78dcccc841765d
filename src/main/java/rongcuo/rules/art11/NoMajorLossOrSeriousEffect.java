package rongcuo.rules.art11;

import static rongcuo.facts.Fact.MAJOR_LOSS;
import static rongcuo.facts.Fact.SERIOUS_ADVERSE_EFFECT;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.either;
import static rongcuo.reasoning.Condition.is;
import static rongcuo.reasoning.Condition.not;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;

/**
 * 没有造成重大损失和严重不良影响的；
 *
 * <p>Reading: {@code condition-two}: neither occurred, or not both.
 */
public final class NoMajorLossOrSeriousEffect implements Rule {

  private static final Condition CONDITION =
      either(
          Choice.NEITHER_LOSS_NOR_EFFECT,
          allOf(not(is(MAJOR_LOSS)), not(is(SERIOUS_ADVERSE_EFFECT))),
          not(allOf(is(MAJOR_LOSS), is(SERIOUS_ADVERSE_EFFECT))));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_11_PARA_2_ITEM_2;
  }
}

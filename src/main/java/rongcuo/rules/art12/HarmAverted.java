package rongcuo.rules.art12;

import static rongcuo.facts.Fact.EFFECTS_REDRESSED;
import static rongcuo.facts.Fact.LOSS_AVERTED;
import static rongcuo.facts.Fact.PROACTIVE_MEASURES;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.anyOf;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Provision;

/** 主动采取措施有效避免损失或者挽回影响的； */
public final class HarmAverted implements Rule {

  private static final Condition CONDITION =
      allOf(is(PROACTIVE_MEASURES), anyOf(is(LOSS_AVERTED), is(EFFECTS_REDRESSED)));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_12_ITEM_1;
  }
}

package rongcuo.rules.art10;

import static rongcuo.facts.Fact.OTHER_DILIGENCE_GROUND;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Provision;

/**
 * 其他履职尽责依法不应当追究责任的情形。
 *
 * <p>Reading: “依法” asks for a written legal basis.
 */
public final class OtherDiligence implements Rule {

  private static final Condition CONDITION = is(OTHER_DILIGENCE_GROUND);

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_10_ITEM_11;
  }
}

package rongcuo.rules.art12;

import static rongcuo.facts.Fact.OTHER_MITIGATION_GROUND;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Provision;

/**
 * 其他依法可以从轻、减轻追究责任的。
 *
 * <p>Reading: “依法” asks for a written legal basis.
 */
public final class OtherMitigation implements Rule {

  private static final Condition CONDITION = is(OTHER_MITIGATION_GROUND);

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_12_ITEM_3;
  }
}

package rongcuo.rules.art11;

import static rongcuo.facts.Fact.OTHER_TOLERANCE_GROUND;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Provision;

/**
 * 其他可以容错免责的情形。
 *
 * <p>Reading: another case needs a written legal basis. 第四条 enters beside it, see the conclusion.
 */
public final class OtherTolerance implements Rule {

  private static final Condition CONDITION = is(OTHER_TOLERANCE_GROUND);

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_11_ITEM_9;
  }
}

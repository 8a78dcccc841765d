package rongcuo.rules.art11;

import static rongcuo.facts.Fact.DECISIVE_PERFORMANCE;
import static rongcuo.facts.Fact.ERROR_OCCURRED;
import static rongcuo.facts.Fact.KEY_TASK;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Provision;

/**
 * 扎实推动高质量发展、打好污染防治攻坚战等重点工作中，敢于决策、大胆履职、攻坚克难，出现失误或偏差的；
 *
 * <p>Reading: 失误、偏差 are one fact; “等重点工作” leaves the list open.
 */
public final class KeyTask implements Rule {

  private static final Condition CONDITION =
      allOf(is(KEY_TASK), is(DECISIVE_PERFORMANCE), is(ERROR_OCCURRED));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_11_ITEM_3;
  }
}

package rongcuo.rules.art11;

import static rongcuo.facts.Fact.ADVANCING_DEVELOPMENT;
import static rongcuo.facts.Fact.BOLD_EXPLORATION;
import static rongcuo.facts.Fact.ERROR_OCCURRED;
import static rongcuo.facts.Fact.IMPLEMENTING_SUPERIOR_DECISION;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Provision;

/**
 * 贯彻执行上级指示决策部署中，为推动发展、攻坚克难，主动解决问题而大胆探索、先行先试出现失误或错误的；
 *
 * <p>Reading: 失误、错误 are one fact.
 */
public final class ImplementingSuperiorDecision implements Rule {

  private static final Condition CONDITION =
      allOf(
          is(IMPLEMENTING_SUPERIOR_DECISION),
          is(ADVANCING_DEVELOPMENT),
          is(BOLD_EXPLORATION),
          is(ERROR_OCCURRED));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_11_ITEM_1;
  }
}

package rongcuo.rules.art11;

import static rongcuo.facts.Fact.BROKE_WITH_CONVENTION;
import static rongcuo.facts.Fact.ERROR_OCCURRED;
import static rongcuo.facts.Fact.REFORM_WORK;
import static rongcuo.facts.Fact.RESULTS_BELOW_EXPECTATION;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.anyOf;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Provision;

/** 全面深化改革、推进体制机制创新中，先行先试、突破常规，出现探索性失误或者未达到预期效果的； */
public final class ReformExploration implements Rule {

  private static final Condition CONDITION =
      allOf(
          is(REFORM_WORK),
          is(BROKE_WITH_CONVENTION),
          anyOf(is(ERROR_OCCURRED), is(RESULTS_BELOW_EXPECTATION)));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_11_ITEM_2;
  }
}

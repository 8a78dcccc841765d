package rongcuo.rules.art11;

import static rongcuo.facts.Fact.CREATIVE_WORK;
import static rongcuo.facts.Fact.ERROR_OCCURRED;
import static rongcuo.facts.Fact.LAW_CHANGED;
import static rongcuo.facts.Fact.OBJECTIVELY_CONSTRAINED;
import static rongcuo.facts.Fact.POLICY_BOUNDARY_UNCLEAR;
import static rongcuo.facts.Fact.STATE_POLICY_CHANGED;
import static rongcuo.facts.Fact.SUPERIOR_DECISION_CHANGED;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.anyOf;
import static rongcuo.reasoning.Condition.either;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;

/**
 * 创造性开展工作中，因国家政策调整、法律法规调整、上级决策部署发生变化，或政策界限不明确，受客观条件限制，出现失误或者偏差的；
 *
 * <p>Reading: {@code creative-work-constraint}: “受客观条件限制” is one more cause, or is required besides
 * a cause.
 */
public final class CreativeWork implements Rule {

  private static final Condition CAUSES =
      anyOf(
          is(STATE_POLICY_CHANGED),
          is(LAW_CHANGED),
          is(SUPERIOR_DECISION_CHANGED),
          is(POLICY_BOUNDARY_UNCLEAR));

  private static final Condition CONDITION =
      allOf(
          is(CREATIVE_WORK),
          either(
              Choice.CONSTRAINT_ALTERNATIVE,
              anyOf(CAUSES, is(OBJECTIVELY_CONSTRAINED)),
              allOf(CAUSES, is(OBJECTIVELY_CONSTRAINED))),
          is(ERROR_OCCURRED));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_11_ITEM_4;
  }
}

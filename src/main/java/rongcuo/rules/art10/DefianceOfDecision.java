package rongcuo.rules.art10;

import static rongcuo.facts.Fact.CLOSURE_ORDER_SOUGHT;
import static rongcuo.facts.Fact.COURT_ENFORCEMENT_SOUGHT;
import static rongcuo.facts.Fact.DECISION_DEFIED;
import static rongcuo.facts.Fact.ILLEGAL_OPERATION_CONTINUED;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.anyOf;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.rules.standards.DutyStandards;
import rongcuo.statute.Provision;

/**
 * 对拒不执行行政处罚、行政命令等决定，已依法提请有批准权的人民政府责令停业、关闭或者已经依法申请人民法院强制执行，被执行人仍违法生产经营的；
 *
 * <p>Reading: {@code article-10-premise}: by itself, or only where the officer's own duties were
 * performed.
 */
public final class DefianceOfDecision implements Rule {

  private static final Condition CONDITION =
      allOf(
          DutyStandards.PREMISE_OF_ARTICLE_10,
          is(DECISION_DEFIED),
          anyOf(is(CLOSURE_ORDER_SOUGHT), is(COURT_ENFORCEMENT_SOUGHT)),
          is(ILLEGAL_OPERATION_CONTINUED));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_10_ITEM_3;
  }
}

package rongcuo.rules.art10;

import static rongcuo.facts.Fact.MISJUDGMENT_FROM_OTHER_DEPARTMENT;
import static rongcuo.facts.Fact.OTHER_DEPARTMENT_IMPROPER_ACT;
import static rongcuo.facts.Fact.OTHER_DEPARTMENT_WRONG_ACT;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.anyOf;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.rules.standards.DutyStandards;
import rongcuo.statute.Provision;

/**
 * 因其他有关部门错误或者不当行政行为，导致作出错误判定或者处理的；
 *
 * <p>Reading: {@code article-10-premise}: by itself, or only where the officer's own duties were
 * performed.
 */
public final class ErrorOfOtherDepartment implements Rule {

  private static final Condition CONDITION =
      allOf(
          DutyStandards.PREMISE_OF_ARTICLE_10,
          anyOf(is(OTHER_DEPARTMENT_WRONG_ACT), is(OTHER_DEPARTMENT_IMPROPER_ACT)),
          is(MISJUDGMENT_FROM_OTHER_DEPARTMENT));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_10_ITEM_6;
  }
}

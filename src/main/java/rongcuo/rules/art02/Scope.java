package rongcuo.rules.art02;

import static rongcuo.facts.Fact.ENFORCEMENT_OFFICER;
import static rongcuo.facts.Fact.PERFORMING_DUTIES;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Provision;

/**
 * 本办法适用于民族宗教行政执法部门全体执法人员。
 *
 * <p>Reading: “履行职责过程中” of 第四, 十, 十一, 十二, 十三条 is asked once, here: outside it none of them applies.
 */
public final class Scope implements Rule {

  private static final Condition CONDITION = allOf(is(ENFORCEMENT_OFFICER), is(PERFORMING_DUTIES));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_2;
  }
}

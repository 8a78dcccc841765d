package rongcuo.rules.art10;

import static rongcuo.facts.Fact.EVENT_INSURMOUNTABLE;
import static rongcuo.facts.Fact.EVENT_PREVENTED_DUTY;
import static rongcuo.facts.Fact.EVENT_UNAVOIDABLE;
import static rongcuo.facts.Fact.EVENT_UNFORESEEABLE;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.anyOf;
import static rongcuo.reasoning.Condition.either;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;

/**
 * 因不能预见、不能避免或不能克服等不可抗力因素，导致执法部门及其执法人员未能依法履行职责的；
 *
 * <p>Reading: {@code force-majeure}: any of the three as written, or all of them as in 《民法典》第一百八十条.
 */
public final class ForceMajeure implements Rule {

  private static final Condition CONDITION =
      allOf(
          either(
              Choice.FORCE_MAJEURE_ANY,
              anyOf(is(EVENT_UNFORESEEABLE), is(EVENT_UNAVOIDABLE), is(EVENT_INSURMOUNTABLE)),
              allOf(is(EVENT_UNFORESEEABLE), is(EVENT_UNAVOIDABLE), is(EVENT_INSURMOUNTABLE))),
          is(EVENT_PREVENTED_DUTY));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_10_ITEM_5;
  }
}

package rongcuo.rules.art12;

import static rongcuo.facts.Fact.ACCEPTED_RESPONSIBILITY;
import static rongcuo.facts.Fact.COOPERATED_WITH_INQUIRY;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Provision;

/** 积极配合问责调查，并主动承担责任的； */
public final class CooperationWithInquiry implements Rule {

  private static final Condition CONDITION =
      allOf(is(COOPERATED_WITH_INQUIRY), is(ACCEPTED_RESPONSIBILITY));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_12_ITEM_2;
  }
}

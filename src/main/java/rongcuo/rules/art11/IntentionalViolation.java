package rongcuo.rules.art11;

import static rongcuo.facts.Fact.ACCIDENT_STILL_OCCURRED;
import static rongcuo.facts.Fact.COUNTERPARTY_INTENTIONAL_VIOLATION;
import static rongcuo.facts.Fact.LAWFUL_ENFORCEMENT;
import static rongcuo.facts.Fact.STATUTORY_MEASURES_TAKEN;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Provision;

/** 依法开展行政执法中，因行政管理相对人主观故意违法，执法人员已经采取法定措施，仍然造成事故发生的; */
public final class IntentionalViolation implements Rule {

  private static final Condition CONDITION =
      allOf(
          is(LAWFUL_ENFORCEMENT),
          is(COUNTERPARTY_INTENTIONAL_VIOLATION),
          is(STATUTORY_MEASURES_TAKEN),
          is(ACCIDENT_STILL_OCCURRED));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_11_ITEM_7;
  }
}

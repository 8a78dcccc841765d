package rongcuo.rules.art10;

import static rongcuo.facts.Fact.HARM_FROM_PROPERTY;
import static rongcuo.facts.Fact.PARTY_DAMAGED_PROPERTY;
import static rongcuo.facts.Fact.PARTY_HID_PROPERTY;
import static rongcuo.facts.Fact.PARTY_MOVED_PROPERTY;
import static rongcuo.facts.Fact.PARTY_SOLD_PROPERTY;
import static rongcuo.facts.Fact.PROPERTY_SEALED_OR_SEIZED;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.anyOf;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.rules.standards.DutyStandards;
import rongcuo.statute.Provision;

/**
 * 因当事人擅自隐匿、转移、变卖、损毁被查封、扣押的物品导致危害后果发生的；
 *
 * <p>Reading: {@code article-10-premise}: by itself, or only where the officer's own duties were
 * performed.
 */
public final class TamperingWithSeizedProperty implements Rule {

  private static final Condition CONDITION =
      allOf(
          DutyStandards.PREMISE_OF_ARTICLE_10,
          is(PROPERTY_SEALED_OR_SEIZED),
          anyOf(
              is(PARTY_HID_PROPERTY),
              is(PARTY_MOVED_PROPERTY),
              is(PARTY_SOLD_PROPERTY),
              is(PARTY_DAMAGED_PROPERTY)),
          is(HARM_FROM_PROPERTY));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_10_ITEM_4;
  }
}

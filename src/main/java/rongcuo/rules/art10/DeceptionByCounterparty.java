package rongcuo.rules.art10;

import static rongcuo.facts.Fact.COUNTERPARTY_CONCEALED_EVIDENCE;
import static rongcuo.facts.Fact.COUNTERPARTY_DESTROYED_EVIDENCE;
import static rongcuo.facts.Fact.COUNTERPARTY_EVADED_INVESTIGATION;
import static rongcuo.facts.Fact.COUNTERPARTY_FORGED_EVIDENCE;
import static rongcuo.facts.Fact.COUNTERPARTY_GAVE_FALSE_MATERIALS;
import static rongcuo.facts.Fact.TIMELY_ACTION_PREVENTED;
import static rongcuo.facts.Fact.WRONG_DECISION_RESULTED;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.anyOf;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.rules.standards.DutyStandards;
import rongcuo.statute.Provision;

/**
 * 因行政相对人隐瞒、伪造、毁灭证据或者提供虚假材料，致使作出错误执法决定，或者逃避案件调查致使行政执法行为不能及时作出的；
 *
 * <p>Reading: {@code article-10-premise}: by itself, or only where the officer's own duties were
 * performed.
 */
public final class DeceptionByCounterparty implements Rule {

  private static final Condition CONDITION =
      allOf(
          DutyStandards.PREMISE_OF_ARTICLE_10,
          anyOf(
              allOf(
                  anyOf(
                      is(COUNTERPARTY_CONCEALED_EVIDENCE),
                      is(COUNTERPARTY_FORGED_EVIDENCE),
                      is(COUNTERPARTY_DESTROYED_EVIDENCE),
                      is(COUNTERPARTY_GAVE_FALSE_MATERIALS)),
                  is(WRONG_DECISION_RESULTED)),
              allOf(is(COUNTERPARTY_EVADED_INVESTIGATION), is(TIMELY_ACTION_PREVENTED))));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_10_ITEM_2;
  }
}

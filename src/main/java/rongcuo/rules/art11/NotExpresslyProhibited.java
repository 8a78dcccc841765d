package rongcuo.rules.art11;

import static rongcuo.facts.Fact.EXPRESSLY_PROHIBITED;
import static rongcuo.facts.Fact.PROHIBITED_BY_REGULATION;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.either;
import static rongcuo.reasoning.Condition.is;
import static rongcuo.reasoning.Condition.not;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;

/**
 * 法律没有明令禁止的；
 *
 * <p>Reading: {@code prohibition-source}: 法律、法规、规章, or 法律 alone.
 */
public final class NotExpresslyProhibited implements Rule {

  private static final Condition CONDITION =
      allOf(
          not(is(EXPRESSLY_PROHIBITED)),
          either(
              Choice.PROHIBITED_BY_LAW_OR_REGULATION,
              not(is(PROHIBITED_BY_REGULATION)),
              Condition.ALWAYS));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_11_PARA_2_ITEM_1;
  }
}

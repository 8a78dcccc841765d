package rongcuo.rules.art10;

import static rongcuo.facts.Fact.NO_LIABILITY_UNDER_LAW_THEN;
import static rongcuo.facts.Fact.OUTSIDE_ASSIGNED_FUNCTIONS;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.anyOf;
import static rongcuo.reasoning.Condition.is;
import static rongcuo.reasoning.Condition.under;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;

/**
 * 按照事发当时法律法规和有关规定不应当追究责任，特别在“三定”职责中不属于自己职责的；
 *
 * <p>Reading: {@code article-10-item-10}: “特别” adds a case of its own, the functions that “三定” does
 * not assign, or names an instance of the first alone.
 */
public final class NoLiabilityUnderLawThen implements Rule {

  private static final Condition CONDITION =
      anyOf(
          is(NO_LIABILITY_UNDER_LAW_THEN),
          allOf(under(Choice.ASSIGNED_FUNCTIONS_AS_ALTERNATIVE), is(OUTSIDE_ASSIGNED_FUNCTIONS)));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_10_ITEM_10;
  }
}

package rongcuo.rules.art10;

import static rongcuo.facts.Fact.ACCIDENT_WHILE_HANDLING;
import static rongcuo.facts.Fact.ACCIDENT_WHILE_TRANSFERRING;
import static rongcuo.facts.Fact.RECTIFICATION_ORDERED;
import static rongcuo.facts.Fact.VIOLATION_INVESTIGATED;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.anyOf;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.rules.standards.DutyStandards;
import rongcuo.statute.Provision;

/**
 * 违法行为已被依法调查和责令改正，在按法律程序办理或者移送过程中发生事故的；
 *
 * <p>Reading: {@code article-10-premise}: by itself, or only where the officer's own duties were
 * performed.
 */
public final class AccidentWhileHandling implements Rule {

  private static final Condition CONDITION =
      allOf(
          DutyStandards.PREMISE_OF_ARTICLE_10,
          is(VIOLATION_INVESTIGATED),
          is(RECTIFICATION_ORDERED),
          anyOf(is(ACCIDENT_WHILE_HANDLING), is(ACCIDENT_WHILE_TRANSFERRING)));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_10_ITEM_9;
  }
}

package rongcuo.rules.art10;

import static rongcuo.facts.Fact.ACCIDENT_FROM_IGNORED_RECTIFICATION;
import static rongcuo.facts.Fact.RECTIFICATION_IGNORED;
import static rongcuo.facts.Fact.RECTIFICATION_ORDERED;
import static rongcuo.facts.Fact.VIOLATION_DEALT_WITH;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.rules.standards.DutyStandards;
import rongcuo.statute.Provision;

/**
 * 违法行为被依法查处和责令改正，在整改期间不执行整改要求导致发生事故的；
 *
 * <p>Reading: {@code article-10-premise}: by itself, or only where the officer's own duties were
 * performed.
 */
public final class AccidentFromIgnoredRectification implements Rule {

  private static final Condition CONDITION =
      allOf(
          DutyStandards.PREMISE_OF_ARTICLE_10,
          is(VIOLATION_DEALT_WITH),
          is(RECTIFICATION_ORDERED),
          is(RECTIFICATION_IGNORED),
          is(ACCIDENT_FROM_IGNORED_RECTIFICATION));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_10_ITEM_8;
  }
}

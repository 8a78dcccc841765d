package rongcuo.rules.art10;

import static rongcuo.facts.Fact.STANDARD_MISSING;
import static rongcuo.facts.Fact.TECHNOLOGY_LIMITED_DETECTION;
import static rongcuo.facts.Fact.VIOLATION_UNCHARACTERISABLE;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.anyOf;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.rules.standards.DutyStandards;
import rongcuo.statute.Provision;

/**
 * 因标准缺失或者现有科学技术水平的限制不能发现存在问题，导致违法违规问题无法定性的；
 *
 * <p>Reading: the two causes are alternatives; the result is asked of both. {@code
 * article-10-premise}: by itself, or only where the officer's own duties were performed.
 */
public final class MissingStandardOrTechnology implements Rule {

  private static final Condition CONDITION =
      allOf(
          DutyStandards.PREMISE_OF_ARTICLE_10,
          anyOf(is(STANDARD_MISSING), is(TECHNOLOGY_LIMITED_DETECTION)),
          is(VIOLATION_UNCHARACTERISABLE));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_10_ITEM_7;
  }
}

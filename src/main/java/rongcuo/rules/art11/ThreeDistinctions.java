package rongcuo.rules.art11;

import static rongcuo.facts.Fact.KNOWING_VIOLATION;
import static rongcuo.facts.Fact.PERSISTED_AFTER_BAN;
import static rongcuo.facts.Fact.SOUGHT_PRIVATE_GAIN;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.anyOf;
import static rongcuo.reasoning.Condition.is;
import static rongcuo.reasoning.Condition.not;
import static rongcuo.reasoning.Condition.under;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;

/**
 * 容错纠错要坚持“三个区分开来”，客观公正地评价。执法人员在履行职责过程中，符合下列情形之一的，应当从轻、减轻处理或者予以免责：
 *
 * <p>Reading: {@code three-distinctions}: any of the three bars the article, or they are weighed by
 * people only; whether any bars 第十条 as well is in the conclusion.
 */
public final class ThreeDistinctions implements Rule {

  private static final Condition CONDITION =
      anyOf(
          under(Choice.DISTINCTIONS_AS_GUIDANCE),
          allOf(
              not(is(KNOWING_VIOLATION)),
              not(is(PERSISTED_AFTER_BAN)),
              not(is(SOUGHT_PRIVATE_GAIN))));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_11_PARA_1;
  }
}

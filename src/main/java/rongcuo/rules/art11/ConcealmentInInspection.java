package rongcuo.rules.art11;

import static rongcuo.facts.Fact.DURING_INSPECTION;
import static rongcuo.facts.Fact.LATENT_PROBLEM_MISSED;
import static rongcuo.facts.Fact.TARGET_CONCEALED;
import static rongcuo.facts.Fact.TARGET_UNTRUTHFUL;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.anyOf;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Provision;

/** 开展执法检查中，因执法对象故意隐瞒或未如实反映情况，致使没有及时发现潜在问题的； */
public final class ConcealmentInInspection implements Rule {

  private static final Condition CONDITION =
      allOf(
          is(DURING_INSPECTION),
          anyOf(is(TARGET_CONCEALED), is(TARGET_UNTRUTHFUL)),
          is(LATENT_PROBLEM_MISSED));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_11_ITEM_6;
  }
}

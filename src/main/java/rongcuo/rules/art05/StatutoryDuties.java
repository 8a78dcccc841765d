package rongcuo.rules.art05;

import static rongcuo.facts.Fact.OTHER_PROCEDURE_BREACH;
import static rongcuo.facts.Fact.STATUTORY_DUTIES_PERFORMED;
import static rongcuo.facts.Fact.WITHIN_STATUTORY_DUTIES;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.is;
import static rongcuo.reasoning.Condition.not;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Provision;

/**
 * 执法人员应当按照法定职责、法定程序严格履行行政处罚及与之相对应的行政强制和行政检查职责。
 *
 * <p>Reading: “法定职责” asks for two things, not to exceed it and not to leave it undone; “法定程序”
 * stands here for what 第七 to 九条 do not name.
 */
public final class StatutoryDuties implements Rule {

  /** Acting within the powers that the law gives (第十三条 “职责范围”). */
  public static final Condition POWERS = is(WITHIN_STATUTORY_DUTIES);

  /** Doing what the law makes a duty. */
  public static final Condition PERFORMANCE = is(STATUTORY_DUTIES_PERFORMED);

  /** No breach of procedure beside those that 第七 to 九条 name. */
  public static final Condition PROCEDURE = not(is(OTHER_PROCEDURE_BREACH));

  private static final Condition CONDITION = allOf(POWERS, PERFORMANCE, PROCEDURE);

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_5;
  }
}

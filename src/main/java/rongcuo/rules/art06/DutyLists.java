package rongcuo.rules.art06;

import static rongcuo.facts.Fact.DUTY_LISTS_FOLLOWED;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Provision;

/**
 * 行政执法部门应当建立完善权力清单、责任事项清单等内容，明确责任主体和承担责任方式，严格按照清单要求履行法定职责。
 *
 * <p>Reading: the article addresses the department; what counts for an officer is the officer's own
 * part.
 */
public final class DutyLists implements Rule {

  /** What belongs to substance: a flaw of it counts against 第十条第（一）项 alone. */
  public static final Condition CARE = is(DUTY_LISTS_FOLLOWED);

  @Override
  public Condition condition() {
    return CARE;
  }

  @Override
  public Provision provision() {
    return Provision.ART_6;
  }
}

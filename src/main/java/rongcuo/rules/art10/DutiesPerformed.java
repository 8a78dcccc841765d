package rongcuo.rules.art10;

import static rongcuo.facts.Fact.POST_DUTIES_PERFORMED;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.anyOf;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.rules.art05.StatutoryDuties;
import rongcuo.rules.standards.DutyStandards;
import rongcuo.statute.Provision;

/**
 * 已经按照法定职责、法定程序、岗位职责，履行行政执法职责的；
 *
 * <p>Reading: “法定程序” is what 第五, 七, 八, 九条 ask for; a flaw of substance (第六, 七, 八条) counts against
 * this item as well. {@code minor-breach}: whether a minor breach of procedure counts.
 */
public final class DutiesPerformed implements Rule {

  private static final Condition CONDITION =
      allOf(
          StatutoryDuties.POWERS,
          StatutoryDuties.PERFORMANCE,
          anyOf(DutyStandards.PROCEDURE_FOLLOWED, DutyStandards.EXCUSED_AS_MINOR),
          DutyStandards.CARE_TAKEN,
          is(POST_DUTIES_PERFORMED));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_10_ITEM_1;
  }
}

package rongcuo.rules.art11;

import static rongcuo.facts.Fact.BROKE_BARRIERS;
import static rongcuo.facts.Fact.ERROR_OCCURRED;
import static rongcuo.facts.Fact.RESOLVING_ENFORCEMENT_CONFLICT;
import static rongcuo.facts.Fact.TOUCHED_VESTED_INTERESTS;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.anyOf;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Provision;

/**
 * 在解决执法矛盾过程中因勇于破除障碍、触及固有利益，造成失误或偏差的;
 *
 * <p>Reading: the two causes joined by “、” are alternatives.
 */
public final class ResolvingConflict implements Rule {

  private static final Condition CONDITION =
      allOf(
          is(RESOLVING_ENFORCEMENT_CONFLICT),
          anyOf(is(BROKE_BARRIERS), is(TOUCHED_VESTED_INTERESTS)),
          is(ERROR_OCCURRED));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_11_ITEM_8;
  }
}

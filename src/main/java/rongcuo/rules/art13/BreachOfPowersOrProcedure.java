package rongcuo.rules.art13;

import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.anyOf;
import static rongcuo.reasoning.Condition.either;
import static rongcuo.reasoning.Condition.not;
import static rongcuo.reasoning.Condition.under;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.rules.art05.StatutoryDuties;
import rongcuo.rules.standards.DutyStandards;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;

/**
 * 执法人员履行职责过程中违反法定的职责范围和法定程序的，不予容错。
 *
 * <p>Reading: {@code article-13-breach}: one breach bars, or only both together; {@code
 * article-13-powers}: acting beyond the statutory duties, or leaving them undone as well; {@code
 * minor-breach}: whether a minor breach of procedure counts; which articles are barred is {@code
 * article-13-reach}, in the conclusion.
 */
public final class BreachOfPowersOrProcedure implements Rule {

  /** Acting beyond the powers that the law gives. */
  public static final Condition BEYOND_POWERS = not(StatutoryDuties.POWERS);

  /** The same, or leaving undone what the law makes a duty where that is so read. */
  public static final Condition BREACH_OF_POWERS =
      anyOf(
          BEYOND_POWERS,
          allOf(under(Choice.BEYOND_POWERS_OR_DUTIES_UNDONE), not(StatutoryDuties.PERFORMANCE)));

  /** A breach of legal procedure that is not excused as minor. */
  public static final Condition BREACH_OF_PROCEDURE =
      allOf(not(DutyStandards.PROCEDURE_FOLLOWED), not(DutyStandards.EXCUSED_AS_MINOR));

  private static final Condition CONDITION =
      either(
          Choice.EITHER_BREACH_BARS,
          anyOf(BREACH_OF_POWERS, BREACH_OF_PROCEDURE),
          allOf(BREACH_OF_POWERS, BREACH_OF_PROCEDURE));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_13;
  }
}

package rongcuo.rules;

import static rongcuo.facts.Fact.KNOWING_VIOLATION;
import static rongcuo.facts.Fact.PERSISTED_AFTER_BAN;
import static rongcuo.facts.Fact.SOUGHT_PRIVATE_GAIN;
import static rongcuo.reasoning.Condition.is;
import static rongcuo.reasoning.Condition.not;

import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.reasoning.Condition;
import rongcuo.rules.art13.BreachOfPowersOrProcedure;
import rongcuo.rules.standards.DutyStandards;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;
import rongcuo.statute.ReservedPoint;

/**
 * Something that speaks against an outcome which stands all the same. A decision must say how it
 * was weighed.
 *
 * <p>第十条 says 应当认定 and 第十一条 应当, so duties left undone (第三条 “失职追责”), a breach under 第十三条 or one of
 * the three distinctions need not take the outcome away; neither may they pass in silence. Each is
 * looked at by itself, whatever the readings of 第十三条 say of breaches together.
 */
public enum Reservation {
  DUTIES_UNDONE(
      ReservedPoint.DUTIES_UNDONE,
      new Bilingual("存在没有履行法定职责或者岗位职责的情形", "duties of statute or post left undone"),
      not(DutyStandards.OWN_DUTIES_PERFORMED)),
  POWERS(
      ReservedPoint.POWERS,
      new Bilingual("存在违反法定职责范围的情形", "a breach of statutory powers"),
      BreachOfPowersOrProcedure.BEYOND_POWERS),
  PROCEDURE(
      ReservedPoint.PROCEDURE,
      new Bilingual("存在违反法定程序的情形", "a breach of legal procedure"),
      BreachOfPowersOrProcedure.BREACH_OF_PROCEDURE),
  KNOWING(
      ReservedPoint.KNOWING,
      new Bilingual("属明知故犯的违纪违法行为", "a knowing violation"),
      is(KNOWING_VIOLATION)),
  PERSISTED(
      ReservedPoint.PERSISTED,
      new Bilingual("属上级明令禁止后依然我行我素的行为", "persistence after an express ban"),
      is(PERSISTED_AFTER_BAN)),
  PRIVATE_GAIN(
      ReservedPoint.PRIVATE_GAIN,
      new Bilingual("属为谋取私利的违纪违法行为", "a violation for private gain"),
      is(SOUGHT_PRIVATE_GAIN));

  /** The outcomes that can carry it, as {@link Outcomes#bits}. */
  private static final int CARRIERS = carriers();

  private final ReservedPoint point;
  private final Bilingual label;
  private final Condition condition;

  Reservation(ReservedPoint point, Bilingual label, Condition condition) {
    this.point = point;
    this.label = label;
    this.condition = condition;
  }

  public String id() {
    return point.id();
  }

  public Provision provision() {
    return point.provision();
  }

  public Bilingual label() {
    return label;
  }

  /** When it attaches to an outcome that can carry it. */
  public Condition condition() {
    return condition;
  }

  /**
   * The facts of an officer's own conduct of which this answer, yes or no, speaks for some
   * reservation; what holds of the whole matter, such as that a decision was made, does not.
   */
  public static FactSet spokenForBy(Truth answer, Readings readings) {
    FactSet facts = FactSet.NONE;
    for (Reservation reservation : values()) {
      facts = facts.or(reservation.condition.readUnder(readings).helping(answer));
    }
    return facts.and(FactSet.such(Fact::perSubject));
  }

  /** Whether one of some outcomes is such as can carry it. */
  static boolean canBeCarriedByAny(Outcomes outcomes) {
    return (outcomes.bits() & CARRIERS) != 0;
  }

  private static int carriers() {
    int carriers = 0;
    for (Outcome outcome : Outcome.values()) {
      carriers |= canBeCarriedBy(outcome) ? 1 << outcome.ordinal() : 0;
    }
    return carriers;
  }

  /** Whether an outcome is such as can carry it: 履职尽责 or a tolerated one. */
  static boolean canBeCarriedBy(Outcome outcome) {
    return outcome == Outcome.DILIGENT || outcome.isTolerated();
  }
}

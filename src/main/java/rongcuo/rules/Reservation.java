package rongcuo.rules;

import static rongcuo.facts.Fact.KNOWING_VIOLATION;
import static rongcuo.facts.Fact.PERSISTED_AFTER_BAN;
import static rongcuo.facts.Fact.SOUGHT_PRIVATE_GAIN;
import static rongcuo.reasoning.Condition.is;

import rongcuo.language.Bilingual;
import rongcuo.reasoning.Condition;
import rongcuo.rules.art13.BreachOfPowersOrProcedure;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;

/**
 * Something that speaks against an outcome which stands all the same. A decision must say how it
 * was weighed.
 *
 * <p>第十条 says 应当认定, so a breach under 第十三条 or one of the three distinctions does not take the
 * outcome away; neither may it pass in silence. Each breach is looked at by itself, whatever {@code
 * article-13-breach} says.
 */
public enum Reservation {
  POWERS(
      "13.powers",
      Provision.ART_13,
      new Bilingual("存在违反法定职责范围的情形", "a breach of statutory powers"),
      BreachOfPowersOrProcedure.BREACH_OF_POWERS),
  PROCEDURE(
      "13.procedure",
      Provision.ART_13,
      new Bilingual("存在违反法定程序的情形", "a breach of legal procedure"),
      BreachOfPowersOrProcedure.BREACH_OF_PROCEDURE),
  KNOWING(
      "11.knowing-violation",
      Provision.ART_11_PARA_1,
      new Bilingual("属明知故犯的违纪违法行为", "a knowing violation"),
      is(KNOWING_VIOLATION)),
  PERSISTED(
      "11.persisted-after-ban",
      Provision.ART_11_PARA_1,
      new Bilingual("属上级明令禁止后依然我行我素的行为", "persistence after an express ban"),
      is(PERSISTED_AFTER_BAN)),
  PRIVATE_GAIN(
      "11.sought-private-gain",
      Provision.ART_11_PARA_1,
      new Bilingual("属为谋取私利的违纪违法行为", "a violation for private gain"),
      is(SOUGHT_PRIVATE_GAIN));

  private final String id;
  private final Provision provision;
  private final Bilingual label;
  private final Condition condition;

  Reservation(String id, Provision provision, Bilingual label, Condition condition) {
    this.id = id;
    this.provision = provision;
    this.label = label;
    this.condition = condition;
  }

  public String id() {
    return id;
  }

  public Provision provision() {
    return provision;
  }

  public Bilingual label() {
    return label;
  }

  /** When it attaches to an outcome that can carry it. */
  Condition condition() {
    return condition;
  }

  /**
   * When an outcome can carry it: 履职尽责 always; a tolerated one those of the three distinctions,
   * where these are guidance and so do not bar it.
   */
  Condition carriedBy(Outcome outcome) {
    if (outcome == Outcome.DILIGENT) {
      return Condition.ALWAYS;
    }
    boolean distinction = provision == Provision.ART_11_PARA_1;
    return distinction && outcome.isTolerated()
        ? Condition.under(Choice.DISTINCTIONS_AS_GUIDANCE)
        : Condition.NEVER;
  }
}

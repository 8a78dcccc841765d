package rongcuo.rules;

import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.anyOf;
import static rongcuo.reasoning.Condition.claimed;
import static rongcuo.reasoning.Condition.not;
import static rongcuo.reasoning.Condition.under;

import java.util.ArrayList;
import java.util.List;
import rongcuo.reasoning.Condition;
import rongcuo.reasoning.DecisionList;
import rongcuo.reasoning.DecisionList.Row;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;

/**
 * How the provisions come together to an outcome: the first row that matches decides.
 *
 * <p>Reading: {@code article-4-standing}: 第四条 enters beside 第十一条第一款第（九）项 or not at all; {@code
 * exemption-conditions}: 免责 only under 第十一条第二款, or under the first paragraph alone; {@code
 * article-13-reach}: whether 第十三条 bars 第四、十一条 alone, 第十二条 too, or 第十条 too; {@code
 * three-distinctions}: whether any of the three bars 第十条 too.
 */
public final class OutcomeTable {

  /** 第二条. */
  static final Condition SCOPE = Rulebook.get(Provision.ART_2).condition();

  /** 第十三条, before its reach. */
  static final Condition BARRED = Rulebook.get(Provision.ART_13).condition();

  /** The three distinctions (三个区分开来), unless they are guidance alone. */
  static final Condition DISTINCTIONS = Rulebook.get(Provision.ART_11_PARA_1).condition();

  /** The three conditions of 第十一条第二款. */
  static final List<Provision> EXEMPTION_CONDITIONS =
      List.of(
          Provision.ART_11_PARA_2_ITEM_1,
          Provision.ART_11_PARA_2_ITEM_2,
          Provision.ART_11_PARA_2_ITEM_3);

  /** Some item of 第十条. */
  public static final Condition DILIGENCE = anyItemOf(Provision.ART_10);

  /** Some item of 第十一条第一款, or 第四条 where that is a ground. */
  public static final Condition GROUND =
      anyOf(
          anyItemOf(Provision.ART_11),
          allOf(under(Choice.ARTICLE_4_GROUND), anyItemOf(Provision.ART_4)));

  private static final Condition TOLERANCE = allOf(GROUND, DISTINCTIONS, not(BARRED));

  /** What opens exemption: 第十一条第二款, or the first paragraph alone where it is so read. */
  public static final Condition EXEMPTION =
      anyOf(
          under(Choice.EXEMPTION_OPEN),
          allOf(
              EXEMPTION_CONDITIONS.stream()
                  .map(condition -> Rulebook.get(condition).condition())
                  .toList()));

  /** Some item of 第十二条. */
  public static final Condition MITIGATION = anyItemOf(Provision.ART_12);

  private static final DecisionList<Outcome> TABLE =
      new DecisionList<>(
          List.of(
              new Row<>(not(SCOPE), Outcome.NOT_APPLICABLE),
              new Row<>(
                  allOf(
                      DILIGENCE,
                      anyOf(not(under(Choice.DISTINCTIONS_AS_GATE_OF_ALL)), DISTINCTIONS),
                      not(allOf(under(Choice.ARTICLE_13_REACHES_EVERYTHING), BARRED))),
                  Outcome.DILIGENT),
              new Row<>(allOf(TOLERANCE, EXEMPTION), Outcome.TOLERATED_EXEMPTIBLE),
              new Row<>(TOLERANCE, Outcome.TOLERATED),
              new Row<>(
                  allOf(
                      MITIGATION,
                      not(allOf(not(under(Choice.ARTICLE_13_REACHES_TOLERANCE)), BARRED))),
                  Outcome.NOT_TOLERATED_MITIGABLE)),
          Outcome.NOT_TOLERATED);

  private OutcomeTable() {}

  /** The table of outcomes. */
  public static DecisionList<Outcome> table() {
    return TABLE;
  }

  /**
   * An outcome with or without one reservation in question.
   *
   * @param reserved whether the outcome carries the reservation
   */
  record ReservedOutcome(Outcome outcome, boolean reserved) {

    // Written out: a record's own is put together at run time, which costs a short run dear.
    @Override
    public boolean equals(Object other) {
      return other instanceof ReservedOutcome that
          && outcome == that.outcome
          && reserved == that.reserved;
    }

    @Override
    public int hashCode() {
      return 2 * outcome.ordinal() + (reserved ? 1 : 0);
    }
  }

  /** The table of outcomes, each row parted by whether a reservation attaches to it. */
  static DecisionList<ReservedOutcome> table(Reservation reservation) {
    List<Row<ReservedOutcome>> rows = new ArrayList<>();
    for (Row<Outcome> row : TABLE.rows()) {
      if (Reservation.canBeCarriedBy(row.result())) {
        Condition carried = allOf(row.when(), reservation.condition());
        rows.add(new Row<>(carried, new ReservedOutcome(row.result(), true)));
      }
      rows.add(new Row<>(row.when(), new ReservedOutcome(row.result(), false)));
    }
    return new DecisionList<>(rows, new ReservedOutcome(TABLE.otherwise(), false));
  }

  /** Some item of an article that the case relies on is established. */
  private static Condition anyItemOf(Provision article) {
    List<Condition> items = new ArrayList<>();
    for (Rule rule : Rulebook.items()) {
      if (rule.provision().wholeArticle() == article) {
        items.add(allOf(claimed(rule.provision()), rule.condition()));
      }
    }
    return anyOf(items);
  }
}

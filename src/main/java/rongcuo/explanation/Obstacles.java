package rongcuo.explanation;

import java.util.ArrayList;
import java.util.List;
import rongcuo.facts.Truth;
import rongcuo.reasoning.DecisionList.Row;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.OutcomeTable;

/**
 * What stands against an outcome: the rows of the table that go before it, and each condition of
 * its own row that does not hold or is open, down to the facts.
 */
public final class Obstacles {

  private Obstacles() {}

  /**
   * The obstacles to an outcome; none if it is the only possible one. A row that goes before it and
   * matches is proved, and settles the matter.
   */
  public static List<ProofStep> to(Outcome outcome, Assessment assessment) {
    ConditionTree tree = ConditionTree.ofObstacles(assessment.situation());
    List<ProofStep> obstacles = new ArrayList<>();
    for (Row<Outcome> row : OutcomeTable.table().rows()) {
      boolean own = row.result() == outcome;
      ProofStep step = tree.row(row, Truth.of(own));
      if (!own && step.truth() == Truth.YES) {
        obstacles.add(Proof.ofMatch(row, assessment));
      } else if (!step.isAsWanted()) {
        obstacles.add(step);
      }
      if (own || step.truth() == Truth.YES) {
        break;
      }
    }
    return obstacles;
  }

  /**
   * The rows of the table down to the one that matches, each with everything that bears on it,
   * whether it stands as the outcome needs or not. Of 不适用本办法 what is wanted is that it fails.
   */
  public static List<ProofStep> wholeTable(Assessment assessment) {
    ConditionTree tree = ConditionTree.ofEverything(assessment.situation());
    List<ProofStep> rows = new ArrayList<>();
    for (Row<Outcome> row : OutcomeTable.table().rows()) {
      ProofStep step = tree.row(row, Truth.of(row.result() != Outcome.NOT_APPLICABLE));
      rows.add(step);
      if (step.truth() == Truth.YES) {
        break;
      }
    }
    return rows;
  }
}

package rongcuo.explanation;

import java.util.ArrayList;
import java.util.List;
import rongcuo.facts.Answers;
import rongcuo.facts.Truth;
import rongcuo.reasoning.Condition;
import rongcuo.reasoning.DecisionList.Row;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.OutcomeTable;

/**
 * The proof of an outcome: why its row of the table matches, and why no row before it does.
 *
 * <p>It walks the conditions that gave the outcome, and shows of alternatives only one that does.
 * From the support alone, every fact cited is needed and no other is.
 */
public final class Proof {

  private final Situation situation;
  private final World world;

  private Proof(Situation asAnswered) {
    this.world = World.of(asAnswered);
    this.situation = world.situation();
  }

  /**
   * The proof of a determined outcome from its support alone: the row that matches, if one does,
   * then those that are ruled out.
   *
   * @throws IllegalArgumentException if the case is undetermined
   */
  public static List<ProofStep> of(Assessment assessment) {
    Outcome outcome = assessment.outcome();
    if (outcome == null) {
      throw new IllegalArgumentException("undetermined");
    }
    Answers support = assessment.answers().only(assessment.support());
    Proof proof = new Proof(assessment.situation().with(support));
    List<ProofStep> steps = new ArrayList<>();
    List<ProofStep> excluded = new ArrayList<>();
    for (Row<Outcome> row : OutcomeTable.table().rows()) {
      if (row.result() == outcome) {
        steps.add(step(List.of(outcome), Truth.YES, proof.show(row.when(), Truth.YES)));
        break;
      }
      exclude(excluded, row.result(), proof.show(row.when(), Truth.NO));
    }
    steps.addAll(excluded);
    return steps;
  }

  /** Why a row matches, from all the answers; it stands as it is not wanted. */
  static ProofStep ofMatch(Row<Outcome> row, Assessment assessment) {
    List<ProofStep> because = new Proof(assessment.situation()).show(row.when(), Truth.YES);
    return new ProofStep(
        new Proposition.OfOutcomes(List.of(row.result())), Truth.YES, Truth.NO, because);
  }

  /** The outcomes that the answers rule out, as far as single conditions show it, and why. */
  public static List<ProofStep> ruledOut(Assessment assessment) {
    Proof proof = new Proof(assessment.situation());
    List<ProofStep> excluded = new ArrayList<>();
    for (Row<Outcome> row : OutcomeTable.table().rows()) {
      if (row.when().evaluate(proof.situation) == Truth.NO) {
        exclude(excluded, row.result(), proof.show(row.when(), Truth.NO));
      }
    }
    return excluded;
  }

  /** Adds an outcome that is ruled out, to the one before it if the reasons are the same. */
  private static void exclude(List<ProofStep> excluded, Outcome outcome, List<ProofStep> because) {
    List<Outcome> outcomes = new ArrayList<>();
    int last = excluded.size() - 1;
    if (last >= 0
        && excluded.get(last).because().equals(because)
        && excluded.get(last).matter() instanceof Proposition.OfOutcomes of) {
      outcomes.addAll(of.outcomes());
      excluded.remove(last);
    }
    outcomes.add(outcome);
    excluded.add(step(outcomes, Truth.NO, because));
  }

  private static ProofStep step(List<Outcome> outcomes, Truth truth, List<ProofStep> because) {
    return new ProofStep(new Proposition.OfOutcomes(outcomes), truth, truth, because);
  }

  /** What shows that a condition is so. */
  private List<ProofStep> show(Condition condition, Truth truth) {
    return condition.evaluate(situation) == truth
        ? ConditionTree.merged(shown(condition, truth), truth, truth)
        : List.of(new ProofStep(new Proposition.Whatever(), truth, truth, List.of()));
  }

  private List<ProofStep> shown(Condition condition, Truth truth) {
    Proposition named = Part.named(condition);
    List<ProofStep> inner = inner(condition, truth);
    return named == null
        ? inner
        : List.of(new ProofStep(named, truth, truth, ConditionTree.merged(inner, truth, truth)));
  }

  private List<ProofStep> inner(Condition condition, Truth truth) {
    if (condition instanceof Condition.AllOf all) {
      return truth == Truth.YES ? every(all.parts(), truth) : some(all.parts(), truth);
    }
    if (condition instanceof Condition.AnyOf any) {
      return truth == Truth.NO ? every(any.parts(), truth) : some(any.parts(), truth);
    }
    if (condition instanceof Condition.Not not) {
      return shown(not.part(), truth.not());
    }
    if (condition instanceof Condition.Claimed && truth == Truth.YES) {
      return List.of();
    }
    return List.of(world.leaf(condition, truth, truth));
  }

  private List<ProofStep> every(List<Condition> parts, Truth truth) {
    List<ProofStep> steps = new ArrayList<>();
    for (Condition part : parts) {
      steps.addAll(shown(part, truth));
    }
    return steps;
  }

  private List<ProofStep> some(List<Condition> parts, Truth truth) {
    for (Condition part : parts) {
      if (part.evaluate(situation) == truth) {
        return shown(part, truth);
      }
    }
    throw new IllegalStateException("no part is " + truth);
  }
}

package rongcuo.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rongcuo.facts.Answers;
import rongcuo.facts.Truth;
import rongcuo.reasoning.Condition;
import rongcuo.reasoning.DecisionList.Row;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Outcome;
import rongcuo.statute.Provision;

/**
 * Conditions of the table as steps under the readings and claims of a case: with everything that
 * bears on them, or only with what does not stand as wanted.
 */
final class ConditionTree {

  private final World world;

  /** The same with nothing answered: what readings and claims settle by themselves. */
  private final Situation unanswered;

  private final boolean onlyObstacles;

  private ConditionTree(Situation asAnswered, boolean onlyObstacles) {
    this.world = World.of(asAnswered);
    this.unanswered = asAnswered.with(Answers.NONE);
    this.onlyObstacles = onlyObstacles;
  }

  static ConditionTree ofEverything(Situation asAnswered) {
    return new ConditionTree(asAnswered, false);
  }

  static ConditionTree ofObstacles(Situation asAnswered) {
    return new ConditionTree(asAnswered, true);
  }

  /** A row of the table, as it stands and as it is wanted. */
  ProofStep row(Row<Outcome> row, Truth wanted) {
    Truth truth = row.when().evaluate(world.situation());
    Proposition matter = new Proposition.OfOutcomes(List.of(row.result()));
    return new ProofStep(
        matter, truth, wanted, merged(steps(row.when(), wanted, true), truth, wanted));
  }

  /**
   * The steps of a condition, to stand in a list.
   *
   * @param inAll whether everything in the list is needed, rather than any one
   */
  private List<ProofStep> steps(Condition condition, Truth wanted, boolean inAll) {
    Truth truth = condition.evaluate(world.situation());
    if (onlyObstacles && truth == wanted) {
      return List.of();
    }
    Proposition named = Part.named(condition);
    if (named == null) {
      return inner(condition, truth, wanted, inAll);
    }
    List<ProofStep> because = merged(inner(condition, truth, wanted, true), truth, wanted);
    return List.of(new ProofStep(named, truth, wanted, because));
  }

  private List<ProofStep> inner(Condition condition, Truth truth, Truth wanted, boolean inAll) {
    if (condition instanceof Condition.AllOf all) {
      return joined(condition, all.parts(), truth, wanted, inAll, wanted == Truth.YES);
    }
    if (condition instanceof Condition.AnyOf any) {
      return joined(condition, any.parts(), truth, wanted, inAll, wanted == Truth.NO);
    }
    if (condition instanceof Condition.Not not) {
      return steps(not.part(), wanted.not(), inAll);
    }
    if (condition instanceof Condition.Claimed && truth == Truth.YES) {
      return List.of();
    }
    return List.of(world.leaf(condition, truth, wanted));
  }

  private List<ProofStep> joined(
      Condition condition,
      List<Condition> parts,
      Truth truth,
      Truth wanted,
      boolean inAll,
      boolean all) {
    Truth settled = condition.evaluate(unanswered);
    // A single part that facts decide stands for the whole, as in the reading that is chosen.
    long open = parts.stream().filter(part -> part.evaluate(unanswered) == Truth.UNKNOWN).count();
    boolean partsInAll = open == 1 ? inAll : all;
    List<ProofStep> notes = new ArrayList<>();
    List<ProofStep> matters = new ArrayList<>();
    for (Condition part : parts) {
      // What readings or claims settle rests on them alone.
      if (settled == Truth.UNKNOWN || part.evaluate(unanswered) == settled) {
        for (ProofStep step : steps(part, wanted, partsInAll)) {
          (isNote(step) ? notes : matters).add(step);
        }
      }
    }
    if (matters.size() > 1 && partsInAll != inAll) {
      ProofStep together = new ProofStep(new Proposition.Together(all), truth, wanted, matters);
      matters = new ArrayList<>(List.of(together));
    }
    matters.addAll(notes);
    return matters;
  }

  private static boolean isNote(ProofStep step) {
    return step.matter() instanceof Proposition.OfReading
        || step.matter() instanceof Proposition.Unclaimed;
  }

  /** Each step once, readings after the matters, items that are not claimed last and as one. */
  static List<ProofStep> merged(List<ProofStep> steps, Truth truth, Truth wanted) {
    Set<ProofStep> matters = new LinkedHashSet<>();
    Set<ProofStep> readings = new LinkedHashSet<>();
    List<Provision> unclaimed = new ArrayList<>();
    for (ProofStep step : steps) {
      if (step.matter() instanceof Proposition.Unclaimed of) {
        unclaimed.addAll(of.items());
      } else {
        (step.matter() instanceof Proposition.OfReading ? readings : matters).add(step);
      }
    }
    List<ProofStep> merged = new ArrayList<>(matters);
    merged.addAll(readings);
    if (!unclaimed.isEmpty()) {
      unclaimed.sort(null);
      merged.add(new ProofStep(new Proposition.Unclaimed(unclaimed), truth, wanted, List.of()));
    }
    return merged;
  }
}

package rongcuo.explanation;

import java.util.ArrayList;
import java.util.List;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.reasoning.LeastChanges;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.OutcomeDiagram;
import rongcuo.statute.Claims;

/**
 * What it would take for an outcome: the least changes of answers that make it certain, whatever
 * stays unknown.
 *
 * <p>An answer to an unknown fact is a change like any other. What can still be done today is to
 * bring remediable facts about, so these change to yes alone.
 *
 * @param goal the outcome in question
 * @param orBetter whether an outcome better for the officer will do as well
 * @param today by remediable facts alone
 * @param overall by any facts
 * @param onceClaimed whether it takes items that the case does not rely on: no facts give it with
 *     the claims as they are, some do with every item claimed
 */
public record Remedy(
    Outcome goal, boolean orBetter, LeastChanges today, LeastChanges overall, boolean onceClaimed) {

  /** How many states a search may look at; the hardest cases stay far below it. */
  private static final int STATES = 200_000;

  private static final FactSet REMEDIABLE = remediable();

  /**
   * What it would take for an outcome, no other.
   *
   * @param most how many sets to list at most, of each kind
   */
  public static Remedy of(Assessment assessment, Outcome goal, int most) {
    return of(assessment, goal, false, OutcomeDiagram.bit(goal), most);
  }

  /** What it would take for an outcome or one better for the officer, likewise. */
  public static Remedy orBetter(Assessment assessment, Outcome goal, int most) {
    long wanted = OutcomeDiagram.bit(goal);
    for (Outcome outcome : Outcome.values()) {
      if (outcome != Outcome.NOT_APPLICABLE && outcome.compareTo(goal) < 0) {
        wanted |= OutcomeDiagram.bit(outcome);
      }
    }
    return of(assessment, goal, true, wanted, most);
  }

  private static Remedy of(
      Assessment assessment, Outcome goal, boolean orBetter, long wanted, int most) {
    Situation situation = assessment.situation();
    LeastChanges overall = least(situation, wanted, FactSet.ALL, FactSet.ALL, most);
    LeastChanges today = least(situation, wanted, REMEDIABLE, FactSet.NONE, most);
    boolean never = overall.isWithinBound() && !overall.isPossible();
    Situation claimed = situation.with(Claims.ALL);
    boolean onceClaimed = never && least(claimed, wanted, FactSet.ALL, FactSet.ALL, 0).isPossible();
    return new Remedy(goal, orBetter, today, overall, onceClaimed);
  }

  /** Whether this or better takes the same as that or better. */
  public boolean takesTheSame(Remedy other) {
    return orBetter
        && other.orBetter
        && today.equals(other.today)
        && overall.equals(other.overall)
        && onceClaimed == other.onceClaimed;
  }

  /** The least answers to unknown facts alone that make an outcome certain. */
  public static LeastChanges bySettling(Assessment assessment, Outcome goal) {
    FactSet unknown = assessment.answers().unknown();
    return least(assessment.situation(), OutcomeDiagram.bit(goal), unknown, unknown, 1);
  }

  /** The least changes, among some facts alone, that leave only wanted outcomes. */
  static LeastChanges least(
      Situation situation, long wanted, FactSet toYes, FactSet toNo, int most) {
    return LeastChanges.find(
        OutcomeDiagram.diagram(), situation, wanted, toYes, toNo, most, STATES);
  }

  /**
   * The outcomes better for the officer than the worst that is possible, the best first; none where
   * the regulation does not apply.
   */
  public static List<Outcome> better(Assessment assessment) {
    List<Outcome> possible = assessment.possible().toList();
    Outcome worst = possible.get(possible.size() - 1);
    List<Outcome> better = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      if (outcome != Outcome.NOT_APPLICABLE && outcome.compareTo(worst) < 0) {
        better.add(outcome);
      }
    }
    return better;
  }

  private static FactSet remediable() {
    FactSet remediable = FactSet.NONE;
    for (Fact fact : Fact.values()) {
      remediable = fact.remediable() ? remediable.with(fact) : remediable;
    }
    return remediable;
  }
}

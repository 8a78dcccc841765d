package rongcuo.explanation;

import java.util.Arrays;
import java.util.List;
import rongcuo.facts.FactSet;
import rongcuo.reasoning.LeastChanges;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.OutcomeDiagram;
import rongcuo.statute.Claims;

/**
 * What it would take for an outcome or one better for the officer: the least changes of answers
 * that make it certain, whatever stays unknown, and the least changes of readings.
 *
 * <p>An answer to an unknown fact is a change like any other. No change speaks more against the
 * officer, and none is a legal conclusion ({@link Levers}). What can still be done today is to
 * bring remediable facts about.
 *
 * @param goal the outcome in question; one better for the officer will do as well
 * @param today by remediable facts alone
 * @param overall by any facts
 * @param onceClaimed whether it takes items that the case does not rely on: no facts give it with
 *     the claims as they are, some do with every item claimed
 * @param readings by the readings alone
 */
public record Remedy(
    Outcome goal,
    LeastChanges today,
    LeastChanges overall,
    boolean onceClaimed,
    LeastReadings readings) {

  /** How many states a search may look at; the hardest cases stay far below it. */
  private static final int STATES = 200_000;

  /**
   * What it would take for an outcome or one better for the officer.
   *
   * @param most how many sets to list at most, of each kind
   */
  public static Remedy of(Assessment assessment, Outcome goal, int most) {
    long wanted = OutcomeDiagram.bit(goal);
    for (Outcome outcome : Outcome.values()) {
      if (outcome != Outcome.NOT_APPLICABLE && outcome.compareTo(goal) < 0) {
        wanted |= OutcomeDiagram.bit(outcome);
      }
    }
    Situation situation = assessment.situation();
    LeastChanges overall = least(situation, wanted, Levers.TO_YES, Levers.TO_NO, most);
    LeastChanges today = least(situation, wanted, Levers.TODAY, FactSet.NONE, most);
    boolean never = overall.isWithinBound() && !overall.isPossible();
    Situation claimed = situation.with(Claims.ALL);
    boolean onceClaimed =
        never && least(claimed, wanted, Levers.TO_YES, Levers.TO_NO, 0).isPossible();
    LeastReadings readings = LeastReadings.find(situation, wanted, most);
    return new Remedy(goal, today, overall, onceClaimed, readings);
  }

  /** Whether this or better takes the same as that or better. */
  public boolean takesTheSame(Remedy other) {
    return today.equals(other.today)
        && overall.equals(other.overall)
        && readings.equals(other.readings)
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
    return Arrays.stream(Outcome.values())
        .filter(outcome -> outcome != Outcome.NOT_APPLICABLE && outcome.compareTo(worst) < 0)
        .toList();
  }
}

package rongcuo.reasoning;

import java.util.List;
import rongcuo.facts.Answers;
import rongcuo.facts.FactSet;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Readings;

/**
 * The worlds in which conditions hold, each an answer to every fact that contradicts no
 * implication, with the items relied on and a choice for each reading. Every answer is exact. Keeps
 * what it has compiled and is for one thread alone.
 */
public final class Worlds {

  /** How many states a search may look at. */
  private static final int STATES = 400_000;

  private final List<Variable> order;
  private final DiagramBuilder builder;
  private final int possible;

  public Worlds(List<Variable> order) {
    this.order = List.copyOf(order);
    this.builder = new DiagramBuilder(this.order, 3);
    this.possible = builder.compile(Diagram.POSSIBLE_WORLDS);
  }

  /** Whether a condition holds in some world. */
  public boolean isSomewhere(Condition condition) {
    return builder.and(builder.compile(condition), possible) != DiagramBuilder.FALSE;
  }

  /**
   * The smallest sets of answers that alone make a condition hold, whatever else is so.
   *
   * @param toYes the facts that may be answered yes
   * @param toNo the facts that may be answered no
   * @param most how many sets to list at most
   */
  public LeastChanges least(
      Condition condition, Readings readings, FactSet toYes, FactSet toNo, int most) {
    Situation nothingKnown = new Situation(Answers.NONE, Claims.ALL, readings);
    return LeastChanges.find(diagram(condition), nothingKnown, 1, toYes, toNo, most, STATES);
  }

  /** Under how many combinations of readings a condition holds in some world, and of how many. */
  public ReadingCounts readings(Condition condition) {
    Situation nothingKnown = new Situation(Answers.NONE, Claims.ALL, Readings.DEFAULT);
    return ReadingCounts.of(diagram(condition), nothingKnown);
  }

  /**
   * The readings, of those under which a condition holds in some world, that differ from given ones
   * in the fewest points.
   *
   * @throws IllegalArgumentException if it holds in none
   */
  public Readings nearest(Condition condition, Readings to) {
    return new NearestReadings(diagram(condition), to).found();
  }

  private Diagram<Boolean> diagram(Condition condition) {
    DecisionList<Boolean> list =
        new DecisionList<>(List.of(new DecisionList.Row<>(condition, true)), false);
    return Diagram.of(list, order, builder);
  }

  /** The way through a diagram that changes the fewest readings. */
  private static final class NearestReadings {
    private static final int NEVER = Integer.MAX_VALUE / 2;
    private final Diagram<Boolean> diagram;
    private final Readings to;
    private final int[] changes;

    NearestReadings(Diagram<Boolean> diagram, Readings to) {
      this.diagram = diagram;
      this.to = to;
      this.changes = new int[diagram.size()];
      // Children have smaller numbers than their parents.
      for (int node = 0; node < changes.length; node++) {
        changes[node] =
            diagram.isTerminal(node)
                ? (node == 0 ? 0 : NEVER)
                : Math.min(over(node, false), over(node, true));
      }
    }

    Readings found() {
      int node = diagram.root();
      if (changes[node] >= NEVER) {
        throw new IllegalArgumentException("holds in no world");
      }
      Readings found = to;
      while (!diagram.isTerminal(node)) {
        boolean high = over(node, true) < over(node, false);
        if (diagram.variable(node) instanceof Variable.OfChoice of) {
          found = chosen(found, of.choice(), high);
        }
        node = high ? diagram.high(node) : diagram.low(node);
      }
      return found;
    }

    private int over(int node, boolean high) {
      int below = changes[high ? diagram.high(node) : diagram.low(node)];
      boolean changed =
          diagram.variable(node) instanceof Variable.OfChoice of
              && !chosen(to, of.choice(), high).equals(to)
              && !isDenied(of.choice());
      return below + (changed ? 1 : 0);
    }

    /** Whether a choice before it is the given one: that it is not made is changed there. */
    private boolean isDenied(Choice choice) {
      List<Choice> choices = choice.reading().choices();
      return choices.indexOf(to.of(choice.reading())) < choices.indexOf(choice);
    }

    /** Readings with a choice made, or with the next one if it is the one that is not made. */
    private static Readings chosen(Readings readings, Choice choice, boolean made) {
      List<Choice> choices = choice.reading().choices();
      if (made) {
        return readings.with(choice);
      }
      return readings.has(choice)
          ? readings.with(choices.get(choices.indexOf(choice) + 1))
          : readings;
    }
  }
}

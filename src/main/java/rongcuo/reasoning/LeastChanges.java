package rongcuo.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rongcuo.facts.Answers;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;

/**
 * The sets of changed answers of least size after which a wanted result is the only possible one,
 * whatever the facts are that stay unknown.
 *
 * <p>Each change gives one fact another answer, yes or no; an answer to an unknown fact is a change
 * like any other. The changed answers contradict no implication: where a change would, the implied
 * fact must be changed with it.
 *
 * @param size how many answers each set changes; 0 if the result is the only possible one already,
 *     −1 if no changes of the allowed facts give it
 * @param sets the sets, as the answers that they change facts to; in the order of the diagram
 * @param count how many sets of this size there are
 * @param isWithinBound whether the search came to its end; if not, the other components say nothing
 */
public record LeastChanges(int size, List<Answers> sets, long count, boolean isWithinBound) {

  private static final LeastChanges BOUND_HIT = new LeastChanges(-1, List.of(), 0, false);

  public LeastChanges {
    sets = List.copyOf(sets);
  }

  /**
   * Finds them.
   *
   * @param situation the answers as they stand, unpropagated; they contradict no implication
   * @param wanted the wanted results by number, as bits: any of them will do
   * @param toYes the facts that may be changed to yes
   * @param toNo the facts that may be changed to no
   * @param most how many sets to list at most
   * @param states how many states the search may look at, which bounds its time and memory
   */
  public static LeastChanges find(
      Diagram<?> diagram,
      Situation situation,
      long wanted,
      FactSet toYes,
      FactSet toNo,
      int most,
      int states) {
    Search search = new Search(diagram, situation, wanted, toYes, toNo, states);
    Best best = search.best(Frontier.atRoot(diagram));
    if (search.boundHit) {
      return BOUND_HIT;
    }
    if (best.size == Best.NEVER) {
      return new LeastChanges(-1, List.of(), 0, true);
    }
    List<Answers> sets = new ArrayList<>();
    search.list(best, Answers.NONE, most, sets);
    return new LeastChanges(best.size, sets, best.count, true);
  }

  /** Whether some changes of the allowed facts give the wanted result. */
  public boolean isPossible() {
    return size >= 0;
  }

  /** Whether every set is listed. */
  public boolean isComplete() {
    return count == sets.size();
  }

  /** The least that must be changed from a frontier on, and the steps that do with it. */
  private static final class Best {
    static final int NEVER = Integer.MAX_VALUE;

    final int level;
    final List<Way> ways = new ArrayList<>(1);
    int size = NEVER;
    long count;

    Best(int level) {
      this.level = level;
    }

    void offer(Way way, int changes) {
      if (way.rest.size == NEVER || changes + way.rest.size > size) {
        return;
      }
      if (changes + way.rest.size < size) {
        size = changes + way.rest.size;
        count = 0;
        ways.clear();
      }
      ways.add(way);
      long sum = count + way.rest.count;
      count = sum < 0 ? Long.MAX_VALUE : sum;
    }
  }

  /** Leaving a fact as it is ({@link Truth#UNKNOWN}) or changing its answer. */
  private record Way(Truth change, Best rest) {}

  /** The search, from the top of the diagram down, each frontier looked at once. */
  private static final class Search {
    private final Diagram<?> diagram;
    private final VariableValues values;
    private final long wanted;
    private final FactSet toYes;
    private final FactSet toNo;
    private final int states;
    private final Map<Frontier, Best> known = new HashMap<>();
    private final Best done = new Best(DiagramBuilder.TERMINAL_LEVEL);
    private final Best never = new Best(DiagramBuilder.TERMINAL_LEVEL);

    /** For each node whether the wanted results can be reached from it at all: 0 not looked at. */
    private final byte[] reachable;

    private int lookedAt;
    private boolean boundHit;

    Search(
        Diagram<?> diagram,
        Situation situation,
        long wanted,
        FactSet toYes,
        FactSet toNo,
        int states) {
      this.diagram = diagram;
      this.values = new VariableValues(situation);
      this.wanted = wanted;
      this.toYes = toYes;
      this.toNo = toNo;
      this.states = states;
      this.reachable = new byte[diagram.size()];
      done.size = 0;
      done.count = 1;
    }

    Best best(Frontier frontier) {
      if (frontier.isEmpty() || !isHopeful(frontier)) {
        return never;
      }
      int level = frontier.level(diagram);
      if (level == DiagramBuilder.TERMINAL_LEVEL) {
        return done;
      }
      Best found = known.get(frontier);
      if (found != null) {
        return found;
      }
      if (lookedAt == states) {
        boundHit = true;
        return never;
      }
      lookedAt++;
      Best best = new Best(level);
      byte value = values.of(diagram.bit(level));
      boolean mayBeNo = value != VariableValues.YES;
      boolean mayBeYes = value != VariableValues.NO;
      offer(best, frontier, Truth.UNKNOWN, mayBeNo, mayBeYes);
      if (diagram.order().get(level) instanceof Variable.OfFact of) {
        if (mayBeNo && toYes.has(of.fact())) {
          offer(best, frontier, Truth.YES, false, true);
        }
        if (mayBeYes && toNo.has(of.fact())) {
          offer(best, frontier, Truth.NO, true, false);
        }
      }
      known.put(frontier, best);
      return best;
    }

    private void offer(Best best, Frontier from, Truth change, boolean toLow, boolean toHigh) {
      Best rest = best(from.step(diagram, best.level, toLow, toHigh));
      best.offer(new Way(change, rest), change == Truth.UNKNOWN ? 0 : 1);
    }

    /** Whether every node can still come to the wanted results. */
    private boolean isHopeful(Frontier frontier) {
      for (int node : frontier.nodes()) {
        if (!isReachable(node)) {
          return false;
        }
      }
      return true;
    }

    private boolean isReachable(int node) {
      if (diagram.isTerminal(node)) {
        return node == diagram.impossible() || (wanted >>> node & 1) != 0;
      }
      if (reachable[node] == 0) {
        int level = diagram.level(node);
        byte value = values.of(diagram.bit(level));
        boolean low = value != VariableValues.YES;
        boolean high = value != VariableValues.NO;
        if (diagram.order().get(level) instanceof Variable.OfFact of) {
          low |= toNo.has(of.fact());
          high |= toYes.has(of.fact());
        }
        boolean some =
            (low && isReachable(diagram.low(node))) || (high && isReachable(diagram.high(node)));
        reachable[node] = (byte) (some ? 1 : 2);
      }
      return reachable[node] == 1;
    }

    void list(Best best, Answers changes, int most, List<Answers> sets) {
      if (best == done) {
        sets.add(changes);
        return;
      }
      for (Way way : best.ways) {
        if (sets.size() == most) {
          return;
        }
        list(way.rest, changed(changes, best.level, way.change), most, sets);
      }
    }

    private Answers changed(Answers changes, int level, Truth change) {
      return change == Truth.UNKNOWN
          ? changes
          : changes.with(((Variable.OfFact) diagram.order().get(level)).fact(), change);
    }
  }
}

package rongcuo.reasoning;

import static rongcuo.reasoning.VariableValues.FREE;
import static rongcuo.reasoning.VariableValues.NO;
import static rongcuo.reasoning.VariableValues.YES;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import rongcuo.facts.FactSet;
import rongcuo.statute.Reading;

/**
 * Questions to a {@link Diagram} about a situation. Every answer is exact: it holds over all
 * completions of the unknown facts that respect the implications, neither more nor fewer.
 *
 * <p>It keeps working space between questions and is for one thread alone.
 */
public final class Exploration<R> {

  private final Diagram<R> diagram;

  /** The values of the variables in the situation in hand. */
  private VariableValues values = VariableValues.ALL_FREE;

  /** What can be reached from each node, where {@link #round} says that it is of this question. */
  private final long[] reachable;

  private final int[] rounds;
  private int round;

  public Exploration(Diagram<R> diagram) {
    this.diagram = diagram;
    this.reachable = new long[diagram.size()];
    this.rounds = new int[diagram.size()];
  }

  /**
   * The results of all completions, as bits by their place in {@link Diagram#results()}; 0 if the
   * answers contradict an implication.
   */
  public long possible(Situation situation) {
    settle(situation);
    return reach(diagram.root()) & ~impossible();
  }

  /** The results of all completions under all combinations of readings together. */
  public long possibleUnderAnyReading(Situation situation) {
    settle(new VariableValues(situation).withReadingsFree());
    return reach(diagram.root()) & ~impossible();
  }

  /**
   * The readings on which, the answers and claims being as they are, the result may hang. Every
   * other reading makes no difference, whatever the choices of the rest.
   */
  public Set<Reading> readingsThatMayMatter(Situation situation) {
    settle(new VariableValues(situation).withReadingsFree());
    Set<Reading> readings = new HashSet<>();
    for (int node : reached()) {
      if (diagram.variable(node) instanceof Variable.OfChoice variable) {
        readings.add(variable.choice().reading());
      }
    }
    return readings;
  }

  /**
   * The relevant unknown facts: those for which two completions that differ in that fact alone have
   * results in conflict.
   *
   * @param among the facts that are asked about
   * @param conflicts for each result by number, the results in conflict with it, as bits; never the
   *     impossible
   */
  public FactSet relevant(Situation situation, FactSet among, long[] conflicts) {
    FactSet found = FactSet.NONE;
    if (!among.meets(situation.answers().unknown())) {
      return found;
    }
    settle(situation);
    Differences differences = new Differences(conflicts);
    for (int node : reached()) {
      if (value(node) == FREE
          && diagram.variable(node) instanceof Variable.OfFact variable
          && among.has(variable.fact())
          && !found.has(variable.fact())
          && differences.between(diagram.low(node), diagram.high(node))) {
        found = found.with(variable.fact());
      }
    }
    return found;
  }

  private void settle(Situation situation) {
    settle(new VariableValues(situation));
  }

  private void settle(VariableValues settled) {
    values = settled;
    round++;
  }

  private byte value(int node) {
    return values.of(diagram.bitAt(node));
  }

  private long impossible() {
    return 1L << diagram.impossible();
  }

  /** The results that can be reached from a node: one walk down where everything is settled. */
  private long reach(int from) {
    int node = skipSettled(from);
    if (diagram.isTerminal(node)) {
      return 1L << node;
    }
    if (rounds[node] == round) {
      return reachable[node];
    }
    long result = reach(diagram.low(node)) | reach(diagram.high(node));
    rounds[node] = round;
    reachable[node] = result;
    return result;
  }

  /** The first node at or below one whose variable is free, or the terminal that is come to. */
  private int skipSettled(int from) {
    int node = from;
    while (!diagram.isTerminal(node)) {
      byte value = value(node);
      if (value == FREE) {
        break;
      }
      node = value == YES ? diagram.high(node) : diagram.low(node);
    }
    return node;
  }

  /** The inner nodes that some completion passes, those of upper levels first. */
  private int[] reached() {
    long[] waiting = new long[(diagram.size() >>> 6) + 1];
    mark(waiting, diagram.root());
    int[] found = new int[16];
    int count = 0;
    for (int word = waiting.length - 1; word >= 0; word--) {
      while (waiting[word] != 0) {
        int node = (word << 6) + Long.SIZE - 1 - Long.numberOfLeadingZeros(waiting[word]);
        waiting[word] ^= 1L << node;
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = node;
        byte value = value(node);
        if (value != YES) {
          mark(waiting, diagram.low(node));
        }
        if (value != NO) {
          mark(waiting, diagram.high(node));
        }
      }
    }
    return Arrays.copyOf(found, count);
  }

  private void mark(long[] waiting, int node) {
    if (!diagram.isTerminal(node)) {
      waiting[node >>> 6] |= 1L << node;
    }
  }

  /** Whether two parts of the diagram give results in conflict for one and the same completion. */
  private final class Differences {
    private final long[] conflicts;
    private final Set<Long> alike = new HashSet<>();

    Differences(long[] conflicts) {
      this.conflicts = conflicts;
    }

    boolean between(int one, int other) {
      int left = skipSettled(one);
      int right = skipSettled(other);
      if (left == right || !mayConflict(reach(left), reach(right))) {
        return false;
      }
      if (diagram.isTerminal(left) && diagram.isTerminal(right)) {
        return true;
      }
      long pair = (long) left << 32 | right;
      if (alike.contains(pair)) {
        return false;
      }
      int top = Math.min(diagram.level(left), diagram.level(right));
      if (between(lowAt(left, top), lowAt(right, top))
          || between(highAt(left, top), highAt(right, top))) {
        return true;
      }
      alike.add(pair);
      return false;
    }

    /** Whether some result of the one is in conflict with some result of the other. */
    private boolean mayConflict(long left, long right) {
      for (long rest = left & ~impossible(); rest != 0; rest &= rest - 1) {
        if ((conflicts[Long.numberOfTrailingZeros(rest)] & right) != 0) {
          return true;
        }
      }
      return false;
    }

    private int lowAt(int node, int top) {
      return diagram.level(node) == top ? diagram.low(node) : node;
    }

    private int highAt(int node, int top) {
      return diagram.level(node) == top ? diagram.high(node) : node;
    }
  }
}

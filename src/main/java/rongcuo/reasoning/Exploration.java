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
      if (diagram.order().get(diagram.level(node)) instanceof Variable.OfChoice variable) {
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
    settle(situation);
    Differences differences = new Differences(conflicts);
    FactSet found = FactSet.NONE;
    for (int node : reached()) {
      int level = diagram.level(node);
      if (value(node) == FREE
          && diagram.order().get(level) instanceof Variable.OfFact variable
          && among.has(variable.fact())
          && !found.has(variable.fact())
          && differences.between(diagram.low(node), diagram.high(node))) {
        found = found.with(variable.fact());
      }
    }
    return found;
  }

  /**
   * Of the answered facts, those left after dropping, from the last in the order to the first, each
   * one without which the rest still force the only possible result. No proper subset forces it.
   *
   * @throws IllegalStateException if more than one result is possible
   */
  public FactSet support(Situation situation) {
    long result = possible(situation);
    if (Long.bitCount(result) != 1) {
      throw new IllegalStateException("no single result to support");
    }
    int[] passed = reached();
    VariableValues answers = values;
    values = answers.withFactsFree();
    FactSet support = FactSet.NONE;
    // Bottom up: what lies below a level is settled when the level's fact is tried.
    for (int at = passed.length - 1; at >= 0; at--) {
      int node = passed[at];
      int bit = diagram.bitAt(node);
      boolean tried = answers.of(bit) != FREE && values.of(bit) == FREE;
      if (tried
          && (reachesOther(diagram.low(node), result)
              || reachesOther(diagram.high(node), result))) {
        values.settle(bit, answers);
        support = support.with(((Variable.OfFact) diagram.order().get(diagram.level(node))).fact());
      }
    }
    return support;
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

  /** Whether a possible result other than one can be reached from a node. */
  private boolean reachesOther(int from, long result) {
    int node = skipSettled(from);
    if (diagram.isTerminal(node)) {
      return (1L << node & ~impossible() & ~result) != 0;
    }
    if (rounds[node] == round) {
      return false;
    }
    if (reachesOther(diagram.low(node), result) || reachesOther(diagram.high(node), result)) {
      return true;
    }
    rounds[node] = round;
    return false;
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
    int[] found = new int[16];
    int count = 0;
    int[] perLevel = new int[diagram.order().size() + 1];
    round++;
    if (mark(diagram.root())) {
      found[count++] = diagram.root();
    }
    for (int i = 0; i < count; i++) {
      int level = diagram.level(found[i]);
      perLevel[level + 1]++;
      if (count + 2 > found.length) {
        found = Arrays.copyOf(found, found.length * 2);
      }
      byte value = value(found[i]);
      if (value != YES && mark(diagram.low(found[i]))) {
        found[count++] = diagram.low(found[i]);
      }
      if (value != NO && mark(diagram.high(found[i]))) {
        found[count++] = diagram.high(found[i]);
      }
    }
    round++;
    for (int i = 1; i < perLevel.length; i++) {
      perLevel[i] += perLevel[i - 1];
    }
    int[] sorted = new int[count];
    for (int i = 0; i < count; i++) {
      sorted[perLevel[diagram.level(found[i])]++] = found[i];
    }
    return sorted;
  }

  private boolean mark(int node) {
    if (diagram.isTerminal(node) || rounds[node] == round) {
      return false;
    }
    rounds[node] = round;
    return true;
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

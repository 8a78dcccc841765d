package rongcuo.reasoning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rongcuo.facts.Implication;
import rongcuo.statute.Reading;

/**
 * A decision list as a reduced ordered decision diagram over facts, claims and readings, together
 * with the implications between facts: exact answers about every completion of unknown facts cost
 * one walk over it. Made by {@link Diagrams}. Immutable and safe to share; ask it through an {@link
 * Exploration}.
 *
 * @param <R> the results
 */
public final class Diagram<R> {

  /** At most this many results, so that sets of them and of the impossible fit a long. */
  private static final int MOST_RESULTS = 63;

  /** The worlds that contradict no implication. */
  static final Condition POSSIBLE_WORLDS = possibleWorlds();

  private final List<Variable> order;
  private final int[] bits;
  private final List<R> results;
  private final int impossible;
  private final int[] level;
  private final int[] bitAt;
  private final int[] low;
  private final int[] high;
  private final int root;
  private final long combinations;

  private Diagram(List<Variable> order, List<R> results, DiagramBuilder.Compact nodes) {
    this.order = List.copyOf(order);
    this.bits = new int[order.size()];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = order.get(i).bit();
    }
    this.results = List.copyOf(results);
    this.impossible = results.size();
    this.level = nodes.level();
    this.bitAt = new int[level.length];
    for (int node = impossible + 1; node < level.length; node++) {
      bitAt[node] = bits[level[node]];
    }
    this.low = nodes.low();
    this.high = nodes.high();
    this.root = nodes.root();
    this.combinations = combinations(order);
  }

  private static long combinations(List<Variable> order) {
    long combinations = 1;
    Set<Reading> readings = EnumSet.noneOf(Reading.class);
    for (Variable variable : order) {
      if (variable instanceof Variable.OfChoice of && readings.add(of.choice().reading())) {
        combinations *= of.choice().reading().choices().size();
      }
    }
    return combinations;
  }

  /**
   * The diagram of a decision list, see {@link Diagrams}.
   *
   * @param builder for no fewer results; keeps what it has compiled
   */
  static <R> Diagram<R> of(DecisionList<R> list, List<Variable> order, DiagramBuilder builder) {
    List<R> results = resultsOf(list);
    if (results.size() >= builder.terminals()) {
      throw new IllegalArgumentException("more results than were announced: " + results.size());
    }
    int impossible = 2 + results.size();
    // The impossible worlds are taken out of each result and not of all of them at the end: fewer
    // nodes are made in between, and the finished diagram is the same.
    int worlds = builder.compile(POSSIBLE_WORLDS);
    int root = builder.choose(worlds, 2 + results.indexOf(list.otherwise()), impossible);
    for (int i = list.rows().size() - 1; i >= 0; i--) {
      DecisionList.Row<R> row = list.rows().get(i);
      int result = builder.choose(worlds, 2 + results.indexOf(row.result()), impossible);
      root = builder.choose(builder.compile(row.when()), result, root);
    }
    return new Diagram<>(order, results, builder.compact(root, results.size() + 1));
  }

  private static <R> List<R> resultsOf(DecisionList<R> list) {
    List<R> results = new ArrayList<>();
    for (DecisionList.Row<R> row : list.rows()) {
      if (!results.contains(row.result())) {
        results.add(row.result());
      }
    }
    if (!results.contains(list.otherwise())) {
      results.add(list.otherwise());
    }
    if (results.size() > MOST_RESULTS) {
      throw new IllegalArgumentException("too many results: " + results.size());
    }
    return results;
  }

  static void requireFactsInOrder(List<Variable> order) {
    int last = -1;
    for (Variable variable : order) {
      if (variable instanceof Variable.OfFact ofFact) {
        if (ofFact.fact().ordinal() <= last) {
          throw new IllegalArgumentException("out of order: " + ofFact.fact().id());
        }
        last = ofFact.fact().ordinal();
      }
    }
  }

  private static Condition possibleWorlds() {
    List<Condition> implications = new ArrayList<>();
    for (Implication implication : Implication.values()) {
      implications.add(
          Condition.ifThen(Condition.is(implication.fact()), Condition.is(implication.implied())));
    }
    return Condition.allOf(implications);
  }

  /** The results, numbered as the bits of {@link Exploration#possible}. */
  public List<R> results() {
    return results;
  }

  /** How many nodes it has, terminals included. */
  public int size() {
    return level.length;
  }

  /** How many combinations there are of the readings that it asks for. */
  long combinations() {
    return combinations;
  }

  /** The variables from top to bottom. */
  List<Variable> order() {
    return order;
  }

  /** The bit of the variable at a level. */
  int bit(int level) {
    return bits[level];
  }

  /** The bit of the variable that an inner node asks for. */
  int bitAt(int node) {
    return bitAt[node];
  }

  /** The variable that an inner node asks for. */
  Variable variable(int node) {
    return order.get(level[node]);
  }

  /**
   * Where every walk begins. A node of an upper level has a higher number: the root the highest.
   */
  int root() {
    return root;
  }

  int level(int node) {
    return level[node];
  }

  int low(int node) {
    return low[node];
  }

  int high(int node) {
    return high[node];
  }

  /** Whether a node is a result or the impossible; its number is then that of the result. */
  boolean isTerminal(int node) {
    return node <= impossible;
  }

  /** The terminal of worlds that contradict an implication. */
  int impossible() {
    return impossible;
  }
}

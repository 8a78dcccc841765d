package rongcuo.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;

/**
 * What a diagram gives for each joint choice among the versions of some facts: the results of all
 * completions of what else is unknown, as bits like those of {@link Exploration#possible}; 0 where
 * versions contradict each other or an answer. Exact, and never enumerated: it is a diagram itself,
 * in which a fact branches once for each of its versions.
 */
public final class JointVersions {

  private static final int YES = Truth.YES.ordinal();
  private static final int NO = Truth.NO.ordinal();
  private static final int UNKNOWN = Truth.UNKNOWN.ordinal();

  /** At a place of {@link Node#below} for a truth that is no version. */
  private static final int NONE = -1;

  private final Diagram<?> diagram;
  private final VariableValues values;
  private final Map<Fact, Set<Truth>> versions;
  private final int most;

  private final List<Node> nodes = new ArrayList<>();
  private final Map<List<Long>, Integer> known = new HashMap<>();
  private final Map<Integer, Integer> built = new HashMap<>();
  private final Map<Long, Integer> unions = new HashMap<>();
  private final int root;

  /**
   * A choice among versions, or a set of results.
   *
   * @param fact null if it is a set of results
   * @param below the node for each version, by the truth's place
   */
  private record Node(@Nullable Fact fact, int level, int[] below, long results) {

    private static final int[] NOTHING = {};

    boolean isEnd() {
      return fact == null;
    }
  }

  /** More nodes than are allowed. */
  private static final class TooManyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyException() {
      super(null, null, false, false);
    }
  }

  private JointVersions(
      Diagram<?> diagram, Situation situation, Map<Fact, Set<Truth>> versions, int most) {
    this.diagram = diagram;
    this.versions = versions;
    this.most = most;
    FactSet chosen = FactSet.of(versions.keySet().toArray(Fact[]::new));
    this.values =
        new VariableValues(situation.with(situation.answers().only(FactSet.ALL.without(chosen))));
    this.root = build(diagram.root());
  }

  /**
   * Works it out.
   *
   * @param versions of each fact that there are several of; what the situation says of it is no
   *     matter
   * @param most so many nodes at most, which bounds time and memory
   * @return null if it would take more
   */
  public static @Nullable JointVersions of(
      Diagram<?> diagram, Situation situation, Map<Fact, Set<Truth>> versions, int most) {
    try {
      return new JointVersions(diagram, situation, versions, most);
    } catch (TooManyException e) {
      return null;
    }
  }

  private int build(int from) {
    if (diagram.isTerminal(from)) {
      return end(from == diagram.impossible() ? 0 : 1L << from);
    }
    Integer before = built.get(from);
    if (before != null) {
      return before;
    }
    byte value = values.of(diagram.bitAt(from));
    int node;
    if (value != VariableValues.FREE) {
      node = build(value == VariableValues.YES ? diagram.high(from) : diagram.low(from));
    } else {
      int no = build(diagram.low(from));
      int yes = build(diagram.high(from));
      node = chosen(diagram.level(from), yes, no);
    }
    built.put(from, node);
    return node;
  }

  /** A choice of the variable at a level: between its versions, or of either if it has none. */
  private int chosen(int level, int yes, int no) {
    Fact fact = ((Variable.OfFact) diagram.order().get(level)).fact();
    Set<Truth> these = versions.get(fact);
    if (these == null) {
      return union(yes, no);
    }
    int[] below = {NONE, NONE, NONE};
    for (Truth truth : these) {
      below[truth.ordinal()] =
          switch (truth) {
            case YES -> yes;
            case NO -> no;
            case UNKNOWN -> union(yes, no);
          };
    }
    return node(fact, level, below);
  }

  private int end(long results) {
    return interned(
        List.of(results), new Node(null, diagram.order().size(), Node.NOTHING, results));
  }

  private int node(Fact fact, int level, int[] below) {
    int[] there = Arrays.stream(below).filter(each -> each != NONE).distinct().toArray();
    return there.length == 1
        ? there[0]
        : interned(
            List.of((long) level, (long) below[YES], (long) below[NO], (long) below[UNKNOWN]),
            new Node(fact, level, below, 0));
  }

  private int interned(List<Long> key, Node node) {
    Integer there = known.get(key);
    if (there != null) {
      return there;
    }
    if (nodes.size() >= most) {
      throw new TooManyException();
    }
    nodes.add(node);
    known.put(key, nodes.size() - 1);
    return nodes.size() - 1;
  }

  /** The results of either, choice by choice. */
  private int union(int one, int other) {
    if (one == other || nodes.get(other).isEnd() && nodes.get(other).results() == 0) {
      return one;
    }
    if (nodes.get(one).isEnd() && nodes.get(one).results() == 0) {
      return other;
    }
    long pair = pair(one, other);
    Integer before = unions.get(pair);
    if (before != null) {
      return before;
    }
    Node left = nodes.get(one);
    Node right = nodes.get(other);
    int joined;
    if (left.isEnd() && right.isEnd()) {
      joined = end(left.results() | right.results());
    } else {
      Node top = left.level() <= right.level() ? left : right;
      int[] below = new int[3];
      for (int i = 0; i < below.length; i++) {
        below[i] = top.below()[i] == NONE ? NONE : union(below(one, top, i), below(other, top, i));
      }
      joined = node(Objects.requireNonNull(top.fact()), top.level(), below);
    }
    if (unions.size() >= most) {
      throw new TooManyException();
    }
    unions.put(pair, joined);
    return joined;
  }

  /** What lies below a node for a version of a fact that it may not ask for. */
  private int below(int node, Node top, int version) {
    return nodes.get(node).level() == top.level() ? nodes.get(node).below()[version] : node;
  }

  private static long pair(int one, int other) {
    return (long) Math.min(one, other) << 32 | Math.max(one, other);
  }

  /** The results for one choice of each version. */
  public long results(Map<Fact, Truth> choice) {
    Node node = nodes.get(root);
    Fact fact = node.fact();
    while (fact != null) {
      node = nodes.get(node.below()[choice.get(fact).ordinal()]);
      fact = node.fact();
    }
    return node.results();
  }

  /** Every set of results that some choice has, the impossible left out. */
  public Set<Long> all() {
    Set<Long> all = new HashSet<>();
    for (int node : reached()) {
      if (nodes.get(node).isEnd() && nodes.get(node).results() != 0) {
        all.add(nodes.get(node).results());
      }
    }
    return all;
  }

  private List<Integer> reached() {
    List<Integer> reached = new ArrayList<>(List.of(root));
    Set<Integer> seen = new HashSet<>(reached);
    for (int i = 0; i < reached.size(); i++) {
      for (int below : nodes.get(reached.get(i)).below()) {
        if (below != NONE && seen.add(below)) {
          reached.add(below);
        }
      }
    }
    return reached;
  }

  /**
   * The facts that matter: two choices that differ in that fact's version alone, and contradict
   * nothing, have other results. Null if it would take too much to find out.
   */
  public @Nullable FactSet mattering() {
    FactSet mattering = FactSet.NONE;
    Set<Long> alike = new HashSet<>();
    try {
      for (int reached : reached()) {
        Node node = nodes.get(reached);
        Fact fact = node.fact();
        if (fact != null && !mattering.has(fact) && branchesDiffer(node, alike)) {
          mattering = mattering.with(fact);
        }
      }
    } catch (TooManyException e) {
      return null;
    }
    return mattering;
  }

  private boolean branchesDiffer(Node node, Set<Long> alike) {
    int[] below = node.below();
    for (int i = 0; i < below.length; i++) {
      for (int j = i + 1; j < below.length; j++) {
        if (below[i] != NONE && below[j] != NONE && differ(below[i], below[j], alike)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether for some choice both have results, and not the same. */
  private boolean differ(int one, int other, Set<Long> alike) {
    Node left = nodes.get(one);
    Node right = nodes.get(other);
    if (one == other || left.isEnd() && left.results() == 0) {
      return false;
    }
    if (right.isEnd() && right.results() == 0 || alike.contains(pair(one, other))) {
      return false;
    }
    if (left.isEnd() && right.isEnd()) {
      return true;
    }
    Node top = left.level() <= right.level() ? left : right;
    for (int i = 0; i < top.below().length; i++) {
      if (top.below()[i] != NONE && differ(below(one, top, i), below(other, top, i), alike)) {
        return true;
      }
    }
    if (alike.size() >= most) {
      throw new TooManyException();
    }
    alike.add(pair(one, other));
    return false;
  }

  /** Versions of some facts, with what every choice that has them gives. */
  public record Row(Map<Fact, Truth> versions, long results) {}

  /**
   * All choices in rows that exclude each other, the impossible left out: a fact that a row does
   * not name makes no difference in it. In the order of the facts and, of each, of yes, no and
   * unknown.
   *
   * @param most so many at most; whether these are all is to be seen from {@link #rowCount}
   */
  public List<Row> rows(int most) {
    List<Row> rows = new ArrayList<>();
    collect(root, new EnumMap<>(Fact.class), rows, most);
    return rows;
  }

  private void collect(int from, Map<Fact, Truth> passed, List<Row> rows, int most) {
    Node node = nodes.get(from);
    Fact fact = node.fact();
    if (fact == null) {
      if (node.results() != 0) {
        rows.add(new Row(new EnumMap<>(passed), node.results()));
      }
      return;
    }
    for (Truth truth : Truth.values()) {
      int below = node.below()[truth.ordinal()];
      if (below != NONE && rows.size() < most) {
        passed.put(fact, truth);
        collect(below, passed, rows, most);
        passed.remove(fact);
      }
    }
  }

  /** How many rows there are; the greatest number if more than that. */
  public long rowCount() {
    return rowCount(root, new HashMap<>());
  }

  private long rowCount(int from, Map<Integer, Long> counts) {
    Node node = nodes.get(from);
    if (node.isEnd()) {
      return node.results() == 0 ? 0 : 1;
    }
    Long before = counts.get(from);
    if (before != null) {
      return before;
    }
    long count = 0;
    for (int below : node.below()) {
      long rows = below == NONE ? 0 : rowCount(below, counts);
      count = count > Long.MAX_VALUE - rows ? Long.MAX_VALUE : count + rows;
    }
    counts.put(from, count);
    return count;
  }

  /**
   * The fewest departures from some versions that give some results: those of the first choice, in
   * the order of rows, with so few.
   *
   * @param found the versions departed from
   * @param results that some choice has
   */
  public Map<Fact, Truth> fewestDepartures(Map<Fact, Truth> found, long results) {
    Map<Integer, Integer> fewest = new HashMap<>();
    Map<Fact, Truth> departures = new EnumMap<>(Fact.class);
    int at = root;
    Fact fact = nodes.get(at).fact();
    while (fact != null) {
      Truth best = Truth.UNKNOWN;
      int least = Integer.MAX_VALUE;
      for (Truth truth : Truth.values()) {
        int below = nodes.get(at).below()[truth.ordinal()];
        int count = below == NONE ? Integer.MAX_VALUE : departing(below, found, results, fewest);
        boolean departs = truth != found.get(fact);
        if (count != Integer.MAX_VALUE && count + (departs ? 1 : 0) < least) {
          least = count + (departs ? 1 : 0);
          best = truth;
        }
      }
      if (best != found.get(fact)) {
        departures.put(fact, best);
      }
      at = nodes.get(at).below()[best.ordinal()];
      fact = nodes.get(at).fact();
    }
    return departures;
  }

  /** How few departures give some results from a node on; the greatest number if none does. */
  private int departing(
      int from, Map<Fact, Truth> found, long results, Map<Integer, Integer> fewest) {
    Node node = nodes.get(from);
    Fact fact = node.fact();
    if (fact == null) {
      return node.results() == results ? 0 : Integer.MAX_VALUE;
    }
    Integer before = fewest.get(from);
    if (before != null) {
      return before;
    }
    int least = Integer.MAX_VALUE;
    for (Truth truth : Truth.values()) {
      int below = node.below()[truth.ordinal()];
      int count = below == NONE ? Integer.MAX_VALUE : departing(below, found, results, fewest);
      if (count != Integer.MAX_VALUE) {
        least = Math.min(least, count + (truth == found.get(fact) ? 0 : 1));
      }
    }
    fewest.put(from, least);
    return least;
  }
}

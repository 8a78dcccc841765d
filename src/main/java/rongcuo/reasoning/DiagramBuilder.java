package rongcuo.reasoning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds reduced ordered decision diagrams with any number of terminals, each distinct function
 * once: two conditions are equivalent exactly when they get the same node.
 *
 * <p>Nodes are numbers: first the terminals ({@link #FALSE}, {@link #TRUE}, then those of results),
 * then the inner nodes, children before parents.
 */
final class DiagramBuilder {

  static final int FALSE = 0;
  static final int TRUE = 1;

  /** The level of terminals, below every variable. */
  static final int TERMINAL_LEVEL = Integer.MAX_VALUE;

  /** Three node numbers of this many bits make a key of 63. */
  private static final int NODE_BITS = 21;

  private final Map<Integer, Integer> levelOfBit = new HashMap<>();
  private final int[] bits;
  private final Map<Condition, Integer> compiled = new IdentityHashMap<>();
  private final NodeTable unique = new NodeTable();
  private final NodeTable choices = new NodeTable();

  private int[] level = new int[8192];
  private int[] low = new int[8192];
  private int[] high = new int[8192];
  private int size;
  private final int firstInner;

  private static long key(int first, int second, int third) {
    return ((long) first << NODE_BITS | second) << NODE_BITS | third;
  }

  /**
   * A builder for diagrams over these variables.
   *
   * @param order the variables from the top of the diagrams to the bottom, each once
   * @param terminals how many results there are; their nodes are 2, 3 …
   */
  DiagramBuilder(List<Variable> order, int terminals) {
    bits = new int[order.size()];
    for (Variable variable : order) {
      bits[levelOfBit.size()] = variable.bit();
      levelOfBit.put(variable.bit(), levelOfBit.size());
    }
    for (int i = 0; i < terminals + 2; i++) {
      add(TERMINAL_LEVEL, i, i);
    }
    firstInner = size;
  }

  /** How many results there can be, the impossible among them. */
  int terminals() {
    return firstInner - 2;
  }

  int compile(Condition condition) {
    Integer known = compiled.get(condition);
    if (known != null) {
      return known;
    }
    int node = condition.compile(this);
    compiled.put(condition, node);
    return node;
  }

  int variable(Variable variable) {
    Integer at = levelOfBit.get(variable.bit());
    if (at == null) {
      throw new IllegalArgumentException(
          "no place in the order (rules.VariableOrder): " + variable);
    }
    return node(at, FALSE, TRUE);
  }

  int and(int left, int right) {
    return choose(left, right, FALSE);
  }

  int or(int left, int right) {
    return choose(left, TRUE, right);
  }

  int not(int node) {
    return choose(node, FALSE, TRUE);
  }

  /** The diagram that is {@code yes} where the condition holds and {@code no} where it does not. */
  int choose(int condition, int yes, int no) {
    if (condition == TRUE || yes == no) {
      return yes;
    }
    if (condition == FALSE) {
      return no;
    }
    if (yes == TRUE && no == FALSE) {
      return condition;
    }
    long key = key(condition, yes, no);
    int known = choices.get(key);
    if (known != NodeTable.NONE) {
      return known;
    }
    int top = Math.min(level[condition], Math.min(level[yes], level[no]));
    int whenNo = choose(child(condition, top, low), child(yes, top, low), child(no, top, low));
    int whenYes = choose(child(condition, top, high), child(yes, top, high), child(no, top, high));
    int node = node(top, whenNo, whenYes);
    choices.put(key, node);
    return node;
  }

  /** Where an inner node leads. */
  int child(int node, boolean whenYes) {
    return whenYes ? high[node] : low[node];
  }

  /** The bit of the variable that an inner node asks for. */
  int bit(int node) {
    return bits[level[node]];
  }

  int level(int node) {
    return level[node];
  }

  int size() {
    return size;
  }

  private int child(int node, int top, int[] side) {
    return level[node] == top ? side[node] : node;
  }

  private int node(int at, int whenNo, int whenYes) {
    if (whenNo == whenYes) {
      return whenNo;
    }
    long key = key(at, whenNo, whenYes);
    int known = unique.get(key);
    if (known != NodeTable.NONE) {
      return known;
    }
    int node = add(at, whenNo, whenYes);
    unique.put(key, node);
    return node;
  }

  private int add(int at, int whenNo, int whenYes) {
    if (size >>> NODE_BITS != 0) {
      throw new IllegalStateException("the diagram outgrows its keys");
    }
    if (size == level.length) {
      level = Arrays.copyOf(level, size * 2);
      low = Arrays.copyOf(low, size * 2);
      high = Arrays.copyOf(high, size * 2);
    }
    level[size] = at;
    low[size] = whenNo;
    high[size] = whenYes;
    return size++;
  }

  /**
   * The nodes below a root, renumbered: the terminals of results, then level by level up to the
   * root. True and false are none of a finished diagram.
   *
   * @param terminals how many results there are, the others being none of this root's
   */
  Compact compact(int root, int terminals) {
    boolean[] wanted = new boolean[size];
    wanted[root] = true;
    for (int node = root; node > 1; node--) {
      if (wanted[node]) {
        wanted[low[node]] = true;
        wanted[high[node]] = true;
      }
    }
    Arrays.fill(wanted, 0, firstInner, false);
    int[] nodes = upwards(wanted, terminals);
    int[] numbers = new int[size];
    for (int i = 0; i < nodes.length; i++) {
      numbers[nodes[i]] = i;
    }
    int[] levels = new int[nodes.length];
    int[] lows = new int[nodes.length];
    int[] highs = new int[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      levels[i] = level[nodes[i]];
      lows[i] = numbers[low[nodes[i]]];
      highs[i] = numbers[high[nodes[i]]];
    }
    return new Compact(levels, lows, highs, numbers[root]);
  }

  /** The terminals of results, then the wanted inner nodes from the lowest level to the highest. */
  private int[] upwards(boolean[] wanted, int terminals) {
    int[] from = new int[bits.length];
    for (int node = firstInner; node < size; node++) {
      if (wanted[node]) {
        from[level[node]]++;
      }
    }
    int count = terminals;
    for (int at = bits.length - 1; at >= 0; at--) {
      int ofLevel = from[at];
      from[at] = count;
      count += ofLevel;
    }
    int[] nodes = new int[count];
    for (int i = 0; i < terminals; i++) {
      nodes[i] = i + 2;
    }
    for (int node = firstInner; node < size; node++) {
      if (wanted[node]) {
        nodes[from[level[node]]++] = node;
      }
    }
    return nodes;
  }

  /** The arrays of a finished diagram; terminal <i>i</i> is node <i>i</i>, the root the last. */
  record Compact(int[] level, int[] low, int[] high, int root) {}
}

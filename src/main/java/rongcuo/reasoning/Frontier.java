package rongcuo.reasoning;

import java.util.Arrays;

/**
 * A set of nodes of a diagram: how far the completions of what is settled down to some level have
 * come. Worlds that contradict an implication are left out.
 */
final class Frontier {

  private final int[] nodes;
  private final int hash;

  private Frontier(int[] sorted) {
    this.nodes = sorted;
    this.hash = Arrays.hashCode(sorted);
  }

  static Frontier atRoot(Diagram<?> diagram) {
    return new Frontier(new int[] {diagram.root()});
  }

  boolean isEmpty() {
    return nodes.length == 0;
  }

  /** The uppermost level that it has a node at; that of terminals if it has reached the end. */
  int level(Diagram<?> diagram) {
    int least = DiagramBuilder.TERMINAL_LEVEL;
    for (int node : nodes) {
      least = Math.min(least, diagram.level(node));
    }
    return least;
  }

  /** Where its nodes at a level lead, those below it staying as they are. */
  Frontier step(Diagram<?> diagram, int level, boolean toLow, boolean toHigh) {
    int[] next = new int[nodes.length * 2];
    int count = 0;
    for (int node : nodes) {
      if (diagram.level(node) != level) {
        next[count++] = node;
        continue;
      }
      if (toLow && diagram.low(node) != diagram.impossible()) {
        next[count++] = diagram.low(node);
      }
      if (toHigh && diagram.high(node) != diagram.impossible()) {
        next[count++] = diagram.high(node);
      }
    }
    Arrays.sort(next, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || next[i] != next[i - 1]) {
        next[distinct++] = next[i];
      }
    }
    return new Frontier(Arrays.copyOf(next, distinct));
  }

  /** The results that it has come to, as bits. */
  long results(Diagram<?> diagram) {
    long results = 0;
    for (int node : nodes) {
      if (diagram.isTerminal(node)) {
        results |= 1L << node;
      }
    }
    return results;
  }

  int[] nodes() {
    return nodes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Frontier frontier && Arrays.equals(nodes, frontier.nodes);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}

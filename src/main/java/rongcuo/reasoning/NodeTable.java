package rongcuo.reasoning;

/**
 * Nodes of a diagram by keys of 63 bits. A map of boxed numbers would take most of the time that
 * building a diagram takes, which every start of the program pays.
 */
final class NodeTable {

  /** What {@link #get} says of a key that is not in the table. */
  static final int NONE = -1;

  private static final long EMPTY = 0;

  /** As many places as the regulation's table of outcomes needs: growing would take longest. */
  private static final int PLACES = 1 << 14;

  /** One more than each key; of 2<sup>n</sup> places, half of them empty at least. */
  private long[] keys = new long[PLACES];

  private int[] nodes = new int[PLACES];
  private int size;

  int get(long key) {
    int at = place(key + 1);
    return keys[at] == EMPTY ? NONE : nodes[at];
  }

  /** Adds a key that is not yet in the table. */
  void put(long key, int node) {
    if (++size > keys.length / 2) {
      grow();
    }
    int at = place(key + 1);
    keys[at] = key + 1;
    nodes[at] = node;
  }

  /** Where a key is, or would be. */
  private int place(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int at = (int) (mixed >>> 40) & keys.length - 1;
    while (keys[at] != key && keys[at] != EMPTY) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNodes = nodes;
    keys = new long[oldKeys.length * 2];
    nodes = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        nodes[at] = oldNodes[i];
      }
    }
  }
}

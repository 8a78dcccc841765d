package rongcuo.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The least groups of sets of readings that have no combination in common, of three sets at most:
 * any part of a group has one.
 *
 * @param groups the sets by number, groups of one first, then of two, then of three
 * @param isComplete whether all were looked for; if not, those that are listed are right all the
 *     same
 */
public record Clashes(List<List<Integer>> groups, boolean isComplete) {

  /** So many groups are listed at most. */
  private static final int MOST_GROUPS = 20_000;

  /** So many pairs with something in common are looked at for a third, and so many thirds. */
  private static final int MOST_PAIRS = 200_000;

  private static final int MOST_TRIPLES = 20_000_000;

  /** Half of the nodes that sets of readings can have. */
  private static final int MOST_NODES = 1_000_000;

  public Clashes {
    groups = List.copyOf(groups);
  }

  /**
   * Finds them.
   *
   * @param sets distinct, by {@link ReadingSets}
   * @param within the combinations that count; {@link ReadingSets#ALL} for all
   */
  public static Clashes of(ReadingSets readings, int[] sets, int within) {
    Search search = new Search(readings, sets, within);
    search.singles();
    search.pairs();
    search.triples();
    return new Clashes(search.groups, search.isComplete);
  }

  /** Those of the fewest sets alone. */
  public static Clashes least(ReadingSets readings, int[] sets, int within) {
    Search search = new Search(readings, sets, within);
    search.singles();
    if (search.groups.isEmpty()) {
      search.pairs();
    }
    if (search.groups.isEmpty()) {
      search.triples();
    }
    return new Clashes(search.groups, search.isComplete);
  }

  private static final class Search {
    private final ReadingSets readings;
    private final int[] sets;
    private final List<List<Integer>> groups = new ArrayList<>();

    /** For each set those that it clashes with by itself; all that have nothing at all. */
    private final BitSet[] apart;

    private boolean isComplete = true;

    Search(ReadingSets readings, int[] sets, int within) {
      this.readings = readings;
      this.sets = new int[sets.length];
      this.apart = new BitSet[sets.length];
      for (int i = 0; i < sets.length; i++) {
        this.sets[i] = readings.and(sets[i], within);
        apart[i] = new BitSet();
      }
    }

    void singles() {
      for (int i = 0; i < sets.length; i++) {
        if (sets[i] == ReadingSets.NONE) {
          add(List.of(i));
        }
      }
    }

    private boolean isPossible(int i) {
      return sets[i] != ReadingSets.NONE;
    }

    void pairs() {
      for (int i = 0; i < sets.length; i++) {
        for (int j = i + 1; j < sets.length && isPossible(i); j++) {
          if (isPossible(j) && readings.areApart(sets[i], sets[j])) {
            apart[i].set(j);
            apart[j].set(i);
            add(List.of(i, j));
          }
        }
      }
    }

    void triples() {
      Map<Integer, BitSet> thirds = new HashMap<>();
      for (int i = 0; i < sets.length; i++) {
        for (int j = i + 1; j < sets.length && isPossible(i); j++) {
          int both = isPossible(j) ? readings.and(sets[i], sets[j]) : ReadingSets.NONE;
          // Where one is within the other, a third would clash with it by itself.
          if (both == ReadingSets.NONE || both == sets[i] || both == sets[j]) {
            continue;
          }
          BitSet third = thirds.get(both);
          if (third == null) {
            if (readings.size() >= MOST_NODES
                || thirds.size() >= MOST_PAIRS
                || (long) thirds.size() * sets.length > MOST_TRIPLES
                || groups.size() >= MOST_GROUPS) {
              isComplete = false;
              return;
            }
            third = apartFrom(both);
            thirds.put(both, third);
          }
          triples(i, j, third);
        }
      }
    }

    private void triples(int i, int j, BitSet third) {
      for (int k = third.nextSetBit(j + 1); k >= 0; k = third.nextSetBit(k + 1)) {
        if (!apart[i].get(k) && !apart[j].get(k)) {
          add(List.of(i, j, k));
        }
      }
    }

    private BitSet apartFrom(int set) {
      BitSet found = new BitSet();
      for (int k = 0; k < sets.length; k++) {
        found.set(k, isPossible(k) && readings.areApart(set, sets[k]));
      }
      return found;
    }

    private void add(List<Integer> group) {
      if (groups.size() < MOST_GROUPS) {
        groups.add(group);
      } else {
        isComplete = false;
      }
    }
  }
}

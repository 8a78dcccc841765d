package rongcuo.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The least sets against brute force over all sets of up to twelve things. */
class LeastSetsTest {

  private static final int MANY = 100_000;

  private final Random random = new Random(20261127);

  /** Holds of what has all of one of some sets. */
  private Predicate<BitSet> property(int size) {
    List<BitSet> sets = new ArrayList<>();
    for (int i = random.nextInt(7); i >= 0; i--) {
      sets.add(BitSet.valueOf(new long[] {random.nextLong() & random.nextLong() & all(size)}));
    }
    return kept -> sets.stream().anyMatch(set -> isWithin(set, kept));
  }

  private static long all(int size) {
    return (1L << size) - 1;
  }

  private static boolean isWithin(BitSet part, BitSet whole) {
    BitSet both = (BitSet) part.clone();
    both.and(whole);
    return both.equals(part);
  }

  private static Set<BitSet> least(int size, Predicate<BitSet> does) {
    Set<BitSet> least = new HashSet<>();
    for (long bits = 0; bits <= all(size); bits++) {
      BitSet set = BitSet.valueOf(new long[] {bits});
      boolean isLeast = does.test(set);
      for (int i = set.nextSetBit(0); isLeast && i >= 0; i = set.nextSetBit(i + 1)) {
        BitSet less = (BitSet) set.clone();
        less.clear(i);
        isLeast = !does.test(less);
      }
      if (isLeast) {
        least.add(set);
      }
    }
    return least;
  }

  @Test
  void findsThemAll() {
    Set<Integer> numbers = new HashSet<>();
    for (int i = 0; i < 400; i++) {
      int size = random.nextInt(13);
      Predicate<BitSet> holds = property(size);
      LeastSets found = LeastSets.of(size, holds, MANY);
      assertThat(found.isComplete()).isTrue();
      assertThat(found.carrying()).doesNotHaveDuplicates();
      assertThat(new HashSet<>(found.carrying())).isEqualTo(least(size, holds));
      assertThat(found.critical()).doesNotHaveDuplicates();
      assertThat(new HashSet<>(found.critical()))
          .isEqualTo(
              least(
                  size,
                  absent -> {
                    BitSet kept = (BitSet) absent.clone();
                    kept.flip(0, size);
                    return !holds.test(kept);
                  }));
      numbers.add(Math.min(4, found.critical().size()));
    }
    assertThat(numbers).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void thoseOfFewestThingsComeFirst() {
    for (int i = 0; i < 50; i++) {
      LeastSets found = LeastSets.of(10, property(10), MANY);
      assertThat(found.carrying()).isSortedAccordingTo((a, b) -> a.cardinality() - b.cardinality());
      assertThat(found.critical()).isSortedAccordingTo((a, b) -> a.cardinality() - b.cardinality());
    }
  }

  /** Of twenty pairs, one of each has to be kept: a million sets. */
  @Test
  void saysWhenItStopsAndIsRightSoFar() {
    Predicate<BitSet> holds =
        kept -> {
          for (int i = 0; i < 40; i += 2) {
            if (!kept.get(i) && !kept.get(i + 1)) {
              return false;
            }
          }
          return true;
        };
    LeastSets found = LeastSets.of(40, holds, 500);
    assertThat(found.isComplete()).isFalse();
    assertThat(found.critical()).isNotEmpty().allMatch(set -> set.cardinality() == 2);
    assertThat(found.carrying()).allMatch(set -> set.cardinality() == 20 && holds.test(set));
    assertThat(found.carrying().size() + found.critical().size()).isLessThanOrEqualTo(500);
  }
}

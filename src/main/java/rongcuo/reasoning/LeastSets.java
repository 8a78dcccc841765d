package rongcuo.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The least sets of things that make a property hold, and the least sets without which it fails.
 *
 * <p>The property is monotone: what holds of some things holds of more. A set is least if no part
 * of it does as well; it need not be among those of fewest things. Each carrying set meets each
 * critical one, and either kind follows from the other: the carrying sets are the least that meet
 * every critical set.
 *
 * @param carrying the least sets that make it hold by themselves, those of fewest things first; the
 *     empty one alone if it holds of nothing
 * @param critical the least sets whose absence makes it fail, likewise; none if it holds of nothing
 * @param isComplete whether all were found; if not, those that are listed are right all the same
 */
public record LeastSets(List<BitSet> carrying, List<BitSet> critical, boolean isComplete) {

  private static final Comparator<BitSet> BY_SIZE =
      Comparator.comparingInt(BitSet::cardinality).thenComparing(LeastSets::places);

  public LeastSets {
    carrying = List.copyOf(carrying);
    critical = List.copyOf(critical);
  }

  /**
   * Finds them.
   *
   * @param size how many things there are, counted from 0
   * @param holds the property; it holds of all of them together
   * @param most how many sets of a kind to keep, which bounds time and memory
   */
  public static LeastSets of(int size, Predicate<BitSet> holds, int most) {
    List<BitSet> carrying = new ArrayList<>();
    List<BitSet> critical = new ArrayList<>();
    List<BitSet> untried = new ArrayList<>(List.of(new BitSet()));
    while (!untried.isEmpty() && carrying.size() + critical.size() < most) {
      BitSet candidate = untried.remove(untried.size() - 1);
      if (holds.test(candidate)) {
        // It meets all that is critical so far, as no part of it does: no part of it carries.
        carrying.add(candidate);
        continue;
      }
      BitSet found = leastWithout(candidate, size, holds);
      critical.add(found);
      untried.add(candidate);
      untried = meeting(found, untried, carrying);
      if (untried.size() > most) {
        break;
      }
    }
    carrying.sort(BY_SIZE);
    critical.sort(BY_SIZE);
    return new LeastSets(carrying, critical, untried.isEmpty());
  }

  /** A least set without which the property fails, none of it in some things that do not carry. */
  private static BitSet leastWithout(BitSet kept, int size, Predicate<BitSet> holds) {
    BitSet present = (BitSet) kept.clone();
    BitSet absent = new BitSet(size);
    absent.set(0, size);
    absent.andNot(kept);
    for (int i = absent.nextSetBit(0); i >= 0; i = absent.nextSetBit(i + 1)) {
      present.set(i);
      if (holds.test(present)) {
        present.clear(i);
      } else {
        absent.clear(i);
      }
    }
    return absent;
  }

  /** The least sets that meet what the untried and carrying ones met, and one set more. */
  private static List<BitSet> meeting(BitSet set, List<BitSet> untried, List<BitSet> carrying) {
    List<BitSet> met = new ArrayList<>();
    List<BitSet> missed = new ArrayList<>();
    for (BitSet each : untried) {
      (each.intersects(set) ? met : missed).add(each);
    }
    List<BitSet> least = new ArrayList<>(met);
    for (BitSet each : missed) {
      for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
        BitSet grown = (BitSet) each.clone();
        grown.set(i);
        if (met.stream().noneMatch(other -> isWithin(other, grown))
            && carrying.stream().noneMatch(other -> isWithin(other, grown))) {
          least.add(grown);
        }
      }
    }
    return least;
  }

  private static boolean isWithin(BitSet part, BitSet whole) {
    BitSet rest = (BitSet) part.clone();
    rest.andNot(whole);
    return rest.isEmpty();
  }

  /** The places of a set, so that sets of a size stand in the order of what is in them. */
  private static String places(BitSet set) {
    StringBuilder places = new StringBuilder();
    set.stream().forEach(place -> places.append((char) place));
    return places.toString();
  }
}

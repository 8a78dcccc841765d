package rongcuo.explanation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rongcuo.facts.Implication;
import rongcuo.reasoning.Exploration;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Outcome;
import rongcuo.rules.OutcomeDiagram;
import rongcuo.statute.Choice;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/**
 * The sets of readings of least size under which wanted outcomes alone are possible, the facts
 * being as they are.
 *
 * @param size how many readings each set changes; 0 if none need be, −1 if no readings do
 * @param sets the sets, as the choices that they change to, in the order of the regulation
 * @param count how many sets of this size there are
 */
public record LeastReadings(int size, List<List<Choice>> sets, int count) {

  public LeastReadings {
    sets = List.copyOf(sets);
  }

  /**
   * Finds them.
   *
   * @param wanted the wanted outcomes by their bits in the diagram: any of them will do
   * @param most how many sets to list at most
   */
  static LeastReadings find(Situation asAnswered, long wanted, int most) {
    return new Search(List.of(asAnswered), wanted, false).least(most);
  }

  /**
   * The same for several officers of one case: those under which each of them has one outcome, and
   * a wanted one.
   */
  public static LeastReadings deciding(List<Situation> officers, Set<Outcome> wanted, int most) {
    long bits = 0;
    for (Outcome outcome : wanted) {
      bits |= OutcomeDiagram.bit(outcome);
    }
    return new Search(officers, bits, true).least(most);
  }

  /** Whether some readings do. */
  public boolean isPossible() {
    return size >= 0;
  }

  /** Whether every set is listed. */
  public boolean isComplete() {
    return count == sets.size();
  }

  private static final class Search {
    private final Exploration<Outcome> exploration = new Exploration<>(OutcomeDiagram.diagram());
    private final List<Situation> situations = new ArrayList<>();
    private final long wanted;
    private final boolean isOneAlone;
    private final List<Reading> mattering;
    private final List<List<Choice>> found = new ArrayList<>();

    /**
     * A search.
     *
     * @param isOneAlone whether one outcome alone may be possible in each situation
     */
    Search(List<Situation> asAnswered, long wanted, boolean isOneAlone) {
      this.wanted = wanted;
      this.isOneAlone = isOneAlone;
      Set<Reading> readings = EnumSet.noneOf(Reading.class);
      for (Situation each : asAnswered) {
        situations.add(each.with(Implication.propagate(each.answers())));
        readings.addAll(exploration.readingsThatMayMatter(situations.get(situations.size() - 1)));
      }
      mattering = List.copyOf(readings);
    }

    LeastReadings least(int most) {
      Readings readings = situations.get(0).readings();
      for (int size = 0; size <= mattering.size(); size++) {
        found.clear();
        change(readings, 0, size, List.of());
        if (!found.isEmpty()) {
          int listed = Math.min(most, found.size());
          return new LeastReadings(size, found.subList(0, listed), found.size());
        }
      }
      return new LeastReadings(-1, List.of(), 0);
    }

    private boolean isWanted(Readings readings) {
      for (Situation each : situations) {
        long possible = exploration.possible(each.with(readings));
        if ((possible & ~wanted) != 0 || isOneAlone && Long.bitCount(possible) != 1) {
          return false;
        }
      }
      return true;
    }

    /** Changes so many of the readings from one on, in every way. */
    void change(Readings readings, int from, int left, List<Choice> changed) {
      if (left == 0) {
        if (isWanted(readings)) {
          found.add(changed);
        }
        return;
      }
      for (int i = from; i + left <= mattering.size(); i++) {
        for (Choice choice : mattering.get(i).choices()) {
          if (!readings.has(choice)) {
            List<Choice> more = new ArrayList<>(changed);
            more.add(choice);
            change(readings.with(choice), i + 1, left - 1, List.copyOf(more));
          }
        }
      }
    }
  }
}

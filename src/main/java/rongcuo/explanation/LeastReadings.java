package rongcuo.explanation;

import java.util.ArrayList;
import java.util.List;
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
    Search search = new Search(asAnswered, wanted);
    for (int size = 0; size <= search.mattering.size(); size++) {
      search.found.clear();
      search.change(asAnswered.readings(), 0, size, List.of());
      if (!search.found.isEmpty()) {
        int listed = Math.min(most, search.found.size());
        return new LeastReadings(size, search.found.subList(0, listed), search.found.size());
      }
    }
    return new LeastReadings(-1, List.of(), 0);
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
    private final Situation situation;
    private final long wanted;
    private final List<Reading> mattering = new ArrayList<>();
    private final List<List<Choice>> found = new ArrayList<>();

    Search(Situation asAnswered, long wanted) {
      this.situation = asAnswered.with(Implication.propagate(asAnswered.answers()));
      this.wanted = wanted;
      mattering.addAll(exploration.readingsThatMayMatter(situation));
      mattering.sort(null);
    }

    /** Changes so many of the readings from one on, in every way. */
    void change(Readings readings, int from, int left, List<Choice> changed) {
      if (left == 0) {
        if ((exploration.possible(situation.with(readings)) & ~wanted) == 0) {
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

package rongcuo.oracle;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Answers;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/**
 * Every combination of the readings that an outcome can hang on, by number, and what the reference
 * model says of each.
 *
 * <p>The model is run once for all combinations that agree in the readings it asks for: what it
 * does not ask for cannot change what it says.
 */
public final class Combinations {

  private static final List<Reading> READINGS =
      Arrays.stream(Reading.values()).filter(reading -> !reading.dutiesOnly()).toList();

  public static final int COUNT = count();

  private Combinations() {}

  private static int count() {
    int count = 1;
    for (Reading reading : READINGS) {
      count *= reading.choices().size();
    }
    return count;
  }

  private static final Readings[] ALL = new Readings[COUNT];

  static {
    Arrays.setAll(ALL, Combinations::made);
  }

  public static Readings at(int number) {
    return ALL[number];
  }

  private static Readings made(int number) {
    Readings readings = Readings.DEFAULT;
    int rest = number;
    for (Reading reading : READINGS) {
      List<Choice> choices = reading.choices();
      readings = readings.with(choices.get(rest % choices.size()));
      rest /= choices.size();
    }
    return readings;
  }

  /** The combinations under which each outcome is that of some completion. */
  public static Map<String, BitSet> possible(Answers answers, Claims claims) {
    Map<String, BitSet> possible = new TreeMap<>();
    for (Answers full : BruteForce.completions(answers)) {
      new Asked(full, claims, possible).explore();
    }
    return possible;
  }

  /** The combinations that make a choice. */
  public static BitSet with(Choice choice) {
    BitSet all = new BitSet(COUNT);
    for (int i = 0; i < COUNT; i++) {
      all.set(i, at(i).has(choice));
    }
    return all;
  }

  /** A reading that was asked for and of which nothing is chosen yet. */
  private static final class OpenException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String id;

    OpenException(String id) {
      super(id, null, false, false);
      this.id = id;
    }
  }

  /** One world under all combinations. */
  private static final class Asked extends AbstractMap<String, String> {
    private final Answers full;
    private final Claims claims;
    private final Map<String, BitSet> possible;
    private final Map<String, String> chosen = new HashMap<>();

    Asked(Answers full, Claims claims, Map<String, BitSet> possible) {
      this.full = full;
      this.claims = claims;
      this.possible = possible;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
      return chosen.entrySet();
    }

    @Override
    public String get(@Nullable Object id) {
      String choice = chosen.get(id);
      if (choice == null) {
        throw new OpenException(String.valueOf(id));
      }
      return choice;
    }

    void explore() {
      String open;
      try {
        String outcome = BruteForce.models(claims, this).apply(full).outcome();
        fill(possible.computeIfAbsent(outcome, key -> new BitSet(COUNT)), 0, 0, 1);
        return;
      } catch (OpenException e) {
        open = e.id;
      }
      for (Choice choice : READINGS.get(place(open)).choices()) {
        chosen.put(open, choice.id());
        explore();
      }
      chosen.remove(open);
    }

    private static int place(String id) {
      for (int i = 0; i < READINGS.size(); i++) {
        if (READINGS.get(i).id().equals(id)) {
          return i;
        }
      }
      throw new IllegalArgumentException(id);
    }

    /** Marks the combinations that agree with what is chosen. */
    private void fill(BitSet marked, int place, int number, int weight) {
      if (place == READINGS.size()) {
        marked.set(number);
        return;
      }
      List<Choice> choices = READINGS.get(place).choices();
      String only = chosen.get(READINGS.get(place).id());
      for (int i = 0; i < choices.size(); i++) {
        if (only == null || choices.get(i).id().equals(only)) {
          fill(marked, place + 1, number + i * weight, weight * choices.size());
        }
      }
    }
  }
}

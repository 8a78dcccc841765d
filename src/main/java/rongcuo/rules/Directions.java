package rongcuo.rules;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import rongcuo.facts.Answers;
import rongcuo.facts.FactSet;
import rongcuo.reasoning.Exploration;
import rongcuo.reasoning.Situation;
import rongcuo.statute.Claims;
import rongcuo.statute.Readings;

/**
 * Which way each fact points, exactly: over all pairs of completions that differ in the fact alone.
 *
 * <p>Outcomes are better in the order of {@link Outcome}, {@link Outcome#DILIGENT} the best; {@link
 * Outcome#NOT_APPLICABLE} is neither better nor worse than any. A fact in none of the sets makes no
 * difference.
 *
 * @param favourable a yes never makes the outcome worse, and somewhere better
 * @param adverse a yes never makes it better, and somewhere worse
 * @param mixed a yes makes it better in one case and worse in another
 */
public record Directions(FactSet favourable, FactSet adverse, FactSet mixed) {

  /** As they are in the law, whatever the answers. */
  public static Directions of(Claims claims, Readings readings) {
    return of(new Situation(Answers.NONE, claims, readings));
  }

  /** As they are among the completions of a case; answered facts make no difference. */
  public static Directions of(Situation situation) {
    Exploration<Outcome> exploration = new Exploration<>(OutcomeDiagram.diagram());
    FactSet improving = exploration.relevant(situation, FactSet.ALL, those(true));
    FactSet worsening = exploration.relevant(situation, FactSet.ALL, those(false));
    return new Directions(
        improving.without(worsening), worsening.without(improving), improving.and(worsening));
  }

  /** The facts that make a difference. */
  public FactSet all() {
    return favourable.or(adverse).or(mixed);
  }

  /** For each outcome by number those that are better or worse, as bits. */
  private static long[] those(boolean better) {
    List<Outcome> results = OutcomeDiagram.diagram().results();
    long[] those = new long[results.size()];
    for (int i = 0; i < those.length; i++) {
      for (Outcome other : results) {
        if (isBetter(other, results.get(i)) && better
            || isBetter(results.get(i), other) && !better) {
          those[i] |= OutcomeDiagram.bit(other);
        }
      }
    }
    return those;
  }

  /** Whether an outcome is better for the officer than another. */
  public static boolean isBetter(Outcome one, Outcome other) {
    return one != Outcome.NOT_APPLICABLE
        && other != Outcome.NOT_APPLICABLE
        && one.compareTo(other) < 0;
  }

  /**
   * The directions for what either of two cases relies on: what the one claimed is no less a
   * difference where the other was silent. Safe to share between threads.
   */
  public static final class OfBoth {
    private final Readings readings;
    private final Map<Long, Directions> known = new ConcurrentHashMap<>();

    public OfBoth(Readings readings) {
      this.readings = readings;
    }

    public Directions of(Claims one, Claims other) {
      return known.computeIfAbsent(
          one.bits() | other.bits(), bits -> Directions.of(new Claims(bits), readings));
    }
  }
}

package rongcuo.reasoning;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Under how many of all combinations of readings which results are possible, counted exactly.
 *
 * @param combinations for each set of results, as bits, the number of combinations under which
 *     these very results are possible
 * @param total how many combinations there are
 */
public record ReadingCounts(Map<Long, Long> combinations, long total) {

  public ReadingCounts {
    combinations = Collections.unmodifiableMap(new TreeMap<>(combinations));
  }

  /**
   * Counts them for what is known of the facts; the readings of the situation play no part.
   *
   * <p>Combinations that have led to the same nodes go on together, so that few are ever told
   * apart.
   */
  public static ReadingCounts of(Diagram<?> diagram, Situation situation) {
    VariableValues values = new VariableValues(situation);
    long total = diagram.combinations();
    Map<Long, Long> combinations = new HashMap<>();
    TreeMap<Integer, Map<Frontier, Long>> waiting = new TreeMap<>();
    add(waiting, diagram, Frontier.atRoot(diagram), total);
    while (!waiting.isEmpty()) {
      Map.Entry<Integer, Map<Frontier, Long>> first = waiting.pollFirstEntry();
      int level = first.getKey();
      for (Map.Entry<Frontier, Long> entry : first.getValue().entrySet()) {
        Frontier frontier = entry.getKey();
        long count = entry.getValue();
        if (level == DiagramBuilder.TERMINAL_LEVEL) {
          combinations.merge(frontier.results(diagram), count, Long::sum);
        } else if (diagram.order().get(level) instanceof Variable.OfChoice of) {
          long chosen = count / choicesLeft(of);
          add(waiting, diagram, frontier.step(diagram, level, false, true), chosen);
          add(waiting, diagram, frontier.step(diagram, level, true, false), count - chosen);
        } else {
          byte value = values.of(diagram.bit(level));
          boolean toLow = value != VariableValues.YES;
          boolean toHigh = value != VariableValues.NO;
          add(waiting, diagram, frontier.step(diagram, level, toLow, toHigh), count);
        }
      }
    }
    return new ReadingCounts(combinations, total);
  }

  /** The number of combinations under which a result is possible, whatever else is. */
  public long possible(long result) {
    long sum = 0;
    for (Map.Entry<Long, Long> entry : combinations.entrySet()) {
      sum += (entry.getKey() & result) != 0 ? entry.getValue() : 0;
    }
    return sum;
  }

  /** The number of combinations under which a result is the only possible one. */
  public long certain(long result) {
    return combinations.getOrDefault(result, 0L);
  }

  private static void add(
      TreeMap<Integer, Map<Frontier, Long>> waiting,
      Diagram<?> diagram,
      Frontier frontier,
      long count) {
    waiting
        .computeIfAbsent(frontier.level(diagram), level -> new HashMap<>())
        .merge(frontier, count, Long::sum);
  }

  /** How many choices of its reading are left when a choice is asked for: the denied ones gone. */
  private static int choicesLeft(Variable.OfChoice of) {
    List<?> choices = of.choice().reading().choices();
    return choices.size() - choices.indexOf(of.choice());
  }
}

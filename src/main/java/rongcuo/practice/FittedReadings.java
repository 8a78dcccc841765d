package rongcuo.practice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rongcuo.practice.ImpliedReadings.Settled;
import rongcuo.reasoning.Clashes;
import rongcuo.reasoning.ReadingSets;
import rongcuo.rules.Outcome;
import rongcuo.rules.OutcomeDiagram;
import rongcuo.statute.Choice;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/**
 * Under which combinations of readings each decision fits the facts as they are recorded, and what
 * follows for several together. Decisions that fit the same combinations are one for all of this.
 */
final class FittedReadings {

  private static final List<Reading> READINGS = readings();

  private final ReadingSets readings = new ReadingSets(OutcomeDiagram.diagram());
  private final List<Decided> fittingNone = new ArrayList<>();
  private final int[] sets;
  private final List<List<Decided>> decisions;
  private final Map<Integer, SameReadings> same = new HashMap<>();

  FittedReadings(List<List<Decided>> groups) {
    Map<Integer, List<Decided>> bySet = new LinkedHashMap<>();
    for (List<Decided> group : groups) {
      int set = fitted(readings, group.get(0));
      bySet.computeIfAbsent(set, key -> new ArrayList<>()).addAll(group);
    }
    fittingNone.addAll(bySet.getOrDefault(ReadingSets.NONE, List.of()));
    bySet.remove(ReadingSets.NONE);
    this.sets = bySet.keySet().stream().mapToInt(Integer::intValue).toArray();
    this.decisions = List.copyOf(bySet.values());
  }

  private static List<Reading> readings() {
    List<Reading> readings = new ArrayList<>();
    for (Reading reading : Reading.values()) {
      if (!reading.dutiesOnly()) {
        readings.add(reading);
      }
    }
    return readings;
  }

  /** The combinations under which a decision fits a result that its facts may have. */
  static int fitted(ReadingSets readings, Decided decided) {
    long wanted = 0;
    for (Outcome outcome : decided.fitting().toList()) {
      wanted |= OutcomeDiagram.bit(outcome);
    }
    return readings.allowing(decided.situation(), wanted);
  }

  List<Decided> fittingNone() {
    return fittingNone;
  }

  /** The decisions that fit some readings, and not these. */
  List<Decided> without(Readings office) {
    List<Decided> without = new ArrayList<>();
    for (int i = 0; i < sets.length; i++) {
      if (!readings.has(sets[i], office)) {
        without.addAll(decisions.get(i));
      }
    }
    return without;
  }

  Clashes clashes() {
    return Clashes.of(readings, sets, ReadingSets.ALL);
  }

  List<List<SameReadings>> named(List<List<Integer>> groups) {
    return groups.stream().map(group -> group.stream().map(this::same).toList()).toList();
  }

  /** The decisions with a set, and what it leaves. */
  private SameReadings same(int i) {
    return same.computeIfAbsent(
        i, key -> new SameReadings(decisions.get(i), points(sets[i]), exclusive(sets[i])));
  }

  /** How many officers there are with some of the sets. */
  int count(BitSet chosen) {
    return chosen.stream().map(i -> decisions.get(i).size()).sum();
  }

  /** What all but some of the sets imply. */
  ImpliedReadings implied(BitSet leftAside, Readings office) {
    int all = ReadingSets.ALL;
    List<Integer> counted = new ArrayList<>();
    for (int i = 0; i < sets.length; i++) {
      if (!leftAside.get(i)) {
        counted.add(i);
        all = readings.and(all, sets[i]);
      }
    }
    if (all == ReadingSets.NONE) {
      return new ImpliedReadings(false, List.of(), List.of(), List.of(), false, false);
    }
    List<Point> points = points(all);
    List<List<Choice>> exclusive = exclusive(all);
    List<Settled> settled = points.stream().map(point -> settled(point, counted)).toList();
    return new ImpliedReadings(
        true,
        settled,
        free(points),
        exclusive,
        all == told(points, exclusive),
        readings.has(all, office));
  }

  private static List<Reading> free(List<Point> points) {
    List<Reading> free = new ArrayList<>(READINGS);
    points.forEach(point -> free.remove(point.reading()));
    return free;
  }

  /** The readings of which a set leaves some choices alone. */
  private List<Point> points(int set) {
    List<Point> points = new ArrayList<>();
    for (Reading reading : READINGS) {
      List<Choice> left = left(set, reading);
      if (left.size() < reading.choices().size()) {
        points.add(new Point(reading, left));
      }
    }
    return points;
  }

  private List<Choice> left(int set, Reading reading) {
    List<Choice> left = new ArrayList<>();
    for (Choice choice : reading.choices()) {
      if (!readings.areApart(set, readings.with(choice))) {
        left.add(choice);
      }
    }
    return left;
  }

  private List<List<Choice>> exclusive(int set) {
    List<List<Choice>> exclusive = new ArrayList<>();
    for (int i = 0; i < READINGS.size(); i++) {
      for (Choice one : left(set, READINGS.get(i))) {
        int with = readings.and(set, readings.with(one));
        for (Reading later : READINGS.subList(i + 1, READINGS.size())) {
          for (Choice other : left(set, later)) {
            if (readings.areApart(with, readings.with(other))) {
              exclusive.add(List.of(one, other));
            }
          }
        }
      }
    }
    return exclusive;
  }

  /** The combinations that agree with what is told of them. */
  private int told(List<Point> points, List<List<Choice>> exclusive) {
    int told = ReadingSets.ALL;
    for (Point point : points) {
      told = readings.and(told, anyOf(point.left()));
    }
    for (List<Choice> pair : exclusive) {
      int both = readings.and(readings.with(pair.get(0)), readings.with(pair.get(1)));
      told = readings.and(told, readings.not(both));
    }
    return told;
  }

  private int anyOf(List<Choice> choices) {
    int any = ReadingSets.NONE;
    for (Choice choice : choices) {
      any = readings.or(any, readings.with(choice));
    }
    return any;
  }

  /** The sets, of those that count, that together leave nothing but what is left of a point. */
  private Settled settled(Point point, List<Integer> counted) {
    int[] candidates = counted.stream().mapToInt(i -> sets[i]).toArray();
    int elsewhere = readings.not(anyOf(point.left()));
    List<List<Integer>> groups = Clashes.least(readings, candidates, elsewhere).groups();
    boolean isLeast = !groups.isEmpty();
    List<List<Integer>> by = isLeast ? groups : List.of(enough(candidates, elsewhere));
    return new Settled(
        point,
        by.stream().map(group -> group.stream().map(i -> same(counted.get(i))).toList()).toList(),
        isLeast);
  }

  /**
   * Sets that leave nothing of what lies elsewhere, none of which can be spared: the first set with
   * which nothing is left any more is needed beside some of those before it.
   */
  private List<Integer> enough(int[] candidates, int elsewhere) {
    List<Integer> needed = new ArrayList<>();
    int left = elsewhere;
    int end = candidates.length;
    while (left != ReadingSets.NONE) {
      int rest = left;
      int last = -1;
      while (rest != ReadingSets.NONE) {
        last++;
        if (last == end) {
          throw new IllegalArgumentException("something is left");
        }
        rest = readings.and(rest, candidates[last]);
      }
      needed.add(last);
      left = readings.and(left, candidates[last]);
      end = last;
    }
    return needed;
  }
}

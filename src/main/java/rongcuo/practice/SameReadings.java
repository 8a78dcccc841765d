package rongcuo.practice;

import java.util.List;
import rongcuo.statute.Choice;

/**
 * Decisions that fit the very same combinations of readings.
 *
 * @param decisions in the order in which they were read
 * @param points what each of them by itself leaves of the readings; those that it leaves free are
 *     not among them
 * @param exclusive choices of two points, each of them left, that do not go together then
 */
public record SameReadings(
    List<Decided> decisions, List<Point> points, List<List<Choice>> exclusive) {

  public SameReadings {
    decisions = List.copyOf(decisions);
  }
}

package rongcuo.practice;

import java.util.List;

/**
 * Decisions that fit the very same combinations of readings.
 *
 * @param decisions in the order in which they were read
 * @param points what each of them by itself leaves of the readings; those that it leaves free are
 *     not among them
 */
public record SameReadings(List<Decided> decisions, List<Point> points) {

  public SameReadings {
    decisions = List.copyOf(decisions);
  }
}

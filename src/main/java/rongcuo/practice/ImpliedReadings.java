package rongcuo.practice;

import java.util.List;
import rongcuo.statute.Choice;
import rongcuo.statute.Reading;

/**
 * The combinations of readings that all decisions fit.
 *
 * @param isPossible whether there is one; if not, nothing else is said
 * @param settled the points of which some choices alone are left
 * @param free the other points
 * @param exclusive choices of two points, each of them left, that do not go together
 * @param isWhole whether all that the decisions imply is told by these; if not, three points or
 *     more hang together besides
 * @param hasOffice whether the readings of the office are among them
 */
public record ImpliedReadings(
    boolean isPossible,
    List<Settled> settled,
    List<Reading> free,
    List<List<Choice>> exclusive,
    boolean isWhole,
    boolean hasOffice) {

  /**
   * A point with the decisions that settle it.
   *
   * @param by sets of decisions that settle it together, one of each such set
   * @param isLeast whether they are of the least size; if not, no part of the one that is given
   *     settles it
   */
  public record Settled(Point point, List<List<SameReadings>> by, boolean isLeast) {}
}

package rongcuo.practice;

import java.util.List;
import rongcuo.statute.Choice;
import rongcuo.statute.Reading;

/**
 * A point of the text of which decisions leave some choices alone.
 *
 * @param left the choices that are left, at least one
 */
public record Point(Reading reading, List<Choice> left) {

  /** Whether one choice is left. */
  public boolean isFixed() {
    return left.size() == 1;
  }
}

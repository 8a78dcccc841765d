package rongcuo.reasoning;

import java.util.List;

/**
 * A table of conditions and results in which the first row that matches decides.
 *
 * @param <R> the results
 * @param rows in their order
 * @param otherwise the result where no row matches
 */
public record DecisionList<R>(List<Row<R>> rows, R otherwise) {

  public DecisionList {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param when what must hold for it to match
   * @param result what then follows
   */
  public record Row<R>(Condition when, R result) {}
}

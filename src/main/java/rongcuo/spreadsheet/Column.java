package rongcuo.spreadsheet;

import java.util.function.Function;
import rongcuo.language.Bilingual;

/**
 * A column of a table, whatever the format: what stands in its head and what a row has in it.
 *
 * @param title in its head
 * @param width in characters of the Latin alphabet; a Han character takes two
 * @param cell what a row has in this column
 */
public record Column<R>(Bilingual title, int width, Function<R, Cell> cell) {

  private static final int USUAL_WIDTH = 14;

  public static <R> Column<R> of(
      String chinese, String english, int width, Function<R, Cell> cell) {
    return new Column<>(new Bilingual(chinese, english), width, cell);
  }

  public static <R> Column<R> of(String chinese, String english, Function<R, Cell> cell) {
    return of(chinese, english, USUAL_WIDTH, cell);
  }

  public Cell cell(R row) {
    return cell.apply(row);
  }
}

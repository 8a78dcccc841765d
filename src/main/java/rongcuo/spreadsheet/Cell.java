package rongcuo.spreadsheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A cell of a table. */
public sealed interface Cell {

  Cell EMPTY = new Text("");

  /** The cell as text; empty if there is nothing in it. */
  String text();

  /** A text. */
  record Text(String text) implements Cell {}

  /** A whole number. */
  record Whole(long number) implements Cell {
    @Override
    public String text() {
      return String.valueOf(number);
    }
  }

  /** A day. */
  record Day(LocalDate date) implements Cell {
    @Override
    public String text() {
      return date.toString();
    }
  }

  static Cell of(@Nullable String text) {
    return text == null || text.isEmpty() ? EMPTY : new Text(text);
  }

  static Cell of(@Nullable LocalDate date) {
    return date == null ? EMPTY : new Day(date);
  }

  static Cell of(@Nullable Integer number) {
    return number == null ? EMPTY : new Whole(number);
  }
}

package rongcuo.spreadsheet;

import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import rongcuo.language.Language;
import rongcuo.language.SafeText;

/**
 * A table as CSV, for spreadsheets first and other programs beside: a byte-order mark in front,
 * days as 2026-03-18 and numbers bare, which both read as what they are. A text that a spreadsheet
 * would take for a day, a number, a truth value or a formula has an apostrophe in front, and so has
 * one that begins with an apostrophe: a program gets the text back by taking one off.
 */
public final class Csv<R> {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String QUOTED = ",;\"\n\r";

  private final List<Column<R>> columns;
  private final Language language;

  public Csv(List<Column<R>> columns, Language language) {
    this.columns = List.copyOf(columns);
    this.language = language;
  }

  /** What stands before the first row. */
  public String head() {
    return BYTE_ORDER_MARK + line(columns.stream().map(column -> Cell.of(column.title())));
  }

  /** A row with its line end. */
  public String row(R row) {
    return line(columns.stream().map(column -> column.cell(row)));
  }

  private String line(Stream<Cell> cells) {
    Line line = new Line();
    cells.forEach(cell -> cell.writeTo(line, language));
    return line.written + "\r\n";
  }

  /** Takes the cells of a row; only texts are guarded. */
  private static final class Line implements Cell.Sink {
    private final StringJoiner written = new StringJoiner(",");

    @Override
    public void text(String text) {
      String clean = SafeText.ofLines(text);
      String guarded = Mistakable.is(clean) ? "'" + clean : clean;
      boolean quoted = guarded.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0);
      written.add(quoted ? "\"" + guarded.replace("\"", "\"\"") + "\"" : guarded);
    }

    @Override
    public void whole(long number) {
      written.add(String.valueOf(number));
    }

    @Override
    public void day(LocalDate date) {
      written.add(date.toString());
    }
  }
}

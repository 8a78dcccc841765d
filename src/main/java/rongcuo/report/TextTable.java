package rongcuo.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import rongcuo.language.DisplayWidth;
import rongcuo.language.Language;
import rongcuo.language.SafeText;
import rongcuo.spreadsheet.Column;

/** A table of text, its columns as wide as their content, or as far as a screen has room. */
public final class TextTable<R> {

  /** What no column is cut below: a date, or four Han characters and an ellipsis. */
  private static final int FEWEST_COLUMNS = 10;

  private static final String GAP = "  ";

  private final List<Column<R>> columns;
  private final Language language;
  private final List<List<String>> rows = new ArrayList<>();
  private final int[] widths;

  public TextTable(List<Column<R>> columns, Language language) {
    this.columns = List.copyOf(columns);
    this.language = language;
    widths = new int[columns.size()];
    add(column -> column.title().in(language));
  }

  public void add(R row) {
    add(column -> column.cell(row).text(language));
  }

  private void add(Function<Column<R>, String> text) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      String cell = SafeText.of(text.apply(columns.get(i)));
      widths[i] = Math.max(widths[i], DisplayWidth.of(cell));
      cells.add(cell);
    }
    rows.add(cells);
  }

  /**
   * Prints it for a screen: the widest columns are cut, no further than the screen asks. The first
   * names the row and is never cut.
   */
  public void print(PrintWriter out, int columns) {
    int most = Arrays.stream(widths).skip(1).max().orElse(0);
    while (most > FEWEST_COLUMNS && width(most) > columns) {
      most--;
    }
    for (int i = 0; i < rows.size(); i++) {
      out.println(line(rows.get(i), most));
      if (i == 0) {
        out.println("-".repeat(width(most)));
      }
    }
  }

  /** The width of the table where no column but the first is wider than the most. */
  private int width(int most) {
    int width = GAP.length() * (widths.length - 1);
    for (int i = 0; i < widths.length; i++) {
      width += width(i, most);
    }
    return width;
  }

  private int width(int column, int most) {
    return column == 0 ? widths[0] : Math.min(widths[column], most);
  }

  private String line(List<String> row, int most) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      int columns = width(i, most);
      String cell = DisplayWidth.cut(row.get(i), columns);
      line.append(i == 0 ? "" : GAP).append(DisplayWidth.pad(cell, columns));
    }
    return line.toString().stripTrailing();
  }
}

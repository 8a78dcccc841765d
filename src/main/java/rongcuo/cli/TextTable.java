package rongcuo.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import rongcuo.language.DisplayWidth;
import rongcuo.language.SafeText;

/** A table for a terminal, its columns as wide as their content but no wider than a limit. */
final class TextTable {

  private static final int MOST_COLUMNS = 16;
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final int[] widths;

  TextTable(List<String> head) {
    widths = new int[head.size()];
    add(head);
  }

  void add(List<String> cells) {
    List<String> row = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String cell = DisplayWidth.cut(SafeText.of(cells.get(i)), MOST_COLUMNS);
      widths[i] = Math.max(widths[i], DisplayWidth.of(cell));
      row.add(cell);
    }
    rows.add(row);
  }

  void print(PrintWriter out) {
    for (int i = 0; i < rows.size(); i++) {
      out.println(line(rows.get(i)));
      if (i == 0) {
        out.println("-".repeat(width()));
      }
    }
  }

  private int width() {
    int width = GAP.length() * (widths.length - 1);
    for (int columns : widths) {
      width += columns;
    }
    return width;
  }

  private String line(List<String> row) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      line.append(i == 0 ? "" : GAP).append(DisplayWidth.pad(row.get(i), widths[i]));
    }
    return line.toString().stripTrailing();
  }
}

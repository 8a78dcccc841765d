package rongcuo.spreadsheet;

import java.util.List;
import rongcuo.language.SafeText;

/**
 * Tables as CSV, for spreadsheets first and other programs beside: a byte-order mark in front, days
 * as 2026-03-18 and numbers bare, which both read as what they are. A text that a spreadsheet would
 * take for a day, a number, a truth value or a formula has an apostrophe in front, and so has one
 * that begins with an apostrophe: a program gets the text back by taking one off.
 */
public final class Csv {

  public static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String QUOTED = ",;\"\n\r";

  private Csv() {}

  /** A row of typed cells, with its line end; only texts are guarded. */
  public static String row(List<Cell> cells) {
    StringBuilder row = new StringBuilder();
    String separator = "";
    for (Cell cell : cells) {
      row.append(separator).append(cell instanceof Cell.Text ? text(cell.text()) : cell.text());
      separator = ",";
    }
    return row.append("\r\n").toString();
  }

  /** A row of texts, likewise. */
  public static String texts(List<String> texts) {
    return row(texts.stream().map(Cell::of).toList());
  }

  private static String text(String text) {
    String clean = SafeText.ofLines(text);
    String guarded = Mistakable.is(clean) ? "'" + clean : clean;
    boolean quoted = guarded.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0);
    return quoted ? "\"" + guarded.replace("\"", "\"\"") + "\"" : guarded;
  }
}

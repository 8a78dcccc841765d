package rongcuo.spreadsheet;

import java.util.SortedMap;

/**
 * A row of a file that others wrote.
 *
 * @param number counted from 1, as programs show it
 * @param hidden whether programs do not show it
 * @param cells by column, from 0; those without anything are not there
 */
public record ReadRow(int number, boolean hidden, SortedMap<Integer, ReadCell> cells) {

  public ReadCell cell(int column) {
    return cells.getOrDefault(column, ReadCell.EMPTY);
  }

  /** Where a cell of it stands, as programs show it: C7. */
  public String address(int column) {
    return letters(column) + number;
  }

  /** A column as programs show it: A to Z, AA and so on. */
  static String letters(int column) {
    String letter = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? letter : letters(column / 26 - 1) + letter;
  }
}

package rongcuo.spreadsheet;

import java.util.List;

/**
 * A sheet of a file that others wrote.
 *
 * @param name as programs show it
 * @param rows those that have anything, in their order
 */
public record ReadSheet(String name, List<ReadRow> rows) {

  public ReadSheet {
    rows = List.copyOf(rows);
  }
}

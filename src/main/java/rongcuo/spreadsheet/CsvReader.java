package rongcuo.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import rongcuo.language.EncodedText;

/**
 * Reads a table as text, as spreadsheets and people write it: parted by commas, semicolons, tabs or
 * bars, in whatever encoding. The apostrophe that {@link Csv} puts before a text comes off.
 */
public final class CsvReader {

  private static final String PARTING = ",;\t|，；";
  private static final int MOST_CELLS = 1_000_000;

  private final String text;
  private final char parting;
  private final List<ReadRow> rows = new ArrayList<>();
  private final TreeMap<Integer, ReadCell> cells = new TreeMap<>();
  private final StringBuilder cell = new StringBuilder();
  private int column;
  private int count;

  private CsvReader(String text, char parting) {
    this.text = text;
    this.parting = parting;
  }

  /**
   * A table.
   *
   * @throws UnreadableTableException if it is in no known encoding, or a quotation is not ended
   */
  public static ReadSheet read(byte[] content, String name) throws UnreadableTableException {
    EncodedText encoded = EncodedText.of(content);
    if (encoded.firstFault() >= 0) {
      throw new UnreadableTableException(
          "文件不是表格，或者不是 UTF-8、UTF-16、GB18030 编码；请另存为 UTF-8 的 CSV 或者 .xlsx",
          "the file is no table, or in no known encoding; save it as CSV in UTF-8 or as .xlsx");
    }
    String text = encoded.text();
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableTableException("文件不是文本表格", "the file is no table of text");
    }
    if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 5) {
      int end = text.indexOf('\n') + 1;
      return new CsvReader(text.substring(end == 0 ? text.length() : end), text.charAt(4))
          .read(name);
    }
    return new CsvReader(text, parting(text)).read(name);
  }

  /** What parts the cells: of the signs that do, the one that the first line has most of. */
  private static char parting(String text) {
    int[] counts = new int[PARTING.length()];
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == '\n' || c == '\r') && i > 0) {
        break;
      }
      int sign = quoted ? -1 : PARTING.indexOf(c);
      if (sign >= 0) {
        counts[sign]++;
      }
    }
    int most = 0;
    for (int i = 0; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return PARTING.charAt(most);
  }

  private ReadSheet read(String name) throws UnreadableTableException {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"' && cell.toString().isBlank()) {
        at = quoted(at + 1);
      } else if (c == parting) {
        endCell();
        at++;
      } else if (c == '\n' || c == '\r') {
        endRow();
        at += text.startsWith("\r\n", at) ? 2 : 1;
      } else {
        cell.append(c);
        at++;
      }
    }
    endRow();
    return new ReadSheet(name, rows);
  }

  private int quoted(int from) throws UnreadableTableException {
    cell.setLength(0);
    int at = from;
    while (true) {
      int end = text.indexOf('"', at);
      if (end < 0) {
        throw new UnreadableTableException(
            "第 {0} 行的引号没有配对，以后的内容无法分辨",
            "a quotation that begins in row {0} does not end", count + 1);
      }
      cell.append(text, at, end);
      if (!text.startsWith("\"\"", end)) {
        return end + 1;
      }
      cell.append('"');
      at = end + 2;
    }
  }

  private void endCell() throws UnreadableTableException {
    String there = cell.toString().strip();
    String meant = there.startsWith("'") ? there.substring(1) : there;
    if (!meant.isEmpty()) {
      cells.put(column, ReadCell.of(meant));
    }
    if (column + count > MOST_CELLS) {
      throw new UnreadableTableException("表格过大，没有读取", "the table is too large; it was not read");
    }
    cell.setLength(0);
    column++;
  }

  private void endRow() throws UnreadableTableException {
    endCell();
    count++;
    if (!cells.isEmpty()) {
      rows.add(new ReadRow(count, false, new TreeMap<>(cells)));
    }
    cells.clear();
    column = 0;
  }
}

package rongcuo.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import rongcuo.language.Language;
import rongcuo.language.SafeText;

/**
 * Writes a table as a workbook of one sheet, row by row, so that memory does not grow with it: head
 * frozen and filtered, dates as dates. Every text is a text, whatever it begins with, and never a
 * formula.
 */
public final class XlsxWriter<R> implements AutoCloseable {

  /** Keeps a cell a text when a person opens it and presses Enter. */
  private static final String TEXT = "@";

  private static final int ROWS_AT_ONCE = 500;

  /** The first columns, which say what a row is about, stay in sight and on every page. */
  private static final int NAMING_COLUMNS = 2;

  private static final int PAGES_ACROSS = 2;
  private static final int MOST_ROWS = 1_048_576;
  private static final String HEAD_COLOUR = "D9E1F2";
  private static final String FONT = "宋体";

  private final Workbook workbook;
  private final Worksheet sheet;
  private final List<Column<R>> columns;
  private final Language language;
  private int row;

  /**
   * Begins a workbook.
   *
   * @param version of the program, e.g. 1.0
   */
  public XlsxWriter(
      OutputStream out, String version, String name, List<Column<R>> columns, Language language)
      throws IOException {
    this.workbook = new Workbook(out, "rongcuo", CellText.version(version));
    this.workbook.setGlobalDefaultFont(FONT, 11);
    this.sheet = workbook.newWorksheet(name);
    this.columns = List.copyOf(columns);
    this.language = language;
    for (int i = 0; i < columns.size(); i++) {
      sheet.width(i, columns.get(i).width() + 1.5);
      sheet.value(0, i, columns.get(i).title().in(language));
    }
    layOut();
    row = 1;
  }

  private void layOut() {
    sheet
        .range(0, 0, 0, columns.size() - 1)
        .style()
        .bold()
        .wrapText(true)
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .fillColor(HEAD_COLOUR)
        .borderStyle(BorderStyle.THIN)
        .set();
    sheet.freezePane(NAMING_COLUMNS, 1);
    sheet.repeatRows(0);
    sheet.repeatCols(0, NAMING_COLUMNS - 1);
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A3_PAPER);
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) PAGES_ACROSS);
    sheet.fitToHeight((short) 0);
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException if the table has more rows than a sheet can hold
   */
  public void write(R of) throws IOException {
    if (row >= MOST_ROWS) {
      throw new IllegalArgumentException("too many rows for a sheet");
    }
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = columns.get(i).cell(of);
      cell.writeTo(new Place(i), language);
      lines = Math.max(lines, CellText.lines(cell.text(language), columns.get(i).width()));
    }
    if (lines > 1) {
      sheet.rowHeight(row, CellText.points(lines));
    }
    row++;
    if (row % ROWS_AT_ONCE == 0) {
      sheet.flush();
    }
  }

  /** Takes the cell of a column in the row that is written. */
  private final class Place implements Cell.Sink {
    private final int column;

    Place(int column) {
      this.column = column;
    }

    @Override
    public void text(String text) {
      if (text.isEmpty()) {
        return;
      }
      // What does not show would let a cell look like another; a terminal shows it likewise.
      String shown = SafeText.ofLines(text);
      sheet.inlineString(row, column, CellText.written(shown));
      StyleSetter style = style().wrapText(true);
      (Mistakable.is(shown) ? style.format(TEXT) : style).set();
    }

    @Override
    public void whole(long number) {
      sheet.value(row, column, number);
      style().horizontalAlignment("center").set();
    }

    @Override
    public void day(LocalDate date) {
      sheet.value(row, column, date);
      style().format("yyyy-mm-dd").horizontalAlignment("center").set();
    }

    private StyleSetter style() {
      return sheet.style(row, column).verticalAlignment("center");
    }
  }

  @Override
  public void close() throws IOException {
    sheet.setAutoFilter(0, 0, Math.max(row - 1, 1), columns.size() - 1);
    sheet.finish();
    workbook.close();
  }
}

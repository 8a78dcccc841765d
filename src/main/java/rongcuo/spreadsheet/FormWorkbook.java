package rongcuo.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import rongcuo.language.Bilingual;
import rongcuo.language.SafeText;

/**
 * A workbook that people fill in: sheets of which some cells are open and all others protected, to
 * be printed on A4 across. Every text is a text, whatever it begins with, and never a formula.
 */
public final class FormWorkbook implements AutoCloseable {

  private static final String FONT = "宋体";
  private static final int MOST_OF_NAME = 31;

  private final Workbook workbook;
  private final Set<String> names = new HashSet<>(Set.of("history"));

  /**
   * Begins a workbook.
   *
   * @param version of the program
   */
  public FormWorkbook(OutputStream out, String version) {
    this.workbook = new Workbook(out, "rongcuo", CellText.version(version));
    this.workbook.setGlobalDefaultFont(FONT, 11);
  }

  /** How a cell looks, and whether it may be filled in. */
  public enum Look {
    TITLE,
    HINT,
    HEAD,
    GIVEN,
    CENTRED,
    OPEN,
    OPEN_CENTRED
  }

  /** A new sheet, called as wished as far as programs allow. */
  public Sheet sheet(String wished) {
    String stem = allowed(wished);
    String name = stem;
    for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
      String suffix = " (" + i + ")";
      name = cut(stem, MOST_OF_NAME - suffix.length()) + suffix;
    }
    return new Sheet(workbook.newWorksheet(name), name);
  }

  /** Without what names of sheets may not have: some signs, an apostrophe at either end. */
  private static String allowed(String wished) {
    String plain = SafeText.of(wished).replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip();
    String cut = cut(plain.replaceAll("^'+|'+$", ""), MOST_OF_NAME).replaceAll("'+$", "").strip();
    return cut.isEmpty() ? "-" : cut;
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }

  /** A sheet in the making. Rows and columns are counted from 0. */
  public static final class Sheet {

    private static final String TEXT = "@";
    private static final String PASSWORD = "rongcuo";
    private static final String HEAD_COLOUR = "D9E1F2";
    private static final String OPEN_COLOUR = "FFFBE6";
    private static final Bilingual PAGES = new Bilingual("第 &P 页，共 &N 页", "page &P of &N");

    private final Worksheet sheet;
    private final String name;
    private final Map<Integer, Integer> widths = new HashMap<>();
    private final Map<Integer, Integer> lines = new HashMap<>();

    private Sheet(Worksheet sheet, String name) {
      this.sheet = sheet;
      this.name = name;
    }

    public String name() {
      return name;
    }

    /** How wide a column is, in characters of the Latin alphabet. */
    public void width(int column, int width) {
      widths.put(column, width);
      sheet.width(column, width + 1.5);
    }

    public void write(int row, int column, String text, Look look) {
      if (!text.isEmpty()) {
        sheet.value(row, column, CellText.written(text));
      }
      dress(sheet.style(row, column), look);
      if (look != Look.TITLE && look != Look.HINT) {
        int needed = CellText.lines(text, widths.getOrDefault(column, 10));
        lines.merge(row, needed, Math::max);
        sheet.rowHeight(row, CellText.points(Math.max(lines.get(row), 2)));
      }
    }

    private static void dress(StyleSetter style, Look look) {
      switch (look) {
        case TITLE -> style.bold().fontSize(16);
        case HINT -> style.fontColor("595959");
        case HEAD ->
            style
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .fillColor(HEAD_COLOUR)
                .borderStyle(BorderStyle.THIN);
        case GIVEN, CENTRED -> style.wrapText(true).borderStyle(BorderStyle.THIN);
        case OPEN, OPEN_CENTRED ->
            style
                .wrapText(true)
                .format(TEXT)
                .fillColor(OPEN_COLOUR)
                .borderStyle(BorderStyle.THIN)
                .protectionOption(ProtectionOption.LOCKED, false);
      }
      if (look == Look.CENTRED || look == Look.OPEN_CENTRED) {
        style.horizontalAlignment("center");
      }
      style.verticalAlignment("center").set();
    }

    /** A remark that shows when the cell is pointed at. */
    public void remark(int row, int column, String text) {
      sheet.comment(row, column, CellText.kept(text));
    }

    /** Of the cells of a column one of some words is to be chosen. */
    public void choice(int top, int column, int bottom, List<String> words, String refusal) {
      sheet
          .range(top, column, bottom, column)
          .validateWithListByFormula("\"" + String.join(",", words) + "\"")
          .errorStyle(DataValidationErrorStyle.STOP)
          .errorTitle("")
          .error(refusal)
          .showErrorMessage(true);
    }

    /** For the cells of a column those of another sheet's column are offered, or any text. */
    public void offer(int top, int column, int bottom, Sheet of, int from, int ofColumn, int to) {
      String letters = ReadRow.letters(ofColumn);
      sheet
          .range(top, column, bottom, column)
          .validateWithListByFormula(
              "'%s'!$%s$%d:$%s$%d".formatted(of.name, letters, from + 1, letters, to + 1))
          .errorTitle("")
          .error("");
    }

    /** Shows nothing of a column; its cells are read all the same. */
    public void hideColumn(int column) {
      sheet.hideColumn(column);
    }

    /** Programs do not show the sheet, nor list it among the hidden ones. */
    public void hide() {
      sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
      protect();
    }

    /** The heads stay in sight and stand on every page; what is not open cannot be changed. */
    public void layOut(int head, int namingColumns, rongcuo.language.Language language) {
      sheet.freezePane(namingColumns, head + 1);
      sheet.repeatRows(0, head);
      sheet.pageOrientation("landscape");
      sheet.paperSize(PaperSize.A4_PAPER);
      sheet.setFitToPage(true);
      sheet.fitToWidth((short) 1);
      sheet.fitToHeight((short) 0);
      sheet.leftMargin(0.5f);
      sheet.rightMargin(0.5f);
      sheet.topMargin(0.6f);
      sheet.bottomMargin(0.6f);
      sheet.footer(PAGES.in(language), Position.CENTER);
      protect();
    }

    /**
     * Against slips, not against anybody: the password is told in the guide, and stands here
     * because the library writes none that programs take for no password. Columns may be made
     * wider.
     */
    private void protect() {
      sheet.protect(
          PASSWORD,
          SheetProtectionOption.SHEET,
          SheetProtectionOption.DELETE_COLUMNS,
          SheetProtectionOption.DELETE_ROWS,
          SheetProtectionOption.FORMAT_CELLS,
          SheetProtectionOption.INSERT_COLUMNS,
          SheetProtectionOption.INSERT_ROWS,
          SheetProtectionOption.INSERT_HYPERLINKS,
          SheetProtectionOption.PIVOT_TABLES,
          SheetProtectionOption.SORT,
          SheetProtectionOption.AUTO_FILTER);
    }
  }
}

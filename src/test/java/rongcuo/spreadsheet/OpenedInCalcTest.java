package rongcuo.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.language.Language;

/** Tables opened by a spreadsheet program: what it shows is what was meant, cell by cell. */
class OpenedInCalcTest {

  /** Texts of ids, certificates, titles and names that are more than words to a spreadsheet. */
  private static final List<String> NASTY =
      List.of(
          // Days.
          "3-1",
          "3/1",
          "03-01",
          "2026-3",
          "2026/03",
          "2026-003",
          "2026-03-18",
          "2026.3.18",
          "1.2.3",
          "12-15",
          "1月2日",
          "3月",
          "2026年3月18日",
          "2026年3月",
          "二〇二六年三月十八日",
          "March 2026",
          "Mar-26",
          "MAR1",
          "1 Jan",
          "SEPT2",
          "3 - 1",
          " 3-1",
          "3-1 ",
          "３-１",
          "２０２６－３－１８",
          "٣-١",
          "3–1",
          "3−1",
          "2026-03-18T10:00:00Z",
          "31/12/2026 08:00",
          // Times.
          "10:30",
          "1:2:3",
          "10：30",
          "10am",
          "1:30 PM",
          "12 A",
          "上午9时30分",
          "9时",
          // Numbers.
          "0012",
          "007",
          "00",
          "+1",
          "-1",
          "−1",
          "-5%",
          "5-",
          "(5)",
          "（5）",
          "1E5",
          "1e-5",
          "1E+5",
          "1D5",
          ".5",
          "5.",
          "0.50",
          "1.0",
          "1,000",
          "1，000",
          "1 000",
          "１２３",
          "½",
          "1 1/2",
          "1/2",
          "5%",
          "100％",
          "123456789012",
          "440100011234567890",
          "44010119900101123456",
          "0044010001",
          // Money.
          "¥5",
          "￥5",
          "$5",
          "5元",
          "USD 5",
          "RMB5",
          "€5",
          "-¥5",
          // Truth, errors, formulas.
          "TRUE",
          "false",
          "True ",
          "#N/A",
          "#REF!",
          "#NAME?",
          "#DIV/0!",
          "Err:502",
          "=1+1",
          "＝1+1",
          "+A1",
          "＋A1",
          "-A1",
          "@SUM(A1)",
          "＠SUM(A1)",
          " =1",
          "\t=1",
          "\n=1",
          "=\"3-1\"",
          "'3-1",
          "'文字",
          "''",
          "=HYPERLINK(\"http://example.invalid\";\"甲\")",
          "=cmd|' /C calc'!A0",
          "-张某");

  /** Texts that stay as they are by themselves, and so are not marked. */
  private static final List<String> HARMLESS =
      List.of(
          "A-1",
          "民宗〔2026〕8号",
          "MZ-2026-003",
          "张某",
          "三",
          "李一",
          "星期一",
          "QY010024",
          "E5",
          "D1",
          "T-1",
          "P1",
          "AM",
          "MAY",
          "第3-1号",
          "3人",
          "3-1号案",
          "一、二",
          "甲；乙",
          "a;b",
          "a,b",
          "甲\n乙",
          "说“=1”",
          "0",
          "7",
          "2026001",
          "44010001",
          "12345678901",
          "_x0041_",
          "_x000D_",
          "a_x005F_b",
          "<b>&amp;",
          "#1 问题",
          "a  b",
          "  首",
          "尾  ",
          "1号楼",
          "十",
          "是",
          "真",
          "🙂",
          "\"引\"",
          "甲\n\n乙\n",
          "\"=\"");

  private static final List<String> ALL = new ArrayList<>(NASTY);

  static {
    ALL.addAll(HARMLESS);
  }

  private static final LocalDate DAY = LocalDate.of(2026, 3, 18);

  @TempDir Path folder;

  private Path converted(Path file, String filter, String to) throws Exception {
    assumeTrue(
        Files.exists(Path.of("/usr/lib/libreoffice/program/libsclo.so")),
        "no libreoffice-calc here");
    Path out = Files.createDirectories(folder.resolve("out"));
    List<String> command = new ArrayList<>(List.of("soffice"));
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.add("--headless");
    if (!filter.isEmpty()) {
      command.add("--infilter=" + filter);
    }
    command.addAll(List.of("--convert-to", to, "--outdir", out.toString(), file.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    String name = String.valueOf(file.getFileName());
    Path made = out.resolve(name.substring(0, name.lastIndexOf('.') + 1) + to);
    assertThat(made).as(Files.readString(folder.resolve("log"))).exists();
    return made;
  }

  private static final List<Column<String>> COLUMNS =
      List.of(
          Column.of("案号", "case", 18, Cell::of),
          Column.of("日", "day", 11, text -> Cell.of(DAY)),
          Column.of("数", "number", 7, text -> new Cell.Whole(-6)),
          Column.of("尾", "end", 7, text -> Cell.of("尾")));

  /** The languages of the import; in the first two everything that can be detected is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CSV:44,34,UTF8,1,,2052,false,true",
        "CSV:44,34,UTF8,1,,1033,false,true",
        "CSV:44,34,UTF8,1",
        "CSV:9/44/59,34,UTF8,1,,2052,false,true"
      })
  void aCsvTableShowsWhatWasMeant(String filter) throws Exception {
    Csv<String> table = new Csv<>(COLUMNS, Language.CHINESE);
    StringBuilder csv = new StringBuilder(table.head());
    for (String text : ALL) {
      csv.append(table.row(text));
    }
    Path file = folder.resolve("t.csv");
    Files.writeString(file, csv, StandardCharsets.UTF_8);
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(converted(file, filter, "xlsx")))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(ALL.size());
      DataFormatter shown = new DataFormatter();
      for (int i = 0; i < ALL.size(); i++) {
        String meant = clean(ALL.get(i));
        XSSFCell cell = sheet.getRow(i + 1).getCell(0);
        boolean number = meant.matches("0|[1-9][0-9]{0,10}");
        assertThat(cell.getCellType())
            .as(meant)
            .isEqualTo(number ? CellType.NUMERIC : CellType.STRING);
        assertThat(shown.formatCellValue(cell))
            .as(meant)
            .isEqualTo(i < NASTY.size() ? "'" + meant : meant);
        assertThat(sheet.getRow(i + 1).getCell(1).getLocalDateTimeCellValue().toLocalDate())
            .isEqualTo(DAY);
        assertThat(sheet.getRow(i + 1).getCell(2).getNumericCellValue()).isEqualTo(-6);
        assertThat(sheet.getRow(i + 1).getCell(3).getStringCellValue()).as(meant).isEqualTo("尾");
      }
    }
  }

  @Test
  void aWorkbookKeepsEveryText() throws Exception {
    Path file = folder.resolve("t.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        XlsxWriter<String> writer = new XlsxWriter<>(out, "1.0", "表", COLUMNS, Language.CHINESE)) {
      for (String text : ALL) {
        writer.write(text);
      }
    }
    requireTexts(file);
    Path ods = converted(file, "", "ods");
    requireTexts(converted(ods, "", "xlsx"));
  }

  private static void requireTexts(Path workbook) throws IOException {
    try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(workbook))) {
      XSSFSheet sheet = read.getSheetAt(0);
      for (int i = 0; i < ALL.size(); i++) {
        XSSFCell cell = sheet.getRow(i + 1).getCell(0);
        assertThat(cell.getCellType()).as(ALL.get(i)).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(clean(ALL.get(i)));
        if (i < NASTY.size()) {
          assertThat(cell.getCellStyle().getDataFormatString()).as(ALL.get(i)).isEqualTo("@");
        }
      }
    }
  }

  /** What does not show, or turns what follows round, stands in no cell (documents rule 10). */
  @Test
  void nothingInvisibleStandsInACell() throws Exception {
    List<String> hidden = List.of("\u202e甲", "乙\u200b丙", "丁\u0085", "\u0007戊", "己\u2028庚\ud800");
    Path file = folder.resolve("h.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        XlsxWriter<String> writer = new XlsxWriter<>(out, "1.0", "表", COLUMNS, Language.CHINESE)) {
      for (String text : hidden) {
        writer.write(text);
      }
    }
    try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(file))) {
      for (int i = 0; i < hidden.size(); i++) {
        String cell = read.getSheetAt(0).getRow(i + 1).getCell(0).getStringCellValue();
        assertThat(cell).contains("\ufffd").doesNotContainPattern("[\\p{Cf}\\p{Cc}\\u2028]");
      }
    }
  }

  /** A program gets every text back by taking off one apostrophe. */
  @Test
  void aProgramReadsTheTextBack() {
    for (String text : ALL) {
      String cell = row(text).replaceFirst("\r\n$", "");
      String read =
          cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
      assertThat(read.startsWith("'") ? read.substring(1) : read).isEqualTo(clean(text));
    }
  }

  @Test
  void aTextOfAnyLengthIsLookedAtInOnePass() {
    String long1 = "1-".repeat(2_000_000);
    assertThat(row(long1)).startsWith("'1-1-");
    assertThat(row("3-1 ".repeat(1_000_000) + "甲")).startsWith("3-1 ");
  }

  private static String row(String text) {
    return new Csv<>(COLUMNS.subList(0, 1), Language.CHINESE).row(text);
  }

  private static String clean(String text) {
    return text.replace('\t', ' ');
  }
}

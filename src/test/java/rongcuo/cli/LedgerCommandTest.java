package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.language.DisplayWidth;

/** {@code rongcuo ledger} in each format, its workbook read by another library. */
class LedgerCommandTest {

  private static final String CASE =
      """
      schema: rongcuo/case/1
      id: A-1
      title: "=HYPERLINK(\\"http://x\\")"
      kind: "@检查疏漏"
      field: "+活动场所"
      subjects: [{name: "-张某", post: 科员}, {name: 李某, facts: {enforcement-officer: no}}]
      incident: {date: 2026-03-18}
      initiation: {by: individual, date: 2026-04-02}
      report: {kind: named}
      inquiry: {from: 2026-04-03, to: 2026-04-20}
      decision: {conclusion: tolerated, disposition: exempt, date: 2026-04-25, number: 3}
      notified: {units: 2026-04-27}
      """;

  @TempDir Path folder;

  private Path ledger(String name) throws IOException {
    Files.createDirectories(folder.resolve("cases"));
    Files.writeString(folder.resolve("cases/a.yaml"), CASE);
    Files.writeString(folder.resolve("cases/A-1.reporter.yaml"), "name: 举报人某\n");
    Path file = folder.resolve(name);
    Program.Result result =
        Program.run(
            "ledger",
            folder.resolve("cases").toString(),
            "--on",
            "2026-05-01",
            "--out",
            file.toString());
    assertThat(result.status()).as(result.err()).isZero();
    return file;
  }

  @Test
  void theWorkbookIsTypedFrozenFilteredAndWideEnough() throws IOException {
    Path file = ledger("台账.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(2);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:AB3");
      XSSFRow head = sheet.getRow(0);
      XSSFRow row = sheet.getRow(1);
      int decided = -1;
      for (int i = 0; i < head.getLastCellNum(); i++) {
        String title = head.getCell(i).getStringCellValue();
        int needed = DisplayWidth.of(title);
        assertThat(sheet.getColumnWidth(i) / 256.0).as(title).isGreaterThan(needed);
        decided = title.equals("认定日期") ? i : decided;
        if (row.getCell(i) != null) {
          assertThat(row.getCell(i).getCellType()).isNotEqualTo(CellType.FORMULA);
        }
      }
      assertThat(row.getCell(2).getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
      assertThat(DateUtil.isCellDateFormatted(row.getCell(decided))).isTrue();
      assertThat(row.getCell(decided).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2026, 4, 25));
      assertThat(row.getCell(decided).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
    }
  }

  @Test
  void theCsvHasAMarkAndDefusedCells() throws IOException {
    String csv = Files.readString(ledger("台账.csv"), StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\uFEFF案号,当事人,标题,").contains("\r\n");
    List<String> lines = csv.lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1))
        .startsWith("A-1,'-张某,\"'=HYPERLINK(\"\"http://x\"\")\",'@检查疏漏,'+活动场所,科员,个人申请,2026-04-02,")
        .contains(
            ",予以容错,免责,容错〔2026〕3号,,2026-04-03,2026-04-20,2026-04-25,2026-04-27,,,,,,告知,启动纠错程序,2026-04-25,-6,");
    assertThat(lines.get(2)).contains("李某").contains("不适用本办法");
  }

  /** An id that a spreadsheet takes for a day, in every table that has one. */
  @ParameterizedTest
  @ValueSource(strings = {"ledger", "duties", "evaluate"})
  void anIdStaysAnId(String command) throws IOException {
    Path file = folder.resolve("a.yaml");
    Files.writeString(
        file,
        """
        schema: rongcuo/case/1
        id: 3-1
        title: "1/2"
        subjects: [{name: "0012"}]
        decision: {conclusion: tolerated, disposition: exempt, date: 2026-04-25, number: 3}
        """);
    String csv =
        command.equals("evaluate")
            ? Program.run(command, file.toString(), "--format", "csv").out()
            : Program.run(command, file.toString(), "--format", "csv", "--on", "2026-05-01").out();
    assertThat(csv.lines().skip(1))
        .allMatch(line -> line.contains("'3-1,") && line.contains("'1/2,"))
        .allMatch(line -> line.contains("'0012,") && !line.contains("'2026-"));
  }

  @Test
  void noFormatShowsAReporter() throws IOException {
    assertThat(Files.readString(ledger("台账.csv"))).doesNotContain("举报人某");
  }

  @Test
  void columnsLineUpOnATerminal() throws IOException {
    ledger("台账.csv");
    String text =
        Program.run("ledger", folder.resolve("cases").toString(), "--on", "2026-05-01").out();
    List<String> lines = text.lines().toList();
    assertThat(lines).hasSize(4);
    int columns = DisplayWidth.of(lines.get(0).substring(0, lines.get(0).indexOf("阶段")));
    assertThat(DisplayWidth.of(lines.get(2).substring(0, lines.get(2).indexOf("告知"))))
        .isEqualTo(columns);
    assertThat(DisplayWidth.of(lines.get(3).substring(0, lines.get(3).indexOf("告知"))))
        .isEqualTo(columns);
  }

  @Test
  void aWorkbookNeedsAFile() throws IOException {
    ledger("台账.csv");
    Program.Result result =
        Program.run("ledger", folder.resolve("cases").toString(), "--format", "xlsx");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("--out");
  }

  private static final String LONG =
      CASE.replace("id: A-1", "id: 云岭民宗-2026-004")
          .replace("-张某", "云岭市民族宗教事务局执法支队")
          .replace("notified: {units: 2026-04-27}\n", "");

  @Test
  void nothingIsCutInAPipe() throws IOException {
    ledger("台账.csv");
    Files.writeString(folder.resolve("cases/a.yaml"), LONG);
    String text =
        Program.run("ledger", folder.resolve("cases").toString(), "--on", "2026-05-01").out();
    assertThat(text).contains("云岭市民族宗教事务局执法支队").doesNotContain("…");
  }

  @Test
  void aDayThatIsPromptlyIsSaidShortly() throws IOException {
    ledger("台账.csv");
    Files.writeString(
        folder.resolve("cases/a.yaml"),
        CASE.substring(0, CASE.indexOf("decision:")).replace("report: {kind: named}\n", ""));
    String text =
        Program.run("ledger", folder.resolve("cases").toString(), "--on", "2026-05-01").out();
    assertThat(text).contains("及时").doesNotContain("及时（");
  }

  @Test
  void aScreenCutsNoMoreThanItMust() throws IOException {
    TerminalProgram.assumeTmux();
    ledger("台账.csv");
    Files.writeString(folder.resolve("cases/a.yaml"), LONG);
    for (int columns : new int[] {70, 120}) {
      try (TerminalProgram program =
          TerminalProgram.start(
              folder, columns, 20, Map.of(), "ledger", "cases", "--on", "2026-05-01")) {
        program.await("[status 0]");
        List<String> lines = program.visible().lines().toList();
        assertThat(lines.get(2)).contains(columns == 70 ? "云岭市民" : "云岭市民族宗教事务局执法支队");
        assertThat(lines.get(2).contains("…")).isEqualTo(columns == 70);
        assertThat(lines.get(2)).startsWith("云岭民宗-2026-004  ").contains("2026-04-25");
      }
    }
  }
}

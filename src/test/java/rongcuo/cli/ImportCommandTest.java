package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.Initiator;
import rongcuo.casefile.ReportKind;
import rongcuo.casefile.Subject;

/** Cases that begin from a list, as offices keep one in a workbook or as text. */
class ImportCommandTest {

  private static final String LIST =
      """
      案号,姓名,职务,案由,事发日期,来源,备注
      民宗-1,秦远,执法科科员,"检查中,未发现""隐患\""",2026年3月18日,实名举报,无
      民宗-1,李望,执法科科长,,,,
      民宗〔2026〕8号,石清,"科员
      （试用）",'=1+1,2026/3/2,个人申请,
      """;

  @TempDir Path folder;

  private Program.Result load(byte[] content, String... options) throws IOException {
    Path list = Files.write(folder.resolve("list.csv"), content);
    return load(list, options);
  }

  private Program.Result load(Path list, String... options) {
    List<String> words = new ArrayList<>(List.of("import", list.toString()));
    words.addAll(List.of("--out-dir", folder.resolve("cases").toString()));
    words.addAll(List.of(options));
    return Program.run(words.toArray(String[]::new));
  }

  private CaseFile made(String name) throws IOException {
    var document = CaseReader.read(folder.resolve("cases").resolve(name));
    assertThat(document.caseFile()).as("%s", document.problems()).isNotNull();
    return document.caseFile();
  }

  static List<byte[]> writings() {
    List<byte[]> writings = new ArrayList<>();
    for (String text :
        List.of(
            LIST,
            LIST.replace("\n", "\r\n"),
            "\uFEFF" + LIST,
            "sep=,\n" + LIST,
            "\n\n名单（2026年）\n" + LIST)) {
      writings.add(text.getBytes(StandardCharsets.UTF_8));
    }
    writings.add(LIST.getBytes(Charset.forName("GB18030")));
    writings.add(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_16LE));
    for (String parting : List.of(";", "\t", "|")) {
      writings.add(
          LIST.replace("中,未", "中，未")
              .replace(",", parting)
              .replace("中，未", "中,未")
              .getBytes(StandardCharsets.UTF_8));
    }
    return writings;
  }

  @ParameterizedTest
  @MethodSource("writings")
  void howeverAListIsWrittenItsCasesBegin(byte[] content) throws IOException {
    Program.Result result = load(content);
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.err()).contains("没有导入的列：备注", "建立案件 2 份");
    CaseFile first = made("民宗-1.yaml");
    assertThat(first.subjects()).extracting(Subject::name).containsExactly("秦远", "李望");
    assertThat(first.subjects()).extracting(Subject::post).containsExactly("执法科科员", "执法科科长");
    assertThat(first.title()).isEqualTo("检查中,未发现\"隐患\"");
    assertThat(first.get(CaseKeys.INCIDENT_DATE)).isEqualTo(LocalDate.of(2026, 3, 18));
    assertThat(first.get(CaseKeys.REPORT_KIND)).isEqualTo(ReportKind.NAMED);
    CaseFile second = made("民宗〔2026〕8号.yaml");
    assertThat(second.title()).isEqualTo("=1+1");
    assertThat(second.get(CaseKeys.INITIATED_BY)).isEqualTo(Initiator.INDIVIDUAL);
  }

  @Test
  void nothingIsOverwrittenAndATrialWritesNothing() throws IOException {
    Program.Result tried = load(LIST.getBytes(StandardCharsets.UTF_8), "--dry-run");
    assertThat(tried.status()).as(tried.err()).isZero();
    assertThat(folder.resolve("cases")).doesNotExist();
    Path other = Files.createDirectories(folder.resolve("cases")).resolve("x.yaml");
    String text = "格式: 容错案件/1\n案号: 民宗-1\n当事人:\n  - 姓名: 某甲\n";
    Files.writeString(other, text);
    Program.Result result = load(LIST.getBytes(StandardCharsets.UTF_8));
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("第 2 行，案号 民宗-1：已有案件文件", "x.yaml，没有改动");
    assertThat(other).hasContent(text.strip());
    assertThat(load(LIST.getBytes(StandardCharsets.UTF_8)).err()).contains("建立案件 0 份，没有建立 2 份");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "民宗-2,,,,,, ! B2：没有姓名",
        ",秦远,,,,, ! A2：没有案号",
        "民/宗?,秦远,,,,, ! A2：",
        "民宗-2,秦远,,,三月,, ! E2：应为日期，如 2026-05-04、2026年5月4日，现为“三月”",
        "民宗-2,秦远,,,,听说, ! F2：来源“听说”没有导入",
      })
  void whatCannotBeTakenIsToldByCell(String row, String told) throws IOException {
    String head = LIST.lines().findFirst().orElseThrow();
    Program.Result result = load((head + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8));
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("表“list.csv”" + told);
  }

  @Test
  void theSameOfficerTwiceAndAnotherTitleAreTold() throws IOException {
    String text = "案号,姓名,案由\n甲-1,秦远,一\n甲-1,秦远,一\n甲-1,李望,二\n";
    Program.Result result = load(text.getBytes(StandardCharsets.UTF_8));
    assertThat(result.err()).contains("B3：同一案号已有当事人“秦远”", "C4：与第 2 行同一案件的标题不同，以第 2 行为准");
    assertThat(made("甲-1.yaml").title()).isEqualTo("一");
  }

  @Test
  void whoReportedIsNotTaken() throws IOException {
    String text = "案号,姓名,举报人,联系方式\n甲-1,秦远,买买提,13800001234\n";
    Program.Result result = load(text.getBytes(StandardCharsets.UTF_8));
    assertThat(result.err()).contains("举报人的姓名和联系方式不写入案件文件");
    assertThat(Files.readString(folder.resolve("cases/甲-1.yaml")))
        .doesNotContain("买买提", "13800001234");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx"})
  void theLedgersOwnExportIsUnderstood(String format) throws IOException {
    Path ledger = folder.resolve("ledger." + format);
    for (String language : List.of("zh", "en")) {
      Program.Result written =
          Program.run(
              "--lang",
              language,
              "ledger",
              "cases",
              "--out",
              ledger.toString(),
              "--on",
              "2026-06-01");
      assertThat(written.status()).isZero();
      Program.Result result = load(ledger);
      assertThat(result.err()).contains("不能导入的单元格 0 处");
      try (Stream<Path> made = Files.list(folder.resolve("cases"))) {
        for (Path file : made.filter(each -> each.toString().endsWith(".yaml")).toList()) {
          CaseFile there = CaseReader.read(file).caseFile();
          assertThat(there).isNotNull();
          Files.delete(file);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "什么\n都不是\n", "案号\n1\n", "姓名,职务\n秦远,科员\n", "案号,姓名\n", "\0\1"})
  void whatIsNoListIsToldInOneMessage(String text) throws IOException {
    Program.Result result = load(text.getBytes(StandardCharsets.UTF_8));
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).doesNotContain("Exception", "\tat ");
    assertThat(result.err()).contains("rongcuo: ").isNotBlank();
  }

  @Test
  void aQuotationThatNeverEndsIsTold() throws IOException {
    assertThat(load("案号,姓名\n甲-1,\"秦远\n".getBytes(StandardCharsets.UTF_8)).err())
        .contains("第 2 行的引号没有配对");
  }
}

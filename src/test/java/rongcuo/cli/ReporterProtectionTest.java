package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.cli.frame.ExitStatus;

/** Nobody learns who reported from anything that can leave the office (第十九条). */
class ReporterProtectionTest {

  private static final Path FAULTS = Path.of("src/test/resources/faults");

  @TempDir private Path folder;

  private Path copy(String fault) throws IOException {
    try (Stream<Path> files = Files.list(FAULTS.resolve(fault))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    return folder.resolve("case.yaml");
  }

  @ParameterizedTest
  @CsvSource({
    "reporter-dot,买买提•艾山江",
    "reporter-phone,139-8765-4321",
    "reporter-one-character,㵘",
    "reporter-exports,欧阳秋白",
  })
  void noDocumentButTheLetterIsMade(String fault, String planted) throws IOException {
    Path out = folder.resolve("out");
    Program.Result run =
        Program.run(
            "notice",
            copy(fault).toString(),
            "--out-dir",
            out.toString(),
            "--format",
            "txt",
            "--names",
            "id");
    assertThat(run.status()).isEqualTo(ExitStatus.CASE_FAILED);
    assertThat(run.err()).contains("举报人的姓名或者联系方式").doesNotContain(planted);
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactly("栖民宗-2026-001.reporter-feedback.txt");
    }
  }

  @Test
  void noFileIsCalledAfterWhoReported() throws IOException {
    Path out = folder.resolve("out");
    Path file = folder.resolve("案.yaml");
    String text = Files.readString(Path.of("cases/inspection-concealed.yaml"));
    Files.writeString(file, text.replace("沈知远", "欧阳秋白"));
    Files.writeString(
        folder.resolve("栖民宗-2026-001.reporter.yaml"),
        "schema: rongcuo/reporter/1\nid: 栖民宗-2026-001\nname: 欧阳秋白\n");
    for (String folders : List.of("--folder-per-case", "--no-input")) {
      Program.run("notice", file.toString(), "--out-dir", out.toString(), folders);
    }
    try (Stream<Path> files = Files.walk(out)) {
      assertThat(files.map(each -> out.relativize(each).toString()).toList())
          .contains("栖民宗-2026-001/14 实名举报反馈函.docx", "栖民宗-2026-001 14 实名举报反馈函.docx")
          .noneMatch(name -> name.contains("欧阳秋白"));
    }
  }

  private static List<String> results() {
    return List.of(
        "evaluate --format text",
        "evaluate --format json",
        "evaluate --format jsonl",
        "evaluate --format csv",
        "explain --format text --all",
        "explain --format md",
        "explain --format html",
        "explain --format json",
        "ledger --format csv",
        "duties --format text --on 2026-05-01",
        "duties --format json --on 2026-05-01",
        "duties --format csv --on 2026-05-01",
        "duties --format ics --on 2026-05-01",
        "trends --format text --at-least 2",
        "trends --format json",
        "trends --format html",
        "check --format json");
  }

  @ParameterizedTest
  @CsvSource({
    "reporter-dot,买买提•艾山江",
    "reporter-phone,139-8765-4321",
    "reporter-one-character,㵘",
    "reporter-exports,欧阳秋白",
  })
  void noResultTellsWhoReported(String fault, String planted) throws IOException {
    String file = copy(fault).toString();
    for (String command : results()) {
      List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
      arguments.add(1, file);
      Program.Result run = Program.run(arguments.toArray(String[]::new));
      assertThat(run.status()).as(command).isLessThanOrEqualTo(ExitStatus.CASE_FAILED);
      assertThat(run.out()).as(command).isNotBlank().doesNotContain(planted);
      assertThat(run.err() + run.out()).as(command).contains("举报人的姓名或者联系方式");
      assertThat(run.err()).as(command).doesNotContain(planted);
    }
  }

  /** The path of a case is part of most results. */
  @Test
  void theNameOfTheFileTellsNobodyEither() throws IOException {
    Path file = folder.resolve("欧阳 秋白反映的案件.yaml");
    Files.move(copy("reporter-exports"), file);
    Program.Result run = Program.run("evaluate", file.toString(), "--format", "json");
    assertThat(run.out()).contains("某某反映的案件.yaml").doesNotContain("秋白");
    assertThat(run.err()).contains("文件名或者所在文件夹的名称");
  }

  @Test
  void anInvalidCaseTellsNobodyInItsErrors() throws IOException {
    Path file = copy("reporter-exports");
    String text = Files.readString(file).replace("by: individual", "by: 欧阳秋白");
    Files.writeString(file, text);
    Program.Result run = Program.run("evaluate", file.toString(), "--format", "json");
    assertThat(run.status()).isEqualTo(ExitStatus.CASE_FAILED);
    assertThat(run.out() + run.err()).contains("errors").doesNotContain("秋白");
  }

  /** A syntax error hides the case's number, so that the file's own name has to do. */
  @Test
  void aBrokenCaseTellsNobodyInTheQuotedLine() throws IOException {
    Path file = copy("reporter-exports").resolveSibling("栖民宗-2026-001.yaml");
    Files.writeString(file, "title: 欧阳秋白\n  \"不成对\n id: [\n");
    Program.Result run = Program.run("check", file.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.CASE_FAILED);
    assertThat(run.out() + run.err()).doesNotContain("秋白");
  }

  @Test
  void aCaseReachedByALinkIsProtectedToo() throws IOException {
    Path link = folder.resolve("elsewhere").resolve("case.yaml");
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, copy("reporter-exports"));
    assertThat(Program.run("evaluate", link.toString()).out()).doesNotContain("秋白");
    assertThat(Program.run("notice", link.toString(), "decision", "--out-dir", folder + "/o").err())
        .contains("除实名举报反馈函外不制作任何文书");
  }

  @Test
  void aReportersFileThatCannotBeReadIsTold() throws IOException {
    Path file = copy("reporter-exports");
    Path companion = folder.resolve("栖民宗-2026-001.reporter.yaml");
    Files.writeString(companion, "name: [\n");
    Program.Result run = Program.run("ledger", file.toString());
    assertThat(run.err()).contains("举报人文件有错误").doesNotContain("秋白");
    assertThat(Program.run("notice", file.toString(), "--out-dir", folder + "/o").status())
        .isEqualTo(ExitStatus.CASE_FAILED);
    assertThat(folder.resolve("o")).doesNotExist();
    Files.setPosixFilePermissions(companion, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(companion), "root may read everything");
    assertThat(Program.run("ledger", file.toString()).err()).contains("举报人文件不能读取");
  }

  @Test
  void casesAndReportersFilesThatDoNotBelongTogetherAreHintedAt() throws IOException {
    Path file = copy("reporter-exports");
    Files.move(
        folder.resolve("栖民宗-2026-001.reporter.yaml"),
        folder.resolve("栖民宗-2026-0010.reporter.yaml"));
    Program.Result run = Program.run("check", folder.toString());
    assertThat(run.out())
        .contains("没有找到举报人文件“栖民宗-2026-001.reporter.yaml”")
        .contains("没有案号为“栖民宗-2026-0010”的案件")
        .contains("栖民宗-2026-001”？")
        .doesNotContain("秋白");
    assertThat(Program.run("check", file.toString()).out()).doesNotContain("没有案号为");
  }

  /** What the program itself takes out must leave no trace of where it stood in a wider text. */
  @ParameterizedTest
  @ValueSource(strings = {"欧阳秋白", "歐陽秋白", "欧阳\u200B秋白", "欧 阳 秋 白", "欧·阳秋白", "歐陽·秋白"})
  void theNameIsOneHoweverItIsWritten(String written) throws IOException {
    Path file = copy("reporter-exports");
    Files.writeString(file, Files.readString(file).replace("欧阳秋白", written));
    Map<String, String> english = Map.of("LANG", "en_US.UTF-8");
    Program.Result run = Program.runWith(english, "evaluate", file.toString());
    assertThat(run.out()).contains("某某反映的宗教活动场所").doesNotContain(written);
    assertThat(run.err()).contains("tells the reporter's name");
  }

  @Test
  void aSubjectIsNamedAsNamesAreCompared() {
    String file = FAULTS.resolve("name-with-another-dot.yaml").toString();
    assertThat(Program.run("explain", file, "--subject", "買買提•艾力").status()).isZero();
    assertThat(
            Program.run("record", file, "correction", "started", "--subject", "买买提艾力", "--dry-run")
                .err())
        .doesNotContain("--subject");
  }

  /** What is left out of results is no change of the case. */
  @Test
  void leavingANameOutMakesNoDecisionStale() throws IOException {
    Path file = copy("reporter-exports");
    String decide =
        "decide --conclusion tolerated --disposition exempt --date 2026-04-25 --replace --no-input";
    List<String> arguments = new ArrayList<>(List.of(decide.split(" ")));
    arguments.add(1, file.toString());
    assertThat(Program.run(arguments.toArray(String[]::new)).status()).isZero();
    assertThat(Files.readString(file)).contains("fingerprint");
    assertThat(Program.run("check", file.toString()).out())
        .contains("举报人的姓名")
        .doesNotContain("作出之后");
    Files.writeString(file, Files.readString(file).replace("是为了不让检查组看到库房", "无误"));
    Files.writeString(file, Files.readString(file).replace("负责人询问笔录", "询问笔录"));
    assertThat(Program.run("check", file.toString()).out()).contains("作出之后");
  }
}

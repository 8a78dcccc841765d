package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands write into the history of a case, and what {@code check --history} says of it. */
class HistoryCommandTest {

  @TempDir Path folder;
  private Path file;
  private Path history;

  @BeforeEach
  void copyCase() throws IOException {
    file = folder.resolve("MZ-1.yaml");
    history = folder.resolve("MZ-1.history.jsonl");
    Files.writeString(
        file,
        Files.readString(Path.of("cases/inspection-concealed.yaml"))
            .replaceFirst("(?m)^id: .*$", "id: MZ-1"));
  }

  private Program.Result feedback(String day, String... more) {
    String[] line = {"record", file.toString(), "feedback", "--date", day, "--replace"};
    return Program.run(Stream.concat(Stream.of(line), Stream.of(more)).toArray(String[]::new));
  }

  private void recorded(String day) {
    Program.Result result = feedback(day);
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.err()).doesNotContain("修改记录");
  }

  private Program.Result check(String... more) {
    String[] line = {"check", "--history", folder.toString()};
    return Program.run(Stream.concat(Stream.of(line), Stream.of(more)).toArray(String[]::new));
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(history);
  }

  private static String commandOf(String line) throws IOException {
    return new ObjectMapper().readTree(line).path("command").asText("-");
  }

  private List<String> commands(Path of) throws IOException {
    List<String> commands = new java.util.ArrayList<>();
    for (String line : Files.readAllLines(of)) {
      commands.add(commandOf(line));
    }
    return commands;
  }

  @Test
  void eachCommandThatWritesIsALineThatNamesIt() throws Exception {
    recorded("2026-06-01");
    Program.Result decided =
        Program.run(
            "decide",
            file.toString(),
            "--no-input",
            "--replace",
            "--disposition",
            "exempt",
            "--reasons",
            "理由",
            "--date",
            "2026-04-25");
    assertThat(decided.status()).as(decided.err()).isZero();
    assertThat(commands(history)).containsExactly("-", "record", "decide");
    Program.Result result = check();
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).contains("MZ-1.yaml：修改记录完整，共 3 条（", "案件文件与末条记录时一致。");
    String last = new ObjectMapper().readTree(lines().get(2)).path("hash").asText();
    assertThat(last).hasSize(64);
    assertThat(result.out()).contains(last);
  }

  @Test
  void aTrialWritesNothing() {
    assertThat(feedback("2026-06-01", "--dry-run").status()).isZero();
    assertThat(history).doesNotExist();
  }

  @Test
  void whatIsRefusedWritesNothing() {
    assertThat(Program.run("record", file.toString(), "feedback").status()).isEqualTo(1);
    assertThat(history).doesNotExist();
  }

  @Test
  void aCaseWithoutHistoryIsToldAndIsNoError() {
    Program.Result result = check();
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("没有修改记录（MZ-1.history.jsonl）");
    assertThat(check("--strict").status()).isEqualTo(1);
  }

  @Test
  void aChangeFromOutsideIsToldAndIsNoErrorByItself() throws Exception {
    recorded("2026-06-01");
    Files.writeString(file, Files.readString(file).replace("2026-06-01", "2026-06-03"));
    assertThat(check().status()).isZero();
    assertThat(check().out()).contains("末条之后（20", "案件文件在程序之外被改动过，或者改动没有记入。");
    assertThat(check("--lang", "en").out())
        .contains("the case file was changed outside the program, or a change was not recorded.");
    assertThat(check("--strict").status()).isEqualTo(1);
    recorded("2026-06-04");
    Program.Result between = check();
    assertThat(between.status()).isZero();
    assertThat(between.out())
        .contains("修改记录完整，共 4 条", "第 2 条（20", "与第 3 条（20", "“举报处理”下的“反馈”。")
        .doesNotContain("report-handled.feedback", "/feedback");
    assertThat(check("--lang", "en").out()).contains("Between line 2 (", "\"feedback\" under");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "jsonl"})
  void aHistoryThatIsNotWholeIsAnError(String format) throws Exception {
    recorded("2026-06-01");
    recorded("2026-06-02");
    List<String> lines = lines();
    Files.write(history, List.of(lines.get(0), lines.get(2)));
    Program.Result lost = check("--format", format);
    assertThat(lost.status()).isEqualTo(1);
    Files.write(
        history, List.of(lines.get(0), lines.get(1).replace("06-01", "06-09"), lines.get(2)));
    Program.Result altered = check("--format", format);
    assertThat(altered.status()).isEqualTo(1);
    if (format.equals("text")) {
      assertThat(lost.out()).contains("修改记录不完整，现有 2 条：\n  第 2 条与前一条不衔接");
      assertThat(altered.out()).contains("第 2 条被改动过，或者不是程序写入的。").doesNotContain("校验值 ");
    } else {
      JsonNode said = new ObjectMapper().readTree(altered.out());
      JsonNode found = (said.isArray() ? said.get(0) : said).path("history");
      assertThat(found.path("whole").asBoolean(true)).isFalse();
      assertThat(found.path("flaws").get(0).path("kind").asText()).isEqualTo("altered");
      assertThat(found.path("flaws").get(0).path("line").asInt()).isEqualTo(2);
      assertThat(found.path("file").asText()).isEqualTo("same");
    }
  }

  @Test
  void withoutTheOptionACheckSaysNothingOfHistories() throws Exception {
    recorded("2026-06-01");
    Files.writeString(history, "verändert\n");
    Program.Result result = Program.run("check", folder.toString());
    assertThat(result.status()).isZero();
    assertThat(result.out()).doesNotContain("修改记录");
  }

  @Test
  void aFolderInItsPlaceIsToldAndEndsWithThree() throws Exception {
    Files.createDirectory(history);
    Program.Result result = check();
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err()).contains("MZ-1.history.jsonl", "不能作为修改记录");
  }

  @ParameterizedTest
  @ValueSource(strings = {"history: no", "修改记录: 否"})
  void anOfficeCanSwitchItOff(String line) throws Exception {
    String schema = line.startsWith("h") ? "schema: rongcuo/config/1" : "格式: 容错配置/1";
    Path configuration =
        Files.writeString(folder.resolve("config.txt"), schema + "\n" + line + "\n");
    Map<String, String> office = Map.of("RONGCUO_CONFIG", configuration.toString());
    Program.Result result =
        Program.runWith(
            office, "record", file.toString(), "feedback", "--date", "2026-06-01", "--replace");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(history).doesNotExist();
    recorded("2026-06-02");
    Program.runWith(
        office, "record", file.toString(), "feedback", "--date", "2026-06-03", "--replace");
    assertThat(lines()).hasSize(2);
    assertThat(check().out()).contains("案件文件在程序之外被改动过，或者改动没有记入");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read-only", "folder"})
  void whereItCannotBeWrittenTheCaseIsSavedWithAWord(String obstacle) throws Exception {
    if (obstacle.equals("folder")) {
      Files.createDirectory(history);
    } else {
      Files.writeString(history, "");
      Files.setPosixFilePermissions(history, PosixFilePermissions.fromString("r--r--r--"));
    }
    Program.Result result = feedback("2026-06-01", "--quiet");
    assertThat(result.status()).isZero();
    assertThat(result.err()).contains("案件已经照常保存，但修改记录", "MZ-1.history.jsonl");
    assertThat(Files.readString(file)).contains("2026-06-01");
  }

  @Test
  void eachAnswerOfTheQuestionnaireIsALine() throws Exception {
    Path begun = folder.resolve("MZ-2.yaml");
    Program.Result result =
        Program.runTyping("MZ-2\n张某\n1\n执法科科员\n44010001\n", "interview", begun.toString());
    assertThat(result.status()).as(result.err()).isLessThan(2);
    Path of = folder.resolve("MZ-2.history.jsonl");
    assertThat(commands(of)).hasSizeGreaterThan(2).containsOnly("interview");
    assertThat(check().out()).contains("MZ-2.yaml：修改记录完整，共 " + commands(of).size() + " 条");
  }

  @Test
  void aReporterWhoIsEnteredLastIsInNoLine() throws Exception {
    Path named =
        Files.writeString(
            folder.resolve("K-3.yaml"),
            """
            schema: rongcuo/case/1
            id: K-2
            title: 郑不宣反映的问题
            subjects: [{name: 秦远}]
            report: {kind: named, finding: unproven, malicious: no}
            """);
    assertThat(Program.run("rename", named.toString(), "K-3").status()).isZero();
    Path of = folder.resolve("K-3.history.jsonl");
    assertThat(of).content().contains("郑不宣");
    Program.runTyping("郑不宣\n", "interview", named.toString());
    assertThat(folder.resolve("K-3.reporter.yaml")).content().contains("郑不宣");
    assertThat(of).content().doesNotContain("郑不宣").contains("K-3");
  }

  @Test
  void aRenamedCaseTakesItsHistoryAlong() throws Exception {
    recorded("2026-06-01");
    Program.Result result = Program.run("rename", file.toString(), "民宗〔2026〕8号");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).contains("MZ-1.history.jsonl → 民宗〔2026〕8号.history.jsonl");
    assertThat(result.err()).doesNotContain("文书");
    assertThat(history).doesNotExist();
    Path moved = folder.resolve("民宗〔2026〕8号.history.jsonl");
    assertThat(commands(moved)).containsExactly("-", "record", "rename");
    assertThat(Files.readAllLines(moved).get(2)).contains("\"path\":\"/id\"", "民宗〔2026〕8号");
    assertThat(check().status()).isZero();
    assertThat(check().out()).contains("修改记录完整，共 3 条");
  }

  @Test
  void aCaseThatKeepsItsFileNameKeepsItsHistoryThere() throws Exception {
    Path other = Files.move(file, folder.resolve("案件.yml"));
    assertThat(Program.run("rename", other.toString(), "MZ-9").status()).isZero();
    assertThat(commands(folder.resolve("案件.yml.history.jsonl"))).containsExactly("-", "rename");
  }

  @Test
  void aHistoryUnderTheNewNameStopsTheRenaming() throws Exception {
    recorded("2026-06-01");
    Files.writeString(folder.resolve("MZ-7.history.jsonl"), "");
    Program.Result result = Program.run("rename", file.toString(), "MZ-7");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("MZ-7.history.jsonl");
    assertThat(file).exists();
  }

  @Test
  void aHistoryWithoutItsCaseIsToldOfAFolder() throws Exception {
    recorded("2026-06-01");
    Path other = Files.copy(file, folder.resolve("MZ-2.yaml"));
    Files.delete(file);
    Program.Result result = check();
    assertThat(result.status()).as("the cases have one number no more").isZero();
    assertThat(result.out()).contains("MZ-1.history.jsonl:1:1: 提示：这份修改记录没有对应的案件文件");
    assertThat(check("--strict").status()).isEqualTo(1);
    assertThat(Program.run("check", "--history", other.toString()).out())
        .doesNotContain("MZ-1.history.jsonl");
  }

  @Test
  void noCommandTakesAHistoryForACase() throws Exception {
    recorded("2026-06-01");
    for (String command : List.of("evaluate", "check", "duties", "ledger", "trends")) {
      Program.Result result = Program.run(command, folder.toString());
      assertThat(result.status()).as(command + result.err()).isZero();
      assertThat(result.out() + result.err()).as(command).doesNotContain("history.jsonl");
    }
  }

  @Test
  void textsOfAHistorySteerNoTerminal() throws Exception {
    recorded("2026-06-01");
    Files.writeString(
        history,
        Files.readString(history)
            .replace("\"line\":2,\"time\":\"20", "\"line\":2,\"time\":\"\\u001B[31m"));
    assertThat(check().out()).doesNotContain("\u001b");
  }
}

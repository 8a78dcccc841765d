package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code record --undo} as its users meet it: once and again, late, and where others meddled. */
class UndoTest {

  private static final String CASE =
      """
      # 卷宗 12 号
      schema: rongcuo/case/1
      id: A-1
      subjects:
        - {name: 张某}
        - name: 李某   # 执法科
      report: {kind: named, finding: unfounded}
      decision: {conclusion: tolerated, disposition: exempt, date: 2024-04-25}
      notified:   # 两份
        party: 2024-04-27   # 当面送达
        units: 2024-04-26
      report-handled: {feedback: 2024-05-08}   # 电话
      """;

  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("A-1.yaml"), text);
  }

  private static Program.Result record(Path file, String... arguments) {
    List<String> all = new ArrayList<>(List.of("record", file.toString()));
    all.addAll(List.of(arguments));
    Program.Result result = Program.run(all.toArray(String[]::new));
    assertThat(result.status()).as(result.err()).isZero();
    return result;
  }

  private static byte[] mended(Path file, String day) throws IOException {
    record(file, "notified", "--to", "both", "--date", day, "--replace");
    return Files.readAllBytes(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "crlf", "mark", "flow", "unended", "gb18030"})
  void whatWasMendedStandsAgainOnceAndAgain(String notation) throws IOException {
    String text =
        switch (notation) {
          case "crlf" -> CASE.replace("\n", "\r\n");
          case "mark" -> "\uFEFF" + CASE;
          case "flow" ->
              CASE.replaceAll(
                  "(?s)notified:.*2024-04-26\n",
                  "notified: {'party': \"2024-04-27\",   units: 2024-04-26 } # 两份\n");
          case "unended" -> CASE.stripTrailing();
          default -> CASE;
        };
    boolean other = notation.equals("gb18030");
    Path file = file(text);
    Files.write(
        file,
        text.getBytes(
            other ? java.nio.charset.Charset.forName("GB18030") : StandardCharsets.UTF_8));
    byte[] before = Files.readAllBytes(file);
    byte[] once = mended(file, "2024-04-28");
    mended(file, "2024-04-30");
    assertThat(record(file, "notified", "--undo").out())
        .contains("已撤销对“告知”的更正，恢复为更正以前的记录", "2024-04-28");
    assertThat(file).hasBinaryContent(once);
    Program.Result undone = record(file, "notified", "--undo");
    assertThat(undone.out()).contains("2024-04-26", "2024-04-27", "再撤销一次");
    assertThat(undone.err()).doesNotContain("提示");
    assertThat(file).hasBinaryContent(before);
    assertThat(Program.run("check", "--history", file.toString()).out()).contains("修改记录完整");
  }

  @Test
  void whatCameLaterStays() throws IOException {
    Path file = file(CASE);
    mended(file, "2024-04-28");
    record(file, "published", "--date", "2024-05-06", "--scope", "局机关");
    record(file, "feedback", "--date", "2024-05-09", "--replace");
    record(file, "notified", "--undo");
    assertThat(Files.readString(file))
        .contains("notified:   # 两份\n  party: 2024-04-27   # 当面送达\n  units: 2024-04-26\n")
        .contains("published: {date: 2024-05-06, scope: 局机关}", "feedback: 2024-05-09}   # 电话");
    record(file, "feedback", "--undo");
    record(file, "published", "--undo");
    assertThat(file).hasContent(CASE.stripTrailing());
  }

  @Test
  void whatTookSomethingBackIsNotTakenBackItself() throws IOException {
    Path file = file(CASE);
    mended(file, "2024-04-28");
    record(file, "published", "--date", "2024-05-06", "--scope", "局机关");
    record(file, "notified", "--undo");
    assertThat(record(file, "notified", "--undo").out()).contains("删去", "2024-04-26", "2024-04-27");
    assertThat(Files.readString(file)).doesNotContain("notified");
  }

  @Test
  void whereTheFileWasChangedOutsideTheProgramWhatIsGoneIsTold() throws IOException {
    Path file = file(CASE);
    mended(file, "2024-04-28");
    Files.writeString(file, Files.readString(file) + "title: 某案\n");
    Program.Result undone = record(file, "notified", "--undo");
    assertThat(undone.out()).contains("已撤销“告知”，删去");
    assertThat(undone.err()).contains("在程序之外改动过", "更正以前的内容没有恢复");
    assertThat(Files.readString(file)).doesNotContain("notified").contains("title: 某案");
  }

  @ParameterizedTest
  @ValueSource(strings = {"off", "lost", "altered", "torn"})
  void withoutAHistoryWhatIsGoneIsTold(String history) throws IOException {
    Path file = file(CASE);
    if (history.equals("off")) {
      Files.writeString(folder.resolve("office.yaml"), "schema: rongcuo/config/1\nhistory: no\n");
    }
    mended(file, "2024-04-28");
    Path kept = folder.resolve("A-1.history.jsonl");
    switch (history) {
      case "lost" -> Files.delete(kept);
      case "altered" ->
          Files.writeString(kept, Files.readString(kept).replace("2024-04-27", "2024-04-29"));
      case "torn" -> Files.writeString(kept, Files.readString(kept).substring(0, 900));
      default -> assertThat(kept).doesNotExist();
    }
    Program.Result undone = record(file, "notified", "--undo");
    assertThat(undone.err()).contains("更正以前的内容没有恢复").doesNotContain("{0}");
    assertThat(Files.readString(file)).doesNotContain("notified").contains("feedback: 2024-05-08");
  }

  /** 第十九条: a comment with who reported goes with what was written over, and stays gone. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void noHistoryKeepsAFormerTextThatTellsWhoReported(boolean knownBefore) throws IOException {
    Path file = file(CASE.replace("# 当面送达", "# 举报人欧阳秋白在场"));
    Path reporter = folder.resolve("A-1.reporter.yaml");
    String identity = "schema: rongcuo/reporter/1\nid: A-1\nname: 欧阳秋白\ncontact: \"13905551234\"\n";
    if (knownBefore) {
      Files.writeString(reporter, identity);
    }
    mended(file, "2024-04-28");
    Files.writeString(file, Files.readString(file).replace("   # 举报人欧阳秋白在场", ""));
    Files.writeString(reporter, identity);
    record(file, "published", "--date", "2024-05-06", "--scope", "局机关");
    assertThat(Files.readString(folder.resolve("A-1.history.jsonl"))).doesNotContain("欧阳秋白");
    assertThat(Program.run("check", "--history", file.toString()).out()).contains("修改记录完整");
  }

  /** 第十九条: nobody would find a name in it later. */
  @Test
  void aFormerTextWithLettersByTheirNumbersIsNotKept() throws IOException {
    Path file =
        file(
            CASE.replace("unfounded}", "unfounded, malicious: yes}")
                + "clarification: {date: 2024-05-01, means: \"\\u6B27\\u9633\", scope: 局}\n");
    record(file, "clarified", "--date", "2024-05-02", "--means", "会议", "--scope", "局", "--replace");
    assertThat(Files.readString(folder.resolve("A-1.history.jsonl"))).doesNotContain("6B27");
    assertThat(record(file, "clarified", "--undo").err()).contains("为保护举报人略去");
  }

  @Test
  void aReadOnlyFolderKeepsTheFileAsItWas() throws IOException {
    Path file = file(CASE);
    byte[] mended = mended(file, "2024-04-28");
    assertThat(record(file, "notified", "--undo", "--dry-run").out()).contains("试算");
    assertThat(file).hasBinaryContent(mended);
  }
}

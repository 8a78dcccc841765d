package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.casefile.CaseReader;

/** What a case has, added to, corrected and removed without leaving the questionnaire. */
class AmendMenuTest {

  private static final String BEGUN =
      """
      schema: rongcuo/case/1
      id: K-2
      title: 检查
      subjects:
        - name: 秦远  # 科员
        - {name: 宋临, facts: {cooperated-with-inquiry: yes}}
      initiation: {by: individual, applicants: [秦远]}
      evidence:
        - {id: E1, title: 笔录}
        - {id: E2, title: 录像}
      claims: ["11(6)"]
      facts:
        performing-duties: {answer: yes, evidence: [E1]}
      """;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeCase() throws IOException {
    file = Files.writeString(folder.resolve("case.yaml"), BEGUN);
  }

  private Program.Result answer(String... lines) {
    return Program.runAnswering(String.join("\n", lines) + "\n", "interview", file.toString());
  }

  private static Arguments row(String before, String after, String... lines) {
    return Arguments.of(before, after, List.of(lines));
  }

  static Stream<Arguments> amendments() {
    return Stream.of(
        row("name: 秦远  #", "name: 秦原  #", "1", "1", "1", "秦原"),
        row("name: 秦远  # 科员\n", "name: 秦远  # 科员\n    post: 科长\n", "1", "1", "3", "科长"),
        row(
            "cooperated-with-inquiry: yes}}\n",
            "cooperated-with-inquiry: yes}}\n" + "  - name: 王某\n    post: 科员\n    role: officer\n",
            "1",
            "3",
            "王某",
            "1",
            "科员",
            ""),
        row("  - {name: 宋临, facts: {cooperated-with-inquiry: yes}}\n", "", "1", "2", "5", "y"),
        row("id: E1, ", "id: 附1, ", "2", "1", "1", "附1"),
        row("title: 笔录}", "title: 笔录, pages: \"3\"}", "2", "1", "7", "3"),
        row("- {id: E1, title: 笔录}\n  ", "", "2", "1", "9", "y"),
        row("title: 录像}\n", "title: 录像}\n  - {id: E3, title: 照片}\n", "2", "3", "照片", "", "", ""),
        row("[\"11(6)\"]", "all", "3", "1", "a"),
        row("title: 检查\n", "title: 检查疏漏\n", "5", "1", "1", "检查疏漏"),
        row("title: 检查\n", "", "5", "1", "1", "-"),
        row("initiation:", "incident: {summary: 到场。}\ninitiation:", "5", "3", "2", "到场。"));
  }

  /** Each is on disk at once; back from the lists the same question is put. */
  @ParameterizedTest
  @MethodSource("amendments")
  void itIsOnDiskAtOnceAndTheQuestionComesAgain(String before, String after, List<String> typed)
      throws IOException {
    assertThat(BEGUN).contains(before);
    List<String> lines = Stream.of(List.of("增改"), typed).flatMap(List::stream).toList();
    Program.Result result = answer(lines.toArray(String[]::new));
    String expected = BEGUN.replace(before, after);
    if (after.contains("附1")) {
      expected = expected.replace("[E1]", "[附1]");
    } else if (after.contains("秦原")) {
      expected = expected.replace("[秦远]", "[秦原]");
    } else if (before.contains("{id: E1, title: 笔录}\n")) {
      expected = expected.replace("{answer: yes, evidence: [E1]}", "yes");
    }
    assertThat(Files.readString(file)).as(result.out()).isEqualTo(expected);
    assertThat(CaseReader.read(file).problems()).isEmpty();
    assertThat(result.status()).isZero();
  }

  @Test
  void backFromTheListsTheSameQuestionIsPut() {
    Program.Result result = answer("增改", "1", "1", "3", "科长", "b", "b", "b", "y", "q");
    String question = result.out().lines().filter(line -> line.contains("？")).findFirst().get();
    assertThat(result.out().split(Pattern.quote(question), -1)).hasSize(3);
  }

  /** A reading with its reason, and back to none. */
  @Test
  void aReadingIsChosenWithItsReasonAndTakenBack() throws IOException {
    answer("增改", "4", "1", "1", "有文件");
    assertThat(Files.readString(file)).contains("readings:", "reason: 有文件");
    answer("增改", "4", "1", "3");
    assertThat(Files.readString(file)).isEqualTo(BEGUN);
  }

  @Test
  void whatDependsOnAThingIsNamedAndNothingGoesUnlessMeant() throws IOException {
    Program.Result result = answer("增改", "2", "1", "9", "n", "b", "b", "q");
    assertThat(result.out()).contains("引用了 E1", "仍要删除吗");
    assertThat(Files.readString(file)).isEqualTo(BEGUN);
    assertThat(answer("增改", "1", "2", "5", "", "q").out()).contains("其本人的回答 1 项");
    assertThat(Files.readString(file)).isEqualTo(BEGUN);
  }

  @Test
  void whatCannotBeIsToldAndAskedAgain() throws IOException {
    assertThat(answer("增改", "1", "3", "秦远", "王某", "q").out()).contains("已有当事人“秦远”");
    assertThat(Files.readString(file)).contains("name: 王某");
  }

  /** The line that chooses a step from the list of the proceedings, as the case stands. */
  private String step(String label) {
    return answer("增改", "6")
        .out()
        .lines()
        .filter(line -> line.matches("[* ]*[0-9]+ " + label + "([（—].*)?"))
        .map(line -> line.replaceAll("^[* ]*([0-9]+).*", "$1"))
        .findFirst()
        .orElseThrow();
  }

  /** A step is asked as record asks it, is on disk at once, is mended, and taken back whole. */
  @Test
  void aStepOfTheProceedingsIsRecordedMendedAndUndone() throws IOException {
    Program.Result begun =
        answer("增改", "6", step("开始调查"), "2024-04-02", "甲", "乙", "", "", "y", "b", "b", "q");
    assertThat(begun.out()).contains("已记录“开始调查”，日期 2024-04-02");
    assertThat(Files.readString(file)).contains("from: 2024-04-02", "甲", "乙");
    Program.Result mended =
        answer("增改", "6", step("开始调查"), "2", "2024-04-03", "", "", "", "", "y", "b", "b", "b", "q");
    assertThat(mended.out()).contains("开始调查（已记录：", "2024-04-02");
    assertThat(Files.readString(file)).contains("from: 2024-04-03", "甲", "乙");
    // What had mended it is undone first, then what was recorded first.
    Program.Result undone = answer("增改", "6", step("开始调查"), "3", "3", "b", "b", "q");
    assertThat(undone.out())
        .contains("已撤销对“开始调查”的更正，恢复为更正以前的记录：调查开始日期 2024-04-02")
        .contains("已撤销“开始调查”");
    assertThat(Files.readString(file)).isEqualTo(BEGUN);
  }

  /** One officer after the other; what breaks off is told and not saved. */
  @Test
  void aStepOfOfficersIsAskedOfficerByOfficer() throws IOException {
    Files.writeString(
        file,
        BEGUN.replace("claims:", "decision: {date: 2024-04-20, conclusion: tolerated}\nclaims:"));
    Program.Result result =
        answer(
            "增改",
            "6",
            step("启动纠错"),
            "1",
            "2024-04-25",
            "漏查",
            "",
            "补查",
            "",
            "",
            "2024-05-31",
            "y",
            "y",
            "2024-04-26",
            "疏忽");
    assertThat(result.out()).contains("接着记录宋临的“启动纠错”吗");
    assertThat(result.err()).contains("没有写入案件文件；已经填写的：", "疏忽");
    assertThat(Files.readString(file)).contains("2024-04-25").doesNotContain("2024-04-26");
  }

  @Test
  void whatAnotherStepRestsOnIsNotUndone() throws IOException {
    Files.writeString(
        file, BEGUN.replace("claims:", "inquiry: {from: 2024-04-02, to: 2024-04-09}\nclaims:"));
    String before = Files.readString(file);
    Program.Result result = answer("增改", "6", step("开始调查"), "2", "b", "b", "q");
    assertThat(result.out()).contains("请先撤销后者", "decide");
    assertThat(Files.readString(file)).isEqualTo(before);
  }

  /** At a question of the form the key is there too, and leads back to it. */
  @Test
  void inTheFormTheQuestionStaysWhenAnOfficerJoins() throws IOException {
    Files.writeString(
        file, "schema: rongcuo/case/1\nid: K-2\nsubjects:\n  - {name: 秦远}\ntitle: 检查\n");
    Program.Result result = answer(":增改", "1", "2", "王某", "1", "", "", "b", "b", "甲局", "q");
    assertThat(Files.readString(file)).contains("name: 王某", "甲局");
    assertThat(result.status()).isZero();
  }
}

package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code rongcuo record} as its users run it; everything happened long ago. */
class RecordCommandTest {

  private static final String CASE =
      """
      格式: 容错案件/1
      案号: 甲-1
      当事人:
        - 姓名: 张某   # 执法科
      举报: {类型: 实名, 查核结论: 不属实, 恶意: 是}
      决定: {结论: 予以容错, 处理: 免责, 日期: 2024-04-25}
      """;

  @TempDir Path folder;

  private Path file() throws IOException {
    Path file = folder.resolve("a.yaml");
    Files.writeString(file, CASE);
    return file;
  }

  private static Program.Result record(Path file, String... arguments) {
    List<String> all = new ArrayList<>(List.of("record", file.toString()));
    all.addAll(List.of(arguments));
    return Program.run(all.toArray(String[]::new));
  }

  private static void recorded(Path file, String... arguments) {
    Program.Result result = record(file, arguments);
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).contains("甲-1").contains("已记录");
  }

  @Test
  void aWholeCaseIsRecordedInTheLanguageOfItsFile() throws IOException {
    Path file = file();
    recorded(file, "notified", "--to", "units", "--date", "2024-04-26");
    recorded(file, "告知", "--to", "当事人", "--date", "2024-04-27");
    recorded(file, "published", "--date", "2024-05-06", "--scope", "局机关");
    recorded(
        file,
        "correction",
        "started",
        "--date",
        "2024-04-25",
        "--ground",
        "漏查",
        "--item",
        "补查",
        "--requirement",
        "一月内完成",
        "--deadline",
        "2024-05-31");
    recorded(
        file,
        "correction",
        "extended",
        "--date",
        "2024-05-30",
        "--until",
        "2024-06-30",
        "--reason",
        "停产检修");
    recorded(file, "延期", "--approved-by", "方某");
    recorded(file, "followed-up", "--date", "2024-06-10", "--finding", "进展良好");
    recorded(file, "原因分析", "--date", "2024-06-12");
    recorded(file, "correction-finished", "--date", "2024-06-20");
    recorded(file, "feedback", "--date", "2024-05-08");
    recorded(file, "clarified", "--date", "2024-05-09", "--scope", "局机关", "--means", "会议通报");
    assertThat(Files.readString(file))
        .startsWith(CASE)
        .contains("告知: {单位: 2024-04-26, 当事人: 2024-04-27}")
        .contains("公开: {日期: 2024-05-06, 范围: 局机关}")
        .containsSubsequence(
            "纠错:", "启动: 2024-04-25", "漏查", "补查", "一月内完成", "期限: 2024-05-31", "延至: 2024-06-30")
        .contains("批准人: 方某", "情况: 进展良好", "原因分析: 2024-06-12", "完成: 2024-06-20")
        .contains("反馈: 2024-05-08", "方式: 会议通报");
    assertThat(
            Program.run("duties", file.toString(), "--on", "2024-07-01", "--state", "overdue")
                .out())
        .contains("没有符合条件的事项");
    assertThat(Program.run("ledger", file.toString(), "--on", "2024-07-01").out()).contains("办结");
  }

  @Test
  void aNoticeBeforeTheirOwnDecisionIsNotGivenToASubject() throws IOException {
    Path file = folder.resolve("two.yaml");
    Files.writeString(
        file,
        """
        格式: 容错案件/1
        案号: 甲-1
        当事人:
          - 姓名: 张某
            决定: {结论: 予以容错, 处理: 免责, 日期: 2024-05-10}
          - 姓名: 李某
        决定: {结论: 予以容错, 处理: 从轻, 日期: 2024-04-25}
        告知: {单位: 2024-04-26, 当事人: 2024-04-26}
        """);
    recorded(file, "notified", "--subject", "张某", "--to", "units", "--date", "2024-05-11");
    assertThat(Files.readString(file))
        .contains("告知: {单位: 2024-05-11}", "告知: {单位: 2024-04-26, 当事人: 2024-04-26}");
  }

  @ParameterizedTest
  @CsvSource({
    "'correction,finished', 1, 纠错尚未启动",
    "'notified,--date,2024-04-24', 1, 早于",
    "'notified,--date,2999-01-01', 1, 晚于今天",
    "'explained', 1, 收到举报 --kind 匿名”记录（案件文件中为“举报”下的“类型: 匿名”）",
    "'notifed', 2, 是否想写“notified”",
    "'notified,--to,everyone', 2, --to",
    "'withheld', 2, 需要 --reason",
    "'correction,extended', 2, 需要 --until",
    "'correction,items', 2, 需要 --ground",
    "'published,--means,会议', 2, --means",
    "'notified,--date,yesterday', 2, --date",
    "'notified,--subject,李某', 2, --subject",
  })
  void whatIsNotInOrderChangesNothing(String words, int status, String said) throws IOException {
    Path file = file();
    Program.Result result = record(file, words.split(","));
    assertThat(result.status()).isEqualTo(status);
    assertThat(result.err()).contains(said);
    assertThat(result.out()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(CASE);
  }

  @Test
  void aWrongRecordIsMendedOnlyWhenAskedFor() throws IOException {
    Path file = file();
    recorded(file, "notified", "--date", "2024-04-27");
    assertThat(record(file, "notified", "--date", "2024-04-26").err()).contains("--replace");
    recorded(file, "notified", "--date", "2024-04-26", "--replace");
    recorded(file, "withheld", "--reason", "涉及他案");
    recorded(file, "published", "--date", "2024-05-06", "--replace");
    assertThat(Files.readString(file))
        .contains("告知: {单位: 2024-04-26, 当事人: 2024-04-26}")
        .doesNotContain("涉及他案");
  }

  @Test
  void aTrialWritesNothing() throws IOException {
    Path file = file();
    assertThat(record(file, "notified", "--date", "2024-04-26", "--dry-run").out())
        .contains("试算，未写入文件");
    assertThat(Files.readString(file)).isEqualTo(CASE);
  }

  @Test
  void aFileThatIsNoCaseIsTold() throws IOException {
    Path bad = folder.resolve("bad.yaml");
    Files.writeString(bad, "案号: 甲-1\n");
    assertThat(record(bad, "notified").status()).isEqualTo(1);
    assertThat(record(folder, "notified").err()).contains("这是文件夹");
    assertThat(record(folder.resolve("none.yaml"), "notified").status()).isEqualTo(3);
    Path reporter = folder.resolve("a.reporter.yaml");
    Files.writeString(reporter, "name: 密不可宣\n");
    Program.Result result = record(reporter, "notified");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).doesNotContain("密不可宣");
  }

  @Test
  void onlyADayThatTheFileKeepsIsSaidToBeRecorded() throws IOException {
    Path file = file();
    recorded(file, "correction", "started", "--date", "2024-04-25", "--deadline", "2024-05-31");
    recorded(file, "延期", "--requested", "2024-05-30", "--until", "2024-06-30");
    Program.Result approved =
        record(file, "correction", "extended", "--approved-by", "方某", "--date", "2024-06-02");
    assertThat(approved.out()).contains("已记录“批准延期”，日期 2024-06-02");
    assertThat(file).content().contains("审批日期: 2024-06-02", "批准人: 方某");
    Program.Result withheld = record(file, "withheld", "--reason", "涉及他案", "--date", "2024-05-06");
    assertThat(withheld.out()).contains("不记这一日期").doesNotContain("2024-05-06");
    assertThat(file).content().doesNotContain("2024-05-06");
  }

  @Test
  void whatIsUndoneLeavesTheFileAsItWasAndSaysWhatWent() throws IOException {
    Path file = file();
    recorded(file, "started", "--date", "2024-04-25", "--deadline", "2024-05-31", "--item", "补查");
    String started = Files.readString(file);
    recorded(file, "跟踪", "--date", "2024-05-02", "--finding", "进展良好");
    Program.Result resting = record(file, "started", "--undo");
    assertThat(resting.status()).isEqualTo(1);
    assertThat(resting.err()).contains("“跟踪”", "请先撤销");
    Program.Result tried = record(file, "跟踪", "--undo", "--dry-run");
    assertThat(tried.out()).contains("已撤销“跟踪”", "进展良好", "试算");
    assertThat(record(file, "跟踪", "--undo").out()).contains("已撤销“跟踪”", "2024-05-02", "进展良好");
    assertThat(file).hasContent(started);
    assertThat(record(file, "started", "--undo").out()).contains("2024-05-31");
    assertThat(Files.readString(file)).isEqualTo(CASE);
    assertThat(record(file, "started", "--undo").err()).contains("没有记录“启动纠错”");
  }

  @Test
  void anExtensionIsRefusedAndAnotherGranted() throws IOException {
    Path file = file();
    recorded(file, "started", "--date", "2024-04-25", "--deadline", "2024-05-31");
    recorded(file, "延期", "--date", "2024-05-20", "--until", "2024-07-31");
    recorded(file, "不批准延期", "--date", "2024-05-22", "--refused-by", "方某", "--refusal", "过长");
    assertThat(record(file, "批准延期", "--approved-by", "方某").err()).contains("没有等待批准");
    recorded(file, "延期", "--date", "2024-05-23", "--until", "2024-06-30");
    recorded(file, "批准延期", "--date", "2024-05-24", "--approved-by", "方某");
    assertThat(Program.run("duties", file.toString(), "--on", "2024-06-15").out())
        .contains("审批延期申请", "2024-05-24 办结", "期限 2024-06-30");
    assertThat(record(file, "延期", "--undo").err()).contains("“批准延期”");
  }

  /** On a terminal the case alone is a dialogue; what is due stands first. */
  @Test
  void theCaseAloneIsADialogueThatBeginsWithWhatIsDue() throws IOException {
    Path file = file();
    Program.Result result =
        Program.runAnswering(
            "1\n2024-04-25\n漏查\n\n补查\n\n:b\n\n\n\n5月31日\n2024-05-31\n1\n2\n",
            "record",
            file.toString());
    assertThat(result.out()).contains("启动纠错——逾期", "写入案件文件", "已记录“启动纠错”，日期 2024-04-25");
    assertThat(Files.readString(file)).contains("启动: 2024-04-25", "补查", "期限: 2024-05-31");
  }

  @Test
  void whatWasTypedIsToldAgainWhenThePersonBreaksOff() throws IOException {
    Path file = file();
    Program.Result result =
        Program.runAnswering("1\n2024-04-25\n漏查而未发现\n", "record", file.toString());
    assertThat(result.err()).contains("没有写入案件文件").contains("漏查而未发现");
    assertThat(Files.readString(file)).isEqualTo(CASE);
  }

  /** What is recorded of one officer is asked of the next; to say no asks for other events. */
  @Test
  void whatIsRecordedOfOneOfficerIsAskedOfTheNext() throws IOException {
    Path file = file();
    Files.writeString(
        file,
        """
        schema: rongcuo/case/1
        id: K-1
        subjects: [{name: 秦远}, {name: 宋临}]
        initiation: {by: unit, date: 2024-04-01}
        decision: {date: 2024-04-20, conclusion: tolerated, disposition: exempt}
        """);
    Program.Result list = Program.runAnswering("b\n", "record", file.toString());
    String number =
        list.out().lines().filter(line -> line.contains("启动纠错")).findFirst().orElseThrow();
    String start = number.replaceAll("^[* ]*([0-9]+).*", "$1");
    Program.Result result =
        Program.runAnswering(
            start + "\n1\n2024-04-25\n漏查\n\n补查\n\n\n2024-05-31\ny\ny\n2024-04-26\n?\n",
            "record",
            file.toString());
    assertThat(result.out()).as(result.err()).contains("接着记录宋临的“启动纠错”吗").contains("输入 :b 返回");
    assertThat(Files.readString(file)).contains("2024-04-25").doesNotContain("2024-04-26");
    assertThat(result.err()).contains("没有写入案件文件；已经填写的：日期：2024-04-26");
  }

  /** In the dialogue what is recorded otherwise is mended by a question, not by an option. */
  @Test
  void whatIsRecordedOtherwiseIsMendedInTheDialogue() throws IOException {
    Path file = file();
    Files.writeString(
        file, "schema: rongcuo/case/1\nid: K-1\nsubjects: [{name: 秦远}]\nreport: {kind: none}\n");
    Program.Result list = Program.runAnswering("b\n", "record", file.toString());
    String number =
        list.out().lines().filter(line -> line.contains("收到举报")).findFirst().orElseThrow();
    String received = number.replaceAll("^[* ]*([0-9]+).*", "$1");
    Program.Result result =
        Program.runAnswering(
            received + "\n2024-04-25\n1\n\n反映不作为\ny\ny\nn\n", "record", file.toString());
    assertThat(result.err() + result.out())
        .contains("举报类型已经记录为“无”")
        .contains("改为刚才填写的内容")
        .doesNotContain("--replace");
    assertThat(Files.readString(file)).contains("kind: named").contains("反映不作为");
  }

  @Test
  void offATerminalTheEventHasToBeNamed() throws IOException {
    Program.Result result = record(file());
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("请写明记录什么").contains("告知（“notified”）");
  }

  @Test
  void aSubjectIsNamedByItsNumberToo() throws IOException {
    Path file = file();
    Files.writeString(file, CASE.replace("   # 执法科", "\n  - 姓名: 李某\n  - 姓名: 李某"));
    Program.Result result = record(file, "notified", "--date", "2024-04-26", "--subject", "1");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).contains("（张某）");
    assertThat(record(file, "notified", "--date", "2024-04-26", "--subject", "2").out())
        .contains("（李某（第 2 名））");
    assertThat(record(file, "notified", "--date", "2024-04-26", "--subject", "李某").err())
        .contains("2 李某、3 李某");
    assertThat(record(file, "notified", "--subject", "4").err())
        .contains("--subject")
        .contains("4");
  }

  // 第十七条: two requests wait.

  private Path twoRequests() throws IOException {
    Path file = file();
    recorded(
        file,
        "correction",
        "started",
        "--date",
        "2024-04-25",
        "--ground",
        "漏查",
        "--item",
        "补查",
        "--requirement",
        "改",
        "--deadline",
        "2024-05-31");
    recorded(file, "延期", "--date", "2024-05-10", "--until", "2024-06-30");
    recorded(file, "延期", "--date", "2024-05-20", "--until", "2024-07-31");
    return file;
  }

  @Test
  void whatWasAskedForFirstIsAnsweredFirst() throws IOException {
    Path file = twoRequests();
    String waiting = Files.readString(file);
    recorded(file, "不批准延期", "--date", "2024-05-21", "--refused-by", "方某");
    assertThat(Files.readString(file)).containsSubsequence("2024-06-30", "方某", "2024-07-31");
    recorded(file, "批准延期", "--date", "2024-05-22", "--approved-by", "钱某");
    assertThat(Files.readString(file)).containsSubsequence("方某", "2024-07-31", "钱某");
    assertThat(record(file, "批准延期", "--undo").status()).isZero();
    assertThat(record(file, "不批准延期", "--undo").status()).isZero();
    assertThat(Files.readString(file)).isEqualTo(waiting);
  }

  @Test
  void whichRequestIsAnsweredCanBeNamed() throws IOException {
    Path file = twoRequests();
    String waiting = Files.readString(file);
    Program.Result none =
        record(
            file,
            "批准延期",
            "--approved-by",
            "钱某",
            "--requested",
            "2024-05-15",
            "--date",
            "2024-05-22");
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.err()).contains("2024-05-15", "尚待答复的：2024-05-10、2024-05-20");
    recorded(
        file, "批准延期", "--approved-by", "钱某", "--requested", "2024-05-20", "--date", "2024-05-22");
    assertThat(Files.readString(file)).containsSubsequence("2024-06-30", "2024-07-31", "钱某");
    recorded(file, "不批准延期", "--refused-by", "方某", "--date", "2024-05-22");
    assertThat(record(file, "批准延期", "--requested", "2024-05-10", "--undo").err())
        .contains("没有记录“批准延期”");
    assertThat(record(file, "批准延期", "--requested", "2024-05-20", "--undo").status()).isZero();
    assertThat(record(file, "不批准延期", "--undo").status()).isZero();
    assertThat(Files.readString(file)).isEqualTo(waiting);
  }

  @Test
  void theDialogueAsksWhichRequestIsAnsweredWhereSeveralWait() throws IOException {
    Path file = twoRequests();
    String list = Program.runAnswering("b\n", "record", file.toString()).out();
    String entry = list.lines().filter(line -> line.contains(" 批准延期——")).findFirst().orElseThrow();
    Program.Result result =
        Program.runAnswering(
            entry.replaceAll("^[* ]*([0-9]+).*", "$1") + "\n2024-05-22\n2\n钱某\n\ny\nn\n",
            "record",
            file.toString());
    assertThat(result.out())
        .as(result.err())
        .contains("答复哪一天提出的延期申请", "2024-05-20（延至日期 2024-07-31）");
    assertThat(Files.readString(file)).containsSubsequence("2024-06-30", "2024-07-31", "钱某");
  }

  /** What the matter published of a former decision is not the officer's who went another way. */
  @Test
  void whatWasPublishedOfAFormerDecisionDoesNotStandBesideTheNew() throws IOException {
    Path file = file();
    Files.writeString(
        file,
        """
        schema: rongcuo/case/1
        id: 甲-1
        subjects:
          - name: 张某
            decision: {conclusion: tolerated, disposition: exempt, date: 2024-05-01}
            former-decisions:
              - conclusion: tolerated
                disposition: full
                date: 2024-04-01
                published: {withheld: 涉密}
                replaced: 2024-05-01
          - name: 李某
        decision: {conclusion: tolerated, disposition: full, date: 2024-04-01}
        published: {withheld: 涉密}
        """);
    byte[] before = Files.readAllBytes(file);
    recorded(file, "published", "--date", "2024-05-06", "--scope", "局机关", "--subject", "张某");
    assertThat(Files.readString(file)).contains("    published: {date: 2024-05-06, scope: 局机关}\n");
    assertThat(record(file, "published", "--undo", "--subject", "张某").status()).isZero();
    assertThat(file).hasBinaryContent(before);
  }

  private static String entry(Path file, String label, String... more) {
    List<String> all = new ArrayList<>(List.of("record", file.toString()));
    all.addAll(List.of(more));
    String list = Program.runAnswering("b\n", all.toArray(String[]::new)).out();
    String line = list.lines().filter(each -> each.contains(label)).findFirst().orElseThrow();
    return line.replaceAll("^[* ]*([0-9]+).*", "$1");
  }

  @Test
  void theDialogueMendsAndTakesBackWhatIsRecorded() throws IOException {
    Path file = file();
    recorded(file, "feedback", "--date", "2024-05-08");
    String once = Files.readString(file);
    Program.Result mended =
        Program.runAnswering(
            entry(file, "反馈（") + "\n1\n2024-05-09\ny\nn\n", "record", file.toString());
    assertThat(mended.out()).as(mended.err()).contains("“反馈”已有记录，怎么办");
    assertThat(Files.readString(file)).contains("2024-05-09");
    Program.Result undone =
        Program.runAnswering(entry(file, "反馈（") + "\n2\ny\nn\n", "record", file.toString());
    assertThat(undone.out()).contains("恢复为更正以前的记录：反馈举报人日期 2024-05-08");
    assertThat(Files.readString(file)).isEqualTo(once);
    Program.Result rest =
        Program.runAnswering(
            entry(file, "反馈", "--undo") + "\ny\nn\n", "record", file.toString(), "--undo");
    assertThat(rest.out()).as(rest.err()).contains("撤销哪一项记录", "已撤销“反馈”");
    assertThat(Files.readString(file)).isEqualTo(CASE);
  }
}

package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.Subject;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;

/** The questionnaire in a real terminal, as its users see it. */
class InterviewTerminalTest {

  @TempDir Path folder;

  @BeforeAll
  static void needsATerminal() {
    TerminalProgram.assumeTmux();
  }

  private TerminalProgram interview(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "interview";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return TerminalProgram.start(folder, 90, 40, Map.of(), all);
  }

  @Test
  void whatIsTypedAheadIsNotLost() throws IOException {
    try (TerminalProgram program = interview()) {
      program.enter("K1");
      program.enter("李四");
      program.press("1", "Enter");
      program.enter("执法科科员");
      program.await("> 执法证号");
    }
    assertThat(Files.readString(folder.resolve("K1.yaml"))).contains("李四").contains("执法科科员");
  }

  private static final String BEGUN =
      """
      schema: rongcuo/case/1
      id: K-2   # 手写的注释
      title: 检查中未发现隐患
      subjects: [ {name: 秦远} ]
      incident: {date: 2026-03-18, summary: 检查}
      evidence:
        - {id: E1, kind: 现场笔录, title: 现场检查笔录}
      claims: ["11(6)", "12(2)"]
      facts:
        enforcement-officer: yes
        # 以下由调查组填写
        performing-duties: yes
        within-statutory-duties: yes
        evidence-lawfully-collected: yes
        process-recorded: yes
        enforcement-publicised: yes
        manner-and-time-kept: yes
        decision-made: no
        public-security-matter: no
        other-procedure-breach: no
        knowing-violation: no
        persisted-after-ban: no
        sought-private-gain: no
        during-inspection: yes
      """;

  private Path begun() throws IOException {
    return Files.writeString(folder.resolve("K-2.yaml"), BEGUN);
  }

  @Test
  void aWholeCaseToItsConclusion() throws IOException {
    try (TerminalProgram program = interview()) {
      program.await("> 案号");
      program.enter("民宗-1");
      program.await("> 姓名");
      program.enter("秦远");
      program.await("> 身份");
      program.press("F5", "F1", "F9"); // keys without a meaning answer nothing
      program.press("1", "Enter");
      program.await("> 职务");
      program.enter("执法科科员");
      program.await("> 执法证号");
      program.press("Enter");
      program.await("还有其他当事人吗");
      program.press("n");
      program.await("> 标题");
      program.enter("活动场所检查中未发现隐患");
      program.await("> 所在单位");
      program.enter("临川市民族宗教事务局");
      program.await("> 发文代字");
      program.press("NPage");
      program.await("> 事发日期");
      program.enter("2026年2月30日");
      program.await("不是日历上的日期");
      program.enter("2026年3月18日");
      program.await("> 经过");
      program.paste("检查时：未发现“西侧仓房”隐患。\n次日发现。");
      program.press("Enter");
      program.await("> 失误");
      program.press("Down", "Down");
      program.await("> 启动方式");
      program.press("Right", "Right", "Enter");
      program.await("> 启动日期");
      program.enter("20260402");
      program.await("> 信访举报");
      program.press("1", "Enter");
      program.await("> E1");
      program.enter("现场检查笔录；书证；2026年3月38日");
      program.await("“2026年3月38日”不是日历上的日期");
      program.press("BSpace", "BSpace", "BSpace");
      program.enter("18日");
      program.await("> E2");
      program.press("Enter");
      program.await("依据哪些条款");
      program.press("t");
      program.await("第四条");
      program.press("Enter");
      program.await("符合下列情形的，应当认定为履职尽责");
      program.press("Enter");
      program.await("从轻、减轻处理或者予以免责");
      program.press("6", "Space", "Enter");
      program.await("可以从轻或者减轻责任");
      program.press("Enter");
      program.await("执法人员（当事人为执法机构");
      program.enter("y1");
      program.await("是否发生在履行职责过程中");
      program.enter("y");
      program.await("是否在法定职责范围内行事");
      program.enter("n");
      program.press("NPage");
      program.await("核对已答的内容");
      program.press("Enter");
      program.await("结论：不予容错");
      program.await("下一步？");
      program.press("Enter");
      program.await("[status 0]");
    }
    assertThat(folder.resolve("民宗-1.yaml"))
        .content()
        .contains("案号: 民宗-1")
        .contains("日期: 2026-03-18")
        .contains("属于执法人员: {答案: 是, 证据: [E1]}")
        .contains("在法定职责范围内行事: 否")
        .contains("次日发现");
    assertThat(Program.run("evaluate", folder.resolve("民宗-1.yaml").toString()).out())
        .contains("结论：不予容错");
  }

  @Test
  void helpWhyBackAndChange() throws IOException {
    Path file = begun();
    try (TerminalProgram program = interview(file.toString())) {
      program.await("执法对象是否故意隐瞒");
      program.enter("?");
      program.await("拿不准的填“不详”");
      program.enter("w");
      program.await("“执法对象故意隐瞒”为“否”时，可能的结论");
      program.enter("y");
      program.await("执法对象是否未如实反映情况");
      program.enter("n");
      program.await("没有及时发现潜在问题？");
      program.enter("y");
      program.await("是否为法律明令禁止");
      program.enter("b");
      program.await("> [是] 执法对象故意隐瞒");
      program.enter("n");
      program.press("NPage");
      program.await("是否积极配合问责调查");
      program.enter("l");
      program.await("修改哪一项");
      program.press("End");
      program.await("> 为谋取私利：否");
      program.press("Enter");
      program.await("是否属于为谋取私利");
      program.press("C-c");
      program.await("[status 130]");
    }
    assertThat(file)
        .content()
        .contains("# 手写的注释")
        .contains("target-concealed: no")
        .contains("# 以下由调查组填写");
  }

  @Test
  void leavesAndResumesWhereItStopped() throws IOException {
    Path file = begun();
    try (TerminalProgram program = interview(file.toString())) {
      program.await("执法对象是否故意隐瞒");
      program.enter("y");
      program.enter("y");
      program.await("没有及时发现潜在问题？");
      program.enter("q");
      program.await("[status 0]");
    }
    assertThat(file).content().contains("target-untruthful: yes");
    try (TerminalProgram program = interview(file.toString())) {
      program.await("没有及时发现潜在问题？");
      assertThat(program.screen()).doesNotContain("执法对象是否故意隐瞒");
      program.press("C-d");
      program.await("[status 0]");
    }
  }

  @Test
  void aSecondInterviewIsToldWhoHoldsTheCase() throws IOException {
    Path file = begun();
    try (TerminalProgram first = interview(file.toString())) {
      first.await("执法对象是否故意隐瞒");
      try (TerminalProgram second = interview(file.toString())) {
        second.await("正在修改此文件");
        second.await("[status 3]");
      }
      first.enter("q");
      first.await("[status 0]");
    }
  }

  @Test
  void aTerminatedProgramLeavesTheTerminalAndTheFileInOrder() throws IOException {
    Path file = begun();
    try (TerminalProgram program = interview(file.toString())) {
      program.await("执法对象是否故意隐瞒");
      ProcessHandle.of(program.processId()).orElseThrow().destroy();
      program.await("[status 143]");
      assertThat(program.screen()).doesNotContain("出错");
    }
    assertThat(file).hasContent(BEGUN);
    Program.Result again = Program.runTyping("离开\n", "interview", file.toString());
    assertThat(again.status()).isZero();
  }

  @Test
  void theWindowMayBeResized() throws IOException {
    Path file = begun();
    try (TerminalProgram program = interview(file.toString())) {
      program.await("执法对象是否故意隐瞒");
      program.resize(44, 16);
      program.press("Down");
      program.await("> [] 执法对象未如实反映情况");
      program.type("y");
      program.resize(120, 40);
      program.press("Up");
      program.awaitShown("> [] 执法对象故意隐瞒 [是] 执法对象未如实反映情况");
      program.press("NPage");
      program.await("没有及时发现潜在问题？");
    }
    assertThat(file).content().contains("target-untruthful: yes");
  }

  @Test
  void theInterfaceIsEnglishThroughout() throws IOException {
    Path file = begun();
    try (TerminalProgram program =
        TerminalProgram.start(
            folder, 100, 40, Map.of(), "--lang", "en", "interview", file.toString())) {
      program.await("conceal matters on purpose");
      program.enter("?");
      program.await("unknown");
      program.enter("w");
      program.await("yes, possible:");
      program.enter("y");
      program.enter("n");
      program.await("cause a latent problem not to be found in time");
      program.enter("q");
      program.await("[status 0]");
    }
  }

  @Test
  void theQuestionIsSeenInASmallWindow() throws IOException {
    Path file = begun();
    try (TerminalProgram program =
        TerminalProgram.start(folder, 30, 8, Map.of(), "interview", file.toString())) {
      program.awaitShown("> [] 执法对象故意隐瞒");
      program.press("Down");
      program.await("> [] 执法对象未如实反");
      program.enter("y");
      program.await("> [] 致使");
    }
    assertThat(file).content().contains("target-untruthful: yes");
  }

  @Test
  void aTerminalThatCanDoNothingIsAskedLineByLine() throws IOException {
    try (TerminalProgram program =
        TerminalProgram.start(folder, 90, 40, Map.of("TERM", "dumb"), "interview")) {
      program.await("案号");
      program.enter("K-9");
      program.await("当事人的姓名");
      program.enter("秦远");
      program.await("1 执法人员");
      program.enter(":q");
      program.await("[status 0]");
    }
    assertThat(folder.resolve("K-9.yaml")).exists();
  }

  @Test
  void whatWasEnteredOfAReporterIsKeptWhenTheRestNeverComes() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("K-3.yaml"),
            "schema: rongcuo/case/1\nid: K-3\nsubjects: [{name: 秦远}]\n"
                + "report: {kind: named, finding: unproven, malicious: no}\n");
    Path companion = folder.resolve("K-3.reporter.yaml");
    try (TerminalProgram program = interview(file.toString())) {
      program.await("举报人姓名");
      program.enter("郑不宣");
      program.await("> 举报人联系方式");
      program.press("Up");
      program.await("> 举报人姓名：郑不宣");
      program.enter("甲");
      program.await("> 举报人联系方式");
      program.press("C-c");
      program.await("[status 130]");
    }
    assertThat(companion).content().contains("郑不宣甲");
    assertThat(file).content().doesNotContain("郑不宣");
  }

  @Test
  void whatWasEnteredOfAPieceOfEvidenceIsKeptWhenTheRestNeverComes() throws IOException {
    Path file = begun();
    try (TerminalProgram program = interview(file.toString())) {
      program.await("执法对象是否故意隐瞒");
      program.enter("e");
      program.await("登记新的证据");
      program.press("Space", "Down", "Space", "Enter");
      program.await("> 证据名称");
      program.enter("照片");
      program.await("> 证据种类");
      program.enter("视听资料");
      program.await("> 形成日期");
      program.press("Up");
      program.await("> 证据种类：视听资料");
      program.enter("若干");
      program.await("> 形成日期");
      program.enter("2026-04-30");
      program.await("> 证据来源");
      program.press("C-c");
      program.await("[status 130]");
    }
    assertThat(file).content().contains("title: 照片").contains("kind: 视听资料若干");
    assertThat(file).content().contains("date: 2026-04-30");
  }

  @Test
  void aDateTypedAtAChoiceChoosesNothing() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("K-3.yaml"),
            "schema: rongcuo/case/1\nid: K-3\nsubjects: [{name: 秦远}]\nreport: {kind: anonymous}\n");
    String before = Files.readString(file);
    try (TerminalProgram program = interview(file.toString())) {
      program.await("> 查核结论");
      program.type("2026-03-18");
      program.await("没有“2026-03-18”这个选项");
      program.press("Enter");
      program.settle();
      assertThat(file).hasContent(before);
      program.press("4");
      program.await("> 查核结论：属实");
      assertThat(file).hasContent(before);
      program.press("Enter");
      program.await("> 恶意举报");
      program.press("q");
      program.await("[status 0]");
    }
    assertThat(file).content().contains("substantiated");
  }

  /** One key leads at a question to all that a case has, and back; each change is on disk. */
  @Test
  void officersAndEvidenceAreAmendedWithoutLeaving() throws IOException {
    Path file = begun();
    try (TerminalProgram program = interview(file.toString())) {
      program.await("执法对象是否故意隐瞒");
      program.enter("c");
      program.await("哪一类内容");
      program.press("1", "Enter");
      program.await("哪一名当事人");
      program.press("2", "Enter");
      program.await("> 姓名");
      program.enter("王某");
      program.await("> 身份");
      program.press("1", "Enter");
      program.await("> 职务");
      program.enter("科员");
      program.await("> 执法证号");
      program.press("Enter");
      program.await("王某  科员");
      program.press("b");
      program.await("哪一类内容");
      program.press("2", "Enter");
      program.await("哪一份证据");
      program.press("1", "Enter");
      program.await("证据页码");
      program.press("C-c");
      program.await("[status 130]");
    }
    // What was answered of the one officer there was holds for that one, and for no other.
    CaseFile caseFile = CaseReader.read(file).caseFile();
    Subject first = caseFile.subjects().get(0);
    Subject second = caseFile.subjects().get(1);
    CaseFile before = CaseReader.read(BEGUN.getBytes(StandardCharsets.UTF_8)).caseFile();
    assertThat(caseFile.answers(first)).isEqualTo(before.answers(before.subjects().get(0)));
    assertThat(caseFile.facts(second).keySet())
        .contains(Fact.DURING_INSPECTION)
        .doesNotContain(Fact.ENFORCEMENT_OFFICER, Fact.KNOWING_VIOLATION);
    assertThat(file)
        .content()
        .contains("{name: 王某, post: 科员, role: officer}")
        .contains("# 以下由调查组填写")
        .contains("id: K-2   # 手写的注释");
  }

  /** At the end the proceedings go on: what is due is entered there, and the list comes back. */
  @Test
  void theProceedingsGoOnAfterTheConclusion() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("K-2.yaml"),
            """
            schema: rongcuo/case/1
            id: K-2
            subjects: [{name: 秦远}]
            initiation: {by: unit, date: 2024-04-01}
            claims: ["11(6)"]
            facts: {enforcement-officer: yes, performing-duties: yes, within-statutory-duties: no}
            """);
    try (TerminalProgram program = interview(file.toString())) {
      program.await("下一步？");
      program.press("End", "Enter");
      program.await("开始调查——待办");
      program.press("1", "Enter");
      program.await("“开始调查”的日期");
      program.enter("2024-04-02");
      program.await("调查人员");
      program.press("Enter");
      program.await("回避情况");
      program.press("Enter");
      program.await("写入案件文件");
      program.press("y");
      program.await("开始调查（已记录");
      program.press("b");
      program.await("下一步？");
      program.press("q");
      program.await("记录单位的决定");
      program.await("[status 0]");
    }
    assertThat(file).content().contains("from: 2024-04-02");
  }

  /** Ctrl-C in the dialogue of record is told by its status, what was typed by its words. */
  @Test
  void recordingIsBrokenOffWithItsStatusAndTellsWhatWasTyped() throws IOException {
    Path file = begun();
    try (TerminalProgram program =
        TerminalProgram.start(folder, 100, 40, Map.of(), "record", file.toString())) {
      program.await("记录哪一件事");
      program.press("1", "Enter");
      program.await("日期");
      program.enter("2026-04-20");
      program.await("写入案件文件");
      program.press("C-c");
      program.await("没有写入案件文件；已经填写的：日期：2026-04-20");
      program.await("[status 130]");
    }
    assertThat(file).hasContent(BEGUN);
  }

  @Test
  void theDateThatStandsGivesWayToTheOneTyped() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("K-3.yaml"),
            "schema: rongcuo/case/1\nid: K-3\nsubjects: [{name: 秦远}]\n"
                + "incident: {date: 2026-03-18}\n");
    try (TerminalProgram program = interview(file.toString())) {
      program.await("> 经过");
      program.press("Up");
      program.await("> 事发日期：2026-03-18");
      program.enter("2026年13月1日");
      program.await("“2026年13月1日”不是日历上的日期");
      program.paste("2026年3月8日");
      program.press("Enter");
      program.await("> 经过");
      program.press("Up");
      program.await("> 事发日期：2026-03-08");
      program.press("BSpace");
      program.enter("9");
      program.await("> 经过");
      program.enter(":q");
      program.await("[status 0]");
    }
    assertThat(file).content().contains("date: 2026-03-09");
  }

  @Test
  void theConclusionIsWrappedOnce() throws IOException {
    Path file = folder.resolve("K-2.yaml");
    Files.copy(Path.of("cases/inspection-concealed.yaml"), file);
    try (TerminalProgram program =
        TerminalProgram.start(folder, 80, 24, Map.of(), "interview", file.toString())) {
      program.await("是否按照法定职责履行了职责");
      program.enter("u");
      program.await("是否履行了岗位职责");
      program.enter("u");
      program.await("核对已答的内容");
      program.press("Enter");
      program.await("下一步？");
      String screen = program.screen();
      String page = screen.substring(screen.indexOf("--- 结论"), screen.indexOf("下一步？"));
      // Only headings stand at the margin; a line that was broken again would go on there.
      assertThat(page.lines().skip(1).filter(line -> line.matches("\\S.*")))
          .allMatch(line -> line.startsWith("栖民宗-2026-001  ") || line.startsWith("当事人："));
    }
  }

  @Test
  void decidingIsBrokenOffWithItsStatusAndPromisesNoSaving() throws IOException {
    Path file = begun();
    String before = Files.readString(file);
    for (String key : new String[] {"C-c", "q"}) {
      try (TerminalProgram program =
          TerminalProgram.start(folder, 100, 40, Map.of(), "decide", file.toString())) {
        program.await("决定机构");
        program.await(":q 放弃，不写入文件");
        assertThat(program.screen()).doesNotContain("保存并离开");
        program.enter("集体研究");
        program.await("仍要认定的理由");
        if (key.equals("q")) {
          program.enter(":q");
        } else {
          program.press(key);
        }
        program.await("没有作出决定，文件未改动");
        program.await(key.equals("q") ? "[status 0]" : "[status 130]");
      }
    }
    assertThat(file).hasContent(before);
  }

  /** A case whose last answer is changed by itself, which is a question of yes and no. */
  private Path atAFact() throws IOException {
    return Files.writeString(
        folder.resolve("K-4.yaml"),
        "schema: rongcuo/case/1\nid: K-4\nsubjects: [{name: 秦远}]\nclaims: [\"11(6)\", \"12(2)\"]\n"
            + "facts: {enforcement-officer: yes, performing-duties: yes,"
            + " within-statutory-duties: yes}\n");
  }

  private static void changeTheLastAnswer(TerminalProgram program) {
    program.await("> [");
    program.enter("l");
    program.await("修改哪一项");
    program.press("End", "Enter");
    program.await("是否在法定职责范围内行事");
    program.await("不详  (u)");
  }

  @Test
  void whatAnInputMethodPutsThereIsOneWord() throws IOException {
    Path file = atAFact();
    try (TerminalProgram program = interview(file.toString())) {
      changeTheLastAnswer(program);
      program.type("没有");
      program.await("没有“没有”这个选项，不作回答");
      program.type("不");
      program.awaitGone("没有“没有”这个选项");
      program.type("不是");
      program.await("  > 否");
      program.awaitContent(file, "within-statutory-duties: no");
      changeTheLastAnswer(program);
      program.type("是的");
      program.awaitContent(file, "within-statutory-duties: yes");
      program.enter("q");
      program.await("[status 0]");
    }
  }

  @Test
  void aWholeWordIsOneAnswer() throws IOException {
    Path file = atAFact();
    String before = Files.readString(file);
    for (String word : new String[] {"unknown", "ｕｎｋｎｏｗｎ"}) {
      Files.writeString(file, before);
      try (TerminalProgram program = interview(file.toString())) {
        changeTheLastAnswer(program);
        program.type(word);
        program.await("  > 不详");
        program.await("依法应当进行的调查取证");
        program.enter("q");
        program.await("[status 0]");
      }
      assertThat(Program.run("check", file.toString()).status()).isZero();
      assertThat(file)
          .content()
          .contains("within-statutory-duties: unknown")
          .doesNotContain(": no");
    }
    Files.writeString(file, before);
    try (TerminalProgram program = interview(file.toString())) {
      changeTheLastAnswer(program);
      program.type("unk");
      program.await("没有“unk”这个选项，不作回答");
      program.type("n");
      program.await("  > 否");
      program.awaitContent(file, "within-statutory-duties: no");
      program.enter("q");
      program.await("[status 0]");
    }
    assertThat(file).content().contains("within-statutory-duties: no").doesNotContain("unknown");
  }

  @Test
  void askingForHelpNeverAnswers() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("K-5.yaml"),
            "schema: rongcuo/case/1\nid: K-5\nsubjects: [{name: 秦远, post: 科员, role: officer}]\n");
    try (TerminalProgram program = interview(file.toString())) {
      program.await("> 执法证号");
      program.press("Enter");
      program.await("还有其他当事人吗");
      program.press("?");
      program.await("逐一列出");
      program.press("Enter");
      program.await("刚才只是查看说明");
      assertThat(program.visible()).doesNotContain("发文代字");
      program.press("Enter");
      program.await("> 标题");
      program.enter(":b");
      program.await("还有其他当事人吗");
      program.pressAtOnce("?", "Enter");
      program.await("刚才只是查看说明");
      program.press("q");
      program.await("[status 0]");
    }
  }

  @Test
  void helpOnAListOfTicksTicksNothing() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("K-6.yaml"),
            "schema: rongcuo/case/1\nid: K-6\nsubjects: [{name: 秦远}]\nclaims: []\n");
    String before = Files.readString(file);
    try (TerminalProgram program = interview(file.toString())) {
      program.await("第四条");
      program.press("?");
      program.await("拿不准的也勾上");
      program.press("Enter");
      program.await("刚才只是查看说明");
      program.press("q");
      program.await("[status 0]");
    }
    assertThat(file).hasContent(before);
  }

  @Test
  void anEnterRightBehindALetterAnswersNothingElse() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("K-6.yaml"),
            "schema: rongcuo/case/1\nid: K-6\nsubjects: [{name: 秦远}]\n"
                + "evidence: [{id: E1, title: 笔录}]\n");
    try (TerminalProgram program = interview(file.toString())) {
      program.await("依据哪些条款");
      program.pressAtOnce("t", "Enter");
      program.await("第四条");
      program.settle();
      assertThat(program.visible()).doesNotContain("符合下列情形的，应当认定为履职尽责");
      program.press("Enter");
      program.await("符合下列情形的，应当认定为履职尽责");
    }
  }

  @Test
  void aCommandBehindAPrefilledTextIsNeverSaved() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("K-7.yaml"),
            "schema: rongcuo/case/1\nid: K-7\nsubjects: [{name: 秦远, post: 科员}]\n");
    for (String command : new String[] {":b", "：b", "：ｂ", " :返回"}) {
      try (TerminalProgram program = interview(file.toString())) {
        program.await("> 执法证号");
        program.press("Up");
        program.await("> 职务：科员");
        program.enter(command);
        program.await("> 姓名");
        program.enter(":q");
        program.await("[status 0]");
      }
      assertThat(file).content().contains("post: 科员}");
    }
  }

  @Test
  void whatMayBeACommandIsAskedAbout() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("K-8.yaml"),
            "schema: rongcuo/case/1\nid: K-8\nsubjects: [{name: 秦远, post: 科员}]\n");
    try (TerminalProgram program = interview(file.toString())) {
      program.await("> 执法证号");
      program.enter("QY01:q");
      program.await("末尾像是命令");
      assertThat(file).content().doesNotContain("QY01");
      program.press("2", "Enter");
      program.await("还有其他当事人吗");
      program.press("b");
      program.await("> 执法证号：QY01:q");
      program.enter("?");
      program.await("末尾像是命令");
      program.press("1", "Enter");
      program.await("没有的留空");
      program.press("C-c");
      program.await("[status 130]");
    }
    assertThat(file).content().contains("QY01:q").doesNotContain("QY01:q?");
  }

  @Test
  void aDateWithoutAYearIsShownBeforeItIsSaved() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("K-9.yaml"),
            "schema: rongcuo/case/1\nid: K-9\nsubjects: [{name: 秦远}]\nfield: 领域\n");
    int year = java.time.LocalDate.now().getYear();
    try (TerminalProgram program = interview(file.toString())) {
      program.await("> 事发日期");
      program.enter("3月8日");
      program.await("理解为 " + year + "-03-08");
      assertThat(file).content().doesNotContain("-03-08");
      program.press("Enter");
      program.await("> 经过");
      program.press("C-c");
      program.await("[status 130]");
    }
    assertThat(file).content().contains("date: " + year + "-03-08");
  }

  @Test
  void aCaseNumberAsOfficesWriteItIsTakenOrRefusedAtOnce() {
    try (TerminalProgram program = interview()) {
      program.await("案号");
      program.enter("民宗/7:8");
      program.await("这个案号不能使用");
      program.await("> 案号：民宗/7:8");
      program.press("C-c");
      program.await("[status 130]");
    }
  }

  /** Whatever is pasted into a form stays in its blank; a table becomes pieces of evidence. */
  @Test
  void pastesStayInTheirBlank() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("K-9.yaml"),
            "schema: rongcuo/case/1\nid: K-9\nsubjects: [{name: 秦远}]\nfield: 领域\n");
    String long10000 = "检查𠀀寺".repeat(2500);
    try (TerminalProgram program = interview(file.toString())) {
      program.await("> 事发日期");
      program.press("Enter");
      program.await("> 经过");
      program.paste(long10000);
      program.await("…");
      program.press("Enter");
      program.await("> 失误");
      program.paste("红\u0007字\u001b[31m");
      program.press("Enter");
      program.await("> 后果");
      program.press("NPage");
      program.await("> E1");
      program.paste("检查笔录\t现场笔录\t2026-03-18\n照片\t视听资料\t2026年3月40日\t检查组\n清单");
      program.press("Enter");
      program.await("“2026年3月40日”不是日历上的日期");
      program.await("> E2：照片；视听资料；2026年3月40日；检查组 清单");
      for (int i = 0; i < 8; i++) {
        program.press("Left");
      }
      program.press("BSpace");
      program.press("Enter");
      program.await("> E4");
      program.press("C-c");
      program.await("[status 130]");
    }
    CaseFile caseFile = CaseReader.read(file).caseFile();
    assertThat(caseFile.get(CaseKeys.INCIDENT_SUMMARY)).isEqualTo(long10000);
    assertThat(caseFile.get(CaseKeys.INCIDENT_ERROR)).isEqualTo("红字[31m");
    assertThat(caseFile.evidence().stream().map(Evidence::title))
        .containsExactly("检查笔录", "照片", "清单");
    assertThat(String.valueOf(caseFile.evidence().get(0).date())).isEqualTo("2026-03-18");
  }

  /** Every screen can be broken off and ended, and keeps what was on disk. */
  @Test
  void everyScreenIsBrokenOffAndEnded() throws IOException {
    Map<String, String> screens =
        Map.of(
            "schema: rongcuo/case/1\nid: K\nsubjects: [{name: 秦远}]\n",
            "> 身份",
            "schema: rongcuo/case/1\nid: K\nsubjects: [{name: 秦远}]\nfield: 领域\n",
            "> 事发日期",
            "schema: rongcuo/case/1\nid: K\nsubjects: [{name: 秦远}]\nreport: {kind: none}\n",
            "> E1",
            "schema: rongcuo/case/1\nid: K\nsubjects: [{name: 秦远}]\nfacts: {decision-made: no}\n",
            "> [");
    for (Map.Entry<String, String> screen : screens.entrySet()) {
      for (String key : new String[] {"C-c", "C-d"}) {
        Path file = Files.writeString(folder.resolve("K.yaml"), screen.getKey());
        try (TerminalProgram program = interview(file.toString())) {
          program.await(screen.getValue());
          program.resize(24, 8);
          program.settle();
          program.press(key);
          program.await(key.equals("C-c") ? "[status 130]" : "[status 0]");
        }
        assertThat(file).hasContent(screen.getKey());
      }
    }
  }

  /** What was changed in a blank is taken back by Escape, which then leads back. */
  @Test
  void aPrefilledBlankIsBackedOutOf() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("K-7.yaml"),
            "schema: rongcuo/case/1\nid: K-7\nsubjects: [{name: 秦远, post: 科员}]\n");
    String before = Files.readString(file);
    try (TerminalProgram program = interview(file.toString())) {
      program.await("> 执法证号");
      program.press("Up");
      program.type("长");
      program.await("> 职务：科员长");
      program.press("Escape");
      program.await("> 职务：科员");
      program.press("NPage");
      program.await("还有其他当事人吗");
      program.press("q");
      program.await("[status 0]");
    }
    assertThat(file).hasContent(before);
  }

  /** An answer on a screen of facts is checked where it was written, and mended there. */
  @Test
  void answersAreCheckedLineByLine() throws IOException {
    Path file = begun();
    try (TerminalProgram program = interview(file.toString())) {
      program.await("执法对象是否故意隐瞒");
      program.enter("y9");
      program.await("证据清单中没有“9”");
      program.await("> [y9");
      program.press("BSpace");
      program.enter("1");
      program.await("执法对象是否未如实反映情况");
      program.enter("也许");
      program.await("“也许”不是回答");
      program.enter("\"\"");
      program.await("是否为法律明令禁止");
      program.enter("=");
      program.await("没有回答过这一项");
      program.press("C-c");
      program.await("[status 130]");
    }
    Map<Fact, AnsweredFact> facts = CaseReader.read(file).caseFile().facts();
    assertThat(facts.get(Fact.TARGET_CONCEALED).evidence()).containsExactly("E1");
    assertThat(facts.get(Fact.LATENT_PROBLEM_MISSED).answer()).isEqualTo(Truth.YES);
    assertThat(facts.get(Fact.LATENT_PROBLEM_MISSED).evidence()).containsExactly("E1");
  }
}

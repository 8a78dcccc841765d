package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.cli.frame.ExitStatus;

/** The desk: what is listed, in which order, and what can be done from it. */
class DeskTest {

  private static final String ON = "--on=2026-06-01";

  @TempDir Path folder;

  @BeforeEach
  void cases() throws IOException {
    Files.writeString(folder.resolve("office.yaml"), "schema: rongcuo/config/1\n");
    write("overdue", "秦远", "活动场所检查中未发现隐患", DECIDED, "");
    write("open", "霍青", "受托宗教团体活动备案有误", "", "claims: [\"11(6)\"]");
    Files.createDirectories(folder.resolve("2025"));
    write(
        "2025/closed",
        "段清和",
        "申请已撤回的一件",
        "",
        "ended: {date: 2026-05-20, how: withdrawn, reason: 本人撤回}");
    Files.writeString(folder.resolve("broken.yaml"), "schema: rongcuo/case/1\nid: 坏-1\nwhat: x\n");
  }

  private static final String DECIDED =
      """
      decision:
        conclusion: not-tolerated
        disposition: full
        date: 2026-05-04
        body: 临川市民族宗教事务局
        reasons: 不符合第四条的条件。
      """;

  private void write(String name, String officer, String title, String decision, String more)
      throws IOException {
    Files.writeString(
        folder.resolve(name + ".yaml"),
        """
        schema: rongcuo/case/1
        id: %s
        title: %s
        subjects: [{name: %s}]
        initiation: {by: unit, date: 2026-05-01}
        %s
        %s
        """
            .formatted(name.replace("/", "-"), title, officer, decision, more));
  }

  private Program.Result desk(String lines, String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "desk";
    arguments[1] = folder.toString();
    arguments[2] = ON;
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Program.runAtTerminal(lines, arguments);
  }

  @Test
  void whatPressesComesFirst() {
    Program.Result result = desk("q\n");
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    assertThat(result.out()).contains("案件 4 件：逾期 1 件").contains("已办结 1 件");
    assertThat(result.out()).containsSubsequence("overdue", "broken.yaml", "open", "2025-closed");
    assertThat(result.out()).contains("逾期05-11 告知相关单位").contains("文件有误，须改正");
  }

  /** By number, name, word, provision, and several at once, however they are written. */
  @Test
  void casesAreFoundByWhateverIsKnownOfThem() {
    for (String search :
        List.of("open", "ＯＰＥＮ", "霍青", "霍 青", "備案有誤", "11(6)", "11（6）", "第十一条 霍青")) {
      Program.Result result = desk("/\n" + search + "\nq\n");
      assertThat(result.out()).as(search).contains("查找“" + search + "”：1 件");
      assertThat(after(result.out(), "查找“")).contains("霍青").doesNotContain("秦远");
    }
    assertThat(desk("/\n没有的词\n:b\nq\n").out()).contains("：0 件");
  }

  @Test
  void aSearchIsLeftByGoingBack() {
    String out = desk("/\n霍青\nb\nq\n").out();
    assertThat(after(out, "查找“霍青”：1 件")).contains("秦远").contains("段清和");
  }

  @Test
  void aCaseTellsHowFarItIsAndWhatIsToBeDone() {
    String out = desk("1\nb\nq\n").out();
    assertThat(out)
        .contains("[overdue  活动场所检查中未发现隐患]")
        .contains("秦远：告知；评估：尚不能确定；决定：不予容错（2026-05-04）")
        .contains("逾期：告知相关单位及当事人（2026-05-11）")
        .contains("1 下一步：记录办理事项");
    assertThat(desk("3\nb\nq\n").out()).contains("1 下一步：问答");
  }

  /** What was typed ahead reaches the command that was called, and the desk behind it. */
  @Test
  void workIsDoneInPlace() throws IOException {
    String open = Files.readString(folder.resolve("open.yaml"));
    Program.Result result = desk("3\n4\n单位启动\nq\nb\nq\n");
    assertThat(result.out()).contains("记录哪一件事").contains("案头");
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    assertThat(Files.readString(folder.resolve("open.yaml"))).isEqualTo(open);
    assertThat(desk("3\n2\n1\nb\nq\n").out()).contains("open  受托宗教团体活动备案有误");
  }

  /** Where there are two, decisions are read together; the desk comes back. */
  @Test
  void decisionsAreReadTogether() throws IOException {
    assertThat(desk("q\n").out()).contains("把已有决定放在一起看");
    String out = desk("5\n\nq\n").out();
    assertThat(out).contains("已有决定合在一起说明什么", "已作出决定的当事人 1 名");
    assertThat(after(out, "不表示可能性大小")).contains("案头");
    Files.delete(folder.resolve("2025/closed.yaml"));
    assertThat(desk("q\n").out()).doesNotContain("把已有决定放在一起看");
  }

  @Test
  void theRegulationIsAuditedFromTheDesk() {
    String out = desk("6\n\nq\n").out();
    assertThat(out).contains("条文审查：容错纠错实施办法");
    assertThat(after(out, "条文审查")).contains("案头");
  }

  @Test
  void evidenceAndWhatIsContestedAreSeenFromACase() throws IOException {
    Files.copy(Path.of("src/test/resources/contested.yaml"), folder.resolve("0contested.yaml"));
    String list = desk("/\n陆长庚\n1\n\nb\nq\n").out();
    Matcher number = Pattern.compile("(?m)^ *([0-9]+) 看证据和争议").matcher(list);
    assertThat(number.find()).as(list).isTrue();
    String out = desk("/\n陆长庚\n1\n" + number.group(1) + "\n\nb\nq\n").out();
    assertThat(out).contains("有争议的事实", "采信理由");
  }

  @Test
  void aBrokenFileTellsWhatIsWrongWithIt() {
    Program.Result result = desk("2\n1\n\nb\nq\n");
    assertThat(result.out()).contains("broken.yaml 现在不能使用");
    assertThat(result.out() + result.err()).contains("没有“what”");
  }

  @Test
  void aFolderWithoutCasesOffersTheFirst() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("空"));
    Program.Result result = Program.runAtTerminal("2\n", "desk", empty.toString());
    assertThat(result.out()).contains("还没有案件").contains("1 新建一件");
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
  }

  /** Once, and every new case of the folder then has it; the settings are no case themselves. */
  @Test
  void theOfficeIsAskedOnceForWhatIsTheSameInEveryCase() throws IOException {
    Files.delete(folder.resolve("office.yaml"));
    Program.Result first = desk("1\n临川市民族宗教事务局\n临民宗\n:b\n民宗\n\n\n\nq\n");
    assertThat(first.out()).contains("第一次使用").contains("案件 4 件");
    assertThat(Files.readString(folder.resolve("office.yaml")))
        .contains("单位:", "名称: 临川市民族宗教事务局", "代字: 民宗")
        .doesNotContain("问责机构: ");
    assertThat(desk("q\n").out()).doesNotContain("第一次使用").contains("案件 4 件");
    Path fresh = folder.resolve("K9.yaml");
    String asked = Program.runTyping("K9\n甲\n1\n\n\nn\n一件\n", "interview", fresh.toString()).out();
    assertThat(asked).contains("用一句话概括").contains("问题属于哪一类").doesNotContain("所在单位的全称");
    assertThat(Files.readString(fresh)).contains("临川市民族宗教事务局").contains("民宗");
  }

  /** Colleagues who share the folder share its settings; what a folder hides its settings hide. */
  @ParameterizedTest
  @ValueSource(strings = {"rwxr-xr-x", "rwxrwx---", "rwx------"})
  void settingsAreReadByWhoeverReadsTheFolder(String rights) throws IOException {
    Files.delete(folder.resolve("office.yaml"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(rights));
    desk("1\n临川市民族宗教事务局\n\n\n\n\nq\n");
    String own =
        PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("office.yaml")));
    assertThat(own).isEqualTo("rw-" + rights.charAt(3) + "--" + rights.charAt(6) + "--");
  }

  @Test
  void aNewCaseBeginsInTheFolderOfTheDesk() {
    desk("n\n新-1\n郑某\n:离开\nq\n");
    assertThat(folder.resolve("新-1.yaml")).exists();
    assertThat(Path.of("新-1.yaml")).doesNotExist();
  }

  @Test
  void whoDoesNotWantToSayItIsNotAskedAgain() throws IOException {
    Files.delete(folder.resolve("office.yaml"));
    assertThat(desk("3\nq\n").out()).contains("第一次使用");
    assertThat(folder.resolve("office.yaml")).doesNotExist();
    desk("2\n\nq\n");
    assertThat(desk("q\n").out()).doesNotContain("第一次使用");
  }

  @Test
  void aFolderThatIsNoneIsToldSo() {
    assertThat(Program.runAtTerminal("", "desk", folder.resolve("nowhere").toString()).status())
        .isEqualTo(ExitStatus.FILE_TROUBLE);
    assertThat(Program.runAtTerminal("", "desk", folder.resolve("open.yaml").toString()).err())
        .contains("open.yaml");
  }

  @Test
  void manyCasesAreReadOutInPages() throws IOException {
    for (int i = 10; i < 40; i++) {
      write("n" + i, "甲" + i, "第" + i + "件", "", "");
    }
    String out = desk("21\nb\nq\n").out();
    assertThat(out).contains("21 后面 14 件").contains("案件 34 件");
  }

  @Test
  void aloneOnATerminalTheProgramIsTheDesk() {
    TerminalProgram.assumeTmux();
    try (TerminalProgram program = TerminalProgram.start(folder, 80, 24, Map.of(), "--lang=en")) {
      program.await("4 cases:");
      program.await("q leave");
      assertThat(program.visible().lines()).allMatch(line -> line.length() <= 80);
      program.type("/");
      program.await("Search for what?");
      program.enter("霍青");
      program.await("1 found");
      program.press("Enter");
      program.await("Next: questionnaire");
      program.press("End", "Enter");
      program.await("1 found");
      program.type("q");
      program.await("[status 0]");
    }
  }

  /** 第十四条 asks for notice to the units and the party: one of the two leaves the other due. */
  @Test
  void whatIsDoneInPartIsStillDueInTheDialogue() throws IOException {
    Path file = folder.resolve("half.yaml");
    Files.copy(Path.of("cases/transfer-to-police.yaml"), file);
    Program.Result menu = Program.runAtTerminal("q\n", "record", file.toString());
    assertThat(menu.out()).containsPattern("(?m)^\\*?\\s*1 告知——");
    String party = "2026-06-16";
    Program.runAtTerminal("1\n2026-06-18\n单位\n是\n否\n", "record", file.toString());
    assertThat(Files.readString(file)).contains("units: 2026-06-18", "party: " + party);
    assertThat(Program.runAtTerminal("q\n", "record", file.toString()).out())
        .doesNotContain("告知——")
        .contains("告知（已记录：告知单位日期 2026-06-18、告知当事人日期 2026-06-16）");
  }

  private static String after(String text, String from) {
    return text.substring(text.lastIndexOf(from));
  }

  /** Documents are written beside their case, and replaced only if that is meant. */
  @Test
  void documentsGoBesideTheirCaseAndAreReplacedIfMeant() throws IOException {
    String made = desk("1\n6\n1\nb\nq\n").out();
    List<Path> documents;
    try (var files = Files.list(folder)) {
      documents = files.filter(each -> each.toString().endsWith(".docx")).sorted().toList();
    }
    assertThat(documents).as(made).isNotEmpty();
    Files.writeString(documents.get(0), "手改");
    assertThat(desk("1\n6\n1\nb\nq\n").out()).contains("覆盖已有的文件");
    assertThat(documents.get(0)).hasContent("手改");
    desk("1\n6\n2\n1\nb\nq\n");
    assertThat(Files.size(documents.get(0))).isGreaterThan(100);
  }

  /** The duties of a case are those of the day for which the desk is shown. */
  @Test
  void dutiesAreThoseOfTheDesksDay() {
    Program.Result result = desk("1\n5\n1\nb\nq\n");
    assertThat(result.out()).contains("2026-06-01");
  }

  /** What is opened from a plain desk is plain too, whatever the terminal can do. */
  @ParameterizedTest
  @ValueSource(strings = {"interview", "decide", "record"})
  void plainIsPassedOn(String command) throws IOException {
    TerminalProgram.assumeTmux();
    try (TerminalProgram program =
        TerminalProgram.start(folder, 90, 40, Map.of(), "--plain", command, "open.yaml")) {
      program.await("> ");
      program.settle();
      assertThat(program.screen()).doesNotContain("↑↓");
    }
  }

  /** Settings that came with a folder are told with their place where they cannot be read. */
  @Test
  void settingsOfAForeignFolderAreToldWithTheirPlace() throws IOException {
    Files.writeString(
        folder.resolve("office.yaml"),
        "schema: rongcuo/config/1\nreadings: {article-13-breach: \"\\e[31m\"}\n");
    Program.Result result = desk("q\n");
    assertThat(result.err()).contains("office.yaml:2").doesNotContain("\u001b");
    assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USAGE);
  }
}

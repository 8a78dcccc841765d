package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.ReporterFile;
import rongcuo.cli.frame.AnswerWords;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.statute.Statute;

/** The questionnaire line by line, as scripts and screen readers use it. */
class InterviewLinesTest {

  @TempDir Path folder;

  private Program.Result interview(Path file, String... lines) {
    return Program.runTyping(String.join("\n", lines) + "\n", "interview", file.toString());
  }

  private Program.Result answer(Path file, String... lines) {
    return Program.runAnswering(String.join("\n", lines) + "\n", "interview", file.toString());
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("case.yaml"), content);
  }

  private static CaseFile read(Path file) throws IOException {
    CaseFile caseFile = CaseReader.read(file).caseFile();
    assertThat(caseFile).isNotNull();
    return caseFile;
  }

  @Test
  void anEndOfInputLeavesAWholeFile() throws IOException {
    Path file = folder.resolve("x.yaml");
    Program.Result result = interview(file, "民宗-7", "秦远", "1");
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("已回答的内容都已保存").contains("rongcuo interview");
    assertThat(read(file).id()).isEqualTo("民宗-7");
  }

  @Test
  void aRefusedLineEndsTheInputAndIsNamed() throws IOException {
    Path file = folder.resolve("x.yaml");
    Program.Result result = interview(file, "民宗-7", "秦远", "九", "1", "科员");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err())
        .contains("第 3 行")
        .contains("执法人员还是执法机构")
        .contains("“九”不在可选范围内")
        .contains("没有采用");
    assertThat(read(file).subjects().get(0).name()).isEqualTo("秦远");
    assertThat(read(file).subjects().get(0).post()).isNull();
  }

  @Test
  void aBadIdIsNamedAndAskedAgain() throws IOException {
    Path file = folder.resolve("x.yaml");
    Program.Result result = answer(file, "民宗/7", "", "民宗-7", "秦远");
    assertThat(result.out()).contains("这个案号不能使用").contains("“民宗/7”").contains("汉字");
    assertThat(read(file).id()).isEqualTo("民宗-7");
  }

  @Test
  void aBadIdFromAFileBeginsNoCase() {
    Path file = folder.resolve("x.yaml");
    Program.Result result = interview(file, "民宗/7", "民宗-7", "秦远");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("第 1 行").contains("“民宗/7”");
    assertThat(file).doesNotExist();
  }

  /** Up to the report, in the order of the questions. */
  private static final String[] TO_THE_REPORT = {
    "民宗-7",
    "秦远",
    "1",
    "科员",
    "",
    "n",
    "标题",
    "某局",
    "民宗",
    "",
    "",
    "",
    "2026-03-18",
    "经过",
    "",
    "",
    "1",
    "2026/4/2"
  };

  @Test
  void aReportersIdentityGoesIntoItsOwnFileAlone() throws IOException {
    Path file = folder.resolve("x.yaml");
    String[] lines = java.util.Arrays.copyOf(TO_THE_REPORT, TO_THE_REPORT.length + 5);
    System.arraycopy(
        new String[] {"2", "1", "n", "郑不宣", "13900000000"}, 0, lines, TO_THE_REPORT.length, 5);
    Program.Result result = interview(file, lines);
    assertThat(result.status()).isZero();
    Path companion = ReporterFile.of(file, "民宗-7");
    assertThat(companion).content().contains("郑不宣").contains("13900000000");
    assertThat(file).content().doesNotContain("郑不宣").contains("实名");
    Program.Result again = interview(file, ":修改");
    assertThat(again.out() + again.err()).doesNotContain("郑不宣").doesNotContain("139000");
    assertThat(again.out()).contains("已另存，不显示");
  }

  private static final String BEGUN =
      """
      schema: rongcuo/case/1
      id: K-2
      title: 检查
      subjects:
        - name: 秦远
        - name: 宋临
      evidence:
        - {id: E1, title: 笔录}
      claims: ["10(11)", "11(6)"]
      facts:
        enforcement-officer: yes
        performing-duties: yes
      """;

  @Test
  void notesEvidenceSkipUnknownAndBasis() throws IOException {
    Path file = file(BEGUN);
    Program.Result result =
        interview(file, "证据 E9", "证据 E1", "备注 见笔录第二页", "是", "s", "不详", "back", "n", "quit");
    assertThat(result.out()).contains("证据清单中没有编号“E9”");
    CaseFile caseFile = read(file);
    Map<Fact, AnsweredFact> first = caseFile.subjects().get(0).facts();
    AnsweredFact within = first.get(Fact.WITHIN_STATUTORY_DUTIES);
    assertThat(within.answer()).isEqualTo(Truth.YES);
    assertThat(within.evidence()).containsExactly("E1");
    assertThat(within.note()).isEqualTo("见笔录第二页");
    // One was skipped and is not there; the next was unknown, then changed to no on going back.
    assertThat(first.values().stream().map(AnsweredFact::answer)).containsOnly(Truth.YES, Truth.NO);
  }

  @Test
  void aYesThatNeedsALegalBasisAsksForIt() throws IOException {
    Path file =
        file(
            """
            schema: rongcuo/case/1
            id: K-3
            subjects: [{name: 秦远}]
            claims: ["10(11)"]
            facts: {enforcement-officer: yes, performing-duties: yes}
            """);
    String[] bars = new String[60];
    java.util.Arrays.fill(bars, "u");
    Program.Result asked = interview(file, bars);
    assertThat(asked.out()).contains("其他履职尽责");
    Program.Result result = interview(file, "2", "y", "《行政处罚法》第三十三条", "q");
    assertThat(asked.out() + result.out()).contains("下一步");
    Path fresh =
        file(
            """
            schema: rongcuo/case/1
            id: K-3
            subjects: [{name: 秦远}]
            claims: ["10(11)"]
            facts:
              enforcement-officer: yes
              performing-duties: yes
              other-diligence-ground: unknown
            """);
    Program.Result change = interview(fresh, "l", "27", "y", "《行政处罚法》第三十三条", "q");
    assertThat(change.out()).contains("请写明法律依据");
    assertThat(read(fresh).facts().get(Fact.OTHER_DILIGENCE_GROUND).basis())
        .isEqualTo("《行政处罚法》第三十三条");
  }

  @Test
  void anAnswerThatContradictsAnotherIsRefusedWithTheReason() throws IOException {
    Path file =
        file(
            """
            schema: rongcuo/case/1
            id: K-4
            subjects: [{name: 秦远}]
            claims: []
            facts: {loss-occurred: yes, major-loss: yes, enforcement-officer: no}
            """);
    Program.Result result = interview(file, "修改", "26", "n", "b", "离开");
    assertThat(result.out()).contains("造成重大损失").contains("矛盾");
    assertThat(read(file).facts().get(Fact.LOSS_OCCURRED).answer()).isEqualTo(Truth.YES);
  }

  @Test
  void aFileWithErrorsIsNotTouched() throws IOException {
    Path file = file("schema: rongcuo/case/1\nid: K\nsubjects: [{nom: 秦远}]\n");
    Program.Result result = interview(file, "y");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("case.yaml:3:").contains("请先改正");
    assertThat(file).content().contains("nom");
  }

  static List<String> cases() throws IOException {
    try (var files = Files.list(Path.of("cases"))) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }

  /** Each example, its answers taken out and given again one by one, ends where it was. */
  @ParameterizedTest
  @MethodSource("cases")
  void askedAnewEveryExampleComesToItsConclusion(String name) throws IOException {
    Path original = Path.of("cases", name);
    CaseFile whole = read(original);
    Path file = folder.resolve(name);
    // With one fact answered it resumes at the facts.
    AnsweredFact first = whole.facts().get(Fact.DECISION_MADE);
    String decision = first == null ? "unknown" : first.answer().id();
    Files.writeString(
        file,
        withoutFacts(Files.readString(original)) + "facts:\n  decision-made: " + decision + "\n");
    assertThat(read(file).facts()).hasSize(1);
    Answering person = new Answering(whole);
    Program.Result result = person.answer(file);
    assertThat(result.out()).contains("下一步");
    assertThat(outcomes(file)).isEqualTo(outcomes(original));
    // Nothing was asked that the example leaves open but for what it leaves open itself.
    assertThat(person.asked()).isLessThan(80);
  }

  private static List<String> outcomes(Path file) {
    return Program.run("evaluate", file.toString(), "--format", "jsonl")
        .out()
        .lines()
        .map(line -> line.replaceAll(".*\"possible\":(\\[.*?\\]).*", "$1"))
        .toList();
  }

  /** Takes every mapping of facts out of a case in block style. */
  private static String withoutFacts(String text) {
    StringBuilder kept = new StringBuilder();
    int inside = -1;
    for (String line : text.lines().toList()) {
      int indent = line.length() - line.stripLeading().length();
      if (inside >= 0 && (line.isBlank() || indent > inside)) {
        continue;
      }
      inside = -1;
      if (line.strip().equals("facts:") || line.strip().equals("事实:")) {
        inside = indent;
      } else {
        kept.append(line.replaceAll(", (facts|事实): \\{[^}]*\\}", "")).append('\n');
      }
    }
    return kept.toString();
  }

  /** A person who knows a whole case and answers whatever is asked of it. */
  private static final class Answering {
    private final CaseFile whole;
    private int asked;

    Answering(CaseFile whole) {
      this.whole = whole;
    }

    int asked() {
      return asked;
    }

    /** Answers one question a sitting, as the file then stands, until nothing more is asked. */
    Program.Result answer(Path file) {
      StringBuilder lines = new StringBuilder();
      while (true) {
        Program.Result result = Program.runTyping(lines.toString(), "interview", file.toString());
        String reply = replyTo(result.out());
        if (reply.isEmpty()) {
          return result;
        }
        asked++;
        assertThat(asked).isLessThan(200);
        lines.setLength(0);
        lines.append(reply);
      }
    }

    /** The lines that answer the last question on the screen; empty if it is what to do next. */
    private String replyTo(String screen) {
      String last = screen.substring(screen.lastIndexOf("\n["));
      if (last.contains("下一步？")) {
        return "";
      }
      int subject = subjectIn(last);
      Map<Fact, AnsweredFact> facts = whole.facts(whole.subjects().get(subject));
      if (last.contains("有下列哪些情形")) {
        return checkList(last, facts);
      }
      for (Fact fact : Fact.values()) {
        if (last.contains("\n" + fact.wording(rongcuo.language.Language.CHINESE).question())) {
          AnsweredFact answered = facts.get(fact);
          String basis = answered == null ? null : answered.basis();
          Truth truth = answered == null ? Truth.UNKNOWN : answered.answer();
          boolean needsBasis = fact.needsBasis() && truth == Truth.YES;
          return truth.id() + "\n" + (needsBasis ? (basis == null ? "" : basis) + "\n" : "");
        }
      }
      throw new AssertionError("not understood: " + last);
    }

    private static String checkList(String last, Map<Fact, AnsweredFact> facts) {
      StringBuilder ticked = new StringBuilder("0");
      Set<Truth> rest = new HashSet<>();
      for (String line : last.lines().toList()) {
        String[] parts = line.strip().split(" ", 2);
        Fact fact = parts.length < 2 ? null : shownAs(parts[1]);
        if (fact != null && parts[0].matches("[0-9]+")) {
          AnsweredFact answered = facts.get(fact);
          Truth truth = answered == null ? Truth.UNKNOWN : answered.answer();
          if (truth == Truth.YES) {
            ticked.append(ticked.toString().equals("0") ? "" : ",");
            if (ticked.toString().equals("0")) {
              ticked.setLength(0);
            }
            ticked.append(parts[0]);
          } else {
            rest.add(truth);
          }
        }
      }
      String others = rest.contains(Truth.UNKNOWN) ? "u" : "n";
      return ticked + "\n" + (rest.isEmpty() ? "" : others + "\n");
    }

    /** The fact that stands in a list by its label, or by its whole question. */
    private static @org.jspecify.annotations.Nullable Fact shownAs(String text) {
      for (Fact fact : Fact.values()) {
        var wording = fact.wording(rongcuo.language.Language.CHINESE);
        if (text.equals(wording.label()) || text.equals(wording.question())) {
          return fact;
        }
      }
      return null;
    }

    private int subjectIn(String last) {
      for (int i = 0; i < whole.subjects().size(); i++) {
        if (last.startsWith("\n[" + whole.subjects().get(i).name() + " ")
            || last.startsWith("\n[" + whole.subjects().get(i).name() + "（")) {
          return i;
        }
      }
      return 0;
    }
  }

  /** Everything shown in English but the statute's words and the case's own is English. */
  @Test
  void inEnglishNothingButTheStatuteIsChinese() throws IOException {
    Path file =
        file(
            """
            schema: rongcuo/case/1
            id: K-5
            subjects: [{name: Qin}, {name: Song}]
            facts: {enforcement-officer: yes}
            """);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      lines.append("?\nw\nu\n");
    }
    Program.Result result =
        Program.runAnswering(lines.toString(), "--lang", "en", "interview", file.toString());
    Program.Result begun =
        Program.runAnswering(
            "K-6\nQin\n?\n1\n:?\nclerk\n\nn\n?\ntitle\n\n\n\n\n\n?\n2026-03-18\n\n\n\n?\n1\n\n?\n2\n?\n1\nn\n\n?\ny\n"
                + "record\n\n\n\nn\n?\nt\n\n\n\n\nl\n",
            "--lang",
            "en",
            "interview",
            folder.resolve("new.yaml").toString());
    for (String line : (result.out() + begun.out() + begun.err()).lines().toList()) {
      String rest = withoutStatute(line);
      assertThat(rest.codePoints().filter(InterviewLinesTest::isHan).count()).as(line).isZero();
    }
    assertThat(begun.out()).contains("Which one is to be changed?").doesNotContain("{0}");
  }

  private static String withoutStatute(String line) {
    String rest = line;
    for (var provision : rongcuo.statute.Provision.values()) {
      for (String words : List.of(Statute.words(provision), Statute.chapeau(provision))) {
        if (!words.isEmpty()) {
          rest = rest.replace(words, "");
        }
      }
    }
    return rest;
  }

  private static boolean isHan(int point) {
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
  }

  @Test
  void aSecondSubjectInheritsNoPersonalAnswer() throws IOException {
    Path file =
        file(
            """
            schema: rongcuo/case/1
            id: K-8
            subjects: [{name: 秦远}]
            claims: ["12(2)"]
            facts:
              enforcement-officer: yes
              knowing-violation: {answer: yes, note: 本人承认}
              decision-made: no
            """);
    Program.Result result = interview(file, "修改", "5", "y", "宋临", "q");
    assertThat(result.status()).isZero();
    CaseFile caseFile = read(file);
    assertThat(caseFile.subjects()).hasSize(2);
    assertThat(caseFile.facts()).containsOnlyKeys(Fact.DECISION_MADE);
    assertThat(caseFile.subjects().get(0).facts().get(Fact.KNOWING_VIOLATION).note())
        .isEqualTo("本人承认");
    assertThat(caseFile.subjects().get(1).facts()).isEmpty();
  }

  @Test
  void aNameIsNeverEmptied() throws IOException {
    Path file = file(BEGUN);
    Program.Result result = interview(file, "修改", "5", "-", ":q");
    assertThat(result.out()).contains("姓名不能为空");
    assertThat(read(file).subjects()).hasSize(2);
  }

  @Test
  void textOfSeveralLinesIsKeptByEnter() throws IOException {
    String text = BEGUN + "incident:\n  summary: |   # 原文\n    第一行\n    第二行\n";
    Path file = file(text);
    Program.Result result = interview(file, "修改", "17", "", "q");
    assertThat(result.out()).contains("现有多行文字").contains("第二行");
    assertThat(file).hasContent(text);
  }

  @Test
  void goingBackToACheckListKeepsWhatStandsThere() throws IOException {
    Path file =
        file(
            """
            schema: rongcuo/case/1
            id: K-9
            subjects: [{name: 秦远}]
            evidence: [{id: E1, title: 笔录}]
            claims: ["10(2)"]
            facts:
              enforcement-officer: yes
              performing-duties: yes
              within-statutory-duties: yes
              evidence-lawfully-collected: yes
              process-recorded: yes
              enforcement-publicised: yes
              manner-and-time-kept: yes
              decision-made: yes
              case-reviewed: yes
              major-decision: no
              public-security-matter: no
              other-procedure-breach: no
              knowing-violation: no
              persisted-after-ban: no
              sought-private-gain: no
            """);
    Program.Result result = interview(file, "证据 ｅ1，E1", "备注 见第二页", "2", "n", "返回", "", "n", "q");
    assertThat(result.out()).contains("有下列哪些情形");
    AnsweredFact forged = read(file).facts().get(Fact.COUNTERPARTY_FORGED_EVIDENCE);
    assertThat(forged.evidence()).containsExactly("E1");
    assertThat(forged.note()).isEqualTo("见第二页");
  }

  @Test
  void aNoteIsOnDiskBeforeItsAnswer() throws IOException {
    Path file = file(BEGUN);
    interview(file, "备注 要紧的话");
    AnsweredFact noted = read(file).subjects().get(0).facts().get(Fact.WITHIN_STATUTORY_DUTIES);
    assertThat(noted.note()).isEqualTo("要紧的话");
    assertThat(noted.answer()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void commandsAreNeverTakenForText() throws IOException {
    Path file = folder.resolve("x.yaml");
    Program.Result result = answer(file, "民宗-7", ":s", "秦远", ":q");
    assertThat(result.out()).contains("此处不能“s 跳过”");
    assertThat(read(file).subjects().get(0).name()).isEqualTo("秦远");
  }

  @Test
  void everythingReliedOnStaysSo() throws IOException {
    Path file =
        file(
            """
            schema: rongcuo/case/1
            id: K-10
            subjects: [{name: 秦远}]
            title: 甲
            claims: all
            """);
    interview(file, "b", "", "q");
    assertThat(file).content().contains("claims: all");
  }

  @Test
  void anIdThatIsTakenIsAskedAgain() throws IOException {
    file(BEGUN);
    Path file = folder.resolve("other.yaml");
    Program.Result result = answer(file, "K-2", "K-22", "秦远", "q");
    assertThat(result.out()).contains("“K-2”已由").contains("case.yaml");
    assertThat(read(file).id()).isEqualTo("K-22");
  }

  @Test
  void whatIsNoCaseFileIsRefusedBeforeAnyQuestion() {
    for (String name : List.of("", "none/x.yaml", "x.txt", "x.reporter.yaml")) {
      Program.Result result = interview(folder.resolve(name), "K-1");
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.out()).isEmpty();
    }
  }

  @Test
  void aReportThatWasNoneLeavesNothingBehind() throws IOException {
    Path file = file(BEGUN + "report: {kind: named, finding: unfounded, malicious: yes}\n");
    interview(file, "修改", "22", "1", "q");
    assertThat(file).content().contains("none").doesNotContain("malicious");
  }

  /** The file changes under the questionnaire: the answer meant for one is never another's. */
  @Test
  void anAnswerNeverGoesToAnotherSubject() throws IOException {
    Path file = file(BEGUN);
    String swapped = BEGUN.replace("秦远", "甲").replace("宋临", "秦远").replace("甲", "宋临");
    Program.Result result =
        Program.runReading(
            new ByteArrayInputStream("n\nq\n".getBytes(StandardCharsets.UTF_8)) {
              @Override
              public synchronized int read(byte[] buffer, int from, int length) {
                try {
                  Files.writeString(file, swapped);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
                return super.read(buffer, from, length);
              }
            },
            "interview",
            file.toString());
    assertThat(result.out()).contains("当事人已经不同");
    assertThat(file).hasContent(swapped);
  }

  @Test
  void evidenceThatIsNotListedIsARefusedLineAndTheRestIsTaken() throws IOException {
    Path file = file(BEGUN);
    Program.Result result = interview(file, "证据 E1,E2", "是", "q");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).contains("没有编号“E2”，没有采用；已采用：E1");
    assertThat(result.err()).contains("1 行没有全部采用（第 1 行）");
    AnsweredFact within = read(file).subjects().get(0).facts().get(Fact.WITHIN_STATUTORY_DUTIES);
    assertThat(within.answer()).isEqualTo(Truth.YES);
    assertThat(within.evidence()).containsExactly("E1");
  }

  @Test
  void aCaseWithoutANameKeepsItsId() throws IOException {
    Path file = folder.resolve("x.yaml");
    Program.Result result = answer(file, "民宗-7", "", "秦远", ":q");
    assertThat(result.out()).contains("姓名不能为空").contains("案号“民宗-7”已保留");
    assertThat(read(file).id()).isEqualTo("民宗-7");
    assertThat(read(file).subjects().get(0).name()).isEqualTo("秦远");
  }

  @Test
  void goingBackFromTheNameChangesTheId() throws IOException {
    Path file = folder.resolve("x.yaml");
    Program.Result result = interview(file, "民宗-7", ":b", "民宗-8", "秦远", ":q");
    assertThat(result.out()).contains("现为：民宗-7");
    assertThat(read(file).id()).isEqualTo("民宗-8");
  }

  @Test
  void theListOfAnswersSaysWhatWasAnswered() throws IOException {
    Path file = folder.resolve("x.yaml");
    Program.Result result = interview(file, "民宗-7", "秦远", "1", "", "", "n", ":l");
    assertThat(result.out()).contains("身份：执法人员\n").contains("其他当事人：没有\n").contains("职务：（未填）\n");
    assertThat(interview(file(BEGUN), "l").out()).contains("其他当事人：宋临\n");
  }

  @Test
  void aReporterWhoseContactIsLeftOutIsKept() throws IOException {
    Path file = file(BEGUN + "report: {kind: named, finding: unproven, malicious: no}\n");
    Path companion = ReporterFile.of(file, "K-2");
    interview(file, "l", "25", "郑不宣");
    assertThat(companion).content().contains("郑不宣");
    Program.Result again = answer(file, "l", "25", "y", "钱不宣", ":b", "-", "", "电话", "q");
    assertThat(again.out()).contains("姓名已经写入");
    assertThat(companion).content().contains("钱不宣").contains("电话").doesNotContain("郑");
  }

  @Test
  void evidenceIsListedAtEachLineAndMendedByGoingBack() throws IOException {
    Path file = file(BEGUN);
    Program.Result result =
        interview(file, "l", "23", "照片；视听资料", ":b", "录像；3；2026-03-18；执法科", "", ":q");
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("现为：照片；视听资料");
    assertThat(read(file).evidence()).hasSize(2);
    Evidence piece = read(file).evidence().get(1);
    assertThat(piece.title()).isEqualTo("录像");
    assertThat(piece.kind()).isEqualTo("视听资料");
    assertThat(piece.date()).isEqualTo("2026-03-18");
    assertThat(piece.source()).isEqualTo("执法科");
    Program.Result refused = interview(file, "l", "23", "票据", "清单；书证；2026-13-01");
    assertThat(refused.err()).contains("“2026-13-01”不是日历上的日期");
    assertThat(read(file).evidence()).hasSize(3);
  }

  /** An answer that calls for a second question is kept when that one is never answered. */
  @Test
  void whatWasAnsweredIsKeptThoughItsSecondQuestionIsNot() throws IOException {
    Path file =
        file(
            """
            schema: rongcuo/case/1
            id: K-3
            subjects: [{name: 秦远}]
            claims: ["10(11)", "11(6)"]
            facts:
              enforcement-officer: yes
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
              other-diligence-ground: unknown
            """);
    Program.Result basis = interview(file, "l", "35", "y");
    assertThat(basis.out()).contains("请写明法律依据");
    assertThat(read(file).facts().get(Fact.OTHER_DILIGENCE_GROUND).answer()).isEqualTo(Truth.YES);
    Program.Result note = interview(file, "备注 见笔录", "离开");
    assertThat(note.out()).contains("这次没有勾选，没有保存。备注：见笔录");
    assertThat(note.status()).isEqualTo(1);
    Program.Result list = interview(file, "2");
    assertThat(list.out()).contains("没有勾选的各项");
    assertThat(read(file).facts().get(Fact.TARGET_UNTRUTHFUL).answer()).isEqualTo(Truth.YES);
    assertThat(read(file).facts()).doesNotContainKey(Fact.TARGET_CONCEALED);
  }

  /** Two questions before the next that is not about the decision; both can be answered. */
  private static final String AT_A_FACT =
      """
      schema: rongcuo/case/1
      id: K-11
      subjects: [{name: 秦远}]
      claims: ["11(6)", "12(2)"]
      facts: {enforcement-officer: yes, performing-duties: yes}
      """;

  private Map<Fact, AnsweredFact> facts(Path file) throws IOException {
    CaseFile caseFile = read(file);
    return caseFile.facts(caseFile.subjects().get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "是, YES", "是的, YES", "是的。, YES", "对, YES", "y, YES", "ｙ, YES", "Ｙ, YES", "YES, YES", "1, YES",
    "１, YES", "１。, YES", "true, YES", "否, NO", "不是, NO", "不是。, NO", "不对, NO", "ｎ, NO", "No, NO",
    "２, NO", "不详, UNKNOWN", "不知道, UNKNOWN", "不清楚, UNKNOWN", "ｕ, UNKNOWN", "３, UNKNOWN"
  })
  void anAnswerIsTakenAsPeopleWriteIt(String line, Truth answer) throws IOException {
    Path file = file(AT_A_FACT);
    Program.Result result = interview(file, line);
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    assertThat(facts(file).get(Fact.WITHIN_STATUTORY_DUTIES).answer()).isEqualTo(answer);
  }

  /** The question ends in 没有越权？, so that 没有 could be said of either. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "没有", "有", "不", "没", "是不是", "是 否", "y n", "可能", "12", "0", "4", "。", "?b", "离开 现场", "跳过这题",
        "返回 上一题", "l 3", "科员:b", "\u0000"
      })
  void whatIsNoAnswerEndsTheInputWithTheQuestionOpen(String line) throws IOException {
    Path file = file(AT_A_FACT);
    Program.Result result = interview(file, line, "是", "是", "是");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("第 1 行").contains("是否在法定职责范围内行事");
    assertThat(file).hasContent(AT_A_FACT);
  }

  /** 没有 is no only where the question is not worded in the negative itself. */
  @Test
  void whetherThereIsSomethingCanBeAnsweredSo() throws IOException {
    for (Fact fact : Fact.values()) {
      String question = fact.wording(rongcuo.language.Language.CHINESE).question();
      boolean negative = question.matches(".*(没有|未|不(?!良影响|可抗力)|无|非).*");
      assertThat(AnswerWords.allowsNone(question)).as(question).isEqualTo(!negative);
      assertThat(AnswerWords.asksForSome(question) && negative).as(question).isFalse();
    }
    Path file =
        file(
            """
            schema: rongcuo/case/1
            id: K-12
            subjects: [{name: 秦远}]
            claims: []
            facts: {enforcement-officer: yes, decision-made: yes}
            """);
    Program.Result result = interview(file, "l", "26", "没有");
    assertThat(result.out()).contains("执法决定");
    assertThat(facts(file).get(Fact.DECISION_MADE).answer()).isEqualTo(Truth.NO);
  }

  @Test
  void anEmptyLineAnswersNoFactButMayEndTheInput() throws IOException {
    Path file = file(AT_A_FACT);
    Program.Result result = interview(file, "", "是");
    assertThat(result.status()).isEqualTo(1);
    assertThat(file).hasContent(AT_A_FACT);
    Program.Result ended = interview(file, "是", "", "", "");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isZero();
    assertThat(facts(file).get(Fact.WITHIN_STATUTORY_DUTIES).answer()).isEqualTo(Truth.YES);
  }

  static List<String> encodings() {
    return List.of("UTF-8", "UTF-8 BOM", "UTF-16LE BOM", "UTF-16BE BOM", "GB18030", "GBK");
  }

  private static byte[] encoded(String text, String encoding) {
    String mark = encoding.endsWith(" BOM") ? "\uFEFF" : "";
    return (mark + text).getBytes(Charset.forName(encoding.replace(" BOM", "")));
  }

  /** The answers of a person who wrote 是的 first: each answers its own question or none. */
  @ParameterizedTest
  @MethodSource("encodings")
  void answersAreReadInEveryEncoding(String encoding) throws IOException {
    for (String end : List.of("\n", "\r\n", "\r")) {
      Path file = file(AT_A_FACT);
      String lines = String.join(end, "是的", "备注 见笔录“第二页”", "不是", "离开", "");
      Program.Result result =
          Program.runReading(encoded(lines, encoding), "interview", file.toString());
      assertThat(result.status()).as(result.err()).isZero();
      assertThat(facts(file).get(Fact.WITHIN_STATUTORY_DUTIES).answer()).isEqualTo(Truth.YES);
      assertThat(facts(file)).hasSize(4);
      assertThat(file).content().contains("见笔录“第二页”");
      boolean warned = !encoding.startsWith("UTF-8");
      assertThat(result.err().contains("已按此读取")).as(result.err()).isEqualTo(warned);
    }
  }

  @Test
  void bytesOfNoEncodingEndTheInput() throws IOException {
    Path file = file(AT_A_FACT);
    byte[] broken = {(byte) 0xE6, (byte) 0x98, (byte) 0xFF, '\n', 'y', '\n', 'y', '\n'};
    Program.Result result = Program.runReading(broken, "interview", file.toString());
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("第 1 行").contains("编码");
    assertThat(file).hasContent(AT_A_FACT);
  }

  /**
   * Whatever stands among the right answers: no fact gets another answer than it would have had
   * from the right ones alone, however many are left open.
   */
  @Test
  void aLineThatIsRefusedNeverShiftsTheOthers() throws IOException {
    Path file = file(AT_A_FACT);
    List<String> right = List.of("是", "是", "不详", "是", "是", "否", "否", "不详", "否");
    assertThat(interview(file, right.toArray(String[]::new)).status()).isZero();
    Map<Fact, AnsweredFact> wanted = facts(file);
    java.util.Random random = new java.util.Random(8);
    List<String> rubbish =
        List.of("九", "", "有没有", "是否", "99", "y y", "１２", ":z", "跳 过", "-", "1,2,99", "u n", "？？");
    for (int i = 0; i < 300; i++) {
      List<String> lines = new java.util.ArrayList<>(right);
      int at = random.nextInt(lines.size() - 1);
      String wrong = rubbish.get(random.nextInt(rubbish.size()));
      if (random.nextBoolean()) {
        lines.set(at, wrong);
      } else {
        lines.add(at, wrong);
      }
      Files.writeString(file, AT_A_FACT);
      Program.Result result = interview(file, lines.toArray(String[]::new));
      assertThat(result.status()).as(lines.toString()).isEqualTo(1);
      for (Map.Entry<Fact, AnsweredFact> fact : facts(file).entrySet()) {
        assertThat(fact.getValue().answer())
            .as(lines + " " + fact.getKey())
            .isEqualTo(wanted.get(fact.getKey()).answer());
      }
    }
  }

  @Test
  void anOutsidersChangeEndsTheInput() throws IOException {
    Path file = file(AT_A_FACT);
    String changed = AT_A_FACT.replace("id: K-11", "id: K-11   # 同事补充");
    Program.Result result =
        Program.runReading(
            new ByteArrayInputStream("是\n否\n否\n".getBytes(StandardCharsets.UTF_8)) {
              private boolean done;

              @Override
              public synchronized int read(byte[] buffer, int from, int length) {
                try {
                  Files.writeString(file, done ? Files.readString(file) : changed);
                  done = true;
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
                return super.read(buffer, from, length);
              }
            },
            "interview",
            file.toString());
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("其他程序改动").contains("第 1 行");
    assertThat(facts(file)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-03-18", "2026/3/18", "20260318", "2026年3月18日", "２０２６．３．１８", "2026、3、18"})
  void aDateIsTakenAsPeopleWriteIt(String text) throws IOException {
    Path file = file("schema: rongcuo/case/1\nid: K\nsubjects: [{name: 秦远}]\nfield: 领域\n");
    assertThat(interview(file, text).status()).isZero();
    assertThat(file).content().contains("date: 2026-03-18");
  }

  @Test
  void aDateWithoutAYearIsToldWhereNobodyCanBeAsked() throws IOException {
    Path file = file("schema: rongcuo/case/1\nid: K\nsubjects: [{name: 秦远}]\nfield: 领域\n");
    int year = java.time.LocalDate.now().getYear();
    Program.Result result = interview(file, "3月8日", "经过");
    assertThat(result.out()).contains("按 " + year + "-03-08 记录");
    assertThat(file).content().contains(year + "-03-08").contains("经过");
    Path other = folder.resolve("typed.yaml");
    Files.writeString(other, Files.readString(file).replaceAll("(?s)incident.*", ""));
    answer(other, "3月8日", "3月9日", "", "经过二");
    assertThat(other).content().contains(year + "-03-09").contains("经过二");
  }

  @Test
  void aCommandBehindATextIsAskedAbout() throws IOException {
    Path file = file("schema: rongcuo/case/1\nid: K\nsubjects: [{name: 秦远, post: 科员}]\n");
    Program.Result result = answer(file, "证号:b", "1", "科员：ｑ", "1");
    assertThat(result.out()).contains("末尾像是命令");
    assertThat(file).content().doesNotContain("证号").contains("post: 科员}");
    answer(file, "证号:b", "2");
    assertThat(file).content().contains("证号:b");
  }
}

package rongcuo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseResult;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.FormerDecision;
import rongcuo.casefile.ReplacementGround;
import rongcuo.casefile.Subject;
import rongcuo.cli.decide.AdoptionDialogue;
import rongcuo.cli.frame.OfficeArchive;
import rongcuo.cli.frame.Prompts;
import rongcuo.cli.prompt.LinePrompter;
import rongcuo.language.Language;
import rongcuo.statute.Choice;
import rongcuo.statute.Disposition;
import rongcuo.statute.ReadingPolicy;
import rongcuo.steps.art14.Adoption;
import rongcuo.steps.art14.Draft;
import rongcuo.steps.art14.Ruling;

/** {@code rongcuo decide}: what is recorded, what is refused, and what {@code check} says later. */
class DecideCommandTest {

  /** Tolerated, may be exempted (第十一条第一款第六项); everything happened long ago. */
  private static final String EXEMPTIBLE =
      """
      schema: rongcuo/case/1
      id: A-1
      unit: {name: 甲局}
      subjects: [{name: 张某}]
      inquiry: {from: 2024-03-01, to: 2024-03-20}
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
        during-inspection: yes   # 录像可证
        target-concealed: yes
        latent-problem-missed: yes
        statutory-duties-performed: yes
        post-duties-performed: yes
        duty-lists-followed: no
        knowing-violation: no
        persisted-after-ban: no
        sought-private-gain: no
        expressly-prohibited: no
        prohibited-by-regulation: no
        loss-occurred: no
        adverse-effect-occurred: no
      claims: ["11(6)"]
      """;

  private static final String DILIGENT_WITH_RESERVATION =
      EXEMPTIBLE
          .replace("claims: [\"11(6)\"]", "claims: [\"10(10)\"]")
          .replace("other-procedure-breach: no", "other-procedure-breach: yes")
          .replace(
              "  loss-occurred: no\n", "  loss-occurred: no\n  outside-assigned-functions: yes\n");

  private static final String UNDETERMINED = EXEMPTIBLE.replace("  target-concealed: yes\n", "");

  private static final String NOT_APPLICABLE =
      EXEMPTIBLE.replace("enforcement-officer: yes", "enforcement-officer: no");

  private static final String TWO_SUBJECTS =
      EXEMPTIBLE.replace(
          "[{name: 张某}]", "[{name: 张某}, {name: 李某, facts: {other-procedure-breach: yes}}]");

  private static final List<String> WHEN = List.of("--date", "2024-04-01", "--reasons", "集体研究。");

  /** A case for other tests. */
  static String exemptible() {
    return EXEMPTIBLE;
  }

  @TempDir Path folder;

  private Path file(String text) throws IOException {
    Path file = folder.resolve("a.yaml");
    Files.writeString(file, text);
    return file;
  }

  private static Program.Result decide(Path file, String... options) {
    List<String> arguments = new ArrayList<>(List.of("decide", file.toString()));
    arguments.addAll(WHEN);
    arguments.addAll(List.of(options));
    return Program.run(arguments.toArray(String[]::new));
  }

  @Test
  void exemptionIsOfferedFirstWithItsMayAndTheBodyDecides() throws IOException {
    Path file = file(EXEMPTIBLE);
    Program.Result unchosen = decide(file);
    assertThat(unchosen.status()).isEqualTo(1);
    assertThat(unchosen.err())
        .contains("--disposition")
        .contains("可以免责（“exempt”）、减轻（“mitigate”）、从轻（“lighten”）");
    assertThat(Files.readString(file)).isEqualTo(EXEMPTIBLE);

    Program.Result result =
        decide(file, "--disposition", "exempt", "--number", "3", "--analysis", "主观条件=无主观过错。");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).contains("已记录认定决定：予以容错，免责（2024-04-01）");
    assertThat(result.err()).contains("客观条件").doesNotContain("主观条件");
    String after = Files.readString(file);
    assertThat(after)
        .startsWith(EXEMPTIBLE)
        .contains("analysis: {subjective: 无主观过错。}")
        .contains("conclusion: tolerated", "disposition: exempt", "date: 2024-04-01")
        .contains("body: 甲局", "reasons: 集体研究。", "number: 3", "fingerprint:", "facts: sha256-")
        .doesNotContain("override");
  }

  record Refusal(String because, String text, List<String> options, String... said) {
    @Override
    public String toString() {
      return because;
    }
  }

  static List<Refusal> refusals() {
    return List.of(
        new Refusal(
            "undetermined",
            UNDETERMINED,
            List.of("--disposition", "exempt"),
            "尚不能确定",
            "--override"),
        new Refusal("not applicable", NOT_APPLICABLE, List.of(), "本办法不适用于张某（第二条）"),
        new Refusal(
            "out of range", EXEMPTIBLE, List.of("--disposition", "full"), "“依法依规处理”超出本办法的范围"),
        new Refusal(
            "another conclusion",
            EXEMPTIBLE,
            List.of("--conclusion", "diligent", "--disposition", "exempt"),
            "不能认定为履职尽责"),
        new Refusal(
            "an override for nothing",
            EXEMPTIBLE,
            List.of("--disposition", "exempt", "--override", "特殊"),
            "不必写 --override"),
        new Refusal(
            "a reservation not weighed",
            DILIGENT_WITH_RESERVATION,
            List.of(),
            "--reservation “13.procedure="),
        new Refusal(
            "a reservation that there is not",
            EXEMPTIBLE,
            List.of("--disposition", "exempt", "--reservation", "13.powers=轻微"),
            "没有保留事项“13.powers”"),
        new Refusal(
            "a dimension that there is not",
            EXEMPTIBLE,
            List.of("--disposition", "exempt", "--analysis", "态度=好"),
            "没有“态度”"),
        new Refusal(
            "subjects that differ", TWO_SUBJECTS, List.of("--disposition", "exempt"), "逐人决定"),
        new Refusal(
            "an inquiry that goes on",
            EXEMPTIBLE.replace(", to: 2024-03-20", ""),
            List.of("--disposition", "exempt"),
            "调查结束”记录（案件文件中为“inquiry”下的“to”）"),
        new Refusal(
            "before the inquiry ended",
            EXEMPTIBLE.replace("to: 2024-03-20", "to: 2024-04-20"),
            List.of("--disposition", "exempt"),
            "早于"),
        new Refusal(
            "decided already",
            EXEMPTIBLE
                + "decision: {conclusion: tolerated, disposition: lighten, date: 2024-03-25}\n",
            List.of("--disposition", "exempt"),
            "已有决定（予以容错，2024-03-25）",
            "--replace"),
        new Refusal(
            "decided already with the others",
            TWO_SUBJECTS.replace(", facts: {other-procedure-breach: yes}", "")
                + "decision: {conclusion: tolerated, disposition: lighten, date: 2024-03-25}\n",
            List.of("--subject", "李某", "--disposition", "exempt"),
            "对李某已有决定"),
        new Refusal(
            "not taken up",
            EXEMPTIBLE + "acceptance: {accepted: no}\n",
            List.of("--disposition", "exempt"),
            "不予受理"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void isRefusedAndLeavesTheFile(Refusal refusal) throws IOException {
    Path file = file(refusal.text());
    Program.Result result = decide(file, refusal.options().toArray(String[]::new));
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("未作改动").contains(refusal.said());
    assertThat(Files.readString(file)).isEqualTo(refusal.text());
  }

  @Test
  void tomorrowIsNotDecidedToday() throws IOException {
    Path file = file(EXEMPTIBLE);
    Program.Result result =
        Program.run("decide", file.toString(), "--disposition", "exempt", "--date", "2999-01-01");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("晚于今天");
  }

  @Test
  void anOverrideStandsInTheFile() throws IOException {
    Path file = file(UNDETERMINED);
    Program.Result result =
        decide(file, "--conclusion", "予以容错", "--disposition", "从轻", "--override", "集体研究认为隐瞒属实。");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(Files.readString(file)).contains("override: 集体研究认为隐瞒属实。");
  }

  @Test
  void whatNobodyClaimedIsNamedToWhoeverDecides() throws IOException {
    Path file = file(EXEMPTIBLE.replace("claims: [\"11(6)\"]", "claims: []"));
    Program.Result result = decide(file);
    assertThat(result.out())
        .contains("未主张而事实上已经成立，作出认定时应当一并考虑：第十一条第一款第（六）项", "如考虑全部条款，结论为：尚不能确定（履职尽责；予以容错，可以免责）");
    assertThat(decide(file(EXEMPTIBLE)).out()).doesNotContain("未主张");
  }

  @Test
  void aReservationNeedsAWordOnHowItWasWeighed() throws IOException {
    Path file = file(DILIGENT_WITH_RESERVATION);
    Program.Result result = decide(file, "--reservation", "13.procedure=情节轻微，未影响当事人权利。");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(Files.readString(file))
        .contains("conclusion: diligent", "disposition: no-liability")
        .contains("reservations: {\"13.procedure\": 情节轻微，未影响当事人权利。}");
  }

  @Test
  void subjectsThatDifferAreDecidedOneByOne() throws IOException {
    Path file = file(TWO_SUBJECTS);
    assertThat(decide(file, "--subject", "张某", "--disposition", "exempt").status()).isZero();
    assertThat(decide(file, "--subject", "李某").status()).isZero();
    var caseFile = Objects.requireNonNull(CaseReader.read(file).caseFile());
    assertThat(caseFile.decision()).isNull();
    assertThat(
            caseFile.subjects().stream()
                .map(subject -> Objects.requireNonNull(subject.decision()).disposition()))
        .containsExactly(Disposition.EXEMPT, Disposition.FULL);
    assertThat(decide(file, "--subject", "王某").status()).isEqualTo(2);
    assertThat(Program.run("check", file.toString()).err()).contains("有提示 0 份");
  }

  @Test
  void anotherBodysDecisionTakesThePlaceOfTheRecommendation() throws IOException {
    Path file = file(EXEMPTIBLE.replace("{name: 甲局}", "{name: 甲局, accountability-body: 乙组}"));
    assertThat(decide(file, "--disposition", "exempt").out()).contains("已记录认定建议");
    assertThat(decide(file, "--disposition", "mitigate").status()).isEqualTo(1);
    Program.Result decided = decide(file, "--disposition", "lighten", "--body", "乙组");
    assertThat(decided.out()).contains("已记录认定决定：予以容错，从轻");
    assertThat(decide(file, "--disposition", "exempt", "--body", "乙组").status()).isEqualTo(1);
  }

  @Test
  void aNoticeOfTheEarlierDecisionIsNotOneOfTheNew() throws IOException {
    Path file =
        file(
            EXEMPTIBLE
                + "decision: {conclusion: tolerated, disposition: lighten, date: 2024-03-25}\n"
                + "notified: {units: 2024-03-26, party: 2024-03-26}\n");
    Program.Result result = decide(file, "--disposition", "exempt", "--replace");
    assertThat(result.status()).as(result.err()).isZero();
    CaseFile read = Objects.requireNonNull(CaseReader.read(file).caseFile());
    assertThat(read.particulars().has(CaseKeys.NOTIFIED)).isFalse();
  }

  /** The correction that the first decision started runs on under the second (第十六条). */
  @Test
  void correctionOfAllRunsOnUnderOnesOwnDecision() throws IOException {
    Path file =
        file(
            EXEMPTIBLE.replace("[{name: 张某}]", "[{name: 张某}, {name: 李某}]")
                + "decision: {conclusion: tolerated, disposition: lighten, date: 2024-03-25}\n"
                + "correction: {started: 2024-03-25}\n");
    Program.Result result = decide(file, "--subject", "张某", "--disposition", "exempt", "--replace");
    assertThat(result.status()).as(result.err()).isZero();
    CaseFile read = Objects.requireNonNull(CaseReader.read(file).caseFile());
    assertThat(read.get(CaseKeys.CORRECTION_STARTED, read.subjects().get(0)))
        .isEqualTo(LocalDate.of(2024, 3, 25));
  }

  @Test
  void aNoticeToAllStaysForTheOthersAndIsNoneOfTheNewDecision() throws IOException {
    Path file =
        file(
            EXEMPTIBLE.replace(
                    "[{name: 张某}]",
                    "[{name: 张某, decision: {conclusion: tolerated, disposition: lighten, date:"
                        + " 2024-03-25}}, {name: 李某, decision: {conclusion: tolerated, disposition:"
                        + " exempt, date: 2024-03-28}}]")
                + "notified: {units: 2024-03-26, party: 2024-03-29}\n");
    Program.Result result = decide(file, "--subject", "张某", "--disposition", "exempt", "--replace");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(Files.readString(file))
        .contains("\nnotified: {units: 2024-03-26, party: 2024-03-29}");
    CaseFile read = Objects.requireNonNull(CaseReader.read(file).caseFile());
    assertThat(read.get(CaseKeys.PARTY_NOTIFIED, read.subjects().get(0))).isNull();
    assertThat(
            read.subjects()
                .get(0)
                .formerDecisions()
                .get(0)
                .particulars()
                .get(CaseKeys.UNITS_NOTIFIED))
        .isEqualTo(LocalDate.of(2024, 3, 26));
  }

  @Test
  void aTrialWritesNothing() throws IOException {
    Path file = file(EXEMPTIBLE);
    Program.Result result = decide(file, "--disposition", "exempt", "--dry-run");
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("试算，未写入文件");
    assertThat(Files.readString(file)).isEqualTo(EXEMPTIBLE);
  }

  @Test
  void checkSaysWhenTheGroundsHaveChanged() throws IOException {
    Path file = file(EXEMPTIBLE);
    decide(file, "--disposition", "exempt");
    assertThat(Program.run("check", file.toString()).out()).isEmpty();
    String decided = Files.readString(file);

    Files.writeString(file, decided.replace("# 录像可证", "# 录像和笔录可证"));
    assertThat(Program.run("check", file.toString()).out()).isEmpty();

    for (String[] change :
        new String[][] {
          {"knowing-violation: no", "knowing-violation: yes"},
          {"  loss-occurred: no\n", ""},
          {"claims: [\"11(6)\"]", "claims: all"}
        }) {
      assertThat(decided).contains(change[0]);
      Files.writeString(file, decided.replace(change[0], change[1]));
      Program.Result changed = Program.run("check", file.toString());
      assertThat(changed.status()).isZero();
      assertThat(changed.out()).contains("事实、证据、法律依据或者主张有改动");
      assertThat(Program.run("check", file.toString(), "--strict").status()).isEqualTo(1);
    }

    Files.writeString(file, decided + "readings: {minor-breach: excused}\n");
    assertThat(Program.run("check", file.toString()).out())
        .contains("解释口径为“default”，现在为“minor-breach=excused”");
  }

  @Test
  void whatStaysTheSameUnderTheFileIsNotTouched() throws IOException {
    Path file = file(EXEMPTIBLE.replace("\n", "\r\n"));
    assertThat(decide(file, "--disposition", "exempt").status()).isZero();
    assertThat(Files.readString(file).replace("\r\n", "")).doesNotContain("\n");
  }

  private Ruling ruling(String text) throws IOException {
    CaseAssessor assessor = new CaseAssessor(ReadingPolicy.DEFAULT);
    Path file = file(text);
    CaseResult.Assessed result = (CaseResult.Assessed) assessor.assess(file, CaseReader.read(file));
    return new Ruling(
        result.caseFile(),
        null,
        result.subjects().stream().map(CaseResult.AssessedSubject::assessment).toList());
  }

  /** One breach of procedure, which bars or does not as 第十三条 is read. */
  private static final String BARRED =
      EXEMPTIBLE.replace("other-procedure-breach: no", "other-procedure-breach: yes");

  /** Within the range once a reading is adopted, and so no override is written. */
  @Test
  void aReadingIsAdoptedWithItsReason() throws IOException {
    Path file = file(BARRED);
    assertThat(decide(file, "--disposition", "exempt").err())
        .contains("--adopt")
        .contains("--override");
    Program.Result result =
        decide(
            file,
            "--disposition",
            "exempt",
            "--adopt",
            "article-13-breach=both=条文用“和”，一并违反的才不予容错",
            "--reservation",
            "13.procedure=未影响相对人权利");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(Files.readString(file))
        .contains("article-13-breach:", "choice: both", "reason: 条文用“和”，一并违反的才不予容错")
        .contains("conclusion: tolerated")
        .doesNotContain("override");
    Program.Result evaluated = Program.run("evaluate", file.toString());
    assertThat(evaluated.out().replaceAll("\\s+", "")).contains("理由：条文用“和”，一并违反的才不予容错");
    Program.Result json = Program.run("evaluate", file.toString(), "--format", "jsonl");
    assertThat(json.out())
        .contains("\"article-13-breach\":\"both\"")
        .contains("\"readingReasons\":{\"article-13-breach\":\"条文用“和”，一并违反的才不予容错\"}");
    assertThat(Program.run("check", file.toString()).out()).doesNotContain("口径");
  }

  /** Whatever the file says of the reading, in whichever form and language. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "readings: {article-13-breach: either}\n",
        "readings:\n  article-13-breach: either # 旧口径\n",
        "readings:\n  article-13-breach:\n    choice: either\n    reason: 旧理由\n",
        "readings: {minor-breach: bars}\n",
        "解释口径: {第十三条两种违反的关系: 违反职责范围或者违反法定程序，有其一即不予容错}\n",
      })
  void anAdoptedReadingTakesThePlaceOfWhatTheFileHas(String readings) throws IOException {
    Path file = file(BARRED + readings);
    Program.Result result =
        decide(
            file,
            "--disposition",
            "exempt",
            "--adopt",
            "article-13-breach=both=新理由",
            "--reservation",
            "13.procedure=轻微");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(Program.run("evaluate", file.toString(), "--format", "jsonl").out())
        .contains("\"readingReasons\":{\"article-13-breach\":\"新理由\"}")
        .doesNotContain("旧理由");
  }

  @Test
  void theReasonIsNotShownOfAReadingThatIsNotUsed() throws IOException {
    Path file =
        file(BARRED + "readings: {article-13-breach: {choice: both, reason: 一并违反的才不予容错}}\n");
    String[] other = {"evaluate", file.toString(), "--reading", "article-13-breach=either"};
    assertThat(Program.run(other).out()).doesNotContain("一并违反的才不予容错");
  }

  @ParameterizedTest
  @CsvSource({
    "article-13-breach=both, READING=CHOICE=REASON",
    "'article-13-breach=both= ', READING=CHOICE=REASON",
    "article-13-breech=both=x, article-13-breach",
    "article-13-breach=none=x, either",
    "both, READING=CHOICE=REASON",
  })
  void anAdoptionThatIsNoneIsWrongUsage(String adoption, String said) throws IOException {
    Path file = file(BARRED);
    Program.Result result =
        Program.run(
            "--lang",
            "en",
            "decide",
            file.toString(),
            "--disposition",
            "exempt",
            "--adopt",
            adoption);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains(said);
    assertThat(Files.readString(file)).isEqualTo(BARRED);
  }

  @Test
  void anAdoptionAgainstTheReadingsOfTheRunIsRefused() throws IOException {
    Path file = file(BARRED);
    Program.Result result =
        decide(
            file,
            "--disposition",
            "exempt",
            "--adopt",
            "article-13-breach=both=理由",
            "--readings",
            "strict");
    assertThat(result.status()).isEqualTo(2);
    assertThat(Files.readString(file)).isEqualTo(BARRED);
  }

  @Test
  void theDialogueOffersAReadingBeforeAnOverride() throws IOException {
    StringWriter shown = new StringWriter();
    assertThat(offer(BARRED, Disposition.EXEMPT, "2\n\n一并违反的才不予容错\n", shown)).isEmpty();
    assertThat(shown.toString()).contains("第十三条", "结论为予以容错，可以免责", "不采用").doesNotContain("存档");
    assertThat(offer(BARRED, Disposition.EXEMPT, "1\n\n一并违反的才不予容错\n", shown))
        .containsExactly(new Adoption(Choice.ONLY_BOTH_BREACHES_BAR, "一并违反的才不予容错"));
    assertThat(offer(BARRED, null, "", shown)).isEmpty();
    assertThat(offer(EXEMPTIBLE, Disposition.EXEMPT, "", shown)).isEmpty();
  }

  /**
   * Where no single reading does, the fewest that do together are offered, each with its reason.
   */
  @Test
  void theDialogueOffersReadingsThatOnlyTogetherDo() throws IOException {
    String gain =
        EXEMPTIBLE
            .replace("sought-private-gain: no", "sought-private-gain: yes")
            .replace("prohibited-by-regulation: no", "prohibited-by-regulation: yes");
    StringWriter shown = new StringWriter();
    List<Adoption> adopted = offer(gain, Disposition.EXEMPT, "1\n理由一\n理由二\n", shown);
    assertThat(adopted)
        .extracting(Adoption::choice)
        .contains(Choice.DISTINCTIONS_AS_GUIDANCE)
        .hasSize(2)
        .containsAnyOf(Choice.PROHIBITED_BY_LAW_ALONE, Choice.EXEMPTION_OPEN);
    assertThat(adopted).extracting(Adoption::reason).containsExactly("理由一", "理由二");
    assertThat(shown.toString()).contains("要坚持", "采用这一口径的理由：第十一条");
    // Two officers who differ are each within the range as it is.
    assertThat(offer(TWO_SUBJECTS, null, "", shown)).isEmpty();
  }

  /** What the office has decided and what of it would come out otherwise stands with the offer. */
  @Test
  void theDialogueTellsWhatAReadingWouldAlterOfTheArchive() throws IOException {
    Path archived = folder.resolve("b.yaml");
    Files.writeString(
        archived,
        BARRED.replace("id: A-1", "id: B-1")
            + "decision: {conclusion: not-tolerated, disposition: full, date: 2024-04-01}\n");
    StringWriter shown = new StringWriter();
    offer(BARRED, Disposition.EXEMPT, "2\n", shown, archived);
    assertThat(shown.toString().replaceAll("\\s", ""))
        .contains("存档中另有1名已决当事人的结论随之改变，已有决定因此不再相符的1名");
    // The case in hand is no other case.
    Files.writeString(archived, Files.readString(archived).replace("id: B-1", "id: Ａ-1"));
    offer(BARRED, Disposition.EXEMPT, "2\n", shown = new StringWriter(), archived);
    assertThat(shown.toString()).contains("另有 0 名");
  }

  private List<Adoption> offer(
      String text,
      @Nullable Disposition disposition,
      String answers,
      StringWriter shown,
      Path... archive)
      throws IOException {
    PrintWriter out = new PrintWriter(shown);
    InputStream in = new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8));
    LinePrompter lines = LinePrompter.attended(in, StandardCharsets.UTF_8, out, Language.CHINESE);
    Draft draft = Draft.on(LocalDate.of(2024, 4, 1)).with(CaseKeys.DISPOSITION, disposition);
    Prompts prompts = new Prompts(lines, out, Language.CHINESE);
    OfficeArchive kept = new OfficeArchive(List.of(archive), ReadingPolicy.DEFAULT, note -> {});
    return new AdoptionDialogue(prompts, Language.CHINESE, kept).offer(ruling(text), draft);
  }

  @Test
  void outcomesOfSubjectsThatDifferAreToldApart() throws IOException {
    Program.Result result = decide(file(TWO_SUBJECTS), "--disposition", "exempt");
    assertThat(result.err()).contains("张某予以容错，可以免责；李某不予容错");
    assertThat(decide(file(TWO_SUBJECTS), "--subject", "2").out()).contains("（李某）");
  }

  // Officers decided on one by one.

  private static final String BOTH = EXEMPTIBLE.replace("[{name: 张某}]", "[{name: 张某}, {name: 李某}]");

  private static CaseFile read(Path file) throws IOException {
    return Objects.requireNonNull(CaseReader.read(file).caseFile());
  }

  @Test
  void oneOfficersAnalysisStandsWithThatOfficer() throws IOException {
    Path file = file(BOTH + "analysis: {nature: 一般}\n");
    Program.Result first =
        decide(file, "--subject", "张某", "--disposition", "exempt", "--analysis", "主观条件=张某无过错。");
    assertThat(first.status()).as(first.err()).isZero();
    CaseFile read = read(file);
    assertThat(read.get(CaseKeys.SUBJECTIVE)).isNull();
    assertThat(read.get(CaseKeys.SUBJECTIVE, read.subjects().get(0))).isEqualTo("张某无过错。");
    assertThat(read.get(CaseKeys.NATURE, read.subjects().get(0))).isEqualTo("一般");
    assertThat(read.get(CaseKeys.SUBJECTIVE, read.subjects().get(1))).isNull();
    assertThat(
            Program.run(
                    "notice",
                    file.toString(),
                    "decision",
                    "--subject",
                    "李某",
                    "--out",
                    folder.resolve("o").toString())
                .out())
        .doesNotContain("张某无过错");
    String before = Files.readString(file);
    Program.Result other =
        decide(file, "--subject", "李某", "--disposition", "exempt", "--analysis", "性质程度=较重");
    assertThat(other.status()).isEqualTo(1);
    assertThat(other.err()).contains("李某的综合分析中“性质程度”已经写有内容");
    assertThat(Files.readString(file)).isEqualTo(before);
  }

  record Grounds(String given, int status, String said) {}

  static List<Grounds> grounds() {
    return List.of(
        new Grounds("11(6)", 0, "relied-on: [\"11(6)\"]"),
        new Grounds("11（6）", 0, "relied-on: [\"11(6)\"]"),
        new Grounds("11(7)", 1, "就张某而言没有成立，不能作为认定依据；已经成立的有第十一条第一款第（六）项"),
        new Grounds("11(6),12(2)", 1, "没有成立"),
        new Grounds("13", 2, "13"),
        new Grounds("", 2, "--relied-on"));
  }

  @ParameterizedTest
  @MethodSource("grounds")
  void aDecisionRestsOnWhatIsEstablished(Grounds grounds) throws IOException {
    Path file = file(EXEMPTIBLE);
    Program.Result result = decide(file, "--disposition", "exempt", "--relied-on", grounds.given());
    assertThat(result.status()).as(result.err()).isEqualTo(grounds.status());
    assertThat(grounds.status() == 0 ? Files.readString(file) : result.err())
        .contains(grounds.said());
  }

  // A decision that changes.

  private static final String DECIDED =
      EXEMPTIBLE
          + "decision: {conclusion: tolerated, disposition: lighten, date: 2024-03-25, number: 2}\n"
          + "notified: {units: 2024-03-26, party: 2024-03-26}\n"
          + "published: {date: 2024-03-27, scope: 局机关}\n"
          + "correction: {started: 2024-03-25}\n"
          + "numbers: {notification: 民宗〔2024〕5号, correction: 民宗〔2024〕6号}\n";

  /** An officer's own notice goes with the decision; the matter's does not take its place. */
  @Test
  void aNoticeOfTheSameDayIsOfTheReplacedDecisionAlone(@TempDir Path own) throws IOException {
    Path file =
        Files.writeString(
            own.resolve("K.yaml"),
            """
            schema: rongcuo/case/1
            id: K
            subjects:
              - name: 秦远
                decision: {conclusion: not-tolerated, disposition: full, date: 2026-05-10}
                notified: {units: 2026-05-10, party: 2026-05-10}
              - {name: 乔安}
            decision: {conclusion: not-tolerated, disposition: full, date: 2026-05-10}
            notified: {units: 2026-05-10, party: 2026-05-10}
            """);
    String line =
        "decide F --subject 秦远 --replace --because error --conclusion not-tolerated"
            + " --disposition full --override 集体研究。 --date 2026-05-10 --body 党组 --reasons 乙";
    Program.Result result = Program.run(line.replace("F", file.toString()).split(" "));
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(Files.readString(file)).contains("    notified: {}");
    assertThat(Program.run("duties", file.toString(), "--on", "2026-05-12").out())
        .containsPattern("告知相关单位及当事人（第十四条）：期限 2026-05-17[^\n]*\n[^\n]*秦远");
  }

  @Test
  void aReplacedDecisionIsKeptWithWhatWasMadeOfIt() throws IOException {
    Path file = file(DECIDED);
    Program.Result result =
        decide(
            file,
            "--disposition",
            "exempt",
            "--replace",
            "--because",
            "异议成立",
            "--replacement-reason",
            "原决定漏算挽回的损失");
    assertThat(result.status()).as(result.err()).isZero();
    CaseFile read = read(file);
    assertThat(read.formerDecisions()).hasSize(1);
    FormerDecision former = read.formerDecisions().get(0);
    assertThat(former.decision().disposition()).isEqualTo(Disposition.LIGHTEN);
    assertThat(former.decision().number()).isEqualTo(2);
    assertThat(former.particulars().get(CaseKeys.PARTY_NOTIFIED)).isEqualTo("2024-03-26");
    assertThat(former.particulars().get(CaseKeys.PUBLICATION_SCOPE)).isEqualTo("局机关");
    assertThat(former.particulars().get(CaseKeys.REPLACED)).isEqualTo("2024-04-01");
    assertThat(former.particulars().get(CaseKeys.REPLACED_BECAUSE))
        .isEqualTo(ReplacementGround.OBJECTION);
    assertThat(former.particulars().get(CaseKeys.REPLACEMENT_REASON)).isEqualTo("原决定漏算挽回的损失");
    assertThat(former.numbers()).isEqualTo(Map.of("notification", "民宗〔2024〕5号"));
    assertThat(read.numbers()).isEqualTo(Map.of("correction", "民宗〔2024〕6号"));
    assertThat(read.particulars().has(CaseKeys.NOTIFIED)).isFalse();
    assertThat(read.particulars().has(CaseKeys.PUBLICATION)).isFalse();
    assertThat(read.get(CaseKeys.CORRECTION_STARTED)).isEqualTo("2024-03-25");
    assertThat(Program.run("check", file.toString()).status()).isZero();
  }

  @Test
  void whatWasReplacedIsDueAnewAndWasInForceThen() throws IOException {
    Path file = file(DECIDED);
    decide(file, "--disposition", "exempt", "--replace", "--because", "error");
    Program.Result now =
        Program.run("duties", file.toString(), "--on", "2024-04-02", "--format", "json");
    assertThat(now.out().replaceAll("\\s+", ""))
        .containsPattern(
            "\\{[^{}]*\"duty\":\"notify\"[^{}]*\"state\":\"(due|open|pending|upcoming)\"");
    Program.Result then = Program.run("ledger", file.toString(), "--on", "2024-03-30");
    assertThat(then.out()).contains("2024-03-25").doesNotContain("2024-04-01");
  }

  @Test
  void aNoticeOfTheSameDayIsOfTheDecisionThatItTold() throws IOException {
    Path file =
        file(
            EXEMPTIBLE
                + "decision: {conclusion: tolerated, disposition: lighten, date: 2024-04-01}\n"
                + "notified: {units: 2024-04-01, party: 2024-04-01}\n");
    assertThat(decide(file, "--disposition", "exempt", "--replace").status()).isZero();
    CaseFile read = read(file);
    assertThat(read.get(CaseKeys.PARTY_NOTIFIED)).isNull();
    assertThat(read.formerDecisions().get(0).particulars().get(CaseKeys.PARTY_NOTIFIED))
        .isEqualTo("2024-04-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "decision: {conclusion: tolerated, disposition: lighten, date: 2024-03-25}\n",
        "decision:\n  conclusion: tolerated # 原结论\n  disposition: lighten\n  date: 2024-03-25\n",
        "decision: {conclusion: tolerated, disposition: lighten, date: 2024-03-25}\n"
            + "notified: {units: 2024-03-26}\n",
      })
  void takenBackTheFileIsAsItWas(String decided) throws IOException {
    String text = EXEMPTIBLE + decided;
    Path file = file(text);
    Program.Result result =
        decide(file, "--disposition", "exempt", "--replace", "--because", "error");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(Files.readString(file)).isNotEqualTo(text);
    Program.Result undone = Program.run("decide", file.toString(), "--undo");
    assertThat(undone.status()).as(undone.err()).isZero();
    assertThat(undone.out()).contains("已撤销认定决定（予以容错，2024-04-01），恢复认定决定（予以容错，2024-03-25）");
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  /** Without a history, what people wrote in a way of their own is given back in the program's. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "analysis:\n  subjective: 无过错\ndecision:\n  conclusion: tolerated\n  disposition: lighten\n"
            + "  date: 2024-03-25\n  reasons: |\n    一、第一点。\n    二、第二点。\nnotified:\n  units: 2024-03-26\n"
            + "published:\n  withheld: 涉密\n",
        "决定: {结论: 予以容错, 处理: 从轻, 日期: 2024-03-25}\n告知: {单位: 2024-03-26, 当事人: 2024-03-27}\n",
        "decision: {conclusion: tolerated, disposition: lighten, date: 2024-03-25}\n"
            + "correction: {started: 2024-03-25}\nnumbers: {notification: 5, correction: 6}\n",
      })
  void takenBackTheDecisionStandsWithItsNotices(String decided) throws IOException {
    Path file = file(EXEMPTIBLE + decided);
    byte[] written = Files.readAllBytes(file);
    assertThat(decide(file, "--disposition", "exempt", "--replace").err())
        .doesNotContain("撤销这次变更时");
    assertThat(Program.run("decide", file.toString(), "--undo").err()).isEmpty();
    assertThat(file).hasBinaryContent(written);
    Files.writeString(folder.resolve("office.yaml"), "schema: rongcuo/config/1\nhistory: no\n");
    CaseFile before = read(file);
    assertThat(decide(file, "--disposition", "exempt", "--replace").err()).contains("撤销这次变更时");
    assertThat(Program.run("decide", file.toString(), "--undo").err())
        .contains("没有留存修改记录", "写法可能与原来不同");
    CaseFile after = read(file);
    assertThat(after.particulars()).isEqualTo(before.particulars());
    assertThat(after.numbers()).isEqualTo(before.numbers());
    assertThat(Objects.requireNonNull(after.decision()).said())
        .isEqualTo(Objects.requireNonNull(before.decision()).said());
    assertThat(after.formerDecisions()).isEmpty();
  }

  /** 第十六条: what tolerance starts anew begins beside the correction that refusal ended. */
  @ParameterizedTest
  @ValueSource(strings = {"the only officer", "one of two officers"})
  void aCorrectionThatEndedIsKeptAndTheNextBeginsAnew(String whose) throws IOException {
    boolean two = whose.startsWith("one of two");
    String exemptible =
        two ? EXEMPTIBLE.replace("[{name: 张某}]", "[{name: 张某}, {name: 李某}]") : EXEMPTIBLE;
    assertThat(exemptible.contains("李某")).isEqualTo(two);
    String decided =
        "decision: {conclusion: tolerated, disposition: exempt, date: 2024-03-22}\n"
            + "correction: {started: 2024-03-22, grounds: [甲], items: [乙], requirements: [丙],"
            + " deadline: 2024-06-30}\n";
    Path file = file(exemptible + decided);
    String[] change = {"--subject", "张某", "--replace", "--because", "error"};
    run(file, "decide", change, "--date", "2024-03-25", "--conclusion", "not-tolerated");
    run(file, "record", change, "correction-ended", "--date", "2024-03-26", "--reason", "不予容错");
    String ended = Files.readString(file);
    run(file, "decide", change, "--date", "2024-04-01", "--disposition", "exempt");
    CaseFile again = read(file);
    assertThat(stateOf(file, "2024-04-02", "start-correction")).isEqualTo("overdue");
    assertThat(stateOf(file, "2024-04-02", "explain-correction")).isEqualTo("overdue");
    assertThat(stateOf(file, "2024-03-25", "finish-correction")).isEqualTo("due");
    assertThat(stateOf(file, "2024-03-26", "finish-correction")).isEqualTo("not-needed");
    Subject officer = again.subjects().get(0);
    List<FormerDecision> former = again.formerDecisions(officer);
    assertThat(former.get(former.size() - 1).particulars().get(CaseKeys.CORRECTION_STARTED))
        .isEqualTo("2024-03-22");
    assertThat(run(file, "decide", change, "--undo").status()).isZero();
    assertThat(read(file).subjects().get(0).particulars())
        .isEqualTo(
            Objects.requireNonNull(CaseReader.read(ended.getBytes(UTF_8)).caseFile())
                .subjects()
                .get(0)
                .particulars());
    assertThat(stateOf(file, "2024-04-02", "finish-correction")).isEqualTo("not-needed");
    run(file, "decide", change, "--date", "2024-04-01", "--disposition", "exempt");
    assertThat(run(file, "record", change, "correction-started", "--date", "2024-03-31").err())
        .contains("2024-04-01");
    assertThat(run(file, "record", change, "correction-started", "--date", "2024-04-01").status())
        .isZero();
    assertThat(stateOf(file, "2024-04-02", "start-correction")).isEqualTo("done");
    assertThat(run(file, "decide", change, "--undo").err()).contains("纠错启动日期 2024-04-01");
    assertThat(Program.run("check", file.toString()).status()).isZero();
  }

  /** 第十六条: the correction of one had ended, that of the other runs on. */
  @Test
  void aCorrectionThatEndedWithOneBeginsAnewWhereAllAreDecidedOnAgain() throws IOException {
    String correction = "started: 2024-03-22, grounds: [甲], items: [乙], requirements: [丙]";
    String text =
        EXEMPTIBLE.replace(
                "[{name: 张某}]",
                "[{name: 张某, correction: {" + correction + ", ended: 2024-03-26}}, {name: 李某}]")
            + "decision: {conclusion: not-tolerated, disposition: full, date: 2024-03-25}\n"
            + "correction: {"
            + correction
            + "}\nformer-decisions: [{conclusion: tolerated, disposition: exempt, date: 2024-03-22,"
            + " replaced: 2024-03-25}]\n";
    Path file = file(text);
    String[] arguments = {
      "decide",
      file.toString(),
      "--replace",
      "--because",
      "error",
      "--reasons",
      "集体研究。",
      "--date",
      "2024-04-01",
      "--disposition",
      "exempt"
    };
    Program.Result result = Program.run(arguments);
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(stateOf(file, "2024-04-02", "start-correction")).isEqualTo("overdue");
    CaseFile again = read(file);
    assertThat(again.get(CaseKeys.CORRECTION_STARTED, again.subjects().get(0))).isNull();
    assertThat(again.get(CaseKeys.CORRECTION_STARTED, again.subjects().get(1)))
        .isEqualTo("2024-03-22");
    List<FormerDecision> former = again.formerDecisions(again.subjects().get(0));
    assertThat(former.get(former.size() - 1).particulars().get(CaseKeys.CORRECTION_ENDED))
        .isEqualTo("2024-03-26");
    assertThat(Program.run("decide", file.toString(), "--undo").status()).isZero();
    CaseFile before = Objects.requireNonNull(CaseReader.read(text.getBytes(UTF_8)).caseFile());
    assertThat(read(file).subjects().get(0).particulars())
        .isEqualTo(before.subjects().get(0).particulars());
    assertThat(read(file).subjects().get(0).formerDecisions()).isEmpty();
  }

  /** Runs a command; what only a decision that is changed is told is left out where it is not. */
  private static Program.Result run(
      Path file, String command, String[] change, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command, file.toString()));
    all.addAll(List.of(arguments));
    all.addAll(List.of(change).subList(0, 2));
    if (all.contains("--conclusion") || all.contains("--disposition")) {
      all.addAll(List.of(change).subList(2, change.length));
      all.addAll(List.of("--reasons", "集体研究。"));
    }
    if (all.contains("not-tolerated")) {
      all.addAll(List.of("--disposition", "full", "--override", "依据新的事实"));
    }
    return Program.run(all.toArray(String[]::new));
  }

  /** How the officer's duty stands on a day. */
  private static String stateOf(Path file, String on, String duty) {
    for (String line :
        Program.run("duties", file.toString(), "--on", on, "--format", "json").out().split("\n")) {
      if (line.contains("张某") && line.contains("\"duty\":\"" + duty + "\"")) {
        return line.replaceAll(".*\"state\":\"([^\"]*)\".*", "$1");
      }
    }
    return "not-needed";
  }

  record Resting(String since, String said) {}

  static List<Resting> resting() {
    return List.of(
        new Resting("notified: {party: 2024-04-02}\n", "告知当事人日期 2024-04-02"),
        new Resting("published: {date: 2024-04-02}\n", "公开日期 2024-04-02"),
        new Resting("correction: {started: 2024-04-01}\n", "纠错启动日期 2024-04-01"));
  }

  @ParameterizedTest
  @MethodSource("resting")
  void isNotTakenBackUnderWhatRestsOnIt(Resting resting) throws IOException {
    Path file = file(EXEMPTIBLE);
    decide(file, "--disposition", "exempt");
    String text = Files.readString(file) + resting.since();
    Files.writeString(file, text);
    Program.Result result = Program.run("decide", file.toString(), "--undo");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains(resting.said());
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @Test
  void nothingIsTakenBackWhereNothingWasDecided() throws IOException {
    Path file = file(BOTH);
    assertThat(Program.run("decide", file.toString(), "--undo").err()).contains("没有可以撤销的决定");
    decide(file, "--disposition", "exempt");
    assertThat(Program.run("decide", file.toString(), "--undo", "--subject", "李某").err())
        .contains("只能一并撤销");
    assertThat(Program.run("decide", file.toString(), "--undo", "--disposition", "exempt").status())
        .isEqualTo(2);
    assertThat(Program.run("decide", file.toString(), "--because", "error").status()).isEqualTo(2);
    assertThat(Program.run("decide", file.toString(), "--undo").status()).isZero();
    assertThat(Files.readString(file)).isEqualTo(BOTH);
  }

  // Recommendation and decision.

  private static final String OTHER_BODY =
      EXEMPTIBLE.replace("{name: 甲局}", "{name: 甲局, accountability-body: 乙组}");

  @Test
  void recommendationAndDecisionStandBesideEachOther() throws IOException {
    Path file = file(OTHER_BODY);
    assertThat(decide(file, "--disposition", "exempt").out()).contains("已记录认定建议");
    assertThat(read(file).decision()).isNull();
    assertThat(Program.run("record", file.toString(), "notified", "--date", "2024-04-02").err())
        .contains("只有认定建议");
    String recommended = Files.readString(file);
    assertThat(decide(file, "--disposition", "lighten", "--body", "乙组").out())
        .contains("已记录认定决定：予以容错，从轻");
    CaseFile both = read(file);
    assertThat(Objects.requireNonNull(both.recommendation()).disposition())
        .isEqualTo(Disposition.EXEMPT);
    assertThat(Objects.requireNonNull(both.decision()).disposition())
        .isEqualTo(Disposition.LIGHTEN);
    assertThat(decide(file, "--disposition", "mitigate", "--replace").err())
        .contains("问责机构对张某已经作出决定");
    Program.run("decide", file.toString(), "--undo");
    assertThat(Files.readString(file)).isEqualTo(recommended);
    Program.run("decide", file.toString(), "--undo");
    assertThat(Files.readString(file)).isEqualTo(OTHER_BODY);
  }

  /** As files had a recommendation once: a decision that is not the body's. */
  @Test
  void anOldRecommendationIsKeptWhenTheBodyDecides() throws IOException {
    String old =
        OTHER_BODY
            + "decision: {conclusion: tolerated, disposition: exempt, date: 2024-03-25, body: 甲局}\n";
    Path file = file(old);
    assertThat(decide(file, "--disposition", "lighten", "--body", "乙组").status()).isZero();
    CaseFile both = read(file);
    assertThat(Objects.requireNonNull(both.recommendation()).date()).isEqualTo("2024-03-25");
    assertThat(both.formerDecisions()).isEmpty();
    Program.run("decide", file.toString(), "--undo");
    assertThat(Files.readString(file)).isEqualTo(old);
  }

  @Test
  void nothingIsDecidedAfterTheEnd() throws IOException {
    String ended = EXEMPTIBLE + "ended: {date: 2024-03-22, how: withdrawn, reason: 本人撤回}\n";
    Path file = file(ended);
    Program.Result result = decide(file, "--disposition", "exempt");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("本案已经终止（撤回申请 2024-03-22），不再作出认定");
    assertThat(Files.readString(file)).isEqualTo(ended);
  }

  // The dialogue.

  @Test
  void theDialogueAsksForWhatIsMissing() throws IOException {
    Path file = file(EXEMPTIBLE);
    Program.Result result =
        Program.runAtTerminal(
            "7\n?\n1\n无人为过错\n3\n1\n主观无过错\n昨天\n2024-04-02\n是\n", "decide", file.toString());
    assertThat(result.status()).as(result.out() + result.err()).isZero();
    assertThat(result.out())
        .containsSubsequence("1 可以免责", "2 减轻", "3 从轻", "“7”不在可选范围内")
        .containsSubsequence("列出的是本办法", "理由", "文号", "哪些方面", "决定日期", "“昨天”不是日历上的日期")
        .containsSubsequence("认定结论：予以容错", "处理：免责", "理由：无人为过错", "写入案件文件");
    assertThat(Files.readString(file))
        .contains("disposition: exempt", "date: 2024-04-02", "reasons: 无人为过错", "number: 3")
        .contains("analysis: {subjective: 主观无过错}");
  }

  @Test
  void whatIsGivenIsNotAsked() throws IOException {
    Path file = file(EXEMPTIBLE);
    Program.Result result =
        Program.runAtTerminal(
            "1\n\n是\n",
            "decide",
            file.toString(),
            "--date",
            "2024-04-02",
            "--reasons",
            "集体研究",
            "--number",
            "4");
    assertThat(result.status()).as(result.out() + result.err()).isZero();
    assertThat(result.out()).doesNotContain("理由（回车跳过）", "文号中的", "决定日期\n", "决定机构\n");
    assertThat(Files.readString(file)).contains("number: 4", "reasons: 集体研究");
  }

  @Test
  void oneGoesBackAndChanges() throws IOException {
    Path file = file(EXEMPTIBLE);
    Program.Result result =
        Program.runAtTerminal(
            "1\n:b\n3\n理由一\n\n\n2024-04-02\nb\n:b\nb\n:b\n\n\n\n\n是\n", "decide", file.toString());
    assertThat(result.status()).as(result.out() + result.err()).isZero();
    assertThat(Files.readString(file)).contains("disposition: lighten", "reasons: 理由一");
  }

  @Test
  void theDialogueInsistsOnEachReservation() throws IOException {
    Path file = file(DILIGENT_WITH_RESERVATION);
    Program.Result result =
        Program.runAtTerminal("\n情节轻微\n\n\n\n2024-04-02\n是\n", "decide", file.toString());
    assertThat(result.status()).as(result.out() + result.err()).isZero();
    assertThat(Files.readString(file)).contains("13.procedure\": 情节轻微");
  }

  @Test
  void officersAreAskedAboutInTurnByName() throws IOException {
    Path file = file(BOTH);
    Program.Result result =
        Program.runAtTerminal(
            "1\n张某的理由\n3\n1\n张某无过错\n2024-04-01\n是\n2\nt\no\n4\n\n2024-04-01\n是\n",
            "decide",
            file.toString());
    assertThat(result.status()).as(result.out() + result.err()).isZero();
    assertThat(result.out())
        .containsSubsequence("对张某的认定决定写入案件文件", "沿用对张某的理由：张某的理由", "与张某的相同：3", "对李某的认定决定写入案件文件");
    CaseFile read = read(file);
    Subject other = read.subjects().get(1);
    assertThat(Objects.requireNonNull(other.decision()).said().get(CaseKeys.REASONS))
        .isEqualTo("张某的理由");
    assertThat(other.decision().number()).isEqualTo(4);
    assertThat(read.get(CaseKeys.SUBJECTIVE, read.subjects().get(0))).isEqualTo("张某无过错");
    assertThat(read.get(CaseKeys.SUBJECTIVE, other)).isNull();
  }

  @Test
  void whatIsConfirmedIsSavedAndTheRestIsTold() throws IOException {
    Path file = file(BOTH);
    Program.Result result =
        Program.runAtTerminal(
            "1\n张某的理由\n\n\n2024-04-01\n是\n2\no\n李某的理由\n:q\n", "decide", file.toString());
    assertThat(result.status()).as(result.out() + result.err()).isZero();
    assertThat(result.err())
        .contains("没有对李某作出决定；此前确认的决定已经保存")
        .contains("以下内容已经输入，没有写入案件文件", "理由：李某的理由", "处理：减轻");
    assertThat(read(file).subjects().get(0).decision()).isNotNull();
    assertThat(read(file).subjects().get(1).decision()).isNull();
    Program.Result rest =
        Program.runAtTerminal("1\n\n\n\n2024-04-01\n是\n", "decide", file.toString());
    assertThat(rest.out()).contains("对李某的").doesNotContain("对张某的认定决定写入");
  }

  @Test
  void whatIsOfOneIsNotTakenForAll() throws IOException {
    Path file = file(TWO_SUBJECTS);
    Program.Result result =
        Program.runAtTerminal("", "decide", file.toString(), "--reasons", "张某无过错");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("--reasons 的内容只属于其中一名");
    assertThat(Files.readString(file)).isEqualTo(TWO_SUBJECTS);
  }

  @Test
  void whatCannotBeRecordedIsToldWithNothingLost() throws IOException {
    Path file = file(EXEMPTIBLE);
    Program.Result result =
        Program.runAtTerminal(
            "1\n理由一\n\n\n2024-03-01\n是\nb\n2024-04-01\n是\n", "decide", file.toString());
    assertThat(result.status()).as(result.out() + result.err()).isZero();
    assertThat(result.out()).contains("没有写入", "早于");
    assertThat(Files.readString(file)).contains("date: 2024-04-01", "reasons: 理由一");
  }
}

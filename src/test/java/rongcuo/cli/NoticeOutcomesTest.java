package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a decision, and the documents that follow it, say for every outcome and disposition. */
class NoticeOutcomesTest {

  private static final String HEAD =
      """
      schema: rongcuo/case/1
      id: T1
      title: 测试案件
      unit: {name: 云溪市民族宗教事务局, code: 云民宗}
      subjects: [{name: 沈知远, post: 科员}]
      incident: {date: 2026-03-18, summary: 经过。, error: 失误。, consequences: 后果。}
      initiation: {by: unit, date: 2026-04-02}
      inquiry: {from: 2026-04-03, to: 2026-04-20, team: [顾明川]}
      report: {kind: named, finding: substantiated, date: 2026-03-20}
      evidence: [{id: E1, kind: 书证, title: 材料, date: 2026-03-18, source: 科室}]
      """;

  private static final String CLEAN =
      """
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
      """;

  private static final String DILIGENT =
      """
      claims: ["10(5)"]
      facts:
        enforcement-officer: yes
        performing-duties: yes
        event-unforeseeable: yes
        event-unavoidable: yes
        event-insurmountable: yes
        event-prevented-duty: yes
        loss-occurred: yes
        other-procedure-breach: no
      """;

  private static final String EXEMPTIBLE =
      """
      claims: ["11(6)", "12(2)"]
      facts:
        enforcement-officer: yes
        performing-duties: yes
        during-inspection: yes
        target-concealed: yes
        latent-problem-missed: yes
        expressly-prohibited: no
        prohibited-by-regulation: no
        loss-occurred: no
        adverse-effect-occurred: no
      """
          + CLEAN;

  private static final String TOLERATED =
      EXEMPTIBLE.replace("expressly-prohibited: no", "expressly-prohibited: yes");

  private static final String MITIGABLE =
      """
      claims: ["11(6)", "12(2)"]
      facts:
        enforcement-officer: yes
        performing-duties: yes
        within-statutory-duties: no
        cooperated-with-inquiry: yes
        accepted-responsibility: yes
        loss-occurred: yes
      """;

  private static final String NOT_TOLERATED =
      MITIGABLE.replace("accepted-responsibility: yes", "accepted-responsibility: no");

  private static final String NOT_APPLICABLE = "facts: {enforcement-officer: no}\n";

  @TempDir private Path folder;

  private static String facts(String name) {
    return switch (name) {
      case "diligent" -> DILIGENT;
      case "exemptible" -> EXEMPTIBLE;
      case "tolerated" -> TOLERATED;
      case "mitigable" -> MITIGABLE;
      case "not-tolerated" -> NOT_TOLERATED;
      case "not-applicable" -> NOT_APPLICABLE;
      default -> "facts: {enforcement-officer: yes}\n";
    };
  }

  private Program.Result notice(String content, String... documents) throws IOException {
    Path file = folder.resolve("case.yaml");
    Files.writeString(file, content);
    String[] arguments = new String[documents.length + 7];
    arguments[0] = "notice";
    arguments[1] = file.toString();
    System.arraycopy(documents, 0, arguments, 2, documents.length);
    int at = documents.length + 2;
    arguments[at] = "--format";
    arguments[at + 1] = "txt";
    arguments[at + 2] = "--out-dir";
    arguments[at + 3] = folder.resolve("out").toString();
    arguments[at + 4] = "--force";
    return Program.run(arguments);
  }

  private String text(String document) throws IOException {
    return Files.readString(folder.resolve("out/T1." + document + ".txt"));
  }

  private static String decision(String conclusion, String disposition) {
    return "decision: {conclusion: "
        + conclusion
        + ", disposition: "
        + disposition
        + ", date: 2026-04-25, body: 党组会议, reasons: 理由。}\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "diligent | diligent | no-liability | 依照本办法第十条第（五）项的规定，经党组会议研究，认定沈知远在本事项中履职尽责，不追究责任。",
        "exemptible | tolerated | exempt | 依照本办法第十一条第一款第（六）项、第二款的规定，经党组会议研究，对沈知远予以容错，免除责任。",
        "exemptible | tolerated | lighten | 依照本办法第十一条第一款第（六）项的规定，经党组会议研究，对沈知远予以容错，从轻处理。",
        "tolerated | tolerated | mitigate | 依照本办法第十一条第一款第（六）项的规定，经党组会议研究，对沈知远予以容错，减轻处理。",
        "mitigable | not-tolerated | lighten | 依照本办法第十三条、第十二条第（二）项的规定，经党组会议研究，对沈知远不予容错，从轻处理。",
        "mitigable | not-tolerated | full | 依照本办法第十三条的规定，经党组会议研究，对沈知远不予容错，依法依规处理。",
        "not-tolerated | not-tolerated | full | 的规定，经党组会议研究，对沈知远不予容错，依法依规处理。",
      })
  void aDecisionConcludesFromItsProvisions(
      String facts, String conclusion, String disposition, String sentence) throws IOException {
    Program.Result result =
        notice(HEAD + facts(facts) + decision(conclusion, disposition), "decision");
    assertThat(result.status()).as(result.err()).isZero();
    String text = text("decision");
    assertThat(text).contains(sentence).doesNotContain("拟稿").doesNotContain("超出本办法处理范围");
    boolean tolerated = conclusion.equals("tolerated");
    assertThat(text.contains("依照第十五条的规定")).isEqualTo(tolerated);
    assertThat(text.contains("第十六条")).isEqualTo(tolerated);
    assertThat(text.contains("第十七条")).isEqualTo(!conclusion.equals("not-tolerated"));
    assertThat(text).contains("7日内告知相关单位及当事人");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "diligent | 履职尽责；可供选择的处理为不追究责任",
        "exemptible | 予以容错，可以免责；可供选择的处理为免责、减轻、从轻",
        "tolerated | 予以容错，应当从轻、减轻；可供选择的处理为减轻、从轻",
        "mitigable | 不予容错，可以从轻、减轻；可供选择的处理为减轻、从轻、依法依规处理",
        "not-tolerated | 不予容错；可供选择的处理为依法依规处理",
        "not-applicable | 不适用本办法",
      })
  void anUndecidedCaseProposesWhatTheFactsGive(String facts, String proposal) throws IOException {
    assertThat(notice(HEAD + facts(facts), "decision").status()).isZero();
    assertThat(text("decision"))
        .startsWith("【拟稿")
        .contains("提请研究的认定意见为：" + proposal)
        .contains("认定结论＿＿＿，处理＿＿＿");
  }

  @Test
  void anOpenCaseSaysWhatIsOpenAndConcludesNothing() throws IOException {
    assertThat(notice(HEAD + facts("open"), "decision", "inquiry-report").status()).isZero();
    assertThat(text("decision"))
        .contains("尚待查明的事项")
        .contains("不能作出认定")
        .doesNotContain("提请研究的认定意见为");
    assertThat(text("inquiry-report")).contains("查明下列事实会影响认定结论");
  }

  @Test
  void aDecisionOutsideTheRangeSaysWhyOrShowsTheBlank() throws IOException {
    String decided = HEAD + DILIGENT + decision("tolerated", "exempt");
    Program.Result result = notice(decided, "decision");
    assertThat(result.err()).contains("超出范围理由（decision.override）");
    assertThat(text("decision")).contains("超出本办法处理范围的理由").contains("党组会议另作决定的理由：＿＿＿");
    String override = decided.replace("reasons: 理由。", "reasons: 理由。, override: 上级另有规定。");
    assertThat(notice(override, "decision").err()).doesNotContain("decision.override");
    assertThat(text("decision")).contains("党组会议另作决定的理由：上级另有规定。");
  }

  @Test
  void aReservationIsWeighedOrShowsTheBlank() throws IOException {
    String reserved =
        HEAD
            + DILIGENT.replace("other-procedure-breach: no", "other-procedure-breach: yes")
            + decision("diligent", "no-liability");
    assertThat(notice(reserved, "decision").err()).contains("decision.reservations.13.procedure");
    assertThat(text("decision")).contains("沈知远有其他违反法定程序的行为").contains("存在违反法定程序的情形（第十三条）。权衡意见：＿＿＿");
    String weighed =
        reserved.replace("reasons: 理由。", "reasons: 理由。, reservations: {13.procedure: 与后果没有因果关系。}");
    assertThat(notice(weighed, "decision").status()).isZero();
    assertThat(text("decision")).contains("权衡意见：与后果没有因果关系。");
  }

  @Test
  void articleFifteenFollowsItsReading() throws IOException {
    String lightened = HEAD + EXEMPTIBLE + decision("tolerated", "lighten");
    assertThat(notice(lightened, "decision").status()).isZero();
    assertThat(text("decision")).contains("不作为沈知远的执法错误认定");
    assertThat(notice(lightened + "readings: {article-15-reach: exempt}\n", "decision").status())
        .isZero();
    assertThat(text("decision")).doesNotContain("执法错误");
  }

  @ParameterizedTest
  @CsvSource({
    "diligent,diligent,no-liability",
    "exemptible,tolerated,exempt",
    "tolerated,tolerated,mitigate",
    "mitigable,not-tolerated,full",
  })
  void theDocumentsAfterADecisionSayTheSame(String facts, String conclusion, String disposition)
      throws IOException {
    String decided = HEAD + facts(facts) + decision(conclusion, disposition);
    boolean corrected = !conclusion.equals("not-tolerated");
    String[] documents =
        corrected
            ? new String[] {"notification", "publication", "correction", "follow-up"}
            : new String[] {"notification", "publication"};
    assertThat(notice(decided, documents).status()).isZero();
    String said =
        conclusion.equals("diligent") ? "履职尽责" : conclusion.equals("tolerated") ? "予以容错" : "不予容错";
    for (String document : documents) {
      if (!document.equals("follow-up")) {
        assertThat(text(document)).as(document).contains(said);
      }
    }
    assertThat(text("publication")).contains("沈某某").doesNotContain("知远").doesNotContain("经过");
    if (!corrected) {
      assertThat(notice(decided, "correction").err()).contains("第十六、十七条");
    }
    boolean answered = conclusion.equals("tolerated");
    assertThat(notice(decided, "reporter-feedback").status()).isZero();
    assertThat(text("reporter-feedback").contains("对有关执法人员予以容错")).isEqualTo(answered);
  }

  @Test
  void aFindingOfDiligenceWithNothingWrongBringsAdviceOnly() throws IOException {
    String clean =
        HEAD
            + DILIGENT.replace("loss-occurred: yes", "loss-occurred: no")
            + decision("diligent", "no-liability");
    assertThat(notice(clean, "correction").status()).isZero();
    assertThat(text("correction")).contains("改进建议书").doesNotContain("纠错通知书").doesNotContain("第十六条");
    String wrong = HEAD + DILIGENT + decision("diligent", "no-liability");
    assertThat(notice(wrong, "correction").status()).isZero();
    assertThat(text("correction")).contains("纠错通知书").contains("第十七条").doesNotContain("第十六条");
  }
}

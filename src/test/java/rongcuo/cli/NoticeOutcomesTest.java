package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.casefile.DocumentName;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.steps.Papers;

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
    String[] arguments = new String[documents.length + 9];
    arguments[0] = "notice";
    arguments[1] = file.toString();
    System.arraycopy(documents, 0, arguments, 2, documents.length);
    int at = documents.length + 2;
    arguments[at] = "--format";
    arguments[at + 1] = "txt";
    arguments[at + 2] = "--out-dir";
    arguments[at + 3] = folder.resolve("out").toString();
    arguments[at + 4] = "--force";
    arguments[at + 5] = "--names";
    arguments[at + 6] = "id";
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
        "mitigable | not-tolerated | lighten | 依照本办法第十二条第（二）项、第十三条的规定，经党组会议研究，对沈知远不予容错，从轻追究责任。",
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
  void aDecisionOnAnOpenCaseDoesNotContradictItself() throws IOException {
    String decided =
        HEAD
            + "facts: {}\n"
            + decision("tolerated", "exempt")
                .replace("reasons: 理由。", "reasons: 理由。, override: 会议认为事实已经清楚。");
    assertThat(notice(decided, "decision").status()).isZero();
    assertThat(text("decision"))
        .contains("没有查明的事项", "尚不能得出唯一的结论，可能的结论为：不适用本办法；履职尽责；")
        .contains("结论尚不能确定而作出决定的理由", "党组会议作出决定的理由：会议认为事实已经清楚。")
        .contains("对沈知远予以容错，免除责任")
        .doesNotContain("不能作出认定", "本办法规定的结论为", "事实如下：\n　　本案证据");
  }

  @Test
  void evidenceIsListedInADecisionWhereItIsCitedAndInTheReportAlways() throws IOException {
    assertThat(notice(HEAD + EXEMPTIBLE, "decision", "inquiry-report").status()).isZero();
    assertThat(text("decision")).doesNotContain("未列证据", "E1");
    assertThat(text("inquiry-report")).contains("下列事实未列证据", "本案证据：E1书证《材料》。");
    String cited =
        EXEMPTIBLE.replace("loss-occurred: no", "loss-occurred: {answer: no, evidence: [E1]}");
    assertThat(notice(HEAD + cited, "decision").status()).isZero();
    assertThat(text("decision")).contains("本事项没有造成损失（证据E1）。", "以上所引证据：E1书证《材料》。");
  }

  @Test
  void aFinalDecisionRestsOnEvidenceOrSaysWhyNot() throws IOException {
    String decided =
        HEAD
            + DILIGENT
            + "analysis: {subjective: 没有故意。}\n"
            + decision("diligent", "no-liability").replace("body:", "number: 3, body:");
    Program.Result refused = finalNotice(decided);
    assertThat(refused.status()).isEqualTo(ExitStatus.CASE_FAILED);
    assertThat(refused.err()).contains("下列事实未列证据，也没有在备注中写明无须举证的理由", "属于执法人员");
    String explained =
        decided.replaceAll("(?m)^  ([a-z-]+): (yes|no)$", "  $1: {answer: $2, note: 依职权查明}");
    Program.Result made = finalNotice(explained);
    assertThat(made.status()).as(made.err()).isZero();
  }

  private Program.Result finalNotice(String content) throws IOException {
    Path file = folder.resolve("case.yaml");
    Files.writeString(file, content);
    String out = folder.resolve("final").toString();
    return Program.run(
        "notice", file.toString(), "decision", "--final", "--format", "txt", "--out-dir", out);
  }

  @Test
  void evidenceWithoutItsDateIsListedWithABlank() throws IOException {
    String applied =
        HEAD.replace("by: unit", "by: individual").replace("date: 2026-03-18, source", "source")
            + "facts: {public-security-matter: {answer: yes, evidence: [E1]}}\n"
            + "transfer: {date: 2026-04-03, to: 公安局}\n";
    Program.Result result = notice(applied, "transfer");
    assertThat(result.err())
        .contains("证据日期（“evidence”中编号“E1”的“date”）")
        .doesNotContain("（“evidence”）");
    assertThat(text("transfer")).contains("E1｜书证｜材料｜＿＿＿｜科室");
  }

  @Test
  void anItemThatNobodyClaimedIsNamedBeforeTheDecision() throws IOException {
    String unclaimed = EXEMPTIBLE.replace("claims: [\"11(6)\", \"12(2)\"]", "claims: []");
    assertThat(notice(HEAD + unclaimed, "decision", "inquiry-report").status()).isZero();
    assertThat(text("decision")).contains("当事人没有主张，而按照上述事实已经成立、作出认定时应当一并考虑的条款：第十一条第一款第（六）项：");
    assertThat(text("inquiry-report")).contains("没有主张而事实上已经成立的条款：第十一条第一款第（六）项：");
  }

  @ParameterizedTest
  @CsvSource({
    "决定书, DECISION",
    "容错认定决定书, DECISION",
    "认定建议书, DECISION",
    "不予受理通知书, ACCEPTANCE",
    "受理（不予受理）通知书, ACCEPTANCE",
    "改进建议书, CORRECTION",
    "结论告知书, NOTIFICATION",
    "异议答复书, OBJECTION_ANSWER",
    "复核答复书, OBJECTION_ANSWER",
    "线索移送函, CLUE_TRANSFER"
  })
  void aDocumentIsKnownByEachOfItsNames(String name, DocumentName kind) {
    assertThat(Papers.byName(name)).isEqualTo(Papers.of(kind));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "书", "通知书", "告知书", "移送函", "说明书"})
  void aNameOfSeveralDocumentsOrNoneIsNone(String name) {
    assertThat(Papers.byName(name)).isNull();
  }

  @Test
  void aDecisionOutsideTheRangeSaysWhyOrShowsTheBlank() throws IOException {
    String decided = HEAD + DILIGENT + decision("tolerated", "exempt");
    Program.Result result = notice(decided, "decision");
    assertThat(result.err()).contains("超出范围理由（“decision”下的“override”）");
    assertThat(text("decision")).contains("超出本办法处理范围的理由").contains("党组会议另作决定的理由：＿＿＿");
    String override = decided.replace("reasons: 理由。", "reasons: 理由。, override: 上级另有规定。");
    assertThat(notice(override, "decision").err()).doesNotContain("“override”");
    assertThat(text("decision")).contains("党组会议另作决定的理由：上级另有规定。");
  }

  @Test
  void aReservationIsWeighedOrShowsTheBlank() throws IOException {
    String reserved =
        HEAD
            + DILIGENT.replace("other-procedure-breach: no", "other-procedure-breach: yes")
            + decision("diligent", "no-liability");
    assertThat(notice(reserved, "decision").err())
        .contains("权衡（“decision”下的“reservations”下的“13.procedure”）");
    assertThat(text("decision"))
        .contains("沈知远另有违反法定程序的其他行为")
        .contains("存在违反法定程序的情形（第十三条）。权衡意见：＿＿＿");
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
    boolean answered = conclusion.equals("tolerated");
    String[] documents =
        answered
            ? new String[] {"notification", "publication", "correction", "follow-up"}
            : corrected
                ? new String[] {"notification", "correction", "follow-up"}
                : new String[] {"notification"};
    assertThat(notice(decided, documents).status()).isZero();
    String said =
        conclusion.equals("diligent") ? "履职尽责" : conclusion.equals("tolerated") ? "予以容错" : "不予容错";
    for (String document : documents) {
      if (!document.equals("follow-up")) {
        assertThat(text(document)).as(document).contains(said);
      }
    }
    if (answered) {
      assertThat(text("publication")).contains("沈某某").doesNotContain("知远").doesNotContain("经过");
    } else {
      assertThat(notice(decided, "publication").err()).contains("公开”的是容错决定");
    }
    if (!corrected) {
      assertThat(notice(decided, "correction").err()).contains("第十六、十七条");
    }
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
    assertThat(text("correction"))
        .contains("改进建议书", "　　建议\n")
        .doesNotContain("纠错通知书", "第十六条", "事由");
    assertThat(notice(clean, "notification").status()).isZero();
    assertThat(text("notification"))
        .contains("对你作出认定：履职尽责，不追究责任。", "改进工作的建议另行书面提出。")
        .doesNotContain("请按期完成");
    String wrong = HEAD + DILIGENT + decision("diligent", "no-liability");
    assertThat(notice(wrong, "correction").status()).isZero();
    assertThat(text("correction"))
        .contains("纠错通知书", "依照《容错纠错实施办法》第十七条的规定，现向你说明纠错事由，明确纠错事项，提出纠错要求或者建议，")
        .doesNotContain("第十六条", "启动纠错程序");
  }

  @ParameterizedTest
  @CsvSource({"notification", "publication", "correction", "extension", "follow-up"})
  void nothingFollowsARecommendation(String document) throws IOException {
    String recommended =
        HEAD.replace("code: 云民宗", "code: 云民宗, accountability-body: 问责组")
            + EXEMPTIBLE
            + decision("tolerated", "exempt");
    Program.Result refused = notice(recommended, document);
    assertThat(refused.status()).isEqualTo(ExitStatus.CASE_FAILED);
    assertThat(refused.err()).contains("对沈知远只有认定建议，问责机构问责组尚未作出决定");
    String decided = recommended.replace("body: 党组会议", "body: 问责组");
    assertThat(notice(decided, document).status()).isZero();
  }

  @Test
  void aRecommendedDiligenceIsExplainedOnlyAfterTheDecision() throws IOException {
    String recommended =
        HEAD.replace("code: 云民宗", "code: 云民宗, accountability-body: 问责组")
            + DILIGENT
            + decision("diligent", "no-liability");
    assertThat(notice(recommended, "decision").status()).isZero();
    assertThat(text("decision")).contains("依照第十七条的规定，问责机构作出决定后，向沈知远说明纠错事由");
  }

  @Test
  void aReportIsNotAnsweredWithARecommendation() throws IOException {
    String recommended =
        HEAD.replace("code: 云民宗", "code: 云民宗, accountability-body: 问责组")
            + EXEMPTIBLE
            + decision("tolerated", "exempt");
    assertThat(notice(recommended, "reporter-feedback").status()).isZero();
    assertThat(text("reporter-feedback")).doesNotContain("予以容错");
    String anonymous = recommended.replace("kind: named", "kind: anonymous");
    assertThat(notice(anonymous, "reporter-statement").status()).isZero();
    assertThat(text("reporter-statement")).doesNotContain("予以容错");
  }

  @Test
  void theIndexListsWhatHasADateUnderItsTitle() throws IOException {
    String decided =
        HEAD.replace("by: unit", "by: individual")
            + "acceptance: {accepted: no, date: 2026-04-03}\n"
            + EXEMPTIBLE
            + decision("tolerated", "exempt");
    assertThat(notice(decided, "file-index").status()).isZero();
    assertThat(text("file-index"))
        .contains("容错认定申请不予受理通知书｜2026年4月3日", "云溪市民族宗教事务局｜容错认定决定书｜2026年4月25日")
        .doesNotContain("告知书", "纠错通知书", "集体研究记录", "—");
  }

  @Test
  void eachPageOfTheNotificationHasItsOwnDate() throws IOException {
    String decided = HEAD + EXEMPTIBLE + decision("tolerated", "exempt");
    assertThat(
            notice(decided + "notified: {units: 2026-12-31, party: 2027-01-02}\n", "notification")
                .status())
        .isZero();
    String[] pages = text("notification").split("————————");
    assertThat(pages[0]).contains("云民宗容错〔2026〕", "2026年12月31日").doesNotContain("2027");
    assertThat(pages[1]).contains("云民宗容错〔2027〕", "2027年1月2日").doesNotContain("12月31日");
    assertThat(pages[2]).contains("云民宗容错〔2027〕");
    assertThat(notice(decided + "notified: {party: 2027-01-02}\n", "notification").err())
        .contains("“notified”下的“units”");
    assertThat(text("notification").split("————————")[0])
        .contains("云民宗容错〔＿＿＿〕")
        .doesNotContain("2027");
  }

  @Test
  void theTransferCarriesTheMatterAndNotTheOfficersFile() throws IOException {
    String matter =
        HEAD.replace(
                "evidence: [",
                "evidence: [{id: E2, title: 后来的材料, date: 2026-05-05}, {id: E3, title: 询问笔录, date: 2026-04-01}, ")
            + "transfer: {date: 2026-05-04, to: 公安局}\n"
            + "facts:\n  enforcement-officer: yes\n"
            + "  public-security-matter: {answer: yes, evidence: [E1, E2]}\n";
    assertThat(notice(matter, "transfer").status()).isZero();
    assertThat(text("transfer"))
        .contains("涉嫌＿＿＿。依照＿＿＿，现将案件移送你单位。", "涉案对象：＿＿＿", "附件：＿＿＿", "E1｜书证｜材料")
        .doesNotContain("后来的材料", "询问笔录", "经过", "失误");
    assertThat(notice(matter.replace("[E1, E2]", "[E2]"), "transfer").status()).isZero();
    assertThat(text("transfer")).contains("附件：＿＿＿").doesNotContain("E1｜", "认定涉嫌所依据的证据");
  }

  @ParameterizedTest
  @CsvSource({"阿卜杜热合曼,阿某某", "买买提·艾力,买某某", "欧阳知远,欧阳某某", "Alim Qadir,A某某", "沈远,沈某"})
  void everyOfficerIsMaskedWhateverTheName(String name, String mask) throws IOException {
    String decided =
        HEAD.replace("沈知远", name).replace("kind: named", "kind: anonymous")
            + EXEMPTIBLE
            + decision("tolerated", "exempt")
            + "published: {date: 2026-05-06, summary: "
            + name
            + "检查时没有发现隐患。}\n";
    assertThat(notice(decided, "publication", "reporter-statement").status()).isZero();
    assertThat(text("publication"))
        .contains("关于" + mask + "容错认定结果的公示", "对" + mask + "予以容错", mask + "检查时没有发现隐患。")
        .doesNotContain(name);
    assertThat(text("reporter-statement")).contains("对有关执法人员予以容错").doesNotContain(name, mask);
  }

  @Test
  void onlyTheDecisionToTolerateIsPublished() throws IOException {
    String decided =
        HEAD.replace(
                "{name: 沈知远, post: 科员}",
                "{name: 沈知远, post: 科员}, {name: 罗见山, decision: {conclusion: not-tolerated,"
                    + " disposition: full, date: 2026-04-25, body: 党组会议, reasons: 理由。}}")
            + EXEMPTIBLE
            + decision("tolerated", "exempt");
    assertThat(notice(decided, "publication").status()).isZero();
    assertThat(text("publication")).contains("对沈某某予以容错").doesNotContain("罗某", "不予容错");
  }

  @Test
  void aMatterOffDutyIsOutsideTheArticlesThatAskForDuty() throws IOException {
    String off = HEAD + "facts: {enforcement-officer: yes, performing-duties: no}\n";
    assertThat(notice(off, "decision").status()).isZero();
    assertThat(text("decision"))
        .contains("本事项不是发生在沈知远履行职责过程中，不符合第四条、第十条、第十一条、第十二条、第十三条“履行职责过程中”的前提，本案不适用本办法。")
        .doesNotContain("第二条规定：");
  }

  @Test
  void anInstitutionIsAddressedAsOne() throws IOException {
    String decided =
        HEAD.replace("{name: 沈知远, post: 科员}", "{name: 执法支队, role: institution}")
            + EXEMPTIBLE
            + decision("tolerated", "exempt");
    assertThat(notice(decided, "notification", "correction").status()).isZero();
    assertThat(text("notification"))
        .contains("就涉及执法支队的有关事项（案号：T1）作出认定：对执法支队予以容错，免除责任。", "一事对你单位作出认定", "不作为你单位的执法错误认定");
    assertThat(text("correction")).contains("一事对你单位作出认定", "（含当日）前完成");
  }

  @Test
  void anExtensionShowsTheTimeLimitThatItExtends() throws IOException {
    String decided =
        HEAD
            + EXEMPTIBLE
            + decision("tolerated", "exempt")
            + "correction: {started: 2026-04-25, deadline: 2026-06-30, extensions: ["
            + "{requested: 2026-06-20, until: 2026-07-31, reason: 甲, approved-by: 许砚},"
            + "{requested: 2026-07-20, until: 2026-08-31, reason: 乙}]}\n";
    assertThat(notice(decided, "extension").status()).isZero();
    assertThat(text("extension"))
        .containsSubsequence("原整改期限｜2026年6月30日", "原整改期限｜2026年7月31日")
        .contains("审批意见｜", "审批日期｜");
  }

  @Test
  void anOpenCaseIsDeliberatedAsOpen() throws IOException {
    assertThat(notice(HEAD + facts("open"), "deliberation", "risk-warning").status()).isZero();
    assertThat(text("deliberation")).contains("沈知远：有关事实尚未查清，认定结论尚不能确定。").doesNotContain("评估结论");
    assertThat(text("risk-warning")).contains("警示内容\n　　＿＿＿");
  }
}

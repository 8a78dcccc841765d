package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Letters fit their readers, and say what the file holds: what each paper says in a state of the
 * case, and what it must not say. Their whole text is kept and read, state by state.
 */
class LettersTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/letters");

  private static final String HEAD =
      """
      schema: rongcuo/case/1
      id: 云民宗-2026-11
      title: 库房隐患未及时发现
      kind: 检查疏漏
      field: 宗教活动场所管理
      unit: {name: 云溪市民族宗教事务局, code: 云民宗, contact: 机关纪委，电话0875-1234567}
      subjects: [{name: 沈知远, post: 执法科科员}]
      incident: {date: 2026-03-18, summary: 检查了永安寺库房。, error: 没有发现易燃物品, consequences: 损失八百元}
      """;

  private static final String OFFICERS = "[{name: 沈知远, post: 执法科科员}]";

  private static final String TWO =
      HEAD.replace(
          OFFICERS,
          "[{name: 沈知远, post: 执法科科员}, {name: 罗见山, post: 副科长, decision: {conclusion: not-tolerated,"
              + " disposition: full, date: 2026-04-25, body: 局党组会议, reasons: 超过时限}}]");

  private static final String BY_UNIT = "initiation: {by: unit, date: 2026-04-02}\n";

  private static final String FACTS =
      """
      claims: ["11(6)"]
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

  private static final String TOLERATED =
      FACTS
          + "decision: {conclusion: tolerated, disposition: exempt, date: 2026-04-25, body: 局党组会议,"
          + " reasons: 负责人故意隐瞒, number: 3}\n";

  private static final String NAMED =
      "report: {kind: named, date: 2026-03-20, received: 2026-03-22, allegation: 反映二人收受好处、不作为。, ";

  private static final String PARTLY =
      NAMED
          + "finding: partly-substantiated, unfounded-part: 收受好处没有事实依据, substantiated-part: 不作为属实}\n";

  private static final String MALICIOUS =
      NAMED
          + "finding: unfounded, reasons: 所称时间二人在外地出差, malicious: yes}\n"
          + "clarification: {date: 2026-05-09, scope: 局机关, means: 书面通报}\n";

  private static final String ANONYMOUS =
      "report: {kind: anonymous, received: 2026-03-22, allegation: 沈知远收受好处, finding: unproven}\n"
          + "report-handled: {explained: 2026-05-02, matter: 检查中收受好处}\n";

  private static final String POLICE =
      """
      facts: {public-security-matter: {answer: yes, evidence: [E1]}, sought-private-gain: {answer: yes, evidence: [E1]}}
      evidence: [{id: E1, kind: 书证, title: 材料, date: 2026-03-18, source: 科室}]
      transfer:
        date: 2026-05-04
        to: 云溪市公安局
        suspicion: crime
        basis: 《行政执法机关移送涉嫌犯罪案件的规定》第五条
        matter: 永安寺库房储存易燃物品发生火灾
        persons: 永安寺负责人
        enclosures: [移送书, 调查报告, 涉案物品清单, 鉴定意见]
      clue: {date: 2026-05-05, to: 驻局纪检监察组, basis: 本单位问题线索移送办法, enclosures: [调查核实报告]}
      numbers: {transfer: "9"}
      """;

  private static final String APPLIED =
      """
      initiation: {by: individual, date: 2026-04-02, applicants: [沈知远]}
      application: {account: 检查时库房上锁。, claims: 符合第十一条第一款第（六）项, pledge: 以上属实}
      """;

  private static final String CORRECTED =
      """
      correction:
        started: 2026-04-25
        grounds: [没有复查]
        items: [补查, 建账]
        requirements: [三日内复查]
        deadline: 2026-06-30
        extensions:
          - {requested: 2026-06-10, until: 2026-07-31, reason: 补查点多, refused-by: 方景和, refusal: 期限足够, answered: 2026-06-12}
          - {requested: 2026-06-20, until: 2026-07-15, reason: 汛期, approved-by: 方景和, answered: 2026-06-22}
          - {requested: 2026-07-01, until: 2026-08-15}
        followups: [{date: 2026-06-26, finding: 已补查}]
      """;

  private static final String DONE =
      """
      notified: {units: 2026-04-27, party: 2026-04-27}
      published: {date: 2026-05-06, until: 2026-05-12, scope: 局机关, summary: 检查中没有发现隐患}
      deliberation: {date: 2026-04-24, place: 局会议室, presiding: 方景和, present: [方景和, 许砚], attending: [顾明川], recused: [无], recorder: 苏禾, opinions: [一致同意。], conclusion: 予以容错}
      warned: {date: 2026-07-01, scope: 各执法科室, text: 附属用房应当开锁查看}
      """;

  private static final String OBJECTED =
      HEAD.replace(
              OFFICERS,
              "[{name: 沈知远, objections: [{date: 2026-05-10, text: 时限应当扣除鉴定时间, answered: 2026-05-20,"
                  + " answer: 鉴定时间应当扣除, upheld: yes}, {date: 2026-06-01, text: 应当公开, answered:"
                  + " 2026-06-08, answer: 已经公开, upheld: no}]}]")
          + BY_UNIT
          + TOLERATED.replace("2026-04-25", "2026-05-20")
          + "former-decisions: [{conclusion: not-tolerated, disposition: full, date: 2026-04-25, body:"
          + " 局党组会议, number: 4, replaced: 2026-05-20, because: objection, reason: 鉴定时间应当扣除}]\n"
          + "notified: {units: 2026-05-21, party: 2026-05-21}\n";

  /** Two officers, objections in any order, one that is answered and one that is upheld later. */
  private static final String OBJECTIONS =
      HEAD.replace(
              OFFICERS,
              """
              [{name: 沈知远, numbers: {objection-answer: "8"}, objections: [{date: 2026-06-01, text: 应当公开, answered: 2027-01-08, answer: 已经公开, upheld: no},
                {date: 2026-05-10, text: 时限应当扣除鉴定时间, answered: 2026-05-20, answer: 鉴定时间应当扣除, upheld: yes, number: "9"},
                {date: 2026-05-12, text: 另有证人, answered: 2026-05-15, answer: 确有证人, upheld: yes, number: 民宗函〔2026〕7号},
                {date: 2026-12-01, text: 还要复核}]},
               {name: 罗见山, objections: [{date: 2026-06-02, text: 处理过重, answered: 2026-06-30, answer: 应当免责, upheld: yes}]}]\
              """
                  .replace("\n", ""))
          + BY_UNIT
          + TOLERATED.replace("2026-04-25", "2026-06-25")
          + "former-decisions: [{conclusion: not-tolerated, disposition: full, date: 2026-04-25, body:"
          + " 局党组会议, number: 4, replaced: 2026-05-20, because: objection, reason: 鉴定时间应当扣除},"
          + " {conclusion: tolerated, disposition: mitigate, date: 2026-05-20, body: 局党组会议, number: 5,"
          + " replaced: 2026-06-25, because: new-facts, reason: 另有证人}]\n";

  private static final String BODY =
      HEAD.replace("contact:", "accountability-body: 市问责办, contact:") + BY_UNIT;

  private static final String FORMER_ADVICE =
      "former-decisions: [{conclusion: not-tolerated, disposition: full, date: 2026-04-20, body:"
          + " 局党组会议, replaced: 2026-04-25, because: error, reason: 漏引条款}";

  private static final String RECOMMENDED =
      BODY + TOLERATED.replace("decision: {", "recommendation: {") + FORMER_ADVICE + "]\n";

  private static final String DECIDED_BY_BODY =
      RECOMMENDED.replace(
              "漏引条款}]",
              "漏引条款}, {conclusion: not-tolerated, disposition: full, date: 2026-05-06, body: 市问责办,"
                  + " number: 2, replaced: 2026-05-16, because: new-facts, reason: 另有证人}]")
          + "decision: {conclusion: tolerated, disposition: mitigate, date: 2026-05-16, body: 市问责办,"
          + " reasons: 情节较轻, number: 6}\n";

  /** Tolerated, then refused, then refused again: the correction runs on that the first began. */
  private static final String REFUSED_SINCE =
      HEAD
          + BY_UNIT
          + TOLERATED
              .replace("tolerated, disposition: exempt", "not-tolerated, disposition: full")
              .replace("2026-04-25", "2026-05-30")
          + CORRECTED
          + "former-decisions: [{conclusion: tolerated, disposition: exempt, date: 2026-04-25, body:"
          + " 局党组会议, replaced: 2026-05-10, because: new-facts, reason: 有新证据}, {conclusion:"
          + " not-tolerated, disposition: full, date: 2026-05-10, body: 局党组会议, replaced: 2026-05-30,"
          + " because: error, reason: 文字有误}]\n";

  private static final String THREE =
      HEAD.replace(OFFICERS, "[{name: 沈知远}, {name: 执法支队, role: institution}, {name: 罗见山}]");

  /** Two officers decided on in one meeting, each otherwise. */
  private static final String APART =
      HEAD.replace(
              OFFICERS,
              """
              [{name: 沈知远, analysis: {subjective: 没有故意}, numbers: {decision: "3"}, decision: {conclusion: tolerated, disposition: exempt, date: 2026-04-25, body: 局党组会议, reasons: 负责人故意隐瞒}},
               {name: 罗见山, analysis: {subjective: 有过失}, numbers: {decision: "3"}, facts: {target-concealed: no, latent-problem-missed: no}, decision: {conclusion: not-tolerated, disposition: full, date: 2026-04-25, body: 局党组会议, reasons: 超过时限}}]\
              """
                  .replace("\n", ""))
          + BY_UNIT
          + FACTS;

  private static final Map<String, String> STATES =
      Map.ofEntries(
          Map.entry("partly-substantiated", TWO + BY_UNIT + PARTLY + TOLERATED),
          Map.entry("malicious", HEAD + BY_UNIT + MALICIOUS + FACTS),
          Map.entry("anonymous", HEAD + BY_UNIT + ANONYMOUS + FACTS),
          Map.entry(
              "anonymous-tolerated",
              TWO + BY_UNIT + ANONYMOUS.replace("unproven", "substantiated") + TOLERATED),
          Map.entry("police", HEAD + BY_UNIT + POLICE),
          Map.entry(
              "withdrawn",
              HEAD + APPLIED + "ended: {date: 2026-04-10, how: withdrawn, reason: 不再需要认定}\n"),
          Map.entry(
              "discontinued",
              HEAD.replace("post: 执法科科员", "role: institution")
                  + BY_UNIT
                  + "ended: {date: 2026-04-10, how: discontinued, reason: 事项已由上级查处}\n"),
          Map.entry(
              "not-accepted",
              HEAD.replace(OFFICERS, "[{name: 沈知远}, {name: 执法支队, role: institution}, {name: 罗见山}]")
                      .replace("contact:", "objection: 可以向机关纪委反映, contact:")
                  + APPLIED
                  + "acceptance: {accepted: no, date: 2026-04-05, reason: 不属于本单位的事项}\n"),
          Map.entry(
              "accepted-for-another",
              HEAD.replace("contact:", "accountability-body: 市问责办, contact:")
                  + APPLIED
                  + "acceptance: {accepted: yes, date: 2026-04-05}\n"),
          Map.entry("corrected", HEAD + BY_UNIT + TOLERATED + CORRECTED + DONE),
          Map.entry("objected", OBJECTED),
          Map.entry("objections", OBJECTIONS),
          Map.entry("decided-apart", APART),
          Map.entry("recommended", RECOMMENDED),
          Map.entry(
              "answered-before-decision",
              HEAD
                  + BY_UNIT
                  + NAMED
                  + "finding: unfounded, reasons: 没有其事}\n"
                  + "report-handled: {feedback: 2026-04-10}\n"
                  + TOLERATED),
          Map.entry("decided-by-body", DECIDED_BY_BODY),
          Map.entry("refused-since", REFUSED_SINCE),
          Map.entry(
              "withdrawn-by-one", THREE + APPLIED + "ended: {date: 2026-04-10, how: withdrawn}\n"),
          Map.entry(
              "withdrawn-by-somebody",
              THREE
                  + APPLIED.replace(", applicants: [沈知远]", "")
                  + "ended: {date: 2026-04-10, how: withdrawn}\n"),
          Map.entry(
              "application-discontinued",
              THREE + APPLIED + "ended: {date: 2026-04-10, how: discontinued, reason: 事项已由上级查处}\n"),
          Map.entry(
              "unit-discontinued",
              THREE + BY_UNIT + "ended: {date: 2026-04-10, how: discontinued, reason: 事项已由上级查处}\n"),
          Map.entry("clue-undone", HEAD + BY_UNIT + POLICE.replaceFirst("clue: .*\n", "")),
          Map.entry(
              "clue-to-be-passed",
              HEAD + BY_UNIT + POLICE.replaceFirst("clue: .*\n", "clue: {to: 驻局纪检监察组}\n")),
          Map.entry(
              "clue-of-nothing-found",
              HEAD
                  + BY_UNIT
                  + POLICE.replace(", sought-private-gain: {answer: yes, evidence: [E1]}", "")));

  @TempDir private Path folder;

  private Map<String, String> papers(String state, String... asked) throws IOException {
    return papersOf(STATES.get(state), asked);
  }

  private Map<String, String> papersOf(String text, String... asked) throws IOException {
    Path file = folder.resolve("case.yaml");
    Files.writeString(file, text);
    Files.writeString(
        folder.resolve("云民宗-2026-11.reporter.yaml"),
        "schema: rongcuo/reporter/1\nid: 云民宗-2026-11\nname: 骆宾生\nsalutation: 先生\n");
    Path out = Files.createTempDirectory(folder, "papers");
    List<String> line = new ArrayList<>(List.of("notice", file.toString(), "--names", "id"));
    line.addAll(List.of(asked));
    line.addAll(List.of("--format", "txt", "--no-input", "--out-dir", out.toString()));
    Program.Result result = Program.run(line.toArray(String[]::new));
    assertThat(result.status()).as(result.err()).isZero();
    Map<String, String> papers = new TreeMap<>();
    try (Stream<Path> files = Files.list(out)) {
      for (Path each : files.toList()) {
        String name = each.getFileName().toString();
        papers.put(name.substring("云民宗-2026-11.".length(), name.length() - 4), text(each));
      }
    }
    return papers;
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  static Stream<Arguments> states() {
    return STATES.keySet().stream().sorted().map(Arguments::of);
  }

  /** Of each state all papers but those that have goldens of their own. */
  @ParameterizedTest
  @MethodSource("states")
  void readsAsWritten(String state) throws IOException {
    StringBuilder all = new StringBuilder();
    papers(state)
        .forEach(
            (name, text) -> {
              if (!name.startsWith("decision") && !name.startsWith("inquiry-report")) {
                all.append("===== ").append(name).append('\n').append(text);
              }
            });
    Path golden = GOLDEN.resolve(state + ".txt");
    if (Boolean.getBoolean("rongcuo.golden.write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, all.toString());
    }
    assertThat(all.toString()).isEqualTo(Files.readString(golden));
  }

  /** A state, a paper, words; those that begin with ! must not stand in it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // 第十九条: feedback.
        "partly-substantiated | reporter-feedback | 骆宾生先生：;举报内容：反映二人收受好处、不作为。;部分属实",
        "partly-substantiated | reporter-feedback | 属实的部分：不作为属实。;不属实的部分：收受好处没有事实依据。",
        "partly-substantiated | reporter-feedback | 对其中1名执法人员予以容错;对其中1名执法人员不予容错;将启动纠错程序",
        "partly-substantiated | reporter-feedback | 联系方式：机关纪委，电话0875-1234567。;感谢您",
        "partly-substantiated | reporter-feedback | !沈知远;!罗见山;!已经启动纠错;!以下称本办法",
        "malicious | reporter-feedback | 骆宾生先生：;不属实;理由：所称时间二人在外地出差。;!感谢;!沈知远;!恶意",
        // 第十九条: clarification.
        "malicious | clarification | 关于沈知远同志有关问题的澄清正名通报;2026年3月22日，本单位收到信访举报。;举报内容：反映二人收受好处、不作为。",
        "malicious | clarification | 进行了调查核实;不属实;特此澄清。;!情形;!骆宾生;!举报人",
        // 第十九条: the statement tells the matter reported, and nobody.
        "anonymous | reporter-statement | 举报的事项：检查中收受好处。;查无实据;!沈;!同志;!容错。",
        "anonymous-tolerated | reporter-statement | 对其中1名执法人员予以容错;将启动纠错程序;!沈;!罗;!不予容错",
        // 第九条.
        "police | transfer | 云民宗函〔2026〕9号;涉嫌犯罪。依照《行政执法机关移送涉嫌犯罪案件的规定》第五条，;1.移送书",
        "police | transfer | 4.鉴定意见;涉案对象：永安寺负责人。;!容错;!治安;!行政拘留;!沈知远",
        "police | clue-transfer | 驻局纪检监察组：;谋取私利;依照本单位问题线索移送办法，;附件：调查核实报告;!容错;!明知故犯",
        // 第十四条: the application is the applicant's.
        "withdrawn | application | 检查时库房上锁。;符合第十一条第一款第（六）项。;以上属实。;!2026年4月2日;!失误;!后果",
        "withdrawn | termination | 已于2026年4月10日撤回。;撤回的理由：不再需要认定。;不作出容错与否的认定结论;!不予容错",
        "discontinued | termination | 本单位于2026年4月10日终止。;理由：事项已由上级查处。;!申请",
        "not-accepted | acceptance.沈知远 | 不予受理通知书;理由：不属于本单位的事项。;可以向机关纪委反映。;!调查核实",
        "accepted-for-another | acceptance | 及时向市问责办提出认定建议;!7日;!可以向机关纪委反映",
        // 第十四条: deliberation, notice, publication.
        "corrected | deliberation | 地点｜局会议室;主持｜方景和;列席｜顾明川;回避｜无;记录｜苏禾;!评估结论;!没有记载",
        "corrected | notification | 就涉及沈知远（执法科科员）的有关事项（案号：云民宗-2026-11）作出认定;!按期",
        "corrected | publication | 关于沈某某容错认定结果的公示;公示期自2026年5月6日至2026年5月12日。;在局机关范围内公示",
        "corrected | publication | 联系方式：机关纪委，电话0875-1234567。;!知远;!执法科",
        "objected | notification | 2026年4月25日对你作出的原决定（不予容错）由上述决定代替。",
        // 第十七、十八条.
        "corrected | correction | 1.补查。;2.建账。;!1.没有复查;!1.三日内",
        "corrected | extension | 不同意延长。理由：期限足够。;同意延长至2026年7月15日。;!同意延长至2026年8月15日",
        "corrected | follow-up | 申请延长至2026年7月31日｜不予批准;经批准延长至｜2026年7月15日;!2026年8月15日",
        "corrected | risk-warning | 各执法科室：;附属用房应当开锁查看。;!沈知远;!＿＿＿；",
        // No provision: the unit's own rules.
        "objected | objection-answer | 你于2026年5月10日对2026年4月25日作出的容错认定决定提出异议：时限应当扣除鉴定时间。",
        "objected | objection-answer | 异议成立。2026年5月20日已经重新作出认定决定;对2026年5月20日作出的容错认定决定提出异议：应当公开。",
        "objected | objection-answer | 异议不成立，原认定决定不变。;!将依照",
        "objections | objection-answer.沈知远 | 云民宗容错〔2026〕9号;云民宗容错〔2027〕8号;民宗函〔2026〕7号",
        "objections | objection-answer.沈知远 | 2026年5月20日已经重新作出认定决定;将依照《容错纠错实施办法》;2027年1月8日",
        "objections | objection-answer.沈知远 | 你于2026年6月1日对2026年5月20日作出的;!还要复核;!2026年6月25日",
        "objections | objection-answer.罗见山 | 对2026年5月20日作出的;2026年6月25日已经重新作出;!沈知远;2026年6月30日",
        "objections | file-index | 民宗函〔2026〕7号;云民宗容错〔2026〕9号;云民宗容错〔2027〕8号",
        // 第十四条: a recommendation is none of a decision, nor the other way round.
        "recommended | decision | 容错认定建议书;2026年4月20日对沈知远提出的原建议（不予容错）由本建议代替。",
        "recommended | decision | 变更原因：原建议有误。;市问责办：;!原决定;!决定书",
        "decided-by-body | decision | 容错认定决定书;经市问责办研究，对沈知远予以容错;!建议书;!原建议",
        "decided-by-body | decision | 2026年5月6日对沈知远作出的原决定（不予容错）由本决定代替;＿＿＿容错〔2026〕6号",
        "decided-by-body | decision | 云溪市民族宗教事务局依照;!本单位依照;!漏引条款;!云民宗容错",
        "refused-since | correction | 〔＿＿＿〕",
        "answered-before-decision | reporter-feedback | 2026年4月10日;!经认定;!纠错程序",
        "decided-by-body | file-index | 原容错认定建议书;原容错认定决定书;市问责办｜容错认定决定书",
        "refused-since | correction | 依照2026年4月25日的原决定（予以容错）和;已于2026年4月25日启动;!原决定（不予容错）",
        // 第十四条: an end is told to whom it concerns, as what it was to them.
        "withdrawn-by-one | termination.沈知远 | 你于2026年4月2日依照;已于2026年4月10日撤回",
        "withdrawn-by-somebody | application.罗见山 | !检查时库房上锁;!以上属实",
        "withdrawn-by-somebody | termination.罗见山 | 本单位于2026年4月2日收到的;已于2026年4月10日撤回;!你",
        "application-discontinued | termination.沈知远 | 你于2026年4月2日依照;提出容错认定申请后",
        "application-discontinued | termination.执法支队 | 一事涉及你单位的容错认定，本单位于2026年4月10日终止;!提出",
        "application-discontinued | termination.罗见山 | 一事涉及你的容错认定，本单位于2026年4月10日终止;!提出",
        "unit-discontinued | termination.执法支队 | 一事对你单位进行的容错认定，本单位于2026年4月10日终止;!申请",
        "clue-of-nothing-found | clue-transfer | 驻局纪检监察组：;依照本单位问题线索移送办法",
        "clue-to-be-passed | clue-transfer | 驻局纪检监察组：;谋取私利",
        "corrected | file-index | 序号｜文号｜责任者｜材料名称｜日期｜页号｜备注;云民宗容错〔2026〕3号",
        "objected | file-index | 云民宗容错〔2026〕4号｜云溪市民族宗教事务局｜原容错认定决定书｜2026年4月25日",
      })
  void saysWhatItsReaderNeedsAndNoMore(String state, String paper, String words)
      throws IOException {
    String text = papers(state, paper.replaceFirst("\\..*", "")).get(paper);
    assertThat(text).isNotNull();
    for (String each : words.split(";")) {
      if (each.startsWith("!")) {
        assertThat(text).as(paper).doesNotContain(each.substring(1));
      } else {
        assertThat(text).as(paper).contains(each);
      }
    }
  }

  /** Where nothing is owed to be said, no paper is made. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not-accepted | application.执法支队",
        "not-accepted | application.罗见山",
        "not-accepted | acceptance.罗见山",
        "withdrawn | acceptance",
        "partly-substantiated | correction.罗见山",
        "partly-substantiated | clarification.沈知远",
        "corrected | objection-answer",
        "corrected | termination",
        "corrected | clue-transfer",
        "anonymous | reporter-feedback",
        "withdrawn-by-one | termination.执法支队",
        "withdrawn-by-one | termination.罗见山",
        "withdrawn-by-somebody | termination.执法支队",
        "clue-undone | clue-transfer",
      })
  void isNotMadeForWhomItDoesNotConcern(String state, String paper) throws IOException {
    assertThat(papers(state)).doesNotContainKey(paper);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "corrected | objection-answer | 没有记载当事人提出异议",
        "corrected | termination | 没有记载撤回申请或者终止认定",
        "corrected | clue-transfer | 没有可以移送的问题线索",
        "discontinued | application | 执法支队",
        "withdrawn-by-one | termination --subject 罗见山 | 罗见山没有提出申请，申请人为沈知远",
      })
  void saysWhyThereIsNone(String state, String paper, String why) throws IOException {
    Path file = folder.resolve("case.yaml");
    Files.writeString(file, STATES.get(state).replace("name: 沈知远, role", "name: 执法支队, role"));
    List<String> line = new ArrayList<>(List.of("notice", file.toString()));
    line.addAll(List.of(paper.split(" ")));
    Program.Result result = Program.run(line.toArray(String[]::new));
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains(why);
  }

  /** Whatever begins an allegation stands as it was made, and nothing goes before it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "反映二人收受好处。",
        "举报人反映二人收受好处",
        "反映：二人收受好处；",
        "举报二人收受好处，举报二人不作为。",
        "反映情况属实吗？",
        "二人收受好处。又不作为。",
      })
  void anAllegationIsToldInItsOwnWords(String allegation) throws IOException {
    String told = allegation.replaceFirst("([^。？])$", "$1。").replace("；。", "；");
    for (String state : List.of("partly-substantiated", "malicious")) {
      String text = STATES.get(state).replace("反映二人收受好处、不作为。", allegation);
      for (String paper : List.of("reporter-feedback", "clarification")) {
        if (state.equals("malicious") || paper.equals("reporter-feedback")) {
          assertThat(papersOf(text, paper).get(paper)).contains("　　举报内容：" + told + "\n");
        }
      }
    }
    String anonymous = STATES.get("anonymous").replace("检查中收受好处", allegation);
    assertThat(papersOf(anonymous, "reporter-statement").get("reporter-statement"))
        .contains("　　举报的事项：" + told + "\n");
  }

  /** Each officer's analysis, grounds and conclusion stand apart, and what is common once. */
  @Test
  void oneDecisionForAllTellsOfEachApart() throws IOException {
    String joint = papers("decided-apart", "decision", "--joint").get("decision");
    assertThat(joint)
        .contains("当事人：沈知远、罗见山。", "一般应在一定范围内公开")
        .contains("其中予以容错的决定", "将对沈知远启动纠错程序")
        .containsSubsequence("查明的事实", "（一）沈知远", "（二）罗见山", "认定理由", "（一）沈知远", "（二）罗见山")
        .contains("沈知远：本单位依照第十四条的规定，进行了综合分析研判。主观条件：没有故意。综合意见：负责人故意隐瞒。")
        .contains("罗见山：本单位依照第十四条的规定，进行了综合分析研判。主观条件：有过失。综合意见：超过时限。")
        .contains("对沈知远予以容错，免除责任。", "对罗见山不予容错，依法依规处理。")
        .containsOnlyOnce("案由和办理经过")
        .doesNotContain("对罗见山启动纠错程序");
    Map<String, String> apart = papers("decided-apart", "decision");
    assertThat(apart.get("decision.沈知远")).doesNotContain("罗见山", "有过失", "超过时限");
    assertThat(apart.get("decision.罗见山")).doesNotContain("沈知远", "没有故意", "隐瞒致使");
    String index = papers("decided-apart", "file-index", "--joint").get("file-index");
    assertThat(index).containsOnlyOnce("容错认定决定书").doesNotContain("容错认定决定书（");
  }

  /** Those who were decided on on different days have a decision each. */
  @Test
  void decisionsOfDifferentDaysAreNotJoined() throws IOException {
    String text = STATES.get("decided-apart").replaceFirst("2026-04-25", "2026-04-26");
    assertThat(papersOf(text, "decision", "--joint"))
        .containsOnlyKeys("decision.沈知远", "decision.罗见山");
  }

  /** Of several answers each is numbered in turn, and the last number is taken back first. */
  @Test
  void answersToObjectionsAreNumberedEachByItself() throws IOException {
    Path file = folder.resolve("case.yaml");
    Files.writeString(file, OBJECTED);
    String[] number = {"record", file.toString(), "文号", "--document", "异议答复书", "--number", ""};
    for (String each : List.of("6", "7")) {
      number[6] = each;
      assertThat(Program.run(number).status()).isZero();
    }
    assertThat(papersOf(Files.readString(file), "objection-answer").get("objection-answer"))
        .containsSubsequence("〔2026〕6号", "〔2026〕7号");
    assertThat(Program.run(number).err()).contains("“7”");
    String[] undo = {"record", file.toString(), "文号", "--document", "异议答复书", "--undo"};
    assertThat(Program.run(undo).status()).isZero();
    assertThat(Files.readString(file)).contains("objection-answer: \"6\"").doesNotContain("\"7\"");
    assertThat(Program.run(undo).status()).isZero();
    assertThat(Files.readString(file)).isEqualTo(OBJECTED);
  }

  @Test
  void aNumberIsEnteredByTheLineThatIsTold() throws IOException {
    Path file = folder.resolve("case.yaml");
    Files.writeString(file, STATES.get("police"));
    String[] notice = {
      "notice", file.toString(), "clue-transfer", "--names", "id", "--out-dir", folder.toString()
    };
    assertThat(Program.run(notice).err()).contains("文号 --document 问题线索移送函 --number …");
    String[] numbered = {
      "record", file.toString(), "文号", "--document", "问题线索移送函", "--number", "12"
    };
    assertThat(Program.run(numbered).status()).isZero();
    String[] last = {
      "notice",
      file.toString(),
      "clue-transfer",
      "--final",
      "--format",
      "txt",
      "--names",
      "id",
      "--out-dir",
      folder.toString()
    };
    Program.Result result = Program.run(last);
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(folder.resolve("云民宗-2026-11.clue-transfer.txt")).content().contains("云民宗函〔2026〕12号");
  }
}

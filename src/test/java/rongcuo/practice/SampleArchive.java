package rongcuo.practice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * An invented archive of decided cases, as an office might have it after two years: cases of usual
 * kinds by a fixed seed, and among them, with reasons of their own, decisions that contradict
 * others. The files stand under {@code src/test/resources/archive}.
 */
final class SampleArchive {

  private static final String SURNAMES = "钟傅霍简柏计庄阎段乔骆蔺卓费边栾";
  private static final List<String> GIVEN =
      List.of("望舒", "清和", "若谷", "映川", "怀瑾", "既白", "云起", "疏桐", "听澜", "守拙");
  private static final List<String> PLACES =
      List.of("青岩寺", "白石观", "临溪堂", "东篱庵", "望江亭寺", "松风观", "栖霞堂", "竹影庵");

  /** Of those whose duties were done in every step. */
  private static final String DUTIES =
      """
      enforcement-officer: yes
      performing-duties: yes
      within-statutory-duties: yes
      statutory-duties-performed: yes
      post-duties-performed: yes
      evidence-lawfully-collected: yes
      process-recorded: yes
      enforcement-publicised: yes
      manner-and-time-kept: yes
      decision-made: no
      public-security-matter: no
      """;

  /** The same of those who took a decision. */
  private static final String DECIDING =
      DUTIES.replace(
          "decision-made: no", "decision-made: yes\ncase-reviewed: yes\nmajor-decision: no");

  private static final String IN_ORDER = "other-procedure-breach: no\n";
  private static final String BREACH = "other-procedure-breach: yes\nprocedure-breach-minor: no\n";
  private static final String MINOR = "other-procedure-breach: yes\nprocedure-breach-minor: yes\n";

  private static final String DISTINCT =
      """
      knowing-violation: no
      persisted-after-ban: no
      sought-private-gain: no
      """;

  private static final String NO_HARM =
      """
      expressly-prohibited: no
      prohibited-by-regulation: no
      loss-occurred: no
      adverse-effect-occurred: no
      """;

  private static final String REPAIRED =
      """
      expressly-prohibited: no
      prohibited-by-regulation: no
      loss-occurred: yes
      major-loss: no
      actively-recovered-loss: yes
      adverse-effect-occurred: no
      """;

  private static final String UNREPAIRED =
      REPAIRED.replace("actively-recovered-loss: yes", "actively-recovered-loss: no");

  private static final String CONCEALED =
      """
      during-inspection: yes
      target-concealed: yes
      target-untruthful: no
      latent-problem-missed: yes
      """;

  private static final String KEY_TASK =
      """
      error-occurred: yes
      key-task: yes
      decisive-performance: yes
      """;

  private static final String SILENT =
      """
      professional-standards-met: yes
      law-silent: yes
      policy-silent: yes
      professional-rules-silent: yes
      objective-factors: no
      unforeseeable-factors: no
      timely-corrected: yes
      """;

  private static final String FORGED =
      """
      counterparty-concealed-evidence: no
      counterparty-forged-evidence: yes
      counterparty-destroyed-evidence: no
      counterparty-gave-false-materials: yes
      wrong-decision-resulted: yes
      counterparty-evaded-investigation: no
      """;

  private static final String CUT_OFF =
      """
      event-unforeseeable: no
      event-unavoidable: yes
      event-insurmountable: yes
      event-prevented-duty: yes
      """;

  private static final String COOPERATED =
      """
      cooperated-with-inquiry: yes
      accepted-responsibility: yes
      """;

  private static final String REFUSED = COOPERATED.replace("yes", "no");

  private static final String OWN_DUTIES =
      """
      duty-lists-followed: yes
      """;

  /** A kind of cases that the office decides as its readings have it. */
  private enum Pattern {
    CONCEALMENT(
        9,
        "检查疏漏",
        "\"11(6)\", \"12(2)\"",
        "tolerated",
        "exempt",
        "检查中因对方故意隐瞒未能发现隐患，没有造成损失，予以容错，免责。",
        DUTIES + IN_ORDER + CONCEALED + DISTINCT + NO_HARM + COOPERATED),
    REPAIRED_LOSS(
        6,
        "检查疏漏",
        "\"11(6)\", \"12(2)\"",
        "tolerated",
        "exempt",
        "隐患因对方故意隐瞒未能发现，损失已经主动挽回，予以容错，免责。",
        DUTIES + IN_ORDER + CONCEALED + DISTINCT + REPAIRED + COOPERATED),
    UNREPAIRED_LOSS(
        6,
        "检查疏漏",
        "\"11(6)\", \"12(2)\"",
        "tolerated",
        "mitigate",
        "符合第十一条第一款第六项，但没有积极挽回损失，不具备免责条件，予以减轻。",
        DUTIES + IN_ORDER + CONCEALED + DISTINCT + UNREPAIRED + COOPERATED),
    BREACH_OF_PROCEDURE(
        6,
        "程序不当",
        "\"11(6)\", \"12(2)\"",
        "not-tolerated",
        "lighten",
        "违反法定程序，依照第十三条不予容错；积极配合问责调查并主动承担责任，从轻。",
        DUTIES + BREACH + CONCEALED + DISTINCT + NO_HARM + COOPERATED),
    KEY_WORK(
        6,
        "定性偏差",
        "\"11(3)\"",
        "tolerated",
        "exempt",
        "重点工作中敢于担当出现偏差，没有造成损失，予以容错，免责。",
        DUTIES + IN_ORDER + KEY_TASK + DISTINCT + NO_HARM),
    FALSE_MATERIALS(
        6,
        "审查失误",
        "\"10(2)\"",
        "diligent",
        "no-liability",
        "错误决定系相对人伪造证据、提供虚假材料所致，认定履职尽责。",
        DECIDING + IN_ORDER + FORGED + DISTINCT),
    ROAD_CUT(
        5,
        "履职受阻",
        "\"10(5)\"",
        "diligent",
        "no-liability",
        "道路冲断不能避免、不能克服，未能按时复查，认定履职尽责。",
        DUTIES + IN_ORDER + CUT_OFF + DISTINCT),
    FOR_GAIN(
        4,
        "违规办理",
        "\"11(3)\"",
        "not-tolerated",
        "full",
        "借重点工作谋取私利，不属于容错情形，依法依规处理。",
        DUTIES
            + IN_ORDER
            + KEY_TASK
            + DISTINCT.replace("sought-private-gain: no", "sought-private-gain: yes")
            + NO_HARM),
    KNOWINGLY_BUT_DECEIVED(
        2,
        "审查失误",
        "\"10(2)\"",
        "diligent",
        "no-liability",
        "另一环节的明知违规已另案处理，本环节错误系虚假材料所致，认定履职尽责。",
        DECIDING
            + IN_ORDER
            + FORGED
            + DISTINCT.replace("knowing-violation: no", "knowing-violation: yes")),
    NO_RULE(
        4,
        "现场处置",
        "\"4\"",
        "tolerated",
        "exempt",
        "没有法律规定、政策要求和职业要求，及时纠正，依照第四条予以容错，免责。",
        DUTIES + IN_ORDER + SILENT + DISTINCT + REPAIRED),
    NO_GROUND(
        3,
        "移送不及时",
        "\"12(2)\"",
        "not-tolerated",
        "full",
        "没有容错情形，又不配合调查，依法依规处理。",
        DUTIES + IN_ORDER + DISTINCT + NO_HARM + REFUSED);

    private final int count;
    private final String kind;
    private final String claims;
    private final String conclusion;
    private final String disposition;
    private final String reasons;
    private final String facts;

    Pattern(
        int count,
        String kind,
        String claims,
        String conclusion,
        String disposition,
        String reasons,
        String facts) {
      this.count = count;
      this.kind = kind;
      this.claims = claims;
      this.conclusion = conclusion;
      this.disposition = disposition;
      this.reasons = reasons;
      this.facts = facts;
    }
  }

  private final Random random = new Random(20261128);
  private final Map<String, String> files = new TreeMap<>();
  private int number;

  private SampleArchive() {}

  /** The files by name. */
  static Map<String, String> files() {
    SampleArchive archive = new SampleArchive();
    for (Pattern pattern : Pattern.values()) {
      for (int i = 0; i < pattern.count; i++) {
        archive.add(pattern, Map.of());
      }
    }
    archive.planted();
    return archive.files;
  }

  /** What contradicts the rest, each with its reasons. */
  private void planted() {
    // Fits no readings: tolerated without any ground, by mistake and as an override.
    add(
        "without-ground",
        Pattern.NO_GROUND,
        "tolerated",
        "mitigate",
        "同志平时表现较好，予以容错，减轻。",
        "",
        Map.of());
    add(
        "without-ground-override",
        Pattern.NO_GROUND,
        "tolerated",
        "lighten",
        "集体研究认为情节轻微，予以容错，从轻。",
        ", override: 本办法没有列明的情形，经集体研究并报上级同意",
        Map.of());
    // Fits other readings than those on cut roads: force majeure asks for all three.
    add(
        "force-majeure-all",
        Pattern.ROAD_CUT,
        "not-tolerated",
        "full",
        "汛情可以预见，应当提前安排复查，不构成不可抗力。",
        "",
        Map.of("event-insurmountable: yes", "event-insurmountable: no"));
    // Three that fit no readings together, any two of which fit some.
    add(
        "minor-breach-tolerated",
        Pattern.CONCEALMENT,
        "tolerated",
        "exempt",
        "笔录漏记时间，事后已补正，对当事人权利没有实际影响，予以容错，免责。",
        "",
        Map.of(
            IN_ORDER,
            MINOR,
            "claims",
            "readings: {minor-breach: {choice: excused, reason: 补正后没有实际影响}}\nclaims"));
    add(
        "minor-breach-not-diligent",
        Pattern.FALSE_MATERIALS,
        "not-tolerated",
        "full",
        "程序上有瑕疵，即使轻微也不能认定已经按照法定程序履职。",
        "",
        Map.of(DECIDING, DUTIES, IN_ORDER, MINOR, FORGED, OWN_DUTIES, "\"10(2)\"", "\"10(1)\""));
    // The same facts as other cases of concealment, and a harsher treatment.
    add(
        "same-facts-harsher",
        Pattern.CONCEALMENT,
        "tolerated",
        "lighten",
        "教育为主，从轻处理。",
        "",
        Map.of());
    // Better facts than other cases of concealment, and a harsher treatment.
    add(
        "better-facts-harsher",
        Pattern.CONCEALMENT,
        "tolerated",
        "mitigate",
        "对方不仅隐瞒还作了不实陈述，本应多加核实，减轻处理。",
        "",
        Map.of("target-untruthful: no", "target-untruthful: yes"));
    // What is no precedent: not decided, ended otherwise.
    add("undecided", Pattern.KEY_WORK, "", "", "", "", Map.of());
    add(
        "ended",
        Pattern.NO_GROUND,
        "tolerated",
        "exempt",
        "误录。",
        "",
        Map.of("ENDED", "ended: {date: 2026-05-09, how: discontinued}"));
  }

  private void add(Pattern pattern, Map<String, String> changes) {
    add("", pattern, pattern.conclusion, pattern.disposition, pattern.reasons, "", changes);
  }

  private void add(
      String name,
      Pattern pattern,
      String conclusion,
      String disposition,
      String reasons,
      String more,
      Map<String, String> changes) {
    number++;
    String officer =
        String.valueOf(SURNAMES.charAt(random.nextInt(SURNAMES.length())))
            + GIVEN.get(random.nextInt(GIVEN.size()));
    String place = PLACES.get(random.nextInt(PLACES.size()));
    LocalDate day = LocalDate.of(2024, 1, 8).plusDays(number * 9L + random.nextInt(7));
    String facts = pattern.facts;
    Map<String, String> rest = new LinkedHashMap<>(changes);
    for (Map.Entry<String, String> change : changes.entrySet()) {
      if (facts.contains(change.getKey())) {
        facts = facts.replace(change.getKey(), change.getValue());
        rest.remove(change.getKey());
      }
    }
    String text =
        """
        schema: rongcuo/case/1
        id: 云栖民宗-存-NUMBER
        title: PLACEKIND案
        kind: KIND
        field: 宗教活动场所管理
        unit: {name: 云栖县民族宗教事务局, code: 云栖民宗}
        subjects:
          - {name: OFFICER, post: 执法队员}
        incident: {date: D0, summary: 对PLACE的执法检查}
        initiation: {by: unit, date: D1}
        inquiry: {from: D2, to: D3}
        claims: [CLAIMS]
        facts:
        FACTSDECISIONENDED
        """
            .replace("NUMBER", String.format("%03d", number))
            .replace("PLACE", place)
            .replace("KIND", pattern.kind)
            .replace("OFFICER", officer)
            .replace("D0", day.toString())
            .replace("D1", day.plusDays(10).toString())
            .replace("D2", day.plusDays(12).toString())
            .replace("D3", day.plusDays(25).toString())
            .replace("CLAIMS", pattern.claims)
            .replace("FACTS", facts.indent(2))
            .replace(
                "DECISION", decision(conclusion, disposition, reasons, more, day.plusDays(30)));
    for (Map.Entry<String, String> change : rest.entrySet()) {
      text = text.replace(change.getKey(), change.getValue());
    }
    text = text.replace("ENDED", "").strip() + "\n";
    String file = String.format("%03d", number) + (name.isEmpty() ? "" : "-" + name) + ".yaml";
    files.put(file, text);
  }

  private static String decision(
      String conclusion, String disposition, String reasons, String more, LocalDate day) {
    return conclusion.isEmpty()
        ? ""
        : "decision:\n  {conclusion: "
            + conclusion
            + ", disposition: "
            + disposition
            + ", date: "
            + day
            + ", body: 局党组会议, reasons: "
            + reasons
            + more
            + "}\n";
  }
}

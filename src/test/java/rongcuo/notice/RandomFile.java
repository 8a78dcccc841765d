package rongcuo.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Key;
import rongcuo.casefile.Section;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.oracle.RandomCases;
import rongcuo.rules.Outcome;
import rongcuo.statute.Choice;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/**
 * Writes random case files with random steps recorded: any key of any part may stand in one, with
 * days in the order of the parts.
 */
final class RandomFile {

  private static final List<String> NAMES = List.of("叶长青", "霍南舟", "张致远", "张明远", "卓玛央金");

  private static final List<String> TEXTS =
      List.of("已经办理", "经查，情况属实。", "第一段。\n第二段", "详见“检查笔录”（第3页）。", "A、B两处；均已核对。", "为何？因天雨。");

  /** What is written by hand below, and what holds for a decision alone. */
  private static final Set<Section> APART =
      Set.of(CaseKeys.UNIT, CaseKeys.INCIDENT, CaseKeys.DECISION, CaseKeys.RECOMMENDATION);

  private static final String BODY = "云溪市监察委员会";

  private final Random random;
  private final RandomCases cases;
  private final boolean recommended;
  private final StringBuilder text = new StringBuilder();
  private LocalDate day = LocalDate.of(2026, 3, 18);

  RandomFile(Random random) {
    this.random = random;
    this.cases = new RandomCases(random);
    this.recommended = random.nextInt(6) == 0;
    text.append("schema: rongcuo/case/1\nid: T1\ntitle: 测试案件\nkind: 检查疏漏\nfield: 场所管理\n");
    unit();
    subjects();
    text.append("incident: {date: 2026-03-18, summary: ");
    text.append(is(3) ? "3月18日，检查了一处场所。" : "检查了一处场所");
    text.append(is(3) ? "" : ", error: 没有发现隐患。").append(is(3) ? "" : ", consequences: 有物品烧损。");
    text.append(is(3) ? ", alleged: 检查走过场" : "").append("}\n");
    before();
    claims();
    readings();
    facts();
  }

  private boolean is(int inHowMany) {
    return random.nextInt(inHowMany) == 0;
  }

  private void unit() {
    text.append("unit: {name: 云溪市民族宗教事务局");
    text.append(is(4) ? "" : ", code: 云民宗").append(is(2) ? ", contact: 机关纪委" : "");
    text.append(is(2) ? ", objection: 对本决定有异议的，可以向本单位书面反映。" : "");
    text.append(recommended ? ", accountability-body: " + BODY : "").append("}\n");
  }

  private void subjects() {
    int count = is(3) ? 2 + random.nextInt(2) : 1;
    int first = random.nextInt(NAMES.size());
    text.append("subjects:\n");
    for (int i = 0; i < count; i++) {
      boolean institution = is(9);
      text.append("  - name: ");
      text.append(institution ? "执法支队" + i : NAMES.get((first + i) % NAMES.size())).append('\n');
      text.append(is(3) ? "" : "    post: 科员\n");
      text.append(is(2) ? "    certificate: YX0" + i + "\n" : "");
      text.append(institution ? "    role: institution\n" : "");
      if (count > 1 && is(3)) {
        Fact own = Fact.values()[random.nextInt(Fact.COUNT)];
        if (own.perSubject() && own.sources().size() < 3) {
          text.append("    facts: {").append(own.id()).append(": no}\n");
        }
      }
      if (is(4)) {
        String objection = String.join(", ", entries(CaseKeys.OBJECTION_RAISED, false));
        text.append("    objections: [{").append(objection).append("}]\n");
      }
      if (is(5)) {
        text.append("    analysis: {subjective: 本人没有故意。}\n");
      }
    }
  }

  private void before() {
    boolean facts = true;
    for (Section section : CaseKeys.OF_MATTER) {
      facts &= section != CaseKeys.ANALYSIS;
      if (facts && !APART.contains(section)) {
        section(section, 4);
      }
    }
    text.append("evidence:\n");
    text.append("  - {id: E1, kind: 书证, title: 检查笔录, date: 2026-03-18, source: 执法科}\n");
    text.append("  - {id: E2, title: 检查录像").append(is(2) ? ", source: 调查组调取" : "").append("}\n");
  }

  private void claims() {
    if (is(3)) {
      return;
    }
    List<String> claims = new ArrayList<>();
    for (Provision item : Provision.claimable()) {
      if (is(8)) {
        claims.add('"' + item.id() + '"');
      }
    }
    text.append("claims: [").append(String.join(", ", claims)).append("]\n");
  }

  private void readings() {
    List<String> readings = new ArrayList<>();
    Readings chosen = cases.readings();
    for (Reading reading : Reading.values()) {
      Choice choice = chosen.of(reading);
      if (!Readings.DEFAULT.has(choice)) {
        String reason = is(3) ? "" : ", reason: 条文如此" + (is(2) ? "。另有先例。" : "");
        readings.add(reading.id() + ": {choice: " + choice.id() + reason + "}");
      }
    }
    text.append("readings: {").append(String.join(", ", readings)).append("}\n");
  }

  private void facts() {
    Answers answers = cases.open(cases.fullAnswers(), random.nextInt(40));
    text.append("facts:\n");
    for (Fact fact : answers.known().toList()) {
      String evidence = List.of("", "E1, E2", "E2", "E1").get(random.nextInt(4));
      text.append("  ").append(fact.id()).append(": {answer: ").append(answers.of(fact).id());
      text.append(", evidence: [").append(evidence).append(']');
      text.append(is(9) ? ", note: 另有说明。见第（二）页" : "");
      boolean based = fact.needsBasis() && (answers.of(fact) == Truth.NO || !is(3));
      text.append(based ? ", basis: 有关规定" : "");
      text.append(is(15) ? contest() : "").append("}\n");
    }
    for (Fact fact : answers.unknown().toList()) {
      if (is(20)) {
        text.append("  ")
            .append(fact.id())
            .append(": {answer: unknown")
            .append(is(2) ? ", evidence: [E2]" : "")
            .append(contest());
        text.append("}\n");
      }
    }
  }

  /** What stands against an answer, if anything. */
  private String contest() {
    StringBuilder contest = new StringBuilder();
    contest.append(is(3) ? ", against: [" + (is(3) ? "E2, E1" : "E2") + "]" : "");
    List<String> disputes = new ArrayList<>();
    while (is(2)) {
      String by = is(3) ? NAMES.get(random.nextInt(NAMES.size())) : "清泉寺民主管理组织";
      String says = Truth.values()[random.nextInt(3)].id();
      String words = is(2) ? ", text: \"" + text() + "\"" : "";
      disputes.add("{by: " + by + ", says: " + says + words + "}");
    }
    if (!disputes.isEmpty()) {
      boolean alone = disputes.size() == 1 && is(2);
      contest.append(", dispute: ").append(alone ? disputes.get(0) : disputes);
    }
    return contest.append(is(2) ? ", adopted: \"" + text() + "\"" : "").toString();
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size())).replace("\n", "\\n");
  }

  /** The file without what was decided. */
  String undecided() {
    boolean ended = is(3);
    return text
        + (ended ? "ended: {" + String.join(", ", entries(CaseKeys.ENDED, false)) + "}\n" : "");
  }

  /** The same with a decision, and in most cases what came after it. */
  String decided(Outcome outcome) {
    StringBuilder before = new StringBuilder(text);
    boolean after = false;
    for (Section section : CaseKeys.OF_MATTER) {
      after |= section == CaseKeys.ANALYSIS;
      if (section == CaseKeys.DECISION) {
        decision(recommended ? CaseKeys.RECOMMENDATION : section, "党组会议", outcome);
        if (recommended && is(2)) {
          decision(section, BODY, outcome);
        }
      } else if (after && section != CaseKeys.ENDED && !APART.contains(section)) {
        section(section, 5);
      }
    }
    numbers();
    String whole = text.toString();
    text.setLength(0);
    text.append(before);
    return whole;
  }

  private void decision(Section section, String body, Outcome outcome) {
    List<Disposition> open = outcome.dispositions();
    Disposition taken = open.isEmpty() ? Disposition.FULL : open.get(random.nextInt(open.size()));
    String conclusion =
        outcome == Outcome.DILIGENT
            ? "diligent"
            : outcome.isTolerated() ? "tolerated" : "not-tolerated";
    if (is(8)) {
      conclusion = is(2) ? "tolerated" : "not-tolerated";
    }
    text.append(section.english()).append(": {conclusion: ").append(conclusion);
    text.append(is(6) ? "" : ", disposition: " + taken.id());
    text.append(", date: ").append(next()).append(recommended || !is(4) ? ", body: " + body : "");
    text.append(is(3) ? "" : ", reasons: 理由充分。").append(is(2) ? ", override: 另有规定。" : "");
    text.append(is(2) ? ", number: 3" : "").append(is(3) ? ", reservations: {" : "");
    text.append(text.charAt(text.length() - 1) == '{' ? "13.procedure: 已经权衡。}" : "").append("}\n");
  }

  private LocalDate next() {
    day = day.plusDays(1 + random.nextInt(3));
    return day;
  }

  private void section(Section section, int seldom) {
    if (is(seldom)) {
      return;
    }
    List<String> entries = entries(section, random.nextInt(4) == 0);
    if (!entries.isEmpty()) {
      text.append(section.english()).append(": {").append(String.join(", ", entries)).append("}\n");
    }
  }

  private List<String> entries(Section section, boolean sparse) {
    List<String> entries = new ArrayList<>();
    boolean withheld = is(3);
    for (Key<?> key : section.keys()) {
      boolean apart = key == (withheld ? CaseKeys.PUBLISHED : CaseKeys.WITHHELD);
      if (!apart && (sparse ? is(3) : !is(8))) {
        entries.add(key.english() + ": " + value(key));
      }
    }
    return entries;
  }

  private String value(Key<?> key) {
    return switch (key.kind()) {
      case LINE -> key.chinese() + "甲";
      case TEXT -> words(key);
      case LINES -> "[顾明川, 苏禾]";
      case TEXTS -> {
        String more = is(2) ? "" : is(2) ? ", 无" : ", " + words(key) + ", 无";
        yield "[" + words(key) + more + "]";
      }
      case DATE -> next().toString();
      case NUMBER -> "7";
      case WORD -> word(key);
      case PARTS -> parts(key);
    };
  }

  private String words(Key<?> key) {
    String words = key.chinese() + "：" + TEXTS.get(random.nextInt(TEXTS.size()));
    return '"' + words.replace("\n", "\\n") + '"';
  }

  private <W> String word(Key<W> key) {
    return key.words().get(random.nextInt(key.words().size())).english();
  }

  private String parts(Key<?> key) {
    List<String> parts = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      Section each = java.util.Objects.requireNonNull(key.parts());
      parts.add("{" + String.join(", ", entries(each, false)) + "}");
    }
    return "[" + String.join(", ", parts) + "]";
  }

  private void numbers() {
    List<String> numbers = new ArrayList<>();
    for (DocumentName name : DocumentName.values()) {
      if (is(3)) {
        numbers.add(name.id() + ": \"" + (is(3) ? "云民〔2026〕5号" : "012") + '"');
      }
    }
    if (!numbers.isEmpty()) {
      text.append("numbers: {").append(String.join(", ", numbers)).append("}\n");
    }
  }
}

package rongcuo.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Dispute;
import rongcuo.casefile.Subject;
import rongcuo.facts.Fact;
import rongcuo.facts.FactGroup;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.facts.Wording;
import rongcuo.inquiry.Stake;
import rongcuo.language.Language;
import rongcuo.notice.Block;
import rongcuo.notice.Document;
import rongcuo.notice.SourcedText;
import rongcuo.report.Labels;
import rongcuo.rules.Outcome;
import rongcuo.rules.Outcomes;
import rongcuo.rules.Reservation;
import rongcuo.statute.ChineseNumeral;
import rongcuo.statute.Provision;

/** Forms on paper, in Chinese as all papers of the proceedings are. */
public final class PaperForms {

  private static final String ROOM = "＿＿＿＿＿＿＿＿";
  private static final String WHOLE = "全案";

  private final CaseFile caseFile;
  private final List<Block> blocks = new ArrayList<>();
  private int section;

  private PaperForms(CaseFile caseFile, String title) {
    this.caseFile = caseFile;
    blocks.add(new Block.Title(List.of(text(title))));
    String about = caseFile.title() == null ? "" : "　" + caseFile.title();
    paragraph("案号：" + caseFile.id() + about);
  }

  /** The questionnaire to be filled in by hand, one officer a section. */
  public static Document questionnaire(CaseFile caseFile, FormQuestions questions) {
    PaperForms paper = new PaperForms(caseFile, "容错认定问卷");
    paper.paragraph("在所选回答的方框内打钩；“■”为案件中已有的回答，要改的划去重选并签名。证据写编号，新的证据写名称和出处。");
    questions
        .byOfficer()
        .forEach(
            (officer, lines) -> {
              if (!lines.isEmpty()) {
                paper.begin(officer);
                paper.questions(lines);
                paper.signatures("填写人", officer == FormLine.MATTER ? "" : "当事人", "核对人");
              }
            });
    return new Document("容错认定问卷", false, paper.blocks);
  }

  /** What the inquiry team has to find out, why, and where. */
  public static Document checklist(Enquiry enquiry) {
    PaperForms paper = new PaperForms(enquiry.caseFile(), "取证清单");
    for (int officer = FormLine.MATTER; officer < paper.officers(); officer++) {
      List<FormLine> lines = enquiry.lines(officer);
      if (!lines.isEmpty()) {
        paper.begin(officer);
        paper.toFindOut(lines, enquiry);
      }
    }
    paper.contested(enquiry);
    paper.heading("如不能再查明");
    paper.ifNothingMore(enquiry);
    paper.signatures("制表人", "", "调查组负责人");
    return new Document("取证清单", false, paper.blocks);
  }

  /** What an officer is asked in person, one officer a section. */
  public static Document outline(Enquiry enquiry) {
    PaperForms paper = new PaperForms(enquiry.caseFile(), "谈话提纲");
    for (int officer = 0; officer < paper.officers(); officer++) {
      List<FormLine> lines = new ArrayList<>(enquiry.lines(FormLine.MATTER));
      lines.addAll(enquiry.lines(officer));
      paper.begin(officer);
      paper.talk(lines, paper.caseFile.subjects().get(officer));
    }
    return new Document("谈话提纲", false, paper.blocks);
  }

  private int officers() {
    return caseFile.subjects().size();
  }

  private static SourcedText text(String words) {
    return SourcedText.given(words);
  }

  private void paragraph(String words) {
    paragraph("", words);
  }

  private void paragraph(String number, String words) {
    blocks.add(new Block.Paragraph(number, text(words)));
  }

  private void heading(String words) {
    section++;
    boolean isShort = section <= ChineseNumeral.GREATEST;
    String number = isShort ? ChineseNumeral.of(section) : String.valueOf(section);
    blocks.add(new Block.Heading(1, number + "、", text(words)));
  }

  /** Begins the section of an officer, or of the whole matter, on a page of its own. */
  private void begin(int officer) {
    if (section > 0) {
      blocks.add(new Block.PageBreak());
    }
    if (officer == FormLine.MATTER) {
      heading(WHOLE);
    } else {
      Subject subject = caseFile.subjects().get(officer);
      heading(subject.name() + (subject.post() == null ? "" : "（" + subject.post() + "）"));
    }
  }

  private void table(boolean headed, List<List<String>> rows) {
    blocks.add(
        new Block.Table(
            headed,
            rows.stream().map(row -> row.stream().map(PaperForms::text).toList()).toList()));
  }

  // The questionnaire.

  private void questions(List<FormLine> lines) {
    int number = 0;
    List<List<String>> rows = new ArrayList<>();
    FactGroup group = null;
    int part = 0;
    for (FormLine line : lines) {
      if (line.fact().group() != group) {
        flush(rows);
        group = line.fact().group();
        String title = group.title().chinese();
        blocks.add(new Block.Heading(2, "（" + ChineseNumeral.of(++part) + "）", text(title)));
        rows.add(List.of("序号", "问题", "是", "否", "不详", "证据、依据、备注"));
      }
      rows.add(question(++number, line));
    }
    flush(rows);
  }

  private void flush(List<List<String>> rows) {
    if (rows.size() > 1) {
      table(true, List.copyOf(rows));
    }
    rows.clear();
  }

  private List<String> question(int number, FormLine line) {
    FilledIn entry = FormContent.entry(caseFile, line);
    Wording wording = line.fact().wording(Language.CHINESE);
    List<String> beside = new ArrayList<>();
    for (FormCell cell : FormCell.BESIDE) {
      String there = QuestionnaireWorkbook.shown(entry, cell, Language.CHINESE);
      boolean asked =
          cell == FormCell.EVIDENCE
              || cell == FormCell.NOTE
              || cell == FormCell.BASIS && line.fact().needsBasis();
      if (asked || !there.isEmpty()) {
        beside.add(cell.title().chinese() + "：" + (there.isEmpty() ? ROOM : there));
      }
    }
    List<String> row = new ArrayList<>();
    row.add(String.valueOf(number));
    row.add(wording.question() + "（" + cited(line.fact()) + "）");
    for (Truth truth : Truth.values()) {
      row.add((truth == entry.answer() ? "■" : "□") + truth.label().chinese());
    }
    row.add(String.join("　", beside));
    return row;
  }

  private static String cited(Fact fact) {
    return String.join(
        "、", fact.sources().stream().map(p -> p.citation(Language.CHINESE)).toList());
  }

  private void signatures(String... who) {
    List<List<String>> rows = new ArrayList<>();
    for (String each : Arrays.stream(who).filter(each -> !each.isEmpty()).toList()) {
      rows.add(List.of(each + "（签名）", ROOM, "日期", "＿＿年＿＿月＿＿日"));
    }
    table(false, rows);
  }

  // The checklist.

  private void toFindOut(List<FormLine> lines, Enquiry enquiry) {
    List<FormLine> group = new ArrayList<>();
    int number = 0;
    int part = 0;
    for (FormLine line : lines) {
      boolean begins =
          group.isEmpty() || enquiry.provision(line) != enquiry.provision(group.get(0));
      if (begins && !group.isEmpty()) {
        number = toFindOut(++part, group, enquiry, number);
        group.clear();
      }
      group.add(line);
    }
    toFindOut(++part, group, enquiry, number);
  }

  /** What is asked under one provision: why, from where, and each question with what it decides. */
  private int toFindOut(int part, List<FormLine> lines, Enquiry enquiry, int from) {
    Provision provision = enquiry.provision(lines.get(0));
    String numeral = "（" + ChineseNumeral.of(part) + "）";
    blocks.add(new Block.Heading(2, numeral, text(provision.citation(Language.CHINESE))));
    paragraph("为什么查：" + effect(provision) + "。");
    Set<UsualEvidence> usual = new LinkedHashSet<>();
    lines.forEach(line -> usual.add(UsualEvidence.of(line.fact())));
    for (UsualEvidence each : usual) {
      paragraph("通常的证据：" + each.what() + "；向" + each.from() + "收集。");
    }
    int number = from;
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("序号", "要查明的事项", "查明后", "谁办、何时前", "完成"));
    for (FormLine line : lines) {
      rows.add(
          List.of(
              String.valueOf(++number),
              line.fact().wording(Language.CHINESE).question(),
              decided(enquiry.stake(line), possible(enquiry, line)),
              "＿＿＿＿＿＿",
              "□"));
    }
    table(true, rows);
    return number;
  }

  /** What hangs on a provision. */
  private static String effect(Provision provision) {
    String cited = provision.citation(Language.CHINESE);
    return switch (provision.article()) {
      case 2 -> "决定本案是否适用本办法";
      case 4 -> "决定能否依照" + cited + "容错";
      case 10 -> "决定" + cited + "能否成立；成立的，认定为履职尽责";
      case 11 ->
          provision.paragraph() == 2
              ? "决定容错的，是否可以免责"
              : provision == Provision.ART_11_PARA_1
                  ? "“三个区分开来”：决定能否容错"
                  : "决定" + cited + "能否成立；成立的，可以容错";
      case 12 -> "决定能否从轻、减轻处理";
      case 13 -> "决定是否属于不予容错的情形";
      default -> "决定履职尽责的要求是否做到，以及有没有保留事项";
    };
  }

  private static Outcomes possible(Enquiry enquiry, FormLine line) {
    return enquiry.assessment(Math.max(0, line.officer())).possible();
  }

  /** What either answer decides by itself. */
  private static String decided(Stake stake, Outcomes possible) {
    List<String> parts = new ArrayList<>();
    decides("查实为“是”", stake.ifYes(), possible, parts);
    decides("查实为“否”", stake.ifNo(), possible, parts);
    if (parts.isEmpty()) {
      parts.add("与其他事项合并判断");
    }
    for (Reservation reservation : stake.reservations()) {
      parts.add("关系保留事项：" + reservation.label().chinese());
    }
    return String.join("；", parts);
  }

  private static void decides(String answer, Outcomes then, Outcomes possible, List<String> parts) {
    if (then.size() == 1 && possible.size() > 1) {
      parts.add(answer + "，结论即为“" + then.toList().get(0).label().chinese() + "”");
      return;
    }
    List<String> gone = new ArrayList<>();
    for (Outcome outcome : possible.toList()) {
      if (!then.has(outcome)) {
        gone.add("“" + outcome.label().chinese() + "”");
      }
    }
    if (then.size() > 0 && !gone.isEmpty()) {
      parts.add(answer + "，排除" + String.join("、", gone));
    }
  }

  /** The contested facts that the outcome hangs on, each once. */
  private void contested(Enquiry enquiry) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("序号", "有争议的事实", "认定、反证和不同的说法", "谁办、何时前", "完成"));
    Set<AnsweredFact> listed = new LinkedHashSet<>();
    for (int i = 0; i < officers(); i++) {
      FactSet hanging = enquiry.hangingOn(i);
      for (AnsweredFact answered : caseFile.facts(caseFile.subjects().get(i)).values()) {
        if (hanging.has(answered.fact()) && listed.add(answered)) {
          rows.add(
              List.of(
                  String.valueOf(rows.size()),
                  answered.fact().wording(Language.CHINESE).question(),
                  versions(answered),
                  "＿＿＿＿＿＿",
                  "□"));
        }
      }
    }
    if (rows.size() > 1) {
      heading("有争议、影响结论的事实");
      paragraph("采信哪种说法，关系到结论：应当进一步查证，并写明采信理由。");
      table(true, rows);
    }
  }

  private static String versions(AnsweredFact answered) {
    List<String> parts = new ArrayList<>();
    String proof = answered.evidence().isEmpty() ? "" : "（证据" + ids(answered.evidence()) + "）";
    parts.add("现答“" + answered.answer().label().chinese() + "”" + proof);
    if (!answered.contest().against().isEmpty()) {
      parts.add("反证：证据" + ids(answered.contest().against()));
    }
    for (Dispute each : answered.contest().disputes()) {
      parts.add(each.by() + "认为“" + each.says().label().chinese() + "”");
    }
    parts.add(answered.contest().isReasoned() ? "已写采信理由" : "未写采信理由");
    return String.join("；", parts);
  }

  private static String ids(List<String> ids) {
    return String.join("、", ids);
  }

  private void ifNothingMore(Enquiry enquiry) {
    for (int i = 0; i < officers(); i++) {
      Outcome outcome = enquiry.assessment(i).outcome();
      Outcome unproven = enquiry.assessment(i).ifUnproven();
      String name = caseFile.subjects().get(i).name();
      if (outcome != null) {
        paragraph(name + "：现有事实已经能够得出“" + Labels.outcome(outcome).chinese() + "”。");
      } else if (unproven == null) {
        paragraph(name + "：是否属于本办法适用范围尚未查明，不能得出结论，须先查明。");
      } else {
        paragraph(
            name
                + "：“"
                + unproven.label().chinese()
                + "”（容错的情形和不予容错的情形都只认已经证明的；这是办案的处理办法，不是本办法的规定，也不是结论）。");
      }
    }
  }

  // The outline.

  private void talk(List<FormLine> lines, Subject subject) {
    String you = subject.institution() ? "贵单位" : "您";
    table(
        false,
        List.of(List.of("谈话时间", "＿＿年＿＿月＿＿日＿＿时", "谈话地点", ROOM), List.of("谈话人", ROOM, "记录人", ROOM)));
    paragraph("告知：今天就本案有关情况向" + you + "了解，请如实说明；有权陈述和申辩，有权提交材料，认为谈话人应当回避的可以提出。");
    String tasks = subject.institution() ? "的职责" : "的职务、分工";
    paragraph("1.", "请说明" + you + tasks + "，以及事情的经过。");
    int number = 1;
    for (FormLine line : lines) {
      ask(++number, SpokenQuestion.of(line.fact(), subject.institution()));
    }
    ask(++number, "以上情况，有哪些材料或者哪些人可以证明？");
    ask(++number, you + "还有什么要补充、说明或者申辩的？");
    signatures(subject.institution() ? "单位代表" : "被谈话人", "谈话人", "记录人");
  }

  private void ask(int number, String question) {
    paragraph(number + ".", question);
    paragraph("答：" + ROOM + ROOM);
  }
}

package rongcuo.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Correction;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.Proceedings;
import rongcuo.casefile.Subject;
import rongcuo.facts.Fact;
import rongcuo.language.Language;
import rongcuo.statute.Provision;
import rongcuo.statute.Statute;

/** What a template can say of a case, and of the subject whose document it is. */
final class MatterFields {

  private static final Proceedings.Analysis NO_ANALYSIS =
      new Proceedings.Analysis(null, null, null, null, null, null);

  private final DocumentKind kind;
  private final Matter matter;
  private final CaseFile caseFile;
  private final Proceedings proceedings;
  private final Subject subject;
  private final Recorder recorder;
  private final Fields fields;

  private MatterFields(
      DocumentKind kind, Matter matter, Subject subject, @Nullable Masking masking) {
    this.kind = kind;
    this.matter = matter;
    this.caseFile = matter.caseFile();
    this.proceedings = matter.proceedings();
    this.subject = subject;
    this.recorder = new Recorder(masking, caseFile.keys());
    this.fields = SubjectFields.of(matter, subject, recorder);
  }

  /**
   * The fields of a document, the subject's own among them.
   *
   * @param masking what a published version leaves out; null if nothing is
   */
  static Fields of(DocumentKind kind, Matter matter, Subject subject, @Nullable Masking masking) {
    MatterFields made = new MatterFields(kind, matter, subject, masking);
    made.caseItself();
    made.beginning();
    made.inquiry();
    made.analysis();
    made.deliberation();
    made.afterwards();
    made.issue();
    made.index();
    made.unknown();
    return made.fields;
  }

  private void caseItself() {
    put("案号", "id", text(caseFile.id(), "id"));
    put("案件名称", "title", text(caseFile.title(), "title"));
    put("问题类别", "kind", text(caseFile.kind(), "kind"));
    put("领域", "field", text(caseFile.field(), "field"));
    put("单位名称", "unit.name", text(proceedings.unit().name(), "unit.name"));
    put(
        "问责机构",
        "unit.accountability-body",
        text(proceedings.unit().accountabilityBody(), "unit.accountability-body"));
    put(
        "异议途径",
        "unit.objection",
        recorder.text(proceedings.unit().objection(), "unit.objection", unit()));
    List<String> names = matter.names();
    fields.list(
        "当事人",
        List.of(),
        () ->
            caseFile.subjects().stream()
                .map(each -> SubjectFields.of(matter, each, recorder))
                .toList());
    fields.flag("多名当事人", names.size() > 1);
    put("全体当事人", "subjects", everybody(names));
    Proceedings.Incident incident = proceedings.incident();
    put("事发日期", "incident.date", recorder.date(incident.date(), "incident.date"));
    put("事项经过", "incident.summary", recorder.text(incident.summary(), "incident.summary", team()));
    put("失误情况", "incident.error", recorder.text(incident.error(), "incident.error", team()));
    put(
        "后果情况",
        "incident.consequences",
        recorder.text(incident.consequences(), "incident.consequences", team()));
    if (!kind.isOfSubject()) {
      fields.flag(
          "出现失误",
          caseFile.subjects().stream()
              .allMatch(each -> matter.isAnsweredYes(Fact.ERROR_OCCURRED, each)));
    }
    evidence("证据", caseFile.evidence());
    evidence("申请证据", evidenceOfApplication());
    evidence("移送证据", evidenceOfTransfer());
    claims();
  }

  /** The names of all: put together once for all documents that show names. */
  private @Nullable Text everybody(List<String> names) {
    Text known = kind.isMasked() ? null : matter.everybody();
    if (known != null) {
      return known;
    }
    Text text = recorder.joined(names, "subjects", Recorder.FILE);
    if (!kind.isMasked()) {
      matter.everybody(text);
    }
    return text;
  }

  /** What there was when the application was made; what the inquiry collected is not its. */
  private List<Evidence> evidenceOfApplication() {
    return caseFile.evidence().stream()
        .filter(each -> mayBeBy(each.date(), documentDate(DocumentKind.APPLICATION)))
        .filter(each -> each.source() == null || !each.source().contains("调查组"))
        .toList();
  }

  /** What shows that the matter is one for the police, not the rest of the officer's file. */
  private List<Evidence> evidenceOfTransfer() {
    Set<String> cited = matter.evidenceOf(Fact.PUBLIC_SECURITY_MATTER);
    return caseFile.evidence().stream()
        .filter(each -> cited.contains(each.id()))
        .filter(each -> mayBeBy(each.date(), documentDate(DocumentKind.TRANSFER)))
        .toList();
  }

  /** A piece of evidence without its date is listed with a blank there rather than left out. */
  private static boolean mayBeBy(@Nullable LocalDate day, @Nullable LocalDate last) {
    return last != null && (day == null || !day.isAfter(last));
  }

  private void evidence(String list, List<Evidence> pieces) {
    List<Fields> evidence = new ArrayList<>();
    for (Evidence each : pieces) {
      String at = "evidence." + each.id();
      Fields row = new Fields();
      row.put("编号", at + ".id", text(each.id(), at + ".id"));
      row.put("证据种类", at + ".kind", text(each.kind(), at + ".kind"));
      row.put("证据名称", at + ".title", text(each.title(), at + ".title"));
      row.put("证据日期", at + ".date", recorder.date(each.date(), at + ".date"));
      row.put("证据来源", at + ".source", text(each.source(), at + ".source"));
      evidence.add(row);
    }
    fields.list(list, List.of("编号", "证据种类", "证据名称", "证据日期", "证据来源"), evidence);
    fields.flag("有" + list, !evidence.isEmpty());
  }

  private void claims() {
    List<Provision> claims = caseFile.claims();
    List<Fields> items = new ArrayList<>();
    for (Provision claim : claims == null ? List.<Provision>of() : claims) {
      Fields row = new Fields();
      Source law = new Source.Law(claim);
      row.put("条款", "", Text.of(claim.citation(Language.CHINESE), law));
      row.put("原文", "", Text.of(Statute.words(claim), law));
      items.add(row);
    }
    fields.list("主张", List.of("条款", "原文"), items);
    fields.flag("有主张", !items.isEmpty());
  }

  private void beginning() {
    Proceedings.Initiation initiation = proceedings.initiation();
    fields.flag("单位启动", initiation.by() == Proceedings.Initiator.UNIT);
    fields.flag("个人申请", initiation.by() == Proceedings.Initiator.INDIVIDUAL);
    fields.flag("启动未定", initiation.by() == null);
    put("启动日期", "initiation.date", recorder.date(initiation.date(), "initiation.date"));
    Proceedings.Acceptance acceptance = proceedings.acceptance();
    fields.flag("受理", Boolean.TRUE.equals(acceptance.accepted()));
    fields.flag("不予受理", Boolean.FALSE.equals(acceptance.accepted()));
    fields.flag("受理未定", acceptance.accepted() == null);
    put("受理日期", "acceptance.date", recorder.date(acceptance.date(), "acceptance.date"));
    put(
        "受理理由",
        "acceptance.reason",
        recorder.text(acceptance.reason(), "acceptance.reason", unit()));
    Proceedings.Report report = proceedings.report();
    fields.flag("实名举报", report.kind() == Proceedings.Report.Kind.NAMED);
    fields.flag("匿名举报", report.kind() == Proceedings.Report.Kind.ANONYMOUS);
    boolean reported =
        report.kind() == Proceedings.Report.Kind.NAMED
            || report.kind() == Proceedings.Report.Kind.ANONYMOUS;
    fields.flag("有举报", reported);
    fields.flag("有容错", matter.isTolerated());
    put("举报日期", "report.date", recorder.date(report.date(), "report.date"));
    String finding =
        report.finding() == null
            ? null
            : switch (report.finding()) {
              case UNFOUNDED -> "不属实";
              case UNPROVEN -> "查无实据";
              case SUBSTANTIATED -> "属实";
            };
    put("查核结论", "report.finding", recorder.text(finding, "report.finding", team()));
    fields.flag("举报属实", report.finding() == Proceedings.Report.Finding.SUBSTANTIATED);
  }

  private void inquiry() {
    Proceedings.Inquiry inquiry = proceedings.inquiry();
    put("调查开始日期", "inquiry.from", recorder.date(inquiry.from(), "inquiry.from"));
    put("调查结束日期", "inquiry.to", recorder.date(inquiry.to(), "inquiry.to"));
    put("调查人员", "inquiry.team", recorder.joined(inquiry.team(), "inquiry.team", Recorder.FILE));
    put(
        "调查回避情况",
        "inquiry.recusals",
        recorder.joined(inquiry.recusals(), "inquiry.recusals", team()));
    put(
        "陈述申辩",
        "inquiry.statement",
        recorder.text(inquiry.statement(), "inquiry.statement", "当事人"));
    put("采纳情况", "inquiry.adopted", recorder.text(inquiry.adopted(), "inquiry.adopted", team()));
    put("分歧意见", "inquiry.dissent", recorder.text(inquiry.dissent(), "inquiry.dissent", team()));
    put(
        "调查建议",
        "inquiry.recommendation",
        recorder.text(inquiry.recommendation(), "inquiry.recommendation", team()));
  }

  private void analysis() {
    Proceedings.Analysis analysis = proceedings.analysis();
    put("主观条件", "analysis.subjective", judged(analysis.subjective(), "analysis.subjective"));
    put("客观条件", "analysis.objective", judged(analysis.objective(), "analysis.objective"));
    put("程序方法", "analysis.procedure", judged(analysis.procedure(), "analysis.procedure"));
    put("性质程度", "analysis.nature", judged(analysis.nature(), "analysis.nature"));
    put("后果影响", "analysis.consequences", judged(analysis.consequences(), "analysis.consequences"));
    put("挽回损失", "analysis.recovery", judged(analysis.recovery(), "analysis.recovery"));
    fields.flag("有分析", !analysis.equals(NO_ANALYSIS));
  }

  private void deliberation() {
    Proceedings.Deliberation deliberation = proceedings.deliberation();
    put("研究日期", "deliberation.date", recorder.date(deliberation.date(), "deliberation.date"));
    put(
        "出席人员",
        "deliberation.present",
        recorder.joined(deliberation.present(), "deliberation.present", Recorder.FILE));
    put(
        "研究回避情况",
        "deliberation.recused",
        recorder.joined(deliberation.recused(), "deliberation.recused", Recorder.FILE));
    List<Fields> opinions = new ArrayList<>();
    for (String opinion : deliberation.opinions()) {
      Fields row = new Fields();
      row.put(
          "意见",
          "deliberation.opinions",
          recorder.text(opinion, "deliberation.opinions", "研究会议出席人员"));
      opinions.add(row);
    }
    if (opinions.isEmpty()) {
      Fields row = new Fields();
      row.put("意见", "deliberation.opinions", null);
      opinions.add(row);
    }
    fields.list("研究意见", List.of("意见"), opinions);
    put(
        "研究结论",
        "deliberation.conclusion",
        recorder.text(deliberation.conclusion(), "deliberation.conclusion", "研究会议"));
  }

  private void afterwards() {
    Proceedings.Publication published = proceedings.published();
    put("公开日期", "published.date", recorder.date(published.date(), "published.date"));
    put("公开范围", "published.scope", text(published.scope(), "published.scope"));
    put(
        "不公开理由",
        "published.withheld",
        recorder.text(published.withheld(), "published.withheld", unit()));
    put(
        "公开内容",
        "published.summary",
        recorder.text(published.summary(), "published.summary", unit()));
    put(
        "反馈日期",
        "report-handled.feedback",
        recorder.date(proceedings.reportHandled().feedback(), "report-handled.feedback"));
    put(
        "举报人姓名",
        "reporter.name",
        kind == DocumentKind.REPORTER_FEEDBACK
            ? recorder.text(matter.reporter(), "reporter.name", "举报人信息文件")
            : null);
    Proceedings.Clarification clarification = proceedings.clarification();
    put("澄清日期", "clarification.date", recorder.date(clarification.date(), "clarification.date"));
    put("澄清范围", "clarification.scope", text(clarification.scope(), "clarification.scope"));
    put("澄清方式", "clarification.means", text(clarification.means(), "clarification.means"));
    Proceedings.Transfer transfer = proceedings.transfer();
    put("移送日期", "transfer.date", recorder.date(transfer.date(), "transfer.date"));
    put("接收机关", "transfer.to", text(transfer.to(), "transfer.to"));
  }

  /** What no case file says and a person fills in: always a blank. */
  private void unknown() {
    put("受理结果", "acceptance.accepted", null);
    put("案件来源", "initiation.by", null);
    put("条件说明", "", null);
    put("证据清单", "evidence", null);
    put("涉案对象", "", null);
    put("移送案情", "", null);
    put("涉嫌的事实和依据", "", null);
    put("防范要求", "", null);
  }

  /** What the file of the case holds: the report and inner deliberation apart (副卷). */
  private void index() {
    List<String> columns = List.of("序号", "材料名称", "材料日期");
    fields.list("正卷", columns, () -> index(false));
    fields.list("副卷", columns, () -> index(true));
  }

  private List<Fields> index(boolean inner) {
    List<Fields> open = new ArrayList<>();
    List<Fields> closed = new ArrayList<>();
    for (Evidence evidence : caseFile.evidence()) {
      String at = "evidence." + evidence.id();
      String title = evidence.title() == null ? "" : evidence.title();
      entry(open, text("证据" + evidence.id() + "　" + title, at), recorder.date(evidence.date(), at));
    }
    for (DocumentKind each : DocumentKind.values()) {
      for (Subject whose : each.subjects(matter)) {
        LocalDate date = recordedDate(each, whose);
        if (date != null && each.isCalledFor(matter, whose)) {
          String title = each.title(matter, whose);
          String name =
              each.isOfSubject() && caseFile.subjects().size() > 1 && !title.contains(whose.name())
                  ? title + "（" + whose.name() + "）"
                  : title;
          entry(
              each.isOfInnerFile() ? closed : open,
              Text.of(recorder.words(name), new Source.Law(Provision.ART_14)),
              recorder.date(date, ""));
        }
      }
    }
    if (proceedings.report().kind() == Proceedings.Report.Kind.NAMED
        || proceedings.report().kind() == Proceedings.Report.Kind.ANONYMOUS) {
      entry(
          closed,
          Text.of("举报材料", new Source.Law(Provision.ART_19)),
          recorder.date(proceedings.report().date(), "report.date"));
    }
    return inner ? closed : open;
  }

  private static void entry(List<Fields> rows, @Nullable Text name, @Nullable Text date) {
    Fields row = new Fields();
    row.put("序号", "", Text.of(String.valueOf(rows.size() + 1)));
    row.put("材料名称", "", name);
    row.put("材料日期", "", date == null ? Text.of("—") : date);
    rows.add(row);
  }

  private void issue() {
    LocalDate date = documentDate(kind);
    put("成文日期", "--date", date == null ? null : Text.of(Wordings.date(date)));
    fields.put("发文字号", "", number(date));
    Subject.Notified notified = caseFile.notified(subject);
    notice("告知单位", "notified.units", notified == null ? null : notified.units());
    notice("告知当事人", "notified.party", notified == null ? null : notified.party());
  }

  /** The units and the party are each notified by a page of its own day. */
  private void notice(String whose, String key, @Nullable LocalDate recorded) {
    LocalDate date = recorded == null ? matter.date() : recorded;
    put(whose + "日期", key, recorder.date(date, recorded == null ? "--date" : key));
    fields.put(whose + "文号", "", number(date));
  }

  /** The date that the case gives a document, else the one asked for; null if there is neither. */
  private @Nullable LocalDate documentDate(DocumentKind document) {
    LocalDate recorded = recordedDate(document, subject);
    return recorded == null ? matter.date() : recorded;
  }

  private @Nullable LocalDate recordedDate(DocumentKind document, Subject whose) {
    Correction correction = caseFile.correction(whose);
    Decision decision = caseFile.decision(whose);
    Subject.Notified notified = caseFile.notified(whose);
    return switch (document) {
      case APPLICATION -> proceedings.initiation().date();
      case ACCEPTANCE -> proceedings.acceptance().date();
      case INQUIRY_REPORT -> proceedings.inquiry().to();
      case DELIBERATION -> proceedings.deliberation().date();
      case DECISION -> decision == null ? null : decision.date();
      case NOTIFICATION ->
          notified == null ? null : notified.party() == null ? notified.units() : notified.party();
      case PUBLICATION -> proceedings.published().date();
      case CORRECTION -> correction == null ? null : correction.started();
      case EXTENSION ->
          correction == null || correction.extensions().isEmpty()
              ? null
              : correction.extensions().get(correction.extensions().size() - 1).requested();
      case FOLLOW_UP ->
          correction == null || correction.followUps().isEmpty()
              ? null
              : correction.followUps().get(correction.followUps().size() - 1).date();
      case REPORTER_FEEDBACK -> proceedings.reportHandled().feedback();
      case REPORTER_STATEMENT -> proceedings.reportHandled().explained();
      case CLARIFICATION -> proceedings.clarification().date();
      case TRANSFER -> proceedings.transfer().date();
      case RISK_WARNING, FILE_INDEX -> null;
    };
  }

  /** 民宗容错〔2026〕3号: the office issues the number, so it is blank unless given. */
  private Text number(@Nullable LocalDate date) {
    String given = proceedings.numbers().get(kind.id());
    Decision decision = caseFile.decision(subject);
    if (given == null && kind == DocumentKind.DECISION && decision != null) {
      given = decision.number() == null ? null : String.valueOf(decision.number());
    }
    if (given != null && !given.strip().matches("[0-9]+")) {
      return Text.of(recorder.words(given), recorder.source("numbers." + kind.id(), unit()));
    }
    String code = proceedings.unit().code();
    Text text =
        code == null
            ? Text.blank("单位代字", "unit.code")
            : Text.of(recorder.words(code), recorder.source("unit.code", unit()));
    text = text.then(Text.of("容错〔"));
    text =
        text.then(
            date == null ? Text.blank("成文年份", "--date") : Text.of(String.valueOf(date.getYear())));
    text = text.then(Text.of("〕"));
    String key = kind == DocumentKind.DECISION ? "decision.number" : "numbers." + kind.id();
    return text.then(
            given == null
                ? Text.blank("发文顺序号", key)
                : Text.of(given.strip().replaceFirst("^0+(?=.)", "")))
        .then(Text.of("号"));
  }

  private String unit() {
    String name = proceedings.unit().name();
    return name == null ? "所在单位" : recorder.words(name);
  }

  private String team() {
    List<String> team = proceedings.inquiry().team();
    return team.isEmpty() ? unit() : "调查组" + recorder.words(String.join("、", team));
  }

  private @Nullable Text judged(@Nullable String words, String key) {
    Decision decision = caseFile.decision(subject);
    String whose = decision == null || decision.body() == null ? unit() : decision.body();
    return recorder.text(words, key, recorder.words(whose));
  }

  private @Nullable Text text(@Nullable String words, String key) {
    return recorder.text(words, key);
  }

  private void put(String name, String key, @Nullable Text text) {
    fields.put(name, key, text);
  }
}

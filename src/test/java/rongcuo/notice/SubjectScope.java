package rongcuo.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.FormerDecision;
import rongcuo.casefile.Key;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.ReplacementGround;
import rongcuo.casefile.Subject;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.rules.Assessment;
import rongcuo.rules.Ground;
import rongcuo.rules.Outcome;
import rongcuo.rules.Reservation;
import rongcuo.statute.Choice;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;
import rongcuo.statute.Statute;
import rongcuo.steps.course.Course;

/** What a case's file says of a subject under each name of a template. */
final class SubjectScope {

  private final FileScope outer;
  private final DocumentedCase matter;
  private final CaseFile file;
  private final Subject subject;
  private final List<Subject> alike;
  private final Assessment assessment;
  private final @Nullable Decision decision;
  private final Course course;
  private final Scope scope = new Scope(Map.of());
  final FindingsReader findings;

  SubjectScope(FileScope outer, DocumentedCase matter, List<Subject> alike) {
    this.outer = outer;
    this.matter = matter;
    this.file = matter.caseFile();
    this.alike = alike;
    this.subject = alike.get(0);
    this.assessment = matter.assessment(subject);
    this.course = matter.course(subject);
    this.decision = file.concluded(subject);
    this.findings = new FindingsReader(file, alike, assessment, outer.masked(names()));
    person();
    outcome();
    told();
    decided();
    former();
    correction();
    put("异议", () -> new Said.Rows(objections()));
  }

  Scope scope() {
    return scope;
  }

  Subject subject() {
    return subject;
  }

  Assessment assessment() {
    return assessment;
  }

  void finish() {
    findings.finish();
  }

  private String names() {
    return String.join("、", alike.stream().map(Subject::name).toList());
  }

  private void put(String name, Supplier<? extends Said> said) {
    scope.put(name, said);
  }

  private void text(String name, @Nullable String words) {
    put(name, () -> new Said.Text(outer.masked(words)));
  }

  private void whether(String name, boolean holds) {
    put(name, () -> new Said.Whether(holds));
  }

  private void lines(String name, List<String> lines) {
    put(name, () -> FileScope.lines(lines, outer::masked));
  }

  private void person() {
    text("姓名", names());
    text("职务", subject.post());
    text("执法证号", subject.certificate());
    whether("当事人为机构", subject.institution());
    text("称谓", subject.institution() ? null : "同志");
    text("称呼", subject.institution() ? "你单位" : "你");
    text("当事人简况", described(alike));
  }

  static String described(List<Subject> subjects) {
    List<String> described = new ArrayList<>();
    for (Subject each : subjects) {
      List<String> more = new ArrayList<>();
      if (each.post() != null) {
        more.add(each.post());
      }
      if (each.certificate() != null) {
        more.add("执法证号" + each.certificate());
      }
      described.add(each.name() + (more.isEmpty() ? "" : "（" + String.join("，", more) + "）"));
    }
    return String.join("、", described);
  }

  private void outcome() {
    Outcome outcome = assessment.outcome();
    whether("结论确定", outcome != null);
    whether("不适用本办法", outcome == Outcome.NOT_APPLICABLE);
    text("评估结论", labels());
    List<Disposition> open = outcome == null ? List.of() : outcome.dispositions();
    text(
        "可供选择的处理",
        open.isEmpty()
            ? null
            : String.join("、", open.stream().map(each -> each.label().chinese()).toList()));
    lines("待查事实", questions(assessment.open()));
    lines("待查保留事实", questions(assessment.reservationsOpen()));
    whether("有待查保留事实", assessment.reservationsOpen().size() > 0);
    List<String> unclaimed = new ArrayList<>();
    for (Provision each : assessment.unclaimed()) {
      unclaimed.add(each.citation().chinese() + "：" + Statute.words(each));
    }
    lines("未主张而成立的条款", unclaimed);
    whether("有其他参考", !unclaimed.isEmpty() || assessment.reservationsOpen().size() > 0);
    whether("出现失误", file.answers(subject).of(Fact.ERROR_OCCURRED) == Truth.YES);
  }

  private String labels() {
    return String.join(
        "；", assessment.possible().toList().stream().map(e -> e.label().chinese()).toList());
  }

  private static List<String> questions(FactSet facts) {
    List<String> questions = new ArrayList<>();
    for (Fact fact : facts.toList()) {
      String question = fact.wording(rongcuo.language.Language.CHINESE).question();
      String asked = question.replaceFirst("？（.*", "？");
      List<String> of = fact.sources().stream().map(each -> each.citation().chinese()).toList();
      questions.add(asked + "（" + String.join("、", of) + "）");
    }
    return questions;
  }

  /** What is read when it is there. */
  private void told() {
    put("认定事实", () -> new Said.Unforeseen(false, List.of("内容"), findings::stated));
    put("认定理由", () -> new Said.Unforeseen(false, List.of("内容"), findings::reasons));
    lines("采用的理解", findings.adopted());
    lines("解释口径", findings.compared());
    whether("有口径说明", !findings.compared().isEmpty());
    put("查明事实", () -> new Said.Unforeseen(false, List.of("内容"), findings::listed));
    put("认定证据", () -> new Said.Unforeseen(true, List.of("认定证据"), findings::cited));
    ContestReader contest = new ContestReader(file, subject, assessment, outer.masked(names()));
    whether("有争议事实", !contest.contested().isEmpty());
    put("争议事实", () -> new Said.Unforeseen(false, List.of("内容"), contest::read));
    put(
        "争议证据",
        () ->
            new Said.Unforeseen(
                true,
                List.of("争议证据"),
                list ->
                    assertThat(list).isEqualTo(contest.exhibitsBeside(findings.citedOfStated()))));
    put("证据缺口", () -> new Said.Unforeseen(true, List.of("证据缺口"), findings::gaps));
    put("适用条款", () -> new Said.Unforeseen(false, List.of("条款", "原文", "判断"), findings::applied));
    boolean byArticle4 = findings.carrying().contains(Provision.ART_11_ITEM_9);
    whether("有适用条款", byArticle4 || !Ground.of(assessment).isEmpty());
    put("结论条款", () -> new Said.Told(true, findings::concluded));
    List<String> unproven = new ArrayList<>();
    assessment
        .support()
        .forEach(
            fact -> {
              AnsweredFact answered = file.facts(subject).get(fact);
              if (answered != null && answered.evidence().isEmpty()) {
                unproven.add(fact.wording(rongcuo.language.Language.CHINESE).label());
              }
            });
    text("未列证据的事实", unproven.isEmpty() ? null : String.join("、", unproven));
  }

  private @Nullable Conclusion conclusion() {
    return decision == null ? null : decision.conclusion();
  }

  private void decided() {
    Conclusion conclusion = conclusion();
    Disposition disposition = decision == null ? null : decision.disposition();
    whether("已决定", conclusion != null);
    whether("认定履职尽责", conclusion == Conclusion.DILIGENT);
    whether("认定容错", conclusion == Conclusion.TOLERATED);
    whether("认定不容错", conclusion == Conclusion.NOT_TOLERATED);
    whether("改进建议", isAdvice(subject, matter));
    whether("认定建议", course.isRecommendation());
    boolean others = file.get(CaseKeys.ACCOUNTABILITY_BODY) != null;
    whether("提出建议", others && (decision == null || course.isRecommendation()));
    boolean onTolerance = assessment.situation().readings().has(Choice.ARTICLE_15_ON_TOLERANCE);
    whether(
        "不作为执法错误",
        conclusion == Conclusion.TOLERATED && (onTolerance || disposition == Disposition.EXEMPT));
    whether("超出范围", conclusion != null && !isOpened(conclusion, disposition));
    Particulars said = decision == null ? Particulars.NONE : decision.said();
    LocalDate day = decision == null ? null : decision.date();
    text("决定日期", day == null ? null : FileScope.day(day));
    text("决定机构", decision == null ? null : decision.body());
    text("决定理由", said.get(CaseKeys.REASONS));
    text("超出范围理由", said.get(CaseKeys.OVERRIDE));
    text(
        "处理结果",
        disposition == null ? null : FileScope.called(disposition, withoutNull(conclusion)));
    text("认定结果", conclusion == null ? null : FileScope.called(conclusion));
    reservations();
  }

  private static Conclusion withoutNull(@Nullable Conclusion conclusion) {
    return conclusion == null ? Conclusion.TOLERATED : conclusion;
  }

  /** Whether the regulation opens a decision on these facts. */
  private boolean isOpened(Conclusion conclusion, @Nullable Disposition disposition) {
    Outcome outcome = assessment.outcome();
    if (outcome == null || outcome == Outcome.NOT_APPLICABLE) {
      return false;
    }
    Conclusion opened =
        outcome == Outcome.DILIGENT
            ? Conclusion.DILIGENT
            : outcome.isTolerated() ? Conclusion.TOLERATED : Conclusion.NOT_TOLERATED;
    return conclusion == opened
        && (disposition == null || outcome.dispositions().contains(disposition));
  }

  /** Diligent, and nothing went wrong: advice is all that 第十七条 leaves. */
  static boolean isAdvice(Subject subject, DocumentedCase matter) {
    Decision decision = matter.caseFile().concluded(subject);
    return decision != null
        && decision.conclusion() == Conclusion.DILIGENT
        && matter.assessment(subject).isWithoutError();
  }

  private void reservations() {
    List<Scope> rows = new ArrayList<>();
    for (Reservation each : assessment.reservations()) {
      String weighed = decision == null ? null : decision.reservations().get(each.id());
      rows.add(
          new Scope(
              Map.of(
                  "情形", () -> new Said.Text(each.label().chinese()),
                  "条款", () -> new Said.Text(each.provision().citation().chinese()),
                  "权衡", () -> new Said.Text(outer.masked(weighed)))));
    }
    put("保留事项", () -> new Said.Rows(rows));
    whether("有保留事项", !rows.isEmpty());
  }

  private void former() {
    FormerDecision last = null;
    for (FormerDecision each : file.formerDecisions(subject)) {
      boolean sameKind = file.isOfUnit(each.decision()) == course.isRecommendation();
      last = sameKind ? each : last;
    }
    LocalDate day = last == null ? null : last.decision().date();
    Conclusion conclusion = last == null ? null : last.decision().conclusion();
    text("原决定日期", day == null ? null : FileScope.day(day));
    text("原认定结果", conclusion == null ? null : FileScope.called(conclusion));
    Particulars said = last == null ? Particulars.NONE : last.particulars();
    String because = FileScope.words(CaseKeys.REPLACED_BECAUSE, said);
    boolean ofAdvice = because != null && course.isRecommendation();
    text("变更原因", ofAdvice ? because.replace("原决定有误", "原建议有误") : because);
    text("变更理由", FileScope.words(CaseKeys.REPLACEMENT_REASON, said));
  }

  private void correction() {
    Particulars said = file.holding(CaseKeys.CORRECTION, subject);
    boolean diligent = course.isConcluded(Conclusion.DILIGENT);
    whether("须纠错", course.isOfArticle16() || diligent && !isAdvice(subject, matter));
    startedUnder(said.get(CaseKeys.CORRECTION_STARTED));
    for (Key<?> key :
        List.of(
            CaseKeys.CORRECTION_STARTED,
            CaseKeys.DEADLINE,
            CaseKeys.CORRECTION_FINISHED,
            CaseKeys.CORRECTION_ENDED,
            CaseKeys.CORRECTION_END_REASON)) {
      text(key.tag(), FileScope.words(key, said));
    }
    for (Key<List<String>> key : List.of(CaseKeys.GROUNDS, CaseKeys.ITEMS, CaseKeys.REQUIREMENTS)) {
      List<String> lines = said.all(key);
      whether("有" + key.tag(), !lines.isEmpty());
      lines(key.tag(), lines.isEmpty() ? List.of("") : lines);
    }
    List<Particulars> extensions = said.all(CaseKeys.EXTENSIONS);
    whether("有延期", !extensions.isEmpty());
    put("延期", () -> new Said.Rows(extensions(said)));
    put("跟踪", () -> new Said.Rows(FileScope.parts(CaseKeys.FOLLOW_UPS, said, outer::masked)));
  }

  /** The decision that stood when correction was started, unless it still stands. */
  private void startedUnder(@Nullable LocalDate started) {
    List<FormerDecision> could =
        course.formerDecisions().stream()
            .filter(each -> each.decision().conclusion() != Conclusion.NOT_TOLERATED)
            .toList();
    FormerDecision under = could.isEmpty() ? null : could.get(0);
    for (FormerDecision each : could) {
      LocalDate day = each.decision().date();
      under = day == null || started == null || !day.isAfter(started) ? each : under;
    }
    LocalDate decided = course.decision() == null ? null : course.decision().date();
    boolean before = started != null && decided != null && started.isBefore(decided);
    boolean runsOn =
        under != null && started != null && (before || course.isCorrectionOfFormerDecision());
    whether("纠错继续", runsOn);
    Decision of = runsOn ? under.decision() : null;
    boolean tolerated = under != null && under.decision().conclusion() == Conclusion.TOLERATED;
    text("启动纠错的决定日期", dayOf(of));
    text("启动纠错的认定结果", of == null ? null : FileScope.called(of.conclusion()));
    text("启动纠错的条款", tolerated ? "第十六条、第十七条" : "第十七条");
  }

  /** Each with the last day that held when it was asked for. */
  private List<Scope> extensions(Particulars said) {
    List<Scope> rows = FileScope.parts(CaseKeys.EXTENSIONS, said, outer::masked);
    List<Particulars> extensions = said.all(CaseKeys.EXTENSIONS);
    LocalDate last = said.get(CaseKeys.DEADLINE);
    for (int i = 0; i < rows.size(); i++) {
      String before = last == null ? null : FileScope.day(last);
      rows.get(i).put("原期限", () -> new Said.Text(before));
      Particulars each = i < extensions.size() ? extensions.get(i) : Particulars.NONE;
      String by = each.get(CaseKeys.EXTENSION_APPROVED_BY);
      boolean approved = by != null && !by.isBlank();
      boolean answeredNo =
          each.get(CaseKeys.EXTENSION_REFUSED_BY) != null
              || each.get(CaseKeys.EXTENSION_REFUSAL) != null;
      boolean first = i == 0;
      rows.get(i).put("首次", () -> new Said.Whether(first));
      rows.get(i).put("批准", () -> new Said.Whether(approved));
      rows.get(i).put("不批准", () -> new Said.Whether(!approved && answeredNo));
      LocalDate until = each.get(CaseKeys.EXTENDED_UNTIL);
      if (approved && until != null && (last == null || until.isAfter(last))) {
        last = until;
      }
    }
    return rows;
  }

  static List<Particulars> answered(Subject subject) {
    return subject.particulars().all(CaseKeys.OBJECTIONS).stream()
        .filter(
            each ->
                each.get(CaseKeys.OBJECTION_UPHELD) != null
                    || each.get(CaseKeys.OBJECTION_ANSWER) != null
                    || each.get(CaseKeys.OBJECTION_ANSWERED) != null)
        .toList();
  }

  /** Its own, or of the first that of all papers of its kind. */
  static @Nullable String numberOf(Particulars objection, Subject whose, Course course) {
    String own = objection.get(CaseKeys.OBJECTION_NUMBER);
    boolean first = answered(whose).indexOf(objection) == 0;
    return own == null && first ? course.number(DocumentName.OBJECTION_ANSWER) : own;
  }

  /** The objections that were answered; if none was, those that wait. */
  private List<Scope> objections() {
    List<Particulars> all = subject.particulars().all(CaseKeys.OBJECTIONS);
    List<Particulars> answered = answered(subject);
    List<Particulars> shown = !answered.isEmpty() ? answered : all;
    List<Scope> rows = new ArrayList<>();
    for (Particulars each : shown.isEmpty() ? List.of(Particulars.NONE) : shown) {
      Scope row = new Scope(Map.of());
      for (Key<?> key : CaseKeys.OBJECTION_RAISED.keys()) {
        String words = FileScope.words(key, each);
        row.put(key.tag(), () -> new Said.Text(outer.masked(words)));
      }
      Boolean upheld = each.get(CaseKeys.OBJECTION_UPHELD);
      boolean first = rows.isEmpty();
      row.put("首次", () -> new Said.Whether(first));
      row.put("异议成立", () -> new Said.Whether(upheld != null && upheld));
      row.put("异议不成立", () -> new Said.Whether(upheld != null && !upheld));
      LocalDate answer = each.get(CaseKeys.OBJECTION_ANSWERED);
      LocalDate day = answer == null ? matter.date() : answer;
      String number = answered.isEmpty() ? null : numberOf(each, subject, course);
      row.put("成文日期", () -> new Said.Text(day == null ? null : FileScope.day(day)));
      row.put("发文字号", () -> new Said.Text(outer.number(day, number)));
      decisionsAt(row, each.get(CaseKeys.OBJECTED), day);
      rows.add(row);
    }
    return rows;
  }

  /** The decision that stood on a day, and the next one if it was made by that of the answer. */
  private void decisionsAt(Scope row, @Nullable LocalDate objected, @Nullable LocalDate answer) {
    List<Decision> decisions = new ArrayList<>();
    int stood = -1;
    for (FormerDecision each : course.formerDecisions()) {
      LocalDate replaced = each.replaced();
      boolean forIt =
          each.particulars().get(CaseKeys.REPLACED_BECAUSE) == ReplacementGround.OBJECTION;
      boolean did =
          replaced != null
              && objected != null
              && (objected.isBefore(replaced) || forIt && objected.isEqual(replaced));
      stood = stood < 0 && did ? decisions.size() : stood;
      decisions.add(each.decision());
    }
    decisions.add(course.decision());
    int at = stood < 0 ? decisions.size() - 1 : stood;
    Decision next = at + 1 < decisions.size() ? decisions.get(at + 1) : null;
    LocalDate anew = next == null ? null : next.date();
    boolean known = anew != null && (answer == null || !anew.isAfter(answer));
    row.put("所异议的决定日期", () -> new Said.Text(dayOf(decisions.get(at))));
    row.put("重新决定日期", () -> new Said.Text(known ? dayOf(next) : null));
  }

  private static @Nullable String dayOf(@Nullable Decision decision) {
    LocalDate day = decision == null ? null : decision.date();
    return day == null ? null : FileScope.day(day);
  }
}

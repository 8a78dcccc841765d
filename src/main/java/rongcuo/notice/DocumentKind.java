package rongcuo.notice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Correction;
import rongcuo.casefile.Decision;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Proceedings;
import rongcuo.casefile.Subject;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;

/** The documents, in the order in which a case makes them. */
public enum DocumentKind {
  /** 第十四条: 个人也可以直接向单位提出容错认定申请. */
  APPLICATION(DocumentName.APPLICATION, true, false),
  /** 第十四条. */
  ACCEPTANCE(DocumentName.ACCEPTANCE, true, false),
  /** 第十四条: 单位调查核实. */
  INQUIRY_REPORT(DocumentName.INQUIRY_REPORT, false, false),
  /** 第十四条: 综合分析研判. */
  DELIBERATION(DocumentName.DELIBERATION, false, false),
  /** 第十至十五条. */
  DECISION(DocumentName.DECISION, true, false),
  /** 第十四条: 7日内告知相关单位及当事人. */
  NOTIFICATION(DocumentName.NOTIFICATION, true, false),
  /** 第十四条: 一般应在一定范围内公开. */
  PUBLICATION(DocumentName.PUBLICATION, false, true),
  /** 第十六、十七条. */
  CORRECTION(DocumentName.CORRECTION, true, false),
  /** 第十七条: 申请适当延长整改期限. */
  EXTENSION(DocumentName.EXTENSION, true, false),
  /** 第十七、十八条: 跟踪了解整改情况. */
  FOLLOW_UP(DocumentName.FOLLOW_UP, true, false),
  /** 第十八条: 警示提醒. */
  RISK_WARNING(DocumentName.RISK_WARNING, false, true),
  /** 第十九条: 向举报人反馈结果. */
  REPORTER_FEEDBACK(DocumentName.REPORTER_FEEDBACK, false, false),
  /** 第十九条: 在一定范围内说明情况. */
  REPORTER_STATEMENT(DocumentName.REPORTER_STATEMENT, false, true),
  /** 第十九条: 澄清和正名. */
  CLARIFICATION(DocumentName.CLARIFICATION, true, false),
  /** 第九条. */
  TRANSFER(DocumentName.TRANSFER, false, false),
  /** The index of the case's own files. */
  FILE_INDEX(DocumentName.FILE_INDEX, false, false);

  private final String id;
  private final String chinese;
  private final boolean ofSubject;
  private final boolean masked;

  DocumentKind(DocumentName name, boolean ofSubject, boolean masked) {
    this.id = name.id();
    this.chinese = name.chinese();
    this.ofSubject = ofSubject;
    this.masked = masked;
  }

  public String id() {
    return id;
  }

  public String chinese() {
    return chinese;
  }

  /** Whether each subject has one of its own. */
  public boolean isOfSubject() {
    return ofSubject;
  }

  /** Whether it goes to readers who may not learn the names of persons. */
  boolean isMasked() {
    return masked;
  }

  /** Whether it says what was decided. */
  boolean tellsDecision() {
    return this == DECISION
        || this == NOTIFICATION
        || this == PUBLICATION
        || this == CORRECTION
        || this == REPORTER_FEEDBACK
        || this == REPORTER_STATEMENT;
  }

  /** Whether it is kept apart from what parties may see (副卷). */
  boolean isOfInnerFile() {
    return this == INQUIRY_REPORT
        || this == DELIBERATION
        || this == REPORTER_FEEDBACK
        || this == REPORTER_STATEMENT;
  }

  /**
   * The document with this id or Chinese name, or the only one whose Chinese name ends so (决定书);
   * null if there is none.
   */
  public static @Nullable DocumentKind byName(String name) {
    List<DocumentKind> ending = new ArrayList<>();
    for (DocumentKind kind : values()) {
      if (kind.id.equals(name) || kind.chineseNames().contains(name)) {
        return kind;
      }
      if (kind.chineseNames().stream().anyMatch(each -> each.endsWith(name))) {
        ending.add(kind);
      }
    }
    return ending.size() == 1 && !name.isEmpty() ? ending.get(0) : null;
  }

  /** What it is called, whatever came of the case. */
  private List<String> chineseNames() {
    return switch (this) {
      case ACCEPTANCE -> List.of(chinese, "不予受理通知书", "受理（不予受理）通知书");
      case DECISION -> List.of(chinese, "容错认定建议书");
      case CORRECTION -> List.of(chinese, "改进建议书");
      default -> List.of(chinese);
    };
  }

  /** The subjects that have one of their own, or the first for a document of the whole matter. */
  List<Subject> subjects(Matter matter) {
    List<Subject> all = matter.caseFile().subjects();
    return ofSubject ? all : all.subList(0, 1);
  }

  /** Whether the state of the case calls for it. */
  boolean isCalledFor(Matter matter, Subject subject) {
    Proceedings proceedings = matter.proceedings();
    Correction correction = matter.caseFile().correction(subject);
    boolean inquired = proceedings.inquiry().to() != null;
    return why(matter, subject) == null
        && switch (this) {
          case APPLICATION -> proceedings.initiation().by() == Proceedings.Initiator.INDIVIDUAL;
          case ACCEPTANCE ->
              proceedings.initiation().by() == Proceedings.Initiator.INDIVIDUAL
                  || proceedings.acceptance().accepted() != null;
          case INQUIRY_REPORT -> proceedings.inquiry().from() != null || inquired;
          case DELIBERATION -> inquired || proceedings.deliberation().date() != null;
          case DECISION -> inquired || matter.isDecided(subject);
          case NOTIFICATION -> true;
          case PUBLICATION -> matter.isTolerated();
          case CORRECTION -> true;
          case EXTENSION -> correction != null && !correction.extensions().isEmpty();
          case FOLLOW_UP ->
              correction != null
                  && (correction.started() != null || !correction.followUps().isEmpty());
          case RISK_WARNING -> false;
          case REPORTER_FEEDBACK, REPORTER_STATEMENT -> matter.isReportToBeAnswered();
          case CLARIFICATION, TRANSFER, FILE_INDEX -> true;
        };
  }

  /** Why the case does not allow it; null if it does. */
  @Nullable Bilingual why(Matter matter, Subject subject) {
    Proceedings proceedings = matter.proceedings();
    return switch (this) {
      case APPLICATION, ACCEPTANCE ->
          proceedings.initiation().by() == Proceedings.Initiator.UNIT
              ? new Bilingual(
                      "本案由单位启动（{0}），没有个人申请。", "the unit began this case ({0}); nobody applied.")
                  .with(matter.caseFile().entry("initiation.by", BY_UNIT))
              : null;
      case NOTIFICATION -> whyNothingFollows(matter, List.of(subject));
      case PUBLICATION -> whyUnpublished(matter);
      case CORRECTION, EXTENSION, FOLLOW_UP -> whyUncorrected(matter, subject);
      case REPORTER_FEEDBACK ->
          proceedings.report().kind() == Proceedings.Report.Kind.NAMED
              ? null
              : new Bilingual(
                      "案件文件没有记录实名举报；确有实名举报的，请写明{0}。",
                      "the case file records no named report; if there was one, write {0}.")
                  .with(matter.caseFile().entry("report.kind", NAMED));
      case REPORTER_STATEMENT ->
          proceedings.report().kind() == Proceedings.Report.Kind.ANONYMOUS
              ? null
              : new Bilingual(
                      "案件文件没有记录匿名举报；确有匿名举报的，请写明{0}。",
                      "the case file records no anonymous report; if there was one, write {0}.")
                  .with(matter.caseFile().entry("report.kind", ANONYMOUS));
      case CLARIFICATION ->
          Boolean.TRUE.equals(proceedings.report().malicious())
              ? null
              : new Bilingual(
                      "案件文件没有记录经查系恶意中伤、诬告陷害；确属的，请写明{0}。",
                      "the case file does not say that the report was malicious; if it was, write"
                          + " {0}.")
                  .with(matter.caseFile().entry("report.malicious", Truth.YES.label()));
      case TRANSFER ->
          matter.isAnsweredYes(Fact.PUBLIC_SECURITY_MATTER)
              ? null
              : new Bilingual(
                      "案件文件没有认定涉嫌行政拘留或者涉嫌刑事犯罪；确属的，请写明{0}。",
                      "the case file does not find a matter for the police; if it is one, write {0}.")
                  .with(matter.caseFile().entry("facts.public-security-matter", Truth.YES.label()));
      default -> null;
    };
  }

  private static final Bilingual UNDECIDED =
      new Bilingual(
          "{0}尚未记录认定决定，不能制作；请先用 decide 命令记录决定。",
          "no decision is recorded for {0}; record it first by the command decide.");

  private static final Bilingual BY_UNIT = new Bilingual("单位", "unit");
  private static final Bilingual NAMED = new Bilingual("实名", "named");
  private static final Bilingual ANONYMOUS = new Bilingual("匿名", "anonymous");

  private static final Bilingual RECOMMENDED =
      new Bilingual(
          "{0}的认定只是提出建议，尚待{1}作出决定，不能制作本文书。",
          "only a recommendation has been made for {0}; {1} has yet to decide.");

  /** Why nothing follows yet: there is no decision, or only a recommendation; null if it may. */
  private static @Nullable Bilingual whyNothingFollows(Matter matter, List<Subject> subjects) {
    List<Subject> undecided = subjects.stream().filter(each -> !matter.isDecided(each)).toList();
    if (!undecided.isEmpty()) {
      return UNDECIDED.with(names(undecided));
    }
    List<Subject> recommended = subjects.stream().filter(matter::isRecommendation).toList();
    String body = matter.proceedings().unit().accountabilityBody();
    return recommended.isEmpty() || body == null
        ? null
        : RECOMMENDED.with(names(recommended), body.strip());
  }

  private static String names(List<Subject> subjects) {
    return String.join("、", subjects.stream().map(Subject::name).toList());
  }

  private static @Nullable Bilingual whyUncorrected(Matter matter, Subject subject) {
    Bilingual why = whyNothingFollows(matter, List.of(subject));
    if (why != null || matter.conclusion(subject) != Decision.Conclusion.NOT_TOLERATED) {
      return why;
    }
    return new Bilingual(
            "{0}的认定结论为不予容错，第十六、十七条的纠错程序针对尽职免责、容错免责对象。",
            "{0} is not tolerated; correction under Articles 16 and 17 is for those found diligent"
                + " or tolerated.")
        .with(subject.name());
  }

  private static @Nullable Bilingual whyUnpublished(Matter matter) {
    if (matter.proceedings().published().withheld() != null) {
      return new Bilingual(
              "案件文件记录了不公开的理由（{0}）。", "the case file records why it is not published ({0}).")
          .with(matter.caseFile().where("published.withheld"));
    }
    Bilingual why = whyNothingFollows(matter, matter.caseFile().subjects());
    if (why != null || matter.isTolerated()) {
      return why;
    }
    return new Bilingual(
        "本案没有予以容错的当事人；第十四条“一般应在一定范围内公开”的是容错决定。",
        "nobody is tolerated in this case; what Article 14 has published is the decision to"
            + " tolerate.");
  }

  /** The title that it bears for a subject. */
  String title(Matter matter, Subject subject) {
    String body = matter.proceedings().unit().accountabilityBody();
    return switch (this) {
      case ACCEPTANCE ->
          Boolean.FALSE.equals(matter.proceedings().acceptance().accepted())
              ? "容错认定申请不予受理通知书"
              : "容错认定申请受理通知书";
      case DECISION -> body == null || body.isBlank() ? "容错认定决定书" : "容错认定建议书";
      case NOTIFICATION -> "容错认定结论告知书";
      case PUBLICATION -> "容错认定结论公开";
      case CORRECTION -> matter.isAdviceEnough(subject) ? "改进建议书" : "纠错通知书";
      case REPORTER_FEEDBACK -> "信访举报反馈函";
      case REPORTER_STATEMENT -> "关于匿名举报有关情况的说明";
      case CLARIFICATION -> "关于" + subject.name() + "有关问题的澄清正名通报";
      case TRANSFER -> "案件移送函";
      default -> chinese;
    };
  }
}

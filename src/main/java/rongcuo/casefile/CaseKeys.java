package rongcuo.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rongcuo.casefile.Key.Voice;
import rongcuo.language.Bilingual;
import rongcuo.statute.Disposition;
import rongcuo.statute.ReservedPoint;

/**
 * How a case came about and went on: the keys of a case file beside its facts, officers and
 * evidence, with their types, their names, the order of their dates. The rest is in {@link
 * CaseShape}.
 */
public final class CaseKeys {

  /** The case itself: what stands in it directly, beside its parts. */
  public static final Section MATTER = Section.holder("案件", "the case");

  public static final Key<String> TITLE = MATTER.line("title", "标题", "标题", "the title");

  /** Of problem, for recurring risks (第十八条). */
  public static final Key<String> PROBLEM_KIND =
      MATTER.line("kind", "问题类别", "问题类别", "the kind of problem");

  /** Of work, likewise. */
  public static final Key<String> FIELD = MATTER.line("field", "领域", "领域", "the field of work");

  /** A subject itself: what stands with it directly, beside its parts. */
  public static final Section SUBJECT = Section.holder("当事人", "a subject");

  public static final Key<String> POST = SUBJECT.line("post", "职务", "职务", "the post");

  /** The number of the enforcement certificate. */
  public static final Key<String> CERTIFICATE =
      SUBJECT.line("certificate", "执法证号", "执法证号", "the number of the certificate");

  /** The unit where the case is (所在单位). */
  public static final Section UNIT = Section.ofMatter("unit", "单位", "the unit");

  public static final Key<String> UNIT_NAME = UNIT.line("name", "名称", "单位名称", "the unit's name");

  /** 代字, which goes into the numbers of documents. */
  public static final Key<String> UNIT_CODE = UNIT.line("code", "代字", "单位代字", "the unit's code");

  /** Another body that decides (问责机构); none if the unit itself does. */
  public static final Key<String> ACCOUNTABILITY_BODY =
      UNIT.line("accountability-body", "问责机构", "问责机构", "the accountability body");

  /** How and where its decisions are objected to, in the unit's own words. */
  public static final Key<String> OBJECTION =
      UNIT.text("objection", "异议途径", "异议途径", "the way of objection", Voice.UNIT);

  /** Whom a reader of its letters may ask. */
  public static final Key<String> UNIT_CONTACT =
      UNIT.text("contact", "联系方式", "联系方式", "the unit's contact", Voice.UNIT);

  /** What happened. */
  public static final Section INCIDENT = Section.ofMatter("incident", "事项", "the incident");

  public static final Key<LocalDate> INCIDENT_DATE =
      INCIDENT.date("date", "日期", "事发日期", "the date of the incident");
  public static final Key<String> INCIDENT_SUMMARY =
      INCIDENT.text("summary", "经过", "事项经过", "the course of events", Voice.TEAM);
  public static final Key<String> INCIDENT_ERROR =
      INCIDENT.text("error", "失误", "失误情况", "the error", Voice.TEAM);
  public static final Key<String> INCIDENT_CONSEQUENCES =
      INCIDENT.text("consequences", "后果", "后果情况", "the consequences", Voice.TEAM);

  /** What was reported or alleged, as against the error that was found. */
  public static final Key<String> INCIDENT_ALLEGED =
      INCIDENT.text("alleged", "反映问题", "被反映的问题", "what was alleged", Voice.FILE);

  /** Who began the proceedings (第十四条). */
  public static final Section INITIATION = Section.ofMatter("initiation", "启动", "the initiation");

  public static final Key<Initiator> INITIATED_BY =
      INITIATION.word(
          "by",
          "方式",
          "启动方式",
          "who began the proceedings",
          new Word.Table<>(
              "initiators",
              new Word<>("unit", "单位", Initiator.UNIT),
              new Word<>("individual", "个人", Initiator.INDIVIDUAL)));
  public static final Key<LocalDate> INITIATED =
      INITIATION.date("date", "日期", "启动日期", "the date of initiation").notBefore(INCIDENT_DATE);

  /** Those who applied, of several subjects; an institution does not (第十四条“个人也可以”). */
  public static final Key<List<String>> APPLICANTS =
      INITIATION.lines("applicants", "申请人", "申请人", "who applied");

  /** What an applicant says, in the applicant's own words (第十四条). */
  public static final Section APPLICATION =
      Section.ofMatter("application", "申请", "the application");

  public static final Key<String> APPLICATION_ACCOUNT =
      APPLICATION.text("account", "经过", "申请人陈述的经过", "the applicant's account", Voice.PARTY);
  public static final Key<String> APPLICATION_CLAIMS =
      APPLICATION.text("claims", "主张", "申请人的主张", "what the applicant claims", Voice.PARTY);
  public static final Key<String> APPLICATION_PLEDGE =
      APPLICATION.text("pledge", "承诺", "申请人的承诺", "the applicant's pledge", Voice.PARTY);

  /** Whether an application was taken up (第十四条). */
  public static final Section ACCEPTANCE = Section.ofMatter("acceptance", "受理", "the acceptance");

  public static final Key<Boolean> ACCEPTED =
      ACCEPTANCE.word("accepted", "是否受理", "受理结果", "whether it was taken up", CaseWords.YES_NO);
  public static final Key<LocalDate> ACCEPTANCE_DATE =
      ACCEPTANCE
          .date("date", "日期", "受理日期", "the date of acceptance")
          .notBefore(INCIDENT_DATE, INITIATED);
  public static final Key<String> ACCEPTANCE_REASON =
      ACCEPTANCE.text("reason", "理由", "受理理由", "the reason of acceptance", Voice.UNIT);

  /** A report against the officer (信访举报, 第十九条); the reporter's identity is never here. */
  public static final Section REPORT = Section.ofMatter("report", "举报", "the report");

  public static final Key<ReportKind> REPORT_KIND =
      REPORT.word(
          "kind",
          "类型",
          "举报类型",
          "the kind of report",
          new Word.Table<>(
              "report-kinds",
              new Word<>("named", "实名", ReportKind.NAMED),
              new Word<>("anonymous", "匿名", ReportKind.ANONYMOUS),
              new Word<>("none", "无", ReportKind.NONE)));
  public static final Key<ReportFinding> REPORT_FINDING =
      REPORT.word(
          "finding",
          "查核结论",
          "查核结论",
          "the finding on the report",
          new Word.Table<>(
              "report-findings",
              new Word<>("unfounded", "不属实", ReportFinding.UNFOUNDED),
              new Word<>("unproven", "查无实据", ReportFinding.UNPROVEN),
              new Word<>("partly-substantiated", "部分属实", ReportFinding.PARTLY_SUBSTANTIATED),
              new Word<>("substantiated", "属实", ReportFinding.SUBSTANTIATED)));
  public static final Key<Boolean> REPORT_MALICIOUS =
      REPORT.word("malicious", "恶意", "恶意举报", "whether the report was malicious", CaseWords.YES_NO);
  public static final Key<LocalDate> REPORTED =
      REPORT.date("date", "日期", "举报日期", "the date of the report");

  /** When it reached the unit. */
  public static final Key<LocalDate> REPORT_RECEIVED =
      REPORT
          .date("received", "收到", "收到举报日期", "the day on which the report came")
          .notBefore(REPORTED);

  public static final Key<String> ALLEGATION =
      REPORT.text("allegation", "反映内容", "举报反映的内容", "what the report alleges", Voice.FILE);
  public static final Key<String> UNFOUNDED_PART =
      REPORT.text("unfounded-part", "不属实部分", "不属实的部分", "the part that is not true", Voice.TEAM);
  public static final Key<String> SUBSTANTIATED_PART =
      REPORT.text("substantiated-part", "属实部分", "属实的部分", "the part that is true", Voice.TEAM);

  /** Why it was found so, in words that the reporter may read. */
  public static final Key<String> REPORT_REASONS =
      REPORT.text("reasons", "查核理由", "查核理由", "the reasons of the finding", Voice.TEAM);

  /** The inquiry (调查核实, 第十四条). */
  public static final Section INQUIRY = Section.ofMatter("inquiry", "调查", "the inquiry");

  public static final Key<LocalDate> INQUIRY_FROM =
      INQUIRY
          .date("from", "开始", "调查开始日期", "the first day of the inquiry")
          .notBefore(INCIDENT_DATE, INITIATED, ACCEPTANCE_DATE);
  public static final Key<LocalDate> INQUIRY_TO =
      INQUIRY.date("to", "结束", "调查结束日期", "the last day of the inquiry").notBefore(INQUIRY_FROM);
  public static final Key<List<String>> INQUIRY_TEAM =
      INQUIRY.lines("team", "调查人员", "调查人员", "the team of the inquiry");
  public static final Key<List<String>> INQUIRY_RECUSALS =
      INQUIRY.texts("recusals", "回避", "调查回避情况", "recusals from the inquiry", Voice.TEAM);
  public static final Key<String> STATEMENT =
      INQUIRY.text("statement", "陈述申辩", "陈述申辩", "the officer's statement", Voice.PARTY);
  public static final Key<String> STATEMENT_ADOPTED =
      INQUIRY.text("adopted", "采纳情况", "采纳情况", "what was adopted of it", Voice.TEAM);
  public static final Key<String> DISSENT =
      INQUIRY.text("dissent", "分歧意见", "分歧意见", "dissent", Voice.TEAM);
  public static final Key<String> INQUIRY_RECOMMENDATION =
      INQUIRY.text("recommendation", "建议", "调查建议", "the team's recommendation", Voice.TEAM);

  /** The day of the report on the inquiry. */
  public static final Key<LocalDate> INQUIRY_REPORTED =
      INQUIRY
          .date("report-date", "报告日期", "调查报告日期", "the date of the inquiry report")
          .notBefore(INQUIRY_FROM);

  /** The analysis in the six dimensions of 第十四条. */
  public static final Section ANALYSIS = Section.ofSubjects("analysis", "综合分析", "the analysis");

  public static final Key<String> SUBJECTIVE =
      ANALYSIS.text("subjective", "主观条件", "主观条件", "subjective conditions", Voice.BODY);
  public static final Key<String> OBJECTIVE =
      ANALYSIS.text("objective", "客观条件", "客观条件", "objective conditions", Voice.BODY);
  public static final Key<String> PROCEDURE =
      ANALYSIS.text("procedure", "程序方法", "程序方法", "procedure and method", Voice.BODY);
  public static final Key<String> NATURE =
      ANALYSIS.text("nature", "性质程度", "性质程度", "nature and degree", Voice.BODY);
  public static final Key<String> CONSEQUENCES =
      ANALYSIS.text("consequences", "后果影响", "后果影响", "consequences and influence", Voice.BODY);
  public static final Key<String> RECOVERY =
      ANALYSIS.text("recovery", "挽回损失", "挽回损失", "recovery of loss", Voice.BODY);

  /** The deliberation of the deciding body (集体研究). */
  public static final Section DELIBERATION =
      Section.ofMatter("deliberation", "集体研究", "the deliberation");

  public static final Key<LocalDate> DELIBERATED =
      DELIBERATION
          .date("date", "日期", "集体研究日期", "the date of the deliberation")
          .tagged("研究日期")
          .notBefore(INCIDENT_DATE, INQUIRY_TO);
  public static final Key<String> DELIBERATION_PLACE =
      DELIBERATION.line("place", "地点", "研究地点", "where it was held");
  public static final Key<String> PRESIDING =
      DELIBERATION.line("presiding", "主持", "主持人", "who presided");
  public static final Key<List<String>> PRESENT =
      DELIBERATION.lines("present", "出席", "出席人员", "those present");
  public static final Key<List<String>> ATTENDING =
      DELIBERATION.lines("attending", "列席", "列席人员", "those attending without a vote");
  public static final Key<String> RECORDER =
      DELIBERATION.line("recorder", "记录", "记录人", "who kept the record");
  public static final Key<List<String>> RECUSED =
      DELIBERATION.texts("recused", "回避", "研究回避情况", "those recused", Voice.FILE);
  public static final Key<List<String>> OPINIONS =
      DELIBERATION.texts("opinions", "意见", "研究意见", "the opinions", Voice.MEETING);
  public static final Key<String> DELIBERATION_CONCLUSION =
      DELIBERATION.text("conclusion", "结论", "研究结论", "its conclusion", Voice.MEETING);

  /** What was decided (第十四条). */
  public static final Section DECISION = Section.ofSubjects("decision", "决定", "the decision");

  public static final Key<Decision.Conclusion> CONCLUSION =
      DECISION.word(
          "conclusion",
          "结论",
          "认定结果",
          "the conclusion",
          new Word.Table<>("conclusions", conclusions()));
  public static final Key<Disposition> DISPOSITION =
      DECISION.word("disposition", "处理", "处理结果", "the disposition", CaseWords.DISPOSITIONS);
  public static final Key<LocalDate> DECIDED =
      DECISION
          .date("date", "日期", "决定日期", "the date of the decision")
          .notBefore(INCIDENT_DATE, INITIATED, INQUIRY_TO, DELIBERATED);
  public static final Key<String> DECIDING_BODY =
      DECISION.line("body", "决定机构", "决定机构", "the deciding body");
  public static final Key<String> REASONS =
      DECISION.text("reasons", "理由", "决定理由", "the reasons", Voice.BODY);
  public static final Key<Integer> DECISION_NUMBER =
      DECISION.number("number", "文号", "文号", "the number");

  /** Why the disposition leaves the range that the regulation opens. */
  public static final Key<String> OVERRIDE =
      DECISION.text("override", "超出范围理由", "超出范围理由", "the reason of the override", Voice.BODY);

  /** For each reservation by its id, how it was weighed. */
  static final Shape.Field RESERVATIONS =
      new Shape.Field(
          "reservations",
          "保留事项",
          new Shape.Keyed<>(
              new Bilingual("保留事项", "reservations"),
              new Word.Table<>("reservations", reservations()),
              Key.Kind.TEXT.shape()),
          false);

  /** What a decision was taken on, as digests, so that a later change of it shows. */
  public static final Section FINGERPRINT = Section.each("认定依据指纹", "the fingerprint");

  public static final Key<String> FACTS_TAKEN = FINGERPRINT.line("facts", "事实", "事实", "the facts");
  public static final Key<String> EVIDENCE_TAKEN =
      FINGERPRINT.line("evidence", "证据", "证据", "the evidence");
  static final Key<String> READINGS_TAKEN =
      FINGERPRINT.line("readings", "解释口径", "解释口径", "the readings");
  static final Key<String> STATUTE_TAKEN = FINGERPRINT.line("statute", "条文", "条文", "the text");
  static final Key<String> PROGRAM = FINGERPRINT.line("program", "程序版本", "程序版本", "the program");

  /** What was first written together with the decision, and goes when that is undone. */
  public static final Key<List<String>> WRITTEN_WITH =
      FINGERPRINT.lines("with", "一并写入", "一并写入", "what was written with it");

  /** The established grounds that the body rests on; all, if it names none. */
  static final Shape.Field RELIED_ON =
      new Shape.Field("relied-on", "认定依据条款", new Shape.ClaimedItems(), false);

  static {
    DECISION.and(RESERVATIONS);
    DECISION.and(RELIED_ON);
    DECISION.and(new Shape.Field("fingerprint", "认定依据指纹", FINGERPRINT.shape(), false));
  }

  /**
   * What the unit recommends where another body decides: the keys of a decision, which are read as
   * its are.
   */
  public static final Section RECOMMENDATION =
      Section.ofSubjects("recommendation", "认定建议", "the recommendation");

  public static final Key<LocalDate> RECOMMENDED =
      RECOMMENDATION
          .date("date", "日期", "建议日期", "the date of the recommendation")
          .notBefore(INCIDENT_DATE, INITIATED, INQUIRY_TO, DELIBERATED);

  static {
    DECIDED.notBefore(RECOMMENDED);
    DECISION.shape().fields().forEach(RECOMMENDATION::andUnlessDeclared);
  }

  /** The end of a case without a conclusion. */
  public static final Section ENDED =
      Section.ofSubjects("ended", "终止", "the end of the proceedings");

  public static final Key<LocalDate> ENDED_ON =
      ENDED
          .date("date", "日期", "终止日期", "the day on which the proceedings ended")
          .notBefore(INCIDENT_DATE, INITIATED, ACCEPTANCE_DATE);
  public static final Key<Ending> HOW_ENDED =
      ENDED.word(
          "how",
          "方式",
          "终止方式",
          "how the proceedings ended",
          new Word.Table<>(
              "ends",
              new Word<>("withdrawn", "撤回申请", Ending.WITHDRAWN),
              new Word<>("discontinued", "终止认定", Ending.DISCONTINUED)));
  public static final Key<String> END_REASON =
      ENDED.text("reason", "理由", "终止理由", "why the proceedings ended", Voice.UNIT);

  /** When the decision was notified (第十四条). */
  public static final Section NOTIFIED = Section.ofSubjects("notified", "告知", "the notification");

  public static final Key<LocalDate> UNITS_NOTIFIED =
      NOTIFIED.date("units", "单位", "告知单位日期", "the date of notice to the units").notBefore(DECIDED);
  public static final Key<LocalDate> PARTY_NOTIFIED =
      NOTIFIED
          .date("party", "当事人", "告知当事人日期", "the date of notice to the party")
          .notBefore(DECIDED);

  /** Publication within a scope, or why not (第十四条“一般应在一定范围内公开”). */
  public static final Section PUBLICATION =
      Section.ofSubjects("published", "公开", "the publication");

  public static final Key<LocalDate> PUBLISHED =
      PUBLICATION.date("date", "日期", "公开日期", "the date of publication").notBefore(DECIDED);
  public static final Key<String> PUBLICATION_SCOPE =
      PUBLICATION.text("scope", "范围", "公开范围", "the scope of publication", Voice.FILE);

  /** The last day of the period of publication (公示期). */
  public static final Key<LocalDate> PUBLISHED_UNTIL =
      PUBLICATION
          .date("until", "公示至", "公示期满日期", "the last day of publication")
          .notBefore(PUBLISHED);

  public static final Key<String> WITHHELD =
      PUBLICATION.text("withheld", "不公开理由", "不公开理由", "the reason for withholding", Voice.UNIT);

  /** What is published, masked by hand. */
  public static final Key<String> PUBLICATION_SUMMARY =
      PUBLICATION.text("summary", "公开内容", "公开内容", "what is published", Voice.UNIT);

  static {
    PUBLICATION.apart(
        PUBLISHED,
        WITHHELD,
        new Bilingual(
            "既写了公开日期，又写了不公开理由，只能保留其一。",
            "Both a date of publication and a reason for withholding it; keep one."));
  }

  /** A longer time limit (第十七条). */
  public static final Section EXTENSION = Section.each("延期", "an extension");

  public static final Key<LocalDate> EXTENSION_REQUESTED =
      EXTENSION.date("requested", "申请", "申请日期", "the date of the request");
  public static final Key<LocalDate> EXTENDED_UNTIL =
      EXTENSION.date("until", "延至", "延至日期", "the new day");
  public static final Key<String> EXTENSION_REASON =
      EXTENSION.text("reason", "理由", "延期理由", "the reason", Voice.PARTY);
  public static final Key<String> EXTENSION_APPROVED_BY =
      EXTENSION.line("approved-by", "批准人", "批准人", "who approved it");
  public static final Key<String> EXTENSION_REFUSED_BY =
      EXTENSION.line("refused-by", "不批准人", "不批准人", "who refused it");
  public static final Key<String> EXTENSION_REFUSAL =
      EXTENSION.text("refusal", "不批准理由", "不批准理由", "why it was refused", Voice.UNIT);

  /** When it was granted or refused. */
  public static final Key<LocalDate> EXTENSION_ANSWERED =
      EXTENSION.date("answered", "审批日期", "审批日期", "the day of the answer");

  /** A look at how correction goes (第十八条). */
  public static final Section FOLLOW_UP = Section.each("跟踪", "a follow-up");

  public static final Key<LocalDate> FOLLOWED_UP =
      FOLLOW_UP.date("date", "日期", "跟踪日期", "the date of the follow-up");
  public static final Key<String> FOLLOW_UP_FINDING =
      FOLLOW_UP.text("finding", "情况", "跟踪情况", "what was found", Voice.BODY);

  /** Correction of what went wrong (第十六至十八条). */
  public static final Section CORRECTION = Section.ofSubjects("correction", "纠错", "the correction");

  public static final Key<LocalDate> CORRECTION_STARTED =
      CORRECTION
          .date("started", "启动", "纠错启动日期", "the date on which correction was started")
          .notBefore(DECIDED);
  public static final Key<List<String>> GROUNDS =
      CORRECTION.texts("grounds", "事由", "纠错事由", "the grounds", Voice.BODY);
  public static final Key<List<String>> ITEMS =
      CORRECTION.texts("items", "事项", "纠错事项", "the items", Voice.BODY);
  public static final Key<List<String>> REQUIREMENTS =
      CORRECTION.texts("requirements", "要求", "纠错要求", "the requirements", Voice.BODY);
  public static final Key<LocalDate> DEADLINE =
      CORRECTION
          .date("deadline", "期限", "纠错期限", "the deadline of correction")
          .tagged("整改期限")
          .notBefore(CORRECTION_STARTED);
  public static final Key<List<Particulars>> EXTENSIONS =
      CORRECTION.parts("extensions", "延期", EXTENSION);
  public static final Key<List<Particulars>> FOLLOW_UPS =
      CORRECTION.parts("followups", "跟踪", FOLLOW_UP);

  /** When the causes had been analysed and the system mended (第十七条). */
  public static final Key<LocalDate> CAUSES_ANALYSED =
      CORRECTION.date("analysed", "原因分析", "原因分析日期", "the date of the analysis of causes");

  public static final Key<LocalDate> CORRECTION_FINISHED =
      CORRECTION
          .date("finished", "完成", "纠错完成日期", "the date on which correction was finished")
          .tagged("整改完成日期")
          .notBefore(CORRECTION_STARTED);

  /**
   * When a correction ended that the decision which took the place of its own does not call for.
   */
  public static final Key<LocalDate> CORRECTION_ENDED =
      CORRECTION
          .date("ended", "终止", "纠错终止日期", "the date on which correction was ended")
          .notBefore(CORRECTION_STARTED);

  public static final Key<String> CORRECTION_END_REASON =
      CORRECTION.text("ended-because", "终止理由", "纠错终止理由", "why correction was ended", Voice.BODY);

  /** What was told about a report (第十九条). */
  public static final Section REPORT_HANDLING =
      Section.ofMatter("report-handled", "举报处理", "the answer to the report");

  /** When a named reporter was answered: of a baseless report, whatever is decided. */
  public static final Key<LocalDate> FEEDBACK =
      REPORT_HANDLING
          .date("feedback", "反馈", "反馈举报人日期", "the date of feedback to the reporter")
          .tagged("反馈日期")
          .notBefore(DECIDED)
          .unless(
              REPORT_FINDING,
              ReportFinding.UNFOUNDED,
              ReportFinding.UNPROVEN,
              ReportFinding.PARTLY_SUBSTANTIATED);

  /** When an anonymous report was explained within a scope, likewise. */
  public static final Key<LocalDate> REPORT_EXPLAINED =
      REPORT_HANDLING
          .date(
              "explained", "说明", "说明匿名举报日期", "the date on which the anonymous report was explained")
          .tagged("说明日期")
          .notBefore(DECIDED)
          .unless(
              REPORT_FINDING,
              ReportFinding.UNFOUNDED,
              ReportFinding.UNPROVEN,
              ReportFinding.PARTLY_SUBSTANTIATED);

  /** What an anonymous report was about, masked by hand, as it is explained within a scope. */
  public static final Key<String> MATTER_EXPLAINED =
      REPORT_HANDLING.text("matter", "说明事项", "说明事项", "the matter that is explained", Voice.UNIT);

  /** The clearing of an officer's name (澄清正名, 第十九条). */
  public static final Section CLARIFICATION =
      Section.ofMatter("clarification", "澄清", "the clarification");

  public static final Key<LocalDate> CLARIFIED =
      CLARIFICATION
          .date("date", "日期", "澄清日期", "the date of clarification")
          .notBefore(INCIDENT_DATE);
  public static final Key<String> CLARIFICATION_SCOPE =
      CLARIFICATION.text("scope", "范围", "澄清范围", "the scope of clarification", Voice.FILE);
  public static final Key<String> CLARIFICATION_MEANS =
      CLARIFICATION.text("means", "方式", "澄清方式", "the means of clarification", Voice.FILE);
  public static final Key<String> CLARIFICATION_STATEMENT =
      CLARIFICATION.text("statement", "澄清内容", "澄清内容", "what is cleared up", Voice.UNIT);

  /** A warning of a recurring risk (警示提醒, 第十八条). */
  public static final Section WARNING = Section.ofMatter("warned", "警示", "the warning");

  public static final Key<LocalDate> WARNED =
      WARNING.date("date", "日期", "警示提醒日期", "the date of the warning").notBefore(INCIDENT_DATE);
  public static final Key<String> WARNING_SCOPE =
      WARNING.text("scope", "范围", "警示范围", "who was warned", Voice.FILE);
  public static final Key<String> WARNING_TEXT =
      WARNING.text("text", "内容", "警示内容", "what was warned of", Voice.UNIT);

  /** The transfer to the police (第九条). */
  public static final Section TRANSFER = Section.ofMatter("transfer", "移送", "the transfer");

  public static final Key<LocalDate> TRANSFERRED =
      TRANSFER.date("date", "日期", "移送日期", "the date of transfer").notBefore(INCIDENT_DATE);
  public static final Key<String> TRANSFERRED_TO =
      TRANSFER.line("to", "接收机关", "接收机关", "to whom it was transferred");
  public static final Key<Suspicion> SUSPICION =
      TRANSFER.word(
          "suspicion",
          "涉嫌",
          "涉嫌情形",
          "what is suspected",
          new Word.Table<>(
              "suspicions",
              new Word<>("public-security", "违反治安管理", Suspicion.PUBLIC_SECURITY),
              new Word<>("crime", "犯罪", Suspicion.CRIME)));
  public static final Key<String> TRANSFER_BASIS =
      TRANSFER.text("basis", "依据", "移送依据", "the legal basis of the transfer", Voice.UNIT);
  public static final Key<List<String>> ENCLOSURES =
      TRANSFER.texts("enclosures", "附件", "移送附件", "what was enclosed", Voice.UNIT);
  public static final Key<String> TRANSFERRED_MATTER =
      TRANSFER.text("matter", "案情", "移送案情", "the matter that was transferred", Voice.UNIT);
  public static final Key<String> TRANSFERRED_PERSONS =
      TRANSFER.text("persons", "涉案对象", "涉案对象", "whom the transferred matter concerns", Voice.UNIT);

  /** The clue that goes to those who supervise discipline (问题线索移送). */
  public static final Section CLUE = Section.ofMatter("clue", "线索移送", "the clue passed on");

  public static final Key<LocalDate> CLUE_PASSED =
      CLUE.date("date", "日期", "线索移送日期", "the date on which the clue was passed on")
          .notBefore(INCIDENT_DATE);
  public static final Key<String> CLUE_RECIPIENT =
      CLUE.line("to", "接收机构", "线索接收机构", "to whom the clue was passed on");
  public static final Key<String> CLUE_BASIS =
      CLUE.text("basis", "依据", "线索移送依据", "the basis of passing the clue on", Voice.UNIT);
  public static final Key<List<String>> CLUE_ENCLOSURES =
      CLUE.texts("enclosures", "附件", "线索移送附件", "what was enclosed with the clue", Voice.UNIT);

  /** What an officer objected to (as the unit's own rules allow; the regulation gives no term). */
  public static final Section OBJECTION_RAISED = Section.each("异议", "an objection");

  public static final Key<LocalDate> OBJECTED =
      OBJECTION_RAISED.date("date", "日期", "异议日期", "the date of the objection");
  public static final Key<String> OBJECTION_TEXT =
      OBJECTION_RAISED.text("text", "内容", "异议内容", "what is objected", Voice.PARTY);
  public static final Key<LocalDate> OBJECTION_ANSWERED =
      OBJECTION_RAISED.date("answered", "答复", "异议答复日期", "the date of the answer");
  public static final Key<String> OBJECTION_ANSWER =
      OBJECTION_RAISED.text("answer", "答复内容", "异议答复内容", "the answer", Voice.UNIT);
  public static final Key<Boolean> OBJECTION_UPHELD =
      OBJECTION_RAISED.word(
          "upheld", "是否成立", "异议是否成立", "whether the objection is upheld", CaseWords.YES_NO);

  public static final Key<String> OBJECTION_NUMBER =
      OBJECTION_RAISED.line("number", "文号", "异议答复文号", "the number of the answer");

  public static final Key<List<Particulars>> OBJECTIONS =
      SUBJECT.parts("objections", "异议", OBJECTION_RAISED);

  /** What became of a decision that another took the place of. */
  public static final Section REPLACEMENT = Section.holder("原决定", "a former decision");

  public static final Key<LocalDate> REPLACED =
      REPLACEMENT.date("replaced", "变更日期", "变更日期", "the day on which it was replaced");
  public static final Key<ReplacementGround> REPLACED_BECAUSE =
      REPLACEMENT.word(
          "because",
          "变更原因",
          "变更原因",
          "why it was replaced",
          new Word.Table<>(
              "replacement-grounds",
              new Word<>("objection", "异议成立", ReplacementGround.OBJECTION),
              new Word<>("error", "原决定有误", ReplacementGround.ERROR),
              new Word<>("new-facts", "发现新的事实", ReplacementGround.NEW_FACTS),
              new Word<>(
                  "accountability-body", "问责机构另有决定", ReplacementGround.ACCOUNTABILITY_BODY)));
  public static final Key<String> REPLACEMENT_REASON =
      REPLACEMENT.text("reason", "变更理由", "变更理由", "the reason of the replacement", Voice.BODY);

  /** The number of each document that has one, by the document. */
  static final Shape.Field NUMBERS =
      new Shape.Field(
          "numbers",
          "文书编号",
          new Shape.Keyed<>(
              new Bilingual("文书", "documents"),
              new Word.Table<>("documents", DocumentName.words()),
              Key.Kind.LINE.shape()),
          false);

  /** Decisions that others took the place of, the oldest first, each with its notices. */
  static final Shape.Field FORMER_DECISIONS =
      new Shape.Field("former-decisions", "原决定", new Shape.ListOf(former(), false), false);

  /** A piece of evidence, beside its id. */
  public static final Section PIECE = Section.each("证据", "a piece of evidence");

  public static final Key<String> EVIDENCE_KIND =
      PIECE.line("kind", "种类", "证据种类", "the kind of evidence");
  public static final Key<String> EVIDENCE_TITLE =
      PIECE.line("title", "名称", "证据名称", "the title of the evidence");
  public static final Key<LocalDate> EVIDENCE_DATE =
      PIECE.date("date", "日期", "证据日期", "the date of the evidence");
  public static final Key<String> EVIDENCE_SOURCE =
      PIECE.text("source", "来源", "证据来源", "the source of the evidence", Voice.FILE);

  /** Where the original is kept. */
  public static final Key<String> EVIDENCE_FILE =
      PIECE.line("file", "文件", "证据原件", "where the original is");

  public static final Key<String> EVIDENCE_PAGES =
      PIECE.line("pages", "页码", "证据页码", "its pages in the file");
  public static final Key<String> EVIDENCE_ABOUT =
      PIECE.text("about", "证明事项", "证明事项", "what it is to prove", Voice.FILE);

  /** The parts that stand before the facts in a file, those of officers left out. */
  static final List<Section> BEFORE_FACTS =
      List.of(INCIDENT, INITIATION, APPLICATION, ACCEPTANCE, REPORT, INQUIRY);

  /** The parts that stand after them. */
  static final List<Section> AFTER_FACTS =
      List.of(
          ANALYSIS,
          DELIBERATION,
          RECOMMENDATION,
          DECISION,
          NOTIFIED,
          PUBLICATION,
          CORRECTION,
          REPORT_HANDLING,
          CLARIFICATION,
          WARNING,
          TRANSFER,
          CLUE,
          ENDED);

  /** The parts that a case has once. */
  public static final List<Section> OF_MATTER = ofMatter();

  private static List<Section> ofMatter() {
    List<Section> sections = new ArrayList<>(List.of(UNIT));
    sections.addAll(BEFORE_FACTS);
    sections.addAll(AFTER_FACTS);
    return List.copyOf(sections);
  }

  /** The parts that a subject may have of its own. */
  public static final List<Section> OF_SUBJECTS = ofSubjects();

  /** Those by which the ways of subjects part: what one has of them, it has alone. */
  public static final List<Section> PARTING =
      List.of(RECOMMENDATION, DECISION, ENDED, NOTIFIED, PUBLICATION, CORRECTION);

  /** Those that tell a decision, and go with it when another takes its place. */
  public static final List<Section> TELLING = List.of(NOTIFIED, PUBLICATION);

  /** What stands in a case: the parts that it has once, and its own keys. */
  static final List<Section> WHOLE_MATTER = with(MATTER, OF_MATTER);

  /** The same with a subject. */
  static final List<Section> WHOLE_SUBJECT = with(SUBJECT, OF_SUBJECTS);

  /** What stands in a former decision beside what it said. */
  public static final List<Section> OF_FORMER_DECISIONS =
      List.of(ANALYSIS, NOTIFIED, PUBLICATION, CORRECTION, REPLACEMENT);

  private CaseKeys() {}

  // These are read at every start that reads a case: loops take less of it than streams.

  private static List<Word<Decision.Conclusion>> conclusions() {
    List<Word<Decision.Conclusion>> words = new ArrayList<>();
    for (Decision.Conclusion each : Decision.Conclusion.values()) {
      words.add(new Word<>(each.id(), each.label().chinese(), each));
    }
    return words;
  }

  private static List<Word<String>> reservations() {
    List<Word<String>> words = new ArrayList<>();
    for (ReservedPoint point : ReservedPoint.values()) {
      words.add(new Word<>(point.id(), point.chinese(), point.id()));
    }
    return words;
  }

  /**
   * A former decision: what it said and the analysis it rested on, when it was notified and
   * published, what became of it.
   */
  private static Shape.Fields former() {
    REPLACEMENT
        .and(ANALYSIS.field())
        .and(NOTIFIED.field())
        .and(PUBLICATION.field())
        .and(CORRECTION.field())
        .and(NUMBERS);
    DECISION.shape().fields().forEach(REPLACEMENT::andUnlessDeclared);
    return REPLACEMENT.shape();
  }

  private static List<Section> with(Section first, List<Section> others) {
    List<Section> sections = new ArrayList<>(List.of(first));
    sections.addAll(others);
    return List.copyOf(sections);
  }

  private static List<Section> ofSubjects() {
    List<Section> sections = new ArrayList<>();
    for (Section section : AFTER_FACTS) {
      if (section.isOfSubjects()) {
        sections.add(section);
      }
    }
    return List.copyOf(sections);
  }
}

package rongcuo.casefile;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rongcuo.facts.Fact;
import rongcuo.language.Bilingual;
import rongcuo.statute.ReservedPoint;

/** The declaration of a case file: every key in both languages, and what may stand there. */
public final class CaseShape {

  static final Shape NUMBER = new Shape.Text(Shape.Text.Extent.NUMBER);
  static final Shape ID = new Shape.Text(Shape.Text.Extent.ID);
  static final Shape LINE = new Shape.Text(Shape.Text.Extent.LINE);
  static final Shape TEXT = new Shape.Text(Shape.Text.Extent.FREE);
  static final Shape DATE = new Shape.Date();
  static final Shape LINES = new Shape.ListOf(LINE, true);
  static final Shape TEXTS = new Shape.ListOf(TEXT, true);

  static final Word.Table<Decision.Conclusion> CONCLUSIONS =
      new Word.Table<>(
          "conclusions",
          Arrays.stream(Decision.Conclusion.values())
              .map(
                  conclusion ->
                      new Word<>(conclusion.id(), conclusion.label().chinese(), conclusion))
              .toList());

  static final Word.Table<Boolean> ROLES =
      new Word.Table<>(
          "roles", new Word<>("officer", "执法人员", false), new Word<>("institution", "执法机构", true));

  static final Shape.Field ANSWER_GIVEN = required("answer", "答案", new Shape.Answer());
  static final Shape.Field ANSWER_EVIDENCE = optional("evidence", "证据", new Shape.ListOf(ID, true));
  static final Shape.Field ANSWER_NOTE = optional("note", "备注", TEXT);
  static final Shape.Field ANSWER_BASIS = optional("basis", "依据", TEXT);

  static final Shape.Fields ANSWER =
      fields("事实", "a fact", ANSWER_GIVEN, ANSWER_EVIDENCE, ANSWER_NOTE, ANSWER_BASIS);

  public static final Shape.Keyed<Fact> FACTS =
      new Shape.Keyed<>(
          new Bilingual("事实", "facts"),
          Words.FACTS,
          new Shape.ShortOrLong(new Shape.Answer(), ANSWER),
          Words::explained);

  static final Shape.Keyed<String> RESERVATIONS =
      new Shape.Keyed<>(
          new Bilingual("保留事项", "reservations"),
          new Word.Table<>(
              "reservations",
              Arrays.stream(ReservedPoint.values())
                  .map(point -> same(point.id(), point.chinese()))
                  .toList()),
          TEXT);

  static final Shape.Fields FINGERPRINT =
      fields(
          "认定依据指纹",
          "the fingerprint",
          optional("facts", "事实", LINE),
          optional("evidence", "证据", LINE),
          optional("readings", "解释口径", LINE),
          optional("statute", "条文", LINE),
          optional("program", "程序版本", LINE));

  static final Shape.Fields DECISION =
      fields(
          "决定",
          "the decision",
          optional("conclusion", "结论", new Shape.OneOf(CONCLUSIONS)),
          optional("disposition", "处理", new Shape.OneOf(Words.DISPOSITIONS)),
          optional("date", "日期", DATE),
          optional("body", "决定机构", LINE),
          optional("reasons", "理由", TEXT),
          optional("number", "文号", new Shape.Number()),
          optional("override", "超出范围理由", TEXT),
          optional("reservations", "保留事项", RESERVATIONS),
          optional("fingerprint", "认定依据指纹", FINGERPRINT));

  static final Shape.Fields NOTIFIED =
      fields(
          "告知", "the notification", optional("units", "单位", DATE), optional("party", "当事人", DATE));

  static final Shape.Fields EXTENSION =
      fields(
          "延期",
          "an extension",
          optional("requested", "申请", DATE),
          optional("until", "延至", DATE),
          optional("reason", "理由", TEXT),
          optional("approved-by", "批准人", LINE));

  static final Shape.Fields FOLLOW_UP =
      fields("跟踪", "a follow-up", optional("date", "日期", DATE), optional("finding", "情况", TEXT));

  static final Shape.Fields CORRECTION =
      fields(
          "纠错",
          "the correction",
          optional("started", "启动", DATE),
          optional("grounds", "事由", TEXTS),
          optional("items", "事项", TEXTS),
          optional("requirements", "要求", TEXTS),
          optional("deadline", "期限", DATE),
          optional("extensions", "延期", new Shape.ListOf(EXTENSION, false)),
          optional("followups", "跟踪", new Shape.ListOf(FOLLOW_UP, false)),
          optional("analysed", "原因分析", DATE),
          optional("finished", "完成", DATE));

  static final Shape.Fields SUBJECT =
      fields(
          "当事人",
          "a subject",
          required("name", "姓名", LINE),
          optional("post", "职务", LINE),
          optional("certificate", "执法证号", LINE),
          optional("role", "身份", new Shape.OneOf(ROLES)),
          optional("facts", "事实", FACTS),
          optional("decision", "决定", DECISION),
          optional("notified", "告知", NOTIFIED),
          optional("correction", "纠错", CORRECTION));

  static final Shape SUBJECTS =
      new Shape.ListOf(
          SUBJECT, false, new Bilingual("当事人至少应有一名。", "There must be one subject at least."));

  static final Shape.Fields EVIDENCE =
      fields(
          "证据",
          "a piece of evidence",
          required("id", "编号", ID),
          optional("kind", "种类", LINE),
          optional("title", "名称", LINE),
          optional("date", "日期", DATE),
          optional("source", "来源", TEXT));

  static final Shape.Fields INCIDENT =
      fields(
          "事项",
          "the incident",
          optional("date", "日期", DATE),
          optional("summary", "经过", TEXT),
          optional("error", "失误", TEXT),
          optional("consequences", "后果", TEXT));

  static final Word.Table<Proceedings.Initiator> INITIATORS =
      new Word.Table<>(
          "initiators",
          new Word<>("unit", "单位", Proceedings.Initiator.UNIT),
          new Word<>("individual", "个人", Proceedings.Initiator.INDIVIDUAL));

  static final Shape.Fields INITIATION =
      fields(
          "启动",
          "the initiation",
          optional("by", "方式", new Shape.OneOf(INITIATORS)),
          optional("date", "日期", DATE));

  static final Shape.Fields ACCEPTANCE =
      fields(
          "受理",
          "the acceptance",
          optional("accepted", "是否受理", yesNo()),
          optional("date", "日期", DATE),
          optional("reason", "理由", TEXT));

  static final Word.Table<Proceedings.Report.Kind> REPORT_KINDS =
      new Word.Table<>(
          "report-kinds",
          new Word<>("named", "实名", Proceedings.Report.Kind.NAMED),
          new Word<>("anonymous", "匿名", Proceedings.Report.Kind.ANONYMOUS),
          new Word<>("none", "无", Proceedings.Report.Kind.NONE));

  static final Word.Table<Proceedings.Report.Finding> REPORT_FINDINGS =
      new Word.Table<>(
          "report-findings",
          new Word<>("unfounded", "不属实", Proceedings.Report.Finding.UNFOUNDED),
          new Word<>("unproven", "查无实据", Proceedings.Report.Finding.UNPROVEN),
          new Word<>("substantiated", "属实", Proceedings.Report.Finding.SUBSTANTIATED));

  static final Shape.Fields REPORT =
      fields(
          "举报",
          "the report",
          optional("kind", "类型", new Shape.OneOf(REPORT_KINDS)),
          optional("finding", "查核结论", new Shape.OneOf(REPORT_FINDINGS)),
          optional("malicious", "恶意", yesNo()),
          optional("date", "日期", DATE));

  static final Shape.Fields INQUIRY =
      fields(
          "调查",
          "the inquiry",
          optional("from", "开始", DATE),
          optional("to", "结束", DATE),
          optional("team", "调查人员", LINES),
          optional("recusals", "回避", TEXTS),
          optional("statement", "陈述申辩", TEXT),
          optional("adopted", "采纳情况", TEXT),
          optional("dissent", "分歧意见", TEXT),
          optional("recommendation", "建议", TEXT));

  static final Shape.Fields DELIBERATION =
      fields(
          "集体研究",
          "the deliberation",
          optional("date", "日期", DATE),
          optional("present", "出席", LINES),
          optional("recused", "回避", TEXTS),
          optional("opinions", "意见", TEXTS),
          optional("conclusion", "结论", TEXT));

  static final Shape.Fields PUBLISHED =
      new Shape.Fields(
          new Bilingual("公开", "the publication"),
          List.of(
              optional("date", "日期", DATE),
              optional("scope", "范围", TEXT),
              optional("withheld", "不公开理由", TEXT),
              optional("summary", "公开内容", TEXT)),
          new Shape.Apart(
              "date",
              "withheld",
              new Bilingual(
                  "既写了公开日期，又写了不公开理由，只能保留其一。",
                  "Both a date of publication and a reason for withholding it; keep one.")));

  static final Shape.Fields REPORT_HANDLED =
      fields(
          "举报处理",
          "the answer to the report",
          optional("feedback", "反馈", DATE),
          optional("explained", "说明", DATE));

  static final Shape.Fields CLARIFICATION =
      fields(
          "澄清",
          "the clarification",
          optional("date", "日期", DATE),
          optional("scope", "范围", TEXT),
          optional("means", "方式", TEXT));

  static final Shape.Fields TRANSFER =
      fields("移送", "the transfer", optional("date", "日期", DATE), optional("to", "接收机关", LINE));

  static final Shape.Fields UNIT =
      fields(
          "单位",
          "the unit",
          optional("name", "名称", LINE),
          optional("code", "代字", LINE),
          optional("accountability-body", "问责机构", LINE),
          optional("objection", "异议途径", TEXT));

  static final Shape.Fields ANALYSIS =
      fields(
          "综合分析",
          "the analysis",
          optional("subjective", "主观条件", TEXT),
          optional("objective", "客观条件", TEXT),
          optional("procedure", "程序方法", TEXT),
          optional("nature", "性质程度", TEXT),
          optional("consequences", "后果影响", TEXT),
          optional("recovery", "挽回损失", TEXT));

  static final Shape.Keyed<String> NUMBERS =
      new Shape.Keyed<>(
          new Bilingual("文书", "documents"),
          new Word.Table<>("documents", DocumentName.words()),
          LINE);

  public static final Shape.Fields CASE =
      fields(
          "案件文件",
          "the case file",
          required("schema", "格式", words("case-schema", same("rongcuo/case/1", "容错案件/1"))),
          required("id", "案号", NUMBER),
          optional("title", "标题", LINE),
          optional("kind", "问题类别", LINE),
          optional("field", "领域", LINE),
          optional("unit", "单位", UNIT),
          required("subjects", "当事人", SUBJECTS),
          optional("incident", "事项", INCIDENT),
          optional("initiation", "启动", INITIATION),
          optional("acceptance", "受理", ACCEPTANCE),
          optional("report", "举报", REPORT),
          optional("inquiry", "调查", INQUIRY),
          optional("evidence", "证据", new Shape.ListOf(EVIDENCE, false)),
          optional("claims", "主张", new Shape.ClaimedItems()),
          optional("readings", "解释口径", new Shape.ReadingChoices()),
          optional("facts", "事实", FACTS),
          optional("analysis", "综合分析", ANALYSIS),
          optional("deliberation", "集体研究", DELIBERATION),
          optional("decision", "决定", DECISION),
          optional("notified", "告知", NOTIFIED),
          optional("published", "公开", PUBLISHED),
          optional("correction", "纠错", CORRECTION),
          optional("report-handled", "举报处理", REPORT_HANDLED),
          optional("clarification", "澄清", CLARIFICATION),
          optional("transfer", "移送", TRANSFER),
          optional("numbers", "文书编号", NUMBERS));

  static final Shape.Fields OFFICE =
      fields(
          "单位配置",
          "the configuration",
          required("schema", "格式", words("office-schema", same("rongcuo/config/1", "容错配置/1"))),
          optional("readings", "解释口径", new Shape.ReadingChoices()));

  public static final Shape.Fields REPORTER =
      fields(
          "举报人文件",
          "the reporter's file",
          required("schema", "格式", words("reporter-schema", same("rongcuo/reporter/1", "容错举报人/1"))),
          required("id", "案号", NUMBER),
          required("name", "姓名", LINE),
          optional("contact", "联系方式", TEXT));

  private CaseShape() {}

  private static Shape yesNo() {
    return new Shape.OneOf(Words.YES_NO);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Shape words(String place, Word<String>... words) {
    return new Shape.OneOf(new Word.Table<>(place, words));
  }

  private static Word<String> same(String english, String chinese) {
    return new Word<>(english, chinese, english);
  }

  private static Shape.Fields fields(String chinese, String english, Shape.Field... fields) {
    return new Shape.Fields(new Bilingual(chinese, english), List.of(fields), null);
  }

  private static Shape.Field required(String english, String chinese, Shape shape) {
    return new Shape.Field(english, chinese, shape, true);
  }

  private static Shape.Field optional(String english, String chinese, Shape shape) {
    return new Shape.Field(english, chinese, shape, false);
  }

  /** Whether a word is a key of any file that is read: a case's, an office's or a reporter's. */
  public static boolean isKey(String word) {
    return KnownKeys.ALL.contains(word);
  }

  /** The keys of all files, collected when the first slip is looked for. */
  private static final class KnownKeys {
    static final Set<String> ALL = new HashSet<>();

    static {
      for (Shape shape : new Shape[] {CASE, OFFICE, REPORTER}) {
        ALL.addAll(KeyWords.within(shape));
      }
    }
  }
}

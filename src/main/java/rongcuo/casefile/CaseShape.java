package rongcuo.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rongcuo.facts.Fact;
import rongcuo.language.Bilingual;

/** The declaration of a case file: every key in both languages, and what may stand there. */
public final class CaseShape {

  static final Shape NUMBER = new Shape.Text(Shape.Text.Extent.NUMBER);
  static final Shape ID = new Shape.Text(Shape.Text.Extent.ID);
  static final Shape LINE = new Shape.Text(Shape.Text.Extent.LINE);
  static final Shape TEXT = new Shape.Text(Shape.Text.Extent.FREE);

  static final Word.Table<Boolean> ROLES =
      new Word.Table<>(
          "roles", new Word<>("officer", "执法人员", false), new Word<>("institution", "执法机构", true));

  static final Shape.Field ANSWER_GIVEN = required("answer", "答案", new Shape.Answer());
  static final Shape.Field ANSWER_EVIDENCE = optional("evidence", "证据", new Shape.ListOf(ID, true));
  static final Shape.Field ANSWER_AGAINST = optional("against", "反证", new Shape.ListOf(ID, true));
  static final Shape.Field ANSWER_NOTE = optional("note", "备注", TEXT);
  static final Shape.Field ANSWER_BASIS = optional("basis", "依据", TEXT);

  static final String DISPUTE_SAYS = "says";
  static final Shape.Fields DISPUTE =
      fields(
          "争议",
          "a dispute",
          required("by", "提出人", LINE),
          required(DISPUTE_SAYS, "认为", new Shape.Answer()),
          optional("text", "陈述", TEXT));
  static final Shape.Field ANSWER_DISPUTE =
      optional("dispute", "争议", new Shape.ListOf(DISPUTE, true));
  static final Shape.Field ANSWER_ADOPTED = optional("adopted", "采信理由", TEXT);

  static final Shape.Fields ANSWER =
      fields(
          "事实",
          "a fact",
          ANSWER_GIVEN,
          ANSWER_EVIDENCE,
          ANSWER_AGAINST,
          ANSWER_NOTE,
          ANSWER_BASIS,
          ANSWER_DISPUTE,
          ANSWER_ADOPTED);

  public static final Shape.Keyed<Fact> FACTS =
      new Shape.Keyed<>(
          new Bilingual("事实", "facts"),
          CaseWords.FACTS,
          new Shape.ShortOrLong(new Shape.Answer(), ANSWER));

  private static final Shape READINGS =
      new Shape.Keyed<>(new Bilingual("解释口径", "readings"), CaseWords.READINGS, CaseWords.shapes());

  static final Shape.Fields SUBJECT =
      new Shape.Fields(new Bilingual("当事人", "a subject"), ofSubject(), null);

  static final Shape SUBJECTS =
      new Shape.ListOf(
          SUBJECT, false, new Bilingual("当事人至少应有一名。", "There must be one subject at least."));

  static final Shape.Fields EVIDENCE = evidence();

  public static final Shape.Fields CASE =
      new Shape.Fields(new Bilingual("案件文件", "the case file"), ofCase(), null);

  static final Shape.Fields PAPERS = PaperSettings.shape();

  public static final Shape.Fields OFFICE =
      fields(
          "单位配置",
          "the configuration",
          required("schema", "格式", words("office-schema", same("rongcuo/config/1", "容错配置/1"))),
          optional("readings", "解释口径", READINGS),
          optional("history", "修改记录", new Shape.OneOf(CaseWords.YES_NO)),
          optional("unit", "单位", CaseKeys.UNIT.shape()),
          optional("team", "调查人员", new Shape.ListOf(LINE, true)),
          optional("bodies", "认定机构", new Shape.ListOf(LINE, true)),
          optional("evidence-kinds", "证据种类", new Shape.ListOf(LINE, true)),
          optional("kinds", "问题类别", new Shape.ListOf(LINE, true)),
          optional("fields", "领域", new Shape.ListOf(LINE, true)),
          optional("archive", "案卷库", LINE),
          optional("templates", "模板", LINE),
          optional("holidays", "放假安排", LINE),
          optional("documents", "文书", PAPERS));

  public static final Shape.Fields REPORTER =
      fields(
          "举报人文件",
          "the reporter's file",
          required("schema", "格式", words("reporter-schema", same("rongcuo/reporter/1", "容错举报人/1"))),
          required("id", "案号", NUMBER),
          required("name", "姓名", LINE),
          optional("salutation", "称呼", new Shape.OneOf(Reporter.SALUTATIONS)),
          optional("contact", "联系方式", TEXT));

  private CaseShape() {}

  private static List<Shape.Field> ofSubject() {
    List<Shape.Field> fields = new ArrayList<>();
    fields.add(required("name", "姓名", LINE));
    fields.add(CaseKeys.POST.field());
    fields.add(CaseKeys.CERTIFICATE.field());
    fields.add(optional("role", "身份", new Shape.OneOf(ROLES)));
    fields.add(optional("facts", "事实", FACTS));
    for (Section section : CaseKeys.OF_SUBJECTS) {
      fields.add(section.field());
    }
    fields.add(CaseKeys.FORMER_DECISIONS);
    fields.add(CaseKeys.OBJECTIONS.field());
    fields.add(CaseKeys.NUMBERS);
    return fields;
  }

  private static Shape.Fields evidence() {
    List<Shape.Field> fields = new ArrayList<>();
    fields.add(required("id", "编号", ID));
    fields.addAll(CaseKeys.PIECE.shape().fields());
    return new Shape.Fields(CaseKeys.PIECE.name(), fields, null);
  }

  private static List<Shape.Field> ofCase() {
    List<Shape.Field> fields = new ArrayList<>();
    fields.add(required("schema", "格式", words("case-schema", same("rongcuo/case/1", "容错案件/1"))));
    fields.add(required("id", "案号", NUMBER));
    fields.addAll(CaseKeys.MATTER.shape().fields());
    fields.add(CaseKeys.UNIT.field());
    fields.add(required("subjects", "当事人", SUBJECTS));
    for (Section section : CaseKeys.BEFORE_FACTS) {
      fields.add(section.field());
    }
    fields.add(optional("evidence", "证据", new Shape.ListOf(EVIDENCE, false)));
    fields.add(optional("claims", "主张", new Shape.ClaimedItems()));
    fields.add(optional("readings", "解释口径", READINGS));
    fields.add(optional("facts", "事实", FACTS));
    for (Section section : CaseKeys.AFTER_FACTS) {
      fields.add(section.field());
    }
    fields.add(CaseKeys.FORMER_DECISIONS);
    fields.add(CaseKeys.NUMBERS);
    return fields;
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Shape words(String place, Word<String>... words) {
    return new Shape.OneOf(new Word.Table<>(place, words));
  }

  private static Word<String> same(String english, String chinese) {
    return new Word<>(english, chinese, english);
  }

  static Shape.Fields fields(String chinese, String english, Shape.Field... fields) {
    return new Shape.Fields(new Bilingual(chinese, english), List.of(fields), null);
  }

  private static Shape.Field required(String english, String chinese, Shape shape) {
    return new Shape.Field(english, chinese, shape, true);
  }

  static Shape.Field optional(String english, String chinese, Shape shape) {
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

package rongcuo.cli.interview;

import static rongcuo.cli.interview.FormField.asked;
import static rongcuo.cli.interview.FormField.chosen;
import static rongcuo.cli.interview.FormField.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rongcuo.amendment.Amendment;
import rongcuo.amendment.Officers;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Key;
import rongcuo.casefile.ReportKind;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;
import rongcuo.steps.course.RefusedException;

/** What the questionnaire asks of a case before its facts, in order. */
final class InterviewForm {

  private static final Bilingual A_DATE =
      new Bilingual("写作 2026-03-18；不清楚的留空。", "Write 2026-03-18; leave it empty if unsure.");

  private static final List<FormField.Word> INITIATORS =
      List.of(
          new FormField.Word("unit", new Bilingual("单位启动", "by the unit")),
          new FormField.Word("individual", new Bilingual("个人申请", "on the officer's application")));

  private static final List<FormField.Word> REPORT_KINDS =
      List.of(
          new FormField.Word("none", new Bilingual("没有信访举报", "no report")),
          new FormField.Word("named", new Bilingual("实名举报", "a named report")),
          new FormField.Word("anonymous", new Bilingual("匿名举报", "an anonymous report")));

  private static final List<FormField.Word> YES_NO =
      List.of(
          new FormField.Word("no", new Bilingual("否", "no")),
          new FormField.Word("yes", new Bilingual("是", "yes")));

  private static final List<FormField.Word> ROLES =
      List.of(
          new FormField.Word("officer", new Bilingual("执法人员", "an officer")),
          new FormField.Word("institution", new Bilingual("执法机构", "the institution")));

  private InterviewForm() {}

  /** The unit and the matter. */
  static List<FormField> matter() {
    return List.of(
        of(
            CaseKeys.TITLE,
            new Bilingual("标题", "title"),
            new Bilingual("用一句话概括这件事", "Put the matter in one sentence"),
            new Bilingual(
                "例如：宗教活动场所检查中未及时发现消防隐患。用于文书标题和台账。", "For the titles of documents and the ledger.")),
        of(
            CaseKeys.UNIT_NAME,
            new Bilingual("所在单位", "unit"),
            new Bilingual("当事人所在单位的全称", "The full name of the officer's unit"),
            new Bilingual("第十四条：认定工作由所在单位统一领导。", "Article 14: the unit leads the proceedings.")),
        of(
            CaseKeys.UNIT_CODE,
            new Bilingual("发文代字", "document code"),
            new Bilingual("单位的发文代字", "The code in the unit's document numbers"),
            new Bilingual(
                "例如“民宗”，用于发文字号“民宗容错〔2026〕3号”。没有的留空。",
                "Such as 民宗, for document numbers; leave it empty if there is none.")),
        of(
            CaseKeys.ACCOUNTABILITY_BODY,
            new Bilingual("问责机构", "accountability body"),
            new Bilingual(
                "作出问责决定的是其他机构的，填写该机构名称",
                "The body that decides on accountability, if it is another"),
            new Bilingual(
                "由本单位作出决定的留空。填写后，本单位的文书是认定建议书。",
                "Leave it empty if the unit decides; otherwise the unit's document is a"
                    + " recommendation.")),
        of(
            CaseKeys.PROBLEM_KIND,
            new Bilingual("问题类别", "kind of problem"),
            new Bilingual("问题属于哪一类", "What kind of problem is it"),
            new Bilingual(
                "例如：检查疏漏、程序瑕疵。用于统计易错风险（第十八条），同类问题请用相同的说法。",
                "For recurring risks (Article 18): call like problems by the same name.")),
        of(
            CaseKeys.FIELD,
            new Bilingual("领域", "field"),
            new Bilingual("问题发生在哪个领域", "In what field did it arise"),
            new Bilingual(
                "例如：宗教活动场所管理、互联网宗教信息服务、清真食品管理。",
                "Such as venues for religious activities, or religious information online.")));
  }

  /** One subject. */
  static List<FormField> subject(int index) {
    return List.of(
        ofSubject(
            index,
            "name",
            List.of(),
            new Bilingual("姓名", "name"),
            new Bilingual("当事人的姓名（执法机构填写名称）", "The subject's name (an institution: its name)"),
            new Bilingual("被认定的执法人员或者执法机构。", "The officer or institution to be assessed."),
            Subject::name,
            (officers, subject, name) -> officers.correct(subject, name, null, Map.of())),
        ofSubject(
            index,
            "role",
            ROLES,
            new Bilingual("身份", "role"),
            new Bilingual("当事人是执法人员还是执法机构", "Is the subject an officer or the institution"),
            new Bilingual(
                "第十一条第二款：可以免除相关执法机构及执法人员的责任。",
                "Article 11, paragraph 2 speaks of institutions and officers."),
            subject -> subject.institution() ? "institution" : null,
            (officers, subject, role) ->
                officers.correct(subject, null, role.equals("institution"), Map.of())),
        ofSubject(
            index,
            CaseKeys.POST,
            new Bilingual("职务", "post"),
            new Bilingual("当事人的职务", "The subject's post"),
            new Bilingual("例如：执法科科员。", "As in the establishment records.")),
        ofSubject(
            index,
            CaseKeys.CERTIFICATE,
            new Bilingual("执法证号", "certificate number"),
            new Bilingual("当事人的行政执法证号", "The number of the enforcement certificate"),
            new Bilingual("没有的留空。", "Leave it empty if there is none.")));
  }

  /** How what is said of a subject is put into the file. */
  private interface OfSubject {
    Amendment set(Officers officers, Subject subject, String value) throws RefusedException;
  }

  private static FormField ofSubject(
      int index, Key<String> key, Bilingual label, Bilingual question, Bilingual help) {
    return ofSubject(
        index,
        key.english(),
        List.of(),
        label,
        question,
        help,
        subject -> subject.particulars().get(key),
        (officers, subject, text) ->
            officers.correct(subject, null, null, Map.of(key, List.of(text))));
  }

  private static FormField ofSubject(
      int index,
      String key,
      List<FormField.Word> words,
      Bilingual label,
      Bilingual question,
      Bilingual help,
      Function<Subject, @Nullable String> value,
      OfSubject storing) {
    return new FormField(
        List.of("subjects", Integer.toString(index), key),
        words.isEmpty() ? FormField.Kind.TEXT : FormField.Kind.WORD,
        words,
        label,
        question,
        help,
        file -> value.apply(file.subjects().get(index)),
        (amending, text) ->
            storing.set(new Officers(amending), amending.caseFile().subjects().get(index), text),
        null);
  }

  /** The incident, how the proceedings began, and the report, if there is one. */
  static List<FormField> proceedings(CaseFile caseFile) {
    List<FormField> fields = new ArrayList<>(INCIDENT_AND_INITIATION);
    fields.add(REPORT_KIND);
    ReportKind kind = caseFile.get(CaseKeys.REPORT_KIND);
    if (kind != null && kind != ReportKind.NONE) {
      fields.addAll(REPORT);
    }
    return fields;
  }

  private static final List<FormField> INCIDENT_AND_INITIATION =
      List.of(
          asked(CaseKeys.INCIDENT_DATE, new Bilingual("事情发生在哪一天", "When did it happen"), A_DATE),
          of(
              CaseKeys.INCIDENT_SUMMARY,
              new Bilingual("经过", "course of events"),
              new Bilingual("事情的经过", "What happened"),
              new Bilingual("写时间、地点、做了什么；不要写举报人的身份。", "Time, place, acts; never who reported it.")),
          of(
              CaseKeys.INCIDENT_ERROR,
              new Bilingual("失误", "error"),
              new Bilingual("出现了什么失误、错误或者偏差", "What was the error"),
              new Bilingual("没有的留空。", "Leave it empty if there was none.")),
          of(
              CaseKeys.INCIDENT_CONSEQUENCES,
              new Bilingual("后果", "consequences"),
              new Bilingual("造成了什么损失或者影响", "What loss or effect did it have"),
              new Bilingual("没有的写“未造成损失和不良影响”。", "Say so if there was none.")),
          chosen(
              CaseKeys.INITIATED_BY,
              INITIATORS,
              CaseKeys.INITIATED_BY.name(),
              new Bilingual("认定工作由谁启动", "Who began the proceedings"),
              new Bilingual(
                  "第十四条：由所在单位统一领导；个人也可以直接向单位提出容错认定申请。",
                  "Article 14: the unit leads; an officer may apply too.")),
          asked(CaseKeys.INITIATED, new Bilingual("哪一天启动或者申请", "When did they begin"), A_DATE));

  private static final FormField REPORT_KIND =
      chosen(
          CaseKeys.REPORT_KIND,
          REPORT_KINDS,
          new Bilingual("信访举报", "report"),
          new Bilingual("有没有信访举报", "Was there a report"),
          new Bilingual(
              "第十九条：实名举报的按规定反馈结果，匿名举报的在一定范围内说明情况。",
              "Article 19: a named reporter is answered, an anonymous report explained."));

  private static final List<FormField> REPORT =
      List.of(
          asked(
              CaseKeys.REPORT_FINDING,
              new Bilingual("举报经查属于哪种情形", "What did the inquiry find of the report"),
              new Bilingual("尚未查清的跳过。", "Skip it while it is open.")),
          chosen(
              CaseKeys.REPORT_MALICIOUS,
              YES_NO,
              CaseKeys.REPORT_MALICIOUS.name(),
              new Bilingual(
                  "是否经查属于恶意中伤、诬告陷害", "Did it prove to be malicious slander or a false accusation"),
              new Bilingual(
                  "第十九条：属实的应当为干部澄清和正名。", "Article 19: the officer's name is then to be cleared.")));
}

package rongcuo.steps.art19;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.EntryLine;
import rongcuo.casefile.ReportFinding;
import rongcuo.casefile.ReportKind;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.Step;

/**
 * 正确对待信访举报
 *
 * <p>Nobody owes a report, nor a finding on it by itself: the inquiry finds it (第十四条). What was
 * found decides whether it is answered. A report that is true in part is baseless in the rest, and
 * is answered.
 */
public final class ReceiptOfReport extends Step {

  private static final Detail<ReportKind> KIND =
      Detail.of("kind", CaseKeys.REPORT_KIND).helped("举报类型：实名还是匿名", "named or anonymous");

  private static final Detail<ReportFinding> FINDING =
      Detail.of("finding", CaseKeys.REPORT_FINDING);

  private static final Detail<String> UNFOUNDED =
      Detail.of("unfounded-part", CaseKeys.UNFOUNDED_PART)
          .helped("部分属实的，不属实的部分", "what is not true of a report that is true in part");

  private static final Detail<String> SUBSTANTIATED =
      Detail.of("substantiated-part", CaseKeys.SUBSTANTIATED_PART)
          .helped("部分属实的，属实的部分", "what is true of it");

  private static final Bilingual NO_REPORT =
      new Bilingual(
              "案件没有信访举报；有举报的，请先用{0}记录", "there is no report in this case; record it first by {0}")
          .with(EntryLine.recording("收到举报 --kind …", "report-received --kind …"));

  private static final Bilingual NONE_RECEIVED =
      new Bilingual("没有举报的，无须记录收到举报", "where there is no report, none is received");

  private static final Bilingual NOT_IN_PART =
      new Bilingual(
          "“{0}”{1}只用于部分属实的举报",
          "\"{0}\"{1} is said of a report that is true in part, and of no other");

  public ReceiptOfReport() {
    super(Provision.ART_19, "正确对待信访举报");
    isRecordedAs(
        Event.of("report-received", "收到举报", "a report came")
            .knowing(KIND)
            .on(CaseKeys.REPORT_RECEIVED)
            .saying(
                Detail.of("reported", CaseKeys.REPORTED)
                    .helped("举报上写的日期", "the date that the report bears"))
            .saying("allegation", CaseKeys.ALLEGATION)
            .unless((given, course) -> given.get(KIND) == ReportKind.NONE ? NONE_RECEIVED : null));
    isRecordedAs(
        Event.of("report-checked", "举报查核", "it was found what is true of the report")
            .needing(FINDING)
            .sayingIf(
                given -> given.get(FINDING) == ReportFinding.PARTLY_SUBSTANTIATED,
                UNFOUNDED,
                SUBSTANTIATED)
            .saying(
                Detail.of("reasons", CaseKeys.REPORT_REASONS)
                    .helped("查核理由（写入反馈函）", "why it was found so, as the reporter is told"))
            .sayingIf(
                given -> given.get(FINDING) != ReportFinding.SUBSTANTIATED,
                Detail.of("malicious", CaseKeys.REPORT_MALICIOUS))
            .unless(ReceiptOfReport::whyUnchecked));
  }

  private static @Nullable Bilingual whyUnchecked(Given given, Course course) {
    ReportKind kind = course.get(CaseKeys.REPORT_KIND);
    if (kind == null || kind == ReportKind.NONE) {
      return NO_REPORT;
    }
    if (given.get(FINDING) != null && given.get(FINDING) != ReportFinding.PARTLY_SUBSTANTIATED) {
      for (Detail<String> part : List.of(UNFOUNDED, SUBSTANTIATED)) {
        if (given.says(part)) {
          return NOT_IN_PART.with(
              part.label(), Bilingual.forOptions("（{0}）", " ({0})").with(part.option()));
        }
      }
    }
    return first(
        course.whyBefore(CaseKeys.REPORTED, given.day()),
        course.whyBefore(CaseKeys.REPORT_RECEIVED, given.day()));
  }
}

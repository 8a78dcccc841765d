package rongcuo.steps.art19;

import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.ReportKind;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Step;

/**
 * 属实名举报的，按规定向举报人反馈结果
 *
 * <p>Reading: {@code article-16-reach} for 容错免责, as in 第十六条.
 */
public final class Feedback extends Step {

  private static final Bilingual NO_REPORT =
      new Bilingual(
          "案件文件没有记载实名举报，无从反馈（第十九条）；确有实名举报的，请用{1}记录（案件文件中为{0}）",
          "the case file records no named report to answer (Article 19); if there was one,"
              + " record it by {1} ({0} in the file)");

  public Feedback() {
    super(Provision.ART_19, "属实名举报的，按规定向举报人反馈结果");
    isOwedBy(Responsible.UNIT, "feedback", "向实名举报人反馈结果", "tell the named reporter the result");
    isDoneOn(CaseKeys.FEEDBACK);
    holdsUp(Stage.PUBLICATION);
    isRecordedAs(
        Event.of("feedback", "反馈", "the named reporter was told the result")
            .on(CaseKeys.FEEDBACK)
            .unless(AnswerToReport::why));
    makes(
        Paper.ofMatter(DocumentName.REPORTER_FEEDBACK)
            .inner()
            .tellingDecision()
            .unless(this::why)
            .calledForIf(Course::isReportToBeAnswered)
            .dated(course -> course.get(CaseKeys.FEEDBACK))
            .titled("信访举报反馈函"));
  }

  @Override
  public boolean isOwed(Course course) {
    return course.get(CaseKeys.REPORT_KIND) == ReportKind.NAMED && course.isReportToBeAnswered();
  }

  @Override
  public @Nullable Bilingual why(Course course) {
    return AnswerToReport.why(course, ReportKind.NAMED, NO_REPORT);
  }
}

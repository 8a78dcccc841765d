package rongcuo.steps.art19;

import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.ReportKind;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Step;

/**
 * 属匿名举报的，在一定范围内说明情况
 *
 * <p>Reading: {@code article-16-reach} for 容错免责, as in 第十六条.
 */
public final class ReportStatement extends Step {

  private static final Bilingual NO_REPORT =
      new Bilingual(
          "案件文件没有记载匿名举报，无从说明（第十九条）；确有匿名举报的，请用{1}记录（案件文件中为{0}）",
          "the case file records no anonymous report to explain (Article 19); if there was one,"
              + " record it by {1} ({0} in the file)");

  public ReportStatement() {
    super(Provision.ART_19, "属匿名举报的，在一定范围内说明情况");
    isOwedBy(
        Responsible.UNIT,
        "explain-report",
        "就匿名举报在一定范围内说明情况",
        "explain the anonymous report within a scope");
    isDoneOn(CaseKeys.REPORT_EXPLAINED);
    holdsUp(Stage.PUBLICATION);
    isRecordedAs(
        Event.of("explained", "说明", "the anonymous report was explained")
            .on(CaseKeys.REPORT_EXPLAINED)
            .saying(
                Detail.of("matter", CaseKeys.MATTER_EXPLAINED)
                    .helped("说明的是什么事项（自行脱敏）", "what the report was about, masked by hand"))
            .unless(AnswerToReport::why));
    makes(
        Paper.ofMatter(DocumentName.REPORTER_STATEMENT)
            .masked()
            .inner()
            .tellingDecision()
            .unless(this::why)
            .calledForIf(Course::isReportToBeAnswered)
            .dated(course -> course.get(CaseKeys.REPORT_EXPLAINED))
            .titled("关于匿名举报有关情况的说明"));
  }

  @Override
  public boolean isOwed(Course course) {
    return course.get(CaseKeys.REPORT_KIND) == ReportKind.ANONYMOUS
        && course.isReportToBeAnswered();
  }

  @Override
  public @Nullable Bilingual why(Course course) {
    return AnswerToReport.why(course, ReportKind.ANONYMOUS, NO_REPORT);
  }
}

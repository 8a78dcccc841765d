package rongcuo.steps.art19;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.ReportKind;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Done;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Recording;
import rongcuo.steps.course.RefusedException;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Step;
import rongcuo.steps.course.Task;

/**
 * 属匿名举报的，在一定范围内说明情况
 *
 * <p>Reading: {@code article-16-reach} for 容错免责, as in 第十六条.
 */
public final class ReportStatement implements Step {

  private static final Task TASK =
      new Task(
          "explain-report",
          Provision.ART_19,
          Responsible.UNIT,
          new Bilingual("就匿名举报在一定范围内说明情况", "explain the anonymous report within a scope"));

  private static final Bilingual NO_ANONYMOUS_REPORT =
      new Bilingual(
          "案件文件没有记载匿名举报，无从说明（第十九条）；确有匿名举报的，请写明{0}",
          "the case file records no anonymous report to explain (Article 19); if there was one,"
              + " write {0}");

  private final Event explained =
      Event.on(
          CaseKeys.REPORT_EXPLAINED,
          "explained",
          new Bilingual("说明", "the anonymous report was explained"),
          List.of(),
          this::write);

  private final Paper statement =
      Paper.ofMatter(DocumentName.REPORTER_STATEMENT)
          .masked()
          .inner()
          .tellingDecision()
          .unless(this::why)
          .calledForIf(Course::isReportToBeAnswered)
          .dated(course -> course.get(CaseKeys.REPORT_EXPLAINED))
          .titled("关于匿名举报有关情况的说明");

  @Override
  public Provision provision() {
    return Provision.ART_19;
  }

  @Override
  public String clause() {
    return "属匿名举报的，在一定范围内说明情况";
  }

  @Override
  public Task task() {
    return TASK;
  }

  @Override
  public boolean isOwed(Course course) {
    return course.get(CaseKeys.REPORT_KIND) == ReportKind.ANONYMOUS
        && course.isReportToBeAnswered();
  }

  @Override
  public @Nullable Done done(Course course) {
    return course.day(CaseKeys.REPORT_EXPLAINED) == null
        ? null
        : Done.on(course.day(CaseKeys.REPORT_EXPLAINED));
  }

  @Override
  public Stage stage() {
    return Stage.PUBLICATION;
  }

  @Override
  public @Nullable Bilingual why(Course course) {
    return AnswerToReport.why(course, ReportKind.ANONYMOUS, NO_ANONYMOUS_REPORT);
  }

  @Override
  public List<Event> events() {
    return List.of(explained);
  }

  private void write(Given given, Recording recording) throws RefusedException {
    AnswerToReport.write(
        CaseKeys.REPORT_EXPLAINED,
        new Bilingual("说明", "the explanation"),
        why(recording.course()),
        given,
        recording);
  }

  @Override
  public List<Paper> papers() {
    return List.of(statement);
  }
}

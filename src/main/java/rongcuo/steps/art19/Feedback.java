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
 * 属实名举报的，按规定向举报人反馈结果
 *
 * <p>Reading: {@code article-16-reach} for 容错免责, as in 第十六条.
 */
public final class Feedback implements Step {

  private static final Task TASK =
      new Task(
          "feedback",
          Provision.ART_19,
          Responsible.UNIT,
          new Bilingual("向实名举报人反馈结果", "tell the named reporter the result"));

  private static final Bilingual NO_NAMED_REPORT =
      new Bilingual(
          "案件文件没有记载实名举报，无从反馈（第十九条）；确有实名举报的，请写明{0}",
          "the case file records no named report to answer (Article 19); if there was one, write"
              + " {0}");

  private final Event feedback =
      Event.on(
          CaseKeys.FEEDBACK,
          "feedback",
          new Bilingual("反馈", "the named reporter was told the result"),
          List.of(),
          this::write);

  private final Paper letter =
      Paper.ofMatter(DocumentName.REPORTER_FEEDBACK)
          .inner()
          .tellingDecision()
          .unless(this::why)
          .calledForIf(Course::isReportToBeAnswered)
          .dated(course -> course.get(CaseKeys.FEEDBACK))
          .titled("信访举报反馈函");

  @Override
  public Provision provision() {
    return Provision.ART_19;
  }

  @Override
  public String clause() {
    return "属实名举报的，按规定向举报人反馈结果";
  }

  @Override
  public Task task() {
    return TASK;
  }

  @Override
  public boolean isOwed(Course course) {
    return course.get(CaseKeys.REPORT_KIND) == ReportKind.NAMED && course.isReportToBeAnswered();
  }

  @Override
  public @Nullable Done done(Course course) {
    return course.day(CaseKeys.FEEDBACK) == null ? null : Done.on(course.day(CaseKeys.FEEDBACK));
  }

  @Override
  public Stage stage() {
    return Stage.PUBLICATION;
  }

  @Override
  public @Nullable Bilingual why(Course course) {
    return AnswerToReport.why(course, ReportKind.NAMED, NO_NAMED_REPORT);
  }

  @Override
  public List<Event> events() {
    return List.of(feedback);
  }

  private void write(Given given, Recording recording) throws RefusedException {
    AnswerToReport.write(
        CaseKeys.FEEDBACK,
        new Bilingual("反馈", "feedback"),
        why(recording.course()),
        given,
        recording);
  }

  @Override
  public List<Paper> papers() {
    return List.of(letter);
  }
}

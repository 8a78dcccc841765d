package rongcuo.steps.art16;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Correction;
import rongcuo.casefile.DocumentName;
import rongcuo.language.Bilingual;
import rongcuo.spreadsheet.Cell;
import rongcuo.spreadsheet.Column;
import rongcuo.statute.Provision;
import rongcuo.steps.art17.ExplanationOfCorrection;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Done;
import rongcuo.steps.course.Due;
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
 * 在问责机构作出容错免责决定的同时，应当及时启动纠错程序
 *
 * <p>Reading: {@code article-16-reach}, whether every tolerance or exemption alone. 同时: on the day
 * of the decision. Where tolerance is refused there is nothing to start.
 */
public final class StartOfCorrection implements Step {

  private static final Task TASK =
      new Task(
          "start-correction",
          Provision.ART_16,
          Responsible.ACCOUNTABILITY_BODY,
          new Bilingual("启动纠错程序", "start correction"));

  private final Event started =
      Event.on(
          CaseKeys.CORRECTION_STARTED,
          "correction-started",
          new Bilingual("启动纠错", "correction was started"),
          details(),
          this::write);

  private static List<Detail<?>> details() {
    List<Detail<?>> details = new ArrayList<>(ExplanationOfCorrection.TEXTS);
    details.add(ExplanationOfCorrection.DEADLINE);
    return details;
  }

  private final Paper notice =
      Paper.ofSubject(DocumentName.CORRECTION)
          .alsoCalled("改进建议书")
          .tellingDecision()
          .unless(this::why)
          .dated(course -> course.get(CaseKeys.CORRECTION_STARTED))
          .titled("纠错通知书");

  private static final List<Column<Course>> COLUMNS =
      List.of(Column.of("纠错启动", "correction from", 15, course -> Cell.of(startedOn(course))));

  private static @Nullable LocalDate startedOn(Course course) {
    Correction correction = course.correction();
    LocalDate started = correction == null ? null : correction.started();
    return course.happened(started) ? started : null;
  }

  @Override
  public Provision provision() {
    return Provision.ART_16;
  }

  @Override
  public String clause() {
    return "在问责机构作出容错免责决定的同时，应当及时启动纠错程序";
  }

  @Override
  public boolean isOfSubjects() {
    return true;
  }

  @Override
  public Task task() {
    return TASK;
  }

  @Override
  public boolean isOwed(Course course) {
    return course.isOfArticle16();
  }

  @Override
  public Due due(Course course) {
    LocalDate decided = course.get(CaseKeys.DECIDED);
    return decided == null ? new Due.Uncountable(course.undated()) : new Due.On(decided);
  }

  @Override
  public boolean isDated() {
    return true;
  }

  @Override
  public @Nullable Done done(Course course) {
    LocalDate started = startedOn(course);
    return started == null || !isOwed(course) ? null : Done.on(started);
  }

  @Override
  public Stage stage() {
    return Stage.CORRECTION;
  }

  @Override
  public @Nullable Bilingual why(Course course) {
    return course.whyUncorrected(provision());
  }

  @Override
  public List<Event> events() {
    return List.of(started);
  }

  private void write(Given given, Recording recording) throws RefusedException {
    Course course = recording.course();
    Recording.refuse(
        Step.first(
            course.whyUndecided(),
            course.whyTooEarly(CaseKeys.CORRECTION_STARTED, given.day()),
            why(course)));
    Correction before = course.correction();
    recording.refuseIfRecorded(
        new Bilingual("纠错启动", "the start of correction"), before == null ? null : before.started());
    recording.set(CaseKeys.CORRECTION_STARTED, given.day());
    ExplanationOfCorrection.tell(given, recording);
    if (given.get(ExplanationOfCorrection.DEADLINE) != null) {
      ExplanationOfCorrection.setDeadline(given, recording);
    }
  }

  @Override
  public List<Paper> papers() {
    return List.of(notice);
  }

  @Override
  public List<Column<Course>> columns() {
    return COLUMNS;
  }
}

package rongcuo.steps.art17;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Correction;
import rongcuo.language.Bilingual;
import rongcuo.spreadsheet.Cell;
import rongcuo.spreadsheet.Column;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Done;
import rongcuo.steps.course.Due;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.Recording;
import rongcuo.steps.course.RefusedException;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Step;
import rongcuo.steps.course.Task;

/** 纠错对象应当在规定期限内完成纠错整改 */
public final class CompletionOfCorrection implements Step {

  private static final Task TASK =
      new Task(
          "finish-correction",
          Provision.ART_17,
          Responsible.SUBJECT,
          new Bilingual("完成纠错整改", "finish correction"));

  private static final Event FINISHED =
      Event.on(
          CaseKeys.CORRECTION_FINISHED,
          "correction-finished",
          new Bilingual("完成纠错", "correction was finished"),
          List.of(),
          CompletionOfCorrection::write);

  private static final List<Column<Course>> COLUMNS =
      List.of(Column.of("纠错完成", "correction to", 13, course -> Cell.of(finished(course))));

  private static @Nullable LocalDate finished(Course course) {
    Correction correction = course.correction();
    LocalDate finished = correction == null ? null : correction.finished();
    return course.happened(finished) ? finished : null;
  }

  @Override
  public Provision provision() {
    return Provision.ART_17;
  }

  @Override
  public String clause() {
    return "纠错对象应当在规定期限内完成纠错整改";
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
    return lastDay(course) != null;
  }

  @Override
  public Due due(Course course) {
    LocalDate last = lastDay(course);
    return last == null ? new Due.NotFixed() : new Due.On(last);
  }

  /**
   * The last day, extensions included, of a correction that has begun or has no day of its start.
   */
  private static @Nullable LocalDate lastDay(Course course) {
    Correction correction = course.correction();
    boolean begun =
        correction != null
            && (correction.started() == null || course.happened(correction.started()));
    return begun ? correction.lastDay(course.on()) : null;
  }

  @Override
  public boolean isDated() {
    return true;
  }

  @Override
  public @Nullable Done done(Course course) {
    LocalDate finished = finished(course);
    return finished == null ? null : Done.on(finished);
  }

  @Override
  public @Nullable Bilingual lacking(Course course) {
    LocalDate deadline = course.get(CaseKeys.DEADLINE);
    LocalDate last = lastDay(course);
    return last == null || last.equals(deadline)
        ? null
        : new Bilingual("原期限 {0}，已经批准延期", "extended from {0}").with(String.valueOf(deadline));
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
    return List.of(FINISHED);
  }

  private static void write(Given given, Recording recording) throws RefusedException {
    Course course = recording.course();
    Recording.refuse(UnderCorrection.why(course, given.day()));
    recording.refuseIfRecorded(
        new Bilingual("纠错完成", "the end of correction"), course.get(CaseKeys.CORRECTION_FINISHED));
    recording.set(CaseKeys.CORRECTION_FINISHED, given.day());
  }

  @Override
  public List<Column<Course>> columns() {
    return COLUMNS;
  }
}

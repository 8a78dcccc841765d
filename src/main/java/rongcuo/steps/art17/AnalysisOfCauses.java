package rongcuo.steps.art17;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Correction;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Done;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.Recording;
import rongcuo.steps.course.RefusedException;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Step;
import rongcuo.steps.course.Task;

/** 要督促指导相关股室或者个人认真分析原因、深刻汲取教训，完善制度、健全机制，防止类似错误再次发生 */
public final class AnalysisOfCauses implements Step {

  private static final Task TASK =
      new Task(
          "analyse-causes",
          Provision.ART_17,
          Responsible.ACCOUNTABILITY_BODY,
          new Bilingual("督促分析原因、完善制度", "see that causes are analysed and the system mended"));

  private static final Event ANALYSED =
      Event.on(
          CaseKeys.CAUSES_ANALYSED,
          "correction-analysed",
          new Bilingual("原因分析", "causes were analysed, the system mended"),
          List.of(),
          AnalysisOfCauses::write);

  @Override
  public Provision provision() {
    return Provision.ART_17;
  }

  @Override
  public String clause() {
    return "要督促指导相关股室或者个人认真分析原因、深刻汲取教训，完善制度、健全机制，防止类似错误再次发生";
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
    return course.isUnderCorrection();
  }

  @Override
  public @Nullable Done done(Course course) {
    Correction correction = course.correction();
    LocalDate analysed =
        correction == null ? null : correction.said().get(CaseKeys.CAUSES_ANALYSED);
    return course.happened(analysed) ? Done.on(analysed) : null;
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
    return List.of(ANALYSED);
  }

  private static void write(Given given, Recording recording) throws RefusedException {
    Course course = recording.course();
    Recording.refuse(UnderCorrection.why(course, given.day()));
    recording.refuseIfRecorded(
        new Bilingual("原因分析", "the analysis of causes"), course.get(CaseKeys.CAUSES_ANALYSED));
    recording.set(CaseKeys.CAUSES_ANALYSED, given.day());
  }
}

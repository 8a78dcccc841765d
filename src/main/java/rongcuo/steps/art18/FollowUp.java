package rongcuo.steps.art18;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Correction;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Particulars;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.art17.UnderCorrection;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Detail;
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

/** 应当采取适当方式，跟踪了解纠错对象的整改情况 */
public final class FollowUp implements Step {

  private static final Task TASK =
      new Task(
          "follow-up",
          Provision.ART_18,
          Responsible.ACCOUNTABILITY_BODY,
          new Bilingual("跟踪了解整改情况", "follow up the correction"));

  private static final Detail<String> FINDING =
      Detail.text("finding", "跟踪了解的情况", "what the follow-up found");

  private static final Event FOLLOWED_UP =
      Event.of(
          "correction-followed-up",
          new Bilingual("跟踪", "correction was followed up"),
          List.of(FINDING),
          true,
          FollowUp::write);

  private static final Paper RECORD =
      Paper.ofSubject(DocumentName.FOLLOW_UP)
          .unless(course -> course.whyUncorrected(Provision.ART_17))
          .calledForIf(
              course ->
                  course.get(CaseKeys.CORRECTION_STARTED) != null
                      || !course.all(CaseKeys.FOLLOW_UPS).isEmpty())
          .dated(
              course -> {
                List<Particulars> all = course.all(CaseKeys.FOLLOW_UPS);
                return all.isEmpty() ? null : all.get(all.size() - 1).get(CaseKeys.FOLLOWED_UP);
              });

  @Override
  public Provision provision() {
    return Provision.ART_18;
  }

  @Override
  public String clause() {
    return "应当采取适当方式，跟踪了解纠错对象的整改情况";
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
    Correction correction = course.correction();
    return course.isUnderCorrection()
        || correction != null && course.happened(correction.finished());
  }

  @Override
  public @Nullable Done done(Course course) {
    Correction correction = course.correction();
    for (Particulars each : correction == null ? List.<Particulars>of() : correction.followUps()) {
      LocalDate day = each.get(CaseKeys.FOLLOWED_UP);
      if (day == null || course.happened(day)) {
        return Done.on(day);
      }
    }
    return null;
  }

  @Override
  public Stage stage() {
    return Stage.CORRECTION;
  }

  @Override
  public @Nullable Bilingual why(Course course) {
    return course.whyUncorrected(Provision.ART_17);
  }

  @Override
  public List<Event> events() {
    return List.of(FOLLOWED_UP);
  }

  private static void write(Given given, Recording recording) throws RefusedException {
    Recording.refuse(UnderCorrection.why(recording.course(), given.day()));
    recording.append(
        CaseKeys.FOLLOW_UPS,
        Particulars.NONE
            .with(CaseKeys.FOLLOWED_UP, given.day())
            .with(CaseKeys.FOLLOW_UP_FINDING, given.get(FINDING)));
  }

  @Override
  public List<Paper> papers() {
    return List.of(RECORD);
  }
}

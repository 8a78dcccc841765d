package rongcuo.steps.art14;

import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Step;

/**
 * 个人也可以直接向单位提出容错认定申请
 *
 * <p>The regulation sets no time for an answer to an application: there is no duty.
 */
public final class Acceptance extends Step {

  private static final Detail<String> REASON = Detail.of("reason", CaseKeys.ACCEPTANCE_REASON);

  private static final Bilingual DECIDED =
      new Bilingual("已经作出认定决定，申请不再是不予受理", "a decision was made, so the application was taken up");

  public Acceptance() {
    super(Provision.ART_14, "个人也可以直接向单位提出容错认定申请");
    isRecordedAs(
        Event.of("accepted", "受理", "the application was taken up")
            .being(CaseKeys.ACCEPTED, true)
            .on(CaseKeys.ACCEPTANCE_DATE)
            .saying(REASON));
    isRecordedAs(
        Event.of("not-accepted", "不予受理", "the application was not taken up")
            .being(CaseKeys.ACCEPTED, false)
            .on(CaseKeys.ACCEPTANCE_DATE)
            .needing(REASON)
            .unless((given, course) -> course.isForAny(Course::isSettled) ? DECIDED : null));
    makes(
        Paper.ofSubject(DocumentName.ACCEPTANCE)
            .alsoCalled("不予受理通知书", "受理（不予受理）通知书")
            .unless(Application::whyNotApplied)
            .concerning(course -> Application.whyNotApplied(course) == null)
            .calledForIf(
                course ->
                    course.get(CaseKeys.ACCEPTED) != null
                        || Application.isMade(course) && !course.isEnded())
            .dated(course -> course.get(CaseKeys.ACCEPTANCE_DATE))
            .titled(Acceptance::title));
  }

  private static String title(Course course) {
    return Boolean.FALSE.equals(course.get(CaseKeys.ACCEPTED)) ? "容错认定申请不予受理通知书" : "容错认定申请受理通知书";
  }

  @Override
  public @Nullable Stage reached(Course course) {
    return course.isDeclined() ? Stage.CLOSED : null;
  }

  @Override
  public @Nullable Bilingual why(Course course) {
    return Application.whyNobodyApplied(course);
  }
}

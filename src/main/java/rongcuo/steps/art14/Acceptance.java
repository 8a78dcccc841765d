package rongcuo.steps.art14;

import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Step;

/**
 * 个人也可以直接向单位提出容错认定申请
 *
 * <p>The regulation sets no time for an answer to an application: there is no duty. Whether it was
 * taken up is written in the case file.
 */
public final class Acceptance extends Step {

  public Acceptance() {
    super(Provision.ART_14, "个人也可以直接向单位提出容错认定申请");
    makes(
        Paper.ofSubject(DocumentName.ACCEPTANCE)
            .alsoCalled("不予受理通知书", "受理（不予受理）通知书")
            .unless(Application::whyNobodyApplied)
            .calledForIf(
                course -> Application.isMade(course) || course.get(CaseKeys.ACCEPTED) != null)
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

package rongcuo.steps.art14;

import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Step;

/**
 * 具体结合主观、客观条件、程序方法、性质程度、后果影响以及挽回损失等情况进行综合分析研判
 *
 * <p>It is owed as part of the conclusion, and has no duty of its own; it is written in the case
 * file.
 */
public final class Deliberation extends Step {

  public Deliberation() {
    super(Provision.ART_14, "具体结合主观、客观条件、程序方法、性质程度、后果影响以及挽回损失等情况进行综合分析研判");
    makes(
        Paper.ofMatter(DocumentName.DELIBERATION)
            .inner()
            .calledForIf(
                course ->
                    course.get(CaseKeys.INQUIRY_TO) != null
                        || course.get(CaseKeys.DELIBERATED) != null)
            .dated(course -> course.get(CaseKeys.DELIBERATED)));
  }

  @Override
  public @Nullable Stage reached(Course course) {
    return course.day(CaseKeys.DELIBERATED) == null ? null : Stage.CONCLUSION;
  }
}

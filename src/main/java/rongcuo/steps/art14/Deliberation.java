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
 * 具体结合主观、客观条件、程序方法、性质程度、后果影响以及挽回损失等情况进行综合分析研判
 *
 * <p>It is owed as part of the conclusion, and has no duty of its own.
 */
public final class Deliberation extends Step {

  public Deliberation() {
    super(Provision.ART_14, "具体结合主观、客观条件、程序方法、性质程度、后果影响以及挽回损失等情况进行综合分析研判");
    isRecordedAs(
        Event.of("deliberated", "集体研究", "the body deliberated")
            .on(CaseKeys.DELIBERATED)
            .saying("place", CaseKeys.DELIBERATION_PLACE)
            .saying("presiding", CaseKeys.PRESIDING)
            .saying(
                Detail.of("present", CaseKeys.PRESENT).helped("出席人员", "who was present"),
                Detail.of("attending", CaseKeys.ATTENDING)
                    .helped("列席人员", "who attended without a vote"),
                Detail.of("recused", CaseKeys.RECUSED).helped("回避情况", "who was recused and why"))
            .saying("recorder", CaseKeys.RECORDER)
            .saying(Detail.of("opinion", CaseKeys.OPINIONS).helped("研究意见，一条一条写", "an opinion"))
            .saying("conclusion", CaseKeys.DELIBERATION_CONCLUSION));
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
  public @Nullable Bilingual why(Course course) {
    return course.whyClosed();
  }

  @Override
  public @Nullable Stage reached(Course course) {
    return course.day(CaseKeys.DELIBERATED) == null ? null : Stage.CONCLUSION;
  }
}

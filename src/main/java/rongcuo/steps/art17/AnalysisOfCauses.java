package rongcuo.steps.art17;

import rongcuo.casefile.CaseKeys;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.StepOfCorrection;

/** 要督促指导相关股室或者个人认真分析原因、深刻汲取教训，完善制度、健全机制，防止类似错误再次发生 */
public final class AnalysisOfCauses extends StepOfCorrection {

  public AnalysisOfCauses() {
    super(Provision.ART_17, "要督促指导相关股室或者个人认真分析原因、深刻汲取教训，完善制度、健全机制，防止类似错误再次发生");
    isOwedBy(
        Responsible.ACCOUNTABILITY_BODY,
        "analyse-causes",
        "督促分析原因、完善制度",
        "see that causes are analysed and the system mended");
    isDoneOn(CaseKeys.CAUSES_ANALYSED);
    isRecordedAs(
        Event.of("correction-analysed", "原因分析", "causes were analysed, the system mended")
            .on(CaseKeys.CAUSES_ANALYSED)
            .unless(UnderCorrection::why));
  }

  @Override
  public boolean isOwed(Course course) {
    return course.isUnderCorrection();
  }
}

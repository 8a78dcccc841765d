package rongcuo.steps.art16;

import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.statute.Provision;
import rongcuo.steps.art17.ExplanationOfCorrection;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Done;
import rongcuo.steps.course.Due;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.StepOfCorrection;

/**
 * 在问责机构作出容错免责决定的同时，应当及时启动纠错程序
 *
 * <p>Reading: {@code article-16-reach}, whether every tolerance or exemption alone. 同时: on the day
 * of the decision. Where tolerance is refused there is nothing to start.
 */
public final class StartOfCorrection extends StepOfCorrection {

  public StartOfCorrection() {
    super(Provision.ART_16, "在问责机构作出容错免责决定的同时，应当及时启动纠错程序");
    isDueOnDays();
    isOwedBy(Responsible.ACCOUNTABILITY_BODY, "start-correction", "启动纠错程序", "start correction");
    isRecordedAs(
        Event.of("correction-started", "启动纠错", "correction was started")
            .on(CaseKeys.CORRECTION_STARTED)
            .saying(
                ExplanationOfCorrection.GROUND,
                ExplanationOfCorrection.ITEM,
                ExplanationOfCorrection.REQUIREMENT,
                ExplanationOfCorrection.DEADLINE)
            .ifRecorded(CaseKeys.DEADLINE, ExplanationOfCorrection.SET_ALREADY));
    makes(
        Paper.ofSubject(DocumentName.CORRECTION)
            .alsoCalled("改进建议书")
            .tellingDecision()
            .unless(this::why)
            .dated(course -> course.get(CaseKeys.CORRECTION_STARTED))
            .titled("纠错通知书"));
    shows("纠错启动", "correction from", 15, CaseKeys.CORRECTION_STARTED);
  }

  @Override
  public boolean isOwed(Course course) {
    return course.isOfArticle16();
  }

  @Override
  public Due due(Course course) {
    return dayOfDecision(course);
  }

  @Override
  public @Nullable Done done(Course course) {
    return isOwed(course) && course.isUnderCorrection()
        ? Done.on(course.day(CaseKeys.CORRECTION_STARTED))
        : null;
  }
}

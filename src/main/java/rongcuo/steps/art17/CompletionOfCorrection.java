package rongcuo.steps.art17;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Due;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.StepOfCorrection;

/** 纠错对象应当在规定期限内完成纠错整改 */
public final class CompletionOfCorrection extends StepOfCorrection {

  public CompletionOfCorrection() {
    super(Provision.ART_17, "纠错对象应当在规定期限内完成纠错整改");
    isDueOnDays();
    isOwedBy(Responsible.SUBJECT, "finish-correction", "完成纠错整改", "finish correction");
    isDoneOn(CaseKeys.CORRECTION_FINISHED);
    isRecordedAs(
        Event.of("correction-finished", "完成纠错", "correction was finished")
            .on(CaseKeys.CORRECTION_FINISHED)
            .unless(UnderCorrection::why));
    shows("纠错完成", "correction to", 13, CaseKeys.CORRECTION_FINISHED);
  }

  @Override
  public boolean isOwed(Course course) {
    return lastDay(course) != null && !course.isCorrectionEnded();
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
    LocalDate started = course.get(CaseKeys.CORRECTION_STARTED);
    if (course.day(CaseKeys.CORRECTION_ENDED) != null) {
      return null;
    }
    return started == null || course.happened(started) ? course.lastDay(course.on()) : null;
  }

  @Override
  public @Nullable Bilingual lacking(Course course) {
    LocalDate deadline = course.get(CaseKeys.DEADLINE);
    LocalDate last = lastDay(course);
    return last == null || last.equals(deadline)
        ? null
        : new Bilingual("原期限 {0}，已经批准延期", "extended from {0}").with(String.valueOf(deadline));
  }
}

package rongcuo.steps.art17;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.EntryLine;
import rongcuo.language.Bilingual;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.Step;

/** What every step asks that comes after the start of correction (第十六条). */
public final class UnderCorrection {

  private static final Bilingual NOT_STARTED =
      new Bilingual(
              "纠错尚未启动（第十六条）；请先用{0}记录",
              "correction has not been started (Article 16); record it first by {0}")
          .with(EntryLine.recording("启动纠错", "correction-started"));

  private static final Bilingual ENDED =
      new Bilingual("纠错已于 {0} 终止", "correction was ended on {0}");

  private UnderCorrection() {}

  /**
   * Why nothing of a correction can have happened on a day: nobody was being corrected. A
   * correction with a deadline, or one that was finished, had been started, though no day of it is
   * recorded.
   */
  public static @Nullable Bilingual why(Given given, Course course) {
    boolean begun =
        course.get(CaseKeys.CORRECTION_STARTED) != null
            || course.get(CaseKeys.CORRECTION_FINISHED) != null
            || course.get(CaseKeys.DEADLINE) != null;
    LocalDate ended = course.get(CaseKeys.CORRECTION_ENDED);
    return Step.first(
        begun ? null : NOT_STARTED,
        course.whyBefore(CaseKeys.CORRECTION_STARTED, given.day()),
        ended == null ? null : ENDED.with(ended));
  }
}

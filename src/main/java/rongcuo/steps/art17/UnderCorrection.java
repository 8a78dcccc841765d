package rongcuo.steps.art17;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Correction;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Step;

/** What every step asks that comes after the start of correction (第十六条). */
public final class UnderCorrection {

  private static final Bilingual NOT_STARTED =
      new Bilingual(
          "纠错尚未启动（第十六条）；请先用 record 命令记录“启动纠错”",
          "correction has not been started (Article 16); record \"correction-started\" first");

  private UnderCorrection() {}

  /**
   * Why nothing of a correction can have happened on a day; null if it can. A correction with a
   * deadline, or one that was finished, had been started, though no day of it is recorded.
   */
  public static @Nullable Bilingual why(Course course, LocalDate day) {
    Correction correction = course.correction();
    boolean begun =
        correction != null
            && (correction.started() != null
                || correction.finished() != null
                || correction.said().get(CaseKeys.DEADLINE) != null);
    return Step.first(
        begun ? null : NOT_STARTED,
        course.whyBefore(CaseKeys.CORRECTION_STARTED, day),
        begun ? course.whyUncorrected(Provision.ART_17) : null);
  }
}

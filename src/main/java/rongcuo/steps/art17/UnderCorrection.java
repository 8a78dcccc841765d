package rongcuo.steps.art17;

import java.time.LocalDate;
import rongcuo.casefile.CaseKeys;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Recording;
import rongcuo.steps.course.RefusedException;
import rongcuo.steps.course.Step;

/** What every step asks that comes after the start of correction (第十六条). */
public final class UnderCorrection {

  private static final Bilingual NOT_STARTED =
      new Bilingual(
          "纠错尚未启动（第十六条）；请先用 record 命令记录“启动纠错”",
          "correction has not been started (Article 16); record \"correction-started\" first");

  private UnderCorrection() {}

  /**
   * Refuses what cannot have happened on a day, since nobody was being corrected. A correction with
   * a deadline, or one that was finished, had been started, though no day of it is recorded.
   */
  public static void refuseUnless(Recording recording, LocalDate day) throws RefusedException {
    Course course = recording.course();
    boolean begun =
        course.get(CaseKeys.CORRECTION_STARTED) != null
            || course.get(CaseKeys.CORRECTION_FINISHED) != null
            || course.get(CaseKeys.DEADLINE) != null;
    Recording.refuse(
        Step.first(
            begun ? null : NOT_STARTED,
            course.whyBefore(CaseKeys.CORRECTION_STARTED, day),
            course.whyUncorrected(Provision.ART_17)));
  }
}

package rongcuo.steps.course;

import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;

/**
 * A step of a correction (第十六至十八条): of each subject by itself, where there is something to correct.
 */
public abstract class StepOfCorrection extends Step {

  protected StepOfCorrection(Provision provision, String clause) {
    super(provision, clause);
    isForEachSubject();
    holdsUp(Stage.CORRECTION);
  }

  @Override
  public @Nullable Bilingual why(Course course) {
    return course.whyUncorrected(
        provision() == Provision.ART_16 ? Provision.ART_16 : Provision.ART_17);
  }
}

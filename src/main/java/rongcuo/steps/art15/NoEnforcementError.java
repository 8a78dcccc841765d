package rongcuo.steps.art15;

import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.language.Bilingual;
import rongcuo.statute.Choice;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Done;
import rongcuo.steps.course.Due;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.Step;

/**
 * 对执法人员予以容错的，不作为执法错误认定
 *
 * <p>Reading: {@code article-15-reach}, whether every tolerance or exemption alone. It takes effect
 * with the decision itself: nothing is left to do but to abstain, so it is done on the day of the
 * decision, and there is nothing to record.
 */
public final class NoEnforcementError extends Step {

  private static final Bilingual NO_ERROR =
      new Bilingual("依照第十五条，不作为执法错误认定", "under Article 15, not found to be an enforcement error");

  public NoEnforcementError() {
    super(Provision.ART_15, "对执法人员予以容错的，不作为执法错误认定");
    isForEachSubject();
    isOwedBy(Responsible.UNIT, "not-an-error", "不作为执法错误认定", "no entry as an enforcement error");
  }

  @Override
  public boolean isOwed(Course course) {
    return course.isTolerated()
        && (!course.readings().has(Choice.ARTICLE_15_ON_EXEMPTION)
            || course.get(CaseKeys.DISPOSITION) == Disposition.EXEMPT);
  }

  @Override
  public Due due(Course course) {
    return new Due.AtOnce();
  }

  @Override
  public @Nullable Done done(Course course) {
    return isOwed(course) ? Done.on(course.get(CaseKeys.DECIDED)).noting(NO_ERROR) : null;
  }
}

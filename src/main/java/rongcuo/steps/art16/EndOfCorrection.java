package rongcuo.steps.art16;

import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.EntryLine;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Step;

/**
 * 在问责机构作出容错免责决定的同时，应当及时启动纠错程序
 *
 * <p>Reading: correction follows the decision. Where another decision took the place of the one
 * that it followed and calls for none, it may be ended; nobody owes that, and a recorded word says
 * why. While the decision calls for it, it is finished, not ended.
 */
public final class EndOfCorrection extends Step {

  private static final Bilingual NOT_STARTED =
      new Bilingual("纠错没有启动，无须终止", "correction has not been started, so it cannot end");

  private static final Bilingual CALLED_FOR =
      new Bilingual(
              "现行认定决定仍然要求纠错（第十六条），不能终止；已经完成的，请用{0}记录",
              "the decision that stands calls for correction (Article 16), so it is not ended; if it is"
                  + " done, record that by {0}")
          .with(EntryLine.recording("完成纠错", "correction-finished"));

  public EndOfCorrection() {
    super(Provision.ART_16, "在问责机构作出容错免责决定的同时，应当及时启动纠错程序");
    isForEachSubject();
    isRecordedAs(
        Event.of("correction-ended", "终止纠错", "correction was ended, since the decision changed")
            .on(CaseKeys.CORRECTION_ENDED)
            .needing("reason", CaseKeys.CORRECTION_END_REASON));
  }

  @Override
  public @Nullable Bilingual why(Course course) {
    if (course.isForAny(Course::isOfArticle16)) {
      return CALLED_FOR;
    }
    return course.get(CaseKeys.CORRECTION_STARTED) == null ? NOT_STARTED : null;
  }
}

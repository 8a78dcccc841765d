package rongcuo.steps.art14;

import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Ending;
import rongcuo.casefile.EntryLine;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Step;

/**
 * 个人也可以直接向单位提出容错认定申请
 *
 * <p>Reading: whoever may apply may withdraw, and a unit need not conclude what has no object any
 * more. Nobody owes an end. After it no conclusion is owed, nor what follows one; what 第九条 and 第十九条
 * have done whatever is decided stays owed.
 */
public final class EndOfProceedings extends Step {

  private static final Bilingual DECIDED =
      new Bilingual(
          "已经作出认定决定，认定程序已经办完，不能再撤回或者终止",
          "a decision was made; what is decided is neither withdrawn nor ended");

  private static final Bilingual GOING_ON =
      new Bilingual(
              "案件文件没有记载撤回申请或者终止认定；确已终止的，请用{0}记录",
              "the case file records no end of the proceedings; if they ended, record it by {0}")
          .with(EntryLine.recording("终止认定 --reason …", "discontinued --reason …"));

  public EndOfProceedings() {
    super(Provision.ART_14, "个人也可以直接向单位提出容错认定申请");
    isRecordedAs(
        Event.of("withdrawn", "撤回申请", "the application was withdrawn")
            .being(CaseKeys.HOW_ENDED, Ending.WITHDRAWN)
            .on(CaseKeys.ENDED_ON)
            .saying("reason", CaseKeys.END_REASON)
            .unless((given, course) -> Application.whyNotApplied(course)));
    isRecordedAs(
        Event.of("discontinued", "终止认定", "the proceedings were discontinued")
            .being(CaseKeys.HOW_ENDED, Ending.DISCONTINUED)
            .on(CaseKeys.ENDED_ON)
            .needing("reason", CaseKeys.END_REASON));
    makes(
        Paper.ofSubject(DocumentName.TERMINATION)
            .unless(course -> first(whyGoingOn(course), whyNotTold(course)))
            .concerning(course -> whyNotTold(course) == null)
            .dated(course -> course.get(CaseKeys.ENDED_ON)));
    shows("终止日期", "ended", 11, CaseKeys.ENDED_ON);
  }

  private static @Nullable Bilingual whyGoingOn(Course course) {
    boolean ended = course.get(CaseKeys.HOW_ENDED) != null || course.get(CaseKeys.ENDED_ON) != null;
    return ended ? null : GOING_ON;
  }

  /** Who did not apply is not told that an application was withdrawn. */
  private static @Nullable Bilingual whyNotTold(Course course) {
    return course.get(CaseKeys.HOW_ENDED) == Ending.WITHDRAWN
        ? Application.whyNotApplied(course)
        : null;
  }

  @Override
  public @Nullable Stage reached(Course course) {
    return course.isEnded() ? Stage.CLOSED : null;
  }

  @Override
  public @Nullable Bilingual why(Course course) {
    return course.isForAny(Course::isSettled) ? DECIDED : null;
  }
}

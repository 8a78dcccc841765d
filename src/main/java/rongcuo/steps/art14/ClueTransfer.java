package rongcuo.steps.art14;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.EntryLine;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Step;

/**
 * What an inquiry found to be excluded from tolerance (“三个区分开来”) is passed on to those who
 * supervise discipline.
 *
 * <p>The regulation has no such letter, and nobody owes it here: the unit gives the basis. It is
 * told for each officer of whom one of the three is found.
 */
public final class ClueTransfer extends Step {

  /** What “三个区分开来” tells from errors: 明知故犯, 我行我素, 谋取私利. */
  public static final List<Fact> EXCLUDED =
      List.of(Fact.KNOWING_VIOLATION, Fact.PERSISTED_AFTER_BAN, Fact.SOUGHT_PRIVATE_GAIN);

  private static final Bilingual NOTHING_FOUND =
      new Bilingual(
              "没有认定明知故犯、上级明令禁止后依然我行我素或者谋取私利，没有可以移送的问题线索；确已查明的，请用{0}写明",
              "none of the three that are excluded from tolerance is found, so there is no clue to"
                  + " pass on; if one is, enter it by {0}")
          .with(EntryLine.answering(Fact.KNOWING_VIOLATION, Truth.YES));

  public ClueTransfer() {
    isRecordedAs(
        Event.of("clue-passed-on", "移送线索", "a clue was passed on")
            .on(CaseKeys.CLUE_PASSED)
            .saying("to", CaseKeys.CLUE_RECIPIENT)
            .saying("basis", CaseKeys.CLUE_BASIS)
            .saying("enclosure", CaseKeys.CLUE_ENCLOSURES));
    makes(
        Paper.ofSubject(DocumentName.CLUE_TRANSFER)
            .inner()
            .unless(ClueTransfer::whyNoClue)
            .concerning(
                course -> isFound(course) || !course.of(null).isForAny(ClueTransfer::isFound))
            .calledForIf(ClueTransfer::isPassedOn)
            .dated(course -> course.get(CaseKeys.CLUE_PASSED)));
  }

  @Override
  public @Nullable Bilingual why(Course course) {
    return course.isForAny(ClueTransfer::isFound) ? null : NOTHING_FOUND;
  }

  /** What was passed on has its letter, whatever the file answers since. */
  private static @Nullable Bilingual whyNoClue(Course course) {
    return isFound(course) || isPassedOn(course) ? null : NOTHING_FOUND;
  }

  /** Whether somebody passes it on, or is about to: the day or the recipient is written. */
  private static boolean isPassedOn(Course course) {
    return course.get(CaseKeys.CLUE_PASSED) != null || course.get(CaseKeys.CLUE_RECIPIENT) != null;
  }

  private static boolean isFound(Course course) {
    for (Fact fact : EXCLUDED) {
      if (course.isAnswered(fact, Truth.YES)) {
        return true;
      }
    }
    return false;
  }
}

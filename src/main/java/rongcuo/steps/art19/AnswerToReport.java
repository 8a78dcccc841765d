package rongcuo.steps.art19;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Key;
import rongcuo.casefile.ReportKind;
import rongcuo.language.Bilingual;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Recording;
import rongcuo.steps.course.RefusedException;
import rongcuo.steps.course.Step;

/**
 * What the two ways of answering a report have in common (第十九条). A report that was found to be
 * baseless is answered whatever is decided; where the answer is that the error was tolerated, it
 * follows the decision.
 */
final class AnswerToReport {

  private AnswerToReport() {}

  /** Why there is no report of a kind to answer; null if there is one. */
  static @Nullable Bilingual why(Course course, ReportKind kind, Bilingual without) {
    Bilingual word = CaseKeys.REPORT_KIND.word(kind);
    return course.get(CaseKeys.REPORT_KIND) == kind
        ? null
        : without.with(course.caseFile().entry(CaseKeys.REPORT_KIND.path(), word));
  }

  /** Refuses an answer that cannot have been given on a day. */
  static void refuse(Step step, Key<LocalDate> key, LocalDate day, Recording recording)
      throws RefusedException {
    Course course = recording.course().of(null);
    boolean nothingFound = course.get(CaseKeys.REPORT_FINDING) == null;
    Recording.refuse(
        Step.first(
            step.why(course),
            course.whyBefore(CaseKeys.REPORTED, day),
            nothingFound && !course.isAnyDecided() ? course.whyUndecided() : null,
            course.whyBeforeEveryDecision(key, day)));
  }
}

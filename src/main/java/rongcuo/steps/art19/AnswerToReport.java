package rongcuo.steps.art19;

import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.EntryLine;
import rongcuo.casefile.ReportKind;
import rongcuo.language.Bilingual;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Given;

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
        : without.with(
            course.caseFile().entry(CaseKeys.REPORT_KIND.path(), word),
            EntryLine.recording(
                "收到举报 --kind " + word.chinese(), "report-received --kind " + word.english()));
  }

  /** Why an answer cannot have been given: nothing was found, nor decided; null if it can. */
  static @Nullable Bilingual why(Given given, Course course) {
    boolean nothingFound = course.get(CaseKeys.REPORT_FINDING) == null;
    Bilingual early = course.whyBefore(CaseKeys.REPORTED, given.day());
    return early == null && nothingFound && !course.isAnyDecided() ? course.whyUndecided() : early;
  }
}

package rongcuo.steps.art19;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Key;
import rongcuo.casefile.ReportKind;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Given;
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

  /** Writes on which day it was answered. */
  static void write(
      Key<LocalDate> key, Bilingual what, @Nullable Bilingual why, Given given, Recording recording)
      throws RefusedException {
    Course course = recording.course().of(null);
    Recording.refuse(
        Step.first(
            why,
            course.whyBefore(CaseKeys.REPORTED, given.day()),
            whyBeforeDecision(key, course, given.day())));
    recording.refuseIfRecorded(what, course.get(key));
    recording.set(key, given.day());
  }

  /** Where nothing was found yet, only a decision gives something to answer. */
  private static @Nullable Bilingual whyBeforeDecision(
      Key<LocalDate> key, Course course, LocalDate day) {
    for (Subject each : course.caseFile().subjects()) {
      if (course.of(each).decision() != null) {
        return course.of(each).whyTooEarly(key, day);
      }
    }
    return course.get(CaseKeys.REPORT_FINDING) == null ? course.whyUndecided() : null;
  }
}

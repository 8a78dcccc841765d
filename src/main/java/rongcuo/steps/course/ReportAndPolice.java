package rongcuo.steps.course;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Key;
import rongcuo.casefile.ReportFinding;
import rongcuo.casefile.Subject;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;

/**
 * What 第十九条 and 第九条 ask of a case: whether a report is to be answered, whether it is for the
 * police.
 */
sealed interface ReportAndPolice permits Course {

  CaseFile caseFile();

  List<Subject> concerned();

  Course of(@Nullable Subject other);

  <T> @Nullable T get(Key<T> key);

  boolean happened(@Nullable LocalDate day);

  boolean isForAny(Course.Condition condition);

  /** Whether 第十九条 has the report answered: found to be baseless, or the error was tolerated. */
  default boolean isReportToBeAnswered() {
    LocalDate inquired = get(CaseKeys.INQUIRY_TO);
    boolean found = inquired == null || happened(inquired);
    return found && isReportBaseless() || of(null).isForAny(Course::isOfArticle16);
  }

  /** Whether the report was found to be 不属实 or 查无实据. */
  default boolean isReportBaseless() {
    ReportFinding finding = get(CaseKeys.REPORT_FINDING);
    return finding != null && finding != ReportFinding.SUBSTANTIATED;
  }

  /** Whether the answer to a fact counts so for all concerned, or for any. */
  default boolean isAnswered(Fact fact, Truth answer) {
    for (Subject each : concerned()) {
      AnsweredFact answered = caseFile().facts(each).get(fact);
      if (answered == null || answered.counted() != answer) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is a matter for the police (第九条): so found, or transferred and not ruled out. */
  default boolean isPoliceMatter() {
    return isForAny(each -> each.isAnswered(Fact.PUBLIC_SECURITY_MATTER, Truth.YES))
        || get(CaseKeys.TRANSFERRED) != null && !isAnswered(Fact.PUBLIC_SECURITY_MATTER, Truth.NO);
  }
}

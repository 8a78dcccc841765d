package rongcuo.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Key;
import rongcuo.casefile.Subject;
import rongcuo.steps.art18.RiskWarning;

/**
 * A case as far as recurring risks look at it (第十八条).
 *
 * @param file where the case file is, for the user
 * @param kind of problem (问题类别)
 * @param field of work (领域)
 * @param day of the incident or, where that is not known, on which the case began
 * @param warned whether a warning (易错风险警示提醒) has been numbered in the case
 */
public record Occurrence(
    String file,
    String caseId,
    @Nullable String title,
    @Nullable String kind,
    @Nullable String field,
    @Nullable LocalDate day,
    boolean warned) {

  // Kinds and fields are few, in many files.
  public Occurrence {
    kind = kind == null ? null : kind.intern();
    field = field == null ? null : field.intern();
  }

  /** By which a case began that has no day of initiation: the nearest to it first. */
  private static final List<Key<LocalDate>> BEGINNINGS =
      List.of(
          CaseKeys.INITIATED,
          CaseKeys.ACCEPTANCE_DATE,
          CaseKeys.INQUIRY_FROM,
          CaseKeys.REPORT_RECEIVED,
          CaseKeys.REPORTED,
          CaseKeys.INCIDENT_DATE,
          CaseKeys.INQUIRY_TO,
          CaseKeys.DELIBERATED);

  /** The day on which a case began, by the best that it has; null if it has none. */
  public static @Nullable LocalDate begun(CaseFile caseFile) {
    for (Key<LocalDate> each : BEGINNINGS) {
      LocalDate day = caseFile.get(each);
      if (day != null) {
        return day;
      }
    }
    for (Subject each : caseFile.subjects()) {
      Decision concluded = caseFile.concluded(each);
      if (concluded != null && concluded.date() != null) {
        return concluded.date();
      }
    }
    return null;
  }

  /** The occurrence that a case is. */
  public static Occurrence of(String file, CaseFile caseFile) {
    LocalDate incident = caseFile.get(CaseKeys.INCIDENT_DATE);
    return new Occurrence(
        file,
        caseFile.id(),
        caseFile.title(),
        caseFile.kind(),
        caseFile.field(),
        incident == null ? begun(caseFile) : incident,
        RiskWarning.isGiven(caseFile));
  }
}

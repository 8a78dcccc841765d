package rongcuo.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.steps.art18.RiskWarning;

/**
 * A case as far as recurring risks look at it (第十八条).
 *
 * @param file where the case file is, for the user
 * @param kind of problem (问题类别)
 * @param field of work (领域)
 * @param day of the incident or, where that is not known, of the initiation
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

  /** The occurrence that a case is. */
  public static Occurrence of(String file, CaseFile caseFile) {
    LocalDate incident = caseFile.get(CaseKeys.INCIDENT_DATE);
    return new Occurrence(
        file,
        caseFile.id(),
        caseFile.title(),
        caseFile.kind(),
        caseFile.field(),
        incident == null ? caseFile.get(CaseKeys.INITIATED) : incident,
        RiskWarning.isGiven(caseFile));
  }
}

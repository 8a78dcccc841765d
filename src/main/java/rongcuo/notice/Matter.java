package rongcuo.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Disclosure;
import rongcuo.casefile.Proceedings;
import rongcuo.casefile.Subject;
import rongcuo.confidentiality.Identity;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.followup.Duties;
import rongcuo.rules.Assessment;

/**
 * A case as its documents see it.
 *
 * @param assessments one for each subject, in the order of the file
 * @param reporter the name of the reporter, for the feedback letter alone; null if none is known
 * @param identity what would let the reporter be known
 * @param disclosures the texts of the case that tell it
 * @param date of documents that the case gives no date for; null if nobody gave one
 */
public record Matter(
    CaseFile caseFile,
    List<Assessment> assessments,
    @Nullable String reporter,
    Identity identity,
    List<Disclosure> disclosures,
    @Nullable LocalDate date) {

  public Matter {
    assessments = List.copyOf(assessments);
    disclosures = List.copyOf(disclosures);
  }

  Proceedings proceedings() {
    return caseFile.proceedings();
  }

  Assessment assessment(Subject subject) {
    return assessments.get(caseFile.subjects().indexOf(subject));
  }

  /** Whether the case, or the name of its file, tells who reported. */
  boolean tellsReporter() {
    return disclosures.stream()
        .anyMatch(
            each ->
                each.kind() == Disclosure.Kind.TOLD || each.kind() == Disclosure.Kind.FILE_NAME);
  }

  /** Whether a conclusion is recorded for a subject. */
  boolean isDecided(Subject subject) {
    return conclusion(subject) != null;
  }

  Decision.@Nullable Conclusion conclusion(Subject subject) {
    Decision decision = caseFile.decision(subject);
    return decision == null ? null : decision.conclusion();
  }

  /** Whether what is recorded for a subject only recommends what another body has yet to decide. */
  boolean isRecommendation(Subject subject) {
    Decision decision = caseFile.decision(subject);
    return decision != null && Duties.isRecommendation(caseFile, decision);
  }

  /** Whether suggestions for improvement are all that 第十七条 leaves: diligent, and nothing wrong. */
  boolean isAdviceEnough(Subject subject) {
    return conclusion(subject) == Decision.Conclusion.DILIGENT
        && assessment(subject).isWithoutError();
  }

  /** Whether a decision tolerates the error of some subject. */
  boolean isTolerated() {
    return caseFile.subjects().stream()
        .anyMatch(
            subject ->
                conclusion(subject) == Decision.Conclusion.TOLERATED && !isRecommendation(subject));
  }

  /** Whether 第十九条 asks for an answer: unfounded, unproven, or tolerated. */
  boolean isReportToBeAnswered() {
    Proceedings.Report.Finding finding = proceedings().report().finding();
    return finding == Proceedings.Report.Finding.UNFOUNDED
        || finding == Proceedings.Report.Finding.UNPROVEN
        || isTolerated();
  }

  /** Whether the answer to a fact counts as yes for a subject. */
  boolean isAnsweredYes(Fact fact, Subject subject) {
    return caseFile.answers(subject).of(fact) == Truth.YES;
  }

  /** Whether a fact is answered yes for some subject. */
  boolean isAnsweredYes(Fact fact) {
    return caseFile.subjects().stream().anyMatch(subject -> isAnsweredYes(fact, subject));
  }
}

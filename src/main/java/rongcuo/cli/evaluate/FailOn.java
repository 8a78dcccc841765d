package rongcuo.cli.evaluate;

import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.report.Labels;

/** What a valid case can fail on where the user asks for it. */
enum FailOn {
  UNDETERMINED,
  RESERVATION,
  EVIDENCE_GAP,
  WARNING;

  boolean isFailed(CaseResult.Assessed result, AssessedSubject subject) {
    return switch (this) {
      case UNDETERMINED -> subject.outcome() == null;
      case RESERVATION -> !subject.assessment().reservations().isEmpty();
      case EVIDENCE_GAP -> !subject.evidenceGaps().isEmpty();
      case WARNING -> !Labels.warnings(result, subject).isEmpty();
    };
  }
}

package rongcuo.steps.art14;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Fingerprints;
import rongcuo.casefile.FormerDecision;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.Section;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.statute.Readings;
import rongcuo.steps.course.Course;

/**
 * An officer who joins a case in which others were decided on inherits no decision, notice,
 * analysis or correction of theirs: what stood for the matter is made each of theirs beforehand.
 */
public final class Newcomers {

  /** What a newcomer would take as theirs. */
  private static final List<Section> INHERITED =
      List.of(
          CaseKeys.ANALYSIS,
          CaseKeys.RECOMMENDATION,
          CaseKeys.DECISION,
          CaseKeys.ENDED,
          CaseKeys.NOTIFIED,
          CaseKeys.CORRECTION);

  private final CaseFile caseFile;
  private final List<Edit> edits = new ArrayList<>();

  private Newcomers(CaseFile caseFile) {
    this.caseFile = caseFile;
  }

  /** The changes to make before an officer is added; none as long as nobody is decided on. */
  public static List<Edit> edits(CaseFile caseFile) {
    if (caseFile.decision() == null
        && caseFile.recommendation() == null
        && !caseFile.particulars().has(CaseKeys.ENDED)
        && !caseFile.particulars().has(CaseKeys.NOTIFIED)
        && !caseFile.particulars().has(CaseKeys.CORRECTION)) {
      return List.of();
    }
    Newcomers newcomers = new Newcomers(caseFile);
    caseFile.subjects().forEach(newcomers::give);
    newcomers.removeFromMatter();
    return newcomers.edits;
  }

  private void give(Subject subject) {
    DecisionPlace own = new DecisionPlace(caseFile, subject);
    List<FormerDecision> former = caseFile.formerDecisions(subject);
    if (own.former().isEmpty() && !former.isEmpty()) {
      List<EditValue> all = new ArrayList<>();
      former.forEach(each -> all.add(EditValue.of(each)));
      edits.add(new Edit.Set(own.path(DecisionPlace.FORMER), EditValue.list(all)));
    }
    for (Section section : INHERITED) {
      EditValue value = isOfOthers(section, subject) ? null : value(section, subject);
      if (!subject.particulars().has(section) && value != null) {
        edits.add(new Edit.Set(own.path(section.english()), value));
      }
    }
  }

  /** What corrects others is not that of one who was refused tolerance (第十六条). */
  private boolean isOfOthers(Section section, Subject subject) {
    return section == CaseKeys.CORRECTION
        && Course.recorded(caseFile, Readings.DEFAULT, subject).get(CaseKeys.CORRECTION_STARTED)
            == null
        && caseFile.get(CaseKeys.CORRECTION_STARTED) != null;
  }

  private @Nullable EditValue value(Section section, Subject subject) {
    DecisionPlace matter = new DecisionPlace(caseFile, null);
    if (section == CaseKeys.DECISION || section == CaseKeys.RECOMMENDATION) {
      Decision decision = matter.own(section);
      return decision == null ? null : EditValue.of(of(subject, decision));
    }
    if (section == CaseKeys.NOTIFIED && caseFile.particulars().has(section)) {
      Course course = Course.recorded(caseFile, Readings.DEFAULT, subject);
      Particulars told =
          Particulars.NONE
              .with(CaseKeys.UNITS_NOTIFIED, course.notice(CaseKeys.UNITS_NOTIFIED))
              .with(CaseKeys.PARTY_NOTIFIED, course.notice(CaseKeys.PARTY_NOTIFIED));
      return EditValue.of(told, section);
    }
    return caseFile.particulars().has(section)
        ? EditValue.of(caseFile.particulars(), section)
        : null;
  }

  /** The same decision as one on a subject alone, taken on what is known of that one. */
  private Decision of(Subject subject, Decision decision) {
    Decision.Fingerprint taken = decision.fingerprint();
    if (taken == null) {
      return decision;
    }
    Particulars said = taken.said();
    if (Fingerprints.facts(caseFile, null).equals(taken.said().get(CaseKeys.FACTS_TAKEN))) {
      said = said.with(CaseKeys.FACTS_TAKEN, Fingerprints.facts(caseFile, subject));
    }
    if (Fingerprints.evidence(caseFile, null).equals(taken.said().get(CaseKeys.EVIDENCE_TAKEN))) {
      said = said.with(CaseKeys.EVIDENCE_TAKEN, Fingerprints.evidence(caseFile, subject));
    }
    return new Decision(
        decision.said(),
        decision.reservations(),
        decision.reliedOn(),
        new Decision.Fingerprint(said, taken.place()));
  }

  private void removeFromMatter() {
    for (Section section : INHERITED) {
      if (caseFile.particulars().has(section)) {
        edits.add(new Edit.Remove(List.of(section.english())));
      }
    }
    if (!caseFile.formerDecisions().isEmpty()) {
      edits.add(new Edit.Remove(List.of(DecisionPlace.FORMER)));
    }
  }
}

package rongcuo.steps.art14;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Fingerprints;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.Section;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.rules.Reservation;
import rongcuo.statute.Readings;

/** A decision that may be taken, as it is written into the case. */
record RecordedDecision(
    Ruling ruling,
    Section section,
    @Nullable Subject subject,
    Draft draft,
    Readings readings,
    String version) {

  /** The changes that write it, what it takes the place of kept. */
  static List<Edit> edits(RecordedDecision recorded, OfficersAnalysis analysis, List<String> with) {
    DecisionPlace holder = recorded.holder();
    List<Edit> edits = new ArrayList<>();
    List<String> first = new ArrayList<>(with);
    first.addAll(analysis.first());
    Decision before = recorded.ruling.standing(recorded.draft);
    if (before != null) {
      new Replacement(holder, recorded.section, recorded.draft, before).write(edits);
    }
    recorded.keepRecommendation(holder, first, edits);
    if (before == null) {
      recorded.leavePublicationOfOthers(holder, first, edits);
    }
    analysis.write(edits);
    EditValue value = EditValue.of(recorded.decision(first));
    edits.add(new Edit.Set(holder.path(recorded.section.english()), value));
    return edits;
  }

  private DecisionPlace holder() {
    return DecisionPlace.of(ruling.caseFile(), section, subject);
  }

  /**
   * A recommendation that stands where decisions do, as files had it once, gives them the place.
   */
  private void keepRecommendation(DecisionPlace holder, List<String> first, List<Edit> edits) {
    Decision there = ruling.caseFile().decision(ruling.subjects().iterator().next());
    if (there == null || !ruling.caseFile().isOfUnit(there)) {
      return;
    }
    DecisionPlace at = DecisionPlace.of(ruling.caseFile(), CaseKeys.DECISION, subject);
    String recommendation = CaseKeys.RECOMMENDATION.english();
    if (section == CaseKeys.DECISION && at.own(CaseKeys.RECOMMENDATION) == null) {
      first.add(recommendation);
      edits.add(new Edit.Set(holder.path(recommendation), EditValue.of(there)));
    } else if (section == CaseKeys.RECOMMENDATION && at.own(CaseKeys.DECISION) != null) {
      edits.add(new Edit.Remove(at.path(CaseKeys.DECISION.english())));
    }
  }

  /** What was published of others before is not this decision. */
  private void leavePublicationOfOthers(
      DecisionPlace holder, List<String> first, List<Edit> edits) {
    Section part = CaseKeys.PUBLICATION;
    if (section == CaseKeys.DECISION
        && holder.isOneOfSeveral()
        && ruling.caseFile().particulars().has(part)
        && !holder.particulars().has(part)) {
      first.add(part.english());
      edits.add(new Edit.Set(holder.path(part.english()), EditValue.mapping(Map.of())));
    }
  }

  private Decision decision(List<String> first) {
    CaseFile caseFile = ruling.caseFile();
    Decision begun = begun();
    Particulars said = draft.said();
    if (begun != null) {
      String reasons = draft.reasons() == null ? begun.said().get(CaseKeys.REASONS) : null;
      Integer number = draft.number() == null ? begun.number() : null;
      said = said.with(CaseKeys.REASONS, reasons).with(CaseKeys.DECISION_NUMBER, number);
    }
    said =
        said.without(CaseKeys.REASONS)
            .with(CaseKeys.REASONS, draft.distinguished(said.get(CaseKeys.REASONS)));
    Map<String, String> weighed = new LinkedHashMap<>();
    for (Reservation reservation : ruling.reservations()) {
      String how = draft.reservations().get(reservation.id());
      if (how != null) {
        weighed.put(reservation.id(), how);
      }
    }
    Particulars taken = Fingerprints.taken(caseFile, subject, readings, version, first);
    return new Decision(
        said, weighed, draft.reliedOn(), new Decision.Fingerprint(taken, caseFile.idPlace()));
  }

  /** What stands in its place without a conclusion: somebody began to write it down. */
  private @Nullable Decision begun() {
    Decision there = holder().own(section);
    return there == null || there.conclusion() != null ? null : there;
  }
}

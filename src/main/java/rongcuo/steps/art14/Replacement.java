package rongcuo.steps.art14;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.FormerDecision;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.Section;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.statute.Readings;
import rongcuo.steps.course.Course;

/**
 * A decision that another takes the place of: it is kept with its notices, its publication and its
 * numbers, and those who rest on it otherwise keep it. Correction runs on until somebody ends it.
 */
final class Replacement {

  private static final EditValue NOTHING = EditValue.mapping(Map.of());

  private final DecisionPlace holder;
  private final CaseFile caseFile;
  private final Section section;
  private final Draft draft;
  private final Decision before;

  /**
   * The decision that is replaced.
   *
   * @param holder what the new one is to stand with
   */
  Replacement(DecisionPlace holder, Section section, Draft draft, Decision before) {
    this.holder = holder;
    this.caseFile = holder.caseFile();
    this.section = section;
    this.draft = draft;
    this.before = before;
  }

  void write(List<Edit> edits) {
    boolean recommended = section == CaseKeys.RECOMMENDATION;
    keep(holder, former(holder, recommended), edits);
    if (recommended) {
      return;
    }
    freeNotices(edits);
    freeNumbers(edits);
    freeEndedCorrection(edits);
    leaveCorrectionOfOthers(edits);
    if (holder.subject() == null && !holder.isAlone()) {
      keepOwnOfEach(edits);
    }
  }

  /** Adds a former decision; an officer who rested on the matter's takes those before it along. */
  private void keep(DecisionPlace at, FormerDecision former, List<Edit> edits) {
    List<String> path = at.path(DecisionPlace.FORMER);
    List<FormerDecision> inherited =
        at.isOneOfSeveral() && at.former().isEmpty() && at.own(section) == null
            ? caseFile.formerDecisions()
            : List.of();
    if (inherited.isEmpty()) {
      edits.add(new Edit.Append(path, EditValue.of(former)));
      return;
    }
    List<EditValue> all = new ArrayList<>();
    inherited.forEach(each -> all.add(EditValue.of(each)));
    all.add(EditValue.of(former));
    edits.add(new Edit.Set(path, EditValue.list(all)));
  }

  private FormerDecision former(DecisionPlace of, boolean recommended) {
    Draft.@Nullable Replacing replacing = draft.replacing();
    Particulars particulars =
        Particulars.NONE
            .with(CaseKeys.REPLACED, draft.date())
            .with(CaseKeys.REPLACED_BECAUSE, replacing == null ? null : replacing.because())
            .with(CaseKeys.REPLACEMENT_REASON, replacing == null ? null : replacing.reason())
            .with(CaseKeys.ANALYSIS, of.holding(CaseKeys.ANALYSIS));
    if (!recommended) {
      particulars =
          particulars
              .with(CaseKeys.NOTIFIED, notices(of))
              .with(CaseKeys.PUBLICATION, published(of))
              .with(CaseKeys.CORRECTION, endedCorrection(of));
    }
    return new FormerDecision(before, particulars, recommended ? Map.of() : numbers(of));
  }

  /** Its notices; what came before it told an earlier one. */
  private Particulars notices(DecisionPlace of) {
    Particulars told = of.holding(CaseKeys.NOTIFIED);
    return Particulars.NONE
        .with(CaseKeys.UNITS_NOTIFIED, sinceBefore(told.get(CaseKeys.UNITS_NOTIFIED)))
        .with(CaseKeys.PARTY_NOTIFIED, sinceBefore(told.get(CaseKeys.PARTY_NOTIFIED)));
  }

  private Particulars published(DecisionPlace of) {
    Particulars published = of.holding(CaseKeys.PUBLICATION);
    LocalDate day = published.get(CaseKeys.PUBLISHED);
    return day == null || sinceBefore(day) != null ? published : Particulars.NONE;
  }

  private @Nullable LocalDate sinceBefore(@Nullable LocalDate day) {
    LocalDate decided = before.date();
    return day == null || decided != null && day.isBefore(decided) ? null : day;
  }

  /**
   * Nobody was told of the new decision; what tells that of others, who rest on the matter's,
   * stays.
   */
  private void freeNotices(List<Edit> edits) {
    CaseKeys.TELLING.forEach(each -> free(each, edits));
  }

  private void free(Section freed, List<Edit> edits) {
    DecisionPlace at = holder.holderOf(freed);
    if (!at.particulars().has(freed)) {
      return;
    }
    String part = freed.english();
    boolean others = holder.isOneOfSeveral() && caseFile.particulars().has(freed);
    edits.add(others ? new Edit.Set(holder.path(part), NOTHING) : new Edit.Remove(at.path(part)));
  }

  /** The correction that had ended, of which a decision that calls for another is free. */
  private Particulars endedCorrection(DecisionPlace of) {
    boolean ended =
        draft.conclusion() != Conclusion.NOT_TOLERATED
            && course(of).get(CaseKeys.CORRECTION_ENDED) != null;
    return ended ? of.holding(CaseKeys.CORRECTION) : Particulars.NONE;
  }

  private Course course(DecisionPlace of) {
    return Course.recorded(caseFile, Readings.DEFAULT, of.whose());
  }

  private void freeEndedCorrection(List<Edit> edits) {
    if (endedCorrection(holder).has(CaseKeys.CORRECTION)) {
      free(CaseKeys.CORRECTION, edits);
    }
  }

  /** The numbers of its papers, be they those of all. */
  private Map<String, String> numbers(DecisionPlace of) {
    Map<String, String> numbers = new LinkedHashMap<>();
    for (DocumentName each : Course.TELLING) {
      String number = course(of).numbered(each);
      if (number != null) {
        numbers.put(each.id(), number);
      }
    }
    return numbers;
  }

  private static boolean isTelling(String document) {
    return Course.TELLING.stream().anyMatch(each -> each.id().equals(document));
  }

  private void freeNumbers(List<Edit> edits) {
    freeNumbers(holder, edits);
  }

  private static void freeNumbers(DecisionPlace at, List<Edit> edits) {
    List<String> told = new ArrayList<>(at.numbers().keySet());
    told.removeIf(each -> !isTelling(each));
    if (told.size() == at.numbers().size() && !told.isEmpty()) {
      edits.add(new Edit.Remove(at.path(DecisionPlace.NUMBERS)));
      return;
    }
    told.forEach(each -> edits.add(new Edit.Remove(at.path(DecisionPlace.NUMBERS, each))));
  }

  /** What corrects others is not that of an officer whom tolerance was refused until now. */
  private void leaveCorrectionOfOthers(List<Edit> edits) {
    Subject subject = holder.subject();
    if (subject == null || holder.isAlone()) {
      return;
    }
    boolean refused =
        before.conclusion() == Conclusion.NOT_TOLERATED
            && caseFile.formerDecisions(subject).stream()
                .allMatch(each -> each.decision().conclusion() == Conclusion.NOT_TOLERATED);
    boolean ofOthers =
        caseFile.particulars().has(CaseKeys.CORRECTION)
            && !subject.particulars().has(CaseKeys.CORRECTION);
    if (refused && ofOthers && draft.conclusion() != Conclusion.NOT_TOLERATED) {
      edits.add(new Edit.Set(holder.path(CaseKeys.CORRECTION.english()), NOTHING));
    }
  }

  /** Each officer keeps what followed the decision of that officer alone. */
  private void keepOwnOfEach(List<Edit> edits) {
    for (Subject each : caseFile.subjects()) {
      DecisionPlace own = new DecisionPlace(caseFile, each);
      List<Section> parts = followingAlone(own);
      boolean numbered = each.numbers().keySet().stream().anyMatch(Replacement::isTelling);
      boolean apart = !parts.isEmpty() || numbered || !own.former().isEmpty();
      if (each.decision() == null && apart) {
        keep(own, former(own, false), edits);
        parts.forEach(part -> freeOwn(own, part, edits));
        freeNumbers(own, edits);
      }
    }
  }

  private List<Section> followingAlone(DecisionPlace own) {
    List<Section> parts = new ArrayList<>(CaseKeys.TELLING);
    if (endedCorrection(own).has(CaseKeys.CORRECTION)) {
      parts.add(CaseKeys.CORRECTION);
    }
    parts.removeIf(part -> !own.particulars().has(part));
    return parts;
  }

  /** A correction of the others that runs on is not that of one whose own had ended. */
  private void freeOwn(DecisionPlace own, Section part, List<Edit> edits) {
    boolean ofOthers =
        part == CaseKeys.CORRECTION
            && caseFile.particulars().has(part)
            && !endedCorrection(holder).has(part);
    List<String> path = own.path(part.english());
    edits.add(ofOthers ? new Edit.Set(path, NOTHING) : new Edit.Remove(path));
  }
}

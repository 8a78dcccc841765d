package rongcuo.steps.art14;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** The documents that tell a decision; their numbers go with it. */
  private static final Set<String> TELLING =
      Set.of(
          DocumentName.DECISION.id(),
          DocumentName.NOTIFICATION.id(),
          DocumentName.PUBLICATION.id());

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
    if (!holder.isOneOfSeveral() && caseFile.particulars().has(CaseKeys.PUBLICATION)) {
      edits.add(new Edit.Remove(List.of(CaseKeys.PUBLICATION.english())));
    }
    freeEndedCorrection(edits);
    leaveCorrectionOfOthers(edits);
    if (holder.subject() == null && !holder.isAlone()) {
      keepNoticesOfEach(edits);
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
              .with(CaseKeys.PUBLICATION, published())
              .with(CaseKeys.CORRECTION, endedCorrection(of));
    }
    return new FormerDecision(before, particulars, recommended ? Map.of() : numbers());
  }

  /** Its notices; what came before it told an earlier one. */
  private Particulars notices(DecisionPlace of) {
    Particulars told = of.holding(CaseKeys.NOTIFIED);
    return Particulars.NONE
        .with(CaseKeys.UNITS_NOTIFIED, sinceBefore(told.get(CaseKeys.UNITS_NOTIFIED)))
        .with(CaseKeys.PARTY_NOTIFIED, sinceBefore(told.get(CaseKeys.PARTY_NOTIFIED)));
  }

  private Particulars published() {
    Particulars published = caseFile.particulars();
    LocalDate day = published.get(CaseKeys.PUBLISHED);
    return day == null || sinceBefore(day) != null ? published : Particulars.NONE;
  }

  private @Nullable LocalDate sinceBefore(@Nullable LocalDate day) {
    LocalDate decided = before.date();
    return day == null || decided != null && day.isBefore(decided) ? null : day;
  }

  /** The new decision has no notices; those of the others, who rest on the matter's, stay. */
  private void freeNotices(List<Edit> edits) {
    free(CaseKeys.NOTIFIED, edits);
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
    Subject whose = of.whose();
    Subject anybody = whose == null ? caseFile.subjects().get(0) : whose;
    boolean besideOthers = of.isOneOfSeveral() && caseFile.particulars().has(CaseKeys.CORRECTION);
    boolean ended =
        !besideOthers
            && draft.conclusion() != Conclusion.NOT_TOLERATED
            && Course.recorded(caseFile, Readings.DEFAULT, anybody).get(CaseKeys.CORRECTION_ENDED)
                != null;
    return ended ? of.holding(CaseKeys.CORRECTION) : Particulars.NONE;
  }

  private void freeEndedCorrection(List<Edit> edits) {
    if (endedCorrection(holder).has(CaseKeys.CORRECTION)) {
      free(CaseKeys.CORRECTION, edits);
    }
  }

  private Map<String, String> numbers() {
    Map<String, String> numbers = new LinkedHashMap<>();
    holder
        .numbers()
        .forEach(
            (document, number) -> {
              if (TELLING.contains(document)) {
                numbers.put(document, number);
              }
            });
    return numbers;
  }

  private void freeNumbers(List<Edit> edits) {
    String part = DecisionPlace.NUMBERS;
    boolean all = TELLING.containsAll(holder.numbers().keySet());
    if (all && !holder.numbers().isEmpty()) {
      edits.add(new Edit.Remove(holder.path(part)));
      return;
    }
    numbers().keySet().forEach(each -> edits.add(new Edit.Remove(holder.path(part, each))));
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

  /** Each officer keeps the notices that were given to that officer alone. */
  private void keepNoticesOfEach(List<Edit> edits) {
    for (Subject each : caseFile.subjects()) {
      DecisionPlace own = new DecisionPlace(caseFile, each);
      if (each.decision() == null && each.particulars().has(CaseKeys.NOTIFIED)) {
        keep(own, former(own, false), edits);
        edits.add(new Edit.Remove(own.path(CaseKeys.NOTIFIED.english())));
      }
    }
  }
}

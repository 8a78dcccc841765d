package rongcuo.steps.art14;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.casefile.Key;
import rongcuo.casefile.Section;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.Edit;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.Reservation;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.RefusedException;

/**
 * A matter to decide, and a decision held against what the regulation opens (第十四条): the program
 * proposes, the body decides, and what leaves the range needs a reason that stands in the file. The
 * {@link OpenRange} is one thing, what a decision must say another ({@link Completeness}), that the
 * case has come so far a third ({@link Ripeness}); a decision that stands is kept ({@link
 * Replacement}).
 */
public final class Ruling {

  private final CaseFile caseFile;
  private final @Nullable Subject subject;
  private final Map<Subject, Assessment> assessments;

  /**
   * The matter to decide.
   *
   * @param subject on whom alone; null if on all
   * @param assessments one a subject, in the order of the file
   */
  public Ruling(CaseFile caseFile, @Nullable Subject subject, List<Assessment> assessments) {
    this.caseFile = caseFile;
    this.subject = caseFile.subjects().size() == 1 ? null : subject;
    this.assessments = new LinkedHashMap<>();
    for (int i = 0; i < assessments.size(); i++) {
      Subject each = caseFile.subjects().get(i);
      if (this.subject == null || this.subject.equals(each)) {
        this.assessments.put(each, assessments.get(i));
      }
    }
  }

  public CaseFile caseFile() {
    return caseFile;
  }

  /** The subjects decided on. */
  public Set<Subject> subjects() {
    return Collections.unmodifiableSet(assessments.keySet());
  }

  public Map<Subject, Assessment> assessments() {
    return Collections.unmodifiableMap(assessments);
  }

  /** The names of those decided on. */
  public String names(Language language) {
    return assessments.keySet().stream()
        .map(each -> each.called().in(language))
        .collect(Collectors.joining(language == Language.CHINESE ? "、" : ", "));
  }

  /** The outcome that all the subjects share; null if they differ or one is undetermined. */
  public @Nullable Outcome outcome() {
    Set<@Nullable Outcome> outcomes = new LinkedHashSet<>();
    assessments.values().forEach(assessment -> outcomes.add(assessment.outcome()));
    return outcomes.size() == 1 ? outcomes.iterator().next() : null;
  }

  boolean isUndetermined() {
    return assessments.values().stream().anyMatch(assessment -> assessment.outcome() == null);
  }

  /** The conclusion that an outcome is recorded as; null if the regulation does not apply. */
  public static @Nullable Conclusion conclusionOf(Outcome outcome) {
    return switch (outcome) {
      case NOT_APPLICABLE -> null;
      case DILIGENT -> Conclusion.DILIGENT;
      case TOLERATED_EXEMPTIBLE, TOLERATED -> Conclusion.TOLERATED;
      case NOT_TOLERATED_MITIGABLE, NOT_TOLERATED -> Conclusion.NOT_TOLERATED;
    };
  }

  /** The reservations that a decision must weigh. */
  public Set<Reservation> reservations() {
    Set<Reservation> reservations = new LinkedHashSet<>();
    assessments.values().forEach(assessment -> reservations.addAll(assessment.reservations()));
    return reservations;
  }

  /** The grounds established for all of them, on which a decision may rest. */
  public List<Provision> grounds() {
    List<Provision> grounds = null;
    for (Assessment assessment : assessments.values()) {
      List<Provision> established = new ArrayList<>(assessment.established());
      if (grounds == null) {
        grounds = established;
      }
      grounds.retainAll(established);
    }
    return grounds == null ? List.of() : grounds;
  }

  // Whose it is: a decision, or the unit's recommendation where another body decides.

  /** Whether what a body concludes is the unit's recommendation only (认定建议). */
  public boolean isRecommendation(@Nullable String body) {
    String other = course(null).accountabilityBody();
    return other != null && !other.equals(body == null ? "" : body.strip());
  }

  private Section section(Draft draft) {
    return isRecommendation(draft.body()) ? CaseKeys.RECOMMENDATION : CaseKeys.DECISION;
  }

  /** What stands already in the place of what is to be recorded; null if nothing does. */
  private @Nullable Decision standing(Subject each, Section section) {
    Decision decision = caseFile.decision(each);
    boolean ofUnit = decision != null && caseFile.isOfUnit(decision);
    if (section == CaseKeys.DECISION) {
      return ofUnit ? null : decision;
    }
    Decision recommended = caseFile.recommendation(each);
    return recommended == null && ofUnit ? decision : recommended;
  }

  /** Whether a decision takes the place of another. */
  public boolean replaces(Draft draft) {
    return standing(draft) != null;
  }

  /** What a decision is to take the place of; null if there is nothing. */
  public @Nullable Decision standing(Draft draft) {
    for (Subject each : assessments.keySet()) {
      Decision standing = standing(each, section(draft));
      if (standing != null && standing.conclusion() != null) {
        return standing;
      }
    }
    return null;
  }

  private Course course(@Nullable Subject each) {
    return Course.recorded(caseFile, Readings.DEFAULT, each);
  }

  /** A draft with what follows from the outcome filled in. */
  public Draft completed(Draft draft) {
    return OpenRange.completed(draft, outcome());
  }

  /** Why nothing can be decided now, whatever it were; null if something can. */
  public @Nullable Bilingual whyNot() {
    List<Bilingual> reasons = Ripeness.lacking(caseFile, subjects());
    return reasons.isEmpty() ? null : new Bilingual("；", "; ").between(reasons);
  }

  /**
   * The changes that record a decision.
   *
   * @param readings in force
   * @param version of the program
   * @param today nothing later has been decided
   * @param with what is first written together with it
   * @throws RefusedException if it cannot be recorded, with everything that stands in the way
   */
  public List<Edit> edits(
      Draft draft, Readings readings, String version, LocalDate today, List<String> with)
      throws RefusedException {
    refuseIfDecided(draft);
    List<Bilingual> objections = new ArrayList<>();
    Draft complete = completed(draft);
    OpenRange.check(this, complete, objections);
    if (objections.isEmpty()) {
      Completeness.checkConclusion(this, complete, objections);
    }
    Ripeness.check(caseFile, subjects(), complete.date(), today, objections);
    Bilingual early = course(subject).whyTooEarly(dateOf(section(complete)), complete.date());
    if (early != null) {
      objections.add(early);
    }
    Completeness.checkPoints(this, complete, objections);
    OfficersAnalysis analysis =
        new OfficersAnalysis(
            DecisionPlace.of(caseFile, section(complete), subject), complete, replaces(complete));
    analysis.check(assessments.keySet(), objections);
    if (!objections.isEmpty()) {
      throw new RefusedException(new Bilingual("；", "; ").between(objections));
    }
    return RecordedDecision.edits(
        new RecordedDecision(this, section(complete), subject, complete, readings, version),
        analysis,
        with);
  }

  private static Key<LocalDate> dateOf(Section section) {
    return section == CaseKeys.RECOMMENDATION ? CaseKeys.RECOMMENDED : CaseKeys.DECIDED;
  }

  private void refuseIfDecided(Draft draft) throws RefusedException {
    Section section = section(draft);
    boolean replace = draft.replacing() != null;
    for (Subject each : assessments.keySet()) {
      Decision decision = caseFile.decision(each);
      if (section == CaseKeys.RECOMMENDATION && decision != null && !caseFile.isOfUnit(decision)) {
        throw new RefusedException(
            "问责机构对{0}已经作出决定，不再记录认定建议；记录问责机构的决定，请{2}写明“{1}”",
            "{1} has decided on {0}, so there is nothing left to recommend; to record what it"
                + " decides say{2} \"{1}\"",
            each.called(),
            String.valueOf(course(null).accountabilityBody()),
            Bilingual.by("--body"));
      }
      Decision before = standing(each, section);
      if (before != null && before.conclusion() != null && !replace) {
        throw new RefusedException(decidedAlready(each, before, section));
      }
      refuseIfLost(each, before, draft);
      refuseIfBefore(each, before, draft);
      boolean own = new DecisionPlace(caseFile, each).own(section) != null;
      if (subject == null && own && caseFile.subjects().size() > 1) {
        throw new RefusedException(
            "对{0}已经单独作出决定，请{1}指明这次决定的是哪一名当事人",
            "{0} has a decision of their own; say{1} whom this one is on",
            each.called(),
            Bilingual.by("--subject"));
      }
      if (!replace && before == null) {
        refuseIfNotifiedBefore(each, draft.date());
      }
    }
  }

  private static Bilingual decidedAlready(Subject each, Decision before, Section section) {
    return new Bilingual("对{0}已有{3}（{1}，{2}）{4}", "{0} has been {3} ({1}, {2}){4}")
        .with(
            each.called(),
            before.conclusion() == null ? "" : before.conclusion().label(),
            before.date() == null ? new Bilingual("未写明日期", "without a date") : before.date(),
            section == CaseKeys.RECOMMENDATION
                ? new Bilingual("认定建议", "recommended on")
                : new Bilingual("决定", "decided on"),
            Bilingual.forOptions(
                    "；变更{0}请加 --replace，录入有误的请用 --undo 撤销后重新记录",
                    "; to change it add --replace; to mend a slip take it back by --undo and record it"
                        + " anew")
                .with(section == CaseKeys.RECOMMENDATION ? "认定建议" : "决定"));
  }

  /** What takes the place of a decision came after it. */
  private static void refuseIfBefore(Subject each, @Nullable Decision before, Draft draft)
      throws RefusedException {
    LocalDate day = before == null || before.conclusion() == null ? null : before.date();
    if (day != null && draft.date().isBefore(day)) {
      throw new RefusedException(
          "{0} 早于对{1}作出原决定的日期 {2}；变更决定不能早于原决定{3}",
          "{0} is before the decision on {1} that it would replace, {2}{3}",
          draft.date(),
          each.called(),
          day,
          Bilingual.forOptions(
              "，录入有误的请用 --undo 撤销后重新记录",
              "; to mend a slip take that back by --undo and record it anew"));
    }
  }

  /** Refuses to write over the reasons of a decision that was begun and says no conclusion yet. */
  private static void refuseIfLost(Subject each, @Nullable Decision begun, Draft draft)
      throws RefusedException {
    String reasons =
        begun == null || begun.conclusion() != null ? null : begun.said().get(CaseKeys.REASONS);
    if (reasons != null
        && draft.reasons() != null
        && draft.replacing() == null
        && !reasons.strip().equals(draft.reasons().strip())) {
      throw new RefusedException(
          "对{0}的决定理由已经写有“{1}”，与这次给出的不同{2}",
          "the reasons on {0} are begun as \"{1}\", unlike those given{2}",
          each.called(),
          reasons.strip(),
          Bilingual.forOptions("；确需改写请加 --replace", "; to write over them add --replace"));
    }
  }

  /** A notice before any decision: of what, nobody knows. */
  private void refuseIfNotifiedBefore(Subject each, LocalDate day) throws RefusedException {
    for (var key : List.of(CaseKeys.UNITS_NOTIFIED, CaseKeys.PARTY_NOTIFIED)) {
      LocalDate notice = caseFile.get(key, each);
      if (notice != null && notice.isBefore(day)) {
        throw new RefusedException(
            "对{0}的告知（{2}）早于这次决定（{1}），不是就这次决定作出的；请先核对{3}，有误的更正后再记录决定（第十四条）",
            "{0} was notified on {2}, before this decision ({1}), so not of it; check {3} and"
                + " mend it before the decision is recorded (Article 14)",
            each.called(),
            day,
            notice,
            key.name());
      }
    }
  }
}

package rongcuo.steps.course;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Extensions;
import rongcuo.casefile.FormerDecision;
import rongcuo.casefile.Key;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.Subject;
import rongcuo.statute.Choice;
import rongcuo.statute.Disposition;
import rongcuo.statute.Readings;

/**
 * The course of a case up to the end of a day, for one subject or for the whole matter. What
 * several steps ask of a case stands here, once. What is dated later than the day has not happened
 * yet.
 *
 * @param subject whom alone it concerns; null for the whole matter
 */
public record Course(
    CaseFile caseFile,
    Readings readings,
    LocalDate on,
    WorkingCalendar calendar,
    @Nullable Subject subject)
    implements Preconditions, OrderOfDates, ReportAndPolice {

  /** All that a case file records, whenever it happened. */
  public static Course recorded(CaseFile caseFile, Readings readings, @Nullable Subject subject) {
    return new Course(caseFile, readings, LocalDate.MAX, WorkingCalendar.published(), subject);
  }

  /** The course of the same case for another subject, or for the matter. */
  public Course of(@Nullable Subject other) {
    return new Course(caseFile, readings, on, calendar, other);
  }

  /**
   * Whose parts hold: those of one alone are of the whole matter; null for the matter of several.
   */
  private @Nullable Subject whose() {
    boolean alone = subject == null && caseFile.subjects().size() == 1;
    return alone ? caseFile.subjects().get(0) : subject;
  }

  /** Whom it concerns: the one subject, or all. */
  public List<Subject> concerned() {
    return subject == null ? caseFile.subjects() : List.of(subject);
  }

  // What is recorded, and when it happened.

  /** What holds at a key; null if nothing stands there. */
  public <T> @Nullable T get(Key<T> key) {
    return holding(key).get(key);
  }

  /** The list that holds at a key; empty if nothing stands there. */
  public <T> List<T> all(Key<List<T>> key) {
    return holding(key).all(key);
  }

  /**
   * Where what holds at a key stands: with the subject, or else with the matter. What the matter
   * has of a correction is that of others where a subject is not tolerated (第十七条 speaks of those
   * whose error is forgiven).
   */
  private Particulars holding(Key<?> key) {
    FormerDecision then = thenInForce();
    if (then != null && key.section() == CaseKeys.DECISION) {
      return then.decision().said();
    }
    if (key.section() == CaseKeys.CORRECTION) {
      Particulars ended = correctionEndedSince();
      if (ended != null) {
        return ended;
      }
    } else if (then != null && CaseKeys.OF_FORMER_DECISIONS.contains(key.section())) {
      return then.particulars();
    }
    boolean ofOthers =
        key.section() == CaseKeys.CORRECTION
            && subject != null
            && caseFile.subjects().size() > 1
            && !subject.particulars().has(CaseKeys.CORRECTION)
            && get(CaseKeys.CONCLUSION) == Conclusion.NOT_TOLERATED
            && !wasEverTolerated();
    return ofOthers ? Particulars.NONE : caseFile.holding(key.section(), whose());
  }

  /** What is kept of a correction that had ended when its decision's successor gave way. */
  private @Nullable Particulars correctionEndedSince() {
    for (FormerDecision each : formerDecisions()) {
      LocalDate replaced = each.replaced();
      if (replaced != null && replaced.isAfter(on) && each.keepsCorrection()) {
        return each.particulars();
      }
    }
    return null;
  }

  /** The day at a key, if it had come; else null. */
  public @Nullable LocalDate day(Key<LocalDate> key) {
    LocalDate day = get(key);
    return happened(day) ? day : null;
  }

  public boolean happened(@Nullable LocalDate day) {
    return day != null && !day.isAfter(on);
  }

  // 第十四条: the decision.

  /** The decision in force, made or yet to be made by that day; null if none is recorded. */
  public @Nullable Decision decision() {
    FormerDecision then = thenInForce();
    if (then != null) {
      return then.decision();
    }
    Subject whose = whose();
    return whose == null ? caseFile.decision() : caseFile.decision(whose);
  }

  /** What the unit recommends where another body decides; null if it is not recorded as such. */
  public @Nullable Decision recommendation() {
    Subject whose = whose();
    return whose == null ? caseFile.recommendation() : caseFile.recommendation(whose);
  }

  /** The decisions that others took the place of, the oldest first; recommendations are none. */
  public List<FormerDecision> formerDecisions() {
    Subject whose = whose();
    List<FormerDecision> all =
        whose == null ? caseFile.formerDecisions() : caseFile.formerDecisions(whose);
    return accountabilityBody() == null
        ? all
        : all.stream().filter(each -> !caseFile.isOfUnit(each.decision())).toList();
  }

  /** The decision that another took the place of after that day; null if none did. */
  private @Nullable FormerDecision thenInForce() {
    for (FormerDecision each : formerDecisions()) {
      LocalDate replaced = each.replaced();
      if (replaced != null && replaced.isAfter(on)) {
        return each;
      }
    }
    return null;
  }

  /** What was concluded: the decision, or the recommendation until there is one. */
  public @Nullable Decision concluded() {
    Decision decision = decision();
    Decision recommendation = recommendation();
    boolean holds =
        recommendation == null
            || decision != null && isMade(decision) && !caseFile.isOfUnit(decision);
    return holds ? decision : recommendation;
  }

  /** Whether a conclusion had been come to, if only a recommendation. */
  public boolean isMade() {
    Decision concluded = concluded();
    return concluded != null && isMade(concluded);
  }

  private boolean isMade(Decision decision) {
    return decision.date() == null
        ? decision.conclusion() != null || decision.disposition() != null
        : happened(decision.date());
  }

  /**
   * Whether what was concluded is only the unit's recommendation (认定建议): recorded as such, or, as
   * files had it once, as a decision that is not the body's that decides.
   */
  public boolean isRecommendation() {
    Decision concluded = concluded();
    return concluded != null && (concluded == recommendation() || caseFile.isOfUnit(concluded));
  }

  /**
   * Whether the unit's paper on a conclusion is one that recommends it to the body that decides.
   */
  public boolean isToBeRecommended() {
    return accountabilityBody() != null && (concluded() == null || isRecommendation());
  }

  /** Another body that decides; null if the unit itself does. */
  public @Nullable String accountabilityBody() {
    String body = caseFile.get(CaseKeys.ACCOUNTABILITY_BODY);
    return body == null || body.isBlank() ? null : body.strip();
  }

  /** Whether the body that decides had decided; a recommendation is no decision. */
  public boolean isSettled() {
    return isMade() && !isRecommendation();
  }

  /** Whether the decision that stands comes to a conclusion, and is no mere recommendation. */
  public boolean isConcluded(Conclusion conclusion) {
    Decision decision = decision();
    return decision != null && isSettled() && decision.conclusion() == conclusion;
  }

  /** Whether a decision to tolerate stands. */
  public boolean isTolerated() {
    return isConcluded(Conclusion.TOLERATED);
  }

  /** Whether it is one of 容错免责 as 第十六、十七、十九条 speak of it ({@code article-16-reach}). */
  public boolean isOfArticle16() {
    return isTolerated()
        && (readings.has(Choice.ARTICLE_16_ON_TOLERANCE)
            || get(CaseKeys.DISPOSITION) == Disposition.EXEMPT);
  }

  /** Whether something holds for any of those concerned. */
  public boolean isForAny(Condition condition) {
    for (Subject each : concerned()) {
      if (condition.holds(of(each))) {
        return true;
      }
    }
    return false;
  }

  /** Something that a course is asked. */
  public interface Condition {
    boolean holds(Course course);
  }

  /** The day of notice to those that a key is for; null if it was of an earlier decision. */
  public @Nullable LocalDate notice(Key<LocalDate> key) {
    return notice(get(key));
  }

  /** A day of notice; null if it was of an earlier decision. */
  @Nullable LocalDate notice(@Nullable LocalDate notice) {
    Decision decision = decision();
    LocalDate decided = decision == null ? null : decision.date();
    boolean earlier = decided != null && notice != null && notice.isBefore(decided);
    return earlier ? null : notice;
  }

  /** The day of publication; null if an earlier decision was published. */
  public @Nullable LocalDate published() {
    return isOfFormerDecision(CaseKeys.PUBLISHED) ? null : notice(CaseKeys.PUBLISHED);
  }

  /** Why it is not published; null if that was said of an earlier decision. */
  public @Nullable String withheld() {
    return isOfFormerDecision(CaseKeys.WITHHELD) ? null : get(CaseKeys.WITHHELD);
  }

  /**
   * Whether what the matter has of a publication is kept with a decision that was replaced for one
   * officer, as files had it once: the officer has nothing of their own in its place.
   */
  private boolean isOfFormerDecision(Key<?> key) {
    Object said = get(key);
    Subject whose = whose();
    boolean parted =
        whose != null
            && caseFile.subjects().size() > 1
            && whose.decision() != null
            && !whose.particulars().has(CaseKeys.PUBLICATION);
    if (said == null || !parted) {
      return false;
    }
    for (FormerDecision each : formerDecisions()) {
      LocalDate replaced = each.replaced();
      boolean replacedYet = replaced == null || !replaced.isAfter(on);
      if (replacedYet && said.equals(each.particulars().get(key))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an application was not taken up (不予受理), so that nothing is to decide. */
  public boolean isDeclined() {
    LocalDate day = get(CaseKeys.ACCEPTANCE_DATE);
    return Boolean.FALSE.equals(get(CaseKeys.ACCEPTED)) && (day == null || happened(day));
  }

  /** Whether the proceedings had ended without a conclusion: withdrawn, or discontinued. */
  public boolean isEnded() {
    LocalDate day = get(CaseKeys.ENDED_ON);
    return day == null ? get(CaseKeys.HOW_ENDED) != null : happened(day);
  }

  /** The documents that tell a decision; their numbers go with it. */
  public static final Set<DocumentName> TELLING =
      EnumSet.of(DocumentName.DECISION, DocumentName.NOTIFICATION, DocumentName.PUBLICATION);

  /** The number of a document, in full where the office gave only its place in the year's row. */
  public @Nullable String number(DocumentName document, @Nullable LocalDate dated) {
    String given = number(document);
    return given == null || dated == null ? given : caseFile.numberInFull(document, given, dated);
  }

  /** The number of a document as the office gave it; null if it gave none. */
  public @Nullable String number(DocumentName document) {
    String given = numbered(document);
    Decision concluded = document == DocumentName.DECISION ? concluded() : null;
    Integer decided = concluded == null ? null : concluded.number();
    return given == null && decided != null ? String.valueOf(decided) : given;
  }

  /** The same, but for what a decision says itself. */
  public @Nullable String numbered(DocumentName document) {
    return numbers(document).get(document.id());
  }

  /** The numbers among which that of a document stands. */
  private Map<String, String> numbers(DocumentName document) {
    FormerDecision then = TELLING.contains(document) ? thenInForce() : null;
    if (then != null) {
      return then.numbers();
    }
    Subject whose = whose();
    boolean own = whose != null && whose.numbers().containsKey(document.id());
    return own ? whose.numbers() : hasParted(document) ? Map.of() : caseFile.numbers();
  }

  /** Whether a paper of the matter is that of others: the officer went another way. */
  private boolean hasParted(DocumentName document) {
    Subject whose = whose();
    if (whose == null || caseFile.subjects().size() == 1 || !TELLING.contains(document)) {
      return false;
    }
    return whose.decision() != null
        && (caseFile.decision() != null || !whose.formerDecisions().isEmpty());
  }

  // 第十六至十八条: correction.

  /** The last day of a correction, extensions included; null if none is set. */
  public @Nullable LocalDate lastDay(LocalDate asOf) {
    return Extensions.lastDay(holding(CaseKeys.DEADLINE), asOf);
  }

  /** Whether correction had been started, and not ended because its decision was replaced. */
  public boolean isUnderCorrection() {
    return day(CaseKeys.CORRECTION_STARTED) != null && !isCorrectionEnded();
  }

  /** Whether a correction runs on that a decision started which was replaced since. */
  public boolean isCorrectionOfFormerDecision() {
    return isUnderCorrection()
        && get(CaseKeys.CONCLUSION) == Conclusion.NOT_TOLERATED
        && wasEverTolerated();
  }

  /** Whether a decision that was replaced did not refuse tolerance. */
  private boolean wasEverTolerated() {
    for (FormerDecision each : formerDecisions()) {
      if (!each.isRefusal()) {
        return true;
      }
    }
    return false;
  }

  /** Whether correction had ended unfinished, since the decision calls for it no more. */
  public boolean isCorrectionEnded() {
    return day(CaseKeys.CORRECTION_ENDED) != null;
  }

  /** Whether there is a decision on any of those concerned. */
  public boolean isAnyDecided() {
    return isForAny(each -> each.decision() != null);
  }
}

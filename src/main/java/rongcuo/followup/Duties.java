package rongcuo.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Correction;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Proceedings;
import rongcuo.casefile.Proceedings.Report;
import rongcuo.casefile.Subject;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.statute.Choice;
import rongcuo.statute.Disposition;
import rongcuo.statute.Readings;

/**
 * The duties of a case, as they stand at the end of a day: what is dated later has not happened
 * yet.
 *
 * <p>Where a subject has a decision, notification or correction of its own, the duties that follow
 * the decision are owed for each subject by itself; otherwise once for the matter.
 */
public final class Duties {

  private final CaseFile caseFile;
  private final Proceedings proceedings;
  private final Readings readings;
  private final LocalDate on;
  private final WorkingCalendar calendar;
  private final List<Duty> duties = new ArrayList<>();

  private Duties(CaseFile caseFile, Readings readings, LocalDate on, WorkingCalendar calendar) {
    this.caseFile = caseFile;
    this.proceedings = caseFile.proceedings();
    this.readings = readings;
    this.on = on;
    this.calendar = calendar;
  }

  /**
   * Every duty of a case, those that do not arise included, in the order of {@link DutyKind} for
   * each subject.
   */
  public static List<Duty> of(
      CaseFile caseFile, Readings readings, LocalDate on, WorkingCalendar calendar) {
    Duties of = new Duties(caseFile, readings, on, calendar);
    of.beforeDecision();
    for (Subject subject : of.parties()) {
      of.afterDecision(new Party(caseFile, subject));
    }
    of.aboutReport();
    return List.copyOf(of.duties);
  }

  /**
   * The duties that concern each subject: its own, and those of the whole matter. A case may have
   * thousands of subjects, so they are told apart once for all.
   *
   * @param duties of the case, from {@link #of}
   */
  public static Map<Subject, List<Duty>> concerningEach(CaseFile caseFile, List<Duty> duties) {
    Map<Subject, List<Duty>> bySubject = new IdentityHashMap<>();
    List<Duty> ofMatter = new ArrayList<>();
    for (Subject subject : caseFile.subjects()) {
      bySubject.put(subject, new ArrayList<>());
    }
    for (Duty duty : duties) {
      Subject subject = duty.subject();
      (subject == null ? ofMatter : bySubject.get(subject)).add(duty);
    }
    Map<Duty, Integer> order = new IdentityHashMap<>();
    duties.forEach(duty -> order.put(duty, order.size()));
    for (List<Duty> own : bySubject.values()) {
      own.addAll(ofMatter);
      own.sort(Comparator.comparing(order::get));
    }
    return bySubject;
  }

  /**
   * The correction that is a subject's: its own, or the matter's unless the subject is not
   * tolerated (第十七条 speaks of those whose error is forgiven); null if there is none.
   */
  public static @Nullable Correction correction(CaseFile caseFile, Subject subject) {
    Decision decision = caseFile.decision(subject);
    boolean refused =
        decision != null && decision.conclusion() == Decision.Conclusion.NOT_TOLERATED;
    return refused && caseFile.subjects().size() > 1
        ? subject.correction()
        : caseFile.correction(subject);
  }

  /**
   * Whether a decision is only the unit's recommendation (认定建议): another body decides, and the
   * decision recorded is not that body's.
   */
  public static boolean isRecommendation(CaseFile caseFile, Decision decision) {
    String body = caseFile.proceedings().unit().accountabilityBody();
    return body != null && !body.isBlank() && !body.strip().equals(stripped(decision.body()));
  }

  private static String stripped(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  /** A subject with what holds for it alone, or the matter as a whole. */
  private record Party(
      @Nullable Subject subject,
      @Nullable Decision decision,
      Subject.@Nullable Notified notified,
      @Nullable Correction correction) {

    Party(CaseFile caseFile, @Nullable Subject subject) {
      this(
          subject,
          subject == null ? caseFile.decision() : caseFile.decision(subject),
          subject == null ? caseFile.notified() : caseFile.notified(subject),
          subject == null ? caseFile.correction() : Duties.correction(caseFile, subject));
    }
  }

  /** Each subject where they differ; null alone for the whole matter where they do not. */
  private List<@Nullable Subject> parties() {
    List<@Nullable Subject> parties = new ArrayList<>();
    for (Subject subject : caseFile.subjects()) {
      if (subject.decision() != null
          || subject.notified() != null
          || subject.correction() != null) {
        parties.addAll(caseFile.subjects());
        return parties;
      }
    }
    parties.add(null);
    return parties;
  }

  private boolean happened(@Nullable LocalDate day) {
    return day != null && !day.isAfter(on);
  }

  private boolean isMade(@Nullable Decision decision) {
    if (decision == null) {
      return false;
    }
    return decision.date() == null
        ? decision.conclusion() != null || decision.disposition() != null
        : happened(decision.date());
  }

  /** Whether a decision to tolerate stands, and is no mere recommendation. */
  private boolean isTolerated(@Nullable Decision decision) {
    return decision != null
        && isMade(decision)
        && decision.conclusion() == Decision.Conclusion.TOLERATED
        && !isRecommendation(caseFile, decision);
  }

  private boolean isAnyTolerated() {
    return caseFile.subjects().stream()
        .anyMatch(subject -> isTolerated(caseFile.decision(subject)));
  }

  /** Whether it is one of 容错免责 as 第十六、十七、十九条 speak of it ({@code article-16-reach}). */
  private boolean isOfArticle16(@Nullable Decision decision) {
    return decision != null
        && isTolerated(decision)
        && (readings.has(Choice.ARTICLE_16_ON_TOLERANCE)
            || decision.disposition() == Disposition.EXEMPT);
  }

  private boolean isAnyOfArticle16() {
    return caseFile.subjects().stream()
        .anyMatch(subject -> isOfArticle16(caseFile.decision(subject)));
  }

  private boolean isAnyDecided() {
    return caseFile.subjects().stream().anyMatch(subject -> isMade(caseFile.decision(subject)));
  }

  private void add(DutyKind kind, @Nullable Subject subject, Due due, @Nullable Bilingual note) {
    duties.add(Duty.outstanding(kind, subject, due, on, note));
  }

  // 第九条; 第十四条 up to the decision.

  private void beforeDecision() {
    transfer();
    inquire();
  }

  private void transfer() {
    boolean matter = false;
    boolean transferredInTime = true;
    boolean assisted = true;
    for (Subject subject : caseFile.subjects()) {
      if (is(subject, Fact.PUBLIC_SECURITY_MATTER, Truth.YES)) {
        matter = true;
        transferredInTime &= is(subject, Fact.TRANSFERRED_TO_PUBLIC_SECURITY, Truth.YES);
        assisted &= is(subject, Fact.ASSISTED_PUBLIC_SECURITY, Truth.YES);
      }
    }
    LocalDate day = proceedings.transfer().date();
    boolean transferred = happened(day) || (matter && transferredInTime && day == null);
    if (transferred) {
      boolean late = matter && isAnswered(Fact.TRANSFERRED_TO_PUBLIC_SECURITY, Truth.NO);
      Duty done = Duty.done(DutyKind.TRANSFER, null, new Due.AtOnce(), day);
      duties.add(
          late
              ? new Duty(
                  DutyKind.TRANSFER, null, DutyState.DONE_LATE, done.due(), day, NOT_IN_TIME, null)
              : done);
    } else if (matter) {
      add(DutyKind.TRANSFER, null, new Due.AtOnce(), null);
    } else {
      duties.add(Duty.notNeeded(DutyKind.TRANSFER, null));
    }
    if (!transferred) {
      duties.add(Duty.notNeeded(DutyKind.ASSIST_POLICE, null));
    } else if (matter && assisted) {
      duties.add(Duty.done(DutyKind.ASSIST_POLICE, null, new Due.NotFixed(), null));
    } else {
      add(DutyKind.ASSIST_POLICE, null, new Due.NotFixed(), null);
    }
  }

  private static final Bilingual NOT_IN_TIME =
      new Bilingual("案件认定为没有及时移送", "found not to have been in time");

  private boolean isAnswered(Fact fact, Truth answer) {
    return caseFile.subjects().stream().anyMatch(subject -> is(subject, fact, answer));
  }

  private boolean is(Subject subject, Fact fact, Truth answer) {
    AnsweredFact answered = caseFile.facts(subject).get(fact);
    return answered != null && answered.counted() == answer;
  }

  private boolean isDeclined() {
    return Boolean.FALSE.equals(proceedings.acceptance().accepted())
        && (proceedings.acceptance().date() == null || happened(proceedings.acceptance().date()));
  }

  private void inquire() {
    LocalDate from = proceedings.inquiry().from();
    Proceedings.Initiation initiation = proceedings.initiation();
    boolean initiated =
        initiation.date() == null ? initiation.by() != null : happened(initiation.date());
    LocalDate to = proceedings.inquiry().to();
    if (happened(to)) {
      duties.add(Duty.done(DutyKind.INQUIRE, null, new Due.NotFixed(), to));
    } else if (from != null && happened(from)) {
      add(DutyKind.INQUIRE, null, new Due.NotFixed(), UNDER_WAY.with(from));
    } else if (initiated && !isDeclined()) {
      add(DutyKind.INQUIRE, null, new Due.NotFixed(), isAnyDecided() ? NO_INQUIRY : null);
    } else {
      duties.add(Duty.notNeeded(DutyKind.INQUIRE, null));
    }
  }

  private static final Bilingual UNDER_WAY = new Bilingual("自 {0} 起调查，尚未结束", "under way since {0}");

  private static final Bilingual NO_INQUIRY =
      new Bilingual("已经作出决定，但案件没有调查记录", "decided, yet no inquiry is recorded");

  private void conclude(Party party) {
    Decision decision = party.decision;
    if (decision != null && isMade(decision)) {
      if (isRecommendation(caseFile, decision)) {
        add(DutyKind.CONCLUDE, party.subject, new Due.Promptly(), awaitingDecision());
      } else {
        duties.add(
            Duty.done(DutyKind.CONCLUDE, party.subject, new Due.Promptly(), decision.date()));
      }
    } else if (happened(proceedings.inquiry().to())) {
      add(DutyKind.CONCLUDE, party.subject, new Due.Promptly(), null);
    } else {
      duties.add(Duty.notNeeded(DutyKind.CONCLUDE, party.subject));
    }
  }

  private Bilingual awaitingDecision() {
    return new Bilingual("认定建议已经提出，待{0}决定", "recommended; {0} has yet to decide")
        .with(stripped(proceedings.unit().accountabilityBody()));
  }

  // 第十四条 after the decision, 第十五至十八条.

  private void afterDecision(Party party) {
    conclude(party);
    inform(party);
    publish(party);
    if (isTolerated(party.decision)) {
      notAnError(party);
    } else {
      duties.add(Duty.notNeeded(DutyKind.NOT_AN_ERROR, party.subject));
    }
    if (isOfArticle16(party.decision)) {
      startCorrection(party);
    } else {
      duties.add(Duty.notNeeded(DutyKind.START_CORRECTION, party.subject));
    }
    explainCorrection(party);
    correct(party);
  }

  private void inform(Party party) {
    Decision decision = party.decision;
    // The seven days run from the decision of the body that decides, not from a recommendation.
    if (decision == null
        || !isMade(decision)
        || isRecommendation(caseFile, decision)
        || !isToBeNotified(decision)) {
      duties.add(Duty.notNeeded(DutyKind.NOTIFY, party.subject));
      return;
    }
    LocalDate decided = decision.date();
    LocalDate units = ofDecision(decided, party.notified == null ? null : party.notified.units());
    LocalDate person = ofDecision(decided, party.notified == null ? null : party.notified.party());
    Due due =
        decided == null
            ? new Due.Uncountable(undated())
            : NoticePeriod.lastDay(decided, readings, calendar);
    if (!happened(units) || !happened(person)) {
      add(DutyKind.NOTIFY, party.subject, due, missing(happened(units), happened(person)));
      return;
    }
    LocalDate done = later(units, person);
    Duty duty = Duty.done(DutyKind.NOTIFY, party.subject, due, done);
    boolean inTimeAnyhow = decided != null && !done.isAfter(NoticePeriod.earliestLastDay(decided));
    duties.add(due instanceof Due.Uncountable && !inTimeAnyhow ? noted(duty, LATE_OR_NOT) : duty);
  }

  /** Whether 第十四条 has it notified ({@code notice-reach}). */
  private boolean isToBeNotified(Decision decision) {
    return readings.has(Choice.NOTICE_EITHER_WAY)
        || decision.conclusion() == Decision.Conclusion.TOLERATED;
  }

  /** A notice; null if it was given before the decision, and so was of an earlier one. */
  static @Nullable LocalDate ofDecision(@Nullable LocalDate decided, @Nullable LocalDate notice) {
    boolean earlier = decided != null && notice != null && notice.isBefore(decided);
    return earlier ? null : notice;
  }

  private Bilingual undated() {
    return new Bilingual(
            "决定没有写明日期，不能计算期限；请在案件文件中补写{0}",
            "the decision has no date, so no period can be counted from it; add {0}")
        .with(caseFile.where("decision.date"));
  }

  private static final Bilingual LATE_OR_NOT =
      new Bilingual("是否逾期未能判定", "whether it was late cannot be told");

  private static Duty noted(Duty duty, Bilingual note) {
    return new Duty(duty.kind(), duty.subject(), duty.state(), duty.due(), duty.done(), note, null);
  }

  private static @Nullable Bilingual missing(boolean units, boolean person) {
    if (units == person) {
      return null;
    }
    return units
        ? new Bilingual("尚未告知当事人", "the party is not notified yet")
        : new Bilingual("尚未告知相关单位", "the units are not notified yet");
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private void publish(Party party) {
    if (party.subject != null && !party.subject.equals(caseFile.subjects().get(0))) {
      return;
    }
    LocalDate day = proceedings.published().date();
    boolean withheld = proceedings.published().withheld() != null;
    if (!isAnyTolerated()) {
      duties.add(Duty.notNeeded(DutyKind.PUBLISH, null));
    } else if (happened(day)) {
      duties.add(Duty.done(DutyKind.PUBLISH, null, new Due.NotFixed(), day));
    } else if (withheld) {
      duties.add(
          noted(
              Duty.done(DutyKind.PUBLISH, null, new Due.NotFixed(), null),
              new Bilingual("不公开，理由已经记录", "withheld, with the reason recorded")));
    } else {
      add(DutyKind.PUBLISH, null, new Due.NotFixed(), null);
    }
  }

  /**
   * 第十五条 takes effect with the decision itself: nothing is left to do but to abstain, so it is done
   * on the day of the decision.
   */
  private void notAnError(Party party) {
    Decision decision = party.decision;
    boolean exemptionOnly = readings.has(Choice.ARTICLE_15_ON_EXEMPTION);
    if (decision == null || (exemptionOnly && decision.disposition() != Disposition.EXEMPT)) {
      duties.add(Duty.notNeeded(DutyKind.NOT_AN_ERROR, party.subject));
      return;
    }
    duties.add(
        noted(
            Duty.done(DutyKind.NOT_AN_ERROR, party.subject, new Due.AtOnce(), decision.date()),
            new Bilingual(
                "依照第十五条，不作为执法错误认定", "under Article 15, not found to be an enforcement error")));
  }

  private void startCorrection(Party party) {
    LocalDate started = party.correction == null ? null : party.correction.started();
    Due due = dayOfDecision(party);
    if (happened(started)) {
      duties.add(Duty.done(DutyKind.START_CORRECTION, party.subject, due, started));
    } else {
      add(DutyKind.START_CORRECTION, party.subject, due, null);
    }
  }

  private Due dayOfDecision(Party party) {
    LocalDate decided = party.decision == null ? null : party.decision.date();
    return decided == null ? new Due.Uncountable(undated()) : new Due.On(decided);
  }

  private void explainCorrection(Party party) {
    Correction correction = party.correction;
    Decision decision = party.decision;
    boolean diligent =
        decision != null
            && isMade(decision)
            && decision.conclusion() == Decision.Conclusion.DILIGENT
            && !isRecommendation(caseFile, decision);
    if (!diligent && !isOfArticle16(decision)) {
      duties.add(Duty.notNeeded(DutyKind.EXPLAIN_CORRECTION, party.subject));
      return;
    }
    LocalDate started = correction == null ? null : correction.started();
    boolean underWay = happened(started);
    Due due =
        underWay && started != null
            ? new Due.On(started)
            : diligent ? new Due.NotFixed() : dayOfDecision(party);
    Bilingual missing = diligent && !underWay ? suggestion(correction) : missing(correction);
    if (missing == null) {
      duties.add(
          Duty.done(DutyKind.EXPLAIN_CORRECTION, party.subject, due, underWay ? started : null));
    } else {
      add(DutyKind.EXPLAIN_CORRECTION, party.subject, due, missing);
    }
  }

  /** Where nothing went wrong, suggestions for improvement are enough (第十七条“要求或者建议”). */
  private static @Nullable Bilingual suggestion(@Nullable Correction correction) {
    return correction != null && !correction.requirements().isEmpty()
        ? null
        : new Bilingual("没有错误的，提出改进建议即可", "where nothing was wrong, suggestions are enough");
  }

  private static @Nullable Bilingual missing(@Nullable Correction correction) {
    if (correction == null) {
      return MISSING_ALL;
    }
    List<Bilingual> missing = new ArrayList<>();
    if (correction.grounds().isEmpty()) {
      missing.add(new Bilingual("纠错事由", "grounds"));
    }
    if (correction.items().isEmpty()) {
      missing.add(new Bilingual("纠错事项", "items"));
    }
    if (correction.requirements().isEmpty()) {
      missing.add(new Bilingual("纠错要求或者建议", "requirements"));
    }
    if (correction.deadline() == null) {
      missing.add(new Bilingual("期限", "deadline"));
    }
    if (missing.isEmpty()) {
      return null;
    }
    return new Bilingual(
        "尚缺" + String.join("、", missing.stream().map(Bilingual::chinese).toList()),
        "missing: " + String.join(", ", missing.stream().map(Bilingual::english).toList()));
  }

  private static final Bilingual MISSING_ALL =
      new Bilingual("尚缺纠错事由、纠错事项、纠错要求或者建议、期限", "missing: grounds, items, requirements, deadline");

  private void correct(Party party) {
    Correction correction = party.correction;
    if (correction == null) {
      duties.add(Duty.notNeeded(DutyKind.ANALYSE_CAUSES, party.subject));
      duties.add(Duty.notNeeded(DutyKind.FINISH_CORRECTION, party.subject));
      duties.add(Duty.notNeeded(DutyKind.FOLLOW_UP, party.subject));
      return;
    }
    boolean underWay = happened(correction.started());
    analyseCauses(party.subject, correction, underWay);
    finish(party.subject, correction);
    followUp(party.subject, correction, underWay);
  }

  private void analyseCauses(@Nullable Subject subject, Correction correction, boolean underWay) {
    if (happened(correction.analysed())) {
      duties.add(
          Duty.done(DutyKind.ANALYSE_CAUSES, subject, new Due.NotFixed(), correction.analysed()));
    } else if (underWay) {
      add(DutyKind.ANALYSE_CAUSES, subject, new Due.NotFixed(), null);
    } else {
      duties.add(Duty.notNeeded(DutyKind.ANALYSE_CAUSES, subject));
    }
  }

  private void finish(@Nullable Subject subject, Correction correction) {
    boolean begun = correction.started() == null || happened(correction.started());
    LocalDate last = begun ? correction.lastDay(on) : null;
    Due due = last == null ? new Due.NotFixed() : new Due.On(last);
    if (happened(correction.finished())) {
      duties.add(Duty.done(DutyKind.FINISH_CORRECTION, subject, due, correction.finished()));
    } else if (last == null) {
      duties.add(Duty.notNeeded(DutyKind.FINISH_CORRECTION, subject));
    } else {
      add(DutyKind.FINISH_CORRECTION, subject, due, extendedFrom(correction, last));
    }
  }

  private static @Nullable Bilingual extendedFrom(Correction correction, LocalDate last) {
    return last.equals(correction.deadline())
        ? null
        : new Bilingual("原期限 {0}，已经批准延期", "extended from {0}")
            .with(String.valueOf(correction.deadline()));
  }

  private void followUp(@Nullable Subject subject, Correction correction, boolean underWay) {
    for (Correction.FollowUp followUp : correction.followUps()) {
      if (followUp.date() == null || happened(followUp.date())) {
        duties.add(Duty.done(DutyKind.FOLLOW_UP, subject, new Due.NotFixed(), followUp.date()));
        return;
      }
    }
    if (underWay || happened(correction.finished())) {
      add(DutyKind.FOLLOW_UP, subject, new Due.NotFixed(), null);
    } else {
      duties.add(Duty.notNeeded(DutyKind.FOLLOW_UP, subject));
    }
  }

  // 第十九条.

  private void aboutReport() {
    Report report = proceedings.report();
    LocalDate inquired = proceedings.inquiry().to();
    boolean found = inquired == null || happened(inquired);
    boolean baseless =
        report.finding() == Report.Finding.UNFOUNDED || report.finding() == Report.Finding.UNPROVEN;
    boolean owed = (found && baseless) || isAnyOfArticle16();
    report(
        DutyKind.FEEDBACK,
        owed && report.kind() == Report.Kind.NAMED,
        proceedings.reportHandled().feedback());
    report(
        DutyKind.EXPLAIN_REPORT,
        owed && report.kind() == Report.Kind.ANONYMOUS,
        proceedings.reportHandled().explained());
    report(
        DutyKind.CLARIFY,
        found && Boolean.TRUE.equals(report.malicious()),
        proceedings.clarification().date());
  }

  private void report(DutyKind kind, boolean owed, @Nullable LocalDate day) {
    Due due = kind == DutyKind.CLARIFY ? new Due.Promptly() : new Due.NotFixed();
    if (happened(day)) {
      duties.add(Duty.done(kind, null, due, day));
    } else if (owed) {
      add(kind, null, due, null);
    } else {
      duties.add(Duty.notNeeded(kind, null));
    }
  }
}

package rongcuo.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Key;
import rongcuo.casefile.Subject;
import rongcuo.steps.Papers;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Paper;

/** Who issues a paper, when, and under what number. */
record IssueFields(
    Paper kind, DocumentedCase matter, Subject subject, Recorder recorder, Placeholders fields) {

  IssueFields put() {
    issuer();
    issue();
    return this;
  }

  /** The unit, or of a decision the body that made it. */
  private void issuer() {
    Decision decision = matter.caseFile().concluded(subject);
    boolean other = isOfAnotherBody(kind, matter, subject) && decision != null;
    String at = CaseKeys.UNIT_NAME.path();
    SourcedText unit = recorder.text(matter.caseFile().get(CaseKeys.UNIT_NAME), at);
    String body = "decision.body";
    fields.put("作出机关", other ? body : at, other ? recorder.text(decision.body(), body) : unit);
    fields.put("办理单位", at, other ? unit : SourcedText.of("本单位"));
  }

  /** Whether a paper is a decision of another body, which the unit does not issue. */
  static boolean isOfAnotherBody(Paper kind, DocumentedCase matter, Subject subject) {
    Course course = matter.course(subject);
    return kind.name() == DocumentName.DECISION
        && course.accountabilityBody() != null
        && !course.isToBeRecommended();
  }

  private void issue() {
    LocalDate date = date(kind.name(), matter, subject);
    fields.put("成文日期", "--date", date(date));
    fields.put("发文字号", "", number(date));
    // The office's settings say it, not the case.
    fields.put("签发人", "", null);
    notice("告知单位", CaseKeys.UNITS_NOTIFIED);
    notice("告知当事人", CaseKeys.PARTY_NOTIFIED);
  }

  /** The units and the party are each notified by a page of its own day. */
  private void notice(String whose, Key<LocalDate> key) {
    LocalDate recorded = matter.course(subject).notice(key);
    LocalDate date = recorded == null ? matter.date() : recorded;
    String at = recorded == null ? "--date" : key.path();
    fields.put(key.tag(), key.path(), recorder.date(date, at));
    fields.put(whose + "文号", "", number(date));
  }

  static @Nullable SourcedText date(@Nullable LocalDate date) {
    return date == null ? null : SourcedText.of(Wordings.date(date));
  }

  /** The date that the case gives a document, else the one asked for; null if there is neither. */
  static @Nullable LocalDate date(DocumentName document, DocumentedCase matter, Subject subject) {
    LocalDate recorded = Papers.of(document).date(matter.course(subject));
    boolean earlier =
        document == DocumentName.CORRECTION && isDecidedSince(recorded, matter, subject);
    return recorded == null || earlier ? matter.date() : recorded;
  }

  /** A correction that runs on is told by a paper later than the decision that it tells. */
  private static boolean isDecidedSince(
      @Nullable LocalDate started, DocumentedCase matter, Subject subject) {
    Decision decision = matter.course(subject).decision();
    LocalDate decided = decision == null ? null : decision.date();
    return started != null && decided != null && started.isBefore(decided);
  }

  private SourcedText number(@Nullable LocalDate date) {
    return number(date, matter.course(subject).number(kind.name()));
  }

  /** 民宗容错〔2026〕3号: the office issues the number, so it is blank unless given. */
  SourcedText number(@Nullable LocalDate date, @Nullable String given) {
    String key = "numbers." + kind.id();
    if (given != null && !given.strip().matches("[0-9]+")) {
      return SourcedText.of(
          recorder.words(given), recorder.source(key, recorder.unit(matter.caseFile())));
    }
    SourcedText year =
        date == null
            ? SourcedText.blank("成文年份", "--date")
            : SourcedText.of(String.valueOf(date.getYear()));
    SourcedText place =
        given == null
            ? SourcedText.blank(
                "发文顺序号", kind.name() == DocumentName.DECISION ? "decision.number" : key)
            : SourcedText.of(given.strip().replaceFirst("^0+(?=.)", ""));
    return code()
        .then(SourcedText.of(kind.name().series() + "〔"))
        .then(year)
        .then(SourcedText.of("〕"))
        .then(place)
        .then(SourcedText.of("号"));
  }

  private SourcedText code() {
    if (isOfAnotherBody(kind, matter, subject)) {
      return SourcedText.blank("作出机关代字", "numbers." + kind.id());
    }
    String key = CaseKeys.UNIT_CODE.path();
    String code = matter.caseFile().get(CaseKeys.UNIT_CODE);
    return code == null
        ? SourcedText.blank("单位代字", key)
        : SourcedText.of(
            recorder.words(code), recorder.source(key, recorder.unit(matter.caseFile())));
  }
}

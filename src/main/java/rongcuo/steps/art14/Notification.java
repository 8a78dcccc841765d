package rongcuo.steps.art14;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Key;
import rongcuo.language.Bilingual;
import rongcuo.spreadsheet.Cell;
import rongcuo.spreadsheet.Column;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Done;
import rongcuo.steps.course.Due;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Step;

/**
 * 容错决定作出后，应当于7 日内告知相关单位及当事人
 *
 * <p>Reading: {@code notice-reach}, whether a decision that refuses tolerance is notified too;
 * {@code notice-days}, how the seven days are counted. They run from the decision of the body that
 * decides, not from a recommendation. A notice before the decision was of an earlier one.
 */
public final class Notification extends Step {

  private static final Detail<String> TO =
      Detail.choosing(
          "to",
          "告知了谁（不写的为两者）",
          "whom was it notified to, by default both",
          List.of(
              new Detail.Alternative<>("units", "单位", "units"),
              new Detail.Alternative<>("party", "当事人", "party"),
              new Detail.Alternative<>("both", "两者", "both")));

  private static final Bilingual LATE_OR_NOT =
      new Bilingual("是否逾期未能判定", "whether it was late cannot be told");

  public Notification() {
    super(Provision.ART_14, "容错决定作出后，应当于7 日内告知相关单位及当事人");
    isForEachSubject();
    isDueOnDays();
    isOwedBy(Responsible.UNIT, "notify", "告知相关单位及当事人", "notify the units and the party");
    holdsUp(Stage.NOTIFICATION);
    isRecordedAs(
        Event.of("notified", "告知", "the decision was notified")
            .onThose(
                Notification::notified, List.of(CaseKeys.UNITS_NOTIFIED, CaseKeys.PARTY_NOTIFIED))
            .saying(TO));
    makes(
        Paper.ofSubject(DocumentName.NOTIFICATION)
            .tellingDecision()
            .unless(this::why)
            .dated(Notification::dateOfPaper)
            .titled("容错认定结论告知书"));
    shows(
        Column.of(
            "告知单位", "units notified", 14, course -> Cell.of(day(course, CaseKeys.UNITS_NOTIFIED))));
    shows(
        Column.of(
            "告知当事人",
            "party notified",
            14,
            course -> Cell.of(day(course, CaseKeys.PARTY_NOTIFIED))));
  }

  private static @Nullable LocalDate dateOfPaper(Course course) {
    LocalDate party = course.notice(CaseKeys.PARTY_NOTIFIED);
    return party == null ? course.notice(CaseKeys.UNITS_NOTIFIED) : party;
  }

  /** The day of a notice of the decision that stands, if it had come. */
  private static @Nullable LocalDate day(Course course, Key<LocalDate> key) {
    LocalDate day = course.notice(key);
    return course.happened(day) ? day : null;
  }

  @Override
  public boolean isOwed(Course course) {
    return course.isSettled()
        && (course.readings().has(Choice.NOTICE_EITHER_WAY)
            || course.get(CaseKeys.CONCLUSION) == Decision.Conclusion.TOLERATED);
  }

  @Override
  public Due due(Course course) {
    LocalDate decided = course.get(CaseKeys.DECIDED);
    return decided == null
        ? new Due.Uncountable(course.undated())
        : NoticePeriod.lastDay(decided, course.readings(), course.calendar());
  }

  @Override
  public @Nullable Done done(Course course) {
    LocalDate units = day(course, CaseKeys.UNITS_NOTIFIED);
    LocalDate party = day(course, CaseKeys.PARTY_NOTIFIED);
    if (units == null || party == null || !isOwed(course)) {
      return null;
    }
    LocalDate done = later(units, party);
    LocalDate decided = course.get(CaseKeys.DECIDED);
    boolean inTimeAnyhow = decided != null && !done.isAfter(NoticePeriod.earliestLastDay(decided));
    boolean told = inTimeAnyhow || !(due(course) instanceof Due.Uncountable);
    return Done.on(done).noting(told ? null : LATE_OR_NOT);
  }

  @Override
  public @Nullable Bilingual lacking(Course course) {
    boolean units = day(course, CaseKeys.UNITS_NOTIFIED) != null;
    boolean party = day(course, CaseKeys.PARTY_NOTIFIED) != null;
    if (units == party) {
      return null;
    }
    return units
        ? new Bilingual("尚未告知当事人", "the party is not notified yet")
        : new Bilingual("尚未告知相关单位", "the units are not notified yet");
  }

  @Override
  public @Nullable Bilingual why(Course course) {
    return first(course.whyUndecided(), course.whyRecommendedOnly(provision()));
  }

  /** Those who were notified: by default both. */
  private static List<Key<LocalDate>> notified(Given given) {
    String to = given.get(TO);
    if ("units".equals(to)) {
      return List.of(CaseKeys.UNITS_NOTIFIED);
    }
    return "party".equals(to)
        ? List.of(CaseKeys.PARTY_NOTIFIED)
        : List.of(CaseKeys.UNITS_NOTIFIED, CaseKeys.PARTY_NOTIFIED);
  }
}

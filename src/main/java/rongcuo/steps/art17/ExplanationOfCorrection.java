package rongcuo.steps.art17;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.EntryLine;
import rongcuo.casefile.Key;
import rongcuo.language.Bilingual;
import rongcuo.spreadsheet.Cell;
import rongcuo.spreadsheet.Column;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Done;
import rongcuo.steps.course.Due;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.StepOfCorrection;

/**
 * 应向尽职免责、容错免责对象说明纠错事由，明确纠错事项，提出纠错要求或者建议，责成限期纠正问题、改进工作
 *
 * <p>Reading: those found diligent are told suggestions, and no correction need have been started
 * for them (第十六条 speaks of tolerance alone); whoever is corrected is told all four.
 */
public final class ExplanationOfCorrection extends StepOfCorrection {

  public static final Detail<List<String>> GROUND =
      Detail.of("ground", CaseKeys.GROUNDS).helped("纠错事由", "ground of correction");
  public static final Detail<List<String>> ITEM =
      Detail.of("item", CaseKeys.ITEMS).helped("纠错事项", "item of correction");
  public static final Detail<List<String>> REQUIREMENT =
      Detail.of("requirement", CaseKeys.REQUIREMENTS)
          .helped("纠错要求或者建议", "requirement or suggestion");

  /** By when it is to be finished. */
  public static final Detail<LocalDate> DEADLINE = Detail.of("deadline", CaseKeys.DEADLINE);

  public static final Bilingual SET_ALREADY =
      new Bilingual(
              "纠错期限已经定为{0}；要延长期限的，请用{1}记录（第十七条）",
              "the deadline is {0} already; for more time record that by {1} (Article 17)")
          .with(
              new Bilingual("{0}", "{0}"),
              EntryLine.recording("延期 --until …", "correction-extended --until …"));

  /** What it told was told of another decision. */
  private static final Bilingual ENDED =
      new Bilingual(
          "原来的纠错已经终止，须就现行决定重新说明",
          "the former correction was ended; it is to be explained anew for the decision that stands");

  private static final Bilingual TOO_EARLY =
      new Bilingual("期限 {0} 早于定期限之日 {1}", "the deadline {0} is before the day it was set, {1}");

  public ExplanationOfCorrection() {
    super(Provision.ART_17, "应向尽职免责、容错免责对象说明纠错事由，明确纠错事项，提出纠错要求或者建议，责成限期纠正问题、改进工作");
    isDueOnDays();
    isOwedBy(
        Responsible.ACCOUNTABILITY_BODY,
        "explain-correction",
        "说明纠错事由、事项、要求或者建议和期限",
        "explain correction: grounds, items, requirements or suggestions, deadline");
    isRecordedAs(
        Event.of("correction-items", "纠错事项", "grounds, items or requirements were told")
            .needing(GROUND, ITEM, REQUIREMENT)
            .unless(ExplanationOfCorrection::whyUntold));
    isRecordedAs(
        Event.of("correction-deadline", "纠错期限", "a deadline was set")
            .needing(DEADLINE)
            .unless(UnderCorrection::why)
            .unless(ExplanationOfCorrection::whyInThePast)
            .ifRecorded(CaseKeys.DEADLINE, SET_ALREADY));
    shows(Column.of("纠错期限", "deadline", 11, course -> Cell.of(lastDay(course))));
  }

  /** The last day of a correction that has begun by the day shown. */
  private static @Nullable LocalDate lastDay(Course course) {
    LocalDate started = course.get(CaseKeys.CORRECTION_STARTED);
    return started == null || course.happened(started) ? course.lastDay(course.on()) : null;
  }

  @Override
  public boolean isOwed(Course course) {
    return isDiligent(course) || course.isOfArticle16();
  }

  private static boolean isDiligent(Course course) {
    return course.isConcluded(Decision.Conclusion.DILIGENT);
  }

  @Override
  public Due due(Course course) {
    LocalDate started = course.day(CaseKeys.CORRECTION_STARTED);
    if (started != null) {
      return new Due.On(started);
    }
    return isDiligent(course) ? new Due.NotFixed() : dayOfDecision(course);
  }

  @Override
  public @Nullable Done done(Course course) {
    return isOwed(course) && lacking(course) == null
        ? Done.on(course.day(CaseKeys.CORRECTION_STARTED))
        : null;
  }

  @Override
  public @Nullable Bilingual lacking(Course course) {
    if (isDiligent(course) && !course.isUnderCorrection()) {
      return course.all(CaseKeys.REQUIREMENTS).isEmpty()
          ? new Bilingual("没有错误的，提出改进建议即可", "where nothing was wrong, suggestions are enough")
          : null;
    }
    if (course.isCorrectionEnded()) {
      return ENDED;
    }
    List<Bilingual> missing = new ArrayList<>();
    addIfEmpty(missing, course, CaseKeys.GROUNDS, new Bilingual("纠错事由", "grounds"));
    addIfEmpty(missing, course, CaseKeys.ITEMS, new Bilingual("纠错事项", "items"));
    addIfEmpty(missing, course, CaseKeys.REQUIREMENTS, new Bilingual("纠错要求或者建议", "requirements"));
    if (course.get(CaseKeys.DEADLINE) == null) {
      missing.add(new Bilingual("期限", "deadline"));
    }
    return missing.isEmpty()
        ? null
        : new Bilingual("尚缺{0}", "missing: {0}").with(new Bilingual("、", ", ").between(missing));
  }

  private static void addIfEmpty(
      List<Bilingual> missing, Course course, Key<List<String>> key, Bilingual name) {
    if (course.all(key).isEmpty()) {
      missing.add(name);
    }
  }

  private static @Nullable Bilingual whyUntold(Given given, Course course) {
    return isDiligent(course)
        ? course.whyTooEarly(CaseKeys.CORRECTION_STARTED, given.day())
        : UnderCorrection.why(given, course);
  }

  private static @Nullable Bilingual whyInThePast(Given given, Course course) {
    LocalDate deadline = given.get(DEADLINE);
    return deadline != null && deadline.isBefore(given.day())
        ? TOO_EARLY.with(deadline, given.day())
        : null;
  }
}

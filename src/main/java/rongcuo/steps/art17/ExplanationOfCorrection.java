package rongcuo.steps.art17;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Correction;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Key;
import rongcuo.casefile.Particulars;
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
import rongcuo.steps.course.Recording;
import rongcuo.steps.course.RefusedException;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Step;
import rongcuo.steps.course.Task;

/**
 * 应向尽职免责、容错免责对象说明纠错事由，明确纠错事项，提出纠错要求或者建议，责成限期纠正问题、改进工作
 *
 * <p>Reading: those found diligent are told suggestions, and no correction need have been started
 * for them (第十六条 speaks of tolerance alone); whoever is corrected is told all four.
 */
public final class ExplanationOfCorrection implements Step {

  private static final Task TASK =
      new Task(
          "explain-correction",
          Provision.ART_17,
          Responsible.ACCOUNTABILITY_BODY,
          new Bilingual(
              "说明纠错事由、事项、要求或者建议和期限",
              "explain correction: grounds, items, requirements or suggestions, deadline"));

  private static final Detail<List<String>> GROUND =
      Detail.texts("ground", "纠错事由", "ground of correction");
  private static final Detail<List<String>> ITEM =
      Detail.texts("item", "纠错事项", "item of correction");
  private static final Detail<List<String>> REQUIREMENT =
      Detail.texts("requirement", "纠错要求或者建议", "requirement or suggestion");

  /** What is told, in texts. */
  public static final List<Detail<List<String>>> TEXTS = List.of(GROUND, ITEM, REQUIREMENT);

  /** By when it is to be finished. */
  public static final Detail<LocalDate> DEADLINE =
      Detail.date("deadline", "纠错期限", "deadline of correction");

  private static final Bilingual SET_ALREADY =
      new Bilingual(
          "纠错期限已经定为 {0}；要延长期限的，请记录“延期”（第十七条）；原记录有误的，请加 --replace 更正",
          "the deadline is {0} already; for more time record \"correction-extended\" (Article 17),"
              + " or add --replace to mend a wrong record");

  private static final List<Event> EVENTS =
      List.of(
          Event.of(
                  "correction-items",
                  new Bilingual("纠错事项", "grounds, items or requirements were told"),
                  List.copyOf(TEXTS),
                  false,
                  ExplanationOfCorrection::tellAlone)
              .needing(GROUND, ITEM, REQUIREMENT),
          Event.of(
                  "correction-deadline",
                  new Bilingual("纠错期限", "a deadline was set"),
                  List.of(DEADLINE),
                  false,
                  ExplanationOfCorrection::setDeadlineAlone)
              .needing(DEADLINE));

  private static final List<Column<Course>> COLUMNS =
      List.of(Column.of("纠错期限", "deadline", 11, course -> Cell.of(lastDay(course))));

  /** The last day of a correction that has begun by the day shown. */
  private static @Nullable LocalDate lastDay(Course course) {
    Correction correction = course.correction();
    boolean yetToBegin =
        correction != null
            && correction.started() != null
            && !course.happened(correction.started());
    return correction == null || yetToBegin ? null : correction.lastDay(course.on());
  }

  @Override
  public Provision provision() {
    return Provision.ART_17;
  }

  @Override
  public String clause() {
    return "应向尽职免责、容错免责对象说明纠错事由，明确纠错事项，提出纠错要求或者建议，责成限期纠正问题、改进工作";
  }

  @Override
  public boolean isOfSubjects() {
    return true;
  }

  @Override
  public Task task() {
    return TASK;
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
    Correction correction = course.correction();
    LocalDate started = correction == null ? null : correction.started();
    if (started != null && course.happened(started)) {
      return new Due.On(started);
    }
    if (isDiligent(course)) {
      return new Due.NotFixed();
    }
    LocalDate decided = course.get(CaseKeys.DECIDED);
    return decided == null ? new Due.Uncountable(course.undated()) : new Due.On(decided);
  }

  @Override
  public boolean isDated() {
    return true;
  }

  @Override
  public @Nullable Done done(Course course) {
    Correction correction = course.correction();
    LocalDate day = correction == null || !course.isUnderCorrection() ? null : correction.started();
    return isOwed(course) && lacking(course) == null ? Done.on(day) : null;
  }

  @Override
  public @Nullable Bilingual lacking(Course course) {
    Correction correction = course.correction();
    Particulars said = correction == null ? Particulars.NONE : correction.said();
    if (isDiligent(course) && !course.isUnderCorrection()) {
      return said.all(CaseKeys.REQUIREMENTS).isEmpty()
          ? new Bilingual("没有错误的，提出改进建议即可", "where nothing was wrong, suggestions are enough")
          : null;
    }
    List<Bilingual> missing = new ArrayList<>();
    addIfEmpty(missing, said, CaseKeys.GROUNDS, new Bilingual("纠错事由", "grounds"));
    addIfEmpty(missing, said, CaseKeys.ITEMS, new Bilingual("纠错事项", "items"));
    addIfEmpty(missing, said, CaseKeys.REQUIREMENTS, new Bilingual("纠错要求或者建议", "requirements"));
    if (said.get(CaseKeys.DEADLINE) == null) {
      missing.add(new Bilingual("期限", "deadline"));
    }
    return missing.isEmpty()
        ? null
        : new Bilingual("尚缺{0}", "missing: {0}").with(new Bilingual("、", ", ").between(missing));
  }

  private static void addIfEmpty(
      List<Bilingual> missing, Particulars said, Key<List<String>> key, Bilingual name) {
    if (said.all(key).isEmpty()) {
      missing.add(name);
    }
  }

  @Override
  public Stage stage() {
    return Stage.CORRECTION;
  }

  @Override
  public @Nullable Bilingual why(Course course) {
    return course.whyUncorrected(provision());
  }

  @Override
  public List<Event> events() {
    return EVENTS;
  }

  private static void tellAlone(Given given, Recording recording) throws RefusedException {
    Course course = recording.course();
    Recording.refuse(
        isDiligent(course)
            ? course.whyTooEarly(CaseKeys.CORRECTION_STARTED, given.day())
            : UnderCorrection.why(course, given.day()));
    tell(given, recording);
  }

  /** Adds what was told to what there is. */
  public static void tell(Given given, Recording recording) throws RefusedException {
    recording.append(CaseKeys.GROUNDS, given.all(GROUND));
    recording.append(CaseKeys.ITEMS, given.all(ITEM));
    recording.append(CaseKeys.REQUIREMENTS, given.all(REQUIREMENT));
  }

  private static void setDeadlineAlone(Given given, Recording recording) throws RefusedException {
    Recording.refuse(UnderCorrection.why(recording.course(), given.day()));
    setDeadline(given, recording);
  }

  /** Sets the deadline that was given. */
  public static void setDeadline(Given given, Recording recording) throws RefusedException {
    LocalDate deadline = given.get(DEADLINE);
    Correction correction = recording.course().correction();
    LocalDate before = correction == null ? null : correction.said().get(CaseKeys.DEADLINE);
    if (before != null && !recording.replaces()) {
      throw new RefusedException(SET_ALREADY.with(before));
    }
    if (deadline != null && deadline.isBefore(given.day())) {
      throw new RefusedException(
          new Bilingual("期限 {0} 早于定期限之日 {1}", "the deadline {0} is before the day it was set, {1}")
              .with(deadline, given.day()));
    }
    recording.set(CaseKeys.DEADLINE, deadline);
  }

  @Override
  public List<Column<Course>> columns() {
    return COLUMNS;
  }
}

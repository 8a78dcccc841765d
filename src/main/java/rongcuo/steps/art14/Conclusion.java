package rongcuo.steps.art14;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.DocumentName;
import rongcuo.language.Bilingual;
import rongcuo.spreadsheet.Cell;
import rongcuo.spreadsheet.Column;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Done;
import rongcuo.steps.course.Due;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Step;
import rongcuo.steps.course.Task;

/**
 * 应当及时作出容错与否的认定结论
 *
 * <p>{@code decide} records it, held against what the regulation opens ({@link Ruling}).
 */
public final class Conclusion implements Step {

  private static final Task TASK =
      new Task("conclude", Provision.ART_14, Responsible.UNIT, new Bilingual("作出认定结论", "conclude"));

  private static final Paper DECISION =
      Paper.ofSubject(DocumentName.DECISION)
          .alsoCalled("容错认定建议书")
          .tellingDecision()
          .calledForIf(
              course ->
                  course.get(CaseKeys.INQUIRY_TO) != null
                      || course.get(CaseKeys.CONCLUSION) != null)
          .dated(course -> course.get(CaseKeys.DECIDED))
          .titled(Conclusion::title);

  /** Where another body decides, the unit's own document is a recommendation. */
  private static String title(Course course) {
    boolean decides = course.decision() != null && !course.isRecommendation();
    return course.accountabilityBody() == null || decides ? "容错认定决定书" : "容错认定建议书";
  }

  private static final List<Column<Course>> COLUMNS =
      List.of(
          Column.of("认定结论", "conclusion", 14, course -> Cell.of(concluded(course))),
          Column.of("处理", "disposition", 14, course -> Cell.of(disposed(course))),
          Column.of("文号", "number", 7, course -> Cell.of(number(course))));

  private static final List<Column<Course>> DAYS =
      List.of(Column.of("认定日期", "decided", 11, course -> Cell.of(decided(course))));

  /** The decision that had been made, or has no day; else null. */
  private static @Nullable Decision made(Course course) {
    Decision decision = course.decision();
    LocalDate day = decision == null ? null : decision.date();
    return day == null || course.happened(day) ? decision : null;
  }

  private static @Nullable Bilingual concluded(Course course) {
    Decision made = made(course);
    if (made == null || made.conclusion() == null) {
      return null;
    }
    return course.isRecommendation()
        ? new Bilingual("{0}（建议）", "{0} (recommended)").with(made.conclusion().label())
        : made.conclusion().label();
  }

  private static @Nullable Bilingual disposed(Course course) {
    Decision made = made(course);
    Disposition disposition = made == null ? null : made.disposition();
    return disposition == null ? null : disposition.label();
  }

  private static @Nullable Integer number(Course course) {
    Decision made = made(course);
    return made == null ? null : made.number();
  }

  private static @Nullable LocalDate decided(Course course) {
    Decision made = made(course);
    return made == null ? null : made.date();
  }

  @Override
  public Provision provision() {
    return Provision.ART_14;
  }

  @Override
  public String clause() {
    return "应当及时作出容错与否的认定结论";
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
    return course.isMade() || course.day(CaseKeys.INQUIRY_TO) != null;
  }

  @Override
  public Due due(Course course) {
    return new Due.Promptly();
  }

  @Override
  public @Nullable Done done(Course course) {
    return course.isSettled() ? Done.on(course.get(CaseKeys.DECIDED)) : null;
  }

  @Override
  public @Nullable Bilingual lacking(Course course) {
    return course.isMade()
        ? new Bilingual("认定建议已经提出，待{0}决定", "recommended; {0} has yet to decide")
            .with(String.valueOf(course.accountabilityBody()))
        : null;
  }

  @Override
  public Stage stage() {
    return Stage.CONCLUSION;
  }

  @Override
  public List<Paper> papers() {
    return List.of(DECISION);
  }

  /** What was decided; the day of it stands among the days of the other steps. */
  public List<Column<Course>> whatWasDecided() {
    return COLUMNS;
  }

  @Override
  public List<Column<Course>> columns() {
    return DAYS;
  }
}

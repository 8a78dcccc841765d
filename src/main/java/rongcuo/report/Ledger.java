package rongcuo.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;
import rongcuo.spreadsheet.Cell;
import rongcuo.spreadsheet.Column;
import rongcuo.statute.ReadingPolicy;
import rongcuo.steps.Duties;
import rongcuo.steps.Steps;
import rongcuo.steps.art14.Conclusion;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Due;
import rongcuo.steps.course.Duty;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Step;

/**
 * The ledger of cases (台账): one row a subject, the same columns in every format. A reporter's
 * identity is in no case file, and so in no ledger.
 *
 * @param policy how the open points are read
 * @param on the day that it shows
 */
public record Ledger(ReadingPolicy policy, LocalDate on, WorkingCalendar calendar) {

  /** A subject's case, with the duties that concern the subject. */
  public record Row(
      CaseResult.Assessed result, AssessedSubject assessed, Course course, List<Duty> duties) {

    /** Why a day could not be counted; null if it could. */
    public @Nullable Bilingual refusal() {
      Bilingual refusal = null;
      for (Duty duty : duties) {
        refusal = duty.refusal() == null ? refusal : duty.refusal();
      }
      return refusal;
    }

    private CaseFile caseFile() {
      return course.caseFile();
    }

    /** How far the subject's case has come. */
    Stage stage() {
      return Duties.stage(course, duties);
    }

    /** The most urgent duty that is still to be done; null if there is none. */
    @Nullable Duty next() {
      return duties.stream()
          .filter(duty -> duty.state().isOutstanding())
          .min(Duties.BY_URGENCY)
          .orElse(null);
    }

    private Cell nextDuty() {
      Duty next = next();
      return next == null ? Cell.EMPTY : Cell.of(next.task().label());
    }

    private Cell nextDay() {
      Duty next = next();
      if (next == null) {
        return Cell.EMPTY;
      }
      if (next.due() instanceof Due.NotFixed) {
        return Cell.of(new Bilingual("未规定", "none set"));
      }
      if (next.due() instanceof Due.Promptly) {
        // In a table there is no room to say that no time is set; the list of duties says it.
        return Cell.of(new Bilingual("及时", "promptly"));
      }
      LocalDate day = next.due().date();
      return day == null ? Cell.of(next.due().label()) : Cell.of(day);
    }

    private Cell daysLeft() {
      Duty next = next();
      return next == null ? Cell.EMPTY : Cell.of(next.daysLeft());
    }

    private Cell stale() {
      return course.isMade() ? Cell.of(Labels.stale(assessed.changed())) : Cell.EMPTY;
    }
  }

  private static final Column<Row> CASE =
      Column.of("案号", "case", 18, row -> Cell.of(row.caseFile().id()));
  private static final Column<Row> SUBJECT =
      Column.of("当事人", "subject", 12, row -> Cell.of(row.assessed().subject().name()));
  private static final Column<Row> STAGE =
      Column.of("阶段", "stage", 12, row -> Cell.of(row.stage().label()));
  private static final Column<Row> NEXT_DUTY =
      Column.of("下一事项", "next duty", 26, row -> row.nextDuty());
  private static final Column<Row> NEXT_DAY = Column.of("期限", "due", 12, row -> row.nextDay());

  /** All columns: what each step shows of a case stands with the step. */
  public static List<Column<Row>> columns() {
    List<Column<Row>> columns = new ArrayList<>(List.of(CASE, SUBJECT));
    columns.add(Column.of("标题", "title", 30, row -> Cell.of(row.caseFile().title())));
    columns.add(Column.of("问题类别", "kind", 14, row -> Cell.of(row.caseFile().kind())));
    columns.add(Column.of("领域", "field", 18, row -> Cell.of(row.caseFile().field())));
    columns.add(Column.of("职务", "post", 18, row -> Cell.of(row.assessed().subject().post())));
    columns.addAll(ofCourse(Steps.APPLICATION.columns()));
    columns.add(
        Column.of(
            "程序评估", "assessed as", 20, row -> Cell.of(Labels.outcome(row.assessed().outcome()))));
    columns.addAll(ofCourse(Conclusion.whatWasDecided()));
    for (Step step : Steps.ALL) {
      if (step != Steps.APPLICATION) {
        columns.addAll(ofCourse(step.columns()));
      }
    }
    columns.addAll(List.of(STAGE, NEXT_DUTY, NEXT_DAY));
    columns.add(Column.of("剩余天数", "days left", 9, row -> row.daysLeft()));
    columns.add(Column.of("认定后改动", "changed since", 14, row -> row.stale()));
    columns.add(Column.of("文件", "file", 24, row -> Cell.of(row.result().file())));
    return columns;
  }

  /** The few columns that a terminal has room for. */
  public static List<Column<Row>> onTerminal() {
    Column<Row> concluded = ofCourse(Conclusion.whatWasDecided()).get(0);
    return List.of(CASE, SUBJECT, concluded, STAGE, NEXT_DUTY, NEXT_DAY);
  }

  private static List<Column<Row>> ofCourse(List<Column<Course>> columns) {
    List<Column<Row>> ofRows = new ArrayList<>();
    for (Column<Course> column : columns) {
      ofRows.add(new Column<>(column.title(), column.width(), row -> column.cell(row.course())));
    }
    return ofRows;
  }

  public List<Row> rows(CaseResult.Assessed result) {
    CaseFile caseFile = result.caseFile();
    Course course =
        new Course(caseFile, policy.readingsFor(caseFile.readings()), on, calendar, null);
    Map<Subject, List<Duty>> concerning = Duties.concerningEach(caseFile, Duties.of(course));
    List<Row> rows = new ArrayList<>();
    for (AssessedSubject assessed : result.subjects()) {
      Subject subject = assessed.subject();
      List<Duty> own = concerning.getOrDefault(subject, List.of());
      rows.add(new Row(result, assessed, course.of(subject), own));
    }
    return rows;
  }
}

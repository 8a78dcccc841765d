package rongcuo.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Correction;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Proceedings;
import rongcuo.casefile.Subject;
import rongcuo.followup.Due;
import rongcuo.followup.Duties;
import rongcuo.followup.Duty;
import rongcuo.followup.Stage;
import rongcuo.followup.WorkingCalendar;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.spreadsheet.Cell;
import rongcuo.spreadsheet.Column;
import rongcuo.statute.ReadingPolicy;

/**
 * The ledger of cases (台账): one row a subject, the same columns in every format. A reporter's
 * identity is in no case file, and so in no ledger.
 *
 * @param policy how the open points are read
 * @param on the day that it shows
 */
public record Ledger(
    ReadingPolicy policy, LocalDate on, WorkingCalendar calendar, Language language) {

  /** A column with the width of its content in Latin characters, and whether a terminal has it. */
  private enum Field {
    CASE("案号", "case", 18, true),
    SUBJECT("当事人", "subject", 12, true),
    TITLE("标题", "title", 30, false),
    KIND("问题类别", "kind", 14, false),
    FIELD("领域", "field", 18, false),
    POST("职务", "post", 18, false),
    INITIATOR("启动方式", "initiated by", 12, false),
    INITIATED("启动日期", "initiated", 11, false),
    OUTCOME("程序评估", "assessed as", 20, false),
    CONCLUSION("认定结论", "conclusion", 14, true),
    DISPOSITION("处理", "disposition", 14, false),
    NUMBER("文号", "number", 7, false),
    INQUIRY_FROM("调查开始", "inquiry from", 12, false),
    INQUIRY_TO("调查结束", "inquiry to", 11, false),
    DECIDED("认定日期", "decided", 11, false),
    UNITS_NOTIFIED("告知单位", "units notified", 14, false),
    PARTY_NOTIFIED("告知当事人", "party notified", 14, false),
    PUBLISHED("公开日期", "published", 11, false),
    CORRECTION_STARTED("纠错启动", "correction from", 15, false),
    CORRECTION_DEADLINE("纠错期限", "deadline", 11, false),
    CORRECTION_FINISHED("纠错完成", "correction to", 13, false),
    STAGE("阶段", "stage", 12, true),
    NEXT_DUTY("下一事项", "next duty", 26, true),
    NEXT_DAY("期限", "due", 12, true),
    DAYS_LEFT("剩余天数", "days left", 9, false),
    STALE("认定后改动", "changed since", 14, false),
    FILE("文件", "file", 24, false);

    private final Bilingual title;
    private final int width;
    private final boolean onTerminal;

    Field(String chinese, String english, int width, boolean onTerminal) {
      this.title = new Bilingual(chinese, english);
      this.width = width;
      this.onTerminal = onTerminal;
    }
  }

  /** A row, and why a day could not be counted; null if it could. */
  public record Row(List<Cell> cells, @Nullable Bilingual refusal) {}

  public static List<Column<Row>> columns() {
    return columns(field -> true);
  }

  /** The few columns that a terminal has room for. */
  public static List<Column<Row>> onTerminal() {
    return columns(field -> field.onTerminal);
  }

  private static List<Column<Row>> columns(Predicate<Field> shown) {
    List<Column<Row>> columns = new ArrayList<>();
    for (Field field : Field.values()) {
      if (shown.test(field)) {
        columns.add(
            new Column<>(field.title, field.width, row -> row.cells().get(field.ordinal())));
      }
    }
    return columns;
  }

  public List<Row> rows(CaseResult.Assessed result) {
    CaseFile caseFile = result.caseFile();
    List<Duty> duties = Duties.of(caseFile, policy.readingsFor(caseFile.readings()), on, calendar);
    Map<Subject, List<Duty>> concerning = Duties.concerningEach(caseFile, duties);
    List<Row> rows = new ArrayList<>();
    for (AssessedSubject assessed : result.subjects()) {
      List<Duty> own = concerning.getOrDefault(assessed.subject(), List.of());
      Bilingual refusal = null;
      for (Duty duty : own) {
        refusal = duty.refusal() == null ? refusal : duty.refusal();
      }
      rows.add(new Row(cells(result, assessed, own), refusal));
    }
    return rows;
  }

  private List<Cell> cells(
      CaseResult.Assessed result, AssessedSubject assessed, List<Duty> duties) {
    CaseFile caseFile = result.caseFile();
    Subject subject = assessed.subject();
    Proceedings proceedings = caseFile.proceedings();
    Decision decision = made(caseFile.decision(subject));
    Subject.Notified notified = caseFile.notified(subject);
    Correction correction = Duties.correction(caseFile, subject);
    Duty next = next(duties);
    return List.of(
        Cell.of(caseFile.id()),
        Cell.of(subject.name()),
        Cell.of(caseFile.title()),
        Cell.of(caseFile.kind()),
        Cell.of(caseFile.field()),
        Cell.of(subject.post()),
        label(initiator(proceedings.initiation().by())),
        day(proceedings.initiation().date()),
        label(Labels.outcome(assessed.assessment().outcome())),
        label(conclusion(caseFile, decision)),
        label(disposition(decision)),
        Cell.of(decision == null ? null : decision.number()),
        day(proceedings.inquiry().from()),
        day(proceedings.inquiry().to()),
        Cell.of(decision == null ? null : decision.date()),
        day(notified == null ? null : notified.units()),
        day(notified == null ? null : notified.party()),
        published(proceedings.published()),
        day(correction == null ? null : correction.started()),
        Cell.of(correction == null || !begun(correction) ? null : correction.lastDay(on)),
        day(correction == null ? null : correction.finished()),
        label(Stage.of(caseFile, duties, on).label()),
        label(next == null ? null : next.kind().label()),
        nextDay(next),
        Cell.of(next == null ? null : next.daysLeft()),
        label(decision == null ? null : Labels.stale(assessed.changed())),
        Cell.of(result.file()));
  }

  /** The most urgent duty that is still to be done; null if there is none. */
  private static @Nullable Duty next(List<Duty> duties) {
    return duties.stream()
        .filter(duty -> duty.state().isOutstanding())
        .min(Duty.BY_URGENCY)
        .orElse(null);
  }

  private Cell nextDay(@Nullable Duty next) {
    if (next == null) {
      return Cell.EMPTY;
    }
    if (next.due() instanceof Due.NotFixed) {
      return label(new Bilingual("未规定", "none set"));
    }
    if (next.due() instanceof Due.Promptly) {
      // In a table there is no room to say that no time is set; the list of duties says it.
      return label(new Bilingual("及时", "promptly"));
    }
    LocalDate day = next.due().date();
    return day == null ? label(next.due().label()) : Cell.of(day);
  }

  private Cell label(@Nullable Bilingual label) {
    return label == null ? Cell.EMPTY : Cell.of(label.in(language));
  }

  private static @Nullable Bilingual initiator(Proceedings.@Nullable Initiator by) {
    if (by == null) {
      return null;
    }
    return by == Proceedings.Initiator.UNIT
        ? new Bilingual("单位启动", "the unit")
        : new Bilingual("个人申请", "the officer");
  }

  private static @Nullable Bilingual conclusion(CaseFile caseFile, @Nullable Decision decision) {
    if (decision == null || decision.conclusion() == null) {
      return null;
    }
    Bilingual label = decision.conclusion().label();
    return Duties.isRecommendation(caseFile, decision)
        ? new Bilingual("{0}（建议）", "{0} (recommended)").with(label)
        : label;
  }

  private static @Nullable Bilingual disposition(@Nullable Decision decision) {
    return decision == null || decision.disposition() == null
        ? null
        : decision.disposition().label();
  }

  private Cell published(Proceedings.Publication published) {
    return published.withheld() != null
        ? label(new Bilingual("不公开", "withheld"))
        : day(published.date());
  }

  private boolean begun(Correction correction) {
    LocalDate started = correction.started();
    return started == null || !started.isAfter(on);
  }

  /** A decision that had been made by the day shown, or has no day; else null. */
  private @Nullable Decision made(@Nullable Decision decision) {
    return decision == null || decision.date() == null || !decision.date().isAfter(on)
        ? decision
        : null;
  }

  /** A day that had come by the day shown; empty otherwise. */
  private Cell day(@Nullable LocalDate day) {
    return day == null || day.isAfter(on) ? Cell.EMPTY : Cell.of(day);
  }
}

package rongcuo.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.InOrder;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.spreadsheet.Cell;
import rongcuo.spreadsheet.Column;
import rongcuo.spreadsheet.Csv;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Due;
import rongcuo.steps.course.Duty;
import rongcuo.steps.course.DutyState;

/** Duties as text, JSON and CSV. */
public final class DutyTexts {

  /** So many rows are put into words at a time, which is worth handing over. */
  private static final int TOGETHER = 256;

  private DutyTexts() {}

  static String responsible(DutyRow row, Language language) {
    return new Bilingual("责任主体：{0}", "Responsible: {0}")
        .with(row.duty().task().responsible().label())
        .in(language);
  }

  /** The case with its title and those whom the duty concerns. */
  static String concerns(DutyRow row, Language language) {
    if (row.subjects().isEmpty()) {
      return row.title() == null ? row.caseId() : row.title();
    }
    return new Bilingual("{0}{1}；当事人：{2}", "{0}{1}; subjects: {2}")
        .with(
            row.caseId(),
            row.title() == null ? "" : " " + row.title(),
            Labels.COMMA.between(row.subjects()))
        .in(language);
  }

  // Text.

  /**
   * Prints them as text.
   *
   * @param workers so many threads put them into words
   */
  public static void text(
      List<DutyRow> rows,
      LocalDate on,
      PrintWriter out,
      Language language,
      boolean coloured,
      int workers) {
    TextPage head = new TextPage(coloured);
    head.heading(new Bilingual("截至 {0} 的办理事项", "Duties as of {0}").with(on).in(language));
    boolean ofOne = isOfOne(rows, language);
    if (ofOne) {
      head.line(0, concerns(rows.get(0), language));
    }
    if (rows.isEmpty()) {
      head.line(0, new Bilingual("没有符合条件的事项。", "Nothing to list.").in(language));
    }
    out.print(head);
    Map<DutyState, Integer> counts = new EnumMap<>(DutyState.class);
    rows.forEach(row -> counts.merge(row.duty().state(), 1, Integer::sum));
    print(
        rows,
        workers,
        i -> {
          TextPage page = new TextPage(coloured);
          DutyState state = rows.get(i).duty().state();
          if (i == 0 || state != rows.get(i - 1).duty().state()) {
            page.blank();
            page.strong(
                0,
                new Bilingual("{0}（{1} 项）", "{0} ({1})")
                    .with(state.label(), String.valueOf(counts.get(state)))
                    .in(language));
          }
          write(page, rows.get(i), !ofOne, language);
          return page.toString();
        },
        out);
  }

  /** Prints rows one after the other, which are put into words side by side. */
  private static void print(
      List<DutyRow> rows, int workers, IntFunction<String> words, PrintWriter out) {
    InOrder.run(
        IntStream.iterate(0, first -> first < rows.size(), first -> first + TOGETHER).iterator(),
        rows.size() > TOGETHER ? workers : 1,
        first ->
            IntStream.range(first, Math.min(first + TOGETHER, rows.size()))
                .mapToObj(words)
                .collect(Collectors.joining()),
        out::print);
  }

  /** Whether all concern the same subjects of one case, which need then be named but once. */
  private static boolean isOfOne(List<DutyRow> rows, Language language) {
    return !rows.isEmpty()
        && rows.stream()
            .map(row -> concerns(row, language))
            .allMatch(concerns(rows.get(0), language)::equals);
  }

  private static void write(TextPage page, DutyRow row, boolean withCase, Language language) {
    Duty duty = row.duty();
    Bilingual when = when(duty);
    page.bullet(
        1,
        new Bilingual("{0}（{1}）{2}", "{0} ({1}){2}")
            .with(
                duty.task().label(),
                duty.task().basis(),
                when == null ? "" : new Bilingual("：" + when.chinese(), ": " + when.english()))
            .in(language));
    if (withCase) {
      page.line(2, concerns(row, language));
    }
    Bilingual note = row.note();
    page.line(
        2,
        responsible(row, language)
            + (note == null ? "" : Labels.SEMICOLON.in(language) + note.in(language)));
  }

  /**
   * By when, how many days there are left, or when it was done; null if there is nothing to say.
   */
  static @Nullable Bilingual when(Duty duty) {
    Due due = duty.due();
    LocalDate day = due.date();
    Integer left = duty.daysLeft();
    if (duty.state() == DutyState.NOT_NEEDED) {
      return null;
    }
    if (duty.state().isDone()) {
      return done(duty);
    }
    if (day == null || left == null) {
      return due instanceof Due.AtOnce
          ? new Bilingual("应当及时办理", "to be done promptly")
          : due.label();
    }
    if (left < 0) {
      return new Bilingual("期限 {0}，逾期 {1} 日", "due {0}, {1} days overdue").with(day, -left);
    }
    return left == 0
        ? new Bilingual("期限 {0}，今日到期", "due {0}, today").with(day)
        : new Bilingual("期限 {0}，还有 {1} 日", "due {0}, {1} days left").with(day, left);
  }

  private static @Nullable Bilingual done(Duty duty) {
    LocalDate done = duty.done();
    if (done == null) {
      return null;
    }
    if (duty.task().provision() == Provision.ART_15) {
      return new Bilingual("自 {0} 起适用", "in force since {0}").with(done);
    }
    LocalDate day = duty.due().date();
    return duty.state() == DutyState.DONE_LATE && day != null
        ? new Bilingual("{0} 办结，期限 {1}", "done {0}, due {1}").with(done, day)
        : new Bilingual("{0} 办结", "done {0}").with(done);
  }

  // JSON.

  /**
   * Prints them as a JSON array.
   *
   * @param workers so many threads put them into words
   */
  public static void json(
      List<DutyRow> rows, LocalDate on, PrintWriter out, Language language, int workers) {
    out.print("[");
    print(
        rows,
        workers,
        i ->
            (i == 0 ? "\n" : ",\n")
                + JsonFields.object(json -> write(json, rows.get(i), on, language)),
        out);
    out.print("\n]\n");
  }

  private static void write(JsonFields json, DutyRow row, LocalDate on, Language language)
      throws IOException {
    Duty duty = row.duty();
    json.writeStringField("file", row.file());
    json.writeStringField("case", row.caseId());
    json.ids("subjects", row.subjects(), called -> called.in(language));
    json.writeStringField("duty", duty.task().id());
    json.writeStringField("label", duty.task().label().in(language));
    Provision provision = duty.task().provision();
    json.writeStringField("provision", provision == null ? null : provision.id());
    json.writeStringField("responsible", duty.task().responsible().id());
    json.writeStringField("on", on.toString());
    json.writeStringField("state", duty.state().id());
    json.date("due", duty.due().date());
    json.writeStringField("dueLabel", dueText(duty, language));
    if (duty.daysLeft() == null) {
      json.writeNullField("daysLeft");
    } else {
      json.writeNumberField("daysLeft", duty.daysLeft());
    }
    json.date("done", duty.done());
    Bilingual note = row.note();
    json.writeStringField("note", note == null ? null : note.in(language));
    json.stale(row.changed());
  }

  private static String dueText(Duty duty, Language language) {
    if (duty.state() == DutyState.NOT_NEEDED) {
      return "";
    }
    return duty.due().label().in(language);
  }

  // CSV.

  private static final List<Column<DutyRow>> COLUMNS =
      List.of(
          Column.of("状态", "state", row -> Cell.of(row.duty().state().label())),
          Column.of("期限", "due", row -> due(row.duty())),
          Column.of("剩余天数", "days left", row -> Cell.of(row.duty().daysLeft())),
          Column.of("事项", "duty", row -> Cell.of(row.duty().task().label())),
          Column.of("条款", "provision", row -> Cell.of(row.duty().task().basis())),
          Column.of("责任主体", "responsible", row -> Cell.of(row.duty().task().responsible().label())),
          Column.of("案号", "case", row -> Cell.of(row.caseId())),
          Column.of("标题", "title", row -> Cell.of(row.title())),
          Column.of("当事人", "subjects", row -> Cell.of(Labels.COMMA.between(row.subjects()))),
          Column.of("办结日期", "done", row -> Cell.of(row.duty().done())),
          Column.of("说明", "note", row -> Cell.of(row.note())),
          Column.of("文件", "file", row -> Cell.of(row.file())));

  /** The day as a day, or in words why there is none. */
  private static Cell due(Duty duty) {
    if (duty.state() == DutyState.NOT_NEEDED) {
      return Cell.EMPTY;
    }
    LocalDate day = duty.due().date();
    return day == null ? Cell.of(duty.due().label()) : Cell.of(day);
  }

  public static void csv(List<DutyRow> rows, PrintWriter out, Language language) {
    Csv<DutyRow> csv = new Csv<>(COLUMNS, language);
    out.print(csv.head());
    rows.forEach(row -> out.print(csv.row(row)));
  }
}

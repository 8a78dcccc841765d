package rongcuo.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseResult;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.casefile.CaseDocument;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.Witness;
import rongcuo.language.Language;
import rongcuo.report.Ledger;
import rongcuo.spreadsheet.Column;
import rongcuo.statute.ReadingPolicy;
import rongcuo.statute.Readings;
import rongcuo.steps.art14.DecisionTakenBack;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Duty;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.Recording;
import rongcuo.steps.course.RefusedException;
import rongcuo.steps.course.Step;
import rongcuo.steps.course.Undoing;

/**
 * Every step in each state, as {@code step-tables.txt} has it: what duties say, in which stage the
 * case is, what the ledger shows, what may be recorded. Each row is put to an officer alone and to
 * one of two.
 */
class StepTablesTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 12, 31);

  /** How a case may hold what a row says. */
  enum Arrangement {
    /** One officer, what the row says with the matter. */
    MATTER,
    /** One officer, who has it alone. */
    ALONE,
    /** Two officers, both by the matter. */
    BOTH,
    /** Two officers, of whom the first has it and the other nothing of it. */
    FIRST,
    /** Two officers: the first has it, the other rests on the matter, which refuses tolerance. */
    APART
  }

  /** The parts that an officer may have alone; by the matter both have them. */
  private static final Set<String> OWN =
      Set.of(
          "analysis",
          "recommendation",
          "decision",
          "notified",
          "published",
          "correction",
          "former-decisions",
          "numbers");

  private static final String REFUSED_TO_THE_OTHER =
      "decision: {conclusion: not-tolerated, disposition: full, date: 2026-04-22}";

  @TempDir Path folder;

  static List<StepTable.Row> rows() throws IOException {
    List<StepTable.Row> rows = new ArrayList<>();
    StepTable.read().sections().forEach(section -> rows.addAll(section.rows()));
    return rows;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void standsAsTheTableSays(StepTable.Row row) throws Exception {
    for (Arrangement arrangement : Arrangement.values()) {
      if (arrangement == Arrangement.APART
          && (!has(row, "decision") || row.acts().contains("undo decision"))) {
        continue;
      }
      CaseDocument document = acted(row, text(row, arrangement), arrangement);
      assertThat(said(document, 0, row))
          .as(arrangement + "\n" + text(row, arrangement))
          .isEqualTo(new Said(row.owed(), row.stage(), row.cells()));
      for (String each : row.record()) {
        assertThat(answer(Objects.requireNonNull(document.caseFile()), arrangement, each, row.on()))
            .as(arrangement.toString())
            .contains(each.contains(":") ? each.substring(each.indexOf(':') + 1).strip() : "takes");
      }
      if (arrangement == Arrangement.BOTH) {
        assertThat(said(document, 1, row)).isEqualTo(said(document, 0, row));
      }
      if (arrangement == Arrangement.FIRST) {
        // The other is as far as an officer of whom nothing was decided.
        CaseDocument undecided = acted(row, undecided(row), null);
        boolean ofEach = step(row).isOfSubjects();
        Said other = said(document, 1, row);
        Said none = said(undecided, 0, row);
        assertThat(other.cells).as("the other's").isEqualTo(none.cells);
        if (ofEach) {
          assertThat(other.owed).as("the other's").isEqualTo(none.owed);
        }
        assertThat(other.stage).as("the other's").isEqualTo(none.stage);
      }
    }
  }

  /** A step that is added without rows fails this, and a state that nobody thought of. */
  @Test
  void everyStepIsSeenInEachStateThatItCanHave() throws IOException {
    StepTable table = StepTable.read();
    assertThat(table.sections().stream().map(StepTable.Section::step))
        .containsExactlyElementsOf(Steps.ALL.stream().map(StepTable::name).toList());
    for (Step step : Steps.ALL) {
      StepTable.Section section = table.of(step);
      Set<String> seen = new LinkedHashSet<>();
      section.rows().forEach(row -> seen.add(row.state()));
      Set<String> missing = new LinkedHashSet<>(states(step));
      missing.removeAll(seen);
      assertThat(missing).as(section.step()).isEqualTo(section.never().keySet());
      assertThat(section.columns())
          .as(section.step())
          .containsAll(step.columns().stream().map(each -> each.title().chinese()).toList());
    }
  }

  /** What may be recorded of a step is tried by its rows: taken in one, refused in another. */
  @Test
  void everyEventIsTakenAndRefused() throws IOException {
    for (Step step : Steps.ALL) {
      List<String> record = new ArrayList<>();
      StepTable.read().of(step).rows().forEach(row -> record.addAll(row.record()));
      for (Event event : step.events()) {
        assertThat(record)
            .as(event.id())
            .anyMatch(each -> each.matches("takes " + event.id() + "( .*)?"));
        assertThat(record)
            .as(event.id())
            .anyMatch(each -> each.matches("refuses " + event.id() + "[ :].*"));
      }
    }
  }

  /** The states that a step can have, by what it is. */
  private static Set<String> states(Step step) {
    Set<String> states = new LinkedHashSet<>(List.of("ended", "replaced", "same-day"));
    if (!step.events().isEmpty()) {
      states.addAll(List.of("possible", "done", "undone", "refused"));
    }
    if (step.task() != null) {
      states.addAll(List.of("not-applicable", "owed", "done"));
    }
    if (step.isDated()) {
      states.addAll(List.of("due-today", "overdue", "done-late"));
    }
    if (step.why(course(Objects.requireNonNull(read(head("[{name: 张某}]")).caseFile()), null, TODAY))
        != null) {
      states.add("not-yet");
    }
    return states;
  }

  // The case of a row.

  private static boolean has(StepTable.Row row, String part) {
    return row.parts().stream().anyMatch(each -> each.startsWith(part + ": "));
  }

  private static String head(String subjects) {
    return "schema: rongcuo/case/1\nid: A-1\nsubjects: " + subjects + "\n";
  }

  private static String text(StepTable.Row row, Arrangement arrangement) {
    List<String> own = new ArrayList<>(List.of("name: 张某"));
    List<String> others = new ArrayList<>(List.of("name: 李某"));
    List<String> matter = new ArrayList<>();
    boolean apart = arrangement == Arrangement.APART;
    for (String part : row.parts()) {
      boolean owned =
          OWN.contains(key(part))
              && arrangement != Arrangement.MATTER
              && arrangement != Arrangement.BOTH;
      boolean officers = key(part).equals("objections");
      if (officers && arrangement == Arrangement.BOTH) {
        others.add(part);
      }
      (owned || officers ? own : matter).add(part);
    }
    if (apart) {
      matter.add(REFUSED_TO_THE_OTHER);
      for (String part : List.of("notified", "published", "correction")) {
        if (!has(row, part)) {
          own.add(part + ": {}");
        }
      }
    }
    boolean two = arrangement.compareTo(Arrangement.ALONE) > 0;
    String subjects =
        "[{"
            + String.join(", ", own)
            + "}"
            + (two ? ", {" + String.join(", ", others) + "}]" : "]");
    return head(subjects) + String.join("\n", matter) + "\n";
  }

  private static String key(String part) {
    return part.substring(0, part.indexOf(':'));
  }

  private static String undecided(StepTable.Row row) {
    List<String> matter = new ArrayList<>();
    for (String part : row.parts()) {
      if (!OWN.contains(key(part)) && !key(part).equals("objections")) {
        matter.add(part);
      }
    }
    return head("[{name: 张某}]") + String.join("\n", matter) + "\n";
  }

  private static CaseDocument read(String text) {
    CaseDocument document = CaseReader.read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(document.caseFile()).as(text + document.problems()).isNotNull();
    return document;
  }

  /** The case after all that the row has recorded and taken back. */
  private CaseDocument acted(StepTable.Row row, String text, @Nullable Arrangement arrangement)
      throws Exception {
    if (row.acts().isEmpty()) {
      return read(text);
    }
    Path file = folder.resolve(arrangement + "-" + row.line() + ".yaml");
    Files.writeString(file, text);
    try (CaseEditor editor = CaseEditor.open(file, TODAY.atTime(9, 0), Witness.NONE)) {
      for (String act : row.acts()) {
        String what = act.substring(act.indexOf(' ') + 1);
        for (@Nullable Integer whose : whose(what, arrangement)) {
          CaseFile caseFile = Objects.requireNonNull(editor.document().caseFile());
          Subject subject = whose == null ? null : caseFile.subjects().get(whose);
          editor.apply(edits(act.startsWith("do "), what, caseFile, subject, row.on()));
        }
      }
      return editor.document();
    }
  }

  private static List<Edit> edits(
      boolean record, String what, CaseFile caseFile, @Nullable Subject subject, String on)
      throws RefusedException {
    if (what.equals("decision")) {
      return DecisionTakenBack.of(caseFile, subject).edits();
    }
    Happening event = happening(what, on);
    Course course = course(caseFile, subject, TODAY);
    return record
        ? Recording.of(event.event().meant(event.given()), event.given(), course, false)
        : Undoing.of(event.event(), undated(event), course).changes();
  }

  private static Given undated(Happening event) {
    return new Given(TODAY, false, event.given().details());
  }

  /** Whom an act is of: the first where they part; each by itself what belongs to one alone. */
  private static List<@Nullable Integer> whose(String what, @Nullable Arrangement arrangement) {
    boolean parted = arrangement != null && arrangement.compareTo(Arrangement.BOTH) > 0;
    Event event = Steps.event(what.split(" ")[0]);
    boolean ofOfficers = event == null || event.isOfSubjects();
    List<@Nullable Integer> whose = new ArrayList<>();
    if (arrangement == null && ofOfficers) {
      return whose;
    }
    if (arrangement == Arrangement.BOTH && event != null && event.isOfOneSubject()) {
      whose.addAll(List.of(0, 1));
    } else {
      whose.add(parted && ofOfficers ? 0 : null);
    }
    return whose;
  }

  /** An event: {@code notified 2026-04-27 to=units}. */
  private static Happening happening(String what, String on) {
    List<String> words = new ArrayList<>(Arrays.asList(what.split(" ")));
    Event event = Objects.requireNonNull(Steps.event(words.remove(0)), what);
    boolean dated = !words.isEmpty() && words.get(0).matches("[0-9-]{10}");
    LocalDate day = LocalDate.parse(dated ? words.remove(0) : on);
    Map<Detail<?>, Object> details = new HashMap<>();
    for (String word : words) {
      String[] said = word.split("=", 2);
      Detail<?> detail =
          event.details().stream()
              .filter(each -> each.name().equals(said[0]))
              .findFirst()
              .orElseThrow(() -> new AssertionError(word));
      details.put(detail, value(detail, said[1]));
    }
    return new Happening(event, new Given(day, true, details));
  }

  private static Object value(Detail<?> detail, String said) {
    return switch (detail.kind()) {
      case TEXT -> said;
      case TEXTS -> List.of(said);
      case DATE -> LocalDate.parse(said);
      case WORD ->
          detail.choices().stream()
              .filter(each -> each.id().equals(said))
              .<Object>map(each -> Objects.requireNonNull(each.value()))
              .findFirst()
              .orElseThrow(() -> new AssertionError(said));
    };
  }

  // What is said of it.

  /**
   * What a case says of a step.
   *
   * @param owed as duties have it
   * @param cells of the ledger
   */
  private record Said(String owed, String stage, List<String> cells) {}

  private static Course course(CaseFile caseFile, @Nullable Subject subject, LocalDate on) {
    Readings readings = ReadingPolicy.DEFAULT.readingsFor(caseFile.readings());
    return new Course(caseFile, readings, on, WorkingCalendar.published(), subject);
  }

  private static Said said(CaseDocument document, int officer, StepTable.Row row) {
    LocalDate on = LocalDate.parse(row.on());
    Ledger ledger = new Ledger(ReadingPolicy.DEFAULT, on, WorkingCalendar.published());
    Ledger.Row shown = ledger.rows(assessed(document)).get(officer);
    List<String> cells = new ArrayList<>();
    for (String title : row.of().columns()) {
      cells.add(cell(title, shown));
    }
    Step step = step(row);
    String owed = step.task() == null ? "" : owed(step, shown.duties());
    String stage = Duties.stage(shown.course(), shown.duties()).id();
    assertThat(cell("阶段", shown))
        .isEqualTo(Duties.stage(shown.course(), shown.duties()).label().chinese());
    return new Said(owed, stage, cells);
  }

  private static CaseResult.Assessed assessed(CaseDocument document) {
    return (CaseResult.Assessed)
        new CaseAssessor(ReadingPolicy.DEFAULT).assess(Path.of("a.yaml"), document);
  }

  private static String cell(String title, Ledger.Row row) {
    List<Column<Ledger.Row>> columns = Ledger.columns();
    Column<Ledger.Row> column =
        columns.stream()
            .filter(each -> each.title().chinese().equals(title))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no column " + title));
    String text = column.cell(row).text(Language.CHINESE);
    return text.isEmpty() ? "–" : text;
  }

  private static String owed(Step step, List<Duty> duties) {
    List<Duty> own = duties.stream().filter(duty -> duty.task() == step.task()).toList();
    assertThat(own).hasSize(1);
    Duty duty = own.get(0);
    LocalDate due = duty.due().date();
    return due == null ? duty.state().id() : duty.state().id() + " " + due;
  }

  private static Step step(StepTable.Row row) {
    return Steps.ALL.stream()
        .filter(each -> StepTable.name(each).equals(row.of().step()))
        .findFirst()
        .orElseThrow();
  }

  /** What {@code record} answers: that it takes an event, or why not. */
  private static String answer(CaseFile caseFile, Arrangement arrangement, String said, String on) {
    String what = said.replaceFirst("^(takes|refuses) ", "").replaceFirst(":.*", "");
    Integer whose = whose(what, arrangement).get(0);
    Happening event = happening(what, on);
    Course course = course(caseFile, whose == null ? null : caseFile.subjects().get(whose), TODAY);
    try {
      Recording.of(event.event().meant(event.given()), event.given(), course, false);
      return "takes";
    } catch (RefusedException e) {
      return e.reason().in(Language.CHINESE);
    }
  }
}

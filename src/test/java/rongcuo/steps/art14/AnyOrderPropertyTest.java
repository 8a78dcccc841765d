package rongcuo.steps.art14;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.amendment.Amending;
import rongcuo.amendment.Officers;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Section;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Changes;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.casefile.edit.Witness;
import rongcuo.language.Language;
import rongcuo.statute.Readings;
import rongcuo.steps.RandomGiven;
import rongcuo.steps.Steps;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.Recording;
import rongcuo.steps.course.RefusedException;
import rongcuo.steps.course.Resting;
import rongcuo.steps.course.Undoing;

/**
 * Every event, decisions on one officer or all, again and again, and officers who join, in any
 * order: what may be recorded loses nothing that stood in the file, and taken back at once leaves
 * the file as it was, byte for byte; what may not is refused with the reason and changes nothing.
 */
class AnyOrderPropertyTest {

  private static final LocalDate TODAY = DecisionPropertyTest.TODAY;

  private final Map<String, Integer> taken = new HashMap<>();
  private final Map<String, Integer> refused = new HashMap<>();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void nothingIsLostAndWhatIsTakenBackLeavesNoTrace(int officers) throws Exception {
    Random random = new Random(27 + officers);
    for (int round = 0; round < 160; round++) {
      String text = inOrder(BEFORE.get(round % 4), round % 4 == 3 ? CORRECTED : "");
      text = officers == 2 ? text : text.replace("  - name: 李某\n", "");
      text = round % 16 == 2 ? text.replace("private-gain: no", "private-gain: yes") : text;
      Path file = folder.resolve(officers + "-" + round + ".yaml");
      Files.writeString(file, round % 3 == 0 ? text.replace("\n", "\r\n") : text);
      try (CaseEditor editor = CaseEditor.open(file, TODAY.atTime(9, 0), Witness.NONE)) {
        walk(editor, random);
      }
    }
    TreeSet<String> never = new TreeSet<>();
    Steps.events().forEach(event -> never.add(event.id()));
    assertThat(refused.keySet()).as("refused").containsAll(never);
    never.removeAll(taken.keySet());
    assertThat(never).as("never recorded").isEmpty();
    assertThat(taken.get("decision")).isGreaterThan(60);
  }

  private static final String STARTED =
      "initiation: {by: individual, date: 2026-02-20, applicants: [张某]}   # 本人来函\n"
          + "report: {kind: named, finding: unproven, malicious: yes}\n";

  private static final String INQUIRED = "inquiry: {from: 2026-03-01, to: 2026-03-20}\n";

  /** What stands before the facts of the cases. */
  private static final List<String> BEFORE =
      List.of(STARTED + INQUIRED, "report: {kind: anonymous}\n", INQUIRED, INQUIRED);

  private static final String CORRECTED =
      "decision: {conclusion: tolerated, disposition: exempt, date: 2026-04-01}\n"
          + "correction: {started: 2026-04-01, deadline: 2026-05-31}\n";

  /** The parts of the file in the order of their declaration, in which undone ones come back. */
  private static String inOrder(String before, String after) {
    String claims = "claims: [\"11(6)\"]\n";
    return DecisionPropertyTest.CASE
        .formatted(after)
        .replace(claims, "")
        .replace(before.contains(INQUIRED) ? "\n\n" : "  public-security-matter: no\n", "")
        .replace(INQUIRED, before)
        .replace("facts:", claims + "facts:");
  }

  private void walk(CaseEditor editor, Random random) throws Exception {
    LocalDate day = DecisionPropertyTest.FIRST;
    for (int i = 0; i < 45; i++) {
      day = day.plusDays(random.nextInt(12) - 2L);
      byte[] before = editor.content();
      List<String> said = said(editor);
      int whose = random.nextInt(caseFile(editor).subjects().size() + 1) - 1;
      int what = random.nextInt(40);
      if (what == 0 && caseFile(editor).subjects().size() < 4) {
        join(editor, "新人" + i);
      } else if (what < 8) {
        decide(editor, whose, day, random);
      } else {
        record(editor, random, whose, day);
      }
      assertThat(editor.document().hasErrors()).isFalse();
      List<String> lost = new ArrayList<>(said);
      if (what == 0) {
        // What was of all is of each then, and is kept once for each.
        lost.removeAll(said(editor));
      } else {
        said(editor).forEach(lost::remove);
      }
      assertThat(lost)
          .as(() -> lost + "\n" + text(before) + "\nbecame\n" + text(editor.content()))
          .isEmpty();
    }
  }

  /**
   * All that is said, wherever it stands; a digest of what was known of all is one of each then.
   */
  private static List<String> said(CaseEditor editor) {
    List<String> said = new ArrayList<>();
    for (Changes.Said each : Changes.of(editor).texts()) {
      if (!each.path().contains("fingerprint")) {
        said.add(
            each.path().get(each.path().size() - 1).replaceAll("[0-9]+", "")
                + "="
                + each.text().strip());
      }
    }
    return said;
  }

  /** A part that is empty hides the matter's; where there is none, it may go. */
  private static String withoutEmptied(byte[] content) {
    return text(content).replaceAll("(?m)^ +(notified|published|correction): \\{}\\R", "");
  }

  private static String stripped(@Nullable Object value) {
    return String.valueOf(value).strip();
  }

  /** What holds for each officer. */
  private static List<Object> holding(CaseEditor editor) {
    List<Object> holding = new ArrayList<>();
    CaseFile caseFile = caseFile(editor);
    for (Subject each : caseFile.subjects()) {
      for (Section section : CaseKeys.OF_SUBJECTS) {
        // What the matter published of a former decision is not the officer's, who may have none.
        Course course = Course.recorded(caseFile, Readings.DEFAULT, each);
        boolean none =
            section == CaseKeys.PUBLICATION
                && course.published() == null
                && course.withheld() == null;
        section
            .keys()
            .forEach(
                key -> holding.add(key.path() + stripped(none ? null : caseFile.get(key, each))));
      }
      holding.add(caseFile.formerDecisions(each).size());
    }
    return holding;
  }

  private static CaseFile caseFile(CaseEditor editor) {
    return Objects.requireNonNull(editor.document().caseFile());
  }

  private static @Nullable Subject subject(CaseEditor editor, int whose) {
    return whose < 0 ? null : caseFile(editor).subjects().get(whose);
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  private static void join(CaseEditor editor, String name) throws Exception {
    editor.apply(
        new Officers(Amending.of(caseFile(editor), editor)).add(name, null, Map.of()).edits());
  }

  private void decide(CaseEditor editor, int whose, LocalDate day, Random random) throws Exception {
    byte[] before = editor.content();
    List<Object> held = holding(editor);
    long draft = random.nextLong();
    boolean decided;
    try {
      decided = DecisionPropertyTest.decide(editor, whose, day, new Random(draft));
    } catch (EditRefusedException e) {
      throw new AssertionError("decision " + day + whose + "\n" + text(before) + e.problems(), e);
    }
    if (!decided) {
      refused.merge("decision", 1, Integer::sum);
      assertThat(editor.content()).isEqualTo(before);
      return;
    }
    byte[] after = editor.content();
    editor.apply(DecisionTakenBack.of(caseFile(editor), subject(editor, whose)).edits());
    assertThat(holding(editor))
        .as(() -> "decision on " + whose + " gave\n" + text(after))
        .isEqualTo(held);
    // What moved with texts of several lines, or with a whole correction, may come back in another
    // notation.
    if (!text(before).matches("(?s).*(第二行|两行|ended-because).*")) {
      assertThat(text(editor.content())).isEqualTo(text(before));
    }
    taken.merge("decision", 1, Integer::sum);
    DecisionPropertyTest.decide(editor, whose, day, new Random(draft));
    assertThat(editor.content()).isEqualTo(after);
  }

  private void record(CaseEditor editor, Random random, int whose, LocalDate day) throws Exception {
    List<Event> all = Steps.events();
    List<Event> rare = new ArrayList<>(all);
    rare.removeIf(
        each ->
            taken.getOrDefault(each.id(), 0) > 3
                || Recording.whyNot(each, course(editor, whose)) != null);
    List<Event> from = rare.isEmpty() || random.nextInt(3) > 0 ? all : rare;
    Event event = from.get(random.nextInt(from.size()));
    Given given = RandomGiven.of(random, event, day, caseFile(editor));
    byte[] before = editor.content();
    List<Object> held = holding(editor);
    try {
      editor.apply(Recording.of(event, given, course(editor, whose), false));
    } catch (RefusedException e) {
      assertThat(e.reason().in(Language.CHINESE)).isNotBlank().doesNotContain("{");
      assertThat(e.reason().in(Language.ENGLISH)).isNotBlank().doesNotContain("{");
      assertThat(editor.content()).isEqualTo(before);
      refused.merge(event.id(), 1, Integer::sum);
      return;
    } catch (EditRefusedException e) {
      throw new AssertionError(event.id() + given + whose + "\n" + text(before) + e.problems(), e);
    }
    byte[] after = editor.content();
    Course recorded = course(editor, -1);
    editor.apply(Undoing.of(event, given, course(editor, whose)).changes());
    assertThat(withoutEmptied(editor.content()))
        .as(() -> event.id() + " " + given + " of " + whose + " gave\n" + text(after))
        .isEqualTo(withoutEmptied(before));
    assertThat(holding(editor)).isEqualTo(held);
    assertThat(Resting.whyKept(event, recorded, course(editor, -1), all)).isNull();
    taken.merge(event.id(), 1, Integer::sum);
    editor.apply(Recording.of(event, given, course(editor, whose), false));
    assertThat(withoutEmptied(editor.content())).isEqualTo(withoutEmptied(after));
  }

  private static Course course(CaseEditor editor, int whose) {
    return new Course(
        caseFile(editor),
        Readings.DEFAULT,
        TODAY,
        WorkingCalendar.published(),
        subject(editor, whose));
  }
}

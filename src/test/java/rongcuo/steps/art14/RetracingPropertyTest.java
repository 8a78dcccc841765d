package rongcuo.steps.art14;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.OddNotation;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.casefile.edit.Without;
import rongcuo.casefile.edit.Without.TakenBack;
import rongcuo.casefile.history.Hand;
import rongcuo.casefile.history.History;
import rongcuo.casefile.history.HistoryCheck;
import rongcuo.cli.frame.EventTakenBack;
import rongcuo.statute.Readings;
import rongcuo.steps.RandomGiven;
import rongcuo.steps.Steps;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.Recording;
import rongcuo.steps.course.RefusedException;

/**
 * Events, mended ones, decisions and replaced ones, in files of any notation, with a history beside
 * them: whatever was done last can be taken back, once and again, and the file is each time as it
 * was, byte for byte: comments, order of keys, quotation, lines of texts, line ends.
 */
class RetracingPropertyTest {

  private static final LocalDate TODAY = DecisionPropertyTest.TODAY;

  /** Something done: how it is taken back, and the file before it. */
  private record Deed(String what, Taking back, byte[] before) {}

  private interface Taking {
    void back(CaseEditor editor) throws Exception;
  }

  private static final Hand HAND =
      new Hand() {
        @Override
        public String user() {
          return "zhang";
        }

        @Override
        public String command() {
          return "record";
        }

        @Override
        public OffsetDateTime now() {
          return OffsetDateTime.parse("2028-02-29T09:00:00+08:00");
        }

        @Override
        public void lost(Path history, IOException cause) {
          throw new AssertionError(cause);
        }
      };

  private final Map<String, Integer> taken = new HashMap<>();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {3, 6})
  void whateverWasDoneLastIsTakenBackToTheLetter(int seed) throws Exception {
    Random random = new Random(seed);
    for (int round = 0; round < 10; round++) {
      Path file = folder.resolve("a" + round + ".yaml");
      Files.write(file, written(random, round));
      Deque<Deed> done = new ArrayDeque<>();
      LocalDate day = DecisionPropertyTest.FIRST;
      for (int i = 0; i < 14; i++) {
        day = day.plusDays(random.nextInt(9));
        try (CaseEditor editor =
            CaseEditor.open(file, TODAY.atTime(9, 0), new History(file, HAND))) {
          Deed deed =
              random.nextInt(3) == 0 ? decided(editor, day, random) : recorded(editor, day, random);
          if (deed != null) {
            done.push(deed);
          }
          for (int back = random.nextInt(6) - 2; back > 0 && !done.isEmpty(); back--) {
            takeBack(editor, done.pop());
          }
        }
      }
      try (CaseEditor editor = CaseEditor.open(file, TODAY.atTime(9, 0), new History(file, HAND))) {
        while (!done.isEmpty()) {
          takeBack(editor, done.pop());
        }
      }
      HistoryCheck check = HistoryCheck.of(file);
      assertThat(check.flaws()).isEmpty();
      assertThat(check.now()).isEqualTo(HistoryCheck.Now.SAME);
    }
    assertThat(taken.get("mended")).as(taken.toString()).isGreaterThan(3);
    assertThat(taken.get("decision")).as(taken.toString()).isGreaterThan(10);
    assertThat(taken.get("replacement")).as(taken.toString()).isPositive();
  }

  private static byte[] written(Random random, int round) {
    String text =
        DecisionPropertyTest.CASE
            .formatted(
                "report: {kind: named, malicious: yes}\n"
                    + "analysis: {subjective: 无过错}   # 初稿\n"
                    + "initiation: {by: individual, date: 2026-02-20, applicants: [张某]}\n")
            .replace("\n\n", "\n");
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    String odd = round % 3 == 0 ? text : new OddNotation(random).write(OddNotation.content(plain));
    odd = round % 4 == 0 ? odd.replaceAll("\r?\n", "\r\n") : odd;
    return (round % 5 == 0 ? "\uFEFF" + odd : odd).getBytes(StandardCharsets.UTF_8);
  }

  private void takeBack(CaseEditor editor, Deed deed) throws Exception {
    byte[] now = editor.content();
    try {
      deed.back.back(editor);
    } catch (RefusedException e) {
      throw new AssertionError(deed.what + e.reason() + "\n" + text(now), e);
    }
    editor.save();
    assertThat(text(editor.content()))
        .as(() -> deed.what + " was taken back from\n" + text(now))
        .isEqualTo(text(deed.before));
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  private @Nullable Deed decided(CaseEditor editor, LocalDate day, Random random) throws Exception {
    byte[] before = editor.content();
    int whose = random.nextInt(3) - 1;
    boolean replaces =
        caseFile(editor).concluded(caseFile(editor).subjects().get(Math.max(0, whose))) != null;
    try {
      if (!DecisionPropertyTest.decide(editor, whose, day, random)) {
        return null;
      }
    } catch (EditRefusedException e) {
      return null;
    }
    editor.records("decision");
    editor.save();
    taken.merge(replaces ? "replacement" : "decision", 1, Integer::sum);
    return new Deed(
        "decision on " + whose,
        now -> {
          Subject subject = whose < 0 ? null : caseFile(now).subjects().get(whose);
          Without without =
              now.without("decision", DecisionTakenBack.of(caseFile(now), subject).edits(), null);
          assertThat(without.how()).as(() -> text(now.content())).isEqualTo(TakenBack.AS_IT_WAS);
          now.takeBack(without);
        },
        before);
  }

  private @Nullable Deed recorded(CaseEditor editor, LocalDate day, Random random)
      throws Exception {
    byte[] before = editor.content();
    int whose = random.nextInt(3) - 1;
    boolean mends = random.nextBoolean();
    List<Event> possible = new ArrayList<>(Steps.events());
    possible.removeIf(
        each ->
            mends
                ? !rongcuo.steps.course.RecordedEvent.isThere(each, course(editor, whose))
                : Recording.whyNot(each, course(editor, whose)) != null);
    if (possible.isEmpty()) {
      return null;
    }
    Event event = possible.get(random.nextInt(possible.size()));
    Given given = RandomGiven.of(random, event, day, caseFile(editor));
    try {
      editor.apply(Recording.of(event, given, course(editor, whose), mends));
    } catch (RefusedException | EditRefusedException e) {
      return null;
    }
    if (editor.isSaved()) {
      return null;
    }
    editor.records(event.id());
    editor.save();
    Given back = event.keepsDay() ? new Given(day, false, Map.of()) : given;
    return new Deed(
        event.id() + given + " of " + whose + (mends ? ", mended" : ""),
        now -> {
          EventTakenBack.Told told = new EventTakenBack(event, back, course(now, whose)).in(now);
          assertThat(told.note())
              .as(() -> event.id() + given + whose + "\n" + text(now.content()))
              .isNull();
          taken.merge(mends ? "mended" : "event", 1, Integer::sum);
        },
        before);
  }

  private static Course course(CaseEditor editor, int whose) {
    CaseFile caseFile = caseFile(editor);
    return new Course(
        caseFile,
        Readings.DEFAULT,
        TODAY,
        WorkingCalendar.published(),
        whose < 0 ? null : caseFile.subjects().get(whose));
  }

  private static CaseFile caseFile(CaseEditor editor) {
    return Objects.requireNonNull(editor.document().caseFile());
  }
}

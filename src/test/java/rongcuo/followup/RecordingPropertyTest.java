package rongcuo.followup;

import rongcuo.steps.course.RefusedException;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.EditRefusedException;

/**
 * Events in any order: what is legal, by a model of its own, is recorded and loses nothing that
 * stood in the file; what is not is refused and changes nothing.
 */
class RecordingPropertyTest {

  private static final LocalDate DECIDED = LocalDate.of(2026, 4, 25);
  private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);
  private static final LocalDateTime NOW = TODAY.atTime(9, 0);

  private static final String CASE =
      """
      # 卷宗 12 号，请勿外传
      schema: rongcuo/case/1
      id:   A-1     # 案号
      title: '检查疏漏'
      subjects:
        - name: "张某"
      incident: { date: 2026-03-18 }
      report: {kind: named, finding: unproven, malicious: yes}
      facts: {performing-duties: 是}   # 已核
      %s
      # 以下空白
      """;

  private static final String DECISION =
      "decision: {conclusion: tolerated, disposition: exempt, date: 2026-04-25}";

  @TempDir Path folder;

  /** What has been recorded, as far as legality depends on it. */
  private static final class State {
    final boolean decided;
    @Nullable LocalDate units;
    @Nullable LocalDate party;
    boolean publishedOrWithheld;
    @Nullable LocalDate started;
    @Nullable LocalDate deadline;
    final List<Event.CorrectionExtended> extensions = new ArrayList<>();
    boolean analysed;
    boolean finished;
    boolean told;
    boolean cleared;
    boolean transferred;

    State(boolean decided) {
      this.decided = decided;
    }

    boolean afterDecision(LocalDate day) {
      return decided && !day.isBefore(DECIDED);
    }

    boolean underWay(LocalDate day) {
      return started != null && !day.isBefore(started);
    }

    @Nullable LocalDate lastDay(LocalDate on) {
      LocalDate last = deadline;
      for (Event.CorrectionExtended extension : extensions) {
        LocalDate until = Objects.requireNonNull(extension.until());
        boolean counts = extension.approvedBy() != null && !extension.day().isAfter(on);
        if (counts && last != null && until.isAfter(last)) {
          last = until;
        }
      }
      return last;
    }

    /** Whether the event may be recorded; if so, it is. */
    boolean takes(Event event) {
      LocalDate day = event.day();
      if (event instanceof Event.Notified notified) {
        boolean free = (!notified.units() || units == null) && (!notified.party() || party == null);
        if (!afterDecision(day) || !free) {
          return false;
        }
        units = notified.units() ? day : units;
        party = notified.party() ? day : party;
        return true;
      }
      if (event instanceof Event.Published || event instanceof Event.Withheld) {
        boolean legal = afterDecision(day) && !publishedOrWithheld;
        publishedOrWithheld |= legal;
        return legal;
      }
      if (event instanceof Event.CorrectionStarted) {
        if (!afterDecision(day) || started != null) {
          return false;
        }
        started = day;
        return true;
      }
      if (event instanceof Event.DeadlineSet set) {
        if (!underWay(day) || deadline != null || set.deadline().isBefore(day)) {
          return false;
        }
        deadline = set.deadline();
        return true;
      }
      if (event instanceof Event.CorrectionExtended extended) {
        return takes(extended);
      }
      if (event instanceof Event.CausesAnalysed) {
        boolean legal = underWay(day) && !analysed;
        analysed |= legal;
        return legal;
      }
      if (event instanceof Event.CorrectionFinished) {
        boolean legal = underWay(day) && !finished;
        finished |= legal;
        return legal;
      }
      if (event instanceof Event.ReporterTold) {
        boolean legal = !told && (!decided || afterDecision(day));
        told |= legal;
        return legal;
      }
      if (event instanceof Event.ReportExplained) {
        return false;
      }
      if (event instanceof Event.NameCleared) {
        boolean legal = !cleared;
        cleared = true;
        return legal;
      }
      if (event instanceof Event.Transferred) {
        boolean legal = !transferred && !day.isBefore(LocalDate.of(2026, 3, 18));
        transferred |= legal;
        return legal;
      }
      return underWay(day);
    }

    private boolean takes(Event.CorrectionExtended event) {
      LocalDate last = lastDay(event.day());
      if (!underWay(event.day()) || last == null || finished) {
        return false;
      }
      if (event.until() == null) {
        for (int i = extensions.size() - 1; i >= 0; i--) {
          Event.CorrectionExtended waiting = extensions.get(i);
          if (waiting.approvedBy() == null) {
            extensions.set(
                i,
                new Event.CorrectionExtended(
                    waiting.day(), waiting.until(), null, event.approvedBy()));
            return true;
          }
        }
        return false;
      }
      if (event.day().isAfter(last) || !event.until().isAfter(last)) {
        return false;
      }
      extensions.add(event);
      return true;
    }
  }

  @Test
  void nothingIsLostAndTheIllegalIsRefused() throws Exception {
    Random random = new Random(19);
    int recorded = 0;
    int refused = 0;
    Path file = folder.resolve("a.yaml");
    for (int round = 0; round < 150; round++) {
      boolean decided = random.nextInt(8) != 0;
      Files.writeString(file, CASE.formatted(decided ? DECISION : "# 尚未决定"));
      State state = new State(decided);
      try (CaseEditor editor = CaseEditor.open(file, NOW)) {
        Map<String, String> before = leaves(Files.readString(file));
        LocalDate day = DECIDED.minusDays(random.nextInt(3));
        for (int i = 0; i < 18; i++) {
          day = day.plusDays(random.nextInt(25) - 4L);
          Event event = event(random, day);
          boolean legal = state.takes(event);
          boolean accepted = record(editor, event);
          assertThat(accepted).as("round %d: %s", round, event).isEqualTo(legal);
          recorded += accepted ? 1 : 0;
          refused += accepted ? 0 : 1;
        }
        editor.save();
        String text = Files.readString(file);
        assertThat(leaves(text)).containsAllEntriesOf(before);
        assertThat(text).contains("# 卷宗 12 号，请勿外传", "# 案号", "# 已核", "# 以下空白", "id:   A-1");
        Map<String, String> after = leaves(text);
        assertThat(after.get("notified.units")).isEqualTo(text(state.units));
        assertThat(after.get("notified.party")).isEqualTo(text(state.party));
        assertThat(after.get("correction.started")).isEqualTo(text(state.started));
        assertThat(after.get("correction.deadline")).isEqualTo(text(state.deadline));
        for (int i = 0; i < state.extensions.size(); i++) {
          assertThat(after.get("correction.extensions." + i + ".until"))
              .isEqualTo(text(state.extensions.get(i).until()));
        }
        CaseFile caseFile = Objects.requireNonNull(editor.document().caseFile());
        assertThat(caseFile.correction() != null).isEqualTo(state.started != null);
      }
    }
    assertThat(recorded).isGreaterThan(700);
    assertThat(refused).isGreaterThan(400);
  }

  private static boolean record(CaseEditor editor, Event event) throws EditRefusedException {
    CaseFile caseFile = Objects.requireNonNull(editor.document().caseFile());
    try {
      editor.apply(Recording.of(event, caseFile, null, false, TODAY));
      return true;
    } catch (RefusedException e) {
      return false;
    } catch (EditRefusedException e) {
      // Feedback before the decision: the reader's own check of dates.
      if (event instanceof Event.ReporterTold) {
        return false;
      }
      throw e;
    }
  }

  private static Event event(Random random, LocalDate day) {
    return switch (random.nextInt(15)) {
      case 0 -> new Event.Notified(day, true, false);
      case 1 -> new Event.Notified(day, false, true);
      case 2 -> new Event.Notified(day, true, true);
      case 3 -> new Event.Published(day, "局机关", null);
      case 4 -> new Event.Withheld(day, "涉及：他案 #1");
      case 5, 6 -> new Event.CorrectionStarted(day);
      case 7 ->
          new Event.CorrectionExplained(day, List.of("事由: " + day), List.of("- 事项"), List.of());
      case 8 -> new Event.DeadlineSet(day, day.plusDays(random.nextInt(60) - 5L));
      case 9 ->
          new Event.CorrectionExtended(
              day, day.plusDays(random.nextInt(90)), "停产检修", random.nextBoolean() ? "方某" : null);
      case 10 -> new Event.CorrectionExtended(day, null, null, "方某");
      case 11 -> new Event.FollowedUp(day, "情况“良好”\n第二行");
      case 12 -> new Event.CausesAnalysed(day);
      case 13 ->
          random.nextInt(4) == 0 ? new Event.CorrectionFinished(day) : new Event.ReporterTold(day);
      default ->
          random.nextBoolean()
              ? new Event.NameCleared(day, "局机关", null)
              : random.nextBoolean()
                  ? new Event.Transferred(day, "某公安局")
                  : new Event.ReportExplained(day);
    };
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /** Every text of a file by the path that leads to it, read by the YAML library alone. */
  private static Map<String, String> leaves(String text) {
    Map<String, String> leaves = new TreeMap<>();
    collect("", new Yaml().compose(new StringReader(text)), leaves);
    return leaves;
  }

  private static void collect(String path, Node node, Map<String, String> leaves) {
    if (node instanceof ScalarNode scalar) {
      leaves.put(path.substring(1), scalar.getValue());
    } else if (node instanceof SequenceNode sequence) {
      for (int i = 0; i < sequence.getValue().size(); i++) {
        collect(path + "." + i, sequence.getValue().get(i), leaves);
      }
    } else if (node instanceof MappingNode mapping) {
      mapping
          .getValue()
          .forEach(
              entry ->
                  collect(
                      path + "." + ((ScalarNode) entry.getKeyNode()).getValue(),
                      entry.getValueNode(),
                      leaves));
    }
  }
}

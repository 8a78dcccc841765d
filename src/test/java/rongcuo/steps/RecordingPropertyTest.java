package rongcuo.steps;

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
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.casefile.edit.Witness;
import rongcuo.steps.course.RefusedException;

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
    final List<Extension> extensions = new ArrayList<>();
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
      for (Extension extension : extensions) {
        boolean counts = extension.approved && !extension.requested.isAfter(on);
        if (counts && last != null && extension.until.isAfter(last)) {
          last = extension.until;
        }
      }
      return last;
    }

    /** Whether the event may be recorded; if so, it is. */
    boolean takes(Happening event) {
      LocalDate day = event.day();
      return switch (event.id()) {
        case "notified" -> isNotified(day, event.said("to"));
        case "published", "withheld" -> {
          boolean legal = afterDecision(day) && !publishedOrWithheld;
          publishedOrWithheld |= legal;
          yield legal;
        }
        case "correction-started" -> {
          boolean legal = afterDecision(day) && started == null;
          started = legal ? day : started;
          yield legal;
        }
        case "correction-deadline" -> {
          LocalDate set = (LocalDate) Objects.requireNonNull(event.said("deadline"));
          boolean legal = underWay(day) && deadline == null && !set.isBefore(day);
          deadline = legal ? set : deadline;
          yield legal;
        }
        case "correction-extended" -> isExtended(day, event);
        case "correction-analysed" -> {
          boolean legal = underWay(day) && !analysed;
          analysed |= legal;
          yield legal;
        }
        case "correction-finished" -> {
          boolean legal = underWay(day) && !finished;
          finished |= legal;
          yield legal;
        }
        case "feedback" -> {
          // The report is unproven, so that it is answered whatever is decided (第十九条).
          boolean legal = !told;
          told = true;
          yield legal;
        }
        case "explained" -> false;
        case "clarified" -> {
          boolean legal = !cleared;
          cleared = true;
          yield legal;
        }
        case "transferred" -> {
          boolean legal = !transferred && !day.isBefore(LocalDate.of(2026, 3, 18));
          transferred |= legal;
          yield legal;
        }
        default -> underWay(day);
      };
    }

    private boolean isNotified(LocalDate day, @Nullable Object to) {
      boolean toUnits = !"party".equals(to);
      boolean toParty = !"units".equals(to);
      boolean free = (!toUnits || units == null) && (!toParty || party == null);
      if (!afterDecision(day) || !free) {
        return false;
      }
      units = toUnits ? day : units;
      party = toParty ? day : party;
      return true;
    }

    private boolean isExtended(LocalDate day, Happening event) {
      LocalDate last = lastDay(day);
      if (!underWay(day) || last == null || finished) {
        return false;
      }
      LocalDate until = (LocalDate) event.said("until");
      boolean approved = event.said("approved-by") != null;
      if (until == null) {
        for (int i = extensions.size() - 1; i >= 0; i--) {
          Extension waiting = extensions.get(i);
          if (!waiting.approved) {
            extensions.set(i, new Extension(waiting.requested, waiting.until, true));
            return true;
          }
        }
        return false;
      }
      if (day.isAfter(last) || !until.isAfter(last)) {
        return false;
      }
      extensions.add(new Extension(day, until, approved));
      return true;
    }
  }

  private record Extension(LocalDate requested, LocalDate until, boolean approved) {}

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
      try (CaseEditor editor = CaseEditor.open(file, NOW, Witness.NONE)) {
        Map<String, String> before = leaves(Files.readString(file));
        LocalDate day = DECIDED.minusDays(random.nextInt(3));
        for (int i = 0; i < 18; i++) {
          day = day.plusDays(random.nextInt(25) - 4L);
          Happening event = event(random, day);
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
              .isEqualTo(text(state.extensions.get(i).until));
        }
        CaseFile caseFile = Objects.requireNonNull(editor.document().caseFile());
        assertThat(caseFile.get(CaseKeys.CORRECTION_STARTED) != null)
            .isEqualTo(state.started != null);
      }
    }
    assertThat(recorded).isGreaterThan(700);
    assertThat(refused).isGreaterThan(400);
  }

  private static boolean record(CaseEditor editor, Happening event) throws EditRefusedException {
    CaseFile caseFile = Objects.requireNonNull(editor.document().caseFile());
    try {
      editor.apply(event.recorded(caseFile, null, TODAY));
      return true;
    } catch (RefusedException e) {
      return false;
    }
  }

  private static Happening event(Random random, LocalDate day) {
    return switch (random.nextInt(15)) {
      case 0 -> Happening.of("notified", day, "to", "units");
      case 1 -> Happening.of("notified", day, "to", "party");
      case 2 -> Happening.of("notified", day);
      case 3 -> Happening.of("published", day, "scope", "局机关");
      case 4 -> Happening.of("withheld", day, "reason", "涉及：他案 #1");
      case 5, 6 -> Happening.of("correction-started", day);
      case 7 ->
          Happening.of(
              "correction-items", day, "ground", List.of("事由: " + day), "item", List.of("- 事项"));
      case 8 ->
          Happening.of(
              "correction-deadline", day, "deadline", day.plusDays(random.nextInt(60) - 5L));
      case 9 -> extension(random, day);
      case 10 -> Happening.of("correction-extended", day, "approved-by", "方某");
      case 11 -> Happening.of("correction-followed-up", day, "finding", "情况“良好”\n第二行");
      case 12 -> Happening.of("correction-analysed", day);
      case 13 ->
          random.nextInt(4) == 0
              ? Happening.of("correction-finished", day)
              : Happening.of("feedback", day);
      default ->
          random.nextBoolean()
              ? Happening.of("clarified", day, "scope", "局机关")
              : random.nextBoolean()
                  ? Happening.of("transferred", day, "to", "某公安局")
                  : Happening.of("explained", day);
    };
  }

  private static Happening extension(Random random, LocalDate day) {
    LocalDate until = day.plusDays(random.nextInt(90));
    return random.nextBoolean()
        ? Happening.of(
            "correction-extended", day, "until", until, "reason", "停产检修", "approved-by", "方某")
        : Happening.of("correction-extended", day, "until", until, "reason", "停产检修");
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

package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.statute.Provision;
import rongcuo.statute.Statute;
import rongcuo.steps.Papers;
import rongcuo.steps.Steps;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Paper;

/**
 * Every message that a user can be told about a case that is not complete: cases of which one key
 * after another is missing, through every command and event, in both languages.
 */
final class MessagesTest {

  private static final String OFFICIAL = "notice";

  private static final String LAW =
      Arrays.stream(Provision.values()).map(Statute::words).collect(Collectors.joining());

  /** How many runs on cases but the two fullest, spread evenly over all that there are. */
  private static final int SPREAD = 1200;

  @TempDir Path folder;

  private final Map<String, String> faults = new LinkedHashMap<>();

  /** What is asked of each case; CASE stands for its file, OUT for a folder to write to. */
  private static List<String[]> commands() {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "check CASE",
                "evaluate CASE",
                "explain CASE --all",
                "explain CASE --find-out",
                "explain CASE --why-not diligent",
                "duties CASE --on 2026-06-01",
                "duties CASE --on 2026-04-01 --format csv",
                "ledger CASE",
                "trends CASE",
                "interview CASE",
                "notice CASE --format txt --out-dir OUT --force --trace",
                "notice CASE --format txt --out-dir OUT --final",
                "decide CASE --dry-run",
                "decide CASE --dry-run --replace",
                "decide CASE --dry-run --replace --conclusion diligent",
                "decide CASE --dry-run --replace --conclusion tolerated --disposition full",
                "decide CASE --dry-run --replace --override 理由",
                "decide CASE --dry-run --replace --reservation 13.powers=已经权衡",
                "decide CASE --dry-run --replace --analysis mood=好",
                "decide CASE --dry-run --replace --date 2026-01-01",
                "decide CASE --dry-run --replace --date 2999-01-01",
                "decide CASE --dry-run --subject 无此人",
                "record CASE notified --to nobody --dry-run"));
    for (Paper paper : Papers.ALL) {
      lines.add("notice CASE " + paper.id() + " --format txt --out-dir OUT --force");
    }
    for (Event event : Steps.events()) {
      String record = "record CASE " + event.id() + " --dry-run";
      lines.add(record + " --date 2026-05-01");
      lines.add(record + " --date 2026-07-01 --replace" + optionsOf(event));
      lines.add(record + " --date 2026-02-01" + optionsOf(event));
    }
    return lines.stream().map(line -> line.split(" ")).toList();
  }

  private static String optionsOf(Event event) {
    StringBuilder options = new StringBuilder();
    event.details().stream()
        .sorted(Comparator.comparing(Detail::option))
        .forEach(
            detail -> options.append(' ').append(detail.option()).append(' ').append(of(detail)));
    return options.toString();
  }

  private static String of(Detail<?> detail) {
    return switch (detail.kind()) {
      case DATE -> "2026-06-15";
      case WORD -> "party";
      case TEXT, TEXTS -> "某事";
    };
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("cases"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"cases/inspection-concealed.yaml", "src/test/resources/notice/everything.yaml"})
  void namesWhatTheUserKnowsWhateverACaseLacks(String file) throws IOException {
    List<String> cuts = CutCases.of(Files.readString(Path.of(file)));
    assertThat(cuts).hasSizeGreaterThan(30);
    List<String[]> commands = commands();
    for (int i = 0; i < cuts.size(); i++) {
      // Each command meets the whole file, and every fourth cut in one language or the other.
      for (int j = i == 0 ? 0 : i % 4; j < commands.size(); j += i == 0 ? 1 : 4) {
        read(cuts.get(i), commands.get(j), (i + j) / 4 % 2 == 0 ? "zh" : "en");
      }
    }
    assertNoFaults();
  }

  @Test
  void namesWhatTheUserKnowsInEveryCaseOfTheLibrary() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : cases()) {
      texts.addAll(CutCases.of(Files.readString(file)));
    }
    List<String[]> commands = commands();
    long all = (long) texts.size() * commands.size();
    for (int i = 0; i < SPREAD; i++) {
      long at = i * all / SPREAD + i % commands.size();
      String text = texts.get((int) Math.min(at / commands.size(), texts.size() - 1));
      read(text, commands.get((int) (at % commands.size())), i % 2 == 0 ? "zh" : "en");
    }
    assertNoFaults();
  }

  private void read(String text, String[] command, String language) throws IOException {
    Path file = Files.writeString(folder.resolve("case.yaml"), text);
    Path out = folder.resolve("out");
    List<String> arguments = new ArrayList<>(List.of("--lang", language));
    for (String word : command) {
      arguments.add(word.replace("CASE", file.toString()).replace("OUT", out.toString()));
    }
    Program.Result result = Program.run(arguments.toArray(new String[0]));
    boolean chinese = language.equals("zh");
    String asked = String.join(" ", command);
    look(result.err(), text, chinese, asked);
    // Documents and what traces them are Chinese whatever the language of the interface.
    if (chinese || !command[0].equals(OFFICIAL)) {
      look(result.out(), text, chinese, asked);
    }
  }

  private void look(String said, String text, boolean chinese, String asked) {
    List<String> found =
        chinese
            ? Wording.faultsOfChinese(said)
            : Wording.faultsOfEnglish(said, (text + LAW).replaceAll("\\s", ""));
    found.forEach(fault -> faults.putIfAbsent(fault.replace(folder.toString(), ""), asked));
  }

  private void assertNoFaults() {
    assertThat(faults.entrySet()).isEmpty();
  }
}

package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.amendment.Entering;
import rongcuo.amendment.TextPlace;
import rongcuo.casefile.CaseDocument;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.EntryLine;
import rongcuo.casefile.Key;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.EntryCommand;
import rongcuo.steps.Papers;
import rongcuo.steps.Steps;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Paper;

/** What a message says is to be typed for what a case lacks can be typed as it stands. */
class EntryCommandTest {

  /** A line in quotation marks, or one that stands alone. */
  private static final Pattern LINE =
      Pattern.compile("(?:[“\"]|(?m)^ +)rongcuo ((?:record|decide|amend|interview) [^”\"\n]*)");

  /** How a line is refused whose words are not understood. */
  private static final String[] NOT_UNDERSTOOD = {
    "没有事件", "不用于记录", "未知", "用法见", "不是", "没有“", "多余", "无法识别"
  };

  /** Each case cut down meets one command of so many. */
  private static final int STRIDE = 120;

  @TempDir Path folder;

  private static List<String> commands() {
    Stream<String> papers = Papers.ALL.stream().map(Paper::id).map(id -> "notice CASE " + id);
    Stream<String> events =
        Steps.events().stream().map(Event::id).map(id -> "record CASE " + id + " --dry-run");
    Stream<String> texts =
        TextPlace.all().stream()
            .map(each -> "amend CASE text " + each.id() + "=2026-01-05 --dry-run");
    return Stream.of(
            papers.map(each -> each + " --format txt --force --out-dir OUT"),
            events,
            texts,
            Stream.of("decide CASE --dry-run", "duties CASE"))
        .flatMap(each -> each)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void linesOfMessagesAreUnderstood(String language) throws IOException {
    Map<String, String> lines = new LinkedHashMap<>();
    for (String name : List.of("open-inquiry", "inspection-concealed")) {
      List<String> cuts = CutCases.of(Files.readString(Path.of("cases/" + name + ".yaml")));
      for (int i = 0; i < cuts.size(); i++) {
        collect(cuts.get(i), i, language, lines);
      }
    }
    assertThat(lines).hasSizeGreaterThan(20);
    assertThat(refused(lines)).isEmpty();
  }

  private void collect(String text, int nth, String language, Map<String, String> lines)
      throws IOException {
    Path file = Files.writeString(folder.resolve("case.yaml"), text);
    List<String> commands = commands();
    for (int j = nth == 0 ? 0 : nth % STRIDE; j < commands.size(); j += nth == 0 ? 1 : STRIDE) {
      Program.Result result = run(commands.get(j) + " --lang " + language, file);
      Matcher line = LINE.matcher(result.err() + result.out());
      while (line.find()) {
        lines.putIfAbsent(line.group(1), commands.get(j) + "\n" + text);
      }
      assertThat(result.err() + result.out()).doesNotContain("请在案件文件中写明", "{0}", "{1}");
    }
  }

  private Map<String, String> refused(Map<String, String> lines) throws IOException {
    Map<String, String> refused = new LinkedHashMap<>();
    for (Map.Entry<String, String> each : lines.entrySet()) {
      String text = each.getValue().substring(each.getValue().indexOf('\n') + 1);
      Path file = Files.writeString(folder.resolve("case.yaml"), text);
      Program.Result result =
          run(each.getKey().replaceAll("案件文件|CASE", "CASE") + " --dry-run", file);
      if (Stream.of(NOT_UNDERSTOOD).anyMatch(result.err()::contains)) {
        refused.put(each.getKey(), result.err());
      }
    }
    return refused;
  }

  /** Runs a line on a case, with a value of each kind for what it leaves open. */
  private Program.Result run(String line, Path file) {
    String filled = line.replace("=…", "=" + value(line));
    for (Event event : Steps.events()) {
      for (Detail<?> detail : event.details()) {
        if (!detail.choices().isEmpty()) {
          String word = " " + detail.choices().get(0).id();
          filled = filled.replace(detail.option() + " …", detail.option() + word);
        }
      }
    }
    filled = filled.replace("…", "2026-01-05");
    return Program.run(
        Stream.of(filled.split(" "))
            .map(word -> word.replace("CASE", file.toString()))
            .map(word -> word.replace("OUT", folder.resolve("out").toString()))
            .toArray(String[]::new));
  }

  private static String value(String line) {
    TextPlace place = TextPlace.named(line.replaceFirst(".* text (.*)=….*", "$1"));
    if (place == null) {
      return "";
    }
    Key<?> key = place.key();
    return switch (key.kind()) {
      case WORD -> key.words().get(0).english();
      case NUMBER -> "7";
      default -> "2026-01-05";
    };
  }

  static List<String> keys() {
    return TextPlace.all().stream().map(TextPlace::id).toList();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyKeyIsEnteredByALineThatIsUnderstood(String key) throws IOException {
    Path file = Path.of("cases/inspection-concealed.yaml");
    Bilingual line = Entering.line(key, caseFile(file));
    assertThat(line).isNotNull();
    Set<String> said =
        new LinkedHashSet<>(List.of(line.in(Language.CHINESE), line.in(Language.ENGLISH)));
    assertThat(refused(lines(said, Files.readString(file)))).isEmpty();
  }

  private static Map<String, String> lines(Set<String> said, String text) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (String each : said) {
      Matcher line = LINE.matcher(each);
      assertThat(line.find()).isTrue();
      lines.put(line.group(1), "\n" + text);
    }
    return lines;
  }

  private static CaseFile caseFile(Path file) throws IOException {
    CaseDocument document = CaseReader.read(file);
    return Objects.requireNonNull(document.caseFile());
  }

  @Test
  void theFileStandsAsTheShellTakesIt() {
    Bilingual line =
        EntryCommand.typed(EntryLine.recording("告知", "notified"), Path.of("a b$1.yaml"));
    assertThat(line.in(Language.CHINESE))
        .contains(" record ", "b$1.yaml", " 告知")
        .doesNotContain("案件文件");
    assertThat(line.in(Language.ENGLISH)).contains(" notified").doesNotContain("CASE");
  }
}

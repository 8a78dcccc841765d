package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rongcuo duties} as its users run it. */
class DutiesCommandTest {

  private static final String DECIDED =
      """
      schema: rongcuo/case/1
      id: %s
      title: 检查中未及时发现隐患,涉及多处;含分号
      subjects: [{name: 张某}]
      decision: {conclusion: tolerated, disposition: exempt, date: %s}
      """;

  /** What tells one export from the next. */
  private static final String STAMPS = "(DTSTAMP|LAST-MODIFIED|SEQUENCE):[^\r]*\r\n";

  @TempDir Path folder;

  private Path decided(String id, String date) throws IOException {
    Path file = folder.resolve(id + ".yaml");
    Files.writeString(file, DECIDED.formatted(id, date));
    return file;
  }

  /** More rows than are put into words at a time, whose states change among them. */
  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv", "ics"})
  void theWorkersDoNotShowInTheResult(String format) throws IOException {
    for (int i = 0; i < 130; i++) {
      decided("A-" + i, i % 3 == 0 ? "2026-04-25" : "2026-05-0" + (1 + i % 5));
    }
    List<String> results = new ArrayList<>();
    for (String jobs : List.of("1", "2", "5")) {
      Program.Result result = duties("--on", "2026-05-04", "--format", format, "--jobs", jobs);
      assertThat(result.status()).isZero();
      results.add(result.out().replaceAll(STAMPS, ""));
    }
    assertThat(results.get(0))
        .contains("A-129")
        .isEqualTo(results.get(1))
        .isEqualTo(results.get(2));
  }

  /** What stands the same in many cases is kept once: each case must keep what is its own. */
  @Test
  void aFolderHasTheDutiesOfEachOfItsCases() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 130; i++) {
      files.add(decided("A-" + i, "2026-05-0" + (1 + i % 5)));
    }
    try (Stream<Path> examples = Files.list(Path.of("cases"))) {
      for (Path file : examples.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        files.add(Files.copy(file, folder.resolve(file.getFileName())));
      }
    }
    List<JsonNode> alone = new ArrayList<>();
    for (Path file : files) {
      alone.addAll(ofCases(file));
    }
    assertThat(ofCases(folder)).hasSizeGreaterThan(600).containsExactlyInAnyOrderElementsOf(alone);
  }

  /** All duties of cases, without the warnings that several cases together call for. */
  private static List<JsonNode> ofCases(Path path) throws IOException {
    Program.Result result =
        Program.run("duties", path.toString(), "--on", "2026-06-01", "--format", "json");
    List<JsonNode> duties = new ArrayList<>();
    new ObjectMapper().readTree(result.out()).forEach(duties::add);
    duties.removeIf(duty -> duty.get("duty").asText().equals("warn"));
    return duties;
  }

  @Test
  void overdueComesFirstAndDecidesTheStatusWhenAsked() throws IOException {
    decided("A-1", "2026-04-25");
    decided("A-2", "2026-05-03");
    Program.Result result = duties("--on", "2026-05-04");
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .startsWith("截至 2026-05-04 的办理事项")
        .containsSubsequence(
            "逾期（5 项）", "A-1", "待办（1 项）", "期限 2026-05-10，还有 6 日", "A-2", "本办法未规定期限");
    assertThat(duties("--on", "2026-05-04", "--fail-on", "overdue").status()).isEqualTo(1);
    assertThat(duties("--on", "2026-04-20", "--fail-on", "overdue").status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void readsAsWritten(String language) throws IOException {
    Path golden = Path.of("src/test/resources/golden/duties");
    String text =
        Program.run(
                "--lang",
                language,
                "duties",
                golden.resolve("two-subjects.yaml").toString(),
                "--on",
                "2026-04-10")
            .out();
    assertThat(text)
        .isEqualTo(Files.readString(golden.resolve("two-subjects." + language + ".txt")));
  }

  @Test
  void withinKeepsWhatIsNear() throws IOException {
    decided("A-1", "2026-05-03");
    assertThat(duties("--on", "2026-05-03", "--within", "7").out()).contains("告知相关单位");
    assertThat(duties("--on", "2026-05-03", "--within", "6").out()).doesNotContain("告知相关单位");
  }

  @Test
  void aYearNotCoveredFailsItsCaseAlone() throws IOException {
    decided("A-1", "2026-04-24");
    decided("A-2", "2027-03-01");
    Program.Result result =
        duties("--on", "2027-03-02", "--reading", "notice-days=working", "--format", "json");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("A-2.yaml").contains("2027 年").contains("--holidays");
    assertThat(result.out()).contains("\"case\":\"A-1\"").contains("\"due\":\"2026-05-08\"");
    assertThat(result.out()).contains("期限未能计算");
    Path holidays = folder.resolve("holidays.txt");
    Files.writeString(holidays, "年 2027\n", StandardCharsets.UTF_8);
    Program.Result mended =
        duties(
            "--on", "2027-03-02", "--reading", "notice-days=working", "--holidays", "" + holidays);
    assertThat(mended.status()).isZero();
    assertThat(mended.out()).contains("期限 2027-03-10，还有 8 日");
    Path configured = folder.resolve("config/rongcuo");
    Files.createDirectories(configured);
    Files.move(holidays, configured.resolve("holidays.txt"));
    Program.Result beside =
        Program.runWith(
            Map.of("XDG_CONFIG_HOME", folder.resolve("config").toString()),
            "duties",
            folder.resolve("A-2.yaml").toString(),
            "--on",
            "2027-03-02",
            "--reading",
            "notice-days=working");
    assertThat(beside.out()).contains("期限 2027-03-10，还有 8 日");
  }

  @Test
  void aWrongHolidayFileIsWrongUsage() throws IOException {
    decided("A-1", "2026-04-24");
    Path holidays = folder.resolve("holidays.txt");
    Files.writeString(holidays, "年 2027\n放假 2027-01-01\n");
    Program.Result result = duties("--holidays", holidays.toString());
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("holidays.txt:2:1").contains("放假");
  }

  @Test
  void jsonSaysEverythingOnce() throws IOException {
    decided("A-1", "2026-04-25");
    JsonNode all =
        new ObjectMapper()
            .readTree(duties("--on", "2026-05-04", "--format", "json", "--state", "overdue").out());
    assertThat(all).hasSize(3);
    JsonNode first = all.get(0);
    assertThat(first.get("duty").asText()).isEqualTo("start-correction");
    assertThat(first.get("provision").asText()).isEqualTo("16");
    assertThat(first.get("responsible").asText()).isEqualTo("accountability-body");
    assertThat(first.get("daysLeft").asInt()).isEqualTo(-9);
    assertThat(first.get("done").isNull()).isTrue();
  }

  @Test
  void csvHasAMarkAndOneRowADuty() throws IOException {
    decided("A-1", "2026-04-25");
    String csv = duties("--on", "2026-05-04", "--format", "csv").out();
    assertThat(csv).startsWith("\uFEFF状态,期限,").contains("\r\n");
    assertThat(csv.lines().skip(1)).allMatch(line -> line.contains("A-1"));
  }

  @Test
  void theCalendarIsValidAndItsEntriesKeepTheirNames() throws IOException, ParserException {
    decided("A-1", "2026-04-25");
    decided("A-2", "2026-05-03");
    String text = duties("--on", "2026-05-04", "--format", "ics").out();
    assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    assertThat(text.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    Calendar calendar = parsed(text);
    assertThat(calendar.validate().getEntries()).isEmpty();
    List<VEvent> events = calendar.getComponents("VEVENT");
    assertThat(events).hasSize(6);
    for (VEvent event : events) {
      assertThat(event.validate().getEntries()).isEmpty();
      assertThat(event.getAlarms()).hasSize(2);
    }
    assertThat(described(events)).anyMatch(d -> d.contains("未及时发现隐患,涉及多处;含分号"));
    List<String> later = uids(parsed(duties("--on", "2026-07-01", "--format", "ics").out()));
    assertThat(uids(calendar)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(later);
    String again = duties("--on", "2026-05-04", "--format", "ics").out();
    assertThat(again.replaceAll(STAMPS, "")).isEqualTo(text.replaceAll(STAMPS, ""));
  }

  @Test
  void wrongUsageIsNamed() throws IOException {
    decided("A-1", "2026-04-25");
    assertThat(duties("--on", "tomorrow").status()).isEqualTo(2);
    assertThat(duties("--within", "-1").status()).isEqualTo(2);
    assertThat(duties("--state", "late").err()).contains("done-late");
    assertThat(duties("--fail-on", "late").status()).isEqualTo(2);
  }

  private static Calendar parsed(String text) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static List<String> uids(Calendar calendar) {
    List<String> uids = new ArrayList<>();
    for (VEvent event : calendar.<VEvent>getComponents("VEVENT")) {
      uids.add(event.getUid().orElseThrow().getValue());
    }
    return uids;
  }

  private static List<String> described(List<VEvent> events) {
    return events.stream()
        .map(VEvent::getDescription)
        .filter(java.util.Objects::nonNull)
        .map(description -> description.getValue())
        .toList();
  }

  private Program.Result duties(String... options) {
    List<String> arguments = new ArrayList<>(List.of("duties", folder.toString()));
    arguments.addAll(List.of(options));
    return Program.run(arguments.toArray(String[]::new));
  }
}

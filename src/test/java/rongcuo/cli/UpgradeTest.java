package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rongcuo.spreadsheet.CsvReader;
import rongcuo.spreadsheet.ReadRow;
import rongcuo.spreadsheet.UnreadableTableException;

/**
 * A folder of cases that 0.1.0 entered, decided and recorded, with the tables that 0.1.0 made of it
 * ({@code src/test/resources/upgrade}): today's program says the same of it, but for what {@code
 * differences.txt} lists with its reason.
 */
class UpgradeTest {

  private static final Path FROZEN = Path.of("src/test/resources/upgrade");
  private static final String DAY = "2026-10-20";

  @TempDir Path top;
  private Path folder;

  @BeforeEach
  void copy() throws IOException {
    folder = Files.createDirectory(top.resolve("0.1.0"));
    for (Path file : files(FROZEN.resolve("0.1.0"))) {
      Files.copy(file, folder.resolve(file.getFileName()));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted(Comparator.naturalOrder()).toList();
    }
  }

  private List<Path> cases() throws IOException {
    return files(folder).stream()
        .filter(file -> file.toString().endsWith(".yaml"))
        .filter(file -> !file.toString().endsWith(".reporter.yaml"))
        .toList();
  }

  private static Program.Result done(String... arguments) {
    Program.Result result = Program.run(arguments);
    assertThat(result.status()).as("%s", result.err()).isZero();
    return result;
  }

  @Test
  void everyFileIsValid() throws IOException {
    assertThat(done("check", folder.toString()).err()).contains("有效 13 份，无效或者不能读取 0 份");
    assertThat(cases()).hasSize(13);
    done("check", "--history", folder.toString());
  }

  /** Rows of a table by what they are of, each cell by its column. */
  private static Map<String, Map<String, String>> rows(String table, List<String> keys)
      throws UnreadableTableException {
    List<ReadRow> all = CsvReader.read(table.getBytes(StandardCharsets.UTF_8), "").rows();
    Map<String, Map<String, String>> rows = new TreeMap<>();
    ReadRow head = all.get(0);
    for (ReadRow line : all.subList(1, all.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      head.cells()
          .forEach(
              (column, title) ->
                  row.put(title.text(), line.cell(column).text().replace("\n", " ")));
      String name = String.join(" / ", keys.stream().map(row::get).toList());
      assertThat(rows.put(name.replaceAll("^.*/(?=[^/]*\\.yaml)", ""), row)).as(name).isNull();
    }
    return rows;
  }

  /** What parts two tables, a line each. */
  private static List<String> differences(String before, String after, List<String> keys)
      throws UnreadableTableException {
    Map<String, Map<String, String>> was = rows(before, keys);
    Map<String, Map<String, String>> is = rows(after, keys);
    List<String> lines = new ArrayList<>();
    was.forEach(
        (name, row) -> {
          Map<String, String> now = is.remove(name);
          if (now == null) {
            lines.add("- " + name);
            return;
          }
          row.remove("文件");
          row.forEach(
              (column, text) -> {
                if (!text.equals(now.get(column))) {
                  lines.add("%s / %s: %s => %s".formatted(name, column, text, now.get(column)));
                }
              });
        });
    is.keySet().forEach(name -> lines.add("+ " + name));
    return lines;
  }

  @ParameterizedTest
  @CsvSource({
    "evaluate, 文件;当事人",
    "ledger, 文件;当事人",
    "duties, 文件;当事人;事项",
  })
  void theTablesSayWhatTheySaid(String command, String keys) throws Exception {
    List<String> line = new ArrayList<>(List.of(command, folder.toString(), "--format", "csv"));
    if (command.equals("duties")) {
      line.addAll(List.of("--on", DAY));
    }
    String after = done(line.toArray(String[]::new)).out().replace("\uFEFF", "");
    String before = Files.readString(FROZEN.resolve(command + ".csv"), StandardCharsets.UTF_8);
    List<String> expected =
        Files.readAllLines(FROZEN.resolve("differences.txt")).stream()
            .filter(difference -> difference.startsWith(command + ": "))
            .map(difference -> difference.substring(command.length() + 2))
            .toList();
    assertThat(differences(before, after, List.of(keys.split(";"))))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /**
   * Every document of every case, with its open places marked, and the reporter in none but his.
   */
  @Test
  void everyDocumentIsMade() throws IOException {
    Path out = top.resolve("documents");
    int made = 0;
    for (Path file : cases()) {
      Path own = out.resolve(file.getFileName().toString());
      Program.Result result =
          Program.run("notice", file.toString(), "--out", own.toString(), "--format", "txt");
      assertThat(result.status()).as("%s: %s", file, result.err()).isZero();
      for (Path document : files(own)) {
        made++;
        String text = Files.readString(document);
        assertThat(text.contains("左思邈"))
            .as(document.toString())
            .isEqualTo(document.toString().contains("反馈函"));
      }
    }
    assertThat(made).isGreaterThan(12);
  }

  /** What 0.1.0 wrote stays, line for line, where today's program records and amends. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "festival-emergency|record CASE notified --date 2026-09-04",
        "flood|record CASE notified --to party --date 2026-08-25 --replace",
        "other-diligence|record CASE correction-finished --date 2026-10-15 --replace",
        "transfer-to-police|record CASE notified --to units --date 2026-06-17",
        "open-inquiry|amend CASE answer target-concealed=yes",
        "栖民宗-2026-031|amend CASE text incident.error=检查迟延四日。",
        "栖民宗-2026-031|decide CASE --date 2026-09-04 --no-input --conclusion not-tolerated --disposition full",
      })
  void whatStandsThereStaysWhereMoreIsWritten(String name, String command) throws IOException {
    Path file = folder.resolve(name + ".yaml");
    List<String> before = Files.readAllLines(file);
    done(command.replace("CASE", file.toString()).split(" "));
    List<String> after = Files.readAllLines(file);
    assertThat(after).isNotEqualTo(before);
    List<String> gone = new ArrayList<>(before);
    gone.removeAll(after);
    assertThat(gone).hasSizeLessThanOrEqualTo(1);
    done("check", file.toString());
    done("check", "--history", folder.toString());
    for (Path other : cases()) {
      if (!other.equals(file)) {
        assertThat(other)
            .hasSameBinaryContentAs(FROZEN.resolve("0.1.0").resolve(other.getFileName()));
      }
    }
  }
}

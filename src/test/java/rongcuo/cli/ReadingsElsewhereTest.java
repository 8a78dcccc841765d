package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code explain --goal}: what readings that lead there would alter of what the office decided. */
class ReadingsElsewhereTest {

  private static final String GAIN = "cases/private-gain.yaml";

  @TempDir Path folder;

  private static JsonNode archive(String... more) throws Exception {
    Program.Result result = Program.run(more);
    assertThat(result.status()).as(result.err()).isZero();
    return new ObjectMapper()
        .readTree(result.out())
        .get(0)
        .path("goals")
        .path("tolerated-exemptible")
        .path("readings");
  }

  /** Each is held against an assessment of the case under the reading by itself. */
  @Test
  void everyDecidedCaseThatComesOutOtherwiseIsTold() throws Exception {
    JsonNode readings =
        archive(
            "explain",
            GAIN,
            "--goal",
            "tolerated-exemptible",
            "--archive",
            "cases",
            "--format",
            "json");
    assertThat(readings.get("sets").size()).isEqualTo(readings.get("archive").size()).isPositive();
    Map<String, String> before = outcomes();
    for (int i = 0; i < readings.get("sets").size(); i++) {
      Map<String, String> expected = new HashMap<>();
      String[] changed = new String[readings.get("sets").get(i).size()];
      for (int j = 0; j < changed.length; j++) {
        changed[j] = readings.get("sets").get(i).get(j).asText();
      }
      outcomes(changed)
          .forEach(
              (officer, outcome) -> {
                if (!outcome.equals(before.get(officer)) && !officer.contains("private-gain")) {
                  expected.put(officer, outcome);
                }
              });
      Map<String, String> told = new HashMap<>();
      for (JsonNode each : readings.get("archive").get(i).get("altered")) {
        told.put(
            each.get("file").asText() + " " + each.get("subject").asText(),
            each.get("after").toString());
      }
      expected.keySet().removeIf(officer -> !isDecided(officer));
      assertThat(told).isEqualTo(expected).isNotEmpty();
    }
  }

  private static boolean isDecided(String officer) {
    try {
      return Files.readString(Path.of(officer.split(" ")[0])).contains("\ndecision:")
          || Files.readString(Path.of(officer.split(" ")[0])).contains(" decision:");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Map<String, String> outcomes(String... readings) throws Exception {
    String[] words = new String[4 + 2 * readings.length];
    words[0] = "evaluate";
    words[1] = "cases";
    words[2] = "--format";
    words[3] = "jsonl";
    for (int i = 0; i < readings.length; i++) {
      words[4 + 2 * i] = "--reading";
      words[5 + 2 * i] = readings[i];
    }
    Map<String, String> outcomes = new HashMap<>();
    for (String line : Program.run(words).out().lines().toList()) {
      JsonNode each = new ObjectMapper().readTree(line);
      outcomes.put(
          each.get("file").asText() + " " + each.get("subject").asText(),
          each.get("possible").toString());
    }
    return outcomes;
  }

  @Test
  void anArchiveGoesWithAGoal() {
    Program.Result alone = Program.run("explain", GAIN, "--archive", "cases");
    assertThat(alone.status()).isEqualTo(2);
    assertThat(alone.err()).contains("--goal");
    Program.Result nowhere =
        Program.run(
            "explain", GAIN, "--goal", "tolerated", "--archive", folder.resolve("x").toString());
    assertThat(nowhere.status()).isEqualTo(3);
    assertThat(nowhere.err()).contains("没有这个文件或者文件夹");
    assertThat(nowhere.out()).isEmpty();
  }

  @Test
  void theOfficesArchiveIsLookedThroughWhereThereIsOneAndNoOther() throws Exception {
    Path own = Files.copy(Path.of(GAIN), folder.resolve("a.yaml"));
    Files.copy(Path.of("cases/reform-pilot.yaml"), folder.resolve("b.yaml"));
    String[] words = {"explain", own.toString(), "--goal", "tolerated"};
    assertThat(Program.run(words).out()).contains("改变解释口径").doesNotContain("存档");
    Files.writeString(folder.resolve("office.yaml"), "schema: rongcuo/config/1\narchive: .\n");
    assertThat(Program.run(words).out().replaceAll("\\s", ""))
        .contains("存档中另有1名已决当事人的结论随之改变，已有决定因此不再相符的1名", "霍南舟：由“不予容错”改为");
    Files.delete(folder.resolve("b.yaml"));
    assertThat(Program.run(words).out().replaceAll("\\s", "")).contains("存档中没有其他已决案件的结论随之改变");
  }
}

package rongcuo.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rongcuo.cli.Program;

/** The archive of invented cases: what was planted in it is found, and nothing else. */
class SampleArchiveTest {

  private static final Path FOLDER = Path.of("src/test/resources/archive");

  /** With {@code -Drongcuo.golden.write=true} the files are written instead of compared. */
  @BeforeAll
  static void theFilesAreThoseOfTheGenerator() throws Exception {
    if (Boolean.getBoolean("rongcuo.golden.write")) {
      Files.createDirectories(FOLDER);
      try (Stream<Path> old = Files.list(FOLDER)) {
        for (Path file : old.toList()) {
          Files.delete(file);
        }
      }
      for (Map.Entry<String, String> file : SampleArchive.files().entrySet()) {
        Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
      }
    }
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(FOLDER)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertThat(files).isEqualTo(SampleArchive.files());
    found = json();
  }

  /** What is found without a change of readings. */
  private static JsonNode found = MissingNode.getInstance();

  private static JsonNode json(String... more) throws Exception {
    List<String> words =
        new ArrayList<>(List.of("practice", FOLDER.toString(), "--format", "json"));
    words.addAll(List.of(more));
    Program.Result result = Program.run(words.toArray(String[]::new));
    assertThat(result.status()).as(result.err()).isZero();
    return new ObjectMapper().readTree(result.out());
  }

  /** The decisions as planted, or how many usual ones stand in a place. */
  private static String planted(JsonNode decision) {
    String name =
        Path.of(decision.get("file").asText())
            .getFileName()
            .toString()
            .replaceAll("^\\d+-?|\\.yaml$", "");
    String others = decision.path("others").asInt() == 0 ? "" : "+" + decision.get("others");
    return (name.isEmpty() ? decision.get("disposition").asText() : name) + others;
  }

  private static List<String> all(JsonNode list) {
    List<String> all = new ArrayList<>();
    list.forEach(each -> all.add(planted(each)));
    return all;
  }

  private static List<String> choices(JsonNode point) {
    List<String> choices = new ArrayList<>();
    point
        .get("choices")
        .forEach(each -> choices.add(point.get("reading").asText() + "=" + each.asText()));
    return choices;
  }

  @Test
  void decisionsThatFitNoReadingsAreFound() throws Exception {
    assertThat(found.get("decided").asInt()).isEqualTo(64);
    assertThat(all(found.get("fittingNone")))
        .containsExactly("without-ground", "without-ground-override");
    assertThat(found.get("fittingNone").get(1).get("override").asBoolean()).isTrue();
    assertThat(found.get("fittingNone").get(0).get("underAny").toString())
        .isEqualTo("[\"not-tolerated\"]");
    assertThat(all(found.get("unfit")))
        .containsExactly("force-majeure-all", "minor-breach-tolerated");
    assertThat(found.get("unfit").get(1).get("adopted").toString())
        .isEqualTo("[\"minor-breach=excused\"]");
  }

  @Test
  void thoseThatCannotStandTogetherAreFound() throws Exception {
    List<List<String>> clashes = new ArrayList<>();
    found.get("clashes").forEach(clash -> clashes.add(all(clash.get("decisions"))));
    assertThat(clashes)
        .containsExactly(
            List.of("no-liability+4", "force-majeure-all"),
            List.of("lighten+5", "minor-breach-tolerated", "minor-breach-not-diligent"));
    assertThat(found.get("clashing").asInt()).isEqualTo(14);
    JsonNode pair = found.get("clashes").get(0).get("decisions");
    assertThat(choices(pair.get(0).get("needs").get(0))).containsExactly("force-majeure=any");
    assertThat(choices(pair.get(1).get("needs").get(0))).containsExactly("force-majeure=all");
    assertThat(found.get("clashes").get(1).get("decisions").get(1).get("exclusive").toString())
        .isEqualTo("[[\"article-13-breach=either\",\"minor-breach=bars\"]]");
  }

  @Test
  void whatTheOthersImplyIsFoundWithTheDecisionsThatSettleIt() throws Exception {
    JsonNode implied = found.get("implied");
    Map<String, String> settled = new TreeMap<>();
    for (JsonNode each : implied.get("settled")) {
      List<String> by = new ArrayList<>();
      each.get("by").forEach(group -> by.add(String.join(" ", all(group))));
      settled.put(String.join(" ", choices(each)), String.join(" | ", by));
    }
    assertThat(settled)
        .isEqualTo(
            Map.of(
                "article-4-standing=ground", "exempt+3",
                "three-distinctions=gate", "full+3 no-liability+1"));
    assertThat(implied.get("office").asBoolean()).isTrue();
    assertThat(implied.get("whole").asBoolean()).isTrue();
    assertThat(implied.get("exclusive")).isEmpty();
    assertThat(implied.get("free")).hasSize(13);
  }

  @Test
  void likeCasesTreatedUnlikeAreFound() throws Exception {
    List<String> unequal = new ArrayList<>();
    found
        .get("unequal")
        .forEach(
            each ->
                unequal.add(
                    planted(each.get("worse"))
                        + " > "
                        + planted(each.get("better"))
                        + (each.get("same").asBoolean() ? " same" : "")));
    // Those without any ground are treated worse than the two that were tolerated without one.
    assertThat(unequal)
        .containsExactlyInAnyOrder(
            "full+2 > without-ground same",
            "full+2 > without-ground-override same",
            "without-ground-override > without-ground same",
            "same-facts-harsher > exempt+8 same",
            "better-facts-harsher > exempt+8");
  }

  @Test
  void whatAChangeOfReadingsWouldAlterIsFound() throws Exception {
    JsonNode change = json("--reading", "force-majeure=all").get("change");
    assertThat(change.get("unsettled").asInt()).isEqualTo(5);
    assertThat(change.get("settled").asInt()).isEqualTo(1);
    assertThat(all(change.get("altered")))
        .containsExactly(
            "no-liability",
            "no-liability",
            "no-liability",
            "no-liability",
            "no-liability",
            "force-majeure-all");
    assertThat(change.get("altered").get(0).get("before").toString()).isEqualTo("[\"diligent\"]");
    assertThat(change.get("altered").get(0).get("after").toString())
        .isEqualTo("[\"not-tolerated\"]");
    assertThat(json("--readings", "default").get("change").get("alteredCount").asInt())
        .as("the case that chose a reading itself")
        .isEqualTo(1);
  }

  /** The files are in order; `check` and `ledger` say that there is something to look at. */
  @Test
  void aFolderIsSaidToHoldSomethingToLookAt() {
    Program.Result check = Program.run("check", FOLDER.toString());
    assertThat(check.status()).isZero();
    assertThat(check.out()).isEmpty();
    assertThat(check.err())
        .contains("有提示 0 份", "任何口径都说不通的决定 2 份；其余决定放在一起，没有一种口径都说得通；事实相同而决定不同的 2 组")
        .contains("practice 查看");
    Program.Result ledger = Program.run("ledger", FOLDER.toString(), "--format", "csv");
    assertThat(ledger.err()).contains("已有决定中有值得核对之处：任何口径都说不通的决定 2 份");
    assertThat(Program.run("check", FOLDER.toString(), "--quiet").err()).doesNotContain("核对之处");
    assertThat(Program.run("check", "cases").err()).doesNotContain("核对之处");
  }
}

package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.rules.Outcome;
import rongcuo.statute.Provision;

/** The example cases: what the regulation says of each, and how the text result reads. */
class CaseLibraryTest {

  private static final Path CASES = Path.of("cases");
  private static final Path GOLDEN = Path.of("src/test/resources/golden/evaluate");
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<String> names() throws IOException {
    return names(CASES, ".yaml");
  }

  private static List<String> names(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }

  @Test
  void everyCaseHasItsExpectationAndItsText() throws IOException {
    assertThat(names()).hasSizeGreaterThanOrEqualTo(14);
    assertThat(names(CASES, ".expect.json")).isEqualTo(names());
    assertThat(names(GOLDEN, ".zh.txt")).isEqualTo(names());
  }

  @ParameterizedTest
  @MethodSource("names")
  void concludesAsExpected(String name) throws IOException {
    Program.Result tested = Program.run("test", CASES.resolve(name + ".yaml").toString());
    assertThat(tested.status()).as(tested.out() + tested.err()).isZero();
    assertThat(tested.out()).endsWith("相符\n");
  }

  @ParameterizedTest
  @MethodSource("names")
  void readsAsWritten(String name) throws IOException {
    String file = CASES.resolve(name + ".yaml").toString();
    for (String language : new String[] {"zh", "en"}) {
      Path golden = GOLDEN.resolve(name + "." + language + ".txt");
      boolean isNew = Boolean.getBoolean("rongcuo.golden.write") && language.equals("zh");
      if (isNew || Files.exists(golden)) {
        String text =
            Program.run("--lang", language, "evaluate", file).out().replace("cases\\", "cases/");
        if (Boolean.getBoolean("rongcuo.golden.write")) {
          Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
      }
    }
  }

  @Test
  void coversEveryOutcomeAndEveryItem() throws IOException {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    Set<String> established = new TreeSet<>();
    boolean open = false;
    boolean sensitive = false;
    for (JsonNode result : results(CASES)) {
      for (Outcome outcome : Outcome.values()) {
        if (outcome.id().equals(result.get("outcome").textValue())) {
          outcomes.add(outcome);
        }
      }
      open |= result.get("outcome").isNull();
      sensitive |= !result.get("sensitiveTo").isEmpty();
      result
          .get("items")
          .properties()
          .forEach(
              item -> {
                if (item.getValue().textValue().equals("yes")) {
                  established.add(item.getKey());
                }
              });
    }
    assertThat(outcomes).containsExactlyInAnyOrder(Outcome.values());
    assertThat(open).isTrue();
    assertThat(sensitive).isTrue();
    assertThat(established)
        .as("items that some case of cases/ establishes")
        .containsExactlyInAnyOrderElementsOf(
            Provision.claimable().stream().map(Provision::id).toList());
  }

  @Test
  void theSchemaBesideTheCasesIsTheProgramsOwn() throws IOException {
    assertThat(Program.run("schema").out())
        .isEqualTo(Files.readString(CASES.resolve("case.schema.json")));
  }

  private static List<JsonNode> results(Path path) throws IOException {
    Program.Result run = Program.run("evaluate", path.toString(), "--format", "jsonl");
    assertThat(run.status()).as(run.err()).isZero();
    List<JsonNode> results = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      results.add(JSON.readTree(line));
    }
    return results;
  }
}

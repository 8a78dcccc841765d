package rongcuo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.facts.Truth;
import rongcuo.reasoning.Rule;
import rongcuo.reasoning.Situation;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;

/** Each rule by itself, over yes, no and unknown, as the words of its provision have it. */
class RuleTablesTest {

  private static final Path TABLE = Path.of("src/test/resources/rule-tables.txt");

  static List<String> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void holds(String row) {
    String[] sides = row.split(" => ");
    Truth expected = Truth.valueOf(sides[1].toUpperCase(java.util.Locale.ROOT));
    assertThat(rule(row).condition().evaluate(situation(sides[0]))).isEqualTo(expected);
  }

  @Test
  void everyRuleIsSeenYesNoAndUnknown() throws IOException {
    Map<Provision, Set<Truth>> seen = new EnumMap<>(Provision.class);
    for (String row : rows()) {
      Truth truth = Truth.valueOf(row.split(" => ")[1].toUpperCase(java.util.Locale.ROOT));
      seen.computeIfAbsent(rule(row).provision(), p -> EnumSet.noneOf(Truth.class)).add(truth);
    }
    assertThat(seen.keySet())
        .as("provisions with rows in rule-tables.txt")
        .containsExactlyInAnyOrderElementsOf(
            Rulebook.rules().stream().map(Rule::provision).toList());
    assertThat(seen.values()).allMatch(truths -> truths.size() == Truth.values().length);
  }

  private static Rule rule(String row) {
    String id = row.substring(0, row.indexOf(':')).split(" ")[0];
    return Rulebook.rules().stream()
        .filter(rule -> rule.provision().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no rule implements " + id));
  }

  private static Situation situation(String given) {
    String[] parts = given.split(":", 2);
    String[] choices =
        Arrays.stream(parts[0].split(" ")).filter(c -> c.contains("=")).toArray(String[]::new);
    return new Situation(Given.answers(parts[1]), Claims.ALL, Given.readings(choices));
  }
}

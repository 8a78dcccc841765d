package rongcuo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.reasoning.Situation;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

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
    Readings readings = Readings.DEFAULT;
    for (String choice : parts[0].split(" ")) {
      if (choice.contains("=")) {
        String[] named = choice.split("=");
        readings = readings.with(Reading.byId(named[0]).choice(named[1]));
      }
    }
    Answers answers = Answers.NONE;
    for (String answer : parts[1].trim().split(" ")) {
      if (!answer.isEmpty()) {
        Fact fact = Fact.byId(answer.substring(1));
        assertThat(fact).as(answer).isNotNull();
        answers = answers.with(fact, answer.charAt(0) == '+' ? Truth.YES : Truth.NO);
      }
    }
    return new Situation(answers, Claims.ALL, readings);
  }
}

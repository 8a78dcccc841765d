package rongcuo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.facts.Answers;
import rongcuo.oracle.RandomCases;
import rongcuo.reasoning.Rule;
import rongcuo.reasoning.Situation;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;
import rongcuo.statute.Statute;

class RulebookTest {

  private static final Path SOURCES = Path.of("src/main/java/rongcuo/rules");

  @Test
  void everyRuleOnDiskIsListedOnce() throws IOException {
    TreeSet<String> onDisk = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file).contains(" implements Rule {")) {
          onDisk.add(SOURCES.relativize(file).toString().replace('\\', '/'));
        }
      }
    }
    List<String> listed = Rulebook.rules().stream().map(RulebookTest::sourceOf).toList();
    assertThat(listed).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(listed)).isEqualTo(onDisk);
  }

  @Test
  void rulesStandInTheOrderOfTheRegulation() {
    assertThat(Rulebook.rules().stream().map(Rule::provision).toList())
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(Rulebook.items().stream().map(Rule::provision).toList())
        .as("items with a rule in Rulebook")
        .isEqualTo(Provision.claimable());
  }

  static List<Rule> rules() {
    return Rulebook.rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void quotesItsProvision(Rule rule) throws IOException {
    String source = Files.readString(SOURCES.resolve(sourceOf(rule)));
    String quoted = source.replaceAll("\n \\* ?", "").replaceAll("\\s", "");
    Provision provision = rule.provision();
    Provision quoting = provision == Provision.ART_11_PARA_1 ? Provision.ART_11_PARA_1 : provision;
    assertThat(quoted).contains(Statute.chapeau(quoting).replaceAll("\\s", ""));
    assertThat(sourceOf(rule)).startsWith(String.format("art%02d/", provision.article()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isTheSameOnceItsOpenPointsAreRead(Rule rule) {
    RandomCases cases = new RandomCases(new Random(20260511));
    for (int i = 0; i < 200; i++) {
      Readings readings = cases.readings();
      Answers answers = cases.open(cases.fullAnswers(), i);
      Situation situation = new Situation(answers, Claims.ALL, readings);
      Situation otherwise = situation.with(cases.readings());
      assertThat(rule.condition().readUnder(readings).evaluate(otherwise))
          .isEqualTo(rule.condition().evaluate(situation));
    }
  }

  @ParameterizedTest
  @EnumSource(Provision.class)
  void everyProvisionIsCovered(Provision provision) {
    Coverage coverage = Coverage.of(provision);
    boolean principle = provision == Provision.ART_1 || provision == Provision.ART_3;
    assertThat(coverage.formalised()).isEqualTo(!principle);
    assertThat(coverage.rules().isEmpty()).isEqualTo(principle || provision.article() >= 14);
    assertThat(coverage.remark() == null).isEqualTo(!coverage.rules().isEmpty());
  }

  /** A part without a rule of its own is covered as its article, a whole by what its parts are. */
  @Test
  void aWholeIsCoveredByTheRulesOfItsParts() {
    assertThat(covering(Provision.ART_2)).containsExactly(Provision.ART_2);
    assertThat(covering(Provision.ART_12))
        .containsExactly(Provision.ART_12_ITEM_1, Provision.ART_12_ITEM_2, Provision.ART_12_ITEM_3);
    assertThat(covering(Provision.ART_12_ITEM_2)).containsExactly(Provision.ART_12_ITEM_2);
    assertThat(covering(Provision.ART_11_PARA_1))
        .startsWith(Provision.ART_11_PARA_1, Provision.ART_11_ITEM_1)
        .endsWith(Provision.ART_11_ITEM_9)
        .hasSize(10);
    assertThat(covering(Provision.ART_11_PARA_2))
        .containsExactly(
            Provision.ART_11_PARA_2_ITEM_1,
            Provision.ART_11_PARA_2_ITEM_2,
            Provision.ART_11_PARA_2_ITEM_3);
    assertThat(covering(Provision.ART_11)).hasSize(13);
    assertThat(covering(Provision.ART_14)).isEmpty();
  }

  private static List<Provision> covering(Provision provision) {
    return Coverage.of(provision).rules().stream().map(Rule::provision).toList();
  }

  private static String sourceOf(Rule rule) {
    String name = rule.getClass().getName();
    return name.substring("rongcuo.rules.".length()).replace('.', '/') + ".java";
  }
}

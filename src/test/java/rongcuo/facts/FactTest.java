package rongcuo.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.language.Language;

class FactTest {

  /** What the statute's text ties to a cause or an effect must be asked as such. */
  private static final List<Fact> CAUSAL =
      List.of(
          Fact.WRONG_DECISION_RESULTED,
          Fact.TIMELY_ACTION_PREVENTED,
          Fact.HARM_FROM_PROPERTY,
          Fact.EVENT_PREVENTED_DUTY,
          Fact.MISJUDGMENT_FROM_OTHER_DEPARTMENT,
          Fact.VIOLATION_UNCHARACTERISABLE,
          Fact.ACCIDENT_FROM_IGNORED_RECTIFICATION,
          Fact.LAW_SILENT,
          Fact.POLICY_SILENT,
          Fact.PROFESSIONAL_RULES_SILENT,
          Fact.OBJECTIVE_FACTORS,
          Fact.UNFORESEEABLE_FACTORS,
          Fact.STATE_POLICY_CHANGED,
          Fact.LAW_CHANGED,
          Fact.SUPERIOR_DECISION_CHANGED,
          Fact.POLICY_BOUNDARY_UNCLEAR,
          Fact.LATENT_PROBLEM_MISSED,
          Fact.COUNTERPARTY_INTENTIONAL_VIOLATION,
          Fact.BROKE_BARRIERS,
          Fact.TOUCHED_VESTED_INTERESTS,
          Fact.LOSS_AVERTED,
          Fact.EFFECTS_REDRESSED);

  @Test
  void thereAreAsManyAsTheModelHas() {
    assertThat(Fact.values()).as("facts of the legal model's tables").hasSize(114);
    assertThat(Fact.COUNT)
        .as("facts, which FactSet and reasoning.Values keep in 128 bits")
        .isLessThanOrEqualTo(2 * Long.SIZE);
    assertThat(count(Fact::needsBasis)).isEqualTo(4);
    assertThat(count(Fact::remediable)).isEqualTo(8);
    assertThat(count(Fact::perSubject)).isEqualTo(34);
    assertThat(Arrays.stream(Fact.values()).map(Fact::id)).doesNotHaveDuplicates();
  }

  private static long count(Predicate<Fact> marked) {
    return Arrays.stream(Fact.values()).filter(marked).count();
  }

  @ParameterizedTest
  @EnumSource(Fact.class)
  void isFullyWordedInBothLanguages(Fact fact) {
    Wording chinese = fact.wording(Language.CHINESE);
    Wording english = fact.wording(Language.ENGLISH);
    assertThat(chinese.question()).contains("？");
    assertThat(english.question()).contains("?");
    for (Wording wording : List.of(chinese, english)) {
      assertThat(wording.label()).isNotBlank();
      assertThat(wording.help()).isNotBlank();
    }
    assertThat(english.question() + english.help() + english.label()).isASCII();
    assertThat(Fact.values())
        .filteredOn(other -> other.wording(Language.CHINESE).label().equals(chinese.label()))
        .containsExactly(fact);
    assertThat(fact.sources()).isNotEmpty();
  }

  /** No two facts are told apart by the same examples, and each has one of either side. */
  @Test
  void helpTellsEachFactApartByAnExampleOfEitherSide() {
    Set<String> seen = new HashSet<>();
    for (Fact fact : Fact.values()) {
      String chinese = fact.help().chinese();
      String english = fact.help().english();
      assertThat(chinese).matches("例如，答“是”：.{4,}。答“否”：.{4,}。.*").endsWith("。");
      assertThat(english)
          .isASCII()
          .matches("Yes, for example: .{9,}\\. No, for example: .{9,}\\. .*");
      for (String side :
          chinese.substring(0, chinese.indexOf("。", chinese.indexOf("答“否”"))).split("。")) {
        assertThat(seen.add(side)).as(fact.id() + ": " + side).isTrue();
      }
      for (String side : english.split("\\. ", 3)) {
        assertThat(side.startsWith("Yes") || side.startsWith("No, ") ? seen.add(side) : true)
            .as(fact.id() + ": " + side)
            .isTrue();
      }
    }
  }

  /** What several facts say stands once: with their kind ({@link Help}), or as a name. */
  @Test
  void noTextStandsTwice() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String file : List.of("Fact", "Help")) {
      String source = Files.readString(Path.of("src/main/java/rongcuo/facts", file + ".java"));
      Matcher literal = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"").matcher(source);
      while (literal.find()) {
        if (literal.group(1).length() > 5) {
          texts.add(literal.group(1));
        }
      }
    }
    assertThat(texts).hasSizeGreaterThan(4 * Fact.COUNT).doesNotHaveDuplicates();
    for (String text : texts) {
      for (Help help : Help.values()) {
        assertThat(List.of(help.text().chinese(), help.text().english()))
            .as(text)
            .allMatch(kind -> text.equals(kind) || !text.contains(kind));
      }
    }
  }

  @Test
  void causationIsAskedForInTheStatutesWords() {
    for (Fact fact : CAUSAL) {
      assertThat(fact.wording(Language.CHINESE).question())
          .as(fact.id())
          .containsPattern("因|致使|导致|造成|从而");
    }
  }

  @Test
  void setsArePrintedByName() {
    assertThat(FactSet.of(Fact.ERROR_OCCURRED, Fact.DECISION_MADE))
        .hasToString("[decision-made, error-occurred]");
    assertThat(Answers.NONE.with(Fact.MAJOR_LOSS, Truth.NO))
        .hasToString("Answers[yes=[], no=[major-loss]]");
  }

  @Test
  void labelsAreUnique() {
    for (Language language : Language.values()) {
      assertThat(Arrays.stream(Fact.values()).map(fact -> fact.wording(language).label()))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void implicationsPropagateBothWays() {
    for (Implication implication : Implication.values()) {
      Answers yes = Answers.NONE.with(implication.fact(), Truth.YES);
      assertThat(Implication.propagate(yes).of(implication.implied())).isEqualTo(Truth.YES);
      Answers no = Answers.NONE.with(implication.implied(), Truth.NO);
      assertThat(Implication.propagate(no).of(implication.fact())).isEqualTo(Truth.NO);
      Answers silent = Answers.NONE.with(implication.fact(), Truth.NO);
      assertThat(Implication.propagate(silent).of(implication.implied())).isEqualTo(Truth.UNKNOWN);
    }
    assertThat(Implication.values()).hasSize(3);
  }

  /** The facts of a step (第七、八、九条) with whether they are of procedure, not of substance. */
  private static Stream<Arguments> steps() {
    return Stream.of(
        Arguments.of(Fact.EVIDENCE_LAWFULLY_COLLECTED, true),
        Arguments.of(Fact.EVIDENCE_CHAIN_COMPLETE, false),
        Arguments.of(Fact.CASE_REVIEWED, true),
        Arguments.of(Fact.DECISION_APPROPRIATE, false),
        Arguments.of(Fact.DISCRETION_BENCHMARK_FOLLOWED, false),
        Arguments.of(Fact.PROCESS_RECORDED, true),
        Arguments.of(Fact.ENFORCEMENT_PUBLICISED, true),
        Arguments.of(Fact.LEGAL_REVIEW_DONE, true),
        Arguments.of(Fact.MANNER_AND_TIME_KEPT, true),
        Arguments.of(Fact.TRANSFERRED_TO_PUBLIC_SECURITY, true),
        Arguments.of(Fact.ASSISTED_PUBLIC_SECURITY, true));
  }

  /** An officer answers for the steps of the officer's own, and for what the law requires there. */
  @ParameterizedTest
  @MethodSource("steps")
  void aStepIsAskedOfTheOfficersOwnPart(Fact step, boolean ofProcedure) {
    Wording wording = step.wording(Language.CHINESE);
    assertThat(wording.question()).startsWith("本人负责或者参与的环节").contains("答“是”");
    assertThat(wording.help().contains("紧急可以先行后补")).isEqualTo(ofProcedure);
    assertThat(wording.help().contains("不是程序问题")).isEqualTo(ofProcedure);
  }

  @Test
  void helpSaysWhatTheWordsLeaveToPeople() {
    assertThat(chinese(Fact.ENFORCEMENT_OFFICER)).contains("事发时").contains("退休、调离、转岗的不影响");
    assertThat(chinese(Fact.ILLEGAL_OPERATION_CONTINUED)).contains("生产经营").contains("由人判断并写明理由");
    assertThat(chinese(Fact.OUTSIDE_ASSIGNED_FUNCTIONS)).contains("越权行事的答“否”");
    assertThat(chinese(Fact.NO_LIABILITY_UNDER_LAW_THEN)).contains("依据");
    assertThat(chinese(Fact.PROFESSIONAL_STANDARDS_MET)).contains("一般职业要求");
    assertThat(chinese(Fact.DUTY_LISTS_FOLLOWED)).contains("不记在个人名下");
  }

  private static String chinese(Fact fact) {
    Wording wording = fact.wording(Language.CHINESE);
    return wording.question() + wording.help();
  }
}

package rongcuo.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static rongcuo.reasoning.Condition.ALWAYS;
import static rongcuo.reasoning.Condition.NEVER;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.anyOf;
import static rongcuo.reasoning.Condition.claimed;
import static rongcuo.reasoning.Condition.either;
import static rongcuo.reasoning.Condition.ifThen;
import static rongcuo.reasoning.Condition.is;
import static rongcuo.reasoning.Condition.not;
import static rongcuo.reasoning.Condition.under;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;

class ConditionTest {

  private static final Condition A = is(Fact.LOSS_OCCURRED);
  private static final Condition B = is(Fact.ACTIVELY_RECOVERED_LOSS);
  private static final Condition C = is(Fact.MAJOR_LOSS);

  /** The reading that the default readings choose, and the one they do not. */
  private static final Condition CHOSEN = under(Choice.NEITHER_LOSS_NOR_EFFECT);

  private static final Condition DENIED = under(Choice.NOT_BOTH_LOSS_AND_EFFECT);

  private static Situation situation(Truth a, Truth b) {
    Answers answers =
        Answers.NONE.with(Fact.LOSS_OCCURRED, a).with(Fact.ACTIVELY_RECOVERED_LOSS, b);
    return new Situation(answers, Claims.of(List.of(Provision.ART_4)), Readings.DEFAULT);
  }

  /** Strong Kleene logic; if-then is “not, or”. */
  @ParameterizedTest
  @CsvSource({
    "YES, YES, YES, YES, YES",
    "YES, NO, NO, YES, NO",
    "YES, UNKNOWN, UNKNOWN, YES, UNKNOWN",
    "NO, YES, NO, YES, YES",
    "NO, NO, NO, NO, YES",
    "NO, UNKNOWN, NO, UNKNOWN, YES",
    "UNKNOWN, YES, UNKNOWN, YES, YES",
    "UNKNOWN, NO, NO, UNKNOWN, UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void twoParts(Truth a, Truth b, Truth all, Truth any, Truth implied) {
    Situation situation = situation(a, b);
    assertThat(allOf(A, B).evaluate(situation)).isEqualTo(all);
    assertThat(allOf(List.of(A, B)).evaluate(situation)).isEqualTo(all);
    assertThat(anyOf(A, B).evaluate(situation)).isEqualTo(any);
    assertThat(anyOf(List.of(A, B)).evaluate(situation)).isEqualTo(any);
    assertThat(ifThen(A, B).evaluate(situation)).isEqualTo(implied);
    assertThat(not(A).evaluate(situation)).isEqualTo(a.not());
    assertThat(either(Choice.NEITHER_LOSS_NOR_EFFECT, A, B).evaluate(situation)).isEqualTo(a);
    assertThat(either(Choice.NOT_BOTH_LOSS_AND_EFFECT, A, B).evaluate(situation)).isEqualTo(b);
  }

  @Test
  void readingsAndClaimsAreNeverUnknown() {
    Situation situation = situation(Truth.UNKNOWN, Truth.UNKNOWN);
    assertThat(CHOSEN.evaluate(situation)).isEqualTo(Truth.YES);
    assertThat(DENIED.evaluate(situation)).isEqualTo(Truth.NO);
    assertThat(claimed(Provision.ART_4).evaluate(situation)).isEqualTo(Truth.YES);
    assertThat(claimed(Provision.ART_12_ITEM_1).evaluate(situation)).isEqualTo(Truth.NO);
    assertThat(ALWAYS.evaluate(situation)).isEqualTo(Truth.YES);
    assertThat(NEVER.evaluate(situation)).isEqualTo(Truth.NO);
  }

  static Stream<Arguments> read() {
    return Stream.of(
        Arguments.of(CHOSEN, ALWAYS),
        Arguments.of(DENIED, NEVER),
        Arguments.of(A, A),
        Arguments.of(claimed(Provision.ART_4), claimed(Provision.ART_4)),
        // A denied reading takes its all-of with it; a chosen one falls away.
        Arguments.of(allOf(A, DENIED, B), NEVER),
        Arguments.of(allOf(A, CHOSEN, B), allOf(A, B)),
        Arguments.of(allOf(A, CHOSEN), A),
        Arguments.of(allOf(CHOSEN, CHOSEN), ALWAYS),
        // The other way about for an any-of.
        Arguments.of(anyOf(A, CHOSEN, B), ALWAYS),
        Arguments.of(anyOf(A, DENIED, B), anyOf(A, B)),
        Arguments.of(anyOf(A, DENIED), A),
        Arguments.of(anyOf(DENIED, DENIED), NEVER),
        Arguments.of(not(CHOSEN), NEVER),
        Arguments.of(not(DENIED), ALWAYS),
        Arguments.of(not(A), not(A)),
        Arguments.of(not(allOf(CHOSEN, A)), not(A)),
        // Like within like is one; unlike stays.
        Arguments.of(allOf(A, allOf(B, C)), allOf(A, B, C)),
        Arguments.of(anyOf(A, anyOf(B, C)), anyOf(A, B, C)),
        Arguments.of(allOf(A, anyOf(B, C)), allOf(A, anyOf(B, C))),
        Arguments.of(anyOf(A, allOf(B, C)), anyOf(A, allOf(B, C))),
        Arguments.of(either(Choice.NEITHER_LOSS_NOR_EFFECT, A, B), A),
        Arguments.of(either(Choice.NOT_BOTH_LOSS_AND_EFFECT, A, B), B));
  }

  @ParameterizedTest
  @MethodSource
  void read(Condition condition, Condition expected) {
    assertThat(condition.readUnder(Readings.DEFAULT)).isEqualTo(expected);
  }

  @Test
  void factsAreThoseMentionedWhateverTheReading() {
    Condition all = allOf(A, DENIED, not(anyOf(B, claimed(Provision.ART_4))));
    assertThat(all.facts()).isEqualTo(FactSet.of(Fact.LOSS_OCCURRED, Fact.ACTIVELY_RECOVERED_LOSS));
    assertThat(CHOSEN.facts()).isEqualTo(FactSet.NONE);
    assertThat(claimed(Provision.ART_4).facts()).isEqualTo(FactSet.NONE);
    assertThat(ALWAYS.facts()).isEqualTo(FactSet.NONE);
  }

  /** A reading of three choices, of which the last has no variable of its own. */
  @ParameterizedTest
  @CsvSource({
    "ARTICLE_13_REACHES_EVERYTHING",
    "ARTICLE_13_REACHES_MITIGATION",
    "ARTICLE_13_REACHES_TOLERANCE"
  })
  void aChoiceHoldsInItsDiagramWhereItIsChosen(Choice choice) {
    List<Variable> order = new ArrayList<>();
    order.add(new Variable.OfChoice(Choice.ARTICLE_13_REACHES_EVERYTHING));
    order.add(new Variable.OfChoice(Choice.ARTICLE_13_REACHES_MITIGATION));
    for (Fact fact : Fact.values()) {
      order.add(new Variable.OfFact(fact));
    }
    DecisionList<String> list =
        new DecisionList<>(List.of(new DecisionList.Row<>(under(choice), "so read")), "otherwise");
    Exploration<String> exploration = new Exploration<>(new Diagrams(order, 63).of(list));
    for (Choice each : choice.reading().choices()) {
      Situation situation = new Situation(Answers.NONE, Claims.NONE, Readings.DEFAULT.with(each));
      assertThat(exploration.possible(situation)).isEqualTo(each == choice ? 0b01 : 0b10);
    }
  }
}

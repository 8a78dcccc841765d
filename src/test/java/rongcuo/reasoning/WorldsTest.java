package rongcuo.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.oracle.BruteForce;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/** The worlds of random conditions over few facts and readings, each tried one by one. */
class WorldsTest {

  private static final List<Fact> FACTS =
      List.of(
          Fact.MAJOR_DECISION,
          Fact.KNOWING_VIOLATION,
          Fact.LOSS_OCCURRED,
          Fact.MAJOR_LOSS,
          Fact.ADVERSE_EFFECT_OCCURRED,
          Fact.OTHER_MITIGATION_GROUND);

  private static final List<Reading> READINGS =
      List.of(Reading.THREE_DISTINCTIONS, Reading.CONDITION_TWO, Reading.ARTICLE_13_REACH);

  private final Random random = new Random(20261128);
  private final Worlds worlds = new Worlds(order());

  private static List<Variable> order() {
    List<Variable> order = new ArrayList<>();
    for (Reading reading : READINGS) {
      List<Choice> choices = reading.choices();
      choices
          .subList(0, choices.size() - 1)
          .forEach(choice -> order.add(new Variable.OfChoice(choice)));
    }
    for (Fact fact : Fact.values()) {
      order.add(new Variable.OfFact(fact));
    }
    return order;
  }

  private Condition condition(int depth) {
    int kind = random.nextInt(depth == 0 ? 2 : 5);
    if (kind == 0) {
      List<Choice> choices = READINGS.get(random.nextInt(READINGS.size())).choices();
      return Condition.under(choices.get(random.nextInt(choices.size())));
    }
    if (kind == 1) {
      return Condition.is(FACTS.get(random.nextInt(FACTS.size())));
    }
    Condition one = condition(depth - 1);
    Condition other = condition(depth - 1);
    return kind == 2
        ? Condition.allOf(one, other)
        : kind == 3 ? Condition.anyOf(one, other) : Condition.not(one);
  }

  private static List<Readings> allReadings() {
    List<Readings> all = new ArrayList<>(List.of(Readings.DEFAULT));
    for (Reading reading : READINGS) {
      List<Readings> more = new ArrayList<>();
      for (Readings each : all) {
        reading.choices().forEach(choice -> more.add(each.with(choice)));
      }
      all = more;
    }
    return all;
  }

  /** Of the facts in question; what the others are makes no difference. */
  private static List<Answers> answers(Answers given) {
    List<Answers> all = new ArrayList<>(List.of(given));
    for (Fact fact : FACTS) {
      List<Answers> more = new ArrayList<>();
      for (Answers each : all) {
        for (Truth truth : List.of(Truth.YES, Truth.NO)) {
          if (given.of(fact) == Truth.UNKNOWN || given.of(fact) == truth) {
            more.add(each.with(fact, truth));
          }
        }
      }
      all = more;
    }
    all.removeIf(BruteForce::isImpossible);
    return all;
  }

  private static boolean holds(Condition condition, Answers answers, Readings readings) {
    return condition.evaluate(new Situation(answers, Claims.ALL, readings)) == Truth.YES;
  }

  private static boolean isSomewhere(Condition condition, Readings readings) {
    return answers(Answers.NONE).stream().anyMatch(each -> holds(condition, each, readings));
  }

  private static int changed(Readings one, Readings other) {
    return (int) READINGS.stream().filter(each -> one.of(each) != other.of(each)).count();
  }

  @Test
  void whereConditionsHold() {
    for (int i = 0; i < 300; i++) {
      Condition condition = condition(4);
      Set<Readings> holding = new HashSet<>(allReadings());
      holding.removeIf(readings -> !isSomewhere(condition, readings));

      assertThat(worlds.isSomewhere(condition)).isEqualTo(!holding.isEmpty());
      assertThat(worlds.readings(condition).total()).isEqualTo(18);
      assertThat(worlds.readings(condition).possible(1)).isEqualTo(holding.size());
      Readings from = allReadings().get(random.nextInt(18));
      if (holding.isEmpty()) {
        assertThatThrownBy(() -> worlds.nearest(condition, from))
            .isInstanceOf(IllegalArgumentException.class);
        continue;
      }
      Readings nearest = worlds.nearest(condition, from);
      assertThat(holding).contains(nearest);
      assertThat(changed(nearest, from))
          .isEqualTo(holding.stream().mapToInt(each -> changed(each, from)).min().orElseThrow());
    }
  }

  /** Every set of answers to the facts in question is tried. */
  @Test
  void theFewestAnswersThatMakeOneHold() {
    int possible = 0;
    for (int i = 0; i < 100; i++) {
      Condition condition = condition(4);
      Readings readings = allReadings().get(random.nextInt(18));
      int least = Integer.MAX_VALUE;
      for (Answers partial : partials()) {
        if (answers(partial).stream().allMatch(each -> holds(condition, each, readings))
            && !answers(partial).isEmpty()) {
          least = Math.min(least, partial.known().size());
        }
      }
      LeastChanges found = worlds.least(condition, readings, FactSet.ALL, FactSet.ALL, 1);
      assertThat(found.isWithinBound()).isTrue();
      assertThat(found.isPossible()).isEqualTo(least < Integer.MAX_VALUE);
      if (found.isPossible()) {
        possible++;
        assertThat(found.size()).isEqualTo(least);
        assertThat(answers(found.sets().get(0)))
            .isNotEmpty()
            .allMatch(each -> holds(condition, each, readings));
      }
    }
    assertThat(possible).isGreaterThan(50);
  }

  private static List<Answers> partials() {
    List<Answers> all = new ArrayList<>(List.of(Answers.NONE));
    for (Fact fact : FACTS) {
      List<Answers> more = new ArrayList<>(all);
      all.forEach(each -> more.add(each.with(fact, Truth.YES)));
      all.forEach(each -> more.add(each.with(fact, Truth.NO)));
      all = more;
    }
    return all;
  }

  @Test
  void whatIsReplacedIsReplacedEverywhereAndNothingElse() {
    Condition loss = Condition.is(Fact.LOSS_OCCURRED);
    Condition untouched = Condition.allOf(Condition.is(Fact.MAJOR_LOSS), Condition.NEVER);
    Condition whole = Condition.anyOf(Condition.not(loss), untouched, Condition.allOf(loss));
    Condition replaced = Substitution.of(loss, Condition.ALWAYS).in(whole);

    assertThat(replaced)
        .isEqualTo(
            Condition.anyOf(
                Condition.not(Condition.ALWAYS), untouched, Condition.allOf(Condition.ALWAYS)));
    assertThat(((Condition.AnyOf) replaced).parts().get(1)).isSameAs(untouched);
    assertThat(Substitution.of(Condition.is(Fact.KNOWING_VIOLATION), Condition.NEVER).in(whole))
        .isSameAs(whole);
  }
}

package rongcuo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactById;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.oracle.RandomCases;
import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.reasoning.Situation;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Readings;

/** What speaks for a reservation, from the conditions of the reservations alone. */
final class ReservationTest {

  private final RandomCases cases = new RandomCases(20261127L);

  /** A decision that weighs a reservation has something to show for it. */
  @Test
  void everyReservationRestsOnAnAnswerThatSpeaksForIt() {
    int seen = 0;
    for (int i = 0; i < 3000; i++) {
      Answers answers = cases.fullAnswers();
      Readings readings = cases.readings();
      FactSet speaking =
          Reservation.spokenForBy(Truth.YES, readings)
              .and(answers.yes())
              .or(Reservation.spokenForBy(Truth.NO, readings).and(answers.no()));
      for (Reservation reservation : Reservation.values()) {
        Situation situation = new Situation(answers, Claims.ALL, readings);
        if (reservation.condition().evaluate(situation) == Truth.YES) {
          assertThat(speaking.and(reservation.condition().facts()).isEmpty())
              .as("no answer speaks for " + reservation + ", only " + speaking)
              .isFalse();
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(1000);
  }

  @ParameterizedTest
  @CsvSource({
    "statutory-duties-performed, NO, true",
    "post-duties-performed, NO, true",
    "post-duties-performed, YES, false",
    "within-statutory-duties, NO, true",
    "case-reviewed, NO, true",
    "assisted-public-security, NO, true",
    "other-procedure-breach, YES, true",
    "sought-private-gain, YES, true",
    "decision-made, YES, false",
    "public-security-matter, YES, false",
    "evidence-chain-complete, NO, false",
    "procedure-breach-minor, NO, false",
  })
  void conductSpeaksForThem(String fact, Truth answer, boolean speaks) {
    Fact asked = FactById.of(fact);
    assertThat(asked).isNotNull();
    assertThat(Reservation.spokenForBy(answer, Readings.DEFAULT).has(asked)).isEqualTo(speaks);
  }

  /** Where a minor breach is excused ({@code minor-breach}), that it was none speaks for one. */
  @Test
  void whatTheReadingsLeaveOutSpeaksForNone() {
    Readings excused = Readings.DEFAULT.with(Choice.MINOR_BREACH_EXCUSED);
    assertThat(Reservation.spokenForBy(Truth.NO, excused).has(Fact.PROCEDURE_BREACH_MINOR))
        .isTrue();
  }

  /** An answer that is said to help a condition never takes it away. */
  @Test
  void factsHelpConditionsAsTheyAreSaidTo() {
    for (Rule rule : Rulebook.rules()) {
      Condition condition = rule.condition();
      for (Truth helpful : new Truth[] {Truth.YES, Truth.NO}) {
        for (int i = 0; i < 30; i++) {
          Answers answers = cases.fullAnswers();
          Situation situation = new Situation(answers, Claims.ALL, cases.readings());
          condition
              .helping(helpful)
              .without(condition.helping(helpful.not()))
              .forEach(
                  fact -> {
                    Truth with = at(condition, situation, answers.with(fact, helpful));
                    Truth without = at(condition, situation, answers.with(fact, helpful.not()));
                    assertThat(with == Truth.YES || without == Truth.NO)
                        .as(rule.provision() + " " + fact)
                        .isTrue();
                  });
        }
      }
    }
  }

  private static Truth at(Condition condition, Situation situation, Answers answers) {
    return condition.evaluate(situation.with(answers));
  }
}

package rongcuo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rongcuo.facts.Answers;
import rongcuo.facts.FactById;
import rongcuo.facts.Truth;
import rongcuo.statute.Claims;
import rongcuo.statute.Readings;

class AssessmentTest {

  /** 无错无需容错 is said only where nothing speaks against the officer. */
  @ParameterizedTest
  @CsvSource({
    "within-statutory-duties, YES, true",
    "process-recorded, YES, true",
    "knowing-violation, NO, true",
    "performing-duties, YES, true",
    "major-loss, NO, true",
    "error-occurred, YES, false",
    "loss-occurred, YES, false",
    "accident-while-handling, YES, false",
    "within-statutory-duties, NO, false",
    "process-recorded, NO, false",
    "other-procedure-breach, YES, false",
    "knowing-violation, YES, false",
    "persisted-after-ban, YES, false",
    "sought-private-gain, YES, false",
    "enforcement-officer, NO, false",
    "performing-duties, NO, false"
  })
  void thereIsNothingToForgive(String fact, Truth answer, boolean expected) {
    Answers answers = Answers.NONE.with(FactById.of(fact), answer);
    Assessment assessment = Assessor.assess(answers, Claims.ALL, Readings.DEFAULT);
    assertThat(assessment.isWithoutError()).isEqualTo(expected);
  }
}

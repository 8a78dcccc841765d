package rongcuo.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.oracle.BruteForce;
import rongcuo.oracle.RandomCases;
import rongcuo.rules.Assessment;
import rongcuo.rules.Assessor;
import rongcuo.rules.Directions;
import rongcuo.rules.Outcome;
import rongcuo.statute.Claims;
import rongcuo.statute.Readings;

/** Which of two cases the facts speak for. */
class LikenessTest {

  private static final Directions LAW = Directions.of(Claims.ALL, Readings.DEFAULT);

  private final Random random = new Random(20261127);
  private final RandomCases cases = new RandomCases(random);

  private static Assessment assess(Answers answers) {
    return Assessor.assess(answers, Claims.ALL, Readings.DEFAULT);
  }

  /** Where each step from the one to the other is possible, the law must not treat it worse. */
  @Test
  void atLeastAsFavourableACaseHasNoWorseAnOutcome() {
    int better = 0;
    for (int i = 0; i < 3_000; i++) {
      Answers there = cases.fullAnswers();
      Answers here = there;
      for (int step = random.nextInt(6); step >= 0; step--) {
        Answers next = favoured(here);
        here = BruteForce.isImpossible(next) ? here : next;
      }
      Assessment one = assess(here);
      Assessment other = assess(there);
      Likeness likeness = Likeness.of(one, other, LAW);
      assertThat(likeness.isAtLeastAsFavourable()).isTrue();
      assertThat(Likeness.of(other, one, LAW).isAtMostAsFavourable()).isTrue();
      Outcome outcome = one.outcome();
      Outcome before = other.outcome();
      assertThat(outcome).isNotNull();
      assertThat(before).isNotNull();
      assertThat(Directions.isBetter(before, outcome)).isFalse();
      better += Directions.isBetter(outcome, before) ? 1 : 0;
    }
    assertThat(better).isGreaterThan(20);
  }

  /** One fact answered the way that is better for the officer. */
  private Answers favoured(Answers answers) {
    FactSet directed = LAW.favourable().or(LAW.adverse());
    Fact fact = directed.toList().get(random.nextInt(directed.size()));
    return answers.with(fact, LAW.favourable().has(fact) ? Truth.YES : Truth.NO);
  }

  @Test
  void eachFactIsOnOneSideOnly() {
    for (int i = 0; i < 500; i++) {
      Assessment here = assess(cases.open(cases.fullAnswers(), random.nextInt(20)));
      Assessment there = assess(cases.open(cases.fullAnswers(), random.nextInt(20)));
      Likeness one = Likeness.of(here, there, LAW);
      Likeness other = Likeness.of(there, here, LAW);
      assertThat(one.speakingFor()).isEqualTo(other.speakingAgainst());
      assertThat(one.speakingAgainst()).isEqualTo(other.speakingFor());
      assertThat(one.undirected()).isEqualTo(other.undirected());
      assertThat(one.incomparable()).isEqualTo(other.incomparable());
      assertThat(one.alike()).satisfies(same -> assertThat(LAW.all().and(same)).isEqualTo(same));
      FactSet sum = FactSet.NONE;
      int size = 0;
      for (FactSet each :
          new FactSet[] {
            one.speakingFor(),
            one.speakingAgainst(),
            one.undirected(),
            one.incomparable(),
            one.alike()
          }) {
        sum = sum.or(each);
        size += each.size();
      }
      assertThat(sum.size()).isEqualTo(size);
    }
  }

  /** What is unknown compares with nothing but itself. */
  @Test
  void anUnknownFactIsNoBetterAndNoWorse() {
    Answers full = cases.fullAnswers();
    Fact fact = LAW.favourable().toList().get(0);
    Assessment known = assess(full.with(fact, Truth.YES));
    Assessment unknown = assess(full.with(fact, Truth.UNKNOWN));
    assertThat(Likeness.of(known, unknown, LAW).isAtLeastAsFavourable()).isFalse();
    assertThat(Likeness.of(unknown, known, LAW).isAtLeastAsFavourable()).isFalse();
    assertThat(Likeness.of(unknown, unknown, LAW).isAtLeastAsFavourable()).isTrue();
  }
}

package rongcuo.oracle;

import java.util.List;
import java.util.Random;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactGroup;
import rongcuo.facts.Truth;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/** Random cases in which every outcome turns up; the same numbers give the same cases. */
public final class RandomCases {

  private final Random random;

  public RandomCases(Random random) {
    this.random = random;
  }

  public RandomCases(long seed) {
    this(new Random(seed));
  }

  /** A random full world that these answers allow. */
  public Answers complete(Answers partial) {
    while (true) {
      Answers full = partial;
      for (Fact fact : partial.unknown().toList()) {
        full = full.with(fact, Truth.of(random.nextBoolean()));
      }
      if (!BruteForce.isImpossible(full)) {
        return full;
      }
    }
  }

  public Answers fullAnswers() {
    int usual = 80 + random.nextInt(21);
    int circumstance = random.nextInt(45);
    while (true) {
      Answers answers = Answers.NONE;
      for (Fact fact : Fact.values()) {
        boolean standard =
            fact.ordinal() <= Fact.PROFESSIONAL_STANDARDS_MET.ordinal()
                && fact != Fact.OTHER_PROCEDURE_BREACH
                && fact != Fact.PUBLIC_SECURITY_MATTER;
        boolean scope = fact.group() == FactGroup.SCOPE;
        boolean bar = fact.group() == FactGroup.THREE_DISTINCTIONS;
        boolean ground = fact.group() == FactGroup.ARTICLE_11;
        int chance =
            scope ? 96 : standard ? usual : bar ? 5 : ground ? 2 * circumstance : circumstance;
        answers = answers.with(fact, Truth.of(random.nextInt(100) < chance));
      }
      if (!BruteForce.isImpossible(answers)) {
        return answers;
      }
    }
  }

  public Answers open(Answers full, int count) {
    Answers answers = full;
    for (int i = 0; i < count; i++) {
      answers = answers.with(Fact.values()[random.nextInt(Fact.COUNT)], Truth.UNKNOWN);
    }
    return answers;
  }

  public Claims claims() {
    if (random.nextInt(4) == 0) {
      return Claims.ALL;
    }
    int chance = 1 + random.nextInt(5);
    return Claims.of(
        Provision.claimable().stream().filter(item -> random.nextInt(chance) == 0).toList());
  }

  public Readings readings() {
    Readings readings = Readings.DEFAULT;
    for (Reading reading : Reading.values()) {
      if (random.nextInt(3) == 0) {
        List<Choice> choices = reading.choices();
        readings = readings.with(choices.get(random.nextInt(choices.size())));
      }
    }
    return readings;
  }
}

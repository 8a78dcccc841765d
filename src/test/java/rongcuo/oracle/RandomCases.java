package rongcuo.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactGroup;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/** Random cases that come to every outcome; the same seed gives the same cases. */
public final class RandomCases {

  private final Random random;

  public RandomCases(long seed) {
    this.random = new Random(seed);
  }

  /** The random numbers of these cases. */
  public Random random() {
    return random;
  }

  /** Answers to every fact that contradict no implication. */
  public Answers full() {
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
      if (!isImpossible(answers)) {
        return answers;
      }
    }
  }

  /** Answers with so many facts, at most, made unknown. */
  public Answers open(Answers full, int count) {
    Answers answers = full;
    for (int i = 0; i < count; i++) {
      answers = answers.with(Fact.values()[random.nextInt(Fact.COUNT)], Truth.UNKNOWN);
    }
    return answers;
  }

  /** A full world that these answers allow. */
  public Answers complete(Answers partial) {
    while (true) {
      Answers full = partial;
      for (Fact fact : partial.unknown().toList()) {
        full = full.with(fact, Truth.of(random.nextBoolean()));
      }
      if (!isImpossible(full)) {
        return full;
      }
    }
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

  /** Every full world that these answers allow. */
  public static List<Answers> completions(Answers answers) {
    List<Answers> completions = new ArrayList<>(List.of(answers));
    for (Fact fact : answers.unknown().toList()) {
      List<Answers> more = new ArrayList<>();
      for (Answers partial : completions) {
        more.add(partial.with(fact, Truth.YES));
        more.add(partial.with(fact, Truth.NO));
      }
      completions = more;
    }
    completions.removeIf(RandomCases::isImpossible);
    return completions;
  }

  /** Whether answers contradict an implication. */
  public static boolean isImpossible(Answers answers) {
    for (Implication implication : Implication.values()) {
      if (implication.isContradictedBy(answers)) {
        return true;
      }
    }
    return false;
  }

  /** What the reference model says of a full world. */
  public static ReferenceModel model(Answers full, Claims claims, Readings readings) {
    Map<String, String> choices = new HashMap<>();
    for (Reading reading : Reading.values()) {
      choices.put(reading.id(), readings.of(reading).id());
    }
    Set<String> items = new HashSet<>();
    claims.toList().forEach(item -> items.add(item.id()));
    return new ReferenceModel(id -> full.yes().has(byId(id)), choices, items);
  }

  private static Fact byId(String id) {
    Fact fact = Fact.byId(id);
    if (fact == null) {
      throw new IllegalArgumentException(id);
    }
    return fact;
  }
}

package rongcuo.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.oracle.BruteForce;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/** Queries of small random diagrams against trying everything out. */
class DiagramQueriesTest {

  private static final List<Fact> FACTS =
      List.of(
          Fact.DECISION_MADE,
          Fact.MAJOR_DECISION,
          Fact.KEY_TASK,
          Fact.LOSS_OCCURRED,
          Fact.MAJOR_LOSS,
          Fact.PROACTIVE_MEASURES);

  private static final List<Reading> READINGS =
      List.of(Reading.ARTICLE_13_REACH, Reading.CONDITION_TWO, Reading.FORCE_MAJEURE);

  private static final List<Variable> ORDER = order();

  private final Random random;
  private final DecisionList<String> list;
  private final Diagram<String> diagram;
  private final Situation situation;

  /** Each repetition of each test has numbers of its own, whichever others run. */
  DiagramQueriesTest(TestInfo test) {
    random = new Random((test.getTestMethod().orElseThrow() + test.getDisplayName()).hashCode());
    list = list();
    diagram = new Diagrams(ORDER, 63).of(list);
    situation = situation();
  }

  private static List<Variable> order() {
    List<Variable> order = new ArrayList<>();
    for (Fact fact : FACTS) {
      if (fact == Fact.KEY_TASK) {
        choices(order, Reading.ARTICLE_13_REACH);
        order.add(new Variable.OfClaim(Provision.ART_4));
      } else if (fact == Fact.MAJOR_LOSS) {
        choices(order, Reading.CONDITION_TWO);
      }
      order.add(new Variable.OfFact(fact));
      if (fact == Fact.MAJOR_LOSS) {
        // Not asked about, but of an implication.
        order.add(new Variable.OfFact(Fact.ADVERSE_EFFECT_OCCURRED));
        order.add(new Variable.OfFact(Fact.SERIOUS_ADVERSE_EFFECT));
      }
    }
    choices(order, Reading.FORCE_MAJEURE);
    return order;
  }

  private static void choices(List<Variable> order, Reading reading) {
    List<Choice> choices = reading.choices();
    choices.subList(0, choices.size() - 1).forEach(c -> order.add(new Variable.OfChoice(c)));
  }

  private DecisionList<String> list() {
    return new DecisionList<>(
        List.of(
            new DecisionList.Row<>(condition(3), "first"),
            new DecisionList.Row<>(condition(3), "second"),
            new DecisionList.Row<>(condition(2), "first")),
        "third");
  }

  private Condition condition(int depth) {
    int kind = random.nextInt(depth == 0 ? 4 : 7);
    if (kind < 2) {
      return Condition.is(FACTS.get(random.nextInt(FACTS.size())));
    }
    if (kind == 2) {
      List<Choice> choices = READINGS.get(random.nextInt(READINGS.size())).choices();
      return Condition.under(choices.get(random.nextInt(choices.size())));
    }
    if (kind == 3) {
      return random.nextInt(3) > 0
          ? Condition.is(FACTS.get(random.nextInt(FACTS.size())))
          : Condition.claimed(Provision.ART_4);
    }
    if (kind == 4) {
      return Condition.not(condition(depth - 1));
    }
    Condition[] parts = {condition(depth - 1), condition(depth - 1), condition(depth - 1)};
    return kind == 5 ? Condition.allOf(parts) : Condition.anyOf(parts);
  }

  private Situation situation() {
    while (true) {
      Answers answers = Answers.NONE;
      for (Fact fact : FACTS) {
        answers = answers.with(fact, Truth.values()[random.nextInt(3)]);
      }
      if (!BruteForce.isImpossible(answers)) {
        Readings readings = Readings.DEFAULT;
        for (Reading reading : READINGS) {
          readings = readings.with(reading.choices().get(random.nextInt(reading.choices().size())));
        }
        return new Situation(answers, random.nextBoolean() ? Claims.ALL : Claims.NONE, readings);
      }
    }
  }

  private String result(Situation full) {
    for (DecisionList.Row<String> row : list.rows()) {
      if (row.when().evaluate(full) == Truth.YES) {
        return row.result();
      }
    }
    return list.otherwise();
  }

  /** The results of all possible worlds. */
  private List<String> results(Situation partial) {
    List<String> results = new ArrayList<>();
    for (Answers world : worlds(partial.answers())) {
      results.add(result(partial.with(world)));
    }
    return results;
  }

  private static List<Answers> worlds(Answers partial) {
    List<Answers> worlds = new ArrayList<>(List.of(partial));
    for (Fact fact : FACTS) {
      if (partial.of(fact) == Truth.UNKNOWN) {
        List<Answers> more = new ArrayList<>();
        worlds.forEach(world -> more.add(world.with(fact, Truth.YES)));
        worlds.forEach(world -> more.add(world.with(fact, Truth.NO)));
        worlds = more;
      }
    }
    worlds.removeIf(BruteForce::isImpossible);
    return worlds;
  }

  private long bits(Set<String> results) {
    return results.stream().mapToLong(result -> 1L << diagram.results().indexOf(result)).sum();
  }

  @RepeatedTest(60)
  void possibleResults() {
    Exploration<String> exploration = new Exploration<>(diagram);
    Situation other = situation();
    assertThat(exploration.possible(situation)).isEqualTo(bits(resultsOf(situation)));
    assertThat(exploration.possibleUnderAnyReading(other)).isEqualTo(bits(underAnyReading(other)));
    assertThat(exploration.possible(other)).isEqualTo(bits(resultsOf(other)));
    assertThat(exploration.possibleUnderAnyReading(situation))
        .isEqualTo(bits(underAnyReading(situation)));
  }

  @RepeatedTest(100)
  void variants() {
    Variants<String> variants = new Variants<>(diagram);
    for (Situation each : List.of(situation, situation(), situation())) {
      variants.lookAt(each);
      assertThat(variants.possible()).isEqualTo(bits(resultsOf(each)));
      assertThat(variants.possibleStrictly())
          .isEqualTo(bits(resultsOf(each.with(Readings.STRICT))));
      assertThat(variants.possibleLeniently())
          .isEqualTo(bits(resultsOf(each.with(Readings.LENIENT))));
      assertThat(variants.possibleUnderAnyReading()).isEqualTo(bits(underAnyReading(each)));
      assertThat(variants.possibleWithAllClaimed())
          .isEqualTo(bits(resultsOf(each.with(Claims.ALL))));
      List<Choice> changing = new ArrayList<>();
      for (Choice choice : Choice.values()) {
        Set<String> changed = resultsOf(each.with(each.readings().with(choice)));
        assertThat(variants.possibleWith(choice)).as(choice.name()).isEqualTo(bits(changed));
        if (!changed.equals(resultsOf(each))) {
          changing.add(choice);
        }
      }
      assertThat(variants.changing()).isEqualTo(changing);
    }
  }

  @Test
  void allVariantsHaveABit() {
    assertThat(Variants.COUNT).isLessThanOrEqualTo(Long.SIZE);
  }

  private Set<String> resultsOf(Situation partial) {
    return new HashSet<>(results(partial));
  }

  private Set<String> underAnyReading(Situation partial) {
    Set<String> results = new HashSet<>();
    combinations().forEach(readings -> results.addAll(results(partial.with(readings))));
    return results;
  }

  @Test
  void nothingIsPossibleIfAnswersContradictAnImplication() {
    Exploration<String> exploration = new Exploration<>(diagram);
    Answers contradiction =
        Answers.NONE.with(Fact.MAJOR_LOSS, Truth.YES).with(Fact.LOSS_OCCURRED, Truth.NO);
    assertThat(exploration.possible(situation.with(contradiction))).isZero();
    assertThat(exploration.possibleUnderAnyReading(situation.with(contradiction))).isZero();
    assertThat(exploration.possible(situation.with(Answers.NONE))).isNotZero();
    Variants<String> variants = new Variants<>(diagram);
    variants.lookAt(situation.with(contradiction));
    assertThat(variants.possible()).isZero();
    assertThat(variants.possibleUnderAnyReading()).isZero();
  }

  @RepeatedTest(60)
  void aReadingThatCannotMatterMakesNoDifferenceWhateverTheRest() {
    Exploration<String> exploration = new Exploration<>(diagram);
    exploration.possible(situation());
    Set<Reading> mattering = exploration.readingsThatMayMatter(situation);
    assertThat(READINGS).containsAll(mattering);
    for (Reading reading : READINGS) {
      boolean matters = false;
      for (Readings readings : combinations()) {
        for (Choice choice : reading.choices()) {
          matters |=
              !resultsOf(situation.with(readings.with(choice)))
                  .equals(resultsOf(situation.with(readings)));
        }
      }
      assertThat(matters && !mattering.contains(reading)).as(reading.id()).isFalse();
    }
  }

  @RepeatedTest(100)
  void relevantFacts() {
    Exploration<String> exploration = new Exploration<>(diagram);
    Situation other = situation();
    int count = diagram.results().size();
    long[] anyTwo = new long[count];
    long[] firstAndThird = new long[count];
    for (int i = 0; i < count; i++) {
      anyTwo[i] = (1L << count) - 1 & ~(1L << i);
    }
    int first = diagram.results().indexOf("first");
    int third = diagram.results().indexOf("third");
    firstAndThird[first] = 1L << third;
    firstAndThird[third] = 1L << first;
    FactSet among = someFacts();
    for (Situation each : List.of(situation, other, situation)) {
      assertThat(exploration.relevant(each, FactSet.ALL, anyTwo))
          .isEqualTo(relevant(each, diagram.results()));
      assertThat(exploration.relevant(each, among, firstAndThird))
          .isEqualTo(relevant(each, List.of("first", "third")).and(among));
    }
  }

  /** The facts of which two worlds that differ in the fact alone have two of these results. */
  private FactSet relevant(Situation partial, List<String> conflicting) {
    FactSet found = FactSet.NONE;
    for (Answers world : worlds(partial.answers())) {
      for (Fact fact : FACTS) {
        Answers other = world.with(fact, world.of(fact).not());
        if (partial.answers().of(fact) == Truth.UNKNOWN && !BruteForce.isImpossible(other)) {
          String one = result(partial.with(world));
          String two = result(partial.with(other));
          boolean conflict =
              !one.equals(two) && conflicting.contains(one) && conflicting.contains(two);
          found = conflict ? found.with(fact) : found;
        }
      }
    }
    return found;
  }

  @RepeatedTest(100)
  void support() {
    Variants<String> variants = new Variants<>(diagram);
    for (Situation each : List.of(situation, situation(), situation())) {
      variants.lookAt(each);
      Set<String> possible = resultsOf(each);
      if (possible.size() > 1) {
        assertThatIllegalStateException().isThrownBy(variants::support);
      } else {
        assertThat(variants.support()).isEqualTo(supportOf(each, possible));
        assertThat(variants.support()).as("asked again").isEqualTo(supportOf(each, possible));
      }
    }
  }

  /** What is left after dropping answers from the last to the first while the rest suffice. */
  private FactSet supportOf(Situation determined, Set<String> possible) {
    FactSet left = determined.answers().known();
    for (int i = FACTS.size() - 1; i >= 0; i--) {
      FactSet fewer = left.without(FACTS.get(i));
      if (resultsOf(determined.with(determined.answers().only(fewer))).equals(possible)) {
        left = fewer;
      }
    }
    return left;
  }

  @RepeatedTest(300)
  void leastChanges() {
    FactSet toYes = someFacts();
    FactSet toNo = someFacts();
    Set<String> wanted = new HashSet<>(List.of("first"));
    if (random.nextInt(4) == 0) {
      wanted.add("second");
    }
    LeastChanges found =
        LeastChanges.find(diagram, situation, bits(wanted), toYes, toNo, 1000, 1000);
    Set<Answers> expected = new HashSet<>();
    int least = FACTS.size() + 1;
    for (Answers changes : changes(toYes, toNo)) {
      int size = changes.known().size();
      if (size <= least && forces(changes, wanted)) {
        if (size < least) {
          expected.clear();
        }
        least = size;
        expected.add(changes);
      }
    }
    assertThat(found.isWithinBound()).isTrue();
    assertThat(found.size()).isEqualTo(expected.isEmpty() ? -1 : least);
    assertThat(found.isPossible()).isEqualTo(!expected.isEmpty());
    assertThat(found.sets()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(found.count()).isEqualTo(expected.size());
    assertThat(found.isComplete()).isTrue();
    LeastChanges one = LeastChanges.find(diagram, situation, bits(wanted), toYes, toNo, 1, 1000);
    assertThat(one.sets()).isEqualTo(found.sets().subList(0, Math.min(1, expected.size())));
    assertThat(one.count()).isEqualTo(found.count());
    assertThat(one.isComplete()).isEqualTo(expected.size() <= 1);
  }

  private FactSet someFacts() {
    FactSet facts = FactSet.NONE;
    for (Fact fact : FACTS) {
      facts = random.nextInt(4) > 0 ? facts.with(fact) : facts;
    }
    return facts;
  }

  private List<Answers> changes(FactSet toYes, FactSet toNo) {
    List<Answers> changes = new ArrayList<>(List.of(Answers.NONE));
    for (Fact fact : FACTS) {
      for (Answers change : List.copyOf(changes)) {
        if (toYes.has(fact) && situation.answers().of(fact) != Truth.YES) {
          changes.add(change.with(fact, Truth.YES));
        }
        if (toNo.has(fact) && situation.answers().of(fact) != Truth.NO) {
          changes.add(change.with(fact, Truth.NO));
        }
      }
    }
    return changes;
  }

  private boolean forces(Answers changes, Set<String> wanted) {
    Answers kept = situation.answers().only(FactSet.ALL.without(changes.known()));
    Answers changed = new Answers(kept.yes().or(changes.yes()), kept.no().or(changes.no()));
    return !BruteForce.isImpossible(changed)
        && wanted.containsAll(results(situation.with(changed)));
  }

  @Test
  void aSearchEndsAtItsBound() {
    Condition all = Condition.allOf(FACTS.stream().map(Condition::is).toList());
    Diagram<String> diagram =
        new Diagrams(ORDER, 63)
            .of(new DecisionList<>(List.of(new DecisionList.Row<>(all, "yes")), "no"));
    Situation open = situation.with(Answers.NONE);
    long yes = 1L << diagram.results().indexOf("yes");
    LeastChanges enough = LeastChanges.find(diagram, open, yes, FactSet.ALL, FactSet.ALL, 9, 100);
    // What is major implies the rest.
    assertThat(enough.size()).isEqualTo(FACTS.size() - 2);
    LeastChanges bounded = LeastChanges.find(diagram, open, yes, FactSet.ALL, FactSet.ALL, 9, 3);
    assertThat(bounded.isWithinBound()).isFalse();
    assertThat(bounded.isPossible()).isFalse();
    assertThat(bounded.sets()).isEmpty();
  }

  @RepeatedTest(200)
  void readingCounts() {
    Map<Set<String>, Long> expected = new HashMap<>();
    for (Readings readings : combinations()) {
      expected.merge(new HashSet<>(results(situation.with(readings))), 1L, Long::sum);
    }
    ReadingCounts counts = ReadingCounts.of(diagram, situation);
    assertThat(counts.total()).isEqualTo(12);
    Map<Long, Long> bits = new HashMap<>();
    expected.forEach((results, count) -> bits.put(bits(results), count));
    assertThat(counts.combinations()).isEqualTo(bits);
    for (String result : diagram.results()) {
      long possible =
          expected.entrySet().stream()
              .filter(entry -> entry.getKey().contains(result))
              .mapToLong(Map.Entry::getValue)
              .sum();
      assertThat(counts.possible(bits(Set.of(result)))).isEqualTo(possible);
      assertThat(counts.certain(bits(Set.of(result))))
          .isEqualTo(expected.getOrDefault(Set.of(result), 0L));
    }
  }

  private List<Readings> combinations() {
    List<Readings> combinations = new ArrayList<>(List.of(situation.readings()));
    for (Reading reading : READINGS) {
      List<Readings> more = new ArrayList<>();
      for (Readings readings : combinations) {
        reading.choices().forEach(choice -> more.add(readings.with(choice)));
      }
      combinations = more;
    }
    return combinations;
  }

  @RepeatedTest(200)
  void evenOdds() {
    EvenOdds odds = new EvenOdds(diagram, situation);
    List<Answers> worlds = worlds(situation.answers());
    for (Fact fact : FACTS) {
      if (situation.answers().of(fact) == Truth.UNKNOWN) {
        double expected = 0;
        for (Truth answer : List.of(Truth.YES, Truth.NO)) {
          List<String> results = new ArrayList<>();
          worlds.stream()
              .filter(world -> world.of(fact) == answer)
              .forEach(world -> results.add(result(situation.with(world))));
          expected += entropy(results) * results.size() / worlds.size();
        }
        assertThat(odds.uncertaintyKnowing(fact)).isCloseTo(expected, offset(1e-9));
      }
    }
  }

  private static double entropy(List<String> results) {
    double[] shares =
        results.stream()
            .distinct()
            .mapToDouble(
                each -> (double) results.stream().filter(each::equals).count() / results.size())
            .toArray();
    return Arrays.stream(shares).map(share -> -share * Math.log(share) / Math.log(2)).sum();
  }
}

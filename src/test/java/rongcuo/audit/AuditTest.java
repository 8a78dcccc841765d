package rongcuo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import rongcuo.audit.Observation.Kind;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.oracle.BruteForce;
import rongcuo.oracle.RandomCases;
import rongcuo.reasoning.Condition;
import rongcuo.reasoning.DecisionList;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Assessor;
import rongcuo.rules.Outcome;
import rongcuo.rules.Reservation;
import rongcuo.rules.Rulebook;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/** What is said of the regulation, with the reference model as judge over many whole worlds. */
class AuditTest {

  private static final int WORLDS = Integer.getInteger("rongcuo.property.cases", 200);

  private static final Audit AUDIT = Audit.ofRegulation();

  private final Random random = new Random(20261128);
  private final RandomCases cases = new RandomCases(random);

  private static List<Observation> observations(Kind kind) {
    return AUDIT.observations().stream().filter(each -> each.kind() == kind).toList();
  }

  private static List<String> ids(Kind kind) {
    return observations(kind).stream().map(Observation::id).toList();
  }

  private static Observation observation(String id) {
    return AUDIT.observations().stream()
        .filter(each -> each.id().equals(id))
        .findAny()
        .orElseThrow();
  }

  /** Of a standpoint; of every reading, any. */
  private Readings readings(Standpoint standpoint) {
    return standpoint == Standpoint.EVERY ? cases.readings() : standpoint.readings();
  }

  private static String outcome(Answers full, Claims claims, Readings readings) {
    return BruteForce.world(full, claims, readings).outcome();
  }

  private static String outcome(Answers full, Readings readings) {
    return outcome(full, Claims.ALL, readings);
  }

  private Answers flipped(Answers full, Fact fact) {
    return full.with(fact, full.of(fact).not());
  }

  @Test
  void everyFindingHasAnIdOfItsOwnAndAnExample() {
    Set<String> ids = new HashSet<>();
    for (Observation observation : AUDIT.observations()) {
      assertThat(ids.add(observation.id())).as(observation.id()).isTrue();
      assertThat(observation.examples()).as(observation.id()).isNotEmpty();
      assertThat(observation.under()).as(observation.id()).isNotEmpty();
    }
  }

  /** What an example does not answer makes no difference, whatever it is. */
  @Test
  void everyExampleComesToItsOutcomeHoweverItIsCompleted() {
    for (Observation observation : AUDIT.observations()) {
      for (Example example : observation.examples()) {
        Situation situation = example.situation();
        for (int i = 0; i < 2; i++) {
          Answers full = cases.complete(example.answers());
          assertThat(outcome(full, situation.claims(), situation.readings()))
              .as(observation.id())
              .isEqualTo(example.outcome().id());
        }
      }
    }
  }

  /** Answer by answer, of those that the outcome alone is shown by. */
  @Test
  void noAnswerOfAnExampleOfAnOutcomeIsToSpare() {
    for (Observation observation : observations(Kind.UNREACHED_OUTCOME)) {
      Example example = observation.examples().get(0);
      for (Fact fact : example.answers().known().toList()) {
        Answers fewer = example.answers().with(fact, Truth.UNKNOWN);
        assertThat(outcomesOf(fewer, example.situation().readings()))
            .as(fact.id())
            .hasSizeGreaterThan(1);
      }
    }
  }

  private Set<String> outcomesOf(Answers answers, Readings readings) {
    Set<String> outcomes = new HashSet<>();
    for (int i = 0; i < 60; i++) {
      outcomes.add(outcome(cases.complete(answers), readings));
    }
    return outcomes;
  }

  @Test
  void anItemThatIsIdleIsMissedNowhereAndEveryOtherSomewhere() {
    Set<String> missed = new HashSet<>();
    for (int i = 0; i < WORLDS; i++) {
      Answers full = cases.fullAnswers();
      for (Standpoint standpoint : Standpoint.values()) {
        Situation world = new Situation(full, Claims.ALL, readings(standpoint));
        String outcome = outcome(full, world.readings());
        for (Provision item : Provision.claimable()) {
          if (holds(item, world)
              && !outcome.equals(outcome(full, Regulation.allBut(item), world.readings()))) {
            missed.add(item.id() + " " + standpoint.id());
          }
        }
      }
    }
    List<Observation> items =
        observations(Kind.IDLE_PROVISION).stream()
            .filter(each -> each.provisions().get(0).isClaimable())
            .toList();
    assertThat(items).extracting(Observation::id).containsExactly("idle-provision-4");
    assertThat(items.get(0).under()).containsExactly(Standpoint.STRICT);
    assertThat(missed).doesNotContain("4 strict").hasSizeGreaterThan(20);
  }

  /** The tables with and without it, world by world, apart from any diagram. */
  @Test
  void whatIsSuperfluousChangesNoOutcome() {
    Superfluous superfluous = new Superfluous(new Regulation());
    int tried = 0;
    for (Observation observation : observations(Kind.IDLE_PROVISION)) {
      DecisionList<Outcome> without =
          superfluous.without(Rulebook.get(observation.provisions().get(0)));
      for (Standpoint standpoint : observation.under()) {
        for (int i = 0; i < WORLDS; i++) {
          Situation world = new Situation(cases.fullAnswers(), Claims.ALL, readings(standpoint));
          assertThat(first(without, world)).isEqualTo(outcome(world.answers(), world.readings()));
          tried++;
        }
      }
    }
    assertThat(tried).isGreaterThan(4 * WORLDS);
    // It is no idle word: without 第十三条 many cases come to something else.
    DecisionList<Outcome> without13 = superfluous.without(Rulebook.get(Provision.ART_13));
    Set<Boolean> same = new HashSet<>();
    for (int i = 0; i < WORLDS; i++) {
      Situation world = new Situation(cases.fullAnswers(), Claims.ALL, Readings.DEFAULT);
      same.add(first(without13, world).equals(outcome(world.answers(), world.readings())));
    }
    assertThat(same).contains(false);
  }

  private static String first(DecisionList<Outcome> table, Situation world) {
    for (DecisionList.Row<Outcome> row : table.rows()) {
      if (row.when().evaluate(world) == Truth.YES) {
        return row.result().id();
      }
    }
    return table.otherwise().id();
  }

  @Test
  void anElementThatIsIdleIsAskedForElsewhere() {
    assertThat(ids(Kind.IDLE_ELEMENT))
        .containsExactly(
            "idle-element-4-within-statutory-duties",
            "idle-element-10.1-within-statutory-duties",
            "idle-element-10.1-statutory-duties-performed",
            "idle-element-10.1-decision-made");
    // 第四条 without its powers: who lacks them alone is barred by 第十三条 all the same.
    Observation powers = observation("idle-element-4-within-statutory-duties");
    assertThat(powers.under()).containsExactly(Standpoint.DEFAULT);
    int shown = 0;
    for (int i = 0; i < WORLDS; i++) {
      Answers within = cases.fullAnswers().with(Fact.WITHIN_STATUTORY_DUTIES, Truth.YES);
      Situation there = new Situation(within, Claims.ALL, Readings.DEFAULT);
      if (Rulebook.get(Provision.ART_4).condition().evaluate(there) == Truth.YES) {
        Answers beyond = within.with(Fact.WITHIN_STATUTORY_DUTIES, Truth.NO);
        assertThat(outcome(beyond, Claims.of(List.of(Provision.ART_4)), Readings.DEFAULT))
            .isIn("not-tolerated", "not-applicable");
        shown++;
      }
    }
    assertThat(shown).isPositive();
  }

  @Test
  void aFactThatIsIdleChangesNothing() {
    for (Observation observation : observations(Kind.IDLE_FACT)) {
      Fact fact = observation.facts().toList().get(0);
      for (Standpoint standpoint : observation.under()) {
        for (int i = 0; i < WORLDS / 4; i++) {
          Answers full = cases.fullAnswers();
          Answers other = flipped(full, fact);
          if (!BruteForce.isImpossible(other)) {
            Readings readings = readings(standpoint);
            assertThat(outcome(other, readings)).as(fact.id()).isEqualTo(outcome(full, readings));
          }
        }
      }
    }
    assertThat(ids(Kind.IDLE_FACT))
        .contains("idle-fact-procedure-breach-minor", "idle-fact-professional-standards-met");
    assertThat(observations(Kind.IDLE_FACT))
        .noneMatch(each -> each.under().contains(Standpoint.EVERY));
  }

  @Test
  void aReadingThatIsIdleChangesNothingAndEveryOtherSomething() {
    Map<String, Set<Standpoint>> idle = new HashMap<>();
    for (Observation observation : observations(Kind.IDLE_READING)) {
      idle.put(observation.choices().get(0).reading().id(), observation.under());
    }
    assertThat(idle)
        .isEqualTo(
            Map.of(
                "article-4-silence", Set.of(Standpoint.STRICT),
                "prohibition-source", Set.of(Standpoint.LENIENT),
                "condition-two", Set.of(Standpoint.LENIENT)));
    for (Observation observation : observations(Kind.IDLE_READING)) {
      Reading reading = observation.choices().get(0).reading();
      for (Standpoint standpoint : observation.under()) {
        for (int i = 0; i < WORLDS; i++) {
          Answers full = cases.fullAnswers();
          Set<String> outcomes = new HashSet<>();
          for (Choice choice : reading.choices()) {
            outcomes.add(outcome(full, standpoint.readings().with(choice)));
          }
          assertThat(outcomes).hasSize(1);
        }
      }
    }
  }

  @Test
  void whatFollowsAndWhatExcludes() {
    for (int i = 0; i < WORLDS; i++) {
      Answers full = cases.fullAnswers();
      for (Observation observation : AUDIT.observations()) {
        if (observation.kind() != Kind.FOLLOWING && observation.kind() != Kind.EXCLUSION) {
          continue;
        }
        for (Standpoint standpoint : observation.under()) {
          Situation world = new Situation(full, Claims.ALL, readings(standpoint));
          boolean one = holds(observation.provisions().get(0), world);
          boolean other = holds(observation.provisions().get(1), world);
          assertThat(one && other == (observation.kind() == Kind.EXCLUSION))
              .as(observation.id())
              .isFalse();
        }
      }
    }
    assertThat(ids(Kind.FOLLOWING)).hasSize(5);
    assertThat(observation("exclusion-10.1-13").under()).contains(Standpoint.EVERY);
  }

  private static boolean holds(Provision provision, Situation world) {
    return Rulebook.get(provision).condition().evaluate(world) == Truth.YES;
  }

  @Test
  void whatIsNeverReached() {
    for (int i = 0; i < WORLDS; i++) {
      Answers full = cases.fullAnswers();
      for (Observation observation : observations(Kind.UNREACHED_OUTCOME)) {
        for (Standpoint standpoint : observation.under()) {
          assertThat(outcome(full, readings(standpoint)))
              .isNotEqualTo(observation.outcomes().get(0).id());
        }
      }
      for (Observation observation : observations(Kind.UNREACHED_RESERVATION)) {
        Reservation reservation = observation.reservation();
        for (Standpoint standpoint : observation.under()) {
          BruteForce.World world = BruteForce.world(full, Claims.ALL, readings(standpoint));
          boolean beside =
              observation.outcomes().stream().anyMatch(each -> each.id().equals(world.outcome()));
          assertThat(
                  beside && reservation != null && world.reservations().contains(reservation.id()))
              .as(observation.id())
              .isFalse();
        }
      }
    }
    assertThat(ids(Kind.UNREACHED_OUTCOME)).containsExactly("unreached-outcome-tolerated");
    assertThat(observations(Kind.UNREACHED_RESERVATION)).hasSize(10);
  }

  @Test
  void whoIsFaultlessIsDiligentWhateverHappened() {
    Predicate<Fact> ofConduct = Gaps.CONDUCT::has;
    for (int i = 0; i < WORLDS; i++) {
      Answers full = cases.fullAnswers();
      for (Fact fact : Fact.values()) {
        if (ofConduct.test(fact)) {
          full = full.with(fact, Truth.of(!Gaps.DIRECTIONS.adverse().has(fact)));
        }
      }
      String outcome = outcome(full, readings(Standpoint.EVERY));
      assertThat(outcome).isIn("diligent", "not-applicable");
    }
    assertThat(observation("assurance").under()).isEqualTo(EnumSet.allOf(Standpoint.class));
  }

  /** One flaw and no other, no reservation, and not tolerated. */
  @Test
  void gapsHaveOneFlawThatNoBarNames() {
    assertThat(ids(Kind.GAP))
        .containsExactly(
            "gap-duty-lists-followed",
            "gap-evidence-chain-complete",
            "gap-decision-appropriate",
            "gap-discretion-benchmark-followed");
    for (Observation observation : observations(Kind.GAP)) {
      Fact flaw = observation.facts().toList().get(0);
      Answers answers = observation.examples().get(0).answers();
      FactSet against =
          answers
              .no()
              .and(Gaps.DIRECTIONS.favourable())
              .or(answers.yes().and(Gaps.DIRECTIONS.adverse()))
              .and(Gaps.CONDUCT);
      assertThat(against.toList()).containsExactly(flaw);
      for (int i = 0; i < 50; i++) {
        Answers full = cases.complete(answers);
        BruteForce.World world = BruteForce.world(full, Claims.ALL, Readings.DEFAULT);
        assertThat(world.outcome()).isEqualTo("not-tolerated");
        assertThat(world.reservations()).isEmpty();
        Answers mended = flipped(full, flaw);
        assertThat(outcome(mended, Readings.DEFAULT)).isEqualTo("diligent");
      }
    }
  }

  @Test
  void aMixedFactHelpsInOnePairAndHurtsInTheOther() {
    assertThat(ids(Kind.MIXED_FACT))
        .containsExactly("mixed-fact-loss-occurred", "mixed-fact-adverse-effect-occurred");
    for (Observation observation : observations(Kind.MIXED_FACT)) {
      Fact fact = observation.facts().toList().get(0);
      List<Example> pairs = observation.examples();
      for (int i = 0; i < 4; i += 2) {
        assertThat(pairs.get(i).answers().of(fact)).isEqualTo(Truth.NO);
        assertThat(pairs.get(i).answers().with(fact, Truth.YES))
            .isEqualTo(pairs.get(i + 1).answers());
      }
      assertThat(pairs.get(1).outcome()).isLessThan(pairs.get(0).outcome());
      assertThat(pairs.get(3).outcome()).isGreaterThan(pairs.get(2).outcome());
    }
  }

  @Test
  void overlapsAreOneCourseOfEventsWithTwoOutcomes() {
    assertThat(ids(Kind.OVERLAP)).contains("overlap-10.2-11.6", "overlap-10.8-11.7");
    for (Observation observation : observations(Kind.OVERLAP)) {
      Provision one = observation.provisions().get(0);
      Provision other = observation.provisions().get(1);
      List<Example> ways = observation.examples();
      assertThat(ways).hasSize(3).allMatch(each -> each.answers().equals(ways.get(0).answers()));
      assertThat(ways.get(0).situation().claims()).isEqualTo(Claims.of(List.of(one)));
      assertThat(ways.get(1).situation().claims()).isEqualTo(Claims.of(List.of(other)));
      assertThat(ways.get(0).outcome()).isNotEqualTo(ways.get(1).outcome());
      assertThat(holds(one, ways.get(2).situation())).isTrue();
      assertThat(holds(other, ways.get(2).situation())).isTrue();
    }
  }

  /** Random worlds are read either way: nothing changes that is not listed. */
  @Test
  void everythingThatHangsOnAReadingIsListed() {
    for (Observation observation : observations(Kind.WEIGHT)) {
      Choice to = observation.choices().get(1);
      Set<String> listed = new HashSet<>();
      for (int i = 0; i < observation.examples().size(); i += 2) {
        Example before = observation.examples().get(i);
        Example after = observation.examples().get(i + 1);
        assertThat(before.answers()).isEqualTo(after.answers());
        assertThat(before.situation().readings()).isEqualTo(Readings.DEFAULT);
        assertThat(after.situation().readings()).isEqualTo(Readings.DEFAULT.with(to));
        listed.add(before.outcome().id() + " " + after.outcome().id());
      }
      for (int i = 0; i < WORLDS; i++) {
        Answers full = cases.fullAnswers();
        String before = outcome(full, Readings.DEFAULT);
        String after = outcome(full, Readings.DEFAULT.with(to));
        assertThat(listed.contains(before + " " + after) || before.equals(after))
            .as(observation.id())
            .isTrue();
      }
    }
    assertThat(observations(Kind.WEIGHT)).hasSize(17);
    assertThat(AUDIT.combinations()).isEqualTo(73_728);
  }

  @Test
  void wordsThatTellSomethingOfTwoProvisions() {
    assertThat(SharedWords.of(Provision.ART_10_ITEM_2, Provision.ART_11_ITEM_6)).contains("隐瞒");
    assertThat(SharedWords.of(Provision.ART_10_ITEM_5, Provision.ART_11_ITEM_5))
        .contains("不可抗力", "预见");
    assertThat(SharedWords.of(Provision.ART_10_ITEM_8, Provision.ART_11_ITEM_7))
        .containsExactly("事故");
    assertThat(SharedWords.of(Provision.ART_10_ITEM_4, Provision.ART_11_ITEM_8)).isEmpty();
  }

  @Test
  void findingsOfAProvision() {
    List<Observation> of13 = AUDIT.touching(List.of(Provision.ART_13)).observations();
    assertThat(of13.stream().map(Observation::id))
        .contains("exclusion-10.1-13", "weight-article-13-reach-everything")
        .doesNotContain("overlap-10.8-11.7", "weight-force-majeure-all");
    assertThat(AUDIT.touching(List.of(Provision.ART_11_ITEM_7)).observations())
        .extracting(Observation::id)
        .contains("overlap-10.8-11.7")
        .doesNotContain("overlap-10.2-11.6", "idle-provision-11.2.1");
    assertThat(AUDIT.touching(List.of(Provision.ART_19)).observations()).isEmpty();
    assertThat(AUDIT.touching(List.of())).isEqualTo(AUDIT);
  }

  /**
   * Whatever is asked of the regulation, on all worlds that leave eight facts open, against each of
   * them tried by itself.
   */
  @Test
  void everyQuestionIsExactOnRestrictedWorlds() {
    Regulation regulation = new Regulation();
    Superfluous superfluous = new Superfluous(regulation);
    int so = 0;
    int asked = 0;
    for (int i = 0; i < WORLDS / 4; i++) {
      Standpoint standpoint = Standpoint.values()[i % 3];
      Readings readings = standpoint.readings();
      Answers given = restricted();
      Condition where = exactly(given);
      List<Answers> worlds = BruteForce.completions(given);

      Provision item = Provision.claimable().get(random.nextInt(Provision.claimable().size()));
      Claims fewer = Regulation.allBut(item);
      boolean missed =
          worlds.stream()
              .anyMatch(full -> !outcome(full, readings).equals(outcome(full, fewer, readings)));
      Condition differs =
          regulation.differs(regulation.whole(), superfluous.without(Rulebook.get(item)));
      assertThat(regulation.isSomewhere(standpoint, where, differs)).isEqualTo(missed);

      Outcome outcome = Outcome.values()[random.nextInt(6)];
      boolean reached =
          worlds.stream().anyMatch(full -> outcome(full, readings).equals(outcome.id()));
      assertThat(
              regulation.isSomewhere(
                  standpoint, where, regulation.leadsTo(regulation.whole(), outcome)))
          .isEqualTo(reached);

      Choice choice = Choice.values()[random.nextInt(Choice.values().length)];
      boolean turns =
          !choice.reading().dutiesOnly()
              && worlds.stream()
                  .anyMatch(
                      full ->
                          choice.reading().choices().stream()
                                  .map(each -> outcome(full, readings.with(each)))
                                  .distinct()
                                  .count()
                              > 1);
      assertThat(regulation.isSomewhere(standpoint, where, regulation.turnsOn(choice.reading())))
          .isEqualTo(turns);
      so += (missed ? 1 : 0) + (reached ? 1 : 0) + (turns ? 1 : 0);
      asked += 3;
    }
    assertThat(so).isBetween(asked / 10, asked * 9 / 10);
  }

  /** A case with some of the facts open that carry it. */
  private Answers restricted() {
    Answers answers = cases.fullAnswers();
    List<Fact> support = Assessor.assess(answers, Claims.ALL, Readings.DEFAULT).support().toList();
    for (int i = 0; i < 4; i++) {
      answers = answers.with(support.get(random.nextInt(support.size())), Truth.UNKNOWN);
      answers = answers.with(Fact.values()[random.nextInt(Fact.COUNT)], Truth.UNKNOWN);
    }
    return answers;
  }

  private static Condition exactly(Answers answers) {
    List<Condition> so = new ArrayList<>();
    answers.yes().forEach(fact -> so.add(Condition.is(fact)));
    answers.no().forEach(fact -> so.add(Condition.not(Condition.is(fact))));
    return Condition.allOf(so);
  }
}

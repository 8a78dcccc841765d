package rongcuo.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactGroup;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.oracle.BruteForce;
import rongcuo.oracle.RandomCases;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Assessment;
import rongcuo.rules.Assessor;
import rongcuo.rules.Outcome;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/** What a goal would take, against brute force: this or better, never for the worse. */
class GoalTest {

  /** Of these a no speaks for the officer; of every other a yes does. */
  private static final Set<String> AGAINST =
      Set.of(
          "decision-made",
          "major-decision",
          "public-security-matter",
          "other-procedure-breach",
          "knowing-violation",
          "persisted-after-ban",
          "sought-private-gain",
          "expressly-prohibited",
          "prohibited-by-regulation",
          "loss-occurred",
          "major-loss",
          "adverse-effect-occurred",
          "serious-adverse-effect");

  private static final Set<String> LEGAL_CONCLUSIONS =
      Set.of(
          "no-liability-under-law-then",
          "other-diligence-ground",
          "other-tolerance-ground",
          "other-mitigation-ground");

  private final RandomCases cases = new RandomCases(new Random(20261128));

  /** The fact in the direction that does not speak against the officer, or not at all. */
  private static List<Answers> changesOf(Fact fact, Answers answers) {
    Truth better = Truth.of(!AGAINST.contains(fact.id()));
    return LEGAL_CONCLUSIONS.contains(fact.id()) || answers.of(fact) == better
        ? List.of()
        : List.of(Answers.NONE.with(fact, better));
  }

  @Test
  void onlyChangesThatDoNotSpeakAgainstTheOfficerAreProposed() {
    Map<Integer, Integer> sizes = new TreeMap<>();
    for (int i = 0; i < 200; i++) {
      Assessment assessment = assessment(i % 3);
      Outcome goal = Outcome.values()[1 + i % 5];
      Remedy remedy = Remedy.of(assessment, goal, 100_000);
      sizes.merge(remedy.overall().size(), 1, Integer::sum);
      Set<Answers> expected = leastUpToTwo(assessment, goal);
      if (remedy.overall().size() > 2 || remedy.overall().size() < 0) {
        assertThat(expected).isEmpty();
      } else {
        assertThat(new HashSet<>(remedy.overall().sets())).isEqualTo(expected);
      }
      for (Answers set : remedy.overall().sets()) {
        assertThat(set.known().toList())
            .allMatch(fact -> changesOf(fact, assessment.answers()).contains(set.only(of(fact))));
        assertThat(gives(assessment, set, goal)).isTrue();
      }
      for (Answers set : remedy.today().sets()) {
        assertThat(set.yes().toList()).allMatch(Fact::remediable);
        assertThat(gives(assessment, set, goal)).isTrue();
      }
    }
    assertThat(sizes.keySet()).contains(-1, 0, 1, 2, 3);
  }

  private static FactSet of(Fact fact) {
    return FactSet.of(fact);
  }

  private static Set<Answers> leastUpToTwo(Assessment assessment, Outcome goal) {
    Answers answers = assessment.answers();
    List<Answers> single = new ArrayList<>();
    for (Fact fact : Fact.values()) {
      single.addAll(changesOf(fact, answers));
    }
    for (List<Answers> ofOneSize : List.of(List.of(Answers.NONE), single, pairs(single))) {
      Set<Answers> found = new HashSet<>();
      for (Answers change : ofOneSize) {
        if (gives(assessment, change, goal)) {
          found.add(change);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  private static List<Answers> pairs(List<Answers> single) {
    List<Answers> pairs = new ArrayList<>();
    for (Answers one : single) {
      for (Answers other : single) {
        if (one.known().and(other.known()).isEmpty()) {
          pairs.add(new Answers(one.yes().or(other.yes()), one.no().or(other.no())));
        }
      }
    }
    return pairs;
  }

  private static boolean gives(Assessment assessment, Answers change, Outcome goal) {
    Answers kept = assessment.answers().only(FactSet.ALL.without(change.known()));
    Answers changed = new Answers(kept.yes().or(change.yes()), kept.no().or(change.no()));
    return !BruteForce.isImpossible(changed)
        && isGoalOrBetter(
            BruteForce.outcomes(
                changed, assessment.situation().claims(), assessment.situation().readings()),
            goal);
  }

  private static boolean isGoalOrBetter(Set<String> outcomes, Outcome goal) {
    return outcomes.stream()
        .allMatch(id -> !id.equals(Outcome.NOT_APPLICABLE.id()) && ordinal(id) <= goal.ordinal());
  }

  private static int ordinal(String id) {
    for (Outcome outcome : Outcome.values()) {
      if (outcome.id().equals(id)) {
        return outcome.ordinal();
      }
    }
    throw new AssertionError(id);
  }

  /** Every set of one or two readings changed, and that no set is proposed where fewer do. */
  @Test
  void theLeastReadingsAreFound() {
    Map<Integer, Integer> sizes = new TreeMap<>();
    for (int i = 0; i < 400; i++) {
      Assessment assessment = assessment(i % 3);
      Outcome goal = Outcome.values()[1 + i % 5];
      LeastReadings found = Remedy.of(assessment, goal, 100_000).readings();
      sizes.merge(found.size(), 1, Integer::sum);
      Set<Set<Choice>> expected = leastReadings(assessment, goal);
      if (found.size() > 2 || found.size() < 0) {
        assertThat(expected).isEmpty();
      } else {
        Set<Set<Choice>> sets = new HashSet<>();
        found.sets().forEach(set -> sets.add(new HashSet<>(set)));
        assertThat(sets).isEqualTo(expected);
        assertThat(found.count()).isEqualTo(expected.size());
      }
      for (List<Choice> set : found.sets()) {
        assertThat(set).hasSize(found.size());
        assertThat(givesUnder(assessment, set, goal)).isTrue();
      }
      if (!found.isPossible()) {
        assertThat(givesUnder(assessment, lenient(), goal)).isFalse();
      }
    }
    assertThat(sizes.keySet()).contains(-1, 0, 1, 2);
  }

  /**
   * Of several officers at once, each with one outcome, of those wanted: all combinations tried.
   */
  @Test
  void readingsThatDecideForSeveralOfficersAreTheFewest() {
    Map<Integer, Integer> sizes = new TreeMap<>();
    for (int i = 0; i < 200; i++) {
      Readings readings = cases.readings();
      Claims claims = cases.claims();
      List<Situation> officers = new ArrayList<>();
      for (int officer = 0; officer <= i % 3; officer++) {
        officers.add(new Situation(cases.open(cases.fullAnswers(), officer), claims, readings));
      }
      Set<Outcome> wanted =
          EnumSet.of(Outcome.values()[1 + i % 5], Outcome.values()[1 + i / 5 % 5]);
      LeastReadings found = LeastReadings.deciding(officers, wanted, 100_000);
      sizes.merge(found.size(), 1, Integer::sum);
      for (List<Choice> set : found.sets()) {
        assertThat(set).hasSize(found.size());
        assertThat(isDecided(officers, new HashSet<>(set), wanted)).isTrue();
      }
      if (found.size() != 0) {
        assertThat(isDecided(officers, Set.of(), wanted)).isFalse();
      }
      for (Choice choice : Choice.values()) {
        boolean alone = !readings.has(choice) && isDecided(officers, Set.of(choice), wanted);
        if (!choice.reading().dutiesOnly() && found.size() != 0) {
          assertThat(found.size() == 1 && found.sets().contains(List.of(choice))).isEqualTo(alone);
        }
      }
    }
    assertThat(sizes.keySet()).contains(-1, 0, 1);
  }

  private static boolean isDecided(List<Situation> officers, Set<Choice> set, Set<Outcome> wanted) {
    for (Situation each : officers) {
      Readings readings = each.readings();
      for (Choice choice : set) {
        readings = readings.with(choice);
      }
      Set<String> outcomes = BruteForce.outcomes(each.answers(), each.claims(), readings);
      if (outcomes.size() != 1
          || wanted.stream().noneMatch(outcome -> outcomes.contains(outcome.id()))) {
        return false;
      }
    }
    return true;
  }

  private static List<Choice> lenient() {
    List<Choice> choices = new ArrayList<>();
    for (Reading reading : Reading.values()) {
      choices.add(Readings.LENIENT.of(reading));
    }
    return choices;
  }

  private static Set<Set<Choice>> leastReadings(Assessment assessment, Outcome goal) {
    List<Set<Choice>> single = new ArrayList<>();
    for (Choice choice : Choice.values()) {
      if (!choice.reading().dutiesOnly() && !assessment.situation().readings().has(choice)) {
        single.add(Set.of(choice));
      }
    }
    List<Set<Choice>> pairs = new ArrayList<>();
    for (Set<Choice> one : single) {
      for (Set<Choice> other : single) {
        Set<Choice> both = new HashSet<>(one);
        both.addAll(other);
        if (both.stream().map(Choice::reading).distinct().count() == 2) {
          pairs.add(both);
        }
      }
    }
    for (List<Set<Choice>> ofOneSize : List.of(List.of(Set.<Choice>of()), single, pairs)) {
      Set<Set<Choice>> found = new HashSet<>();
      for (Set<Choice> set : ofOneSize) {
        if (givesUnder(assessment, set, goal)) {
          found.add(set);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  private static boolean givesUnder(Assessment assessment, Iterable<Choice> choices, Outcome goal) {
    Readings readings = assessment.situation().readings();
    for (Choice choice : choices) {
      readings = readings.with(choice);
    }
    return isGoalOrBetter(
        BruteForce.outcomes(assessment.answers(), assessment.situation().claims(), readings), goal);
  }

  /** An officer in scope who did nothing at all is not advised to prove that duties were undone. */
  @Test
  void nobodyIsAdvisedToHaveDoneLess() {
    Answers nothing = Answers.NONE.with(Fact.ENFORCEMENT_OFFICER, Truth.YES);
    for (Fact fact : Fact.values()) {
      boolean scope = fact.group() == FactGroup.SCOPE;
      nothing = nothing.with(fact, Truth.of(scope));
    }
    Remedy remedy =
        Remedy.of(
            Assessor.assess(nothing, Claims.ALL, Readings.DEFAULT), Outcome.TOLERATED, 100_000);
    for (Answers set : remedy.overall().sets()) {
      assertThat(set.no()).isEqualTo(FactSet.NONE);
      assertThat(set.yes().toList()).noneMatch(Fact::needsBasis);
    }
    assertThat(remedy.overall().sets()).isNotEmpty();
  }

  private Assessment assessment(int open) {
    return Assessor.assess(cases.open(cases.fullAnswers(), open), cases.claims(), cases.readings());
  }
}

package rongcuo.explanation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.reasoning.LeastChanges;
import rongcuo.reasoning.Rule;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Assessment;
import rongcuo.rules.Assessor;
import rongcuo.rules.Outcome;
import rongcuo.rules.OutcomeDiagram;
import rongcuo.rules.Outcomes;
import rongcuo.rules.Rulebook;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;

/**
 * Two officers' cases side by side: why they end alike or not.
 *
 * @param provisions those that stand otherwise, or are relied on in one case alone
 * @param readings the readings that differ, as the first case has them
 * @param facts the differing answers that support an outcome or are decisive by themselves
 * @param others the other differing answers
 * @param together the least of the other's answers that together give the first case the other's
 *     outcome; null if the outcomes are the same, or the other's is open
 */
public record Comparison(
    List<ProvisionDifference> provisions,
    List<Choice> readings,
    List<FactDifference> facts,
    FactSet others,
    @Nullable LeastChanges together) {

  /**
   * A provision that stands otherwise.
   *
   * @param first its value in the first case; null if it is an item not claimed there
   * @param other its value in the other case, likewise
   */
  public record ProvisionDifference(
      Provision provision, @Nullable Truth first, @Nullable Truth other) {}

  /**
   * A fact that is answered otherwise.
   *
   * @param supports whether it is in the support of either outcome
   * @param exchanged the first case's possible outcomes with this answer alone as in the other
   * @param isDecisive whether these are not what they were
   */
  public record FactDifference(
      Fact fact,
      Truth first,
      Truth other,
      boolean supports,
      Outcomes exchanged,
      boolean isDecisive) {}

  /** Compares a case with another. */
  public static Comparison of(Assessment first, Assessment other) {
    Answers firstAnswers = Implication.propagate(first.answers());
    Answers otherAnswers = Implication.propagate(other.answers());
    FactSet support = first.support().or(other.support());
    List<FactDifference> facts = new ArrayList<>();
    FactSet others = FactSet.NONE;
    for (Fact fact : Fact.values()) {
      Truth answer = otherAnswers.of(fact);
      if (firstAnswers.of(fact) != answer) {
        Outcomes exchanged = exchanged(first, fact, otherAnswers);
        boolean decisive = !exchanged.equals(first.possible());
        boolean supports = support.has(fact);
        if (supports || decisive) {
          facts.add(
              new FactDifference(
                  fact, firstAnswers.of(fact), answer, supports, exchanged, decisive));
        } else {
          others = others.with(fact);
        }
      }
    }
    Outcome goal = other.outcome();
    LeastChanges together =
        goal == null || goal == first.outcome()
            ? null
            : Remedy.least(
                first.situation(),
                OutcomeDiagram.bit(goal),
                otherAnswers.yes(),
                otherAnswers.no(),
                1);
    return new Comparison(
        provisions(first, other), readings(first, other), facts, others, together);
  }

  /** The first case's outcomes with a fact as in the other case, and what that answer implies. */
  private static Outcomes exchanged(Assessment first, Fact fact, Answers otherAnswers) {
    Answers answers = first.answers().with(fact, otherAnswers.of(fact));
    for (Implication implication : Implication.values()) {
      if (implication.isContradictedBy(answers)) {
        answers = answers.with(implication.fact(), otherAnswers.of(implication.fact()));
        answers = answers.with(implication.implied(), otherAnswers.of(implication.implied()));
      }
    }
    Situation situation = first.situation();
    return Assessor.assess(answers, situation.claims(), situation.readings()).possible();
  }

  /** The provisions that the conclusion asks for and that stand otherwise in another case. */
  public static List<ProvisionDifference> provisions(Assessment first, Assessment other) {
    List<ProvisionDifference> provisions = new ArrayList<>();
    for (Rule rule : Rulebook.rules()) {
      int article = rule.provision().article();
      Truth one = truth(rule, first);
      Truth two = truth(rule, other);
      if ((article < 5 || article > 9) && one != two) {
        provisions.add(new ProvisionDifference(rule.provision(), one, two));
      }
    }
    return provisions;
  }

  private static @Nullable Truth truth(Rule rule, Assessment assessment) {
    Situation situation = World.of(assessment.situation()).situation();
    return rule.provision().isClaimable() && !situation.claims().has(rule.provision())
        ? null
        : rule.condition().evaluate(situation);
  }

  private static List<Choice> readings(Assessment first, Assessment other) {
    List<Choice> readings = new ArrayList<>();
    for (Reading reading : Reading.values()) {
      Choice choice = first.situation().readings().of(reading);
      if (!reading.dutiesOnly() && !other.situation().readings().has(choice)) {
        readings.add(choice);
      }
    }
    return readings;
  }
}

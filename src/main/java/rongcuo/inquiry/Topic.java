package rongcuo.inquiry;

import java.util.ArrayList;
import java.util.List;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.reasoning.Condition;
import rongcuo.rules.Rule;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;

/**
 * What is asked about together: the facts of one provision, and which of them are alternatives of
 * one another.
 *
 * @param provision the provision
 * @param facts its facts in the order of the legal model's tables
 * @param alternatives the facts of each “any of” in its condition that consists of plain facts
 */
record Topic(Provision provision, FactSet facts, List<FactSet> alternatives) {

  /**
   * The topic of a rule. How the open points of its text are read settles the alternatives, not the
   * facts: one that a reading takes out of the condition may still decide a reservation.
   */
  static Topic of(Rule rule, Readings readings) {
    List<FactSet> alternatives = new ArrayList<>();
    collectAlternatives(rule.condition().readUnder(readings), alternatives);
    return new Topic(rule.provision(), rule.condition().facts(), alternatives);
  }

  /** The questions that ask these of its facts, in their order. */
  List<Question> questions(FactSet asked) {
    List<Question> questions = new ArrayList<>();
    FactSet left = facts.and(asked);
    for (Fact fact : left.toList()) {
      if (left.has(fact)) {
        FactSet together = alternativesOf(fact).and(left);
        questions.add(question(fact, together));
        left = left.without(together).without(fact);
      }
    }
    return questions;
  }

  private Question question(Fact fact, FactSet together) {
    return together.size() > 1
        ? new Question.CheckList(provision, together.toList())
        : new Question.Single(provision, fact);
  }

  private FactSet alternativesOf(Fact fact) {
    for (FactSet set : alternatives) {
      if (set.has(fact)) {
        return set;
      }
    }
    return FactSet.of(fact);
  }

  private static void collectAlternatives(Condition condition, List<FactSet> found) {
    if (condition instanceof Condition.AnyOf anyOf) {
      if (isPlain(anyOf)) {
        found.add(anyOf.facts());
      } else {
        anyOf.parts().forEach(part -> collectAlternatives(part, found));
      }
    } else if (condition instanceof Condition.AllOf allOf) {
      allOf.parts().forEach(part -> collectAlternatives(part, found));
    } else if (condition instanceof Condition.Not not) {
      collectAlternatives(not.part(), found);
    }
  }

  /** At least two plain facts, beside which there may be some that count only all together. */
  private static boolean isPlain(Condition.AnyOf anyOf) {
    int facts = 0;
    for (Condition part : anyOf.parts()) {
      if (part instanceof Condition.Is) {
        facts++;
      } else if (!isAllOfFacts(part)) {
        return false;
      }
    }
    return facts > 1;
  }

  private static boolean isAllOfFacts(Condition condition) {
    return condition instanceof Condition.AllOf allOf
        && allOf.parts().stream().allMatch(Condition.Is.class::isInstance);
  }
}

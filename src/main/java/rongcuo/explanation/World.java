package rongcuo.explanation;

import java.util.List;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.Implication;
import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Situation;

/**
 * What is known of a case.
 *
 * @param answered the answers as they stand
 * @param situation the same with what the answers imply
 */
record World(Answers answered, Situation situation) {

  static World of(Situation asAnswered) {
    Answers answered = asAnswered.answers();
    return new World(answered, asAnswered.with(Implication.propagate(answered)));
  }

  /** What a condition without parts is about. */
  Matter leaf(Condition condition) {
    if (condition instanceof Condition.Is is) {
      return fact(is.fact());
    }
    if (condition instanceof Condition.Under under) {
      return new Matter.OfReading(situation.readings().of(under.choice().reading()));
    }
    return new Matter.Unclaimed(List.of(((Condition.Claimed) condition).item()));
  }

  private Matter fact(Fact fact) {
    boolean implied = situation.answers().known().has(fact) && !answered.known().has(fact);
    for (Implication implication : Implication.values()) {
      if (implied && implication.fact() == fact) {
        return new Matter.OfFact(fact, implication.implied());
      }
      if (implied && implication.implied() == fact) {
        return new Matter.OfFact(fact, implication.fact());
      }
    }
    return new Matter.OfFact(fact, null);
  }
}

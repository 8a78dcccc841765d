package rongcuo.explanation;

import java.util.List;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
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

  /** The step of a condition without parts; the reading in use always stands as it should. */
  ProofStep leaf(Condition condition, Truth truth, Truth wanted) {
    if (condition instanceof Condition.Is is) {
      return new ProofStep(fact(is.fact()), truth, wanted, List.of());
    }
    if (condition instanceof Condition.Under under) {
      Proposition reading =
          new Proposition.OfReading(situation.readings().of(under.choice().reading()));
      return new ProofStep(reading, Truth.YES, Truth.YES, List.of());
    }
    Condition.Claimed claimed = (Condition.Claimed) condition;
    return new ProofStep(
        new Proposition.Unclaimed(List.of(claimed.item())), truth, wanted, List.of());
  }

  private Proposition fact(Fact fact) {
    boolean implied = situation.answers().known().has(fact) && !answered.known().has(fact);
    for (Implication implication : Implication.values()) {
      if (implied && implication.fact() == fact) {
        return new Proposition.OfFact(fact, implication.implied());
      }
      if (implied && implication.implied() == fact) {
        return new Proposition.OfFact(fact, implication.fact());
      }
    }
    return new Proposition.OfFact(fact, null);
  }
}

package rongcuo.audit;

import rongcuo.facts.Answers;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Outcome;

/**
 * A case that shows an observation: what is not answered makes no difference.
 *
 * @param situation the answers, as few as will do, with the items relied on and the readings
 * @param outcome the only possible one
 */
public record Example(Situation situation, Outcome outcome) {

  public Answers answers() {
    return situation.answers();
  }
}

package rongcuo.reasoning;

import rongcuo.facts.Answers;
import rongcuo.statute.Claims;
import rongcuo.statute.Readings;

/**
 * What a condition is evaluated in: the world as far as it is known, and what people settle.
 *
 * @param answers what is known of the facts
 * @param claims the items relied on
 * @param readings how the open points of the text are read
 */
public record Situation(Answers answers, Claims claims, Readings readings) {

  public Situation with(Answers other) {
    return new Situation(other, claims, readings);
  }

  public Situation with(Claims other) {
    return new Situation(answers, other, readings);
  }

  public Situation with(Readings other) {
    return new Situation(answers, claims, other);
  }
}

package rongcuo.inquiry;

import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;

/**
 * What was given to the questions put so far, for the whole matter or for one subject. Immutable.
 *
 * @param answers the facts answered yes or no
 * @param passedOver the facts that were put and got neither: skipped, or answered unknown in so
 *     many words; none of them is answered
 */
public record GivenAnswers(Answers answers, FactSet passedOver) {

  public static final GivenAnswers NONE = new GivenAnswers(Answers.NONE, FactSet.NONE);

  public GivenAnswers {
    if (!passedOver.and(answers.known()).isEmpty()) {
      throw new IllegalArgumentException("answered and passed over: " + passedOver.toList());
    }
  }

  /**
   * This with a fact answered, for the first time or anew; {@link Truth#UNKNOWN} passes it over.
   */
  public GivenAnswers with(Fact fact, Truth answer) {
    return new GivenAnswers(
        answers.with(fact, answer),
        answer == Truth.UNKNOWN ? passedOver.with(fact) : passedOver.without(fact));
  }

  /** What holds for a subject: what was given for it, and of the matter what that leaves open. */
  GivenAnswers over(GivenAnswers matter) {
    FactSet inherited = FactSet.ALL.without(facts());
    Answers ofMatter = matter.answers.only(inherited);
    return new GivenAnswers(
        new Answers(answers.yes().or(ofMatter.yes()), answers.no().or(ofMatter.no())),
        passedOver.or(matter.passedOver.and(inherited)));
  }

  /** The facts that were put, whatever was given. */
  FactSet facts() {
    return answers.known().or(passedOver);
  }
}

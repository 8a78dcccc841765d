package rongcuo.facts;

/**
 * A fact that cannot be without another: what is major has occurred.
 *
 * <p>The three of them hold between the answers of every subject. They are propagated before
 * anything is evaluated, and every completion of unknown facts respects them.
 */
public enum Implication {
  MAJOR_DECISION(Fact.MAJOR_DECISION, Fact.DECISION_MADE),
  MAJOR_LOSS(Fact.MAJOR_LOSS, Fact.LOSS_OCCURRED),
  SERIOUS_ADVERSE_EFFECT(Fact.SERIOUS_ADVERSE_EFFECT, Fact.ADVERSE_EFFECT_OCCURRED);

  private static final Implication[] ALL = values();

  private final Fact fact;
  private final Fact implied;

  Implication(Fact fact, Fact implied) {
    this.fact = fact;
    this.implied = implied;
  }

  /** The fact whose yes implies the other. */
  public Fact fact() {
    return fact;
  }

  /** The fact that must be yes if {@link #fact()} is. */
  public Fact implied() {
    return implied;
  }

  /** Whether answers say yes to the fact and no to what it implies. */
  public boolean isContradictedBy(Answers answers) {
    return answers.yes().has(fact) && answers.no().has(implied);
  }

  /**
   * Answers with what follows from them: a yes to the fact gives a yes to what it implies, a no to
   * what is implied gives a no to the fact.
   *
   * @throws IllegalArgumentException if the answers contradict an implication
   */
  public static Answers propagate(Answers answers) {
    Answers result = answers;
    for (Implication implication : ALL) {
      if (answers.yes().has(implication.fact)) {
        result = result.with(implication.implied, strictlyYes(answers, implication));
      }
      if (answers.no().has(implication.implied)) {
        result = result.with(implication.fact, Truth.NO);
      }
    }
    return result;
  }

  private static Truth strictlyYes(Answers answers, Implication implication) {
    if (implication.isContradictedBy(answers)) {
      throw new IllegalArgumentException(
          implication.fact.id() + " contradicts " + implication.implied.id());
    }
    return Truth.YES;
  }
}

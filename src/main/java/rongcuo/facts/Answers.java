package rongcuo.facts;

/**
 * What is known of the facts of one subject: each is answered yes, answered no, or unknown.
 * Immutable.
 *
 * @param yes the facts answered yes
 * @param no the facts answered no; no fact is in both sets
 */
public record Answers(FactSet yes, FactSet no) {

  public static final Answers NONE = new Answers(FactSet.NONE, FactSet.NONE);

  public Answers {
    if (!yes.and(no).isEmpty()) {
      throw new IllegalArgumentException("answered both ways: " + yes.and(no).toList());
    }
  }

  public Truth of(Fact fact) {
    return yes.has(fact) ? Truth.YES : no.has(fact) ? Truth.NO : Truth.UNKNOWN;
  }

  /** These answers with one fact answered anew; {@link Truth#UNKNOWN} takes its answer away. */
  public Answers with(Fact fact, Truth answer) {
    return new Answers(
        answer == Truth.YES ? yes.with(fact) : yes.without(fact),
        answer == Truth.NO ? no.with(fact) : no.without(fact));
  }

  /** The facts answered yes or no. */
  public FactSet known() {
    return yes.or(no);
  }

  public FactSet unknown() {
    return FactSet.ALL.without(known());
  }

  /** These answers for the facts of a set alone, everything else unknown. */
  public Answers only(FactSet kept) {
    return new Answers(yes.and(kept), no.and(kept));
  }
}

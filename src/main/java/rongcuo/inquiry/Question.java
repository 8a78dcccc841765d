package rongcuo.inquiry;

import java.util.List;
import rongcuo.facts.Fact;
import rongcuo.statute.Provision;

/** What is put to the person who answers, on one screen. */
public sealed interface Question {

  /** The provision under which it is asked. */
  Provision provision();

  /** The facts that it asks; never empty. */
  List<Fact> facts();

  /**
   * Whether it is asked of the subject in hand; otherwise its answer holds for the whole matter.
   */
  default boolean perSubject() {
    return facts().get(0).perSubject();
  }

  /** One fact, answered yes, no or unknown. */
  record Single(Provision provision, Fact fact) implements Question {
    @Override
    public List<Fact> facts() {
      return List.of(fact);
    }
  }

  /** Alternatives of one “any of” (之一), of which any number may be ticked; at least two. */
  record CheckList(Provision provision, List<Fact> facts) implements Question {
    public CheckList {
      facts = List.copyOf(facts);
    }
  }
}

package rongcuo.notice.findings;

import java.util.List;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;

/**
 * What was found of a fact.
 *
 * @param answer yes or no; of what is unknown nothing was found
 * @param evidence its ids, in the order of the case
 * @param remark what people wrote beside the answer; empty if nothing
 */
public record Answered(Fact fact, Truth answer, List<String> evidence, String remark) {

  public Answered {
    evidence = List.copyOf(evidence);
  }

  /** The answer alone, as reasons take it up again. */
  Answered bare() {
    return new Answered(fact, answer, List.of(), "");
  }

  /** What it rests on, as it stands in brackets behind the words; empty if on nothing. */
  String grounds() {
    String proof = evidence.isEmpty() ? "" : "证据" + String.join("、", evidence);
    return proof + (proof.isEmpty() || remark.isEmpty() ? "" : "；") + remark;
  }

  boolean isYes() {
    return answer == Truth.YES;
  }
}

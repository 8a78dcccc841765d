package rongcuo.explanation;

import java.util.List;
import rongcuo.facts.Truth;

/**
 * A step of an explanation: how a matter stands, and what shows it.
 *
 * @param truth whether the matter holds
 * @param wanted what it would have to be for the outcome in question; yes or no
 * @param because what shows it; empty where the matter speaks for itself
 */
public record ProofStep(Proposition matter, Truth truth, Truth wanted, List<ProofStep> because) {

  public ProofStep {
    because = List.copyOf(because);
  }

  /** Whether it stands as the outcome in question needs it. */
  public boolean isAsWanted() {
    return truth == wanted;
  }
}

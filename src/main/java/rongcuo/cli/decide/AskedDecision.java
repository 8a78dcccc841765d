package rongcuo.cli.decide;

import java.util.List;
import rongcuo.steps.art14.Draft;

/**
 * What the command line says of a decision.
 *
 * @param dated whether it names the day
 * @param ofOne the options given that are of one officer alone, where several are decided on one by
 *     one
 */
record AskedDecision(Draft draft, boolean dated, List<String> ofOne) {

  /** The same, to take the place of the decision that stands. */
  AskedDecision replacing() {
    return new AskedDecision(draft.replacing(new Draft.Replacing(null, null)), dated, ofOne);
  }
}

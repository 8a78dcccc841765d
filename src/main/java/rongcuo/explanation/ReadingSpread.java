package rongcuo.explanation;

import java.util.ArrayList;
import java.util.List;
import rongcuo.reasoning.ReadingCounts;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.OutcomeDiagram;

/**
 * Under how many of all combinations of readings each outcome holds.
 *
 * @param total how many combinations there are
 * @param shares one for each outcome that is possible under some combination, in the table's order
 */
public record ReadingSpread(long total, List<Share> shares) {

  /**
   * An outcome.
   *
   * @param possible the number of combinations under which it is possible
   * @param certain the number of combinations under which nothing else is
   */
  public record Share(Outcome outcome, long possible, long certain) {}

  /** Counts for the answers and claims of an assessment. */
  public static ReadingSpread of(Assessment assessment) {
    ReadingCounts counts = ReadingCounts.of(OutcomeDiagram.diagram(), assessment.situation());
    List<Share> shares = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      long bit = OutcomeDiagram.bit(outcome);
      if (counts.possible(bit) > 0) {
        shares.add(new Share(outcome, counts.possible(bit), counts.certain(bit)));
      }
    }
    return new ReadingSpread(counts.total(), shares);
  }
}

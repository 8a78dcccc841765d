package rongcuo.audit;

import java.util.ArrayList;
import java.util.List;
import rongcuo.statute.Provision;

/**
 * What is found of the regulation.
 *
 * @param combinations how many combinations of readings there are
 */
public record Audit(List<Observation> observations, long combinations) {

  public Audit {
    observations = List.copyOf(observations);
  }

  /** What is found of the regulation as it stands, worked out when it is first asked for. */
  public static Audit ofRegulation() {
    return Made.AUDIT;
  }

  /** Those that have to do with some provisions; all of them if none are named. */
  public Audit touching(List<Provision> provisions) {
    return new Audit(
        observations.stream()
            .filter(
                observation ->
                    provisions.isEmpty() || provisions.stream().anyMatch(observation::touches))
            .toList(),
        combinations);
  }

  private static final class Made {
    static final Audit AUDIT = made();

    private static Audit made() {
      Regulation regulation = new Regulation();
      List<Observation> all = new ArrayList<>();
      all.addAll(new Gaps(regulation).observations());
      all.addAll(new Incentives(regulation).observations());
      all.addAll(new Overlaps(regulation).observations());
      all.addAll(new Superfluous(regulation).observations());
      all.addAll(new Reach(regulation).observations());
      all.addAll(new Weights(regulation).observations());
      return new Audit(all, regulation.combinations());
    }
  }
}

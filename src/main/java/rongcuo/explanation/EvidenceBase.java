package rongcuo.explanation;

import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Implication;
import rongcuo.reasoning.Exploration;
import rongcuo.reasoning.LeastSets;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Outcome;
import rongcuo.rules.OutcomeDiagram;

/**
 * Which answers rest on which exhibits, and what falls with an exhibit (第三条 “事实清楚、证据确凿”).
 *
 * <p>An answer falls with the last of its exhibits: it is unknown then. An answer for which none is
 * listed stays as it is.
 *
 * @param exhibits how many there are, counted from 0
 * @param evidence the exhibits of each answered fact that lists any
 */
public record EvidenceBase(int exhibits, Map<Fact, BitSet> evidence) {

  /** So many least sets of exhibits are looked for. */
  private static final int MOST_SETS = 2_000;

  /** The facts whose answers fall with some exhibits. */
  public FactSet fallingWith(BitSet excluded) {
    FactSet falling = FactSet.NONE;
    for (Map.Entry<Fact, BitSet> each : evidence.entrySet()) {
      BitSet left = (BitSet) each.getValue().clone();
      left.andNot(excluded);
      if (left.isEmpty()) {
        falling = falling.with(each.getKey());
      }
    }
    return falling;
  }

  /** The answers that are left without some exhibits. */
  public Answers without(BitSet excluded, Answers answers) {
    return answers.only(FactSet.ALL.without(fallingWith(excluded)));
  }

  /** The facts whose answers rest on one exhibit alone. */
  public FactSet restingOnOne() {
    FactSet found = FactSet.NONE;
    for (Map.Entry<Fact, BitSet> each : evidence.entrySet()) {
      found = each.getValue().cardinality() == 1 ? found.with(each.getKey()) : found;
    }
    return found;
  }

  /**
   * The least sets of exhibits that alone carry a determined outcome, with the answers for which
   * none is listed, and those whose fall unsettles it: others become possible.
   *
   * @param situation the answers as they stand, unpropagated
   * @return null if the outcome is open anyhow
   */
  public @Nullable LeastSets carrying(Situation situation) {
    Exploration<Outcome> exploration = new Exploration<>(OutcomeDiagram.diagram());
    long possible = possible(exploration, situation);
    if (Long.bitCount(possible) != 1) {
      return null;
    }
    return LeastSets.of(
        exhibits,
        kept -> {
          BitSet excluded = (BitSet) kept.clone();
          excluded.flip(0, exhibits);
          Answers left = without(excluded, situation.answers());
          return possible(exploration, situation.with(left)) == possible;
        },
        MOST_SETS);
  }

  private static long possible(Exploration<Outcome> exploration, Situation situation) {
    Answers all = Implication.propagate(situation.answers());
    return exploration.possible(situation.with(all));
  }
}

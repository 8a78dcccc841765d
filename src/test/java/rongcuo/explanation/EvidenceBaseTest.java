package rongcuo.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.oracle.BruteForce;
import rongcuo.oracle.BruteForce.World;
import rongcuo.oracle.RandomCases;
import rongcuo.reasoning.LeastSets;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Assessor;

/** What rests on which exhibit, with the reference model as judge over all sets of exhibits. */
class EvidenceBaseTest {

  private static final int FACTS_WITH_EVIDENCE = 6;

  private final Random random = new Random(20261127);
  private final RandomCases cases = new RandomCases(random);

  @Test
  void findsWhatCarriesAndWhatUnsettles() {
    Set<Integer> numbers = new HashSet<>();
    for (int i = 0; i < 300; i++) {
      Answers answers = cases.fullAnswers();
      Situation situation = new Situation(answers, cases.claims(), cases.readings());
      EvidenceBase base = base(situation, 1 + random.nextInt(12));
      LeastSets found = base.carrying(situation);
      assertThat(found).isNotNull();
      assertThat(found.isComplete()).isTrue();
      Judge judge = new Judge(situation, base);
      Set<BitSet> critical = judge.leastUnsettling();
      assertThat(new HashSet<>(found.critical())).isEqualTo(critical);
      assertThat(new HashSet<>(found.carrying())).isEqualTo(judge.leastCarrying());
      numbers.add(Math.min(3, critical.size()));
    }
    assertThat(numbers).containsExactly(0, 1, 2, 3);
  }

  /** Evidence of some facts, some of which matter. */
  private EvidenceBase base(Situation situation, int exhibits) {
    FactSet support =
        Assessor.assess(situation.answers(), situation.claims(), situation.readings()).support();
    Map<Fact, BitSet> evidence = new EnumMap<>(Fact.class);
    for (Fact fact : support.toList()) {
      if (evidence.size() < FACTS_WITH_EVIDENCE - 1 && random.nextInt(4) > 0) {
        evidence.put(fact, exhibits(exhibits));
      }
    }
    while (evidence.size() < FACTS_WITH_EVIDENCE) {
      evidence.put(Fact.values()[random.nextInt(Fact.values().length)], exhibits(exhibits));
    }
    return new EvidenceBase(exhibits, evidence);
  }

  private BitSet exhibits(int count) {
    BitSet exhibits = new BitSet();
    exhibits.set(random.nextInt(count));
    while (random.nextBoolean()) {
      exhibits.set(random.nextInt(count));
    }
    return exhibits;
  }

  /** Tries all sets of exhibits, and all answers of what falls with each. */
  private static final class Judge {
    private final EvidenceBase base;
    private final Map<Answers, World> worlds;
    private final Answers answers;

    Judge(Situation situation, EvidenceBase base) {
      this.base = base;
      this.answers = situation.answers();
      BitSet all = new BitSet();
      all.set(0, base.exhibits());
      Answers without = answers;
      for (Fact fact : base.evidence().keySet()) {
        without = without.with(fact, rongcuo.facts.Truth.UNKNOWN);
      }
      this.worlds = BruteForce.worlds(without, situation.claims(), situation.readings());
    }

    private boolean isSettledWithout(long excluded) {
      FactSet unknown = FactSet.NONE;
      for (Map.Entry<Fact, BitSet> each : base.evidence().entrySet()) {
        if (each.getValue().stream().allMatch(exhibit -> (excluded >> exhibit & 1) == 1)) {
          unknown = unknown.with(each.getKey());
        }
      }
      Answers left = answers.only(FactSet.ALL.without(unknown));
      Set<String> outcomes = new HashSet<>();
      worlds.forEach(
          (full, world) -> {
            if (full.only(left.known()).equals(left)) {
              outcomes.add(world.outcome());
            }
          });
      return outcomes.size() == 1;
    }

    Set<BitSet> leastUnsettling() {
      Set<BitSet> least = new HashSet<>();
      for (long set = 0; set < 1L << base.exhibits(); set++) {
        if (!isSettledWithout(set) && isEachNeeded(set)) {
          least.add(BitSet.valueOf(new long[] {set}));
        }
      }
      return least;
    }

    private boolean isEachNeeded(long set) {
      for (long rest = set; rest != 0; rest &= rest - 1) {
        if (!isSettledWithout(set & ~Long.lowestOneBit(rest))) {
          return false;
        }
      }
      return true;
    }

    Set<BitSet> leastCarrying() {
      long all = (1L << base.exhibits()) - 1;
      Set<BitSet> least = new HashSet<>();
      for (long set = 0; set <= all; set++) {
        boolean carries = isSettledWithout(all & ~set);
        for (long rest = set; carries && rest != 0; rest &= rest - 1) {
          carries = !isSettledWithout(all & ~(set & ~Long.lowestOneBit(rest)));
        }
        if (carries) {
          least.add(BitSet.valueOf(new long[] {set}));
        }
      }
      return least;
    }
  }
}

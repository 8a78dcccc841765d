package rongcuo.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.Subject;
import rongcuo.explanation.EvidenceBase;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.reasoning.LeastSets;
import rongcuo.reasoning.Situation;

/**
 * What of an officer's case rests on which exhibit.
 *
 * @param exhibits the case's evidence, in the order of the file
 * @param base the answers that rest on them
 * @param sets what carries the outcome; null if it is open, or was not asked for
 */
public record EvidenceReliance(
    List<Evidence> exhibits, EvidenceBase base, @Nullable LeastSets sets) {

  /** What answers rest on, without looking for what carries the outcome. */
  public static EvidenceReliance of(CaseFile caseFile, Subject subject) {
    List<Evidence> exhibits = caseFile.evidence();
    Map<Fact, BitSet> evidence = new EnumMap<>(Fact.class);
    for (AnsweredFact answered : caseFile.facts(subject).values()) {
      BitSet cited = new BitSet();
      for (int i = 0; i < exhibits.size(); i++) {
        cited.set(i, answered.evidence().contains(exhibits.get(i).id()));
      }
      if (!cited.isEmpty()) {
        evidence.put(answered.fact(), cited);
      }
    }
    return new EvidenceReliance(exhibits, new EvidenceBase(exhibits.size(), evidence), null);
  }

  /** The same without answers that are only supposed, and rest on nothing. */
  public EvidenceReliance apartFrom(FactSet supposed) {
    Map<Fact, BitSet> evidence = new EnumMap<>(Fact.class);
    base.evidence()
        .forEach(
            (fact, cited) -> {
              if (!supposed.has(fact)) {
                evidence.put(fact, cited);
              }
            });
    return new EvidenceReliance(exhibits, new EvidenceBase(exhibits.size(), evidence), null);
  }

  /** The same with what carries the outcome of a situation. */
  public EvidenceReliance carrying(Situation situation) {
    return new EvidenceReliance(exhibits, base, base.carrying(situation));
  }

  /** The answered facts that cite an exhibit. */
  FactSet restingOn(int exhibit) {
    FactSet found = FactSet.NONE;
    for (Map.Entry<Fact, BitSet> each : base.evidence().entrySet()) {
      found = each.getValue().get(exhibit) ? found.with(each.getKey()) : found;
    }
    return found;
  }

  /** The exhibits that no answer cites. */
  List<Evidence> unused() {
    List<Evidence> unused = new ArrayList<>();
    for (int i = 0; i < exhibits.size(); i++) {
      if (restingOn(i).isEmpty()) {
        unused.add(exhibits.get(i));
      }
    }
    return unused;
  }

  /** The exhibits of a set. */
  List<Evidence> those(BitSet set) {
    return set.stream().mapToObj(exhibits::get).toList();
  }
}

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
 * @param against the exhibits against each fact that there are any against
 * @param sets what carries the outcome; null if it is open, or was not asked for
 */
public record EvidenceReliance(
    List<Evidence> exhibits,
    EvidenceBase base,
    Map<Fact, BitSet> against,
    @Nullable LeastSets sets) {

  /** What answers rest on, without looking for what carries the outcome. */
  public static EvidenceReliance of(CaseFile caseFile, Subject subject) {
    List<Evidence> exhibits = caseFile.evidence();
    List<String> ids = exhibits.stream().map(Evidence::id).toList();
    Map<Fact, BitSet> evidence = new EnumMap<>(Fact.class);
    Map<Fact, BitSet> against = new EnumMap<>(Fact.class);
    for (AnsweredFact answered : caseFile.facts(subject).values()) {
      putIfAny(evidence, answered.fact(), places(answered.evidence(), ids));
      putIfAny(against, answered.fact(), places(answered.contest().against(), ids));
    }
    return new EvidenceReliance(
        exhibits, new EvidenceBase(exhibits.size(), evidence), against, null);
  }

  private static BitSet places(List<String> cited, List<String> ids) {
    BitSet places = new BitSet();
    cited.forEach(id -> places.set(ids.indexOf(id)));
    return places;
  }

  private static void putIfAny(Map<Fact, BitSet> exhibits, Fact fact, BitSet cited) {
    if (!cited.isEmpty()) {
      exhibits.put(fact, cited);
    }
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
    return new EvidenceReliance(
        exhibits, new EvidenceBase(exhibits.size(), evidence), against, null);
  }

  /** The same with what carries the outcome of a situation. */
  public EvidenceReliance carrying(Situation situation) {
    return new EvidenceReliance(exhibits, base, against, base.carrying(situation));
  }

  /** The answered facts that cite an exhibit. */
  FactSet restingOn(int exhibit) {
    return citing(exhibit, base.evidence());
  }

  /** The answered facts that an exhibit speaks against. */
  FactSet speakingAgainst(int exhibit) {
    return citing(exhibit, against);
  }

  private static FactSet citing(int exhibit, Map<Fact, BitSet> cited) {
    FactSet found = FactSet.NONE;
    for (Map.Entry<Fact, BitSet> each : cited.entrySet()) {
      found = each.getValue().get(exhibit) ? found.with(each.getKey()) : found;
    }
    return found;
  }

  /** The exhibits that no answer cites, and that speak against none. */
  List<Evidence> unused() {
    List<Evidence> unused = new ArrayList<>();
    for (int i = 0; i < exhibits.size(); i++) {
      if (restingOn(i).isEmpty() && speakingAgainst(i).isEmpty()) {
        unused.add(exhibits.get(i));
      }
    }
    return unused;
  }

  /** The exhibits of a set. */
  List<Evidence> those(BitSet set) {
    return set.stream().mapToObj(exhibits::get).toList();
  }

  /** The same of each of some sets. */
  List<List<Evidence>> those(List<BitSet> sets) {
    return sets.stream().map(this::those).toList();
  }
}

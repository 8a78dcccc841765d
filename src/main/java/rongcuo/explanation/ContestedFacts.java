package rongcuo.explanation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.reasoning.JointVersions;
import rongcuo.reasoning.Situation;
import rongcuo.rules.OutcomeDiagram;
import rongcuo.rules.Outcomes;

/**
 * What becomes of a case if other versions of contested facts hold than those that were found: one
 * by one and all jointly. It says what follows from each version, and nothing of which is true.
 *
 * @param versions of each contested fact that has several
 * @param found the version that was found of each
 * @param joint null if there are too many versions to work them out
 */
public record ContestedFacts(
    Map<Fact, Set<Truth>> versions, Map<Fact, Truth> found, @Nullable JointVersions joint) {

  /** So many nodes of the diagram of versions are made. */
  private static final int MOST_NODES = 200_000;

  /**
   * Works it out.
   *
   * @param situation the answers as they stand, unpropagated
   * @param versions of each contested fact, the found one among them; facts with one alone are left
   *     out
   */
  public static ContestedFacts of(Situation situation, Map<Fact, Set<Truth>> versions) {
    return of(situation, versions, MOST_NODES);
  }

  static ContestedFacts of(Situation situation, Map<Fact, Set<Truth>> versions, int most) {
    Map<Fact, Set<Truth>> several = new EnumMap<>(Fact.class);
    Map<Fact, Truth> found = new EnumMap<>(Fact.class);
    versions.forEach(
        (fact, these) -> {
          if (these.size() > 1) {
            several.put(fact, these);
            found.put(fact, situation.answers().of(fact));
          }
        });
    return new ContestedFacts(
        several, found, JointVersions.of(OutcomeDiagram.diagram(), situation, several, most));
  }

  /**
   * The contested facts that matter: for some versions of the others, another version of this one
   * changes the outcome. Null if there are too many versions to tell.
   */
  public @Nullable FactSet mattering() {
    return joint == null ? null : joint.mattering();
  }

  /**
   * The contested facts that the outcome hangs on, or may hang on for all that could be worked out.
   */
  public FactSet hangingOn() {
    FactSet mattering = mattering();
    return mattering == null ? FactSet.of(versions.keySet().toArray(Fact[]::new)) : mattering;
  }

  /**
   * The outcomes if one fact is as a version has it, and the others as they were found; none if
   * that contradicts another answer. Only where versions could be worked out.
   */
  public Outcomes alone(JointVersions joint, Fact fact, Truth version) {
    Map<Fact, Truth> choice = new EnumMap<>(found);
    choice.put(fact, version);
    return OutcomeDiagram.outcomes(joint.results(choice));
  }

  /** The outcomes as they were found. */
  public Outcomes asFound(JointVersions joint) {
    return OutcomeDiagram.outcomes(joint.results(found));
  }

  /** Outcomes other than those found that some joint versions have, with the nearest versions. */
  public Map<Outcomes, Map<Fact, Truth>> others(JointVersions joint) {
    Set<Long> results = new HashSet<>(joint.all());
    results.remove(joint.results(found));
    Map<Outcomes, Map<Fact, Truth>> others = new LinkedHashMap<>();
    List<Long> inOrder =
        results.stream()
            .sorted(Comparator.comparing(each -> OutcomeDiagram.outcomes(each).bits()))
            .toList();
    for (long each : inOrder) {
      others.put(OutcomeDiagram.outcomes(each), joint.fewestDepartures(found, each));
    }
    return others;
  }
}

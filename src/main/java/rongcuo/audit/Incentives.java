package rongcuo.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rongcuo.audit.Observation.Kind;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.reasoning.Condition;
import rongcuo.reasoning.DecisionList;
import rongcuo.rules.Outcome;

/** Facts that help one officer and hurt another: what should help can hurt. */
record Incentives(Regulation regulation) {

  List<Observation> observations() {
    List<Observation> observations = new ArrayList<>();
    for (Fact fact : Fact.values()) {
      Set<Standpoint> mixed = EnumSet.of(Standpoint.DEFAULT, Standpoint.STRICT, Standpoint.LENIENT);
      mixed.removeIf(each -> !regulation.directions(each).mixed().has(fact));
      if (!mixed.isEmpty()) {
        observations.add(observation(fact, mixed));
      }
    }
    return observations;
  }

  private Observation observation(Fact fact, Set<Standpoint> mixed) {
    Standpoint first = Superfluous.first(mixed);
    DecisionList<Outcome> yes = regulation.whole(fact, true);
    DecisionList<Outcome> no = regulation.whole(fact, false);
    Condition helps = Condition.allOf(Regulation.isFree(fact), regulation.isBetter(no, yes));
    Condition hurts = Condition.allOf(Regulation.isFree(fact), regulation.isBetter(yes, no));
    List<Example> pairs = new ArrayList<>();
    for (Condition change : List.of(helps, hurts)) {
      pairs.addAll(
          regulation.shown(
              first,
              change,
              regulation.view(first, fact, false),
              regulation.view(first, fact, true)));
    }
    return new Observation.Notes(Kind.MIXED_FACT, mixed).on(FactSet.of(fact)).shownBy(pairs);
  }
}

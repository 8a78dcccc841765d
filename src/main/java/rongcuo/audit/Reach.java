package rongcuo.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rongcuo.audit.Observation.Kind;
import rongcuo.reasoning.Condition;
import rongcuo.rules.Outcome;
import rongcuo.rules.OutcomeTable;
import rongcuo.rules.Reservation;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;

/** What no case comes to. */
record Reach(Regulation regulation) {

  /** What opens the outcomes that a reservation can stand beside. */
  private static final Map<Outcome, Condition> GROUNDS =
      Map.of(
          Outcome.DILIGENT, Regulation.claimed(OutcomeTable.DILIGENCE),
          Outcome.TOLERATED_EXEMPTIBLE, Regulation.claimed(OutcomeTable.GROUND),
          Outcome.TOLERATED, Regulation.claimed(OutcomeTable.GROUND));

  List<Observation> observations() {
    List<Observation> observations = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      outcome(outcome, observations);
    }
    for (Reservation reservation : Reservation.values()) {
      Map<List<Outcome>, Set<Standpoint>> never = new LinkedHashMap<>();
      for (Standpoint standpoint : Standpoint.values()) {
        List<Outcome> outcomes = withoutIt(reservation, standpoint);
        never.computeIfAbsent(outcomes, key -> EnumSet.noneOf(Standpoint.class)).add(standpoint);
      }
      never.remove(List.of());
      never.forEach(
          (outcomes, under) -> observations.add(observation(reservation, outcomes, under)));
    }
    return observations;
  }

  private void outcome(Outcome outcome, List<Observation> observations) {
    Condition comesTo = regulation.leadsTo(regulation.whole(), outcome);
    Set<Standpoint> never = regulation.nowhere(comesTo);
    if (never.isEmpty()) {
      return;
    }
    Readings other = regulation.nearest(comesTo, Superfluous.first(never).readings());
    Regulation.View elsewhere = regulation.view(other);
    observations.add(
        new Observation.Notes(Kind.UNREACHED_OUTCOME, never)
            .on(List.of(outcome))
            .shownBy(
                regulation.shown(
                    Superfluous.first(never),
                    regulation.leadsTo(elsewhere.table(), outcome),
                    elsewhere,
                    regulation.view(Superfluous.first(never)))));
  }

  /** The outcomes, of those that some case comes to, that a reservation never stands beside. */
  private List<Outcome> withoutIt(Reservation reservation, Standpoint standpoint) {
    List<Outcome> outcomes = new ArrayList<>(GROUNDS.keySet());
    outcomes.sort(null);
    outcomes.removeIf(
        outcome -> {
          Condition comesTo = regulation.leadsTo(regulation.whole(), outcome);
          return !regulation.isSomewhere(standpoint, comesTo)
              || regulation.isSomewhere(standpoint, comesTo, reservation.condition());
        });
    return outcomes;
  }

  private Observation observation(
      Reservation reservation, List<Outcome> outcomes, Set<Standpoint> under) {
    List<Condition> so = new ArrayList<>(List.of(reservation.condition()));
    outcomes.forEach(outcome -> so.add(GROUNDS.get(outcome)));
    Standpoint first = Superfluous.first(under);
    return new Observation.Notes(Kind.UNREACHED_RESERVATION, under)
        .on(reservation, outcomes)
        .shownBy(
            regulation.shown(first, Condition.allOf(so), regulation.view(first, claims(outcomes))));
  }

  /** Everything, or where diligence is not among the outcomes what opens those alone. */
  private static Claims claims(List<Outcome> outcomes) {
    return outcomes.contains(Outcome.DILIGENT)
        ? Claims.ALL
        : Claims.of(
            Provision.claimable().stream()
                .filter(item -> item.article() == 4 || item.article() == 11)
                .toList());
  }
}

package rongcuo.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rongcuo.audit.Observation.Kind;
import rongcuo.facts.FactSet;
import rongcuo.reasoning.Condition;
import rongcuo.rules.Outcome;
import rongcuo.rules.Rulebook;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;

/**
 * Items that one course of events makes out though each by itself leads to another outcome, of
 * those that ask for the same fact or speak the same words.
 */
record Overlaps(Regulation regulation) {

  List<Observation> observations() {
    List<Observation> observations = new ArrayList<>();
    List<Provision> items = Provision.claimable();
    for (int i = 0; i < items.size(); i++) {
      for (Provision other : items.subList(i + 1, items.size())) {
        pair(items.get(i), other, observations);
      }
    }
    return observations;
  }

  private void pair(Provision one, Provision other, List<Observation> observations) {
    FactSet asked = facts(one).and(facts(other));
    boolean related = !asked.isEmpty() || !SharedWords.of(one, other).isEmpty();
    if (best(one) == best(other) || !related) {
      return;
    }
    Condition each = Condition.allOf(own(one), own(other));
    Set<Standpoint> under = regulation.somewhere(each);
    if (under.isEmpty()) {
      return;
    }
    Standpoint first = Superfluous.first(under);
    observations.add(
        new Observation.Notes(Kind.OVERLAP, under)
            .on(one, other)
            .on(asked)
            .shownBy(
                regulation.shown(
                    first,
                    each,
                    regulation.view(first, Claims.of(List.of(one))),
                    regulation.view(first, Claims.of(List.of(other))),
                    regulation.view(first))));
  }

  private static FactSet facts(Provision item) {
    return Rulebook.get(item).condition().readUnder(Readings.DEFAULT).facts();
  }

  /** What an item opens at best. */
  private static Outcome best(Provision item) {
    return switch (item.article()) {
      case 10 -> Outcome.DILIGENT;
      case 12 -> Outcome.NOT_TOLERATED_MITIGABLE;
      default -> Outcome.TOLERATED_EXEMPTIBLE;
    };
  }

  /** That an item leads by itself to what it opens at best. */
  private Condition own(Provision item) {
    return Condition.allOf(
        Rulebook.get(item).condition(),
        regulation.leadsTo(regulation.considering(Claims.of(List.of(item))), best(item)));
  }
}

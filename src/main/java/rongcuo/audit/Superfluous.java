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
import rongcuo.reasoning.Rule;
import rongcuo.reasoning.Substitution;
import rongcuo.rules.Outcome;
import rongcuo.rules.Rulebook;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/** What could be left out of the regulation: every case would come to the same. */
record Superfluous(Regulation regulation) {

  List<Observation> observations() {
    List<Observation> observations = new ArrayList<>();
    for (Rule rule : Rulebook.rules()) {
      provision(rule, observations);
    }
    for (Rule rule : Rulebook.rules()) {
      following(rule, observations);
      exclusions(rule, observations);
    }
    for (Fact fact : Fact.values()) {
      fact(fact, observations);
    }
    for (Reading reading : Reading.values()) {
      if (!reading.dutiesOnly()) {
        reading(reading, observations);
      }
    }
    return observations;
  }

  private void provision(Rule rule, List<Observation> observations) {
    Set<Standpoint> idle =
        regulation.nowhere(regulation.differs(regulation.whole(), without(rule)));
    if (!idle.isEmpty()) {
      observations.add(
          new Observation.Notes(Kind.IDLE_PROVISION, idle)
              .on(rule.provision())
              .shownBy(withAndWithout(rule, first(idle))));
    }
    if (rule.provision().isClaimable() && rule.condition() instanceof Condition.AllOf all) {
      for (Condition part : all.parts()) {
        element(rule, all, part, idle, observations);
      }
    }
  }

  /** The table as if a provision were not there: an item opens nothing, all else asks nothing. */
  DecisionList<Outcome> without(Rule rule) {
    if (rule.provision().isClaimable()) {
      return regulation.considering(Regulation.allBut(rule.provision()));
    }
    if (rule.provision() == Provision.ART_13) {
      return Substitution.of(rule.condition(), Condition.NEVER).in(regulation.whole());
    }
    List<Condition> asked = new ArrayList<>(List.of(rule.condition()));
    if (rule.condition() instanceof Condition.AllOf all) {
      asked.addAll(all.parts());
    }
    return new Substitution(
            part -> asked.stream().anyMatch(each -> each == part) ? Condition.ALWAYS : part)
        .in(regulation.whole());
  }

  private List<Example> withAndWithout(Rule rule, Standpoint standpoint) {
    if (rule.provision().isClaimable()) {
      return regulation.shown(
          standpoint,
          Condition.allOf(rule.condition(), decidesElsewhere(rule, standpoint)),
          regulation.view(standpoint),
          regulation.view(standpoint, Regulation.allBut(rule.provision())));
    }
    // Read most narrowly it would part the two cases.
    Condition narrow = rule.condition().readUnder(Readings.STRICT);
    List<Example> examples = new ArrayList<>();
    for (Condition held : List.of(narrow, Condition.not(narrow))) {
      Condition same =
          Condition.allOf(
              held, regulation.leadsTo(regulation.whole(), Outcome.TOLERATED_EXEMPTIBLE));
      examples.addAll(regulation.shown(standpoint, same));
    }
    return examples;
  }

  /** That an item decides if the points are read otherwise, as little as need be. */
  private Condition decidesElsewhere(Rule rule, Standpoint standpoint) {
    Condition decides = regulation.differs(regulation.whole(), without(rule));
    if (!regulation.isSomewhere(Standpoint.EVERY, decides)) {
      return Condition.ALWAYS;
    }
    Readings where = regulation.nearest(decides, standpoint.readings());
    return regulation.differs(
        Regulation.read(regulation.whole(), where), Regulation.read(without(rule), where));
  }

  /** Part of an item that is asked for already where the item would decide. */
  private void element(
      Rule rule,
      Condition.AllOf whole,
      Condition part,
      Set<Standpoint> idle,
      List<Observation> observations) {
    Condition rest = Condition.allOf(whole.parts().stream().filter(each -> each != part).toList());
    Condition missing = Condition.allOf(rest, Condition.not(part));
    DecisionList<Outcome> without = Substitution.of(whole, rest).in(regulation.whole());
    Set<Standpoint> superfluous =
        regulation.nowhere(regulation.differs(regulation.whole(), without));
    superfluous.removeAll(idle);
    superfluous.removeIf(standpoint -> !regulation.isSomewhere(standpoint, missing));
    if (!superfluous.isEmpty()) {
      Standpoint first = first(superfluous);
      observations.add(
          new Observation.Notes(Kind.IDLE_ELEMENT, superfluous)
              .on(rule.provision())
              .on(part.facts())
              .shownBy(
                  regulation.shown(
                      first,
                      missing,
                      regulation.view(first, Claims.of(List.of(rule.provision()))))));
    }
  }

  /** The standards of 第五至九条 that are met wherever an item is made out. */
  private void following(Rule rule, List<Observation> observations) {
    if (!rule.provision().isClaimable()) {
      return;
    }
    for (Rule other : Rulebook.rules()) {
      boolean standard = other.provision().article() >= 5 && other.provision().article() <= 9;
      if (!isRelated(rule, other)) {
        continue;
      }
      Condition both = Condition.allOf(rule.condition(), Condition.not(other.condition()));
      Set<Standpoint> under = regulation.nowhere(both);
      under.removeIf(each -> !regulation.isSomewhere(each, Condition.not(other.condition())));
      if (other != rule && !under.isEmpty() && (standard || other.provision().isClaimable())) {
        observations.add(
            new Observation.Notes(Kind.FOLLOWING, under)
                .on(rule.provision(), other.provision())
                .shownBy(regulation.shown(first(under), rule.condition())));
      }
    }
  }

  private void exclusions(Rule rule, List<Observation> observations) {
    for (Rule other : Rulebook.rules()) {
      boolean decides = isDeciding(rule) && isDeciding(other) && isRelated(rule, other);
      if (decides && rule.provision().compareTo(other.provision()) < 0) {
        Set<Standpoint> under = regulation.nowhere(rule.condition(), other.condition());
        if (!under.isEmpty()) {
          Standpoint first = first(under);
          List<Example> either = new ArrayList<>();
          either.addAll(regulation.shown(first, rule.condition()));
          either.addAll(regulation.shown(first, other.condition()));
          observations.add(
              new Observation.Notes(Kind.EXCLUSION, under)
                  .on(rule.provision(), other.provision())
                  .shownBy(either));
        }
      }
    }
  }

  /** Whether they ask for the same fact: else neither says anything of the other. */
  private static boolean isRelated(Rule rule, Rule other) {
    return !rule.condition().facts().and(other.condition().facts()).isEmpty();
  }

  private static boolean isDeciding(Rule rule) {
    return rule.provision().isClaimable() || rule.provision() == Provision.ART_13;
  }

  private void fact(Fact fact, List<Observation> observations) {
    boolean decides =
        regulation.directions(Standpoint.DEFAULT).all().has(fact)
            && regulation.directions(Standpoint.STRICT).all().has(fact)
            && regulation.directions(Standpoint.LENIENT).all().has(fact);
    Condition differs =
        decides
            ? Condition.ALWAYS
            : regulation.differs(regulation.whole(fact, true), regulation.whole(fact, false));
    Set<Standpoint> idle = regulation.nowhere(Regulation.isFree(fact), differs);
    if (idle.isEmpty()) {
      return;
    }
    Standpoint first = first(idle);
    Condition asked = Condition.allOf(Regulation.isFree(fact), pivotal(fact));
    observations.add(
        new Observation.Notes(Kind.IDLE_FACT, idle)
            .on(FactSet.of(fact))
            .shownBy(
                regulation.shown(
                    first,
                    asked,
                    regulation.view(first, fact, true),
                    regulation.view(first, fact, false))));
  }

  /** That a provision turns on a fact, however it is read. */
  private static Condition pivotal(Fact fact) {
    List<Condition> pivots = new ArrayList<>();
    for (Rule rule : Rulebook.rules()) {
      for (Readings readings : List.of(Readings.STRICT, Readings.DEFAULT, Readings.LENIENT)) {
        Condition read = rule.condition().readUnder(readings);
        Condition yes = Regulation.given(fact, true).in(read);
        Condition no = Regulation.given(fact, false).in(read);
        if (yes != read) {
          pivots.add(Condition.allOf(yes, Condition.not(no)));
          pivots.add(Condition.allOf(no, Condition.not(yes)));
        }
      }
    }
    return Condition.anyOf(pivots);
  }

  /** A reading that makes no difference, the others being as they are. */
  private void reading(Reading reading, List<Observation> observations) {
    Condition differs = regulation.turnsOn(reading);
    Set<Standpoint> idle = regulation.nowhere(differs);
    if (idle.isEmpty()) {
      return;
    }
    Standpoint first = first(idle);
    Readings where = regulation.nearest(differs, first.readings());
    List<Regulation.View> views = new ArrayList<>(List.of(regulation.view(first)));
    Condition elsewhere = Condition.NEVER;
    for (Choice choice : reading.choices()) {
      if (!first.readings().has(choice)) {
        views.add(regulation.view(first.readings().with(choice)));
        elsewhere =
            regulation.differs(
                Regulation.read(regulation.whole(), where),
                Regulation.read(regulation.whole(), where.with(choice)));
      }
    }
    observations.add(
        new Observation.Notes(Kind.IDLE_READING, idle)
            .on(List.of(first.readings().of(reading)), regulation.count(differs))
            .shownBy(regulation.shown(first, elsewhere, views.toArray(Regulation.View[]::new))));
  }

  static Standpoint first(Set<Standpoint> under) {
    return EnumSet.copyOf(under).iterator().next();
  }
}

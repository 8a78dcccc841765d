package rongcuo.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rongcuo.audit.Observation.Kind;
import rongcuo.facts.Fact;
import rongcuo.facts.FactGroup;
import rongcuo.facts.FactSet;
import rongcuo.reasoning.Condition;
import rongcuo.rules.Directions;
import rongcuo.rules.Outcome;
import rongcuo.rules.Reservation;
import rongcuo.statute.Claims;
import rongcuo.statute.Readings;

/**
 * Whom the regulation leaves without protection. An officer's conduct is faultless if no answer on
 * it, of those that 第五至九条 and the three distinctions ask for, speaks against the officer.
 */
record Gaps(Regulation regulation) {

  static final FactSet CONDUCT =
      FactSet.such(
          fact ->
              fact.perSubject()
                  && (fact.group() == FactGroup.DUE_PERFORMANCE
                      || fact.group() == FactGroup.THREE_DISTINCTIONS));

  static final Directions DIRECTIONS = Directions.of(Claims.ALL, Readings.DEFAULT);

  List<Observation> observations() {
    List<Observation> observations = new ArrayList<>();
    Condition faultless = conduct(FactSet.NONE);
    Condition unprotected = Condition.not(regulation.leadsTo(regulation.whole(), Outcome.DILIGENT));
    Condition applies =
        Condition.not(regulation.leadsTo(regulation.whole(), Outcome.NOT_APPLICABLE));
    Set<Standpoint> protectedUnder = regulation.nowhere(applies, faultless, unprotected);
    if (!protectedUnder.isEmpty()) {
      Standpoint first = Superfluous.first(protectedUnder);
      observations.add(
          new Observation.Notes(Kind.ASSURANCE, protectedUnder)
              .on(List.of(Outcome.DILIGENT))
              .shownBy(regulation.shown(first, Condition.allOf(applies, faultless))));
    }
    CONDUCT.forEach(flaw -> gap(flaw, observations));
    return observations;
  }

  /** That the conduct is faultless but for some flaws. */
  private static Condition conduct(FactSet flaws) {
    List<Condition> answers = new ArrayList<>();
    CONDUCT.forEach(
        fact -> {
          boolean speaksAgainst = DIRECTIONS.adverse().has(fact);
          if (DIRECTIONS.all().has(fact)) {
            answers.add(
                speaksAgainst == flaws.has(fact)
                    ? Condition.is(fact)
                    : Condition.not(Condition.is(fact)));
          }
        });
    return Condition.allOf(answers);
  }

  /** One flaw, named by no bar and no reservation, for which an officer is not tolerated. */
  private void gap(Fact flaw, List<Observation> observations) {
    List<Condition> so = new ArrayList<>(List.of(conduct(FactSet.of(flaw))));
    for (Reservation reservation : Reservation.values()) {
      so.add(Condition.not(reservation.condition()));
    }
    so.add(regulation.leadsTo(regulation.whole(), Outcome.NOT_TOLERATED));
    Condition left = Condition.allOf(so);
    Set<Standpoint> under = regulation.somewhere(left);
    if (under.isEmpty()) {
      return;
    }
    Standpoint first = Superfluous.first(under);
    List<Example> cases = new ArrayList<>(regulation.shown(first, left));
    observations.add(
        new Observation.Notes(Kind.GAP, under)
            .on(FactSet.of(flaw))
            .on(List.of(Outcome.NOT_TOLERATED))
            .shownBy(cases));
  }
}

package rongcuo.rules;

import java.util.Map;
import rongcuo.facts.FactSet;

/**
 * What a case still hangs on.
 *
 * @param possible the outcomes of all completions of the unknown facts
 * @param decidingOutcome the unknown facts for which two completions that differ in the fact alone
 *     have different outcomes
 * @param reservations for each reservation that still hangs on facts, the unknown facts for which
 *     two completions that differ in the fact alone have the same outcome, one with the reservation
 *     and one without
 */
public record OpenFacts(
    Outcomes possible, FactSet decidingOutcome, Map<Reservation, FactSet> reservations) {

  public OpenFacts {
    reservations = Map.copyOf(reservations);
  }

  /** The facts that decide some reservation. */
  public FactSet decidingReservations() {
    FactSet deciding = FactSet.NONE;
    for (FactSet ofOne : reservations.values()) {
      deciding = deciding.or(ofOne);
    }
    return deciding;
  }

  /** The relevant unknown facts: no other can change the outcome or a reservation. */
  public FactSet relevant() {
    return decidingOutcome.or(decidingReservations());
  }
}

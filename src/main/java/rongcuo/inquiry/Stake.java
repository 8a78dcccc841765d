package rongcuo.inquiry;

import java.util.List;
import rongcuo.facts.Fact;
import rongcuo.rules.Outcomes;
import rongcuo.rules.Reservation;
import rongcuo.statute.Provision;

/**
 * What hangs on a fact.
 *
 * @param fact the fact
 * @param ifYes the outcomes possible once it is answered yes; none if that contradicts an answer
 * @param ifNo the outcomes possible once it is answered no, likewise
 * @param reservations the reservations that it can decide while it is unknown
 */
public record Stake(Fact fact, Outcomes ifYes, Outcomes ifNo, List<Reservation> reservations) {

  public Stake {
    reservations = List.copyOf(reservations);
  }

  /** The provisions that ask for the fact. */
  public List<Provision> provisions() {
    return fact.sources();
  }
}

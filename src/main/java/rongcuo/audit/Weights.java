package rongcuo.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rongcuo.audit.Observation.Kind;
import rongcuo.rules.Outcome;
import rongcuo.statute.Choice;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/**
 * What hangs on each reading: which outcomes become which others if one point is read otherwise
 * than by default, each with the same case as it is read either way.
 */
record Weights(Regulation regulation) {

  List<Observation> observations() {
    List<Observation> observations = new ArrayList<>();
    for (Reading reading : Reading.values()) {
      for (Choice choice : reading.choices()) {
        if (!reading.dutiesOnly() && !Readings.DEFAULT.has(choice)) {
          observations.add(weight(Readings.DEFAULT.of(reading), choice));
        }
      }
    }
    return observations;
  }

  private Observation weight(Choice from, Choice to) {
    Regulation.View before = regulation.view(Readings.DEFAULT);
    Regulation.View after = regulation.view(Readings.DEFAULT.with(to));
    List<Example> pairs = new ArrayList<>();
    for (Outcome one : Outcome.values()) {
      for (Outcome other : Outcome.values()) {
        if (one != other) {
          pairs.addAll(regulation.shownAs(Standpoint.DEFAULT, List.of(one, other), before, after));
        }
      }
    }
    return new Observation.Notes(Kind.WEIGHT, Set.of(Standpoint.DEFAULT))
        .on(
            List.of(from, to),
            regulation.count(regulation.differs(regulation.reading(from), regulation.reading(to))))
        .shownBy(pairs);
  }
}

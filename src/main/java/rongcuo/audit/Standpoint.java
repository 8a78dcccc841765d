package rongcuo.audit;

import java.util.ArrayList;
import java.util.List;
import rongcuo.language.Bilingual;
import rongcuo.language.Identified;
import rongcuo.reasoning.Condition;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/** The readings from which the regulation is looked at. */
public enum Standpoint implements Identified {
  DEFAULT(Readings.Preset.DEFAULT.label(), Readings.DEFAULT),
  STRICT(Readings.Preset.STRICT.label(), Readings.STRICT),
  LENIENT(Readings.Preset.LENIENT.label(), Readings.LENIENT),
  /** Whatever combination of readings is chosen; cases that show it have the default ones. */
  EVERY(new Bilingual("任何口径", "any readings"), Readings.DEFAULT);

  private final Bilingual label;
  private final Readings readings;

  Standpoint(Bilingual label, Readings readings) {
    this.label = label;
    this.readings = readings;
  }

  public Bilingual label() {
    return label;
  }

  Readings readings() {
    return readings;
  }

  /** That the regulation is so read. */
  Condition premise() {
    List<Condition> choices = new ArrayList<>();
    for (Reading reading : Reading.values()) {
      if (this != EVERY && !reading.dutiesOnly()) {
        choices.add(Condition.under(readings.of(reading)));
      }
    }
    return Condition.allOf(choices);
  }
}

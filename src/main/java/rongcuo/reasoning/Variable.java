package rongcuo.reasoning;

import rongcuo.facts.Fact;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;

/** A yes-or-no question that a decision diagram branches on. */
public sealed interface Variable {

  /** Its bit in {@link VariableValues}. */
  int bit();

  /** A fact of the case. */
  record OfFact(Fact fact) implements Variable {
    @Override
    public int bit() {
      return VariableValues.FACTS + fact.ordinal();
    }
  }

  /** Whether a reading is so chosen, the choices before it in its reading being denied. */
  record OfChoice(Choice choice) implements Variable {
    @Override
    public int bit() {
      return VariableValues.CHOICES + choice.ordinal();
    }
  }

  /** Whether the case relies on an item. */
  record OfClaim(Provision item) implements Variable {
    @Override
    public int bit() {
      return VariableValues.CLAIMS + item.ordinal();
    }
  }
}

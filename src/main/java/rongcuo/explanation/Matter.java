package rongcuo.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Fact;
import rongcuo.rules.Outcome;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;

/** What a {@link Step} of an explanation is about. */
public sealed interface Matter {

  /** Whether the case is one of these outcomes' rows of the table, which share their reasons. */
  record OfOutcomes(List<Outcome> outcomes) implements Matter {
    public OfOutcomes {
      outcomes = List.copyOf(outcomes);
    }
  }

  /** Whether a provision's own case is made out. */
  record OfProvision(Provision provision) implements Matter {}

  /** Whether a part of the table that has a name is made out. */
  record OfPart(Part part) implements Matter {}

  /**
   * Whether a fact is so.
   *
   * @param impliedBy the answered fact that it follows from; null if it is answered itself, or open
   */
  record OfFact(Fact fact, @Nullable Fact impliedBy) implements Matter {}

  /** The reading of an open point of the text that decides here. */
  record OfReading(Choice choice) implements Matter {}

  /** Items that count as not established because the case does not rely on them. */
  record Unclaimed(List<Provision> items) implements Matter {
    public Unclaimed {
      items = List.copyOf(items);
    }
  }

  /**
   * Several matters together.
   *
   * @param all whether all of them are needed, rather than any one
   */
  record Together(boolean all) implements Matter {}

  /** It is so whatever the open facts are, though no single matter shows it. */
  record Whatever() implements Matter {}
}

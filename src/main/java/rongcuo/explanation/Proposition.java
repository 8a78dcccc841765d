package rongcuo.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Fact;
import rongcuo.rules.Outcome;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;

/** What a {@link ProofStep} of an explanation is about. */
public sealed interface Proposition {

  /** Puts it where steps are told, as what it is. */
  <X extends Exception> void tellTo(Teller<X> teller) throws X;

  /** What tells of every kind of matter: a new kind has to be told in every format. */
  interface Teller<X extends Exception> {
    void outcomes(OfOutcomes of) throws X;

    void provision(OfProvision of) throws X;

    void part(OfPart of) throws X;

    void fact(OfFact of) throws X;

    void reading(OfReading of) throws X;

    void unclaimed(Unclaimed of) throws X;

    void together(Together of) throws X;

    void whatever(Whatever of) throws X;
  }

  /** Whether the case is one of these outcomes' rows of the table, which share their reasons. */
  record OfOutcomes(List<Outcome> outcomes) implements Proposition {
    public OfOutcomes {
      outcomes = List.copyOf(outcomes);
    }

    @Override
    public <X extends Exception> void tellTo(Teller<X> teller) throws X {
      teller.outcomes(this);
    }
  }

  /** Whether a provision's own case is made out. */
  record OfProvision(Provision provision) implements Proposition {
    @Override
    public <X extends Exception> void tellTo(Teller<X> teller) throws X {
      teller.provision(this);
    }
  }

  /** Whether a part of the table that has a name is made out. */
  record OfPart(Part part) implements Proposition {
    @Override
    public <X extends Exception> void tellTo(Teller<X> teller) throws X {
      teller.part(this);
    }
  }

  /**
   * Whether a fact is so.
   *
   * @param impliedBy the answered fact that it follows from; null if it is answered itself, or open
   */
  record OfFact(Fact fact, @Nullable Fact impliedBy) implements Proposition {
    @Override
    public <X extends Exception> void tellTo(Teller<X> teller) throws X {
      teller.fact(this);
    }
  }

  /** The reading of an open point of the text that decides here. */
  record OfReading(Choice choice) implements Proposition {
    @Override
    public <X extends Exception> void tellTo(Teller<X> teller) throws X {
      teller.reading(this);
    }
  }

  /** Items that count as not established because the case does not rely on them. */
  record Unclaimed(List<Provision> items) implements Proposition {
    public Unclaimed {
      items = List.copyOf(items);
    }

    @Override
    public <X extends Exception> void tellTo(Teller<X> teller) throws X {
      teller.unclaimed(this);
    }
  }

  /**
   * Several matters together.
   *
   * @param all whether all of them are needed, rather than any one
   */
  record Together(boolean all) implements Proposition {
    @Override
    public <X extends Exception> void tellTo(Teller<X> teller) throws X {
      teller.together(this);
    }
  }

  /** It is so whatever the open facts are, though no single matter shows it. */
  record Whatever() implements Proposition {
    @Override
    public <X extends Exception> void tellTo(Teller<X> teller) throws X {
      teller.whatever(this);
    }
  }
}

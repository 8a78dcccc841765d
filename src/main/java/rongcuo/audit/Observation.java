package rongcuo.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.FactSet;
import rongcuo.language.Identified;
import rongcuo.rules.Outcome;
import rongcuo.rules.Reservation;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;

/**
 * Something found of the regulation; what does not belong to its kind is empty.
 *
 * @param under from which standpoints it is so; {@link Standpoint#EVERY} besides the others where
 *     it is so under every combination of readings
 * @param provisions that it is about
 * @param facts that it is about
 * @param choices of the readings that it is about: of a {@link Kind#WEIGHT} the one changed from
 *     and the one changed to
 * @param outcomes that it is about
 * @param reservation that it is about
 * @param combinations under how many combinations of readings it is so; 0 where that is not counted
 * @param examples cases that show it, in the order in which it tells of them
 */
public record Observation(
    Kind kind,
    Set<Standpoint> under,
    List<Provision> provisions,
    FactSet facts,
    List<Choice> choices,
    List<Outcome> outcomes,
    @Nullable Reservation reservation,
    long combinations,
    List<Example> examples) {

  /** What is found. */
  public enum Kind implements Identified {
    /** A provision that could be left out: every case would come to the same. */
    IDLE_PROVISION,
    /** Part of a provision that could be left out: another asks for it already. */
    IDLE_ELEMENT,
    /** A fact that changes no outcome. */
    IDLE_FACT,
    /** A reading that changes nothing, the others being as they are. */
    IDLE_READING,
    /** Provisions that hold wherever another does. */
    FOLLOWING,
    /** Two provisions that never hold together. */
    EXCLUSION,
    /** An outcome that no case comes to. */
    UNREACHED_OUTCOME,
    /** A reservation that never attaches to some outcomes. */
    UNREACHED_RESERVATION,
    /** Two items that one course of events makes out, which lead to different outcomes. */
    OVERLAP,
    /** A fact whose yes makes one case better and another worse. */
    MIXED_FACT,
    /** That nobody whose conduct is faultless goes without protection. */
    ASSURANCE,
    /** A flaw that no bar of the regulation names, and for which an officer is not tolerated. */
    GAP,
    /** What hangs on how a point is read. */
    WEIGHT
  }

  public Observation {
    under = Set.copyOf(under);
    provisions = List.copyOf(provisions);
    choices = List.copyOf(choices);
    outcomes = List.copyOf(outcomes);
    examples = List.copyOf(examples);
  }

  /** Whether it has to do with a provision or a part of it. */
  public boolean touches(Provision provision) {
    return provisions.stream().anyMatch(each -> isOneWithin(each, provision))
        || facts.toList().stream()
            .anyMatch(
                fact -> fact.sources().stream().anyMatch(each -> isOneWithin(each, provision)))
        || choices.stream().anyMatch(each -> isOneWithin(each.reading().provision(), provision))
        || reservation != null && isOneWithin(reservation.provision(), provision)
        || kind == Kind.UNREACHED_OUTCOME && isOneWithin(outcomes.get(0).provision(), provision);
  }

  /** Whether of two provisions one is the other, or part of it. */
  private static boolean isOneWithin(Provision one, Provision other) {
    boolean paragraphs = one.paragraph() == 0 || other.paragraph() == 0;
    boolean items = one.item() == 0 || other.item() == 0;
    return one.article() == other.article()
        && (paragraphs
            || one.paragraph() == other.paragraph() && (items || one.item() == other.item()));
  }

  /** A name that no other observation has, and that files and cases can have too. */
  public String id() {
    List<String> parts = new ArrayList<>(List.of(kind.id()));
    provisions.stream().limit(2).forEach(each -> parts.add(each.id()));
    if (kind != Kind.OVERLAP) {
      facts.toList().stream().limit(1).forEach(each -> parts.add(each.id()));
    }
    choices.stream().limit(1).forEach(each -> parts.add(each.reading().id()));
    choices.stream().skip(1).forEach(each -> parts.add(each.id()));
    if (reservation != null) {
      parts.add(reservation.id());
      parts.add(Superfluous.first(under).id());
    }
    if (kind == Kind.UNREACHED_OUTCOME) {
      parts.add(outcomes.get(0).id());
    }
    return String.join("-", parts).replace('(', '.').replace(")", "");
  }

  /** The name of an example, by its place from 1. */
  public String id(int example) {
    return id() + "-" + example;
  }

  /** An observation as it is put together. */
  static final class Notes {
    private final Kind kind;
    private final Set<Standpoint> under;
    private List<Provision> provisions = List.of();
    private FactSet facts = FactSet.NONE;
    private List<Choice> choices = List.of();
    private List<Outcome> outcomes = List.of();
    private @Nullable Reservation reservation;
    private long combinations;

    Notes(Kind kind, Set<Standpoint> under) {
      this.kind = kind;
      this.under = under;
    }

    Notes on(Provision... about) {
      provisions = List.of(about);
      return this;
    }

    Notes on(FactSet about) {
      facts = about;
      return this;
    }

    Notes on(List<Choice> about, long counted) {
      choices = about;
      combinations = counted;
      return this;
    }

    Notes on(@Nullable Reservation about, List<Outcome> beside) {
      reservation = about;
      outcomes = beside;
      return this;
    }

    Notes on(List<Outcome> about) {
      outcomes = about;
      return this;
    }

    Observation shownBy(List<Example> examples) {
      return new Observation(
          kind, under, provisions, facts, choices, outcomes, reservation, combinations, examples);
    }
  }
}

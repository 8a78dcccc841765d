package rongcuo.inquiry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.rules.Reservation;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;

/**
 * What is asked about together: the facts of one provision, which of them are alternatives of one
 * another, and which make no sense before others.
 *
 * @param provision the provision
 * @param facts its facts in the order of the legal model's tables
 * @param asRead those of them that its words ask for as the open points of the text are read
 * @param alternatives the facts of each “any of” in its condition that consists of plain facts
 * @param sequences what must not be asked while something else is still to be asked
 * @param ofReservation whether the facts are asked about for a reservation alone
 */
record Topic(
    Provision provision,
    FactSet facts,
    FactSet asRead,
    List<FactSet> alternatives,
    List<Sequence> sequences,
    boolean ofReservation) {

  /** The later facts refer to the earlier ones (致使, 导致, 因此) or are asked only because of them. */
  record Sequence(FactSet earlier, FactSet later) {

    /** Never against the order of the tables, so that something can always come next. */
    static Sequence of(FactSet earlier, FactSet others) {
      List<Fact> facts = earlier.toList();
      Fact last = facts.get(facts.size() - 1);
      Fact[] upToLast = Arrays.copyOf(Fact.values(), last.ordinal() + 1);
      return new Sequence(earlier, others.without(FactSet.of(upToLast)));
    }
  }

  /** The topic of a rule, as the open points of its text are read. */
  static Topic of(Rule rule, Readings readings) {
    return of(rule.provision(), rule.condition(), readings, false);
  }

  /** The topic of a reservation: a fact that no rule in hand asks for may still decide it. */
  static Topic of(Reservation reservation, Readings readings) {
    return of(reservation.provision(), reservation.condition(), readings, true);
  }

  private static Topic of(
      Provision provision, Condition unread, Readings readings, boolean ofReservation) {
    Condition condition = unread.readUnder(readings);
    List<FactSet> alternatives = new ArrayList<>();
    collectAlternatives(condition, alternatives);
    List<Sequence> sequences = new ArrayList<>();
    collectSequences(condition, sequences);
    return new Topic(
        provision, unread.facts(), condition.facts(), alternatives, sequences, ofReservation);
  }

  /** The questions, in the order of the tables, that can come next where these facts are to ask. */
  List<Question> questions(FactSet asked) {
    List<Question> questions = new ArrayList<>();
    FactSet left = facts.and(asked);
    for (Sequence sequence : sequences) {
      if (!sequence.earlier.and(asked).isEmpty()) {
        left = left.without(sequence.later);
      }
    }
    for (Fact fact : left.toList()) {
      if (left.has(fact)) {
        FactSet together = alternativesOf(fact).and(left);
        questions.add(question(fact, together));
        left = left.without(together).without(fact);
      }
    }
    return questions;
  }

  private Question question(Fact fact, FactSet together) {
    return together.size() > 1
        ? new Question.CheckList(provision, together.toList())
        : new Question.Single(provision, fact);
  }

  private FactSet alternativesOf(Fact fact) {
    for (FactSet set : alternatives) {
      if (set.has(fact)) {
        return set;
      }
    }
    return FactSet.of(fact);
  }

  private static void collectAlternatives(Condition condition, List<FactSet> found) {
    if (condition instanceof Condition.AnyOf anyOf) {
      if (isPlain(anyOf)) {
        found.add(anyOf.facts());
      } else {
        anyOf.parts().forEach(part -> collectAlternatives(part, found));
      }
    } else if (condition instanceof Condition.AllOf allOf) {
      allOf.parts().forEach(part -> collectAlternatives(part, found));
    } else if (condition instanceof Condition.Not not) {
      collectAlternatives(not.part(), found);
    }
  }

  private static void collectSequences(Condition condition, List<Sequence> found) {
    if (condition instanceof Condition.AllOf allOf) {
      collectEffects(allOf, found);
      allOf.parts().forEach(part -> collectSequences(part, found));
    } else if (condition instanceof Condition.AnyOf anyOf) {
      collectRequirements(anyOf, found);
      anyOf.parts().forEach(part -> collectSequences(part, found));
    } else if (condition instanceof Condition.Not not) {
      collectSequences(not.part(), found);
    }
  }

  /** What is named after alternatives may be their effect. */
  private static void collectEffects(Condition.AllOf allOf, List<Sequence> found) {
    List<Condition> parts = allOf.parts();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Condition.AnyOf anyOf && isPlain(anyOf)) {
        Condition rest = Condition.allOf(parts.subList(i + 1, parts.size()));
        found.add(Sequence.of(anyOf.facts(), rest.facts()));
      }
    }
  }

  /** What is required only where something else holds. */
  private static void collectRequirements(Condition.AnyOf anyOf, List<Sequence> found) {
    for (Condition part : anyOf.parts()) {
      if (part instanceof Condition.Not premise) {
        found.add(Sequence.of(premise.facts(), anyOf.facts()));
      }
    }
  }

  /** At least two plain facts, beside which there may be some that count only all together. */
  private static boolean isPlain(Condition.AnyOf anyOf) {
    int facts = 0;
    for (Condition part : anyOf.parts()) {
      if (part instanceof Condition.Is) {
        facts++;
      } else if (!isAllOfFacts(part)) {
        return false;
      }
    }
    return facts > 1;
  }

  private static boolean isAllOfFacts(Condition condition) {
    return condition instanceof Condition.AllOf allOf
        && allOf.parts().stream().allMatch(Condition.Is.class::isInstance);
  }
}

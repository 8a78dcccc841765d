package rongcuo.reasoning;

import java.util.ArrayList;
import java.util.List;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;

/**
 * A condition of the regulation as data: facts, choices of readings and claims, joined by all-of,
 * any-of and not. One tree yields the verdict, the possibilities and the documentation.
 */
public sealed interface Condition {

  // Asked whether they equal another, rather than asked of it: a record's own equality is put
  // together at run time, which costs a short run dear.

  /** All of nothing: holds always. */
  Condition ALWAYS = new AllOf(List.of());

  /** Any of nothing: holds never. */
  Condition NEVER = new AnyOf(List.of());

  /** Its value in strong Kleene logic: sound, but unknown more often than need be. */
  Truth evaluate(Situation situation);

  /** The facts that it mentions. */
  default FactSet facts() {
    return helping(Truth.YES).or(helping(Truth.NO));
  }

  /** The facts of which this answer, yes or no, helps it to hold. */
  FactSet helping(Truth answer);

  /** Its decision diagram. */
  int compile(DiagramBuilder builder);

  /**
   * The condition that is left once the open points of the text are read: no reading is part of it,
   * and an all-of within an all-of, or an any-of within an any-of, is one with it.
   */
  Condition readUnder(Readings readings);

  static Condition allOf(Condition... parts) {
    return new AllOf(List.of(parts));
  }

  static Condition allOf(List<Condition> parts) {
    return new AllOf(parts);
  }

  static Condition anyOf(Condition... parts) {
    return new AnyOf(List.of(parts));
  }

  static Condition anyOf(List<Condition> parts) {
    return new AnyOf(parts);
  }

  static Condition not(Condition part) {
    return new Not(part);
  }

  static Condition is(Fact fact) {
    return new Is(fact);
  }

  /** Not, or the other: what is required only where something holds. */
  static Condition ifThen(Condition premise, Condition required) {
    return anyOf(not(premise), required);
  }

  /** Whether an open point of the text is read this way. */
  static Condition under(Choice choice) {
    return new Under(choice);
  }

  /** Whether the case relies on an item. */
  static Condition claimed(Provision item) {
    return new Claimed(item);
  }

  /** The first condition under a choice, the second under any other choice of its reading. */
  static Condition either(Choice choice, Condition underIt, Condition otherwise) {
    return anyOf(allOf(under(choice), underIt), allOf(not(under(choice)), otherwise));
  }

  /**
   * Parts that are joined. Their diagrams are joined from the last to the first: what is asked
   * later stands lower, and need not be made anew for what is asked before it.
   */
  abstract sealed class Joined implements Condition {
    private final List<Condition> parts;
    private final Literals literals;
    private final Condition[] others;

    private Joined(List<Condition> parts) {
      this.parts = List.copyOf(parts);
      this.literals = Literals.among(parts);
      this.others = Literals.others(parts).toArray(new Condition[0]);
    }

    public List<Condition> parts() {
      return parts;
    }

    @Override
    public FactSet helping(Truth answer) {
      FactSet union = FactSet.NONE;
      for (Condition part : parts) {
        union = union.or(part.helping(answer));
      }
      return union;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Joined joined
          && getClass() == joined.getClass()
          && parts.equals(joined.parts);
    }

    @Override
    public int hashCode() {
      return parts.hashCode();
    }
  }

  /** Holds when every part holds. */
  final class AllOf extends Joined {
    public AllOf(List<Condition> parts) {
      super(parts);
    }

    @Override
    public Truth evaluate(Situation situation) {
      Truth result = super.literals.all(situation.answers());
      for (int i = 0; i < super.others.length && result != Truth.NO; i++) {
        result = result.and(super.others[i].evaluate(situation));
      }
      return result;
    }

    @Override
    public int compile(DiagramBuilder builder) {
      int result = DiagramBuilder.TRUE;
      for (int i = parts().size() - 1; i >= 0; i--) {
        result = builder.and(builder.compile(parts().get(i)), result);
      }
      return result;
    }

    @Override
    public Condition readUnder(Readings readings) {
      List<Condition> left = new ArrayList<>();
      for (Condition part : parts()) {
        Condition read = part.readUnder(readings);
        if (NEVER.equals(read)) {
          return NEVER;
        }
        left.addAll(read instanceof AllOf same ? same.parts() : List.of(read));
      }
      return left.size() == 1 ? left.get(0) : new AllOf(left);
    }
  }

  /** Holds when some part holds. */
  final class AnyOf extends Joined {
    public AnyOf(List<Condition> parts) {
      super(parts);
    }

    @Override
    public Truth evaluate(Situation situation) {
      Truth result = super.literals.any(situation.answers());
      for (int i = 0; i < super.others.length && result != Truth.YES; i++) {
        result = result.or(super.others[i].evaluate(situation));
      }
      return result;
    }

    @Override
    public int compile(DiagramBuilder builder) {
      int result = DiagramBuilder.FALSE;
      for (int i = parts().size() - 1; i >= 0; i--) {
        result = builder.or(builder.compile(parts().get(i)), result);
      }
      return result;
    }

    @Override
    public Condition readUnder(Readings readings) {
      List<Condition> left = new ArrayList<>();
      for (Condition part : parts()) {
        Condition read = part.readUnder(readings);
        if (ALWAYS.equals(read)) {
          return ALWAYS;
        }
        left.addAll(read instanceof AnyOf same ? same.parts() : List.of(read));
      }
      return left.size() == 1 ? left.get(0) : new AnyOf(left);
    }
  }

  /** Holds when its part does not. */
  record Not(Condition part) implements Condition {
    @Override
    public Truth evaluate(Situation situation) {
      return part.evaluate(situation).not();
    }

    @Override
    public FactSet helping(Truth answer) {
      return part.helping(answer.not());
    }

    @Override
    public int compile(DiagramBuilder builder) {
      return builder.not(builder.compile(part));
    }

    @Override
    public Condition readUnder(Readings readings) {
      Condition read = part.readUnder(readings);
      if (ALWAYS.equals(read)) {
        return NEVER;
      }
      return NEVER.equals(read) ? ALWAYS : new Not(read);
    }
  }

  /** Holds when a fact is so. */
  record Is(Fact fact) implements Condition {
    @Override
    public Truth evaluate(Situation situation) {
      return situation.answers().of(fact);
    }

    @Override
    public FactSet helping(Truth answer) {
      return answer == Truth.YES ? FactSet.of(fact) : FactSet.NONE;
    }

    @Override
    public int compile(DiagramBuilder builder) {
      return builder.variable(new Variable.OfFact(fact));
    }

    @Override
    public Condition readUnder(Readings readings) {
      return this;
    }
  }

  /** Holds when a reading is so chosen. */
  record Under(Choice choice) implements Condition {
    @Override
    public Truth evaluate(Situation situation) {
      return Truth.of(situation.readings().has(choice));
    }

    @Override
    public FactSet helping(Truth answer) {
      return FactSet.NONE;
    }

    /**
     * A reading of <i>n</i> choices is <i>n</i> − 1 yes-or-no variables, each asking for one choice
     * after those before it were denied; the last choice is the denial of all the others.
     */
    @Override
    public int compile(DiagramBuilder builder) {
      List<Choice> choices = choice.reading().choices();
      int result = DiagramBuilder.TRUE;
      for (int i = 0; choices.get(i) != choice; i++) {
        int earlier = builder.variable(new Variable.OfChoice(choices.get(i)));
        result = builder.and(result, builder.not(earlier));
      }
      boolean last = choices.get(choices.size() - 1) == choice;
      return last ? result : builder.and(result, builder.variable(new Variable.OfChoice(choice)));
    }

    @Override
    public Condition readUnder(Readings readings) {
      return readings.has(choice) ? ALWAYS : NEVER;
    }
  }

  /** Holds when an item is relied on. */
  record Claimed(Provision item) implements Condition {
    @Override
    public Truth evaluate(Situation situation) {
      return Truth.of(situation.claims().has(item));
    }

    @Override
    public FactSet helping(Truth answer) {
      return FactSet.NONE;
    }

    @Override
    public int compile(DiagramBuilder builder) {
      return builder.variable(new Variable.OfClaim(item));
    }

    @Override
    public Condition readUnder(Readings readings) {
      return this;
    }
  }
}

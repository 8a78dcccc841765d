package rongcuo.reasoning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;

/**
 * Facts among the parts of a condition, looked at together.
 *
 * @param positive those that count as they are
 * @param negative those that count denied
 */
record Literals(FactSet positive, FactSet negative) {

  static Literals among(List<Condition> parts) {
    FactSet positive = FactSet.NONE;
    FactSet negative = FactSet.NONE;
    for (Condition part : parts) {
      Fact fact = factOf(part);
      if (fact != null && part instanceof Condition.Not) {
        negative = negative.with(fact);
      } else if (fact != null) {
        positive = positive.with(fact);
      }
    }
    return new Literals(positive, negative);
  }

  /** The parts that are none of them. */
  static List<Condition> others(List<Condition> parts) {
    List<Condition> others = new ArrayList<>();
    for (Condition part : parts) {
      if (factOf(part) == null) {
        others.add(part);
      }
    }
    return others;
  }

  /** The fact that a part is, or denies; null if it is more than that. */
  private static @Nullable Fact factOf(Condition part) {
    Condition inner = part instanceof Condition.Not not ? not.part() : part;
    return inner instanceof Condition.Is is ? is.fact() : null;
  }

  /** Whether all of them hold, in strong Kleene logic. */
  Truth all(Answers answers) {
    if (answers.no().meets(positive) || answers.yes().meets(negative)) {
      return Truth.NO;
    }
    return answers.yes().hasAll(positive) && answers.no().hasAll(negative)
        ? Truth.YES
        : Truth.UNKNOWN;
  }

  /** Whether any of them holds, in strong Kleene logic. */
  Truth any(Answers answers) {
    if (answers.yes().meets(positive) || answers.no().meets(negative)) {
      return Truth.YES;
    }
    return answers.no().hasAll(positive) && answers.yes().hasAll(negative)
        ? Truth.NO
        : Truth.UNKNOWN;
  }
}

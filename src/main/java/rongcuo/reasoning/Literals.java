package rongcuo.reasoning;

import java.util.ArrayList;
import java.util.List;
import rongcuo.facts.Answers;
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
      if (part instanceof Condition.Is is) {
        positive = positive.with(is.fact());
      } else if (part instanceof Condition.Not not && not.part() instanceof Condition.Is is) {
        negative = negative.with(is.fact());
      }
    }
    return new Literals(positive, negative);
  }

  /** The parts that are none of them. */
  static List<Condition> others(List<Condition> parts) {
    List<Condition> others = new ArrayList<>();
    for (Condition part : parts) {
      Condition inner = part instanceof Condition.Not not ? not.part() : part;
      if (!(inner instanceof Condition.Is)) {
        others.add(part);
      }
    }
    return others;
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

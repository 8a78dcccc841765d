package rongcuo.notice;

import java.util.List;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Situation;

/**
 * The facts by which a condition has its value: of alternatives all that hold, of requirements all
 * that fail; where it is open, those that leave it so.
 */
final class Showing {

  private Showing() {}

  static FactSet of(Condition condition, Situation situation) {
    return shown(condition.readUnder(situation.readings()), situation);
  }

  private static FactSet shown(Condition condition, Situation situation) {
    Truth truth = condition.evaluate(situation);
    if (condition instanceof Condition.AllOf all) {
      return truth == Truth.YES
          ? united(all.parts(), situation)
          : united(those(all.parts(), truth, situation), situation);
    }
    if (condition instanceof Condition.AnyOf any) {
      return truth == Truth.NO
          ? united(any.parts(), situation)
          : united(premiseFirst(those(any.parts(), truth, situation), truth), situation);
    }
    if (condition instanceof Condition.Not not) {
      return shown(not.part(), situation);
    }
    return condition.facts();
  }

  /** Where what is required only under a premise holds for lack of the premise, that is enough. */
  private static List<Condition> premiseFirst(List<Condition> parts, Truth truth) {
    boolean lacking = truth == Truth.YES && isLackOfPremise(parts.get(0));
    return lacking ? parts.subList(0, 1) : parts;
  }

  /** A premise is of the matter; what an officer left undone is no lack of one. */
  private static boolean isLackOfPremise(Condition part) {
    return part instanceof Condition.Not not
        && not.part() instanceof Condition.Is is
        && !is.fact().perSubject();
  }

  private static List<Condition> those(List<Condition> parts, Truth truth, Situation situation) {
    return parts.stream().filter(part -> part.evaluate(situation) == truth).toList();
  }

  private static FactSet united(List<Condition> parts, Situation situation) {
    FactSet united = FactSet.NONE;
    for (Condition part : parts) {
      united = united.or(shown(part, situation));
    }
    return united;
  }
}

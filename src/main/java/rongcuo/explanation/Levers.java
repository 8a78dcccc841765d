package rongcuo.explanation;

import java.util.List;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.rules.Rulebook;
import rongcuo.statute.Provision;

/**
 * Which answers may be thought of as found otherwise where a better outcome is sought.
 *
 * <p>Never one that speaks more against the officer, such as duties not performed, or a loss; and
 * never one that is itself a legal conclusion.
 */
final class Levers {

  /** The facts of which a no speaks for the officer: the rules ask for it somewhere. */
  private static final FactSet AGAINST = against();

  static final FactSet TO_NO = AGAINST.without(legalConclusions());

  static final FactSet TO_YES = FactSet.ALL.without(AGAINST).without(legalConclusions());

  /** What can still be brought about today. */
  static final FactSet TODAY = TO_YES.and(remediable());

  private Levers() {}

  private static FactSet against() {
    FactSet against = FactSet.NONE;
    for (Rule rule : Rulebook.rules()) {
      // 第十三条 bars; the others are grounds, conditions and standards, which help.
      boolean helps = rule.provision() != Provision.ART_13;
      against = against.or(asked(rule.condition(), helps));
    }
    return against;
  }

  /** The facts of which a no helps a condition to be what it should. */
  private static FactSet asked(Condition condition, boolean wanted) {
    if (condition instanceof Condition.Is is) {
      return wanted ? FactSet.NONE : FactSet.of(is.fact());
    }
    if (condition instanceof Condition.Not not) {
      return asked(not.part(), !wanted);
    }
    FactSet facts = FactSet.NONE;
    for (Condition part : parts(condition)) {
      facts = facts.or(asked(part, wanted));
    }
    return facts;
  }

  private static List<Condition> parts(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return all.parts();
    }
    return condition instanceof Condition.AnyOf any ? any.parts() : List.of();
  }

  private static FactSet legalConclusions() {
    FactSet conclusions = FactSet.NONE;
    for (Fact fact : Fact.values()) {
      conclusions = fact.needsBasis() ? conclusions.with(fact) : conclusions;
    }
    return conclusions;
  }

  private static FactSet remediable() {
    FactSet remediable = FactSet.NONE;
    for (Fact fact : Fact.values()) {
      remediable = fact.remediable() ? remediable.with(fact) : remediable;
    }
    return remediable;
  }
}

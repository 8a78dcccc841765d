package rongcuo.inquiry;

import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.rules.Rulebook;
import rongcuo.statute.Provision;

/** What a yes to a fact does for whom the case is about, as the conditions of the rules have it. */
public enum Polarity {
  /** It is asked for: what should be there. */
  FOR(Truth.YES),
  /** It is held against them: what should not be there. */
  AGAINST(Truth.NO),
  /** It only says what else has to be asked. */
  NEITHER(Truth.NO);

  private final Truth usual;

  Polarity(Truth usual) {
    this.usual = usual;
  }

  /** The answer that leaves the outcome as good as it can be, with the fewest further questions. */
  public Truth usual() {
    return usual;
  }

  public static Polarity of(Fact fact) {
    if (Sets.PREMISES.has(fact)) {
      return NEITHER;
    }
    return Sets.HELD_AGAINST.has(fact) && !Sets.ASKED_FOR.has(fact) ? AGAINST : FOR;
  }

  /** Made when the first question is asked. */
  private static final class Sets {
    static final FactSet ASKED_FOR = helping(Truth.YES, Truth.NO);
    static final FactSet HELD_AGAINST = helping(Truth.NO, Truth.YES);
    static final FactSet PREMISES = premises();

    /** The facts of which an answer helps a rule to hold; 第十三条 holds against the subject. */
    private static FactSet helping(Truth answer, Truth ofBar) {
      FactSet helping = FactSet.NONE;
      for (Rule rule : Rulebook.rules()) {
        boolean bars = rule.provision() == Provision.ART_13;
        helping = helping.or(rule.condition().helping(bars ? ofBar : answer));
      }
      return helping;
    }

    private static FactSet premises() {
      FactSet premises = FactSet.NONE;
      for (Rule rule : Rulebook.rules()) {
        boolean bars = rule.provision() == Provision.ART_13;
        premises = bars ? premises : premises.or(premises(rule.condition()));
      }
      return premises;
    }

    /** The facts on which depends whether something else is required. */
    private static FactSet premises(Condition condition) {
      FactSet premises = FactSet.NONE;
      if (condition instanceof Condition.AnyOf anyOf) {
        for (Condition part : anyOf.parts()) {
          premises = premises.or(premises(part));
          if (part instanceof Condition.Not) {
            premises = premises.or(part.facts());
          }
        }
      } else if (condition instanceof Condition.AllOf allOf) {
        for (Condition part : allOf.parts()) {
          premises = premises.or(premises(part));
        }
      } else if (condition instanceof Condition.Not not) {
        premises = premises(not.part());
      }
      return premises;
    }
  }
}

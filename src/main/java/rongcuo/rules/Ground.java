package rongcuo.rules;

import java.util.ArrayList;
import java.util.List;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.reasoning.Situation;
import rongcuo.statute.Provision;

/**
 * A provision that carries an outcome, by being made out or by being ruled out.
 *
 * @param provision what is made out or ruled out
 * @param truth yes or no
 * @param facts the supporting facts that show it, none of them to spare
 */
public record Ground(Provision provision, Truth truth, FactSet facts) {

  /**
   * The grounds of a determined outcome, in the order of the regulation: each provision whose truth
   * the support alone settles. Empty for an undetermined case.
   */
  public static List<Ground> of(Assessment assessment) {
    List<Ground> grounds = new ArrayList<>();
    for (Rule rule : Rulebook.rules()) {
      if (isElement(rule.provision(), assessment)) {
        Ground ground = of(rule, assessment.support(), assessment.situation());
        if (ground.truth != Truth.UNKNOWN && !ground.facts.isEmpty()) {
          grounds.add(ground);
        }
      }
    }
    return List.copyOf(grounds);
  }

  /** A provision that holds, with those of some facts that show it; none of them if they do not. */
  public static Ground established(Provision provision, FactSet facts, Assessment assessment) {
    Ground ground = of(Rulebook.get(provision), facts, assessment.situation());
    return ground.truth == Truth.YES ? ground : new Ground(provision, Truth.YES, FactSet.NONE);
  }

  private static Ground of(Rule rule, FactSet facts, Situation situation) {
    Truth truth = truthOf(rule.condition(), facts, situation);
    FactSet needed =
        truth == Truth.UNKNOWN ? FactSet.NONE : needed(rule.condition(), facts, situation, truth);
    return new Ground(rule.provision(), truth, needed);
  }

  /** Whether the conclusion asks for the provision by itself: 第五 to 九条 it reaches through 第十三条. */
  private static boolean isElement(Provision provision, Assessment assessment) {
    if (provision.isClaimable()) {
      return assessment.situation().claims().has(provision);
    }
    int article = provision.article();
    return article < 5 || article > 9;
  }

  private static FactSet needed(
      Condition condition, FactSet facts, Situation situation, Truth truth) {
    FactSet needed = facts;
    List<Fact> all = facts.toList();
    for (int i = all.size() - 1; i >= 0; i--) {
      FactSet fewer = needed.without(all.get(i));
      if (truthOf(condition, fewer, situation) == truth) {
        needed = fewer;
      }
    }
    return needed;
  }

  private static Truth truthOf(Condition condition, FactSet facts, Situation situation) {
    Answers answers = Implication.propagate(situation.answers().only(facts));
    return condition.evaluate(situation.with(answers));
  }
}

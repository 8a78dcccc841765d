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
    FactSet support = assessment.support();
    for (Rule rule : Rulebook.rules()) {
      if (isElement(rule.provision(), assessment)) {
        Situation situation = assessment.situation();
        Truth truth = truthOf(rule.condition(), support, situation);
        if (truth != Truth.UNKNOWN) {
          FactSet needed = needed(rule.condition(), support, situation, truth);
          if (!needed.isEmpty()) {
            grounds.add(new Ground(rule.provision(), truth, needed));
          }
        }
      }
    }
    return List.copyOf(grounds);
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

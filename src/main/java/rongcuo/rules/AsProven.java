package rongcuo.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.reasoning.Condition;
import rongcuo.reasoning.DecisionList.Row;
import rongcuo.reasoning.Rule;
import rongcuo.reasoning.Situation;
import rongcuo.statute.Provision;

/**
 * The outcome of an open case if nothing more can be found out: a ground counts only as far as it
 * is proven, and so does a bar.
 *
 * <p>A policy of handling cases, not a rule of the regulation; never shown as the outcome.
 */
record AsProven(Situation situation) {
  /** They fail only if what speaks against them is proven. */
  private static final Set<Condition> UNLESS_DISPROVED =
      setOf(
          List.of(
              OutcomeTable.DISTINCTIONS,
              Rulebook.get(Provision.ART_11_PARA_2_ITEM_1).condition(),
              Rulebook.get(Provision.ART_11_PARA_2_ITEM_2).condition()));

  private static final Set<Condition> RULES =
      setOf(Rulebook.rules().stream().map(Rule::condition).toList());

  private static final Condition HARM_REMEDIED =
      Rulebook.get(Provision.ART_11_PARA_2_ITEM_3).condition();

  /** A loss or an effect counts only if proven, and so does its remedy. */
  private static final FactSet OF_HARM = HARM_REMEDIED.facts();

  /**
   * The outcome.
   *
   * @param situation with what its answers imply
   * @return null if it is not known whether the regulation applies at all
   */
  static @Nullable Outcome outcome(Situation situation) {
    if (OutcomeTable.SCOPE.evaluate(situation) == Truth.UNKNOWN) {
      return null;
    }
    AsProven proven = new AsProven(situation);
    for (Row<Outcome> row : OutcomeTable.table().rows()) {
      if (proven.holds(row.when())) {
        return row.result();
      }
    }
    return OutcomeTable.table().otherwise();
  }

  private boolean holds(Condition condition) {
    if (condition == HARM_REMEDIED) {
      return condition.evaluate(withoutUnprovenHarm()) == Truth.YES;
    }
    if (UNLESS_DISPROVED.contains(condition)) {
      return condition.evaluate(situation) != Truth.NO;
    }
    if (RULES.contains(condition)) {
      return condition.evaluate(situation) == Truth.YES;
    }
    if (condition instanceof Condition.AllOf all) {
      return !isAny(all.parts(), false);
    }
    if (condition instanceof Condition.AnyOf any) {
      return isAny(any.parts(), true);
    }
    if (condition instanceof Condition.Not not) {
      return !holds(not.part());
    }
    return condition.evaluate(situation) == Truth.YES;
  }

  private boolean isAny(List<Condition> parts, boolean holding) {
    for (Condition part : parts) {
      if (holds(part) == holding) {
        return true;
      }
    }
    return false;
  }

  /** By identity: two provisions may ask for the same fact and still be two. */
  private static Set<Condition> setOf(Collection<Condition> conditions) {
    Set<Condition> set = Collections.newSetFromMap(new IdentityHashMap<>());
    set.addAll(conditions);
    return set;
  }

  private Situation withoutUnprovenHarm() {
    Answers answers = situation.answers();
    for (Fact fact : OF_HARM.without(answers.known()).toList()) {
      answers = answers.with(fact, Truth.NO);
    }
    return situation.with(answers);
  }
}

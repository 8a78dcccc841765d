package rongcuo.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.reasoning.Condition;
import rongcuo.reasoning.DecisionList.Row;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Assessment;
import rongcuo.rules.Conclusion;
import rongcuo.rules.Outcome;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;

/**
 * The proof of an outcome: why its row of the table matches, and why no row before it does.
 *
 * <p>It walks the conditions that gave the outcome. Every step shown is needed: the facts cited are
 * the support, neither more nor fewer.
 */
public final class Proof {

  private final Situation situation;
  private final Answers answered;

  private Proof(Situation situation) {
    this.answered = situation.answers();
    this.situation = situation.with(Implication.propagate(answered));
  }

  /**
   * The proof of a determined outcome from its support alone: the row that matches, if one does,
   * then those that are ruled out.
   *
   * @throws IllegalArgumentException if the case is undetermined
   */
  public static List<Step> of(Assessment assessment) {
    Outcome outcome = assessment.outcome();
    if (outcome == null) {
      throw new IllegalArgumentException("undetermined");
    }
    Answers support = assessment.answers().only(assessment.support());
    Proof proof = new Proof(assessment.situation().with(support));
    List<Step> steps = new ArrayList<>();
    List<Step> excluded = new ArrayList<>();
    for (Row<Outcome> row : Conclusion.table().rows()) {
      boolean matches = row.result() == outcome;
      List<Step> because = proof.show(row.when(), Truth.of(matches));
      if (matches) {
        steps.add(step(row.result(), Truth.YES, because));
        break;
      }
      exclude(excluded, row.result(), because);
    }
    steps.addAll(excluded);
    return steps;
  }

  /** The outcomes that the answers rule out by themselves, with what rules them out. */
  public static List<Step> ruledOut(Assessment assessment) {
    Proof proof = new Proof(assessment.situation());
    List<Step> excluded = new ArrayList<>();
    for (Row<Outcome> row : Conclusion.table().rows()) {
      if (row.when().evaluate(proof.situation) == Truth.NO) {
        exclude(excluded, row.result(), proof.show(row.when(), Truth.NO));
      }
    }
    return excluded;
  }

  /** Adds an outcome that is ruled out, to the one before it if the reasons are the same. */
  private static void exclude(List<Step> excluded, Outcome outcome, List<Step> because) {
    Step last = excluded.isEmpty() ? null : excluded.get(excluded.size() - 1);
    if (last != null
        && last.because().equals(because)
        && last.matter() instanceof Matter.OfOutcomes of) {
      List<Outcome> both = new ArrayList<>(of.outcomes());
      both.add(outcome);
      excluded.set(
          excluded.size() - 1, new Step(new Matter.OfOutcomes(both), Truth.NO, Truth.NO, because));
    } else {
      excluded.add(step(outcome, Truth.NO, because));
    }
  }

  private static Step step(Outcome outcome, Truth truth, List<Step> because) {
    return new Step(new Matter.OfOutcomes(List.of(outcome)), truth, truth, because);
  }

  /** What shows that a condition is so. */
  private List<Step> show(Condition condition, Truth truth) {
    return condition.evaluate(situation) == truth
        ? merged(shown(condition, truth), truth)
        : List.of(new Step(new Matter.Whatever(), truth, truth, List.of()));
  }

  /** Each step once, and those about items that are not claimed as one. */
  private static List<Step> merged(List<Step> steps, Truth truth) {
    Set<Step> others = new LinkedHashSet<>();
    List<Provision> unclaimed = new ArrayList<>();
    for (Step step : steps) {
      if (step.matter() instanceof Matter.Unclaimed of) {
        unclaimed.addAll(of.items());
      } else {
        others.add(step);
      }
    }
    List<Step> merged = new ArrayList<>(others);
    if (!unclaimed.isEmpty()) {
      merged.add(new Step(new Matter.Unclaimed(unclaimed), truth, truth, List.of()));
    }
    return merged;
  }

  private List<Step> shown(Condition condition, Truth truth) {
    Matter named = Part.named(condition);
    List<Step> inner = inner(condition, truth);
    return named == null ? inner : List.of(new Step(named, truth, truth, merged(inner, truth)));
  }

  private List<Step> inner(Condition condition, Truth truth) {
    if (condition instanceof Condition.AllOf all) {
      return truth == Truth.YES ? every(all.parts(), truth) : some(all.parts(), truth);
    }
    if (condition instanceof Condition.AnyOf any) {
      return truth == Truth.NO ? every(any.parts(), truth) : some(any.parts(), truth);
    }
    if (condition instanceof Condition.Not not) {
      return shown(not.part(), truth.not());
    }
    return List.of(leaf(condition, truth));
  }

  private Step leaf(Condition condition, Truth truth) {
    if (condition instanceof Condition.Is is) {
      return new Step(fact(is.fact()), truth, truth, List.of());
    }
    if (condition instanceof Condition.Under under) {
      Choice choice = situation.readings().of(under.choice().reading());
      return new Step(new Matter.OfReading(choice), Truth.YES, Truth.YES, List.of());
    }
    Condition.Claimed claimed = (Condition.Claimed) condition;
    return new Step(new Matter.Unclaimed(List.of(claimed.item())), truth, truth, List.of());
  }

  private Matter fact(Fact fact) {
    if (!answered.known().has(fact)) {
      for (Implication implication : Implication.values()) {
        if (implication.fact() == fact) {
          return new Matter.OfFact(fact, implication.implied());
        }
        if (implication.implied() == fact) {
          return new Matter.OfFact(fact, implication.fact());
        }
      }
    }
    return new Matter.OfFact(fact, null);
  }

  private List<Step> every(List<Condition> parts, Truth truth) {
    List<Step> steps = new ArrayList<>();
    for (Condition part : parts) {
      if (!(truth == Truth.YES && part instanceof Condition.Claimed)) {
        steps.addAll(shown(part, truth));
      }
    }
    return steps;
  }

  private List<Step> some(List<Condition> parts, Truth truth) {
    for (Condition part : parts) {
      if (part.evaluate(situation) == truth) {
        return shown(part, truth);
      }
    }
    throw new IllegalStateException("no part is " + truth);
  }
}

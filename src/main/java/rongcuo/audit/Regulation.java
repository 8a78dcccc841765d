package rongcuo.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.reasoning.Condition;
import rongcuo.reasoning.DecisionList;
import rongcuo.reasoning.LeastChanges;
import rongcuo.reasoning.Situation;
import rongcuo.reasoning.Substitution;
import rongcuo.reasoning.Worlds;
import rongcuo.rules.Directions;
import rongcuo.rules.Outcome;
import rongcuo.rules.OutcomeDiagram;
import rongcuo.rules.OutcomeTable;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/**
 * The regulation as it is asked about: the table of outcomes, as it is and otherwise, with what
 * would be so in some world.
 */
final class Regulation {

  /** The outcomes of cases that the regulation applies to. */
  private static final Set<Outcome> APPLYING =
      EnumSet.complementOf(EnumSet.of(Outcome.NOT_APPLICABLE));

  private final Worlds worlds = OutcomeDiagram.worlds();

  private final Map<DecisionList<Outcome>, Map<Outcome, Condition>> conditions =
      new IdentityHashMap<>();

  private final Map<Claims, DecisionList<Outcome>> claiming = new HashMap<>();

  private final Map<Standpoint, Directions> directions = new EnumMap<>(Standpoint.class);
  private final Map<Fact, List<DecisionList<Outcome>>> given = new EnumMap<>(Fact.class);
  private final long combinations = worlds.readings(Condition.ALWAYS).total();

  /** The table with every item considered. */
  DecisionList<Outcome> whole() {
    return considering(Claims.ALL);
  }

  /** The table with some items considered alone. */
  DecisionList<Outcome> considering(Claims claims) {
    return claiming.computeIfAbsent(claims, key -> claiming(key).in(OutcomeTable.table()));
  }

  private static Substitution claiming(Claims claims) {
    return new Substitution(
        part ->
            part instanceof Condition.Claimed claimed
                ? constant(claims.has(claimed.item()))
                : part);
  }

  /** A condition with every item considered. */
  static Condition claimed(Condition condition) {
    return claiming(Claims.ALL).in(condition);
  }

  static Claims allBut(Provision item) {
    return Claims.of(Provision.claimable().stream().filter(each -> each != item).toList());
  }

  /** A table as it is read. */
  static DecisionList<Outcome> read(DecisionList<Outcome> table, Readings readings) {
    return new Substitution(
            part ->
                part instanceof Condition.Under under
                    ? constant(readings.has(under.choice()))
                    : part)
        .in(table);
  }

  /** When the outcome turns on how a point is read. */
  Condition turnsOn(Reading reading) {
    List<Condition> differences = new ArrayList<>();
    DecisionList<Outcome> first = reading(reading.choices().get(0));
    for (Choice choice : reading.choices()) {
      differences.add(differs(first, reading(choice)));
    }
    return Condition.anyOf(differences);
  }

  /** The whole table with one point read, the others as they may be. */
  DecisionList<Outcome> reading(Choice choice) {
    return new Substitution(
            part ->
                part instanceof Condition.Under under
                        && under.choice().reading() == choice.reading()
                    ? constant(under.choice() == choice)
                    : part)
        .in(whole());
  }

  /** The whole table with a fact that is so, or is not. */
  DecisionList<Outcome> whole(Fact fact, boolean so) {
    return given
        .computeIfAbsent(
            fact, key -> List.of(given(key, false).in(whole()), given(key, true).in(whole())))
        .get(so ? 1 : 0);
  }

  /** Which way each fact points, from a standpoint that has readings of its own. */
  Directions directions(Standpoint standpoint) {
    return directions.computeIfAbsent(standpoint, key -> Directions.of(Claims.ALL, key.readings()));
  }

  /** With a fact that is so, or is not. */
  static Substitution given(Fact fact, boolean so) {
    return new Substitution(
        part -> part instanceof Condition.Is is && is.fact() == fact ? constant(so) : part);
  }

  private static Condition constant(boolean holds) {
    return holds ? Condition.ALWAYS : Condition.NEVER;
  }

  /** That a fact can be so and can be otherwise, all else being as it is. */
  static Condition isFree(Fact fact) {
    List<Condition> free = new ArrayList<>();
    for (Implication implication : Implication.values()) {
      if (implication.fact() == fact) {
        free.add(Condition.is(implication.implied()));
      } else if (implication.implied() == fact) {
        free.add(Condition.not(Condition.is(implication.fact())));
      }
    }
    return Condition.allOf(free);
  }

  /** When a table comes to an outcome. */
  Condition leadsTo(DecisionList<Outcome> table, Outcome outcome) {
    return conditions
        .computeIfAbsent(table, Regulation::outcomes)
        .getOrDefault(outcome, Condition.NEVER);
  }

  private static Map<Outcome, Condition> outcomes(DecisionList<Outcome> table) {
    Map<Outcome, Condition> outcomes = new EnumMap<>(Outcome.class);
    Condition earlier = Condition.NEVER;
    for (DecisionList.Row<Outcome> row : table.rows()) {
      outcomes.put(row.result(), Condition.allOf(row.when(), Condition.not(earlier)));
      earlier = Condition.anyOf(earlier, row.when());
    }
    outcomes.put(table.otherwise(), Condition.not(earlier));
    return outcomes;
  }

  /** When two tables come to different outcomes. */
  Condition differs(DecisionList<Outcome> one, DecisionList<Outcome> other) {
    List<Condition> any = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      any.add(Condition.allOf(leadsTo(one, outcome), Condition.not(leadsTo(other, outcome))));
    }
    return Condition.anyOf(any);
  }

  /** When the second of two tables comes to an outcome that is better for the officer. */
  Condition isBetter(DecisionList<Outcome> one, DecisionList<Outcome> other) {
    List<Condition> any = new ArrayList<>();
    for (Outcome before : Outcome.values()) {
      for (Outcome after : Outcome.values()) {
        if (Directions.isBetter(after, before)) {
          any.add(Condition.allOf(leadsTo(one, before), leadsTo(other, after)));
        }
      }
    }
    return Condition.anyOf(any);
  }

  boolean isSomewhere(Standpoint standpoint, Condition... conditions) {
    List<Condition> all = new ArrayList<>(List.of(standpoint.premise()));
    all.addAll(Arrays.asList(conditions));
    return worlds.isSomewhere(Condition.allOf(all));
  }

  /** The standpoints from which something is nowhere so. */
  Set<Standpoint> nowhere(Condition... conditions) {
    Set<Standpoint> found = EnumSet.noneOf(Standpoint.class);
    for (Standpoint standpoint : Standpoint.values()) {
      if (!isSomewhere(standpoint, conditions)) {
        found.add(standpoint);
      }
    }
    return found;
  }

  /** The standpoints from which something is somewhere so. */
  Set<Standpoint> somewhere(Condition condition) {
    Set<Standpoint> found = EnumSet.complementOf(EnumSet.copyOf(List.of(Standpoint.EVERY)));
    found.removeIf(standpoint -> !isSomewhere(standpoint, condition));
    if (found.size() == Standpoint.values().length - 1 && count(condition) == combinations) {
      found.add(Standpoint.EVERY);
    }
    return found;
  }

  long combinations() {
    return combinations;
  }

  /** Under how many combinations of readings something is somewhere so. */
  long count(Condition condition) {
    return worlds.readings(condition).possible(1);
  }

  Readings nearest(Condition condition, Readings to) {
    return worlds.nearest(condition, to);
  }

  /** The fewest answers that alone make something so; null if none do. */
  @Nullable Answers least(Condition condition, Readings readings) {
    LeastChanges least = worlds.least(condition, readings, FactSet.ALL, FactSet.ALL, 1);
    if (!least.isWithinBound()) {
      throw new IllegalStateException("the search outgrows its bound");
    }
    return least.isPossible() ? least.sets().get(0) : null;
  }

  /**
   * The cases of fewest answers in which something is so: one for each way of looking at the same
   * answers. Empty if there are none.
   */
  List<Example> shown(Standpoint standpoint, Condition condition, View... views) {
    List<Example> best = new ArrayList<>();
    search(Condition.allOf(standpoint.premise(), condition), standpoint, views, List.of(), best);
    return List.copyOf(best);
  }

  /** The same with every item considered. */
  List<Example> shown(Standpoint standpoint, Condition condition) {
    return shown(standpoint, condition, view(standpoint));
  }

  /** Goes through the outcomes that the views can have together. */
  private void search(
      Condition so, Standpoint standpoint, View[] views, List<Outcome> chosen, List<Example> best) {
    if (!worlds.isSomewhere(so)) {
      return;
    }
    if (chosen.size() < views.length) {
      for (Outcome outcome : APPLYING) {
        Condition more = Condition.allOf(so, leadsTo(views[chosen.size()].table, outcome));
        List<Outcome> longer = new ArrayList<>(chosen);
        longer.add(outcome);
        search(more, standpoint, views, longer, best);
      }
      return;
    }
    Answers answers = least(so, standpoint.readings());
    if (answers != null
        && (best.isEmpty() || answers.known().size() < best.get(0).answers().known().size())) {
      best.clear();
      best.addAll(examples(answers, views, chosen));
    }
  }

  /** The same where the outcomes are given; empty if they are nowhere so. */
  List<Example> shownAs(Standpoint standpoint, List<Outcome> outcomes, View... views) {
    List<Condition> all = new ArrayList<>(List.of(standpoint.premise()));
    for (int i = 0; i < views.length; i++) {
      all.add(leadsTo(views[i].table, outcomes.get(i)));
    }
    Condition so = Condition.allOf(all);
    Answers answers = worlds.isSomewhere(so) ? least(so, standpoint.readings()) : null;
    return answers == null ? List.of() : examples(answers, views, outcomes);
  }

  private static List<Example> examples(Answers answers, View[] views, List<Outcome> outcomes) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < views.length; i++) {
      View view = views[i];
      Answers own = view.fact == null ? answers : answers.with(view.fact, Truth.of(view.so));
      examples.add(new Example(new Situation(own, view.claims, view.readings), outcomes.get(i)));
    }
    return examples;
  }

  /**
   * A way of looking at some answers.
   *
   * @param table that gives the outcome
   * @param fact that is answered besides; null if none
   */
  record View(
      DecisionList<Outcome> table,
      Claims claims,
      Readings readings,
      @Nullable Fact fact,
      boolean so) {}

  /** With every item considered. */
  View view(Standpoint standpoint) {
    return view(standpoint, Claims.ALL);
  }

  View view(Standpoint standpoint, Claims claims) {
    return new View(considering(claims), claims, standpoint.readings(), null, false);
  }

  /** As it is otherwise read. */
  View view(Readings readings) {
    return new View(read(whole(), readings), Claims.ALL, readings, null, false);
  }

  /** With a fact that is so, or is not. */
  View view(Standpoint standpoint, Fact fact, boolean so) {
    return new View(whole(fact, so), Claims.ALL, standpoint.readings(), fact, so);
  }
}

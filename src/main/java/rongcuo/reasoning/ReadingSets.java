package rongcuo.reasoning;

import java.util.ArrayList;
import java.util.List;
import rongcuo.statute.Choice;
import rongcuo.statute.Readings;

/**
 * Sets of combinations of readings, each a reduced ordered decision diagram over the choices of a
 * {@link Diagram}: two sets are the same exactly when they have the same number. No combination is
 * ever looked at by itself.
 *
 * <p>It keeps working space between questions and is for one thread alone.
 */
public final class ReadingSets {

  /** The set of no combination. */
  public static final int NONE = DiagramBuilder.FALSE;

  /** The set of all combinations. */
  public static final int ALL = DiagramBuilder.TRUE;

  private final Diagram<?> diagram;
  private final DiagramBuilder builder;

  /** The variable of each level of the diagram that asks for a choice, as a set; else 0. */
  private final int[] choiceAt;

  /** The combinations that make each choice; of readings that no result hangs on, none. */
  private final int[] withChoice = new int[Choice.values().length];

  /** The set found for each node, where {@link #rounds} says that it is of this question. */
  private final int[] found;

  private final int[] rounds;
  private int round;
  private VariableValues values = VariableValues.ALL_FREE;
  private long wanted;

  public ReadingSets(Diagram<?> diagram) {
    this.diagram = diagram;
    List<Variable> choices = new ArrayList<>(diagram.order());
    choices.removeIf(variable -> !(variable instanceof Variable.OfChoice));
    this.builder = new DiagramBuilder(choices, 0);
    this.choiceAt = new int[diagram.order().size()];
    for (int level = 0; level < choiceAt.length; level++) {
      Variable variable = diagram.order().get(level);
      choiceAt[level] = variable instanceof Variable.OfChoice ? builder.variable(variable) : NONE;
    }
    for (Variable variable : choices) {
      for (Choice choice : ((Variable.OfChoice) variable).choice().reading().choices()) {
        withChoice[choice.ordinal()] = builder.compile(Condition.under(choice));
      }
    }
    this.found = new int[diagram.size()];
    this.rounds = new int[diagram.size()];
  }

  /**
   * The combinations under which, for what is known of the facts, some completion has one of the
   * wanted results; the readings of the situation play no part.
   *
   * @param results as bits by their place in {@link Diagram#results()}
   */
  public int allowing(Situation situation, long results) {
    values = new VariableValues(situation).withReadingsFree();
    wanted = results;
    round++;
    return allowing(diagram.root());
  }

  /** Whichever of two branches an open fact takes will do, at each choice by itself. */
  private int allowing(int from) {
    int node = skipSettled(from);
    if (diagram.isTerminal(node)) {
      return node != diagram.impossible() && (wanted >>> node & 1) != 0 ? ALL : NONE;
    }
    if (rounds[node] == round) {
      return found[node];
    }
    int low = allowing(diagram.low(node));
    int high = allowing(diagram.high(node));
    int choice = choiceAt[diagram.level(node)];
    found[node] = choice == NONE ? builder.or(low, high) : builder.choose(choice, high, low);
    rounds[node] = round;
    return found[node];
  }

  private int skipSettled(int from) {
    int node = from;
    while (!diagram.isTerminal(node)) {
      byte value = values.of(diagram.bitAt(node));
      if (value == VariableValues.FREE) {
        break;
      }
      node = value == VariableValues.YES ? diagram.high(node) : diagram.low(node);
    }
    return node;
  }

  /** The combinations that make a choice. */
  public int with(Choice choice) {
    return withChoice[choice.ordinal()];
  }

  public int and(int one, int other) {
    return builder.and(one, other);
  }

  public int or(int one, int other) {
    return builder.or(one, other);
  }

  public int not(int set) {
    return builder.not(set);
  }

  /** Whether two sets have no combination in common; leaves nothing behind, unlike {@link #and}. */
  public boolean areApart(int one, int other) {
    if (one == NONE || other == NONE) {
      return true;
    }
    if (one == ALL || other == ALL || one == other) {
      return false;
    }
    int top = Math.min(builder.level(one), builder.level(other));
    return areApart(below(one, top, false), below(other, top, false))
        && areApart(below(one, top, true), below(other, top, true));
  }

  private int below(int node, int top, boolean whenYes) {
    return builder.level(node) == top ? builder.child(node, whenYes) : node;
  }

  /** Whether a set has a combination. */
  public boolean has(int set, Readings readings) {
    int node = set;
    while (node != NONE && node != ALL) {
      int choice = builder.bit(node) - VariableValues.CHOICES;
      node = builder.child(node, (readings.chosen() >>> choice & 1) != 0);
    }
    return node == ALL;
  }

  /** How many nodes there are, of sets that are of no more use too. */
  public int size() {
    return builder.size();
  }
}

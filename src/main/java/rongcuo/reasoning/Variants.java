package rongcuo.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Readings;

/**
 * A situation side by side with those that differ from it in one respect: another choice of one
 * reading, the strict or the lenient readings, any readings at all, every item claimed, no answers.
 * What is possible in all of them is found in one walk down a {@link Diagram}, as exactly as an
 * {@link Exploration} finds it of one.
 *
 * <p>Each variant is a bit; a node is given the bits of those that come to it. It keeps working
 * space between situations and is for one thread alone.
 */
public final class Variants<R> {

  private static final Choice[] CHOICES = Choice.values();

  /** The variants with one choice made, each by the choice's ordinal. */
  private static final long WITH_ONE_CHOICE = (1L << CHOICES.length) - 1;

  private static final int STRICT = CHOICES.length;
  private static final int LENIENT = STRICT + 1;
  private static final int ANY_READING = STRICT + 2;
  private static final int ALL_CLAIMED = STRICT + 3;

  /** The situation itself. */
  private static final int AS_IT_IS = STRICT + 4;

  /** With no answers; while a support is sought, with those that it is known to need. */
  private static final int NO_ANSWERS = STRICT + 5;

  /** At most the bits of a long. */
  static final int COUNT = STRICT + 6;

  private static final long ALL = -1L >>> Long.SIZE - COUNT;

  /** In which variants a choice is made, if the situation's readings have it. */
  private static final long[] WHERE_CHOSEN = choices(true);

  /** The same if they have another. */
  private static final long[] WHERE_NOT_CHOSEN = choices(false);

  private final Diagram<R> diagram;

  /** In which variants a variable may be yes, by its bit. */
  private final long[] yes = new long[VariableValues.BITS];

  /** In which variants it may be no. */
  private final long[] no = new long[VariableValues.BITS];

  /** Which variants come to a node. */
  private final long[] come;

  /** The inner nodes that the variant without answers comes to, from the root down. */
  private final int[] visited;

  private int visits;

  /** Of a support that is sought: 1 where a node leads to another result, else 0. */
  private final long[] leadsElsewhere;

  public Variants(Diagram<R> diagram) {
    this.diagram = diagram;
    this.come = new long[diagram.size()];
    this.visited = new int[diagram.size()];
    this.leadsElsewhere = new long[diagram.size()];
  }

  private static long[] choices(boolean chosen) {
    long[] where = new long[CHOICES.length];
    for (Choice choice : CHOICES) {
      long those = chosen ? ALL : 0;
      for (Choice other : choice.reading().choices()) {
        those = with(those, other.ordinal(), other == choice);
      }
      those = with(those, STRICT, Readings.STRICT.has(choice));
      where[choice.ordinal()] = with(those, LENIENT, Readings.LENIENT.has(choice));
    }
    return where;
  }

  /** Takes a situation in hand: what is asked from now on is asked of it. */
  public void lookAt(Situation situation) {
    FactSet answeredYes = situation.answers().yes();
    FactSet answeredNo = situation.answers().no();
    answer(VariableValues.FACTS, answeredYes.low(), answeredNo.low());
    answer(VariableValues.FACTS + Long.SIZE, answeredYes.high(), answeredNo.high());
    read(situation.readings());
    claim(situation.claims());
    walkDown();
  }

  private void answer(int from, long answeredYes, long answeredNo) {
    for (int i = 0; i < Long.SIZE; i++) {
      yes[from + i] = -(~answeredNo >>> i & 1) | 1L << NO_ANSWERS;
      no[from + i] = -(~answeredYes >>> i & 1) | 1L << NO_ANSWERS;
    }
  }

  private void read(Readings readings) {
    for (int i = 0; i < WHERE_CHOSEN.length; i++) {
      long chosen = (readings.chosen() >>> i & 1) != 0 ? WHERE_CHOSEN[i] : WHERE_NOT_CHOSEN[i];
      yes[VariableValues.CHOICES + i] = chosen | 1L << ANY_READING;
      no[VariableValues.CHOICES + i] = ~chosen | 1L << ANY_READING;
    }
  }

  private void claim(Claims claims) {
    for (int i = 0; i < Long.SIZE; i++) {
      long claimed = -(claims.bits() >>> i & 1) | (Claims.ALL.bits() >>> i & 1) << ALL_CLAIMED;
      yes[VariableValues.CLAIMS + i] = claimed;
      no[VariableValues.CLAIMS + i] = ~claimed;
    }
  }

  private void walkDown() {
    Arrays.fill(come, 0);
    come[diagram.root()] = ALL;
    visits = 0;
    // Nodes that none comes to are passed on from as well: a condition would cost more than they.
    for (int node = diagram.root(); !diagram.isTerminal(node); node--) {
      long here = come[node];
      visited[visits] = node;
      visits += (int) (here >>> NO_ANSWERS & 1);
      int bit = diagram.bitAt(node);
      come[diagram.low(node)] |= here & no[bit];
      come[diagram.high(node)] |= here & yes[bit];
    }
  }

  /** The results that are possible, as bits by their place in {@link Diagram#results()}. */
  public long possible() {
    return possible(AS_IT_IS);
  }

  /** The same with this choice of its reading. */
  public long possibleWith(Choice choice) {
    return possible(choice.ordinal());
  }

  /** The same under the strict readings. */
  public long possibleStrictly() {
    return possible(STRICT);
  }

  /** The same under the lenient readings. */
  public long possibleLeniently() {
    return possible(LENIENT);
  }

  /** The same under all combinations of readings together. */
  public long possibleUnderAnyReading() {
    return possible(ANY_READING);
  }

  /** The same with every item claimed. */
  public long possibleWithAllClaimed() {
    return possible(ALL_CLAIMED);
  }

  private long possible(int variant) {
    long possible = 0;
    for (int result = 0; result < diagram.impossible(); result++) {
      possible |= (come[result] >>> variant & 1) << result;
    }
    return possible;
  }

  /** The choices each of which, made alone, changes what is possible; in their order. */
  public List<Choice> changing() {
    long changing = 0;
    for (int result = 0; result < diagram.impossible(); result++) {
      changing |= come[result] ^ -(come[result] >>> AS_IT_IS & 1);
    }
    List<Choice> choices = new ArrayList<>();
    for (long rest = changing & WITH_ONE_CHOICE; rest != 0; rest &= rest - 1) {
      choices.add(CHOICES[Long.numberOfTrailingZeros(rest)]);
    }
    return choices;
  }

  /**
   * Of the answered facts, those left after dropping, from the last in the order to the first, each
   * one without which the rest still force the only possible result. No proper subset forces it.
   *
   * @throws IllegalStateException if more than one result is possible
   */
  public FactSet support() {
    long result = possible();
    if (Long.bitCount(result) != 1) {
      throw new IllegalStateException("no single result to support");
    }
    for (int terminal = 0; terminal < diagram.impossible(); terminal++) {
      leadsElsewhere[terminal] = ~result >>> terminal & 1;
    }
    FactSet support = FactSet.NONE;
    // Bottom up, level by level: what lies below is settled when a level's fact is tried.
    for (int i = visits - 1; i >= 0; i--) {
      int node = visited[i];
      int bit = diagram.bitAt(node);
      long either = leadsElsewhere[diagram.low(node)] | leadsElsewhere[diagram.high(node)];
      if ((come[node] >>> AS_IT_IS & either) != 0 && isDropped(bit)) {
        support = support.with(((Variable.OfFact) diagram.variable(node)).fact());
        takeBack(bit);
        for (int at = i + 1; at < visits && diagram.bitAt(visited[at]) == bit; at++) {
          follow(visited[at]);
        }
      }
      follow(node);
    }
    support.forEach(this::drop);
    return support;
  }

  /**
   * Tells of a node, from the nodes below it, whether it leads elsewhere without the dropped. One
   * that it cannot come to may say what it likes: the variant is not passed on to it.
   */
  private void follow(int node) {
    int bit = diagram.bitAt(node);
    leadsElsewhere[node] =
        no[bit] >>> NO_ANSWERS & leadsElsewhere[diagram.low(node)]
            | yes[bit] >>> NO_ANSWERS & leadsElsewhere[diagram.high(node)];
  }

  /** Whether a variable is a fact whose answer is dropped. */
  private boolean isDropped(int bit) {
    long settled = yes[bit] ^ no[bit];
    return (settled >>> AS_IT_IS & ~settled >>> NO_ANSWERS & 1) != 0;
  }

  private void takeBack(int bit) {
    yes[bit] = with(yes[bit], NO_ANSWERS, (yes[bit] >>> AS_IT_IS & 1) != 0);
    no[bit] = with(no[bit], NO_ANSWERS, (no[bit] >>> AS_IT_IS & 1) != 0);
  }

  private void drop(Fact fact) {
    int bit = VariableValues.FACTS + fact.ordinal();
    yes[bit] |= 1L << NO_ANSWERS;
    no[bit] |= 1L << NO_ANSWERS;
  }

  private static long with(long variants, int variant, boolean value) {
    return value ? variants | 1L << variant : variants & ~(1L << variant);
  }
}

package rongcuo.rules;

import rongcuo.facts.FactSet;
import rongcuo.reasoning.Diagram;
import rongcuo.reasoning.Diagrams;
import rongcuo.reasoning.Exploration;
import rongcuo.reasoning.Situation;
import rongcuo.reasoning.Worlds;
import rongcuo.rules.OutcomeTable.ReservedOutcome;

/** The diagram of the table of outcomes, built when it is first asked for. */
public final class OutcomeDiagram {

  /** That of outcomes, and those of outcomes with and without a reservation. */
  private static final Diagrams DIAGRAMS =
      new Diagrams(VariableOrder.variables(), 2 * Outcome.values().length);

  private static final Diagram<Outcome> DIAGRAM = DIAGRAMS.of(OutcomeTable.table());

  /** Every set of outcomes, by the bits that explorations of the diagram tell it as. */
  private static final Outcomes[] SETS = sets();

  /** Any two outcomes are in conflict. */
  private static final long[] CONFLICTS = conflicts();

  private OutcomeDiagram() {}

  public static Diagram<Outcome> diagram() {
    return DIAGRAM;
  }

  /** The diagram of outcomes with and without a reservation, built anew each time. */
  static Diagram<ReservedOutcome> with(Reservation reservation) {
    return DIAGRAMS.of(OutcomeTable.table(reservation));
  }

  /** The worlds that the regulation tells apart, to ask about the regulation itself. */
  public static Worlds worlds() {
    return new Worlds(VariableOrder.variables());
  }

  /** The outcomes that an exploration of the diagram tells as bits. */
  public static Outcomes outcomes(long results) {
    return SETS[Math.toIntExact(results)];
  }

  private static Outcomes[] sets() {
    Outcomes[] sets = new Outcomes[1 << DIAGRAM.results().size()];
    for (int results = 0; results < sets.length; results++) {
      int bits = 0;
      for (int rest = results; rest != 0; rest &= rest - 1) {
        bits |= 1 << DIAGRAM.results().get(Integer.numberOfTrailingZeros(rest)).ordinal();
      }
      sets[results] = new Outcomes(bits);
    }
    return sets;
  }

  /** The bit that stands for an outcome in explorations of the diagram. */
  public static long bit(Outcome outcome) {
    return 1L << DIAGRAM.results().indexOf(outcome);
  }

  /** The relevant unknown facts: two completions that differ in one alone have other outcomes. */
  public static FactSet relevant(Exploration<Outcome> exploration, Situation situation) {
    return exploration.relevant(situation, FactSet.ALL, CONFLICTS);
  }

  private static long[] conflicts() {
    int count = DIAGRAM.results().size();
    long[] conflicts = new long[count];
    for (int i = 0; i < count; i++) {
      conflicts[i] = (1L << count) - 1 & ~(1L << i);
    }
    return conflicts;
  }
}

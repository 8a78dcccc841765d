package rongcuo.rules;

import rongcuo.facts.FactSet;
import rongcuo.reasoning.Diagram;
import rongcuo.reasoning.Exploration;
import rongcuo.reasoning.Situation;
import rongcuo.reasoning.Worlds;

/** The diagram of the table of outcomes, built when it is first asked for. */
public final class OutcomeDiagram {

  private static final Diagram<Outcome> DIAGRAM =
      Diagram.of(OutcomeTable.table(), VariableOrder.variables());

  /** Any two outcomes are in conflict. */
  private static final long[] CONFLICTS = conflicts();

  private OutcomeDiagram() {}

  public static Diagram<Outcome> diagram() {
    return DIAGRAM;
  }

  /** The worlds that the regulation tells apart, to ask about the regulation itself. */
  public static Worlds worlds() {
    return new Worlds(VariableOrder.variables());
  }

  /** The outcomes that an exploration of the diagram tells as bits. */
  public static Outcomes outcomes(long results) {
    int bits = 0;
    for (long rest = results; rest != 0; rest &= rest - 1) {
      bits |= 1 << DIAGRAM.results().get(Long.numberOfTrailingZeros(rest)).ordinal();
    }
    return new Outcomes(bits);
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

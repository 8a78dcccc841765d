package rongcuo.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import rongcuo.facts.Answers;
import rongcuo.oracle.RandomCases;
import rongcuo.reasoning.Exploration;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Assessment;
import rongcuo.rules.Assessor;
import rongcuo.rules.Outcome;
import rongcuo.rules.OutcomeDiagram;
import rongcuo.statute.Claims;
import rongcuo.statute.Readings;

/** Assessing cases, every item relied on, under the default readings; in turn one of 256 cases. */
@State(Scope.Thread)
public class RulesBenchmark {

  private static final int CASES = 256;

  private final List<Answers> answered = new ArrayList<>();
  private final List<Answers> tenOpen = new ArrayList<>();
  private final Exploration<Outcome> exploration = new Exploration<>(OutcomeDiagram.diagram());
  private int next;

  public RulesBenchmark() {
    RandomCases cases = new RandomCases(7);
    for (int i = 0; i < CASES; i++) {
      Answers full = cases.fullAnswers();
      answered.add(full);
      Answers open = full;
      while (open.unknown().size() < 10) {
        open = cases.open(open, 1);
      }
      tenOpen.add(open);
    }
  }

  private int next() {
    return next = (next + 1) % CASES;
  }

  @Benchmark
  public Assessment assessAnswered() {
    return Assessor.assess(answered.get(next()), Claims.ALL, Readings.DEFAULT);
  }

  @Benchmark
  public Assessment assessTenOpen() {
    return Assessor.assess(tenOpen.get(next()), Claims.ALL, Readings.DEFAULT);
  }

  @Benchmark
  public Assessment assessNothingAnswered() {
    return Assessor.assess(Answers.NONE, Claims.ALL, Readings.DEFAULT);
  }

  /** The possible outcomes alone, of the cases with ten open facts. */
  @Benchmark
  public long possibleOutcomes() {
    return exploration.possible(new Situation(tenOpen.get(next()), Claims.ALL, Readings.DEFAULT));
  }
}

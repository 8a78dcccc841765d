package rongcuo.explanation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.reasoning.EvenOdds;
import rongcuo.reasoning.Exploration;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Outcome;
import rongcuo.rules.OutcomeDiagram;
import rongcuo.rules.Outcomes;

/**
 * What to find out, in which order, until the outcome is certain.
 *
 * <p>At each step it asks the fact whose answer leaves the least uncertainty to be expected, each
 * answer of every unknown fact taken as even. Greedy: it looks one step ahead, so that another
 * order may need fewer enquiries.
 *
 * @param possible the outcomes that are possible before the enquiry
 * @param fact what to find out; null if the outcome is certain or the enquiry is not drawn further
 * @param ifYes how it goes on if so; null with the fact
 * @param ifNo how it goes on if not; null with the fact
 */
public record FactFinding(
    Outcomes possible,
    @Nullable Fact fact,
    @Nullable FactFinding ifYes,
    @Nullable FactFinding ifNo) {

  /** Differences smaller than this are none: the order of the facts then decides. */
  private static final double NONE = 1e-9;

  /**
   * The enquiries of a case.
   *
   * @param most how many enquiries to draw at most, those to be made first before others
   */
  public static FactFinding of(Situation situation, int most) {
    return new Planner().plan(situation, most);
  }

  /** Whether the outcome is certain. */
  public boolean isSettled() {
    return possible.size() == 1;
  }

  /** How many enquiries it draws. */
  public int size() {
    return ifYes == null || ifNo == null ? 0 : 1 + ifYes.size() + ifNo.size();
  }

  /** Whether every way through it ends with a certain outcome. */
  public boolean isComplete() {
    return ifYes == null || ifNo == null ? isSettled() : ifYes.isComplete() && ifNo.isComplete();
  }

  /** The number of enquiries to be expected, each answer taken as even. */
  public double expected() {
    return ifYes == null || ifNo == null ? 0 : 1 + (ifYes.expected() + ifNo.expected()) / 2;
  }

  /** An enquiry while it is drawn. */
  private static final class Draft {
    private final Situation situation;
    private final Outcomes possible;
    private @Nullable Fact fact;
    private @Nullable Draft ifYes;
    private @Nullable Draft ifNo;

    Draft(Situation situation, Outcomes possible) {
      this.situation = situation;
      this.possible = possible;
    }

    FactFinding finished() {
      return new FactFinding(
          possible,
          fact,
          ifYes == null ? null : ifYes.finished(),
          ifNo == null ? null : ifNo.finished());
    }
  }

  private static final class Planner {
    private final Exploration<Outcome> exploration = new Exploration<>(OutcomeDiagram.diagram());

    FactFinding plan(Situation asAnswered, int most) {
      Draft first = draft(asAnswered);
      Deque<Draft> waiting = new ArrayDeque<>(List.of(first));
      for (int drawn = 0; drawn < most && !waiting.isEmpty(); ) {
        Draft draft = waiting.remove();
        if (draft.possible.size() > 1) {
          Answers answers = draft.situation.answers();
          draft.fact = next(draft.situation);
          draft.ifYes = draft(draft.situation.with(answers.with(draft.fact, Truth.YES)));
          draft.ifNo = draft(draft.situation.with(answers.with(draft.fact, Truth.NO)));
          waiting.add(draft.ifYes);
          waiting.add(draft.ifNo);
          drawn++;
        }
      }
      return first.finished();
    }

    private Draft draft(Situation asAnswered) {
      Situation situation = asAnswered.with(Implication.propagate(asAnswered.answers()));
      return new Draft(situation, OutcomeDiagram.outcomes(exploration.possible(situation)));
    }

    private Fact next(Situation situation) {
      EvenOdds odds = new EvenOdds(OutcomeDiagram.diagram(), situation);
      FactSet relevant = OutcomeDiagram.relevant(exploration, situation);
      Fact best = null;
      double least = Double.MAX_VALUE;
      for (Fact fact : relevant.toList()) {
        double uncertainty = odds.uncertaintyKnowing(fact);
        if (uncertainty < least - NONE) {
          least = uncertainty;
          best = fact;
        }
      }
      if (best == null) {
        throw new IllegalStateException("undetermined, and nothing bears on it");
      }
      return best;
    }
  }
}

package rongcuo.explanation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.reasoning.LeastChanges;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;

/**
 * What is to be told of an officer's case; what is not asked for is empty or null.
 *
 * @param assessment the case, changed as asked
 * @param before the case as it stands, if changes are tried out; else null
 * @param why the proof of a determined outcome, or what the answers of an open case rule out
 * @param settling for each possible outcome of an open case the least unknown facts that settle it
 * @param whyNot the obstacles to the outcomes asked about
 * @param remedies what other outcomes would take
 * @param enquiry what to find out
 * @param readings under how many readings each outcome holds
 * @param comparison with another case
 */
public record Explanation(
    Assessment assessment,
    @Nullable Assessment before,
    List<ProofStep> why,
    Map<Outcome, LeastChanges> settling,
    Map<Outcome, List<ProofStep>> whyNot,
    List<Remedy> remedies,
    @Nullable FactFinding enquiry,
    @Nullable ReadingSpread readings,
    @Nullable Comparison comparison) {

  /**
   * What is asked.
   *
   * @param why whether the proof is asked for
   * @param everything whether it is to show every condition, not only what is needed
   * @param whyNot outcomes that are missed
   * @param goals outcomes that are sought, or better ones
   * @param better whether every better outcome is sought, or one better still
   * @param sets how many sets of changes to list at most
   * @param enquiries how many enquiries to draw at most
   * @param readings whether the readings are to be counted
   * @param against the case to compare with; null if none
   */
  public record Questions(
      boolean why,
      boolean everything,
      List<Outcome> whyNot,
      List<Outcome> goals,
      boolean better,
      int sets,
      int enquiries,
      boolean readings,
      @Nullable Assessment against) {}

  /** Answers the questions about a case; {@code before} is the case before a change is tried. */
  public static Explanation of(
      Assessment assessment, @Nullable Assessment before, Questions questions) {
    boolean open = assessment.outcome() == null;
    Map<Outcome, LeastChanges> settling = new EnumMap<>(Outcome.class);
    if (questions.why && open) {
      for (Outcome outcome : assessment.possible().toList()) {
        settling.put(outcome, Remedy.bySettling(assessment, outcome));
      }
    }
    Map<Outcome, List<ProofStep>> whyNot = new EnumMap<>(Outcome.class);
    for (Outcome outcome : questions.whyNot) {
      whyNot.put(outcome, Obstacles.to(outcome, assessment));
    }
    List<Remedy> remedies = new ArrayList<>();
    if (questions.better) {
      for (Outcome goal : Remedy.better(assessment)) {
        remedies.add(Remedy.of(assessment, goal, questions.sets));
      }
    }
    for (Outcome goal : questions.goals) {
      remedies.add(Remedy.of(assessment, goal, questions.sets));
    }
    return new Explanation(
        assessment,
        before,
        questions.why ? why(assessment, questions.everything) : List.of(),
        settling,
        whyNot,
        remedies,
        questions.enquiries > 0
            ? FactFinding.of(assessment.situation(), questions.enquiries)
            : null,
        questions.readings ? ReadingSpread.of(assessment) : null,
        questions.against == null ? null : Comparison.of(assessment, questions.against));
  }

  private static List<ProofStep> why(Assessment assessment, boolean everything) {
    if (everything) {
      return Obstacles.wholeTable(assessment);
    }
    return assessment.outcome() == null ? Proof.ruledOut(assessment) : Proof.of(assessment);
  }
}

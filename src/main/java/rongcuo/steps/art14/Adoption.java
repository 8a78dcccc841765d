package rongcuo.steps.art14;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.Outcomes;
import rongcuo.statute.Choice;
import rongcuo.statute.Disposition;
import rongcuo.statute.ReadingPolicy;

/**
 * A reading that the deciding body adopts for a case, with its reason; both stand in the case file
 * and in the decision.
 */
public record Adoption(Choice choice, String reason) {

  /**
   * The single readings under which a decision that leaves the range of the regulation would be
   * within it, and what each makes of the first subject; none where the decision is within it, or
   * leaves it for a reason of its own.
   */
  public static Map<Choice, Outcomes> offered(Ruling ruling, Draft draft) {
    Map<Choice, Outcomes> offered = new LinkedHashMap<>();
    Collection<Assessment> assessments = ruling.assessments().values();
    Assessment first = assessments.iterator().next();
    if (draft.override() == null && !isWithin(ruling.outcome(), draft.disposition())) {
      for (Choice choice : first.sensitiveTo().keySet()) {
        if (assessments.stream().allMatch(each -> isWithin(each, choice, draft.disposition()))) {
          offered.put(choice, outcomes(first, choice));
        }
      }
    }
    return offered;
  }

  private static boolean isWithin(
      Assessment assessment, Choice choice, @Nullable Disposition disposition) {
    Outcomes outcomes = outcomes(assessment, choice);
    return outcomes.size() == 1 && isWithin(outcomes.toList().get(0), disposition);
  }

  private static boolean isWithin(@Nullable Outcome outcome, @Nullable Disposition disposition) {
    return outcome != null
        && outcome != Outcome.NOT_APPLICABLE
        && (disposition == null || outcome.dispositions().contains(disposition));
  }

  private static Outcomes outcomes(Assessment assessment, Choice choice) {
    return assessment.sensitiveTo().getOrDefault(choice, assessment.possible());
  }

  /** Whether a run that reads the points so would decide by it. */
  public boolean hasEffectUnder(ReadingPolicy policy) {
    return policy.readingsFor(List.of(choice)).has(choice);
  }

  /** Where it stands in a case that reads the point for the first time by it; null if it did. */
  public @Nullable String firstIn(CaseFile caseFile) {
    boolean read =
        caseFile.readings().stream().anyMatch(each -> each.reading() == choice.reading());
    return read ? null : "readings." + choice.reading().id();
  }

  public Edit edit() {
    Map<String, EditValue> value = new LinkedHashMap<>();
    value.put("choice", EditValue.text(choice.id()));
    value.put("reason", EditValue.text(reason));
    return new Edit.Set(List.of("readings", choice.reading().id()), EditValue.mapping(value));
  }
}

package rongcuo.steps.art14;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.rules.Outcome;
import rongcuo.statute.Choice;
import rongcuo.statute.Disposition;
import rongcuo.statute.ReadingPolicy;

/**
 * A reading that the deciding body adopts for a case, with its reason; both stand in the case file
 * and in the decision.
 */
public record Adoption(Choice choice, String reason) {

  /**
   * The outcomes within which a decision would have to be; none where it is within the range of the
   * regulation, or leaves it for a reason of its own.
   */
  public static Set<Outcome> missed(Ruling ruling, Draft draft) {
    Set<Outcome> within = EnumSet.noneOf(Outcome.class);
    Disposition disposition = draft.disposition();
    for (Outcome outcome : Outcome.values()) {
      if (outcome != Outcome.NOT_APPLICABLE
          && (disposition == null || outcome.dispositions().contains(disposition))) {
        within.add(outcome);
      }
    }
    Outcome own = ruling.outcome();
    return draft.override() != null || own != null && within.contains(own) ? Set.of() : within;
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

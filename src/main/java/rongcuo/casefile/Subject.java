package rongcuo.casefile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Fact;

/**
 * An officer whose case it is, or the institution itself.
 *
 * @param institution whether it is the institution
 * @param facts answers for this subject alone, which override those of the whole matter
 * @param decision its own; null if the matter's holds, or there is none
 * @param recommendation the unit's own, where another body decides
 * @param formerDecisions its own that others took the place of, the oldest first
 * @param particulars what stands of this subject alone, in place of the whole matter's
 * @param numbers of the documents that are this subject's alone, by the document's id
 */
public record Subject(
    String name,
    boolean institution,
    Map<Fact, AnsweredFact> facts,
    @Nullable Decision decision,
    @Nullable Decision recommendation,
    List<FormerDecision> formerDecisions,
    Particulars particulars,
    Map<String, String> numbers) {

  public @Nullable String post() {
    return particulars.get(CaseKeys.POST);
  }

  /** The name as a notice to others has it: an officer is a comrade. */
  public String addressed() {
    return institution ? name : name + "同志";
  }

  /** The number of the enforcement certificate. */
  public @Nullable String certificate() {
    return particulars.get(CaseKeys.CERTIFICATE);
  }
}

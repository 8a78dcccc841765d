package rongcuo.casefile;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision that another took the place of.
 *
 * @param decision what it said
 * @param particulars when it was notified and published, when and why it was replaced, and the
 *     correction that had ended by then
 * @param numbers of the documents that were made of it, by the document's id
 */
public record FormerDecision(
    Decision decision, Particulars particulars, Map<String, String> numbers) {

  /** When it ceased to be in force. */
  public @Nullable LocalDate replaced() {
    return particulars.get(CaseKeys.REPLACED);
  }

  /** Whether a correction that had ended is kept with it; the next begins anew. */
  public boolean keepsCorrection() {
    return particulars.has(CaseKeys.CORRECTION);
  }

  /** Whether it refused tolerance. */
  public boolean isRefusal() {
    return decision.conclusion() == Decision.Conclusion.NOT_TOLERATED;
  }
}

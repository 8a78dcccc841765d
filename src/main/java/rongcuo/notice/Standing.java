package rongcuo.notice;

import org.jspecify.annotations.Nullable;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.EntryLine;
import rongcuo.language.Bilingual;

/** Whether somebody has decided what a document says; what nobody has is a draft (拟稿). */
public enum Standing {
  /** It has been decided, or it tells no decision. */
  DECIDED(null),

  /** A decision that is not recorded. */
  UNDECIDED(new Bilingual("{0}：尚未记录认定决定，只能制作拟稿。", "{0}: undecided, a draft only.")),

  /**
   * Facts, evidence, readings or the text of the regulation changed after the decision that it
   * tells: what it would say now, nobody has decided.
   */
  STALE(
      new Bilingual(
          "{0}：认定决定作出之后案件有改动，未就改动后的内容作出认定，只能制作拟稿；请核对后用{1}重新作出决定，或者把改动恢复原状。",
          "{0}: the case was changed after the decision, nobody has decided on what it says now: a"
              + " draft only. Check it and decide anew by {1}, or undo the change."));

  private final @Nullable Bilingual why;

  Standing(@Nullable Bilingual why) {
    this.why = why;
  }

  static Standing of(Documents.Order order, DocumentedCase matter) {
    if (isStale(order, matter)) {
      return STALE;
    }
    boolean undecided =
        order.kind().name() == DocumentName.DECISION
            && !matter.whom(order.kind(), order.subject()).stream().allMatch(matter::isDecided);
    return undecided ? UNDECIDED : DECIDED;
  }

  private static boolean isStale(Documents.Order order, DocumentedCase matter) {
    return order.kind().tellsDecision()
        && matter.whom(order.kind(), order.subject()).stream().anyMatch(matter::isStale);
  }

  /** Whether who makes the draft is told: a decision is recorded, and passed over. */
  public boolean isToldOfDrafts() {
    return this == STALE;
  }

  /** Why a document, as messages name it, is a draft; null if it is none. */
  public @Nullable Bilingual why(Bilingual document) {
    return why == null ? null : why.with(document, EntryLine.deciding("--replace"));
  }
}

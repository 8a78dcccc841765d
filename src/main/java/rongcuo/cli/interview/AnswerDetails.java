package rongcuo.cli.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.Contest;

/** What an answer carries besides yes and no. */
final class AnswerDetails {
  List<String> evidence = List.of();
  @Nullable String note;
  @Nullable String basis;
  Contest contest = Contest.NONE;

  /** Whether something was entered that is not on disk yet. */
  boolean changed;

  static AnswerDetails of(@Nullable AnsweredFact answered) {
    AnswerDetails details = new AnswerDetails();
    if (answered != null) {
      details.evidence = answered.evidence();
      details.note = answered.note();
      details.basis = answered.basis();
      details.contest = answered.contest();
    }
    return details;
  }

  /**
   * What goes with an answer to whoever it is given of too: a note is one person's, and what stands
   * against an answer stands against that alone.
   */
  static AnswerDetails copied(AnsweredFact answered) {
    AnswerDetails details = of(answered);
    details.note = null;
    details.contest = Contest.NONE;
    return details;
  }
}

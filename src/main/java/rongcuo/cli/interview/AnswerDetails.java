package rongcuo.cli.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;

/** What an answer carries besides yes and no. */
final class AnswerDetails {
  List<String> evidence = List.of();
  @Nullable String note;
  @Nullable String basis;

  /** Whether something was entered that is not on disk yet. */
  boolean changed;

  static AnswerDetails of(@Nullable AnsweredFact answered) {
    AnswerDetails details = new AnswerDetails();
    if (answered != null) {
      details.evidence = answered.evidence();
      details.note = answered.note();
      details.basis = answered.basis();
    }
    return details;
  }

  /** What goes with an answer to whoever it is given of too: a note is one person's. */
  static AnswerDetails copied(AnsweredFact answered) {
    AnswerDetails details = of(answered);
    details.note = null;
    return details;
  }
}

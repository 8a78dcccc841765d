package rongcuo.casefile.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.facts.Fact;

/**
 * Where answers to facts stand in a case file: with a subject, by its number from 0, or with the
 * whole matter, which is null.
 */
public final class AnswerPlace {

  private AnswerPlace() {}

  /**
   * Where an answer goes that is given with a subject in hand: to the subject's own facts where
   * subjects usually differ in it, or where the subject has one of its own; else to the whole
   * matter's. What a person wrote for the whole matter of a single subject is changed where it
   * stands.
   */
  public static @Nullable Integer toBe(CaseFile caseFile, int subject, Fact fact) {
    boolean changedInPlace = caseFile.subjects().size() == 1 && caseFile.facts().containsKey(fact);
    return isOwn(caseFile, subject, fact) || (fact.perSubject() && !changedInPlace)
        ? Integer.valueOf(subject)
        : null;
  }

  /** Whether a subject has an answer of its own, which goes before the whole matter's. */
  public static boolean isOwn(CaseFile caseFile, int subject, Fact fact) {
    return caseFile.subjects().get(subject).facts().containsKey(fact);
  }

  /**
   * Moves the first subject's personal answers out of the whole matter's, before a second subject
   * joins who would inherit them unasked.
   */
  public static List<Edit> beforeASecondSubject(CaseFile caseFile) {
    List<Edit> edits = new ArrayList<>();
    if (caseFile.subjects().size() > 1) {
      return edits;
    }
    for (AnsweredFact answered : caseFile.facts().values()) {
      if (answered.fact().perSubject()) {
        edits.add(Edit.clearAnswer(null, answered.fact()));
        if (!isOwn(caseFile, 0, answered.fact())) {
          edits.add(
              Edit.answer(
                  0,
                  answered.fact(),
                  answered.answer(),
                  answered.evidence(),
                  answered.note(),
                  answered.basis(),
                  answered.contest()));
        }
      }
    }
    return edits;
  }
}

package rongcuo.practice;

import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.rules.Outcomes;

/**
 * An officer whose case comes out otherwise where some points of the text are read otherwise.
 *
 * @param file what results call the file
 * @param caseId the case's number
 * @param officer the officer's name
 * @param called the officer where several are spoken of: namesakes are told apart
 * @param before the possible outcomes under the readings in force
 * @param after those under the changed ones
 * @param decided the decision on the officer; null if there is none
 */
public record Alteration(
    String file,
    String caseId,
    String officer,
    Bilingual called,
    Outcomes before,
    Outcomes after,
    @Nullable Decided decided) {

  /** Whether the decision fits what was possible, and nothing that is possible then. */
  public boolean unsettles() {
    return decided != null && decided.fits(before) && !decided.fits(after);
  }

  /** Whether the decision fits something only then. */
  public boolean settles() {
    return decided != null && !decided.fits(before) && decided.fits(after);
  }
}

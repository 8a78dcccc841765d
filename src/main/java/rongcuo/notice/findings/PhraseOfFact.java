package rongcuo.notice.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Fact;

/**
 * The phrases of a fact.
 *
 * @param causes what its phrases may take up: of what resulted, that from which it did
 * @param result whether it has phrases that take up its causes
 */
record PhraseOfFact(
    Fact fact,
    Phrase yes,
    Phrase no,
    @Nullable Bound boundYes,
    @Nullable Bound boundNo,
    List<Fact> causes) {

  /**
   * A phrase that goes on from the causes.
   *
   * @param because whether it says that the causes are causes
   * @param words what comes after them
   */
  record Bound(boolean because, Phrase words) {

    private static final String BECAUSE = "因*，";
    private static final String AFTER = "*，";

    static Bound of(String notation) {
      boolean because = notation.startsWith(BECAUSE);
      return new Bound(
          because, Phrase.of(notation.substring((because ? BECAUSE : AFTER).length())));
    }
  }

  Phrase phrase(boolean isYes) {
    return isYes ? yes : no;
  }

  @Nullable Bound bound(boolean isYes) {
    return isYes ? boundYes : boundNo;
  }
}

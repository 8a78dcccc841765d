package rongcuo.casefile;

import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;

/**
 * A text of a case file that tells who reported (第十九条), or a reason why nobody can say that none
 * does.
 *
 * @param key the path of keys as the file writes them; empty if no text of the file is meant
 * @param remark what a user is told of it, without what the text says
 */
public record Disclosure(Kind kind, String key, Problem remark) {

  /** The key in words. */
  public Bilingual where() {
    return KeyPlace.of(key, null);
  }

  /** How much it tells. */
  public enum Kind {
    /** The text tells it, and is read without it. */
    TOLD,
    /** The reporter's name is an ordinary word too, which stands in the text and is kept there. */
    DOUBTFUL,
    /** The name of the file or of its folder tells it. */
    FILE_NAME,
    /** The reporter's file could not be used: nobody has looked. */
    UNCHECKED
  }
}

package rongcuo.diagnostics;

import java.util.function.UnaryOperator;
import rongcuo.language.Bilingual;

/**
 * Something wrong or remarkable in a file.
 *
 * @param isError whether it keeps the file from being used; otherwise a warning
 * @param place where
 * @param quotedLine the line it stands on, without its line end; empty if there is none to show
 * @param message what was found, what was expected and how to mend it
 */
public record Problem(boolean isError, Place place, String quotedLine, Bilingual message) {

  public static Problem error(Place place, String quotedLine, Bilingual message) {
    return new Problem(true, place, quotedLine, message);
  }

  public static Problem warning(Place place, String quotedLine, Bilingual message) {
    return new Problem(false, place, quotedLine, message);
  }

  /** The same problem in other words. */
  Problem with(UnaryOperator<String> revision) {
    Bilingual revised =
        new Bilingual(revision.apply(message.chinese()), revision.apply(message.english()));
    return new Problem(isError, place, revision.apply(quotedLine), revised);
  }
}

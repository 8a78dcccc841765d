package rongcuo.diagnostics;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/**
 * Something wrong or remarkable in a file.
 *
 * @param isError whether it keeps the file from being used; otherwise a warning
 * @param place where
 * @param lines what the line is quoted from, once somebody asks for it
 * @param message what was found, what was expected and how to mend it
 */
public record Problem(boolean isError, Place place, Lines lines, Bilingual message) {

  /** Quotes lines, by their numbers from 1. */
  interface Lines {
    Lines NONE = number -> "";

    String line(int number);
  }

  /** One without a line to show. */
  public static Problem error(Place place, Bilingual message) {
    return new Problem(true, place, Lines.NONE, message);
  }

  public static Problem error(Place place, String quotedLine, Bilingual message) {
    return new Problem(true, place, number -> quotedLine, message);
  }

  /** One without a line to show. */
  public static Problem warning(Place place, Bilingual message) {
    return new Problem(false, place, Lines.NONE, message);
  }

  /** The line it stands on, without its line end; empty if there is none to show. */
  public String quotedLine() {
    return lines.line(place.line());
  }

  /** Whether both say the same, of the same line. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Problem problem
        && isError == problem.isError
        && place.equals(problem.place)
        && message.equals(problem.message)
        && quotedLine().equals(problem.quotedLine());
  }

  @Override
  public int hashCode() {
    return Objects.hash(place, message);
  }

  /** The same as a dialogue tells it. */
  public Problem inDialogue() {
    return new Problem(isError, place, lines, message.inDialogue());
  }

  /** The same problem in other words. */
  Problem with(UnaryOperator<String> revision, Lines revised) {
    return new Problem(
        isError,
        place,
        lines == Lines.NONE ? lines : revised,
        new Bilingual(revision.apply(message.chinese()), revision.apply(message.english())));
  }
}

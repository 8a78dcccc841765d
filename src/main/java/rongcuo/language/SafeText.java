package rongcuo.language;

import java.util.stream.Collectors;

/** Text from files, arguments and file names made safe to print. */
public final class SafeText {

  private static final int REPLACEMENT = 0xFFFD;

  private SafeText() {}

  /**
   * A text with every control character (line feeds too), invisible or bidirectional mark (what
   * Unicode calls format characters), line separator and unpaired surrogate replaced by U+FFFD, so
   * that no file can steer the terminal.
   */
  public static String of(String text) {
    return isSafe(text.toCharArray()) ? text : cleaned(text);
  }

  /** Whether a text may be printed as it is; half of a pair does not count as safe. */
  private static boolean isSafe(char[] text) {
    for (char character : text) {
      if (!isPlain(character) && isUnsafe(character)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text of several lines, each ended by a line feed, may be printed as it is. */
  public static boolean areSafeLines(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isPlain(text[i]) && text[i] != '\n' && isUnsafe(text[i])) {
        return false;
      }
    }
    return true;
  }

  /** Most characters there are: apart, so that every one is passed quickly. */
  private static boolean isPlain(int point) {
    return (point >= ' ' && point <= '~') || (point >= 0x3000 && point < 0xA000);
  }

  /** The same for a text of several lines, which stay lines; a tab becomes a space. */
  public static String ofLines(String text) {
    String lines = text.replace("\r\n", "\n").replace('\t', ' ');
    if (lines.indexOf('\n') < 0) {
      return of(lines);
    }
    return lines.lines().map(SafeText::of).collect(Collectors.joining("\n"))
        + (lines.endsWith("\n") ? "\n" : "");
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(point -> clean.appendCodePoint(isUnsafe(point) ? REPLACEMENT : point));
    return clean.toString();
  }

  /** Whether a character, or half of one, must not be printed as it is. */
  public static boolean isUnsafe(int point) {
    if (isPlain(point)) {
      return false;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}

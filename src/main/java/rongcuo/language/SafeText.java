package rongcuo.language;

/** Text from files, arguments and file names made safe to print. */
public final class SafeText {

  private static final int REPLACEMENT = 0xFFFD;

  private SafeText() {}

  /**
   * A text with every control character (line feeds too), invisible or bidirectional mark and
   * unpaired surrogate replaced by U+FFFD, so that no file can steer the terminal.
   */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnsafe(text.charAt(i))) {
        return cleaned(text);
      }
    }
    return text;
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(point -> clean.appendCodePoint(isUnsafe(point) ? REPLACEMENT : point));
    return clean.toString();
  }

  private static boolean isUnsafe(int point) {
    return point < 0x20
        || (point >= 0x7F && point <= 0x9F)
        || (point >= 0x200B && point <= 0x200F)
        || (point >= 0x2028 && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
        || point == 0xFEFF;
  }
}

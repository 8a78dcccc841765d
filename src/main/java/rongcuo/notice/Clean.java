package rongcuo.notice;

/** Text from a case file, fit to stand in any format: no control or invisible characters. */
final class Clean {

  private static final int REPLACEMENT = 0xFFFD;

  private Clean() {}

  /** The text with line feeds kept, tabs as spaces, and all else that is no text replaced. */
  static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\t', ' ')
        .strip()
        .codePoints()
        .forEach(point -> clean.appendCodePoint(isText(point) ? point : REPLACEMENT));
    return clean.toString();
  }

  /**
   * Whether a character may stand in a document. Han characters newer than this program's tables
   * may.
   */
  static boolean isText(int point) {
    if (point == '\n' || (point >= 0x20000 && point < 0x3FFFE)) {
      return true;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}

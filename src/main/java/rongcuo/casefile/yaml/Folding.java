package rongcuo.casefile.yaml;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/**
 * Texts that go on over several lines without being kept in lines. YAML puts a space for each line
 * break, which Chinese does not have between its characters.
 */
final class Folding {

  /** Punctuation that Chinese shares with other scripts. */
  private static final String SHARED = "“”‘’…—·";

  private final String text;

  /** A character (code point) of the text and its index: nodes are asked for in their order. */
  private int point;

  private int index;

  Folding(String text) {
    this.text = text;
  }

  /**
   * A text without the spaces that stand for line breaks between Chinese characters; as the library
   * read it where the lines do not account for that to the last character.
   *
   * @param start where it is written, to its end, in characters
   * @param read what the library made of it
   */
  String unfolded(int start, int end, ScalarStyle style, String read) {
    int from = index(start);
    String written = text.substring(from, text.offsetByCodePoints(from, end - start)).strip();
    if (style == ScalarStyle.FOLDED) {
      int header = written.indexOf('\n');
      return header < 0 ? read : joined(written.substring(header + 1).strip(), read);
    }
    if (style == ScalarStyle.PLAIN) {
      return joined(written, read);
    }
    boolean escaped = written.indexOf(style == ScalarStyle.DOUBLE_QUOTED ? "\\" : "''") >= 0;
    return escaped || written.length() < 2
        ? read
        : joined(written.substring(1, written.length() - 1), read);
  }

  private int index(int start) {
    index = text.offsetByCodePoints(index, start - point);
    point = start;
    return index;
  }

  private static String joined(String written, String read) {
    String[] lines = written.split("\r\n|[\n\r]", -1);
    StringBuilder withSpaces = new StringBuilder(read.length() + 1);
    StringBuilder joined = new StringBuilder(read.length());
    int blank = 0;
    for (int i = 0; i < lines.length; i++) {
      String line = i == 0 ? lines[i] : lines[i].stripLeading();
      line = i == lines.length - 1 ? line : line.stripTrailing();
      if (i > 0 && line.isEmpty() && i < lines.length - 1) {
        blank++;
        continue;
      }
      if (i > 0) {
        String between = blank == 0 ? " " : "\n".repeat(blank);
        withSpaces.append(between);
        joined.append(blank == 0 && areChinese(joined, line) ? "" : between);
      }
      withSpaces.append(line);
      joined.append(line);
      blank = 0;
    }
    int kept = read.length();
    while (kept > 0 && read.charAt(kept - 1) == '\n') {
      kept--;
    }
    boolean isAsRead = read.substring(0, kept).contentEquals(withSpaces);
    return isAsRead ? joined.append(read, kept, read.length()).toString() : read;
  }

  private static boolean areChinese(StringBuilder before, String after) {
    if (before.length() == 0 || after.isEmpty()) {
      return false;
    }
    int left = before.codePointBefore(before.length());
    int right = after.codePointAt(0);
    return isChinese(left) && (isChinese(right) || SHARED.indexOf(right) >= 0)
        || SHARED.indexOf(left) >= 0 && isChinese(right);
  }

  /** Han characters, and the full-width and CJK punctuation that stands with them. */
  private static boolean isChinese(int point) {
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN
        || point > 0x3000 && point <= 0x303F
        || point > 0xFF00 && point <= 0xFF60;
  }
}

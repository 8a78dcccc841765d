package rongcuo.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as the cells of a workbook hold them. */
public final class CellText {

  /** What Excel takes at most in a cell. */
  public static final int MOST_CHARACTERS = 32_767;

  /** From here on characters are about as wide as two Latin ones. */
  private static final int FIRST_WIDE = 0x2E80;

  private static final Pattern ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private static final double LINE_POINTS = 15;
  private static final double MOST_POINTS = 400;

  private CellText() {}

  /** A text as a cell gives it back: without what XML cannot hold, and not too long. */
  public static String kept(String text) {
    StringBuilder kept = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (kept.length() + Character.charCount(point) > MOST_CHARACTERS) {
        break;
      }
      if (isOfXml(point)) {
        kept.appendCodePoint(point == '\t' ? ' ' : point);
      }
    }
    return kept.toString();
  }

  /**
   * The same as it is written. What reads like an escaped character of the format (_x0041_) is
   * escaped, and so read as it stands.
   */
  static String written(String text) {
    return ESCAPED.matcher(kept(text)).replaceAll("_x005F$0");
  }

  /** What a text of a file means, which may have escaped characters. */
  static String meant(String written) {
    if (!written.contains("_x")) {
      return written;
    }
    Matcher matcher = ESCAPE.matcher(written);
    StringBuilder meant = new StringBuilder();
    while (matcher.find()) {
      String character = String.valueOf((char) Integer.parseInt(matcher.group(1), 16));
      matcher.appendReplacement(meant, Matcher.quoteReplacement(character));
    }
    return matcher.appendTail(meant).toString();
  }

  private static boolean isOfXml(int point) {
    return point == '\n'
        || point == '\t'
        || (point >= 0x20 && point < 0xD800)
        || (point > 0xDFFF && point < 0xFFFE)
        || point > 0xFFFF;
  }

  /** So many lines does a text take: not every program finds out by itself. */
  static int lines(String text, int width) {
    if (text.length() * 2 <= width) {
      return 1;
    }
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      int columns = line.codePoints().map(point -> point < FIRST_WIDE ? 1 : 2).sum();
      lines += Math.max(1, (columns + width - 1) / width);
    }
    return lines;
  }

  /** How high so many lines stand. */
  static double points(int lines) {
    return Math.min(lines * LINE_POINTS, MOST_POINTS);
  }

  /** A version of the form 1.0, which Office demands; anything else makes it repair the file. */
  static String version(String version) {
    return version.matches("\\d{1,2}\\.\\d{1,4}(\\..*)?")
        ? version.replaceFirst("^(\\d+)\\.(\\d+).*$", "$1.$2")
        : "1.0";
  }
}

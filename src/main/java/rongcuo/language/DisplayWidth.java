package rongcuo.language;

import java.util.ArrayList;
import java.util.List;

/**
 * How text stands in the columns of a terminal, where Han characters and full-width punctuation
 * take two.
 */
public final class DisplayWidth {

  /** Closing punctuation that does not begin a line (避头). */
  private static final String NEVER_FIRST = "，。；：、？！）》”’】〕…—,.;:?!)";

  /** Opening punctuation that does not end a line (避尾). */
  private static final String NEVER_LAST = "（《“‘【〔(";

  /** The first and the last character of each run that takes two columns. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2014, 0x2014},
    {0x2018, 0x2019},
    {0x201C, 0x201D},
    {0x2026, 0x2026},
    {0x2E80, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1FAFF},
    {0x20000, 0x3FFFD}
  };

  private static final String ELLIPSIS = "…";

  private DisplayWidth() {}

  /** The columns that a text takes. */
  public static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += of(text.codePointAt(i));
    }
    return width;
  }

  public static int of(int codePoint) {
    if (codePoint < 0x1100) {
      return 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    for (int[] wide : WIDE) {
      if (codePoint <= wide[1]) {
        return codePoint >= wide[0] ? 2 : 1;
      }
    }
    return 1;
  }

  /** A text filled up with spaces to so many columns; a longer one as it is. */
  public static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /**
   * A text cut to so many columns, with an ellipsis for what is missing; a shorter one as it is.
   */
  public static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    StringBuilder start = new StringBuilder();
    int room = columns - of(ELLIPSIS);
    for (int point : text.codePoints().toArray()) {
      room -= of(point);
      if (room < 0) {
        break;
      }
      start.appendCodePoint(point);
    }
    return start + ELLIPSIS;
  }

  /**
   * A text in lines of at most so many columns: broken at spaces, or between Han characters but
   * neither before closing nor after opening punctuation. A word too long for a line is cut.
   */
  public static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      wrapParagraph(paragraph, columns, lines);
    }
    return lines;
  }

  private static void wrapParagraph(String text, int columns, List<String> lines) {
    int[] points = text.codePoints().toArray();
    int start = 0;
    int width = 0;
    int lastBreak = -1;
    for (int i = 0; i < points.length; i++) {
      if (i > start && mayBreak(points[i - 1], points[i])) {
        lastBreak = i;
      }
      width += of(points[i]);
      if (width > columns && points[i] != ' ' && i > start) {
        int end = lastBreak > start ? lastBreak : i;
        lines.add(new String(points, start, end - start).stripTrailing());
        start = end;
        lastBreak = -1;
        width = 0;
        for (int j = start; j <= i; j++) {
          width += of(points[j]);
        }
      }
    }
    lines.add(new String(points, start, points.length - start).stripTrailing());
  }

  private static boolean mayBreak(int before, int after) {
    if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
      return false;
    }
    return (before == ' ' && after != ' ') || of(before) == 2 || of(after) == 2;
  }
}

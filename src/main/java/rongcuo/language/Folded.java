package rongcuo.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text as names, numbers and addresses are compared: in one width, without white space, invisible
 * characters and interpuncts, letters without case, Han characters in their simplified form. It
 * knows where each of its characters stands in the text, so that what is found can be shown there
 * or taken out.
 */
public final class Folded {

  /** Dots and strokes between the parts of a name, and the apostrophes within one. */
  private static final String INTERPUNCTS = "·•・．‧-.‐‑‒–—―−∙⋅●◦․⸱⸳ㆍ･·᛫˙﹒﹣－'’‘ʼʻ`´＇་༌";

  private static final int FIRST_HAN = 0x3400;

  private final String text;
  private final int length;
  private int[] points;
  private int[] starts;
  private int[] ends;

  private Folded(String text, boolean comparable) {
    this.text = text;
    this.points = new int[text.length()];
    this.starts = new int[text.length()];
    this.ends = new int[text.length()];
    this.length = fold(comparable);
  }

  /** A text folded for comparison. */
  public static Folded of(String text) {
    return new Folded(text, true);
  }

  /**
   * A text in one width, in simplified characters and without invisible ones, and otherwise as it
   * is: for patterns that look at what stands between words.
   */
  public static Folded inOneWidth(String text) {
    return new Folded(text, false);
  }

  /** Whether two texts are the same name, number or address. */
  public static boolean same(String one, String other) {
    return one.equals(other) || of(one).string().equals(of(other).string());
  }

  /**
   * The one of some names or numbers that is meant: it is the same as it is written, or else it
   * alone is the same as they are compared; null if there is none such.
   */
  public static @Nullable String only(String asked, Collection<String> known) {
    List<String> alike = known.stream().filter(each -> same(each, asked)).toList();
    return known.contains(asked) ? asked : alike.size() == 1 ? alike.get(0) : null;
  }

  /**
   * A piece of the text that was folded.
   *
   * @param start its first character (char), included
   * @param end its last, not included
   */
  public record Range(int start, int end) {

    public String of(String text) {
      return text.substring(start, end);
    }
  }

  public boolean isEmpty() {
    return length == 0;
  }

  /** How many characters (code points) there are. */
  public int length() {
    return length;
  }

  /** What is left of the text. */
  public String string() {
    return new String(points, 0, length);
  }

  /** Where a run of characters (code points, the last not included) stands in the text. */
  public Range range(int from, int to) {
    return new Range(starts[from], ends[to - 1]);
  }

  /** A character (code point) of what is left. */
  public int point(int index) {
    return points[index];
  }

  /** Where another text stands in this one. Letters and digits are found as whole words alone. */
  public List<Range> find(Folded other) {
    List<Range> found = new ArrayList<>();
    for (int i = 0; !other.isEmpty() && i <= length - other.length; i++) {
      Range range = at(i, other);
      if (range != null) {
        found.add(range);
        i += other.length - 1;
      }
    }
    return found;
  }

  /** Where another text stands that begins at a character of this one; null if it does not. */
  public @Nullable Range at(int index, Folded other) {
    int end = index + other.length;
    if (end > length || !Arrays.equals(points, index, end, other.points, 0, other.length)) {
      return null;
    }
    Range range = range(index, end);
    return isWhole(range) ? range : null;
  }

  /**
   * Where a pattern is found in what is left of the text; of one with a group the group, where that
   * is there.
   */
  public List<Range> find(Pattern pattern) {
    List<Range> found = new ArrayList<>();
    String folded = string();
    Matcher matcher = pattern.matcher(folded);
    int index = 0;
    int point = 0;
    while (matcher.find()) {
      int group = Math.min(matcher.groupCount(), 1);
      if (matcher.start(group) == matcher.end(group)) {
        continue;
      }
      int from = point + folded.codePointCount(index, matcher.start(group));
      point = from + folded.codePointCount(matcher.start(group), matcher.end(group));
      index = matcher.end(group);
      found.add(range(from, point));
    }
    return found;
  }

  private boolean isWhole(Range range) {
    int before = range.start();
    while (before > 0 && isInvisible(text.codePointBefore(before))) {
      before -= Character.charCount(text.codePointBefore(before));
    }
    int after = range.end();
    while (after < text.length() && isInvisible(text.codePointAt(after))) {
      after += Character.charCount(text.codePointAt(after));
    }
    return (before == 0
            || !areOneWord(text.codePointBefore(before), text.codePointAt(range.start())))
        && (after == text.length()
            || !areOneWord(text.codePointBefore(range.end()), text.codePointAt(after)));
  }

  private static boolean areOneWord(int left, int right) {
    return isLetter(left) && isLetter(right) || Character.isDigit(left) && Character.isDigit(right);
  }

  /** Letters of scripts that set words apart. */
  private static boolean isLetter(int point) {
    return Character.isLetter(point) && !Character.isIdeographic(point);
  }

  private int fold(boolean comparable) {
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (isInvisible(point) || comparable && isBetween(point)) {
        i += Character.charCount(point);
        continue;
      }
      int end = endOfCluster(i + Character.charCount(point));
      if (end - i == Character.charCount(point) && isPlain(point)) {
        count = add(count, comparable ? compared(point) : simplified(point), i, end);
      } else {
        count = addNormalized(count, i, end, comparable);
      }
      i = end;
    }
    return count;
  }

  private int addNormalized(int from, int start, int end, boolean comparable) {
    int count = from;
    String normal = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC);
    for (int i = 0; i < normal.length(); ) {
      int point = normal.codePointAt(i);
      if (!isInvisible(point) && !(comparable && isBetween(point))) {
        count = add(count, comparable ? compared(point) : simplified(point), start, end);
      }
      i += Character.charCount(point);
    }
    return count;
  }

  private int add(int count, int point, int start, int end) {
    if (count == points.length) {
      points = Arrays.copyOf(points, 2 * count + 1);
      starts = Arrays.copyOf(starts, 2 * count + 1);
      ends = Arrays.copyOf(ends, 2 * count + 1);
    }
    points[count] = point;
    starts[count] = start;
    ends[count] = end;
    return count + 1;
  }

  /** Where the marks end that belong to a character. */
  private int endOfCluster(int from) {
    int end = from;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      int type = Character.getType(point);
      if (type != Character.NON_SPACING_MARK
          && type != Character.COMBINING_SPACING_MARK
          && type != Character.ENCLOSING_MARK) {
        return end;
      }
      end += Character.charCount(point);
    }
    return end;
  }

  private static boolean isPlain(int point) {
    return point < 0x80 || point >= 0x4E00 && point <= 0x9FFF;
  }

  private static int compared(int point) {
    int simplified = simplified(point);
    return simplified == point && point < FIRST_HAN
        ? Character.toLowerCase(Character.toUpperCase(point))
        : simplified;
  }

  /** The simplified form of a Han character, and the common form of a digit in any script. */
  private static int simplified(int point) {
    if (point >= FIRST_HAN) {
      return Simplified.of(point);
    }
    int digit = Character.digit(point, 10);
    return digit < 0 ? point : '0' + digit;
  }

  private static boolean isBetween(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || INTERPUNCTS.indexOf(point) >= 0;
  }

  private static boolean isInvisible(int point) {
    if (point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF) {
      return true; // variation selectors
    }
    return switch (point) {
      // Fillers and joiners that Unicode counts as letters, symbols or marks, and what stands for
      // characters that cannot be shown.
      case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0, 0xFFFD -> true;
      default -> {
        int type = Character.getType(point);
        yield type == Character.FORMAT
            || type == Character.CONTROL && !Character.isWhitespace(point)
            || type == Character.SURROGATE;
      }
    };
  }
}

package rongcuo.language;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as people write it: 2026-03-18, 2026/3/18, 2026.3.18, 20260318, 2026年3月18日, 3月18日, in
 * full-width digits too.
 *
 * @param day that is meant
 * @param yearAssumed whether the year was not written
 */
public record WrittenDate(LocalDate day, boolean yearAssumed) {

  /** What stands between year, month and day; input methods make 、 and 。 of / and . themselves. */
  private static final String SEPARATOR = "\\s*[-‐‑–—−/.、。\\s]\\s*";

  private static final Pattern PARTED =
      Pattern.compile(
          "([0-9]{4})(?:\\s*年\\s*|%1$s)([0-9]{1,2})(?:\\s*月\\s*|%1$s)([0-9]{1,2})\\s*[日号]?"
              .formatted(SEPARATOR));

  private static final Pattern TOGETHER = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");

  private static final Pattern WITHOUT_YEAR =
      Pattern.compile("([0-9]{1,2})\\s*月\\s*([0-9]{1,2})\\s*[日号]?");

  /** Longer texts are none, and not worth looking at. */
  private static final int LONGEST = 40;

  /** A date with its year; null if the text is none of the calendar. */
  public static @Nullable LocalDate whole(String text) {
    String plain = plain(text);
    for (Pattern pattern : new Pattern[] {PARTED, TOGETHER}) {
      Matcher matcher = pattern.matcher(plain);
      if (matcher.matches()) {
        return date(number(matcher, 1), number(matcher, 2), number(matcher, 3));
      }
    }
    return null;
  }

  /**
   * A date, of this year where none is written; null if the text is none of the calendar.
   *
   * @param thisYear the year of the day on which it is written
   */
  public static @Nullable WrittenDate of(String text, int thisYear) {
    Matcher matcher = WITHOUT_YEAR.matcher(plain(text));
    boolean assumed = matcher.matches();
    LocalDate day = assumed ? date(thisYear, number(matcher, 1), number(matcher, 2)) : whole(text);
    return day == null ? null : new WrittenDate(day, assumed);
  }

  private static String plain(String text) {
    if (text.length() > LONGEST) {
      return "";
    }
    String half = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    boolean endsSentence = half.endsWith("。") || half.endsWith(".");
    return endsSentence ? half.substring(0, half.length() - 1).strip() : half;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}

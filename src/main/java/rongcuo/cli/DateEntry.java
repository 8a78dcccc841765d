package rongcuo.cli;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/**
 * Dates as people type them: 2026-03-18, 2026/3/18, 2026.3.18, 20260318, 2026年3月18日, in full-width
 * digits too.
 */
final class DateEntry {

  private static final Pattern PARTED =
      Pattern.compile("([0-9]{4})\\s*[-/.年]\\s*([0-9]{1,2})\\s*[-/.月]\\s*([0-9]{1,2})\\s*[日号]?");

  private static final Pattern TOGETHER = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");

  /** What is said of a text that is none. */
  static final Bilingual NO_DATE =
      new Bilingual(
          "“{0}”不是日历上的日期；请写作 2026-03-18。", "\"{0}\" is no date of the calendar; write 2026-03-18.");

  private DateEntry() {}

  /** The date; null if the text is none of the calendar. */
  static @Nullable LocalDate parse(String text) {
    String halfWidth = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    for (Pattern pattern : new Pattern[] {PARTED, TOGETHER}) {
      Matcher matcher = pattern.matcher(halfWidth);
      if (matcher.matches()) {
        return date(number(matcher, 1), number(matcher, 2), number(matcher, 3));
      }
    }
    return null;
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

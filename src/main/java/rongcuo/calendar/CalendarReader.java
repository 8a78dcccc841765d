package rongcuo.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rongcuo.diagnostics.Place;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;
import rongcuo.language.EncodedText;
import rongcuo.language.WrittenDate;

/**
 * Reads files of holidays: one statement a line, {@code 年} (a year whose arrangement is published),
 * {@code 休} (days off) or {@code 班} (days worked), also {@code year}, {@code off}, {@code work}.
 */
public final class CalendarReader {

  /** No public holiday is longer; more is a slip of the pen. */
  private static final int MOST_DAYS_IN_A_ROW = 31;

  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern YEAR = Pattern.compile("\\d{4}年?");

  private final Set<Integer> years = new TreeSet<>();
  private final Map<LocalDate, Boolean> days = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private String line = "";
  private int number;

  private CalendarReader() {}

  /**
   * Reads a file of holidays.
   *
   * @throws IOException if the file cannot be read; whatever is wrong inside is a problem
   */
  public static CalendarDocument read(Path file) throws IOException {
    return read(Files.readAllBytes(file));
  }

  /** Reads it from its content, in any encoding that {@link EncodedText} knows. */
  public static CalendarDocument read(byte[] content) {
    EncodedText encoded = EncodedText.of(content);
    CalendarReader reader = new CalendarReader();
    for (String line : LINE_END.split(encoded.text(), -1)) {
      reader.number++;
      reader.line = line;
      reader.readLine();
    }
    if (encoded.firstFault() >= 0) {
      reader.problems.add(damaged(encoded));
    }
    boolean valid = reader.problems.isEmpty();
    if (valid && encoded.isOther()) {
      reader.problems.add(Problem.warning(Place.START, encoded.warning()));
    }
    WorkingCalendar calendar = valid ? new WorkingCalendar(reader.years, reader.days) : null;
    return new CalendarDocument(calendar, List.copyOf(reader.problems));
  }

  private static Problem damaged(EncodedText encoded) {
    String[] lines = LINE_END.split(encoded.text().substring(0, encoded.firstFault()), -1);
    int column = lines[lines.length - 1].length() + 1;
    return Problem.error(new Place(lines.length, column), EncodedText.DAMAGED);
  }

  private void readLine() {
    int comment = line.indexOf('#');
    String statement =
        (comment < 0 ? line : line.substring(0, comment)).replace('\u3000', ' ').strip();
    if (statement.isEmpty()) {
      return;
    }
    String[] words = SPACE.split(statement.replace("..", " 至 "));
    switch (words[0]) {
      case "年", "year" -> readYear(words);
      case "休", "off" -> readDays(words, false);
      case "班", "work" -> readDays(words, true);
      default ->
          error(
              new Bilingual(
                      "一行应以 年、休 或者 班 开头，现为“{0}”。例如：休 2026-10-01 至 2026-10-07",
                      "A line begins with year, off or work, not \"{0}\". Example: off"
                          + " 2026-10-01..2026-10-07")
                  .with(words[0]));
    }
  }

  private void readYear(String[] words) {
    if (words.length < 2 || !YEAR.matcher(words[1]).matches()) {
      error(
          new Bilingual(
              "“年”之后应为四位年份，例如：年 2027 国办发明电…",
              "A year of four digits is expected after \"year\", e.g. year 2027."));
      return;
    }
    years.add(Integer.valueOf(words[1].substring(0, 4)));
  }

  private void readDays(String[] words, boolean worked) {
    if (words.length < 2) {
      error(
          new Bilingual(
                  "“{0}”之后应为日期，例如：{0} 2026-10-01",
                  "A date is expected after \"{0}\", e.g. {0} 2026-10-01")
              .with(words[0]));
      return;
    }
    for (int i = 1; i < words.length; i++) {
      LocalDate from = date(words[i]);
      boolean range = i + 1 < words.length && isRange(words[i + 1]);
      LocalDate to = range && i + 2 < words.length ? date(words[i + 2]) : from;
      i += range ? 2 : 0;
      if (from != null && to != null) {
        add(from, to, worked);
      }
    }
  }

  private void add(LocalDate from, LocalDate to, boolean worked) {
    if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > MOST_DAYS_IN_A_ROW) {
      error(
          new Bilingual(
                  "“{0} 至 {1}”不是一段合理的日子，请核对。", "\"{0} to {1}\" is no sensible range; check it.")
              .with(from, to));
      return;
    }
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      Boolean before = days.put(day, worked);
      if (before != null && before != worked) {
        error(
            new Bilingual("{0} 既写了休，又写了班，只能保留其一。", "{0} is both off and worked; keep one.")
                .with(day));
      }
    }
  }

  private static boolean isRange(String word) {
    return word.equals("至") || word.equals("to");
  }

  private @Nullable LocalDate date(String word) {
    LocalDate day = WrittenDate.whole(word);
    if (day == null) {
      error(
          new Bilingual("“{0}”不是日期，应写作 2026-10-01 的形式。", "\"{0}\" is no date; write 2026-10-01.")
              .with(word));
    }
    return day;
  }

  private void error(Bilingual message) {
    problems.add(Problem.error(new Place(number, 1), line, message));
  }
}

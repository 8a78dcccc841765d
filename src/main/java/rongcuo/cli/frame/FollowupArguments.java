package rongcuo.cli.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import rongcuo.followup.CalendarDocument;
import rongcuo.followup.CalendarReader;
import rongcuo.followup.RecurringRisk;
import rongcuo.followup.RiskWindow;
import rongcuo.followup.WorkingCalendar;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.language.WrittenDate;
import rongcuo.report.FileTrouble;

/** Options that the commands after a decision share: the day, and the holidays. */
public final class FollowupArguments {

  /** Marks the options that take a date. */
  private static final Object TAKES_A_DATE = "date";

  private static final String HOLIDAYS = "holidays.txt";

  private FollowupArguments() {}

  public static void on(CommandSpec spec, Language language) {
    date(
        spec,
        "--on",
        new Bilingual(
            "截至哪一天，如 2026-05-04，默认今天", "as of which day, e.g. 2026-05-04; by default today"),
        language);
  }

  public static void date(CommandSpec spec, String name, Bilingual description, Language language) {
    spec.addOption(
        OptionSpec.builder(name)
            .type(String.class)
            .paramLabel(new Bilingual("日期", "DATE").in(language))
            .description(description.in(language))
            .userObject(TAKES_A_DATE)
            .build());
  }

  /** Says of each date without a year how it is read. */
  public static void tellAssumedYears(ParseResult arguments, Session session) {
    for (OptionSpec option : arguments.matchedOptions()) {
      String text = option.userObject() == TAKES_A_DATE ? option.getValue() : null;
      WrittenDate date = text == null ? null : DateEntry.parse(text);
      if (date != null && date.yearAssumed()) {
        session.note(
            new Bilingual("{0} “{1}”没有写年份，按 {2} 处理。", "{0} \"{1}\" has no year; it is read as {2}.")
                .with(option.longestName(), text, date.day()));
      }
    }
  }

  public static void holidays(CommandSpec spec, Language language) {
    Arguments.option(
        spec,
        "--holidays",
        new Bilingual("文件", "FILE").in(language),
        new Bilingual(
            "本单位的放假和调休文件，补充或者更正程序自带的年份；默认为单位配置旁的 holidays.txt",
            "the office's own file of holidays, in front of the years that the program knows; by"
                + " default holidays.txt beside the configuration"),
        language);
  }

  public static void risks(CommandSpec spec, Language language) {
    Arguments.option(
        spec,
        "--at-least",
        "N",
        new Bilingual(
            "同类问题或者同一领域至少几件才算反复出现，默认 3", "so many cases of a kind or field recur, by default 3"),
        language);
    Arguments.option(
        spec,
        "--window",
        new Bilingual("月数", "MONTHS").in(language),
        new Bilingual(
            "在截至当日的几个月内计数，默认 12", "counted in so many months up to the day, by default 12"),
        language);
  }

  public static RiskWindow riskWindow(ParseResult arguments) {
    return new RiskWindow(
        number(arguments, "--at-least", RecurringRisk.USUAL_COUNT, 2, 1_000_000),
        number(arguments, "--window", RecurringRisk.USUAL_MONTHS, 1, 1200));
  }

  /** The day asked for, or today. */
  public static LocalDate on(ParseResult arguments) {
    return day(arguments, "--on", LocalDate.now());
  }

  public static LocalDate day(ParseResult arguments, String name, LocalDate otherwise) {
    String text = arguments.matchedOptionValue(name, "");
    return text.isEmpty() ? otherwise : day(name, text);
  }

  public static LocalDate day(String name, String text) {
    WrittenDate date = DateEntry.parse(text);
    if (date == null) {
      throw new UsageException(
          new Bilingual(
                  "{0} 应为日期，如 2026-05-04、2026年5月4日，现为“{1}”。",
                  "{0} takes a date like 2026-05-04, not \"{1}\".")
              .with(name, text));
    }
    return date.day();
  }

  public static int number(ParseResult arguments, String name, int otherwise, int least, int most) {
    String text = arguments.matchedOptionValue(name, "");
    if (text.isEmpty()) {
      return otherwise;
    }
    int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      throw new UsageException(
          new Bilingual("{0} 应为 {1} 至 {2} 的整数，现为“{3}”。", "{0} takes {1} to {2}, not \"{3}\".")
              .with(name, least, most, text));
    }
    return number;
  }

  /**
   * The days worked: the published arrangements with the office's own in front, from the file that
   * an option names or {@code holidays.txt} beside the office's configuration.
   *
   * @throws IOException if the office's file cannot be read
   * @throws InvalidConfigurationException if it is not valid
   */
  public static WorkingCalendar calendar(ParseResult arguments, Session session)
      throws IOException {
    String name = arguments.matchedOptionValue("--holidays", "");
    Path file =
        name.isEmpty()
            ? session.environment().configuration().resolveSibling(HOLIDAYS)
            : Arguments.path(name);
    if (name.isEmpty() && !Files.exists(file)) {
      return WorkingCalendar.published();
    }
    CalendarDocument document = read(file);
    WorkingCalendar calendar = document.calendar();
    if (calendar == null) {
      throw new InvalidConfigurationException(file, document.problems());
    }
    session.tell(file, document.problems());
    return WorkingCalendar.published().with(calendar);
  }

  private static CalendarDocument read(Path file) throws IOException {
    try {
      return CalendarReader.read(file);
    } catch (IOException e) {
      throw FileTrouble.naming(file, e);
    }
  }
}

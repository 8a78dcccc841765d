package rongcuo.cli.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import rongcuo.calendar.CalendarDocument;
import rongcuo.calendar.CalendarReader;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.followup.RecurringRisk;
import rongcuo.followup.RiskWindow;
import rongcuo.language.Bilingual;
import rongcuo.language.WrittenDate;
import rongcuo.report.FileTrouble;

/** Options that the commands after a decision share: the day, and the holidays. */
public final class FollowupArguments {

  private static final String HOLIDAYS_FILE = "holidays.txt";

  public static final Option<LocalDate> ON =
      Option.of(
          "--on",
          Values.DATE,
          "截至哪一天，如 2026-05-04，默认今天",
          "as of which day, e.g. 2026-05-04; by default today");

  public static final Option<Path> HOLIDAYS =
      Option.of(
          "--holidays",
          Values.FILE,
          "本单位的放假和调休文件，补充或者更正程序自带的年份；默认为单位配置旁的 holidays.txt",
          "the office's own file of holidays, in front of the years that the program knows; by"
              + " default holidays.txt beside the configuration");

  public static final Option<Integer> AT_LEAST =
      Option.of(
          "--at-least",
          Values.number("N", "N", 2, 1_000_000),
          "同类问题或者同一领域至少几件才算反复出现，默认 3",
          "so many cases of a kind or field recur, by default 3");

  public static final Option<Integer> WINDOW =
      Option.of(
          "--window",
          Values.number("月数", "MONTHS", 1, 1200),
          "在截至当日的几个月内计数，默认 12；按年度统计的，默认为该年的全部案件",
          "counted in so many months up to the day, by default 12; of a year, by default all of"
              + " its cases");

  private FollowupArguments() {}

  /**
   * All that a command takes which shows something of many cases on a day.
   *
   * @param shown how it is shown
   * @param own what no other command takes
   */
  public static List<Argument> withThoseOfSweeps(List<Argument> shown, Argument... own) {
    List<Argument> all = new ArrayList<>();
    all.add(Arguments.PATHS);
    all.addAll(shown);
    all.add(Arguments.OUT);
    all.add(ON);
    all.addAll(List.of(own));
    all.addAll(List.of(HOLIDAYS, Arguments.READING, Arguments.READINGS, Arguments.JOBS));
    return all;
  }

  /** Says of each date without a year how it is read. */
  public static void tellAssumedYears(ParseResult arguments, Session session) {
    for (OptionSpec option : arguments.matchedOptions()) {
      String text = option.userObject() == Values.DATE ? option.getValue() : null;
      WrittenDate date = text == null ? null : DateEntry.parse(text);
      if (date != null && date.yearAssumed()) {
        session.note(
            new Bilingual("{0} “{1}”没有写年份，按 {2} 处理。", "{0} \"{1}\" has no year; it is read as {2}.")
                .with(option.longestName(), text, date.day()));
      }
    }
  }

  public static RiskWindow riskWindow(ParseResult arguments) {
    return new RiskWindow(
        AT_LEAST.in(arguments, RecurringRisk.USUAL_COUNT),
        WINDOW.in(arguments, RecurringRisk.USUAL_MONTHS),
        null);
  }

  /** Likewise; the cases of a year are all counted unless a window is asked for. */
  public static RiskWindow riskWindow(ParseResult arguments, @Nullable Integer year) {
    RiskWindow window = riskWindow(arguments);
    return year == null || WINDOW.in(arguments) != null
        ? window
        : RiskWindow.ofYear(window.atLeast(), year);
  }

  /** The day asked for, or today. */
  public static LocalDate on(ParseResult arguments) {
    LocalDate on = ON.in(arguments);
    return on == null ? LocalDate.now() : on;
  }

  /**
   * The days worked: the published arrangements with the office's own in front, from the file that
   * an option or the office's settings name, or {@code holidays.txt} beside the configuration.
   *
   * @throws IOException if the office's file cannot be read
   * @throws InvalidConfigurationException if it is not valid
   */
  public static WorkingCalendar calendar(ParseResult arguments, Session session)
      throws IOException {
    Path named = HOLIDAYS.in(arguments);
    return named == null ? calendarOf(session) : calendar(named, session);
  }

  /** The same where no option names a file. */
  public static WorkingCalendar calendarOf(Session session) throws IOException {
    Path settled = OfficeConfiguration.of(session).holidays();
    Path usual = session.environment().configuration().resolveSibling(HOLIDAYS_FILE);
    return settled == null && !Files.exists(usual)
        ? WorkingCalendar.published()
        : calendar(settled == null ? usual : settled, session);
  }

  private static WorkingCalendar calendar(Path file, Session session) throws IOException {
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

package rongcuo.cli.duties;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.ParseResult;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.CaseSweep;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.FollowupArguments;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Output;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.Values;
import rongcuo.cli.frame.Wordlist;
import rongcuo.language.Language;
import rongcuo.report.DutyRow;
import rongcuo.report.DutyTexts;
import rongcuo.report.ICalendar;
import rongcuo.steps.course.DutyState;

/** {@code rongcuo duties}: what is due, overdue and done on a day (第九条、第十四至十九条). */
public final class DutiesCommand implements Command {

  private enum Format {
    TEXT,
    JSON,
    CSV,
    ICS
  }

  /** What a run can fail on where the user asks for it. */
  private enum FailOn {
    OVERDUE
  }

  private static final Option<Format> FORMAT =
      Option.of(
          "--format",
          Wordlist.of(Format.values()),
          "输出格式，默认 text；ics 为日历文件",
          "format, by default text; ics is iCalendar");

  private static final Option<Integer> WITHIN =
      Option.of(
          "--within",
          Values.number("N", "N", 0, 36_500),
          "只列 N 日内到期和已经逾期的事项",
          "only what is overdue or due within N days");

  private static final Option<DutyState> STATE =
      Option.many(
              "--state",
              Wordlist.of(DutyState.values(), DutyState::id, DutyState::label),
              "只列所给状态的事项，可以重复给出；默认列出除无需办理以外的全部",
              "only duties in this state; repeatable; by default all but not-needed")
          .list();

  private static final Option<FailOn> FAIL_ON =
      Option.of(
          "--fail-on",
          Wordlist.of(FailOn.values()),
          "有逾期未办的事项时以状态 1 退出",
          "exit with 1 if anything is overdue");

  @Override
  public List<Argument> arguments() {
    return FollowupArguments.withThoseOfSweeps(
        List.of(FORMAT),
        WITHIN,
        STATE,
        FAIL_ON,
        FollowupArguments.AT_LEAST,
        FollowupArguments.WINDOW);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    Format format = FORMAT.in(arguments, Format.TEXT);
    LocalDate on = FollowupArguments.on(arguments);
    boolean forCalendar = format == Format.ICS && !STATE.isIn(arguments);
    Instant stamp = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    int within = WITHIN.in(arguments, -1);
    boolean failOnOverdue = FAIL_ON.in(arguments) != null;
    WorkingCalendar calendar = FollowupArguments.calendar(arguments, session);
    CaseSweep sweep = new CaseSweep(arguments, session);
    try (Output output = sweep.output()) {
      FoundDuties found = new FoundDuties(session, states(arguments), forCalendar, within, on);
      int status =
          sweep.run(
              result -> FoundDuties.ofCase(result, sweep.policy(), on, calendar, forCalendar),
              found::add);
      found.addWarnings(FollowupArguments.riskWindow(arguments));
      List<DutyRow> rows = found.rows();
      PrintWriter out = output.writer();
      Language language = session.language();
      switch (format) {
        case JSON -> DutyTexts.json(rows, on, out, language, sweep.jobs());
        case CSV -> DutyTexts.csv(rows, out, language);
        case TEXT -> DutyTexts.text(rows, on, out, language, sweep.isColoured(), sweep.jobs());
        case ICS -> {
          ICalendar.write(rows, stamp, out, language);
          waitFor(stamp);
        }
      }
      output.commit();
      boolean fails = found.fails(failOnOverdue);
      return Math.max(status, fails ? ExitStatus.CASE_FAILED : ExitStatus.DONE);
    }
  }

  /** Ends no export before its own time, so that the next one has a later. */
  private static void waitFor(Instant stamp) {
    long left = Instant.now().until(stamp, ChronoUnit.MILLIS);
    try {
      Thread.sleep(Math.min(Math.max(left, 0) + 1, 1_000));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Set<DutyState> states(ParseResult arguments) {
    List<DutyState> asked = STATE.all(arguments);
    return asked.isEmpty()
        ? EnumSet.complementOf(EnumSet.of(DutyState.NOT_NEEDED))
        : EnumSet.copyOf(asked);
  }
}

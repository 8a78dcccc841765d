package rongcuo.cli.duties;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseAssessor;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.CaseSweep;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.FollowupArguments;
import rongcuo.cli.frame.Output;
import rongcuo.cli.frame.Session;
import rongcuo.followup.DutyState;
import rongcuo.followup.WorkingCalendar;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.DutyRow;
import rongcuo.report.DutyTexts;
import rongcuo.report.ICalendar;
import rongcuo.statute.ReadingPolicy;

/** {@code rongcuo duties}: what is due, overdue and done on a day (第九条、第十四至十九条). */
public final class DutiesCommand implements Command {

  private static final List<String> FORMATS = List.of("text", "json", "csv", "ics");

  @Override
  public void describe(CommandSpec spec, Language language) {
    Arguments.paths(spec, language);
    Arguments.option(
        spec,
        "--format",
        "text|json|csv|ics",
        new Bilingual("输出格式，默认 text；ics 为日历文件", "format, by default text; ics is iCalendar"),
        language);
    Arguments.out(spec, language);
    FollowupArguments.on(spec, language);
    Arguments.option(
        spec,
        "--within",
        "N",
        new Bilingual("只列 N 日内到期和已经逾期的事项", "only what is overdue or due within N days"),
        language);
    Arguments.repeatable(
        spec,
        "--state",
        "overdue|due|open|done|done-late|not-needed",
        new Bilingual(
            "只列所给状态的事项，可以重复给出；默认列出除无需办理以外的全部",
            "only duties in this state; repeatable; by default all but not-needed"),
        language);
    Arguments.option(
        spec,
        "--fail-on",
        "overdue",
        new Bilingual("有逾期未办的事项时以状态 1 退出", "exit with 1 if anything is overdue"),
        language);
    FollowupArguments.risks(spec, language);
    FollowupArguments.holidays(spec, language);
    Arguments.readings(spec, language);
    Arguments.jobs(spec, language);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    String format = Arguments.oneOf(arguments, "--format", FORMATS, "text");
    LocalDate on = FollowupArguments.on(arguments);
    Set<DutyState> states = states(arguments);
    boolean forCalendar = format.equals("ics") && !arguments.hasMatchedOption("--state");
    Instant stamp = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    int within = FollowupArguments.number(arguments, "--within", -1, 0, 36_500);
    boolean failOnOverdue =
        Arguments.oneOf(arguments, "--fail-on", List.of("overdue", ""), "").equals("overdue");
    WorkingCalendar calendar = FollowupArguments.calendar(arguments, session);
    ReadingPolicy policy = Arguments.readingPolicy(arguments, session);
    List<Path> paths = Arguments.paths(arguments);
    @Nullable String file = arguments.matchedOptionValue("--out", null);
    try (Output output = Output.to(file, session)) {
      FoundDuties found = new FoundDuties(session, states, forCalendar, within, on);
      CaseSweep sweep = new CaseSweep(new CaseAssessor(policy), session, file != null);
      int status =
          sweep.run(
              paths,
              Arguments.jobs(arguments, paths),
              result -> FoundDuties.ofCase(result, policy, on, calendar, forCalendar),
              found::add);
      found.addWarnings(FollowupArguments.riskWindow(arguments));
      List<DutyRow> rows = found.rows();
      if (format.equals("ics")) {
        ICalendar.write(rows, stamp, output.writer(), session.language());
        waitFor(stamp);
      } else {
        write(format, rows, on, output, session, file != null);
      }
      output.commit();
      boolean fails = found.fails(failOnOverdue);
      return Math.max(status, fails ? ExitStatus.CASE_FAILED : ExitStatus.DONE);
    }
  }

  private static void write(
      String format,
      List<DutyRow> rows,
      LocalDate on,
      Output output,
      Session session,
      boolean toFile)
      throws IOException {
    PrintWriter out = output.writer();
    Language language = session.language();
    switch (format) {
      case "json" -> DutyTexts.json(rows, on, out, language);
      case "csv" -> DutyTexts.csv(rows, out, language);
      default -> DutyTexts.text(rows, on, out, language, session.coloured() && !toFile);
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
    List<String> ids = Arrays.stream(DutyState.values()).map(DutyState::id).toList();
    Set<DutyState> states = EnumSet.noneOf(DutyState.class);
    for (String asked : Arguments.all(arguments, "--state")) {
      for (String id : asked.split(",", -1)) {
        DutyState state = DutyState.byId(id.strip());
        if (state == null) {
          throw Arguments.notOneOf("--state", id, ids);
        }
        states.add(state);
      }
    }
    return states.isEmpty() ? EnumSet.complementOf(EnumSet.of(DutyState.NOT_NEEDED)) : states;
  }
}

package rongcuo.cli.trends;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.casefile.CaseFile;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.CaseSweep;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.FollowupArguments;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Output;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.Wordlist;
import rongcuo.followup.CaseFigures;
import rongcuo.followup.Occurrence;
import rongcuo.followup.RiskWindow;
import rongcuo.followup.Trends;
import rongcuo.report.TrendsHtml;
import rongcuo.report.TrendsJson;
import rongcuo.report.TrendsReport;
import rongcuo.report.TrendsText;
import rongcuo.statute.ReadingPolicy;

/** {@code rongcuo trends}: recurring risks (第十八条), and what many cases have in common. */
public final class TrendsCommand implements Command {

  private enum Format {
    TEXT,
    JSON,
    HTML
  }

  private static final Option<Format> FORMAT =
      Option.of(
          "--format",
          Wordlist.of(Format.values()),
          "输出格式，默认按 --out 的扩展名，没有则为 text；html 为一个独立网页",
          "format, by default as --out is named, else text; html is one self-contained page");

  @Override
  public List<Argument> arguments() {
    return List.of(
        Arguments.PATHS,
        FORMAT,
        Arguments.OUT,
        FollowupArguments.ON,
        FollowupArguments.AT_LEAST,
        FollowupArguments.WINDOW,
        FollowupArguments.HOLIDAYS,
        Arguments.READING,
        Arguments.READINGS,
        Arguments.JOBS);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    @Nullable String file = Arguments.OUT.in(arguments);
    Format format = format(arguments, file);
    LocalDate on = FollowupArguments.on(arguments);
    WorkingCalendar calendar = FollowupArguments.calendar(arguments, session);
    ReadingPolicy policy = Arguments.readingPolicy(arguments, session);
    RiskWindow window = FollowupArguments.riskWindow(arguments);
    List<Path> paths = Arguments.PATHS.all(arguments);
    int jobs = Arguments.jobs(arguments, paths);
    try (Output output = Output.to(file, session)) {
      Trends trends = new Trends();
      CaseSweep sweep = new CaseSweep(new CaseAssessor(policy), session, file != null);
      int status =
          sweep.run(paths, jobs, result -> figures(result, policy, on, calendar), trends::add);
      TrendsReport report =
          new TrendsReport(trends, on, window, trends.risks(on, window.atLeast(), window.months()));
      switch (format) {
        case JSON -> new TrendsJson(report, session.language()).write(output.writer());
        case HTML -> output.writer().print(TrendsHtml.of(report, session.language()));
        case TEXT ->
            output
                .writer()
                .print(
                    new TrendsText(report, session.language(), session.coloured() && file == null)
                        .text());
      }
      output.commit();
      return status;
    }
  }

  private static Format format(ParseResult arguments, @Nullable String file) {
    String name = file == null ? "" : file.toLowerCase(Locale.ROOT);
    boolean page = name.endsWith(".html") || name.endsWith(".htm");
    Format otherwise = page ? Format.HTML : name.endsWith(".json") ? Format.JSON : Format.TEXT;
    return FORMAT.in(arguments, otherwise);
  }

  private static CaseFigures figures(
      CaseResult.Assessed result, ReadingPolicy policy, LocalDate on, WorkingCalendar calendar) {
    CaseFile caseFile = result.caseFile();
    return CaseFigures.of(
        Occurrence.of(result.file(), caseFile),
        caseFile,
        result.subjects().stream().map(AssessedSubject::assessment).toList(),
        policy.readingsFor(caseFile.readings()),
        on,
        calendar);
  }
}

package rongcuo.cli.trends;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.ParseResult;
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
import rongcuo.language.Language;
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
    return FollowupArguments.withThoseOfSweeps(
        List.of(FORMAT), FollowupArguments.AT_LEAST, FollowupArguments.WINDOW);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    Format format = Arguments.format(arguments, FORMAT, Format.values());
    LocalDate on = FollowupArguments.on(arguments);
    WorkingCalendar calendar = FollowupArguments.calendar(arguments, session);
    RiskWindow window = FollowupArguments.riskWindow(arguments);
    CaseSweep sweep = new CaseSweep(arguments, session);
    try (Output output = sweep.output()) {
      Trends trends = new Trends();
      int status = sweep.run(result -> figures(result, sweep.policy(), on, calendar), trends::add);
      TrendsReport report =
          new TrendsReport(trends, on, window, trends.risks(on, window.atLeast(), window.months()));
      Language language = session.language();
      PrintWriter out = output.writer();
      switch (format) {
        case JSON -> new TrendsJson(report, language).write(out);
        case HTML -> out.print(TrendsHtml.of(report, language));
        case TEXT -> out.print(new TrendsText(report, language, sweep.isColoured()).text());
      }
      output.commit();
      return status;
    }
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

package rongcuo.cli.trends;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.CaseSweep;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.FollowupArguments;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Output;
import rongcuo.cli.frame.OwnTemplates;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Values;
import rongcuo.cli.frame.Wordlist;
import rongcuo.followup.CaseFigures;
import rongcuo.followup.Occurrence;
import rongcuo.followup.RiskWindow;
import rongcuo.followup.Trends;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.TrendsHtml;
import rongcuo.report.TrendsJson;
import rongcuo.report.TrendsReport;
import rongcuo.report.TrendsText;
import rongcuo.statute.ReadingPolicy;

/** {@code rongcuo trends}: recurring risks (第十八条), and what many cases have in common. */
public final class TrendsCommand implements Command {

  enum Medium {
    TEXT,
    JSON,
    HTML,
    DOCX,
    PDF;

    boolean isPaper() {
      return this == DOCX || this == PDF;
    }
  }

  private static final Option<Medium> FORMAT =
      Option.of(
          "--format",
          Wordlist.of(Medium.values()),
          "输出格式，默认按 --out 的扩展名，没有则为 text；html 为一个独立网页，docx、pdf 为年度情况报告",
          "format, by default as --out is named, else text; html is one self-contained page, docx"
              + " and pdf are the report of a year");

  private static final Option<Integer> YEAR =
      Option.of(
          "--year",
          Values.number("年份", "YEAR", 1949, 9999),
          "只统计这一年启动的案件，没有启动日期的依次按受理、开始调查、收到举报、事发的日期；年度情况报告默认为 --on 所在的年份",
          "count the cases that began in that year, by initiation or else by the nearest date to"
              + " it; the report of a year takes that of --on by default");

  private static final Bilingual NO_FILE =
      new Bilingual(
          "年度情况报告不能显示在终端上，请用 --out 报告.docx 写入文件。",
          "The report of a year cannot be shown on a terminal; write it to a file by --out"
              + " report.docx.");

  @Override
  public List<Argument> arguments() {
    return FollowupArguments.withThoseOfSweeps(
        List.of(FORMAT),
        FollowupArguments.AT_LEAST,
        FollowupArguments.WINDOW,
        YEAR,
        OwnTemplates.OPTION);
  }

  /** What a case adds, and of which unit it is. */
  private record Counted(
      @Nullable CaseFigures figures, @Nullable String unit, boolean initiated, boolean dated) {}

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    Medium format = Arguments.format(arguments, FORMAT, Medium.values());
    if (format.isPaper() && Arguments.OUT.in(arguments) == null) {
      throw new UsageException(NO_FILE);
    }
    LocalDate on = FollowupArguments.on(arguments);
    Integer asked = YEAR.in(arguments);
    Integer year = asked == null && format.isPaper() ? Integer.valueOf(on.getYear()) : asked;
    WorkingCalendar calendar = FollowupArguments.calendar(arguments, session);
    RiskWindow window = FollowupArguments.riskWindow(arguments, year);
    Path own = format.isPaper() ? OwnTemplates.folder(arguments, session) : null;
    CaseSweep sweep = new CaseSweep(arguments, session);
    try (Output output = sweep.output()) {
      Trends trends = new Trends();
      Set<String> units = new TreeSet<>();
      int status =
          sweep.run(
              result -> counted(result, year, sweep.policy(), on, calendar),
              counted -> add(counted, trends, units));
      if (sweep.isInVain()) {
        return status;
      }
      TrendsReport report = new TrendsReport(trends, year, on, window, trends.risks(on, window));
      if (format.isPaper()) {
        byte[] paper = ReportOfYear.of(report, units, format, own, session);
        if (paper == null) {
          return ExitStatus.CASE_FAILED;
        }
        output.stream().write(paper);
      } else {
        write(report, format, sweep.isColoured(), output.writer(), session.language());
      }
      output.commit();
      return status;
    }
  }

  private static void write(
      TrendsReport report, Medium format, boolean coloured, PrintWriter out, Language language) {
    switch (format) {
      case JSON -> new TrendsJson(report, language).write(out);
      case HTML -> out.print(TrendsHtml.of(report, language));
      default -> out.print(new TrendsText(report, language, coloured).text());
    }
  }

  private static void add(Counted counted, Trends trends, Set<String> units) {
    if (counted.figures != null) {
      trends.add(counted.figures);
    }
    if (!counted.dated) {
      trends.addUndated();
    } else if (counted.figures != null && !counted.initiated) {
      trends.addNotInitiated();
    }
    if (counted.figures != null && counted.unit != null) {
      units.add(counted.unit.strip());
    }
  }

  private static Counted counted(
      CaseResult.Assessed result,
      @Nullable Integer year,
      ReadingPolicy policy,
      LocalDate on,
      WorkingCalendar calendar) {
    CaseFile caseFile = result.caseFile();
    LocalDate began = Occurrence.begun(caseFile);
    boolean counts = year == null || began != null && began.getYear() == year;
    return new Counted(
        counts ? figures(result, policy, on, calendar) : null,
        caseFile.get(CaseKeys.UNIT_NAME),
        year == null || caseFile.get(CaseKeys.INITIATED) != null,
        year == null || began != null);
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

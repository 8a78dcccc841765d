package rongcuo.cli.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
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
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.prompt.Screen;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.Ledger;
import rongcuo.report.ProgramVersion;
import rongcuo.report.TextTable;
import rongcuo.spreadsheet.Cell;
import rongcuo.spreadsheet.Column;
import rongcuo.spreadsheet.Csv;
import rongcuo.spreadsheet.XlsxWriter;
import rongcuo.statute.ReadingPolicy;

/** {@code rongcuo ledger}: the ledger of cases (台账), one row a subject. */
public final class LedgerCommand implements Command {

  private static final List<String> FORMATS = List.of("text", "csv", "xlsx");
  private static final Bilingual SHEET = new Bilingual("容错纠错台账", "Ledger");

  @Override
  public void describe(CommandSpec spec, Language language) {
    Arguments.paths(spec, language);
    Arguments.option(
        spec,
        "--format",
        "text|csv|xlsx",
        new Bilingual(
            "输出格式，默认按 --out 的扩展名，没有则为 text", "format, by default as --out is named, else text"),
        language);
    Arguments.flag(
        spec, new Bilingual("同 --format xlsx", "the same as --format xlsx"), language, "--xlsx");
    Arguments.out(spec, language);
    FollowupArguments.on(spec, language);
    FollowupArguments.holidays(spec, language);
    Arguments.readings(spec, language);
    Arguments.jobs(spec, language);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    @Nullable String file = arguments.matchedOptionValue("--out", null);
    String format = format(arguments, file);
    boolean toTerminal =
        file == null || (file.equals("-") && session.environment().outputOnTerminal());
    if (format.equals("xlsx") && toTerminal) {
      throw new UsageException(
          new Bilingual(
              "工作簿不能显示在终端上，请用 --out 台账.xlsx 写入文件。",
              "A workbook cannot be shown on a terminal; write it to a file by --out ledger.xlsx."));
    }
    boolean onScreen = toTerminal && session.environment().outputOnTerminal();
    ReadingPolicy policy = Arguments.readingPolicy(arguments, session);
    Ledger ledger =
        new Ledger(
            policy,
            FollowupArguments.on(arguments),
            FollowupArguments.calendar(arguments, session),
            session.language());
    List<Path> paths = Arguments.paths(arguments);
    int jobs = Arguments.jobs(arguments, paths);
    CaseSweep sweep = new CaseSweep(new CaseAssessor(policy), session, file != null);
    try (Output output = Output.to(file, session)) {
      Rows rows = new Rows(session, ledger, jobs, sweep, paths);
      switch (format) {
        case "xlsx" -> xlsx(rows, output, session);
        case "csv" -> csv(rows, output);
        default -> text(rows, output, onScreen ? Screen.columns() : Integer.MAX_VALUE);
      }
      output.commit();
      return rows.status;
    }
  }

  private static String format(ParseResult arguments, @Nullable String file) {
    if (arguments.hasMatchedOption("--xlsx")) {
      return "xlsx";
    }
    String name = file == null ? "" : file.toLowerCase(Locale.ROOT);
    String otherwise = name.endsWith(".xlsx") ? "xlsx" : name.endsWith(".csv") ? "csv" : "text";
    return Arguments.oneOf(arguments, "--format", FORMATS, otherwise);
  }

  private static void xlsx(Rows rows, Output output, Session session) throws IOException {
    try (XlsxWriter writer =
        new XlsxWriter(
            output.stream(), ProgramVersion.text(), session.say(SHEET), rows.ledger.columns())) {
      rows.forEach(
          row -> {
            try {
              writer.write(row);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void csv(Rows rows, Output output) {
    output.writer().print(Csv.BYTE_ORDER_MARK);
    output.writer().print(Csv.texts(rows.ledger.columns().stream().map(Column::title).toList()));
    rows.forEach(row -> output.writer().print(Csv.row(row)));
  }

  private static void text(Rows rows, Output output, int screen) {
    List<Integer> places = Ledger.onTerminal();
    List<Column> columns = rows.ledger.columns();
    TextTable table =
        new TextTable(places.stream().map(place -> columns.get(place).title()).toList());
    rows.forEach(row -> table.add(places.stream().map(place -> row.get(place).text()).toList()));
    table.print(output.writer(), screen);
  }

  /** The rows of all cases, and the exit status that they call for. */
  private static final class Rows {
    private final Session session;
    private final Ledger ledger;
    private final int jobs;
    private final CaseSweep sweep;
    private final List<Path> paths;
    private int status = ExitStatus.DONE;

    Rows(Session session, Ledger ledger, int jobs, CaseSweep sweep, List<Path> paths) {
      this.session = session;
      this.ledger = ledger;
      this.jobs = jobs;
      this.sweep = sweep;
      this.paths = paths;
    }

    void forEach(Consumer<List<Cell>> consumer) {
      int ofFiles =
          sweep.run(
              paths,
              jobs,
              ledger::rows,
              rows -> {
                for (Ledger.Row row : rows) {
                  tellRefusal(row);
                  consumer.accept(row.cells());
                }
              });
      status = Math.max(status, ofFiles);
    }

    private void tellRefusal(Ledger.Row row) {
      Bilingual refusal = row.refusal();
      if (refusal != null) {
        status = Math.max(status, ExitStatus.CASE_FAILED);
        String file = row.cells().get(row.cells().size() - 1).text();
        session.error(new Bilingual("{0}：{1}。", "{0}: {1}.").with(file, refusal));
      }
    }
  }
}

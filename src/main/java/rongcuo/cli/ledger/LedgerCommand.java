package rongcuo.cli.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.CaseSweep;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.Flag;
import rongcuo.cli.frame.FollowupArguments;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Output;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Wordlist;
import rongcuo.cli.prompt.Screen;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.Ledger;
import rongcuo.report.ProgramVersion;
import rongcuo.report.TextTable;
import rongcuo.spreadsheet.Csv;
import rongcuo.spreadsheet.XlsxWriter;

/** {@code rongcuo ledger}: the ledger of cases (台账), one row a subject. */
public final class LedgerCommand implements Command {

  private enum Format {
    TEXT,
    CSV,
    XLSX
  }

  private static final Bilingual SHEET = new Bilingual("容错纠错台账", "Ledger");

  private static final Option<Format> FORMAT =
      Option.of(
          "--format",
          Wordlist.of(Format.values()),
          "输出格式，默认按 --out 的扩展名，没有则为 text",
          "format, by default as --out is named, else text");

  private static final Flag XLSX =
      Flag.of("--xlsx", "同 --format xlsx", "the same as --format xlsx");

  @Override
  public List<Argument> arguments() {
    return FollowupArguments.withThoseOfSweeps(List.of(FORMAT, XLSX));
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    @Nullable String file = Arguments.OUT.in(arguments);
    Format format =
        XLSX.in(arguments) ? Format.XLSX : Arguments.format(arguments, FORMAT, Format.values());
    boolean toTerminal =
        file == null || (file.equals("-") && session.environment().outputOnTerminal());
    if (format == Format.XLSX && toTerminal) {
      throw new UsageException(
          "工作簿不能显示在终端上，请用 --out 台账.xlsx 写入文件。",
          "A workbook cannot be shown on a terminal; write it to a file by --out ledger.xlsx.");
    }
    boolean onScreen = toTerminal && session.environment().outputOnTerminal();
    CaseSweep sweep = new CaseSweep(arguments, session);
    Ledger ledger =
        new Ledger(
            sweep.policy(),
            FollowupArguments.on(arguments),
            FollowupArguments.calendar(arguments, session));
    try (Output output = sweep.output()) {
      LedgerRows rows = new LedgerRows(session, ledger, sweep);
      switch (format) {
        case XLSX -> xlsx(rows, output, session);
        case CSV -> csv(rows, output, session.language());
        case TEXT ->
            text(rows, output, session.language(), onScreen ? Screen.columns() : Integer.MAX_VALUE);
      }
      output.commit();
      rows.remark();
      return rows.status();
    }
  }

  private static void xlsx(LedgerRows rows, Output output, Session session) throws IOException {
    try (XlsxWriter<Ledger.Row> writer =
        new XlsxWriter<>(
            output.stream(),
            ProgramVersion.text(),
            session.say(SHEET),
            Ledger.columns(),
            session.language())) {
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

  private static void csv(LedgerRows rows, Output output, Language language) {
    Csv<Ledger.Row> csv = new Csv<>(Ledger.columns(), language);
    output.writer().print(csv.head());
    rows.forEach(row -> output.writer().print(csv.row(row)));
  }

  private static void text(LedgerRows rows, Output output, Language language, int screen) {
    TextTable<Ledger.Row> table = new TextTable<>(Ledger.onTerminal(), language);
    rows.forEach(table::add);
    table.print(output.writer(), screen);
  }
}

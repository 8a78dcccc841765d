package rongcuo.cli.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseFolder;
import rongcuo.batch.InOrder;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.Flag;
import rongcuo.cli.frame.OfficeConfiguration;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Output;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.Wordlist;
import rongcuo.report.Listing;
import rongcuo.statute.ReadingPolicy;

/** {@code rongcuo check}: validates case files without assessing them. */
public final class CheckCommand implements Command {

  private static final Option<Listing> FORMAT =
      Option.of(
          "--format", Wordlist.of(Listing.values()), "输出格式，默认 text", "format, by default text");

  private static final Flag STRICT =
      Flag.of("--strict", "有提示也以状态 1 退出", "exit with 1 on warnings too");

  private static final Flag HISTORY =
      Flag.of(
          "--history",
          "同时核对修改记录是否完整、案件文件是否在程序之外被改动过",
          "also whether the history of each case is whole, and whether the case was changed outside"
              + " the program");

  @Override
  public List<Argument> arguments() {
    return List.of(Arguments.PATHS, HISTORY, FORMAT, Arguments.OUT, Arguments.JOBS, STRICT);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    Listing format = FORMAT.in(arguments, Listing.TEXT);
    boolean strict = STRICT.in(arguments);
    List<Path> paths = Arguments.PATHS.all(arguments);
    int jobs = Arguments.jobs(arguments, paths);
    ReadingPolicy policy = OfficeConfiguration.policy(session);
    CaseAssessor reader = new CaseAssessor(policy);
    @Nullable String file = Arguments.OUT.in(arguments);
    try (Output output = Output.to(file, session)) {
      CheckRun run = new CheckRun(paths, format, HISTORY.in(arguments), strict, output, session);
      InOrder.run(
          new CaseFolder(paths).iterator(),
          jobs,
          reader::assess,
          result -> {
            output.stopIfLost();
            run.add(result);
          });
      int status = run.finish();
      output.commit();
      return status;
    }
  }
}

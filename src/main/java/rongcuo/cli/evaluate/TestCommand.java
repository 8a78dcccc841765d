package rongcuo.cli.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseResult;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.CaseSweep;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Output;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.Wordlist;
import rongcuo.language.Bilingual;
import rongcuo.report.Expectation;
import rongcuo.report.FileTrouble;
import rongcuo.report.Listing;
import rongcuo.report.TestedCase;

/** {@code rongcuo test}: holds cases against what is expected of them. */
public final class TestCommand implements Command {

  private static final Bilingual SUMMARY =
      new Bilingual(
          "与预期相符 {0} 件，不符 {1} 件，没有预期 {2} 件。",
          "{0} cases as expected, {1} not, {2} without an expectation.");

  private static final Bilingual NONE =
      new Bilingual(
          "没有一份案件带有预期；预期写在案件旁边、扩展名为 .expect.json 的同名文件中。",
          "no case has an expectation, which stands beside it in a file of its name that ends in"
              + " .expect.json.");

  private static final Option<Listing> FORMAT =
      Option.of(
          "--format", Wordlist.of(Listing.values()), "输出格式，默认 text", "format, by default text");

  @Override
  public List<Argument> arguments() {
    return List.of(
        Arguments.PATHS,
        FORMAT,
        Arguments.OUT,
        Arguments.READING,
        Arguments.READINGS,
        Arguments.JOBS);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    Listing format = FORMAT.in(arguments, Listing.TEXT);
    CaseSweep sweep = new CaseSweep(arguments, session);
    int[] counts = new int[TestedCase.State.values().length];
    try (Output output = sweep.output()) {
      output.writer().print(format.opening());
      int ofFiles =
          sweep.run(
              TestCommand::tested,
              tested -> {
                boolean first = counts[0] + counts[1] + counts[2] == 0;
                counts[tested.state().ordinal()]++;
                output.writer().print(tested.written(format, first, session.language()));
              });
      output.writer().print(format.closing());
      output.commit();
      session.note(SUMMARY.with(counts[0], counts[1], counts[2]));
      if (counts[0] + counts[1] == 0) {
        session.error(NONE);
      }
      boolean isPassed = counts[0] > 0 && counts[1] == 0;
      return Math.max(ofFiles, isPassed ? ExitStatus.DONE : ExitStatus.CASE_FAILED);
    }
  }

  private static TestedCase tested(CaseResult.Assessed result) {
    Path file = Expectation.beside(result.path());
    try {
      @Nullable Expectation expectation = Expectation.read(file);
      return expectation == null
          ? TestedCase.without(result)
          : TestedCase.of(result, expectation.differences(result));
    } catch (Expectation.Unreadable e) {
      return TestedCase.of(result, List.of(unusable(file, e.reason())));
    } catch (IOException e) {
      return TestedCase.of(result, List.of(unusable(file, FileTrouble.reason(e))));
    }
  }

  private static Bilingual unusable(Path file, Bilingual why) {
    return new Bilingual("预期文件 {0} 不能使用：{1}", "the expectation {0} is of no use: {1}")
        .with(String.valueOf(file.getFileName()), why);
  }
}

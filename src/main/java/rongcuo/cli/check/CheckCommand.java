package rongcuo.cli.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseCheck;
import rongcuo.batch.CaseFolder;
import rongcuo.batch.InOrder;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.OfficeConfiguration;
import rongcuo.cli.frame.Output;
import rongcuo.cli.frame.Session;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.CheckWriter;
import rongcuo.statute.ReadingPolicy;

/** {@code rongcuo check}: validates case files without assessing them. */
public final class CheckCommand implements Command {

  private static final List<String> FORMATS = List.of("text", "json", "jsonl");

  @Override
  public void describe(CommandSpec spec, Language language) {
    Arguments.paths(spec, language);
    Arguments.option(
        spec,
        "--format",
        "text|json|jsonl",
        new Bilingual("输出格式，默认 text", "format, by default text"),
        language);
    Arguments.out(spec, language);
    Arguments.jobs(spec, language);
    Arguments.flag(
        spec, new Bilingual("有提示也以状态 1 退出", "exit with 1 on warnings too"), language, "--strict");
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    String format = Arguments.oneOf(arguments, "--format", FORMATS, "text");
    boolean strict = arguments.hasMatchedOption("--strict");
    List<Path> paths = Arguments.paths(arguments);
    int jobs = Arguments.jobs(arguments, paths);
    ReadingPolicy policy =
        new ReadingPolicy(OfficeConfiguration.readings(session), null, List.of());
    CaseAssessor reader = new CaseAssessor(policy);
    @Nullable String file = arguments.matchedOptionValue("--out", null);
    try (Output output = Output.to(file, session)) {
      CheckWriter writer = CheckWriter.valueOf(format.toUpperCase(Locale.ROOT));
      CheckRun run = new CheckRun(new CaseCheck(paths), writer, strict, output, session);
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

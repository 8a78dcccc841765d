package rongcuo.cli.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseFolder;
import rongcuo.batch.InOrder;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.Output;
import rongcuo.cli.frame.Session;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.CsvWriter;
import rongcuo.report.JsonWriter;
import rongcuo.report.ResultWriter;
import rongcuo.report.TextWriter;

/** {@code rongcuo evaluate}: assesses case files and folders of them. */
public final class EvaluateCommand implements Command {

  private static final List<String> FORMATS = List.of("text", "json", "jsonl", "csv");

  @Override
  public void describe(CommandSpec spec, Language language) {
    Arguments.paths(spec, language);
    Arguments.option(
        spec,
        "--format",
        "text|json|jsonl|csv",
        new Bilingual("输出格式，默认 text", "format of the results, by default text"),
        language);
    Arguments.out(spec, language);
    Arguments.readings(spec, language);
    Arguments.jobs(spec, language);
    Arguments.repeatable(
        spec,
        "--fail-on",
        "undetermined|reservation|evidence-gap|warning",
        new Bilingual("出现所列情形时以状态 1 退出，可以重复给出", "exit with 1 where this occurs; repeatable"),
        language);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    String format = Arguments.oneOf(arguments, "--format", FORMATS, "text");
    Set<FailOn> failOn = failOn(arguments);
    CaseAssessor assessor = new CaseAssessor(Arguments.readingPolicy(arguments, session));
    List<Path> paths = Arguments.paths(arguments);
    int jobs = Arguments.jobs(arguments, paths);
    @Nullable String file = arguments.matchedOptionValue("--out", null);
    ResultWriter writer = writer(format, session, file != null);
    try (Output output = Output.to(file, session)) {
      EvaluateRun run = new EvaluateRun(writer, session, output.writer(), failOn, file != null);
      output.writer().print(writer.opening());
      InOrder.run(
          new CaseFolder(paths).iterator(),
          jobs,
          found -> run.render(assessor.assess(found)),
          rendered -> {
            output.stopIfLost();
            run.print(rendered);
          });
      int status = run.finish();
      output.commit();
      return status;
    }
  }

  private static ResultWriter writer(String format, Session session, boolean toFile) {
    return switch (format) {
      case "json" -> new JsonWriter(session.language(), true);
      case "jsonl" -> new JsonWriter(session.language(), false);
      case "csv" -> new CsvWriter(session.language());
      default -> new TextWriter(session.language(), session.coloured() && !toFile);
    };
  }

  private static Set<FailOn> failOn(ParseResult arguments) {
    Set<FailOn> chosen = EnumSet.noneOf(FailOn.class);
    List<String> ids = new ArrayList<>();
    for (FailOn failOn : FailOn.values()) {
      ids.add(failOn.id);
    }
    for (String asked : Arguments.all(arguments, "--fail-on")) {
      for (String id : asked.split(",", -1)) {
        int at = ids.indexOf(id.strip());
        if (at < 0) {
          throw Arguments.notOneOf("--fail-on", id, ids);
        }
        chosen.add(FailOn.values()[at]);
      }
    }
    return chosen;
  }
}

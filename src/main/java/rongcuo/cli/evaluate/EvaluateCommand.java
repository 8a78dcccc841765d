package rongcuo.cli.evaluate;

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
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Output;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.Wordlist;
import rongcuo.report.AssessmentCsv;
import rongcuo.report.AssessmentFormat;
import rongcuo.report.AssessmentJson;
import rongcuo.report.AssessmentText;

/** {@code rongcuo evaluate}: assesses case files and folders of them. */
public final class EvaluateCommand implements Command {

  private enum Format {
    TEXT,
    JSON,
    JSONL,
    CSV
  }

  private static final Option<Format> FORMAT =
      Option.of(
          "--format",
          Wordlist.of(Format.values()),
          "输出格式，默认 text",
          "format of the results, by default text");

  private static final Option<FailOn> FAIL_ON =
      Option.many(
              "--fail-on",
              Wordlist.of(FailOn.values()),
              "出现所列情形时以状态 1 退出，可以重复给出",
              "exit with 1 where this occurs; repeatable")
          .list();

  @Override
  public List<Argument> arguments() {
    return List.of(
        Arguments.PATHS,
        FORMAT,
        Arguments.OUT,
        Arguments.READING,
        Arguments.READINGS,
        Arguments.JOBS,
        FAIL_ON);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    Format format = FORMAT.in(arguments, Format.TEXT);
    List<FailOn> failOn = FAIL_ON.all(arguments);
    CaseAssessor assessor = new CaseAssessor(Arguments.readingPolicy(arguments, session));
    List<Path> paths = Arguments.PATHS.all(arguments);
    int jobs = Arguments.jobs(arguments, paths);
    @Nullable String file = Arguments.OUT.in(arguments);
    AssessmentFormat writer = writer(format, session, file != null);
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

  private static AssessmentFormat writer(Format format, Session session, boolean toFile) {
    return switch (format) {
      case JSON -> new AssessmentJson(session.language(), true);
      case JSONL -> new AssessmentJson(session.language(), false);
      case CSV -> new AssessmentCsv(session.language());
      case TEXT -> new AssessmentText(session.language(), session.coloured() && !toFile);
    };
  }
}

package rongcuo.cli.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseFolder;
import rongcuo.batch.CaseNumbers;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.batch.InOrder;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.DisclosureRemarks;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Failure;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Output;
import rongcuo.cli.frame.Problems;
import rongcuo.cli.frame.Progress;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.Words;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Language;
import rongcuo.report.AssessmentCsv;
import rongcuo.report.AssessmentFormat;
import rongcuo.report.AssessmentJson;
import rongcuo.report.AssessmentText;
import rongcuo.report.Labels;
import rongcuo.report.OutcomeTally;
import rongcuo.report.RenderedResult;

/** {@code rongcuo evaluate}: assesses case files and folders of them. */
public final class EvaluateCommand implements Command {

  private enum Format {
    TEXT,
    JSON,
    JSONL,
    CSV
  }

  /** What a valid case can fail on where the user asks for it. */
  private enum FailOn {
    UNDETERMINED,
    RESERVATION,
    EVIDENCE_GAP,
    WARNING;

    private boolean isFailed(CaseResult.Assessed result, AssessedSubject subject) {
      return switch (this) {
        case UNDETERMINED -> subject.assessment().outcome() == null;
        case RESERVATION -> !subject.assessment().reservations().isEmpty();
        case EVIDENCE_GAP -> !subject.evidenceGaps().isEmpty();
        case WARNING -> !Labels.warnings(result, subject, Language.ENGLISH).isEmpty();
      };
    }
  }

  private static final Option<Format> FORMAT =
      Option.of(
          "--format",
          Words.of(Format.values()),
          "输出格式，默认 text",
          "format of the results, by default text");

  private static final Option<FailOn> FAIL_ON =
      Option.many(
              "--fail-on",
              Words.of(FailOn.values()),
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
      Run run = new Run(writer, session, output.writer(), failOn, file != null);
      output.writer().print(writer.opening());
      InOrder.run(
          new CaseFolder(paths).iterator(),
          jobs,
          found -> run.render(assessor.assess(found)),
          rendered -> {
            output.stopIfLost();
            run.print(rendered);
          });
      run.finish();
      output.commit();
      return run.status;
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

  /** A run over all results: rendered by any worker, printed by one thread in order. */
  private static final class Run {
    private final AssessmentFormat writer;
    private final Session session;
    private final PrintWriter out;
    private final List<FailOn> failOn;
    private final Progress progress;
    private final CaseNumbers numbers = new CaseNumbers();
    private final OutcomeTally tally = new OutcomeTally();
    private int status = ExitStatus.DONE;
    private boolean first = true;

    Run(
        AssessmentFormat writer,
        Session session,
        PrintWriter out,
        List<FailOn> failOn,
        boolean toFile) {
      this.writer = writer;
      this.session = session;
      this.out = out;
      this.failOn = failOn;
      this.progress = new Progress(session, toFile);
    }

    RenderedResult render(CaseResult result) {
      if (result instanceof CaseResult.Assessed assessed) {
        return new RenderedResult(
            writer.write(assessed),
            DisclosureRemarks.of(assessed, session.language()),
            statusOf(assessed),
            OutcomeTally.of(result),
            CaseNumbers.Holder.of(assessed));
      }
      Failure failure = Failure.of(result, session.language());
      String out =
          result instanceof CaseResult.Invalid invalid
              ? writer.write(invalid)
              : result instanceof CaseResult.Unreadable unreadable ? writer.write(unreadable) : "";
      return new RenderedResult(
          out, failure.message(), failure.status(), OutcomeTally.of(result), null);
    }

    private int statusOf(CaseResult.Assessed result) {
      for (AssessedSubject subject : result.subjects()) {
        for (FailOn reason : failOn) {
          if (reason.isFailed(result, subject)) {
            return ExitStatus.CASE_FAILED;
          }
        }
      }
      return ExitStatus.DONE;
    }

    void print(RenderedResult rendered) {
      if (!rendered.out().isEmpty()) {
        if (!first) {
          out.print(writer.between());
        }
        first = false;
        out.print(rendered.out());
      }
      if (!rendered.err().isEmpty()) {
        progress.clear();
        session.err().print(rendered.err());
        session.err().flush();
      }
      CaseNumbers.Holder holder = rendered.holder();
      Problem twin = holder == null ? null : numbers.note(holder);
      if (holder != null && twin != null) {
        progress.clear();
        Problems.tell(holder.file(), List.of(twin), session);
      }
      status = Math.max(status, rendered.status());
      tally.add(rendered.counted());
      progress.show(tally.files());
    }

    void finish() {
      progress.clear();
      if (!first || !writer.opening().isEmpty()) {
        out.print(writer.closing());
      }
      if (tally.files() > 1) {
        out.flush();
        session.note(tally.summary());
      }
    }
  }
}

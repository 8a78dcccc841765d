package rongcuo.cli.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
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
import rongcuo.batch.CaseNumbers;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.batch.InOrder;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.DisclosureRemarks;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Failure;
import rongcuo.cli.frame.Output;
import rongcuo.cli.frame.Progress;
import rongcuo.cli.frame.Session;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.CsvWriter;
import rongcuo.report.JsonWriter;
import rongcuo.report.Labels;
import rongcuo.report.Rendered;
import rongcuo.report.ResultWriter;
import rongcuo.report.Tally;
import rongcuo.report.TextWriter;

/** {@code rongcuo evaluate}: assesses case files and folders of them. */
public final class EvaluateCommand implements Command {

  private static final List<String> FORMATS = List.of("text", "json", "jsonl", "csv");

  /** What a valid case can fail on where the user asks for it. */
  private enum FailOn {
    UNDETERMINED("undetermined"),
    RESERVATION("reservation"),
    EVIDENCE_GAP("evidence-gap"),
    WARNING("warning");

    private final String id;

    FailOn(String id) {
      this.id = id;
    }

    private boolean isFailed(CaseResult.Assessed result, AssessedSubject subject) {
      return switch (this) {
        case UNDETERMINED -> subject.assessment().outcome() == null;
        case RESERVATION -> !subject.assessment().reservations().isEmpty();
        case EVIDENCE_GAP -> !subject.evidenceGaps().isEmpty();
        case WARNING -> !Labels.warnings(result, subject, Language.ENGLISH).isEmpty();
      };
    }
  }

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

  /** A run over all results: rendered by any worker, printed by one thread in order. */
  private static final class Run {
    private final ResultWriter writer;
    private final Session session;
    private final PrintWriter out;
    private final Set<FailOn> failOn;
    private final Progress progress;
    private final CaseNumbers numbers = new CaseNumbers();
    private final Tally tally = new Tally();
    private int status = ExitStatus.DONE;
    private boolean first = true;

    Run(ResultWriter writer, Session session, PrintWriter out, Set<FailOn> failOn, boolean toFile) {
      this.writer = writer;
      this.session = session;
      this.out = out;
      this.failOn = failOn;
      this.progress = new Progress(session, toFile);
    }

    Rendered render(CaseResult result) {
      if (result instanceof CaseResult.Assessed assessed) {
        return new Rendered(
            writer.write(assessed),
            DisclosureRemarks.of(assessed, session.language()),
            statusOf(assessed),
            Tally.of(result),
            CaseNumbers.Holder.of(assessed));
      }
      Failure failure = Failure.of(result, session.language());
      String out =
          result instanceof CaseResult.Invalid invalid
              ? writer.write(invalid)
              : result instanceof CaseResult.Unreadable unreadable ? writer.write(unreadable) : "";
      return new Rendered(out, failure.message(), failure.status(), Tally.of(result), null);
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

    void print(Rendered rendered) {
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
        session.warn(holder.file(), List.of(twin));
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

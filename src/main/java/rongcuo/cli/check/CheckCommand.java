package rongcuo.cli.check;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseFolder;
import rongcuo.batch.CaseNumbers;
import rongcuo.batch.CaseResult;
import rongcuo.batch.InOrder;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseNumber;
import rongcuo.casefile.Subject;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Failure;
import rongcuo.cli.frame.Flag;
import rongcuo.cli.frame.OfficeConfiguration;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Output;
import rongcuo.cli.frame.Problems;
import rongcuo.cli.frame.Progress;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.Words;
import rongcuo.confidentiality.PersonName;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.JsonText;
import rongcuo.statute.ReadingPolicy;

/** {@code rongcuo check}: validates case files without assessing them. */
public final class CheckCommand implements Command {

  private enum Format {
    TEXT,
    JSON,
    JSONL
  }

  private static final Option<Format> FORMAT =
      Option.of("--format", Words.of(Format.values()), "输出格式，默认 text", "format, by default text");

  private static final Flag STRICT =
      Flag.of("--strict", "有提示也以状态 1 退出", "exit with 1 on warnings too");

  @Override
  public List<Argument> arguments() {
    return List.of(Arguments.PATHS, FORMAT, Arguments.OUT, Arguments.JOBS, STRICT);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    Format format = FORMAT.in(arguments, Format.TEXT);
    boolean strict = STRICT.in(arguments);
    List<Path> paths = Arguments.PATHS.all(arguments);
    int jobs = Arguments.jobs(arguments, paths);
    ReadingPolicy policy =
        new ReadingPolicy(OfficeConfiguration.readings(session), null, List.of());
    CaseAssessor reader = new CaseAssessor(policy);
    @Nullable String file = Arguments.OUT.in(arguments);
    try (Output output = Output.to(file, session)) {
      ReporterFiles reporters = new ReporterFiles(paths);
      Run run = new Run(session, reporters, output, format, strict, file != null);
      run.open();
      InOrder.run(
          new CaseFolder(paths).iterator(),
          jobs,
          reader::assess,
          result -> {
            output.stopIfLost();
            run.print(result);
          });
      run.finish();
      output.commit();
      return run.status;
    }
  }

  /** A run over all files, printed by one thread in order. */
  private static final class Run {
    private static final Bilingual SUMMARY =
        new Bilingual(
            "共校验 {0} 份文件：有效 {1} 份，无效或者不能读取 {2} 份，有提示 {3} 份。",
            "{0} files checked: {1} valid, {2} invalid or unreadable, {3} with warnings.");

    private static final Bilingual ORDINARY_NAME =
        new Bilingual(
            "当事人姓名“{0}”同时是常用的字或者词，公开稿只在明显指人处脱敏；公开前请逐处核对。",
            "The name \"{0}\" is an ordinary word too; what is published masks it only where a person"
                + " is plainly meant. Look at each place before it is published.");

    private final Session session;
    private final ReporterFiles reporters;
    private final Language language;
    private final Output output;
    private final Format format;
    private final boolean strict;
    private final Progress progress;

    private final CaseNumbers numbers = new CaseNumbers();

    /** The same by what files are called after the ids, to some system. */
    private final Map<String, Path> firstNamed = new HashMap<>();

    private int status = ExitStatus.DONE;
    private int files;
    private int valid;
    private int warned;
    private boolean first = true;

    Run(
        Session session,
        ReporterFiles reporters,
        Output output,
        Format format,
        boolean strict,
        boolean toFile) {
      this.session = session;
      this.reporters = reporters;
      this.language = session.language();
      this.output = output;
      this.format = format;
      this.strict = strict;
      this.progress = new Progress(session, toFile);
    }

    void open() {
      if (format == Format.JSON) {
        output.writer().print("[\n");
      }
    }

    void print(CaseResult result) {
      // A folder without cases is no file that was checked.
      files += result instanceof CaseResult.WithoutCases ? 0 : 1;
      if (result instanceof CaseResult.Assessed checked) {
        valid(checked);
      } else if (result instanceof CaseResult.Invalid invalid) {
        status = Math.max(status, ExitStatus.CASE_FAILED);
        reporters.seen(invalid);
        report(invalid, false, invalid.problems());
      } else {
        Failure failure = Failure.of(result, language);
        status = Math.max(status, failure.status());
        progress.clear();
        session.err().print(failure.message());
        session.err().flush();
      }
      progress.show(files);
    }

    private void valid(CaseResult.Assessed checked) {
      Problem twin = numbers.note(CaseNumbers.Holder.of(checked));
      if (twin != null) {
        status = Math.max(status, ExitStatus.CASE_FAILED);
        report(checked, false, List.of(Problem.error(twin.place(), "", twin.message())));
        return;
      }
      valid++;
      List<Problem> warnings = warnings(checked);
      if (!warnings.isEmpty()) {
        warned++;
        status = Math.max(status, strict ? ExitStatus.CASE_FAILED : ExitStatus.DONE);
      }
      if (!warnings.isEmpty() || format != Format.TEXT) {
        report(checked, true, warnings);
      }
    }

    /** What the reader remarked, and what has changed since a decision was taken. */
    private List<Problem> warnings(CaseResult.Assessed checked) {
      List<Problem> warnings = new ArrayList<>(checked.warnings());
      CaseFile caseFile = checked.caseFile();
      warnings.addAll(checked.stale());
      warnings.addAll(ordinaryNames(caseFile));
      Problem withoutReporter = reporters.seen(checked);
      if (withoutReporter != null) {
        warnings.add(withoutReporter);
      }
      warnings.addAll(CaseNumber.hints(caseFile, checked.path()));
      Path alike = firstNamed.putIfAbsent(nameKey(checked), checked.path());
      if (alike != null) {
        warnings.add(alike(caseFile, alike));
      }
      return warnings;
    }

    /** Names that only the words around them tell from ordinary ones. */
    private static List<Problem> ordinaryNames(CaseFile caseFile) {
      List<Problem> hints = new ArrayList<>();
      for (Subject subject : caseFile.subjects()) {
        boolean ordinary =
            PersonName.in(subject.name()).stream().anyMatch(PersonName::isOrdinaryWord);
        if (ordinary && !subject.institution()) {
          hints.add(Problem.warning(caseFile.idPlace(), "", ORDINARY_NAME.with(subject.name())));
        }
      }
      return hints;
    }

    private static String nameKey(CaseResult.Assessed checked) {
      Path folder = checked.path().toAbsolutePath().getParent();
      return folder + "\n" + CaseFolder.nameOfFiles(checked.caseFile().id());
    }

    private static Problem alike(CaseFile caseFile, Path other) {
      Bilingual message =
          new Bilingual(
                  "案号“{0}”与同一文件夹中 {1} 的案号在某些系统上会得到相同的文件名，文书和举报人文件会互相混淆；"
                      + "请用 rongcuo rename 改其中一个案号。",
                  "The id \"{0}\" and that of {1} in the same folder give files of one name on some"
                      + " systems, where documents and reporters' files would be mixed up; change"
                      + " one by rongcuo rename.")
              .with(caseFile.id(), String.valueOf(other.getFileName()));
      return Problem.warning(caseFile.idPlace(), "", message);
    }

    private void report(CaseResult result, boolean isValid, List<Problem> problems) {
      report(Path.of(result.file()), isValid, problems);
    }

    private void report(Path file, boolean isValid, List<Problem> problems) {
      progress.clear();
      if (format != Format.TEXT) {
        output.writer().print((first ? "" : format == Format.JSON ? ",\n" : "\n"));
        output.writer().print(json(file, isValid, problems));
        first = false;
        return;
      }
      for (Problem problem : problems) {
        output.writer().print(Problems.text(file, problem, language));
      }
    }

    private void orphan(Path file, Problem hint) {
      status = Math.max(status, strict ? ExitStatus.CASE_FAILED : ExitStatus.DONE);
      report(file, true, List.of(hint));
    }

    private String json(Path file, boolean isValid, List<Problem> problems) {
      StringWriter text = new StringWriter();
      try (JsonGenerator json = JsonText.FACTORY.createGenerator(text)) {
        json.writeStartObject();
        json.writeStringField("file", file.toString());
        json.writeBooleanField("valid", isValid);
        json.writeArrayFieldStart("problems");
        for (Problem problem : problems) {
          json.writeStartObject();
          json.writeStringField("severity", problem.isError() ? "error" : "warning");
          json.writeNumberField("line", problem.place().line());
          json.writeNumberField("column", problem.place().column());
          json.writeStringField("message", problem.message().in(language));
          json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return text.toString();
    }

    void finish() {
      reporters.orphans().forEach(this::orphan);
      progress.clear();
      if (format == Format.JSON) {
        output.writer().print("\n]\n");
      } else if (!first) {
        output.writer().print("\n");
      }
      output.writer().flush();
      if (files > 0) {
        session.note(SUMMARY.with(files, valid, files - valid, warned));
      }
    }
  }
}

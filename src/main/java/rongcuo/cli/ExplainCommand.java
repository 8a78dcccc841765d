package rongcuo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseFolder;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.statute.ReadingPolicy;

/** {@code rongcuo explain}: why an outcome, why not another, and what would change it. */
final class ExplainCommand implements Command {

  private static final List<String> FORMATS = List.of("text");

  @Override
  public void describe(CommandSpec spec, Language language) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(String.class)
            .arity("1")
            .required(true)
            .paramLabel(new Bilingual("案件", "CASE").in(language))
            .description(new Bilingual("一份案件文件", "a case file").in(language))
            .build());
    Arguments.option(
        spec,
        "--format",
        "text",
        new Bilingual("输出格式，默认 text", "format, by default text"),
        language);
    Arguments.out(spec, language);
    Arguments.readings(spec, language);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    Arguments.oneOf(arguments, "--format", FORMATS, "text");
    ReadingPolicy policy = Arguments.readingPolicy(arguments, session);
    Path path = Arguments.path(arguments.matchedPositionalValue(0, ""));
    if (Files.isDirectory(path)) {
      throw new UsageException(
          new Bilingual(
                  "explain 每次解释一份案件文件，“{0}”是文件夹；成批评估请用 evaluate。",
                  "explain takes one case file, and \"{0}\" is a folder; for many use evaluate.")
              .with(path));
    }
    CaseResult result = new CaseAssessor(policy).assess(new CaseFolder.Found.CaseAt(path));
    if (!(result instanceof CaseResult.Assessed assessed)) {
      Failure failure = Failure.of(result, session.language());
      session.err().print(failure.message());
      return failure.status();
    }
    @Nullable String file = arguments.matchedOptionValue("--out", null);
    try (Output output = Output.to(file, session)) {
      Entry document = Entry.title(Labels.heading(assessed));
      document.line(assessed.path().toString());
      for (AssessedSubject subject : assessed.subjects()) {
        new ExplanationEntries(assessed, subject, session.language()).addTo(document);
      }
      boolean coloured = session.coloured() && file == null;
      output.writer().print(EntryText.of(document, coloured));
      output.commit();
    }
    return ExitStatus.DONE;
  }
}

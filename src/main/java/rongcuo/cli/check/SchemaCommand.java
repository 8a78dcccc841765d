package rongcuo.cli.check;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import rongcuo.casefile.CaseSchema;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Output;
import rongcuo.cli.frame.Session;
import rongcuo.language.Language;

/** {@code rongcuo schema}: prints the JSON Schema of case files. */
public final class SchemaCommand implements Command {

  @Override
  public void describe(CommandSpec spec, Language language) {
    Arguments.out(spec, language);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    @Nullable String file = arguments.matchedOptionValue("--out", null);
    try (Output output = Output.to(file, session)) {
      CaseSchema.write(output.writer());
      output.writer().println();
      output.commit();
    }
    return ExitStatus.DONE;
  }
}

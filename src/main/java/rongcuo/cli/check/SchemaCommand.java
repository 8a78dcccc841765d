package rongcuo.cli.check;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.casefile.CaseSchema;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Output;
import rongcuo.cli.frame.Session;

/** {@code rongcuo schema}: prints the JSON Schema of case files. */
public final class SchemaCommand implements Command {

  @Override
  public List<Argument> arguments() {
    return List.of(Arguments.OUT);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    @Nullable String file = Arguments.OUT.in(arguments);
    try (Output output = Output.to(file, session)) {
      CaseSchema.write(output.writer());
      output.writer().println();
      output.commit();
    }
    return ExitStatus.DONE;
  }
}

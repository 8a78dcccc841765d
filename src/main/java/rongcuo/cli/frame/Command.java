package rongcuo.cli.frame;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import rongcuo.language.Language;

/** One of the program's commands. */
public interface Command {

  /** Adds the command's options, parameters and description to its specification. */
  void describe(CommandSpec spec, Language language);

  /**
   * Does what the arguments ask for.
   *
   * @return the exit status
   * @throws UsageException if the arguments make no sense
   * @throws IOException if a file that the arguments name cannot be read or written; failures of
   *     single cases are reported and do not end the command
   */
  int run(ParseResult arguments, Session session) throws IOException;
}

package rongcuo.cli.frame;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** One of the program's commands. */
public interface Command {

  /** The options and parameters of its own, in the order of its help. */
  List<Argument> arguments();

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

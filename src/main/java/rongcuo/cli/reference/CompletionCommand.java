package rongcuo.cli.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.ParseResult;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Parameter;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.Wordlist;

/** {@code rongcuo completion}: prints what makes a shell ask the program for completions. */
public final class CompletionCommand implements Command {

  /** The shells that can ask, each with the ending of its scripts. */
  public enum Shell {
    BASH("bash"),
    ZSH("zsh"),
    FISH("fish"),
    POWERSHELL("ps1");

    private final String ending;

    Shell(String ending) {
      this.ending = ending;
    }

    /** The script, which is the same for every release. */
    public String script() throws IOException {
      try (InputStream in =
          Objects.requireNonNull(
              CompletionCommand.class.getResourceAsStream("completion." + ending))) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  private static final Parameter<Shell> SHELL =
      Parameter.of(
          0,
          Wordlist.of(Shell.values()).called("终端", "SHELL"),
          "所用的终端：bash、zsh、fish 或者 powershell",
          "the shell: bash, zsh, fish or powershell");

  @Override
  public List<Argument> arguments() {
    return List.of(SHELL);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    session.out().print(SHELL.of(arguments).script());
    return ExitStatus.DONE;
  }
}

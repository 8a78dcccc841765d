package rongcuo.cli.reference;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ParseResult;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Parameter;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.Words;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/** {@code rongcuo completion}: prints the script from which a shell completes commands. */
public final class CompletionCommand implements Command {

  private final Function<Language, Reference> references;

  /** The command, with what knows the reference of all commands. */
  public CompletionCommand(Function<Language, Reference> references) {
    this.references = references;
  }

  private enum Shell {
    BASH,
    ZSH,
    FISH
  }

  private static final Parameter<Shell> SHELL =
      Parameter.of(
          0,
          Words.of(Shell.values()).called("终端", "SHELL"),
          new Bilingual("所用的 shell", "the shell"));

  @Override
  public List<Argument> arguments() {
    return List.of(SHELL);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    Reference reference = references.apply(session.language());
    session
        .out()
        .print(
            switch (SHELL.of(arguments)) {
              case BASH -> BashCompletion.script(reference);
              case ZSH -> ZshCompletion.script(reference);
              case FISH -> FishCompletion.script(reference);
            });
    return ExitStatus.DONE;
  }
}

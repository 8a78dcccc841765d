package rongcuo.cli.reference;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/** {@code rongcuo completion}: prints the script from which a shell completes commands. */
public final class CompletionCommand implements Command {

  private final Function<Language, Reference> references;

  /** The command, with what knows the reference of all commands. */
  public CompletionCommand(Function<Language, Reference> references) {
    this.references = references;
  }

  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  @Override
  public void describe(CommandSpec spec, Language language) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .type(String.class)
            .required(true)
            .paramLabel(String.join("|", SHELLS))
            .description(new Bilingual("所用的 shell", "the shell").in(language))
            .build());
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    String shell = arguments.matchedPositionalValue(0, "");
    Reference reference = references.apply(session.language());
    session
        .out()
        .print(
            switch (shell) {
              case "bash" -> BashCompletion.script(reference);
              case "zsh" -> ZshCompletion.script(reference);
              case "fish" -> FishCompletion.script(reference);
              default ->
                  throw new UsageException(
                      new Bilingual(
                              "completion 应为“bash”、“zsh”或者“fish”，现为“{0}”。",
                              "completion takes \"bash\", \"zsh\" or \"fish\", not \"{0}\".")
                          .with(shell));
            });
    return ExitStatus.DONE;
  }
}

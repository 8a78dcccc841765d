package rongcuo.cli.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/** An option that is given or not, and takes no value. */
public record Flag(List<String> names, Bilingual help) implements Argument {

  private static final Bilingual NO_LABEL = new Bilingual("", "");

  public static Flag of(Bilingual help, String... names) {
    return new Flag(List.of(names), help);
  }

  public boolean in(ParseResult arguments) {
    return arguments.hasMatchedOption(names.get(0));
  }

  @Override
  public Bilingual label() {
    return NO_LABEL;
  }

  @Override
  public @Nullable Value<?> value() {
    return null;
  }

  @Override
  public boolean isMany() {
    return false;
  }

  @Override
  public void addTo(CommandSpec spec, Language language) {
    spec.addOption(
        OptionSpec.builder(names.toArray(String[]::new))
            .arity("0")
            .usageHelp(equals(GlobalOptions.HELP))
            .versionHelp(equals(GlobalOptions.VERSION))
            .description(help.in(language))
            .build());
  }
}

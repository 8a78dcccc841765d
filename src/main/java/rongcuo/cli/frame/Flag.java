package rongcuo.cli.frame;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/** An option that is given or not, and takes no value. */
public record Flag(List<String> names, Bilingual help) implements Argument {

  public static Flag of(String name, String chinese, String english) {
    return new Flag(List.of(name), new Bilingual(chinese, english));
  }

  /** The same flag by another name too. */
  Flag or(String name) {
    return new Flag(List.of(names.get(0), name), help);
  }

  public boolean in(ParseResult arguments) {
    return arguments.hasMatchedOption(names.get(0));
  }

  @Override
  public void addTo(CommandSpec spec, Language language) {
    spec.addOption(
        OptionSpec.builder(names.toArray(String[]::new))
            .arity("0")
            .usageHelp(names.equals(GlobalOptions.HELP.names))
            .versionHelp(names.equals(GlobalOptions.VERSION.names))
            .description(help.in(language))
            .build());
  }
}

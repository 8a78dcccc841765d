package rongcuo.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.GlobalOptions;
import rongcuo.cli.frame.Offer;
import rongcuo.cli.frame.Offer.Candidate;
import rongcuo.cli.frame.Parameter;
import rongcuo.cli.frame.Typed;
import rongcuo.cli.frame.Value;
import rongcuo.cli.reference.Candidates;
import rongcuo.cli.reference.Reference;
import rongcuo.cli.reference.Reference.CommandEntry;
import rongcuo.cli.reference.Reference.OptionEntry;
import rongcuo.cli.reference.Reference.ParameterEntry;
import rongcuo.language.Language;
import rongcuo.report.ProgramVersion;

/** Draws the reference of commands and options from what they declare. */
final class CommandReference {

  private CommandReference() {}

  static Reference in(Language language) {
    List<CommandEntry> commands = new ArrayList<>();
    for (CommandName name : CommandName.values()) {
      List<Argument> arguments = name.make().arguments();
      commands.add(
          new CommandEntry(
              name.id(),
              name.summary().in(language),
              parameters(arguments, language),
              options(arguments, language)));
    }
    return new Reference(
        language,
        ProgramVersion.text(),
        Main.SUMMARY.in(language),
        options(List.of(GlobalOptions.VERSION), language),
        options(GlobalOptions.ALL, language),
        commands);
  }

  private static List<ParameterEntry> parameters(List<Argument> arguments, Language language) {
    List<ParameterEntry> entries = new ArrayList<>();
    for (Argument argument : arguments) {
      if (argument instanceof Parameter<?> parameter) {
        entries.add(
            new ParameterEntry(
                parameter.name().in(language),
                parameter.help().in(language),
                parameter.isRequired(),
                parameter.isMany(),
                candidates(parameter.value())));
      }
    }
    return entries;
  }

  private static List<OptionEntry> options(List<Argument> arguments, Language language) {
    List<OptionEntry> entries = new ArrayList<>();
    for (Argument argument : arguments) {
      if (!argument.names().isEmpty()) {
        entries.add(
            new OptionEntry(
                argument.names(),
                argument.label().in(language),
                argument.help().in(language),
                argument.isMany(),
                candidates(argument.value())));
      }
    }
    return entries;
  }

  private static Candidates candidates(@Nullable Value<?> value) {
    Offer offer = value == null ? Offer.NOTHING : value.offer(new Typed("", null));
    if (offer.kind() != Offer.Kind.WORDS) {
      return offer.kind() == Offer.Kind.FILES ? new Candidates.Files() : new Candidates.Folders();
    }
    List<String> words = new ArrayList<>();
    offer.candidates().forEach(each -> words.add(each.text()));
    if (value == null || words.isEmpty()) {
      return new Candidates.Free();
    }
    if (!words.get(0).endsWith("=")) {
      return new Candidates.Words(words);
    }
    Map<String, List<String>> pairs = new LinkedHashMap<>();
    for (String key : words) {
      List<String> values = new ArrayList<>();
      for (Candidate each : value.offer(new Typed(key, null)).candidates()) {
        values.add(each.text().substring(key.length()));
      }
      pairs.put(key.substring(0, key.length() - 1), values);
    }
    return new Candidates.Pairs(pairs);
  }
}

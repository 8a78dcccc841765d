package rongcuo.cli;

import rongcuo.casefile.DocumentName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import rongcuo.cli.frame.GlobalOptions;
import rongcuo.cli.record.EventName;
import rongcuo.cli.reference.Candidates;
import rongcuo.cli.reference.Reference;
import rongcuo.cli.reference.Reference.CommandEntry;
import rongcuo.cli.reference.Reference.OptionEntry;
import rongcuo.cli.reference.Reference.ParameterEntry;
import rongcuo.facts.Fact;
import rongcuo.steps.art14.Ruling;
import rongcuo.language.Language;
import rongcuo.report.ProgramVersion;
import rongcuo.rules.Outcome;
import rongcuo.rules.Reservation;
import rongcuo.statute.Choice;
import rongcuo.statute.Reading;

/** Draws the reference of commands and options from the specifications that parse them. */
final class CommandReference {

  private static final Pattern WORDS = Pattern.compile("[a-z][a-z-]*([|,][a-z][a-z-]*)*");

  private CommandReference() {}

  static Reference in(Language language) {
    List<CommandEntry> commands = new ArrayList<>();
    for (CommandName name : CommandName.values()) {
      commands.add(command(name, language));
    }
    return new Reference(
        language,
        ProgramVersion.text(),
        Main.SUMMARY.in(language),
        options(GlobalOptions::addVersionTo, language),
        options(GlobalOptions::addTo, language),
        commands);
  }

  /** What adds options and parameters to a specification. */
  private interface Description {
    void addTo(CommandSpec spec, Language language);

    default CommandSpec in(Language language) {
      CommandSpec spec = CommandSpec.create();
      addTo(spec, language);
      return spec;
    }
  }

  private static CommandEntry command(CommandName name, Language language) {
    Description description = name.make()::describe;
    List<PositionalParamSpec> positionals = positionals(description.in(language));
    List<PositionalParamSpec> english = positionals(description.in(Language.ENGLISH));
    List<ParameterEntry> parameters = new ArrayList<>();
    for (int i = 0; i < positionals.size(); i++) {
      parameters.add(parameter(positionals.get(i), english.get(i).paramLabel()));
    }
    return new CommandEntry(
        name.id(), name.summary().in(language), parameters, options(description, language));
  }

  private static ParameterEntry parameter(PositionalParamSpec positional, String english) {
    String label = positional.paramLabel();
    String bare = label.startsWith("[") ? label.substring(1, label.length() - 1) : label;
    return new ParameterEntry(
        bare.replace("…", ""),
        description(positional),
        positional.required(),
        positional.arity().max() > 1 || positional.index().max() > positional.index().min(),
        ofParameter(english));
  }

  private static List<PositionalParamSpec> positionals(CommandSpec spec) {
    return spec.positionalParameters().stream()
        .sorted(Comparator.comparingInt(positional -> positional.index().min()))
        .toList();
  }

  /** Labels in English tell what to offer, in whatever language they are shown. */
  private static List<OptionEntry> options(Description description, Language language) {
    CommandSpec english = description.in(Language.ENGLISH);
    List<OptionEntry> options = new ArrayList<>();
    for (OptionSpec option : description.in(language).options()) {
      boolean flag = option.arity().max() == 0;
      String name = option.longestName();
      options.add(
          new OptionEntry(
              Arrays.asList(option.names()),
              flag ? "" : option.paramLabel(),
              description(option),
              option.isMultiValue(),
              flag
                  ? new Candidates.Free()
                  : ofOption(name, english.findOption(name).paramLabel())));
    }
    return options;
  }

  private static String description(ArgSpec argument) {
    return String.join(" ", argument.description());
  }

  private static Candidates ofOption(String name, String label) {
    return switch (name) {
      case "--reading" -> readings();
      case "--set" -> facts();
      case "--why-not", "--goal" -> words(Outcome.values(), Outcome::id);
      case "--reservation" -> anyText(words(Reservation.values(), Reservation::id));
      case "--analysis" -> anyText(new Candidates.Words(List.copyOf(Ruling.DIMENSIONS.keySet())));
      default -> ofLabel(label);
    };
  }

  private static Candidates ofParameter(String label) {
    return switch (label) {
      case "EVENT" -> words(EventName.values(), EventName::id);
      case "DOCUMENT…" -> words(DocumentName.values(), DocumentName::id);
      case "PATH…", "[CASE]" -> new Candidates.Files();
      default -> ofLabel(label);
    };
  }

  private static Candidates ofLabel(String label) {
    if (WORDS.matcher(label).matches()) {
      return new Candidates.Words(List.of(label.split("[|,]")));
    }
    return switch (label) {
      case "FILE", "CASE", "CASE[:SUBJECT]" -> new Candidates.Files();
      case "FOLDER" -> new Candidates.Folders();
      default -> new Candidates.Free();
    };
  }

  private interface Naming<T> {
    String name(T value);
  }

  private static <T> Candidates.Words words(T[] values, Naming<T> naming) {
    return new Candidates.Words(Arrays.stream(values).map(naming::name).toList());
  }

  private static Candidates readings() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Reading reading : Reading.values()) {
      values.put(reading.id(), reading.choices().stream().map(Choice::id).toList());
    }
    return new Candidates.Pairs(values);
  }

  private static Candidates facts() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Fact fact : Fact.values()) {
      values.put(fact.id(), List.of("yes", "no", "unknown"));
    }
    return new Candidates.Pairs(values);
  }

  private static Candidates anyText(Candidates.Words keys) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String key : keys.words()) {
      values.put(key, List.of());
    }
    return new Candidates.Pairs(values);
  }
}

package rongcuo.cli.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Offer;
import rongcuo.cli.frame.Offer.Candidate;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Parameter;
import rongcuo.cli.frame.Typed;
import rongcuo.cli.reference.Reference.CommandEntry;

/** A command line that is being typed, as it is understood word by word. */
final class Completion {

  private final Reference reference;
  private final Set<Argument> given = new HashSet<>();
  private final List<String> positionals = new ArrayList<>();
  private List<Argument> arguments = new ArrayList<>();
  private boolean commandIsNamed;
  private boolean optionsHaveEnded;
  private @Nullable Argument awaitingValue;

  private Completion(Reference reference, List<String> words) {
    this.reference = reference;
    this.arguments.addAll(reference.options());
    this.arguments.addAll(reference.rootOptions());
    words.forEach(this::take);
  }

  /**
   * What may stand at a word of the line.
   *
   * @param words all that follow the program's name
   * @param index of the word at the cursor; beyond the last for one that is yet to begin
   */
  static Offer at(Reference reference, List<String> words, int index) {
    int cursor = Math.min(index, words.size());
    Completion before = new Completion(reference, words.subList(0, cursor));
    Completion whole = new Completion(reference, words);
    String caseName = whole.positionals.isEmpty() ? null : whole.positionals.get(0);
    String word = cursor < words.size() ? words.get(cursor) : "";
    return begunWith(word, before.offer(word, caseName));
  }

  private static Offer begunWith(String word, Offer offer) {
    List<Candidate> candidates = new ArrayList<>(offer.candidates());
    candidates.removeIf(candidate -> !candidate.text().startsWith(word));
    return new Offer(offer.kind(), candidates);
  }

  private void take(String word) {
    if (awaitingValue != null) {
      awaitingValue = null;
    } else if (word.equals("--")) {
      optionsHaveEnded = true;
    } else if (isOption(word)) {
      takeOption(word);
    } else if (commandIsNamed) {
      positionals.add(word);
    } else {
      takeCommand(word);
    }
  }

  private boolean isOption(String word) {
    return word.startsWith("-") && word.length() > 1 && !optionsHaveEnded;
  }

  private void takeOption(String word) {
    Argument option = option(word);
    if (option == null) {
      return;
    }
    if (!option.isMany()) {
      given.add(option);
    }
    awaitingValue = option.value() == null || word.contains("=") ? null : option;
  }

  private void takeCommand(String word) {
    commandIsNamed = true;
    arguments.removeAll(reference.rootOptions());
    for (CommandEntry command : reference.commands()) {
      if (command.id().equals(word)) {
        List<Argument> all = new ArrayList<>(command.arguments());
        all.addAll(arguments);
        arguments = all;
      }
    }
  }

  private @Nullable Argument option(String word) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    for (Argument argument : arguments) {
      if (argument.names().contains(name)) {
        return argument;
      }
    }
    return null;
  }

  private Offer offer(String word, @Nullable String caseName) {
    if (awaitingValue != null) {
      return values(awaitingValue, word, caseName);
    }
    if (word.startsWith("-") && !optionsHaveEnded) {
      int equals = word.indexOf('=');
      return equals < 0
          ? options()
          : values(option(word), word.substring(equals + 1), caseName)
              .after(word.substring(0, equals + 1));
    }
    return commandIsNamed ? parameter(word, caseName) : commands();
  }

  private Offer commands() {
    List<Candidate> commands = new ArrayList<>();
    for (CommandEntry command : reference.commands()) {
      commands.add(new Candidate(command.id(), command.summary()));
    }
    return Offer.words(commands);
  }

  private Offer options() {
    List<Candidate> options = new ArrayList<>();
    for (Argument argument : arguments) {
      for (String name : given.contains(argument) ? List.<String>of() : argument.names()) {
        boolean goesOn = argument.value() != null && name.startsWith("--");
        options.add(new Candidate(goesOn ? name + "=" : name, argument.help()));
      }
    }
    return Offer.words(options);
  }

  private Offer parameter(String word, @Nullable String caseName) {
    for (Argument argument : arguments) {
      if (argument instanceof Parameter<?> parameter && parameter.isAt(positionals.size())) {
        return values(argument, word, caseName);
      }
    }
    return options();
  }

  private Offer values(@Nullable Argument argument, String word, @Nullable String caseName) {
    if (argument == null || argument.value() == null) {
      return Offer.NOTHING;
    }
    boolean isList = argument instanceof Option<?> option && option.isList();
    String before = isList ? word.substring(0, word.lastIndexOf(',') + 1) : "";
    Typed typed = new Typed(word.substring(before.length()), caseName, positionals);
    return argument.value().offer(typed).after(before);
  }
}

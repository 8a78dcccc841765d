package rongcuo.cli.reference;

import java.util.ArrayList;
import java.util.List;
import rongcuo.cli.reference.Reference.CommandEntry;
import rongcuo.cli.reference.Reference.OptionEntry;
import rongcuo.cli.reference.Reference.ParameterEntry;

/** Writes the completion script of fish. */
public final class FishCompletion {

  private final Reference reference;
  private final StringBuilder script = new StringBuilder();

  private FishCompletion(Reference reference) {
    this.reference = reference;
  }

  public static String script(Reference reference) {
    return new FishCompletion(reference).write();
  }

  private String write() {
    line("# fish completion of rongcuo " + reference.version());
    line("");
    line("# The command that stands on the line; fails if there is none yet.");
    line("function __rongcuo_command");
    line("  set -l words (commandline -opc)");
    line("  set -e words[1]");
    line("  while set -q words[1]");
    line("    switch $words[1]");
    line("      case " + String.join(" ", withValue(reference.options())));
    line("        set -e words[1]");
    line("      case '-*'");
    line("      case '*'");
    line("        echo $words[1]");
    line("        return 0");
    line("    end");
    line("    set -e words[1]");
    line("  end");
    line("  return 1");
    line("end");
    line("");
    line("function __rongcuo_in");
    line("  set -l command (__rongcuo_command)");
    line("  test \"$command\" = $argv[1]");
    line("end");
    line("");
    line("complete -c rongcuo -f");
    for (OptionEntry option : reference.options()) {
      option("", option);
    }
    for (OptionEntry option : reference.rootOptions()) {
      option(" -n 'not __rongcuo_command >/dev/null'", option);
    }
    for (CommandEntry command : reference.commands()) {
      line("");
      line(
          "complete -c rongcuo -n 'not __rongcuo_command >/dev/null' -a "
              + command.name()
              + " -d "
              + quoted(command.summary()));
      String condition = " -n '__rongcuo_in " + command.name() + "'";
      for (OptionEntry option : command.options()) {
        option(condition, option);
      }
      for (ParameterEntry parameter : command.parameters()) {
        String offered = offered(parameter.candidates(), false);
        if (!offered.isEmpty()) {
          line("complete -c rongcuo" + condition + offered);
        }
      }
    }
    return script.toString();
  }

  private void option(String condition, OptionEntry option) {
    StringBuilder line = new StringBuilder("complete -c rongcuo").append(condition);
    for (String name : option.names()) {
      line.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
    }
    if (option.takesValue()) {
      line.append(offered(option.candidates(), true));
    }
    line(line.append(" -d ").append(quoted(option.description())).toString());
  }

  private static String offered(Candidates candidates, boolean value) {
    String exclusive = value ? " -x" : "";
    if (candidates instanceof Candidates.Files) {
      return value ? " -r -F" : " -F";
    }
    if (candidates instanceof Candidates.Folders) {
      return exclusive + " -a '(__fish_complete_directories)'";
    }
    if (candidates instanceof Candidates.Words words) {
      return exclusive + " -a " + quoted(String.join(" ", words.words()));
    }
    if (candidates instanceof Candidates.Pairs pairs) {
      List<String> words = new ArrayList<>();
      pairs
          .values()
          .forEach(
              (key, values) -> {
                for (String each : values.isEmpty() ? List.of("") : values) {
                  words.add(key + "=" + each);
                }
              });
      return exclusive + " -a " + quoted(String.join(" ", words));
    }
    return exclusive;
  }

  private static List<String> withValue(List<OptionEntry> options) {
    List<String> names = new ArrayList<>();
    for (OptionEntry option : options) {
      if (option.takesValue()) {
        names.addAll(option.names());
      }
    }
    return names;
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private void line(String text) {
    script.append(text).append('\n');
  }
}

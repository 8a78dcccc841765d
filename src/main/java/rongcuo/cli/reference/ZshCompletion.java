package rongcuo.cli.reference;

import java.util.HashMap;
import java.util.Map;
import rongcuo.cli.reference.Reference.CommandEntry;
import rongcuo.cli.reference.Reference.OptionEntry;
import rongcuo.cli.reference.Reference.ParameterEntry;

/** Writes the completion function of zsh, to be saved as {@code _rongcuo} on its {@code fpath}. */
public final class ZshCompletion {

  private final Reference reference;
  private final StringBuilder script = new StringBuilder();
  private final StringBuilder functions = new StringBuilder();
  private final Map<Candidates.Pairs, String> ofPairs = new HashMap<>();

  private ZshCompletion(Reference reference) {
    this.reference = reference;
  }

  public static String script(Reference reference) {
    return new ZshCompletion(reference).write();
  }

  private String write() {
    line("_rongcuo() {");
    line("  local curcontext=$curcontext state line");
    line("  typeset -A opt_args");
    line("  local -a options commands");
    line("  options=(");
    for (OptionEntry option : reference.options()) {
      specifications(option);
    }
    line("  )");
    line("  local -a root=(");
    for (OptionEntry option : reference.rootOptions()) {
      specifications(option);
    }
    line("  )");
    line("  commands=(");
    for (CommandEntry command : reference.commands()) {
      line("    " + quoted(command.name() + ":" + command.summary()));
    }
    line("  )");
    line("  _arguments -C $root $options '1: :->command' '*:: :->arguments' && return 0");
    line("  case $state in");
    line("    command) _describe -t commands 'rongcuo command' commands ;;");
    line("    arguments)");
    line("      curcontext=\"${curcontext%:*:*}:rongcuo-$words[1]:\"");
    line("      case $words[1] in");
    for (CommandEntry command : reference.commands()) {
      command(command);
    }
    line("      esac");
    line("      ;;");
    line("  esac");
    line("}");
    line("");
    // Autoloaded from fpath the file is the function's body; sourced it registers the function.
    return "#compdef rongcuo\n# zsh completion of rongcuo "
        + reference.version()
        + "\n\n"
        + functions
        + script
        + """
        if [ "$funcstack[1]" = _rongcuo ]; then
          _rongcuo "$@"
        else
          compdef _rongcuo rongcuo
        fi
        """;
  }

  private void command(CommandEntry command) {
    line("        " + command.name() + ")");
    line("          options+=(");
    for (OptionEntry option : command.options()) {
      specifications(option);
    }
    int position = 1;
    for (ParameterEntry parameter : command.parameters()) {
      String action = action(command.name() + "_" + position, parameter.candidates());
      String place = parameter.many() ? "*" : String.valueOf(position);
      line("            " + quoted(place + ":" + escaped(parameter.label()) + ":" + action));
      position++;
    }
    line("          )");
    line("          _arguments $options");
    line("          ;;");
  }

  private void specifications(OptionEntry option) {
    for (String name : option.names()) {
      String specification = option.repeatable() ? "*" : exclusion(option);
      specification += name;
      if (option.takesValue()) {
        specification += name.startsWith("--") ? "=" : "+";
      }
      specification += "[" + escaped(option.description()) + "]";
      if (option.takesValue()) {
        String action = action(name.replaceFirst("^-+", ""), option.candidates());
        specification += ":" + escaped(option.label()) + ":" + action;
      }
      line("            " + quoted(specification));
    }
  }

  private static String exclusion(OptionEntry option) {
    return option.names().size() < 2 ? "" : "(" + String.join(" ", option.names()) + ")";
  }

  private String action(String name, Candidates candidates) {
    if (candidates instanceof Candidates.Files) {
      return "_files";
    }
    if (candidates instanceof Candidates.Folders) {
      return "_files -/";
    }
    if (candidates instanceof Candidates.Words words) {
      return "(" + String.join(" ", words.words()) + ")";
    }
    if (candidates instanceof Candidates.Pairs pairs) {
      return ofPairs.computeIfAbsent(pairs, p -> declared("_rongcuo_" + name, p));
    }
    return "";
  }

  /** Declares a function that offers keys and, behind the equals sign, values. */
  private String declared(String function, Candidates.Pairs pairs) {
    functions
        .append(function)
        .append("() {\n")
        .append("  if compset -P 1 '*='; then\n")
        .append("    case $IPREFIX in\n");
    pairs
        .keysByValues()
        .forEach(
            (values, keys) ->
                functions
                    .append("      (|*=)(")
                    .append(String.join("|", keys))
                    .append(")=) compadd -- ")
                    .append(String.join(" ", values))
                    .append(" ;;\n"));
    functions
        .append("    esac\n")
        .append("  else\n")
        .append("    compadd -S = -- ")
        .append(String.join(" ", pairs.values().keySet()))
        .append("\n  fi\n}\n\n");
    return function;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private void line(String text) {
    script.append(text).append('\n');
  }
}

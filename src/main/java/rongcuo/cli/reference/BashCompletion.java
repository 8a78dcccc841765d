package rongcuo.cli.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rongcuo.cli.reference.Reference.CommandEntry;
import rongcuo.cli.reference.Reference.OptionEntry;
import rongcuo.cli.reference.Reference.ParameterEntry;

/** Writes the completion script of bash, for every version from 3.2. */
public final class BashCompletion {

  /** Bash splits words at equals signs: they are put together first, and the answer cut again. */
  private static final String ENGINE =
      """
      _rongcuo() {
        local words=() word current command='' value_of='' position=0 i
        for ((i = 1; i <= COMP_CWORD; i++)); do
          word=${COMP_WORDS[i]}
          if ((${#words[@]} > 0)) &&
            [[ $word == '=' || ${words[${#words[@]} - 1]} == *= && ${COMP_WORDS[i - 1]} == '=' ]]; then
            words[${#words[@]} - 1]+=$word
          else
            words+=("$word")
          fi
        done
        current=${words[${#words[@]} - 1]}
        for ((i = 0; i < ${#words[@]} - 1; i++)); do
          word=${words[i]}
          if [[ -n $value_of ]]; then
            value_of=
          elif [[ $word == -* ]]; then
            if [[ $word != *=* ]] && _rongcuo_takes_value "$command" "$word"; then value_of=$word; fi
          elif [[ -z $command ]]; then
            command=$word
          else
            ((position += 1))
          fi
        done

        local kind=words candidates='' prefix=''
        COMPREPLY=()
        if [[ -n $value_of ]]; then
          _rongcuo_values "$command" "$value_of" "$current"
        elif [[ $current == --*=* ]]; then
          prefix=${current%%=*}=
          _rongcuo_values "$command" "${current%%=*}" "${current#*=}"
          current=${current#*=}
        elif [[ $current == -* ]]; then
          candidates=$(_rongcuo_options "$command")
        elif [[ -z $command ]]; then
          candidates=$RONGCUO_COMMANDS
        else
          _rongcuo_parameters "$command" "$position"
        fi

        case $kind in
          files) candidates=$(compgen -f -- "$current") ;;
          folders) candidates=$(compgen -d -- "$current") ;;
          *) candidates=$(compgen -W "$candidates" -- "$current") ;;
        esac
        while IFS= read -r word; do
          if [[ -n $word ]]; then COMPREPLY+=("$word"); fi
        done <<<"$candidates"
        if [[ $kind != words ]]; then
          type compopt >/dev/null 2>&1 && compopt -o filenames 2>/dev/null
          return
        fi
        if ((${#COMPREPLY[@]} == 1)) && [[ ${COMPREPLY[0]} == *= ]]; then
          type compopt >/dev/null 2>&1 && compopt -o nospace 2>/dev/null
        fi
        # Only what follows the last equals sign is replaced.
        if [[ $COMP_WORDBREAKS == *=* && $prefix$current == *=* ]]; then
          local cut=${current%"${current##*=}"}
          for ((i = 0; i < ${#COMPREPLY[@]}; i++)); do
            COMPREPLY[i]=${COMPREPLY[i]#"$cut"}
          done
        elif [[ -n $prefix ]]; then
          for ((i = 0; i < ${#COMPREPLY[@]}; i++)); do
            COMPREPLY[i]=$prefix${COMPREPLY[i]}
          done
        fi
      }

      complete -F _rongcuo rongcuo
      """;

  private final Reference reference;
  private final StringBuilder script = new StringBuilder();

  private BashCompletion(Reference reference) {
    this.reference = reference;
  }

  public static String script(Reference reference) {
    return new BashCompletion(reference).write();
  }

  private String write() {
    line("# bash completion of rongcuo " + reference.version());
    line("");
    line(
        "RONGCUO_COMMANDS='"
            + String.join(" ", reference.commands().stream().map(CommandEntry::name).toList())
            + "'");
    line("");
    options();
    takesValue();
    values();
    parameters();
    script.append(ENGINE);
    return script.toString();
  }

  private void options() {
    line("_rongcuo_options() {");
    line("  echo '" + names(reference.options()) + "'");
    line("  case $1 in");
    line("    '') echo '" + names(reference.rootOptions()) + "' ;;");
    for (CommandEntry command : reference.commands()) {
      if (!command.options().isEmpty()) {
        line("    " + command.name() + ") echo '" + names(command.options()) + "' ;;");
      }
    }
    line("  esac");
    line("}");
    line("");
  }

  private void takesValue() {
    List<String> patterns = new ArrayList<>();
    for (OptionEntry option : reference.options()) {
      addPatterns(patterns, "*", option);
    }
    for (CommandEntry command : reference.commands()) {
      for (OptionEntry option : command.options()) {
        addPatterns(patterns, command.name(), option);
      }
    }
    line("_rongcuo_takes_value() {");
    line("  case $1:$2 in");
    line("    " + String.join(" | \\\n    ", patterns) + ") return 0 ;;");
    line("  esac");
    line("  return 1");
    line("}");
    line("");
  }

  private static void addPatterns(List<String> patterns, String command, OptionEntry option) {
    if (option.takesValue()) {
      for (String name : option.names()) {
        patterns.add(command + ":" + name);
      }
    }
  }

  private void values() {
    Map<Candidates, List<String>> patterns = new LinkedHashMap<>();
    for (OptionEntry option : reference.options()) {
      addPatterns(
          patterns.computeIfAbsent(option.candidates(), c -> new ArrayList<>()), "*", option);
    }
    for (CommandEntry command : reference.commands()) {
      for (OptionEntry option : command.options()) {
        addPatterns(
            patterns.computeIfAbsent(option.candidates(), c -> new ArrayList<>()),
            command.name(),
            option);
      }
    }
    patterns.remove(new Candidates.Free());
    line("_rongcuo_values() {");
    line("  case $1:$2 in");
    patterns.forEach(
        (candidates, those) -> {
          line("    " + String.join(" | ", those) + ")");
          offer(candidates, "      ");
          line("      ;;");
        });
    line("  esac");
    line("}");
    line("");
  }

  private void parameters() {
    line("_rongcuo_parameters() {");
    line("  case $1:$2 in");
    for (CommandEntry command : reference.commands()) {
      for (int i = 0; i < command.parameters().size(); i++) {
        ParameterEntry parameter = command.parameters().get(i);
        line("    " + command.name() + ":" + (parameter.many() ? "*" : i) + ")");
        offer(parameter.candidates(), "      ");
        line("      ;;");
      }
    }
    line("  esac");
    line("}");
    line("");
  }

  private void offer(Candidates candidates, String indent) {
    if (candidates instanceof Candidates.Files) {
      line(indent + "kind=files");
    } else if (candidates instanceof Candidates.Folders) {
      line(indent + "kind=folders");
    } else if (candidates instanceof Candidates.Words words) {
      line(indent + "candidates='" + String.join(" ", words.words()) + "'");
    } else if (candidates instanceof Candidates.Pairs pairs) {
      pairs(pairs, indent);
    }
  }

  private void pairs(Candidates.Pairs pairs, String indent) {
    line(indent + "case $3 in");
    pairs
        .keysByValues()
        .forEach(
            (values, keys) -> {
              line(indent + "  " + String.join("=* | ", keys) + "=*)");
              line(indent + "    for word in " + String.join(" ", values) + "; do");
              line(indent + "      candidates+=\"${3%%=*}=$word \"");
              line(indent + "    done");
              line(indent + "    ;;");
            });
    line(indent + "  *=*) ;;");
    line(indent + "  *) candidates='" + String.join("= ", pairs.values().keySet()) + "=' ;;");
    line(indent + "esac");
  }

  private static String names(List<OptionEntry> options) {
    List<String> names = new ArrayList<>();
    for (OptionEntry option : options) {
      for (String name : option.names()) {
        names.add(option.takesValue() && name.startsWith("--") ? name + "=" : name);
      }
    }
    return String.join(" ", names);
  }

  private void line(String text) {
    script.append(text).append('\n');
  }
}

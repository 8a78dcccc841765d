package rongcuo.cli.frame;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import rongcuo.casefile.NearestWord;
import rongcuo.language.Bilingual;

/** What was wrong with the arguments, in the words of this program, never in the library's. */
public final class UsageErrors {

  private UsageErrors() {}

  public static Bilingual describe(ParameterException failure, String[] arguments) {
    CommandLine line = failure.getCommandLine();
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return unmatched(line, unmatched.getUnmatched());
    }
    if (failure instanceof MissingParameterException missing) {
      // What was not understood is more likely why something is missing than the other way round.
      return line.getUnmatchedArguments().isEmpty()
          ? missing(missing.getMissing())
          : unmatched(line, line.getUnmatchedArguments());
    }
    if (failure instanceof OverwrittenOptionException twice) {
      return new Bilingual("选项 {0} 只能给出一次。", "Option {0} can be given only once.")
          .with(nameOf(twice.getOverwritten()));
    }
    Bilingual flag = flagWithValue(line.getCommandSpec(), arguments);
    return flag != null
        ? flag
        : new Bilingual(
            "命令行的写法有误，请核对选项及其取值。",
            "The command line cannot be understood; check the options and their values.");
  }

  private static Bilingual unmatched(CommandLine of, List<String> unmatched) {
    CommandLine line = of;
    List<String> arguments = unmatched;
    if (line.getParent() != null && !line.getParent().getUnmatchedArguments().isEmpty()) {
      // What is wrong before the command is why the command itself was not understood.
      line = line.getParent();
      arguments = line.getUnmatchedArguments();
    }
    String argument = arguments.get(0);
    CommandSpec spec = line.getCommandSpec();
    if (!argument.startsWith("-")) {
      return superfluous(argument, spec);
    }
    if (isFile(argument)) {
      return new Bilingual(
              "文件名以“-”开头的，请写作“{0}”，否则会当作选项。",
              "Write the name of a file that begins with a hyphen as \"{0}\"; else it is taken for"
                  + " an option.")
          .with("./" + argument);
    }
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals);
    return new Bilingual("没有选项 {0}。{1}", "There is no option {0}.{1}")
        .with(argument, NearestWord.nearMiss(name, List.copyOf(spec.optionsMap().keySet())));
  }

  private static Bilingual superfluous(String argument, CommandSpec spec) {
    Set<String> commands = spec.subcommands().keySet();
    if (!commands.isEmpty()) {
      return new Bilingual("没有命令“{0}”。{1}", "There is no command \"{0}\".{1}")
          .with(argument, NearestWord.nearMiss(argument, List.copyOf(commands)));
    }
    return argument.isEmpty()
        ? new Bilingual("多了一个空的参数，请删去。", "There is an empty argument too many; leave it out.")
        : new Bilingual("多了参数“{0}”，请删去。", "There is \"{0}\" too many; leave it out.")
            .with(argument);
  }

  /** Whether an argument that looks like an option is the name of a file sooner. */
  private static boolean isFile(String argument) {
    if (argument.endsWith(".yaml") || argument.endsWith(".yml")) {
      return true;
    }
    try {
      return !argument.startsWith("--") && Files.exists(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Bilingual missing(List<ArgSpec> missing) {
    List<Bilingual> labels = new ArrayList<>();
    for (ArgSpec argument : missing) {
      if (argument instanceof OptionSpec option) {
        return new Bilingual("选项 {0} 之后缺少取值“{1}”。", "Option {0} needs a value, \"{1}\".")
            .with(option.longestName(), option.paramLabel());
      }
      labels.add(new Bilingual("“{0}”", "\"{0}\"").with(argument.paramLabel()));
    }
    return new Bilingual("缺少参数{0}。", "{0} is missing.")
        .with(new Bilingual("、", ", ").between(labels));
  }

  /** An option that takes no value and was given one; null if there is none. */
  private static @Nullable Bilingual flagWithValue(CommandSpec spec, String[] arguments) {
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      OptionSpec option = equals < 0 ? null : spec.findOption(argument.substring(0, equals));
      if (option != null && option.arity().max() == 0) {
        return new Bilingual(
                "选项 {0} 不带取值，请去掉“{1}”。", "Option {0} takes no value; leave out \"{1}\".")
            .with(argument.substring(0, equals), argument.substring(equals));
      }
    }
    return null;
  }

  private static String nameOf(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}

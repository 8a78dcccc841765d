package rongcuo.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import rongcuo.language.Bilingual;

/** What was wrong with the arguments, in the words of this program. */
final class UsageErrors {

  private UsageErrors() {}

  static Bilingual describe(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (failure instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(UsageErrors::nameOf).collect(Collectors.joining(" "));
      return new Bilingual("缺少 {0}。", "{0} is missing.").with(names);
    }
    if (failure instanceof OverwrittenOptionException twice) {
      return new Bilingual("选项 {0} 只能给出一次。", "Option {0} can be given only once.")
          .with(nameOf(twice.getOverwritten()));
    }
    return new Bilingual("参数有误：{0}", "The arguments are wrong: {0}").with(failure.getMessage());
  }

  private static Bilingual unmatched(UnmatchedArgumentException unmatched) {
    CommandLine line = unmatched.getCommandLine();
    List<String> arguments = unmatched.getUnmatched();
    if (line.getParent() != null && !line.getParent().getUnmatchedArguments().isEmpty()) {
      // What is wrong before the command is why the command itself was not understood.
      line = line.getParent();
      arguments = line.getUnmatchedArguments();
    }
    String argument = arguments.get(0);
    Bilingual what =
        argument.startsWith("-")
            ? new Bilingual("没有选项 {0}。", "There is no option {0}.")
            : new Bilingual("不认识“{0}”。", "\"{0}\" is not known here.");
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals);
    CommandSpec spec = line.getCommandSpec();
    Set<String> known =
        argument.startsWith("-") ? spec.optionsMap().keySet() : spec.subcommands().keySet();
    Bilingual hint = Arguments.nearMiss(name, List.copyOf(known));
    return new Bilingual("{0}{1}", "{0}{1}").with(what.with(argument), hint);
  }

  private static String nameOf(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }
}

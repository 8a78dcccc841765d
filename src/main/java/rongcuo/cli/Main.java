package rongcuo.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.ClassArchive;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.Environment;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.FollowupArguments;
import rongcuo.cli.frame.GlobalOptions;
import rongcuo.cli.frame.InvalidConfigurationException;
import rongcuo.cli.frame.PlainFactory;
import rongcuo.cli.frame.ResultStream;
import rongcuo.cli.frame.SafeWriter;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageErrors;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.reference.CompleteCommand;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.FileTrouble;
import rongcuo.report.Invocation;
import rongcuo.report.ProblemText;
import rongcuo.report.ProgramVersion;

/** The program: finds the command that the arguments name, and runs it. */
public final class Main {

  private static final Bilingual VERSION =
      new Bilingual(
          "rongcuo {0}（容错认定助手）", "rongcuo {0} (容错认定助手, tolerance adjudication assistant)");

  private static final Bilingual LOST =
      new Bilingual("结果没有全部写到标准输出：{0}", "not all results reached standard output: {0}");

  static final Bilingual SUMMARY =
      new Bilingual(
          "容错认定助手：依照容错纠错实施办法评估案件、说明依据。",
          "Adjudication assistant for the regulation on tolerance and correction of errors"
              + " (容错纠错实施办法).");

  private final Environment environment;
  private final SafeWriter out;
  private final SafeWriter err;

  Main(Environment environment) {
    this.environment = environment;
    this.out = SafeWriter.ofResults(environment);
    this.err = SafeWriter.ofMessages(environment);
  }

  /** Runs the program on the arguments and ends the process with its exit status. */
  public static void main(String[] arguments) {
    // Arguments are texts here; the library would load a database's types to convert them.
    System.setProperty("picocli.converters.excludes", "java\\..*");
    int status = new Main(Environment.ofProcess()).run(arguments);
    ClassArchive.makeWhereWanted();
    System.exit(status);
  }

  /**
   * Runs the program on the arguments.
   *
   * @return the exit status
   */
  int run(String... arguments) {
    int status = attempt(arguments);
    out.flush();
    IOException lost = lostOutput();
    if (lost == null) {
      return status;
    }
    if (!ResultStream.isReaderGone(lost)) {
      err.println("rongcuo: " + LOST.with(FileTrouble.reason(lost)).in(language(arguments)));
    }
    return Math.max(status, ExitStatus.FILE_TROUBLE);
  }

  private Language language(String... arguments) {
    try {
      return GlobalOptions.language(arguments, environment.language());
    } catch (UsageException e) {
      return environment.language();
    }
  }

  /** Why results could not be written to standard output; null if they could. */
  private @Nullable IOException lostOutput() {
    return environment.out() instanceof ResultStream results ? results.failure() : null;
  }

  private int attempt(String... arguments) {
    Language language = environment.language();
    if (arguments.length == 1 && isVersion(arguments[0])) {
      out.println(VERSION.with(ProgramVersion.text()).in(language));
      return ExitStatus.DONE;
    }
    if (arguments.length > 0
        && arguments[0].equals(CompleteCommand.NAME)
        && CompleteCommand.isAskedBy(arguments)) {
      out.print(CompleteCommand.answer(CommandName.reference(), language, arguments));
      return ExitStatus.DONE;
    }
    boolean debug = List.of(arguments).contains("--debug");
    try {
      language = GlobalOptions.language(arguments, language);
      return parseAndRun(isForDesk(arguments) ? atDesk(arguments) : arguments, language);
    } catch (UsageException e) {
      complain(e.text(), namedIn(arguments), language);
      return ExitStatus.WRONG_USAGE;
    } catch (InvalidConfigurationException e) {
      for (Problem problem : e.problems()) {
        err.print(ProblemText.of(e.file(), problem, language));
      }
      return ExitStatus.WRONG_USAGE;
    } catch (IOException e) {
      return fileTrouble(e, language, debug);
    } catch (UncheckedIOException e) {
      return fileTrouble(e.getCause(), language, debug);
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
      if (isEnding()) {
        return ExitStatus.INTERRUPTED;
      }
      err.println("rongcuo: " + unexpected(e).in(language));
      debug(e, debug);
      return ExitStatus.FILE_TROUBLE;
    } finally {
      out.flush();
      err.flush();
    }
  }

  /**
   * Whether a signal is ending the program, which closes the terminal under the command that runs:
   * what then fails is no fault. The status is the signal's.
   */
  private static boolean isEnding() {
    Thread never = new Thread("never");
    try {
      Runtime.getRuntime().addShutdownHook(never);
      Runtime.getRuntime().removeShutdownHook(never);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  private int fileTrouble(IOException failure, Language language, boolean debug) {
    if (failure != lostOutput()) {
      err.println("rongcuo: " + FileTrouble.of(failure).in(language));
    }
    debug(failure, debug);
    return ExitStatus.FILE_TROUBLE;
  }

  /** Whether nothing is asked for, on a terminal: then the cases are shown. */
  private boolean isForDesk(String... arguments) {
    return environment.inputOnTerminal()
        && environment.outputOnTerminal()
        && GlobalOptions.areNoMore(arguments);
  }

  private static String[] atDesk(String... arguments) {
    List<String> words = new ArrayList<>(List.of(CommandName.DESK.id()));
    words.addAll(List.of(arguments));
    return words.toArray(String[]::new);
  }

  private static boolean isVersion(String argument) {
    return argument.equals("--version") || argument.equals("-V");
  }

  private int parseAndRun(String[] arguments, Language language) throws IOException {
    CommandName named = namedIn(arguments);
    @Nullable Command command =
        named == null ? null : named.make(words -> run(GlobalOptions.before(words, arguments)));
    CommandSpec root = root(language);
    if (named == null || command == null) {
      addAllTo(root, language);
    } else {
      // The others are not told apart from it by anything that stands in the arguments.
      CommandSpec spec = specification(named, language);
      add(command.arguments(), spec, language);
      add(GlobalOptions.ALL, spec, language);
      add(spec, root);
    }
    ParseResult result = parsed(commandLine(root), arguments);
    ParseResult last = result.hasSubcommand() ? result.subcommand() : result;
    Session session = session(result, last, language);
    if (last.isUsageHelpRequested()) {
      out.print(usage(last.commandSpec(), ansi(session), language));
      return ExitStatus.DONE;
    }
    if (last.isVersionHelpRequested()) {
      out.println(VERSION.with(ProgramVersion.text()).in(language));
      return ExitStatus.DONE;
    }
    if (command == null || !result.hasSubcommand()) {
      err.print(usage(last.commandSpec(), Ansi.OFF, language));
      return ExitStatus.WRONG_USAGE;
    }
    FollowupArguments.tellAssumedYears(last, session);
    int status = command.run(last, session);
    return out.checkError() ? ExitStatus.FILE_TROUBLE : status;
  }

  private static void addAllTo(CommandSpec root, Language language) {
    for (CommandName name : CommandName.values()) {
      add(specification(name, language), root);
    }
  }

  private static void add(List<Argument> arguments, CommandSpec spec, Language language) {
    for (Argument argument : arguments) {
      argument.addTo(spec, language);
    }
  }

  private static void add(CommandSpec spec, CommandSpec root) {
    root.addSubcommand(spec.name(), commandLine(spec));
  }

  private static CommandSpec specification(CommandName name, Language language) {
    CommandSpec spec = emptySpecification(name.id());
    spec.usageMessage().description(name.summary().in(language));
    localize(spec.usageMessage(), language);
    return spec;
  }

  private static CommandSpec emptySpecification(String name) {
    return CommandSpec.wrapWithoutInspection(null, PlainFactory.INSTANCE).name(name);
  }

  private static CommandLine commandLine(CommandSpec spec) {
    // A file may be called @x; the library would read its arguments from the file x.
    return new CommandLine(spec, PlainFactory.INSTANCE).setExpandAtFiles(false);
  }

  /** The usage of a command; the library knows the word for options in English only. */
  private static String usage(CommandSpec spec, Ansi ansi, Language language) {
    String usage = spec.commandLine().getUsageMessage(ansi);
    return language == Language.CHINESE ? usage.replace("[OPTIONS]", "[选项]") : usage;
  }

  private static ParseResult parsed(CommandLine line, String[] arguments) {
    try {
      return line.parseArgs(arguments);
    } catch (ParameterException e) {
      throw new UsageException(UsageErrors.describe(e, arguments));
    }
  }

  /** The command that the first argument which is no option names; null if it names none. */
  private static @Nullable CommandName namedIn(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (GlobalOptions.takesValue(arguments[i])) {
        i++;
      } else if (!arguments[i].startsWith("-")) {
        return CommandName.byId(arguments[i]);
      }
    }
    return null;
  }

  private static CommandSpec root(Language language) {
    CommandSpec root = emptySpecification("rongcuo");
    root.usageMessage()
        .description(SUMMARY.in(language))
        .footer(
            "",
            new Bilingual(
                    "各命令的用法：{0} 命令 --help；详见用户指南 guide.zh.md。",
                    "For a command's usage: {0} COMMAND --help; see also the guide,"
                        + " guide.zh.md.")
                .with(Invocation.program())
                .in(language));
    localize(root.usageMessage(), language);
    add(GlobalOptions.ALL, root, language);
    GlobalOptions.VERSION.addTo(root, language);
    return root;
  }

  private static void localize(UsageMessageSpec usage, Language language) {
    boolean chinese = language == Language.CHINESE;
    usage
        .synopsisHeading(chinese ? "用法：" : "Usage: ")
        .parameterListHeading(chinese ? "%n参数：%n" : "%nParameters:%n")
        .optionListHeading(chinese ? "%n选项：%n" : "%nOptions:%n")
        .commandListHeading(chinese ? "%n命令：%n" : "%nCommands:%n")
        .synopsisSubcommandLabel(chinese ? "命令 …" : "COMMAND …")
        .abbreviateSynopsis(true)
        .sortOptions(false)
        .width(80);
  }

  private Session session(ParseResult before, ParseResult after, Language language) {
    Path named = GlobalOptions.CONFIG.in(after);
    return new Session(
        environment,
        language,
        out,
        err,
        GlobalOptions.colour(before, after, environment.welcomesColour()),
        GlobalOptions.QUIET.in(before) || GlobalOptions.QUIET.in(after),
        named == null ? GlobalOptions.CONFIG.in(before) : named,
        place(after),
        GlobalOptions.PLAIN.in(before) || GlobalOptions.PLAIN.in(after),
        false);
  }

  /** The folder of what the first argument names, if that is there; else the working folder. */
  private static Path place(ParseResult arguments) {
    List<PositionalParamSpec> named = arguments.matchedPositionals();
    String first = named.isEmpty() ? "" : named.get(0).stringValues().get(0);
    try {
      Path path = Path.of(first).toAbsolutePath();
      Path folder = Files.isDirectory(path) ? path : path.getParent();
      return folder != null && Files.isDirectory(folder) ? folder : Path.of("");
    } catch (InvalidPathException e) {
      return Path.of("");
    }
  }

  private static Ansi ansi(Session session) {
    return session.coloured() ? Ansi.ON : Ansi.OFF;
  }

  private void complain(Bilingual message, @Nullable CommandName command, Language language) {
    err.println("rongcuo: " + message.in(language));
    String program = Invocation.program() + (command == null ? "" : " " + command.id());
    err.println(new Bilingual("用法见 {0} --help。", "See {0} --help.").with(program).in(language));
  }

  private static Bilingual unexpected(Throwable failure) {
    return new Bilingual(
            "程序内部出错（“{0}”），未改动任何案件文件；请加 --debug 重试，并把显示的内容交给维护人员。",
            "internal error (\"{0}\"); no case file was changed. Run again with --debug and hand what"
                + " it shows to your maintainer.")
        .with(failure.getClass().getSimpleName());
  }

  private void debug(Throwable failure, boolean debug) {
    if (debug) {
      failure.printStackTrace(err);
    }
  }
}

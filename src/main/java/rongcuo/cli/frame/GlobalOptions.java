package rongcuo.cli.frame;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ParseResult;
import rongcuo.language.Language;

/** The options that every command takes, before or after its name. */
public final class GlobalOptions {

  /** When colours are used. */
  private enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  private static final Option<Language> LANG =
      Option.of(
          "--lang",
          Wordlist.of(Language.values(), Language::id, language -> null),
          "界面语言",
          "language of the interface");

  private static final Option<Colour> COLOR =
      Option.of(
          "--color", Wordlist.of(Colour.values()), "是否使用颜色，默认 auto", "colours, by default auto");

  public static final Option<Path> CONFIG =
      Option.of(
          "--config",
          Values.FILE,
          "单位配置文件，载有本单位的解释口径",
          "the office's configuration, with its readings");

  public static final Flag QUIET =
      Flag.of("-q", "除错误外不显示提示信息", "no messages but errors").or("--quiet");

  public static final Flag PLAIN =
      Flag.of(
          "--plain",
          "逐行显示和问答，不用光标键（读屏软件、脚本）",
          "line by line, without cursor keys (screen readers, scripts)");

  static final Flag HELP = Flag.of("-h", "显示用法", "show this help").or("--help");

  /** The option that stands without a command. */
  public static final Flag VERSION = Flag.of("-V", "显示版本", "show the version").or("--version");

  public static final List<Argument> ALL =
      List.of(
          LANG,
          COLOR,
          CONFIG,
          QUIET,
          PLAIN,
          Flag.of("--debug", "出现内部错误时显示细节", "show details of internal errors"),
          HELP);

  private GlobalOptions() {}

  /** Whether an argument is a global option that takes the next argument as its value. */
  public static boolean takesValue(String argument) {
    for (Argument option : ALL) {
      if (option.value() != null && option.names().contains(argument)) {
        return true;
      }
    }
    return false;
  }

  /** Those of some arguments that every command takes, with their values. */
  private static List<String> among(String... arguments) {
    List<String> among = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      String name = arguments[i].split("=", 2)[0];
      if (ALL.stream().anyMatch(option -> option.names().contains(name))) {
        among.add(arguments[i]);
        if (takesValue(arguments[i]) && i + 1 < arguments.length) {
          among.add(arguments[++i]);
        }
      }
    }
    return among;
  }

  /** A command line under the options for every command that the program was started with. */
  public static String[] before(String[] words, String... arguments) {
    List<String> all = among(arguments);
    all.addAll(List.of(words));
    return all.toArray(String[]::new);
  }

  /** Whether arguments are none but options for every command, help aside. */
  public static boolean areNoMore(String... arguments) {
    return among(arguments).size() == arguments.length
        && Arrays.stream(arguments).noneMatch(HELP.names()::contains);
  }

  /**
   * The language that the arguments ask for, read before they are parsed.
   *
   * @throws UsageException if they ask for one that there is not
   */
  public static Language language(String[] arguments, Language otherwise) {
    Language language = otherwise;
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals("--")) {
        break;
      }
      if (arguments[i].startsWith("--lang=")) {
        language = LANG.read(arguments[i].substring("--lang=".length()));
      } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
        language = LANG.read(arguments[i + 1]);
      }
    }
    return language;
  }

  /** Whether to use colours, by the option before or after the command's name. */
  public static boolean colour(ParseResult before, ParseResult after, boolean welcome) {
    return switch (COLOR.in(after, COLOR.in(before, Colour.AUTO))) {
      case AUTO -> welcome;
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }
}

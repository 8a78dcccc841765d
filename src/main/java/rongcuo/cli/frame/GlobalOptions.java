package rongcuo.cli.frame;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/** The options that every command takes, before or after its name. */
public final class GlobalOptions {

  private GlobalOptions() {}

  public static void addTo(CommandSpec spec, Language language) {
    Arguments.option(
        spec, "--lang", "zh|en", new Bilingual("界面语言", "language of the interface"), language);
    Arguments.option(
        spec,
        "--color",
        "auto|always|never",
        new Bilingual("是否使用颜色，默认 auto", "colours, by default auto"),
        language);
    Arguments.option(
        spec,
        "--config",
        new Bilingual("文件", "FILE").in(language),
        new Bilingual("单位配置文件，载有本单位的解释口径", "the office's configuration, with its readings"),
        language);
    Arguments.flag(
        spec, new Bilingual("除错误外不显示提示信息", "no messages but errors"), language, "-q", "--quiet");
    Arguments.flag(
        spec, new Bilingual("出现内部错误时显示细节", "show details of internal errors"), language, "--debug");
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description(new Bilingual("显示用法", "show this help").in(language))
            .build());
  }

  /** The option that stands without a command. */
  public static void addVersionTo(CommandSpec root, Language language) {
    root.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description(new Bilingual("显示版本", "show the version").in(language))
            .build());
  }

  /** Whether an argument is a global option that takes the next argument as its value. */
  public static boolean takesValue(String argument) {
    return argument.equals("--lang") || argument.equals("--color") || argument.equals("--config");
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
        language = languageOf(arguments[i].substring("--lang=".length()));
      } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
        language = languageOf(arguments[i + 1]);
      }
    }
    return language;
  }

  private static Language languageOf(String name) {
    return switch (name) {
      case "zh" -> Language.CHINESE;
      case "en" -> Language.ENGLISH;
      default ->
          throw new UsageException(
              new Bilingual(
                      "--lang 应为“zh”或者“en”，现为“{0}”。", "--lang takes \"zh\" or \"en\", not \"{0}\".")
                  .with(name));
    };
  }

  /** Whether to use colours, by the option before or after the command's name. */
  public static boolean colour(ParseResult before, ParseResult after, boolean welcome) {
    String asked =
        after.matchedOptionValue("--color", before.matchedOptionValue("--color", "auto"));
    return switch (asked) {
      case "auto" -> welcome;
      case "always" -> true;
      case "never" -> false;
      default ->
          throw new UsageException(
              new Bilingual(
                      "--color 应为“auto”、“always”或者“never”，现为“{0}”。",
                      "--color takes \"auto\", \"always\" or \"never\", not \"{0}\".")
                  .with(asked));
    };
  }
}

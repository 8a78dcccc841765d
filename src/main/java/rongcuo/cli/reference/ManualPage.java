package rongcuo.cli.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Parameter;
import rongcuo.cli.reference.Reference.CommandEntry;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/** Writes manual pages in the {@code man} macros of roff, UTF-8. */
public final class ManualPage {

  private static final Bilingual MANUAL = new Bilingual("容错认定助手手册", "rongcuo manual");
  private static final Bilingual NAME = new Bilingual("名称", "NAME");
  private static final Bilingual SYNOPSIS = new Bilingual("用法", "SYNOPSIS");
  private static final Bilingual DESCRIPTION = new Bilingual("说明", "DESCRIPTION");
  private static final Bilingual COMMANDS = new Bilingual("命令", "COMMANDS");
  private static final Bilingual PARAMETERS = new Bilingual("参数", "ARGUMENTS");
  private static final Bilingual OPTIONS = new Bilingual("选项", "OPTIONS");
  private static final Bilingual COMMON = new Bilingual("各命令共有的选项", "OPTIONS OF EVERY COMMAND");
  private static final Bilingual STATUS = new Bilingual("退出状态", "EXIT STATUS");
  private static final Bilingual ENVIRONMENT = new Bilingual("环境变量", "ENVIRONMENT");
  private static final Bilingual FILES = new Bilingual("文件", "FILES");
  private static final Bilingual SEE_ALSO = new Bilingual("参见", "SEE ALSO");

  private static final List<Bilingual> STATUSES =
      List.of(
          new Bilingual("0\n完成", "0\ndone"),
          new Bilingual(
              "1\n有案件无效、出现 --fail-on 所列情形，或者文件夹中没有案件",
              "1\na case is invalid or fails what was asked, or a folder holds no case"),
          new Bilingual("2\n用法有误，或者单位配置无效", "2\nwrong usage or configuration"),
          new Bilingual("3\n有文件不能读取或者写入", "3\na file could not be read or written"),
          new Bilingual("130, 143\n被中断、被终止", "130, 143\ninterrupted, terminated"));

  private static final List<Bilingual> VARIABLES =
      List.of(
          new Bilingual(
              "RONGCUO_CONFIG\n单位配置文件，代替默认位置", "RONGCUO_CONFIG\nthe office's configuration file"),
          new Bilingual(
              "RONGCUO_JAVA_OPTS\n另行传给 Java 的选项", "RONGCUO_JAVA_OPTS\nfurther options of Java"),
          new Bilingual("JAVA_HOME\n使用的 Java，17 或者更新版本", "JAVA_HOME\nthe Java to use, 17 or later"),
          new Bilingual("NO_COLOR\n不为空时不使用颜色", "NO_COLOR\nno colours where it is not empty"));

  private static final List<Bilingual> PLACES =
      List.of(
          new Bilingual(
              "~/.config/rongcuo/config.yaml\n单位配置：本单位采用的解释口径",
              "~/.config/rongcuo/config.yaml\nthe office's configuration, with its readings"));

  private final Reference reference;
  private final Language language;
  private final String date;
  private final StringBuilder page = new StringBuilder();

  private ManualPage(Reference reference, Language language, String date) {
    this.reference = reference;
    this.language = language;
    this.date = date;
  }

  /** The page of the program, as of this day ({@code yyyy-mm-dd}). */
  public static String of(Reference reference, Language language, String date) {
    return new ManualPage(reference, language, date).program();
  }

  /** The page of a command, likewise. */
  public static String of(
      Reference reference, Language language, String date, CommandEntry command) {
    return new ManualPage(reference, language, date).command(command);
  }

  /** The name of a command's page, as {@code man} is asked for it. */
  public static String name(CommandEntry command) {
    return Reference.PROGRAM + "-" + command.id();
  }

  private String program() {
    title(Reference.PROGRAM);
    section(NAME);
    text(Reference.PROGRAM + " \\- " + escaped(reference.summary().in(language)));
    section(SYNOPSIS);
    text(
        bold(Reference.PROGRAM) + " [" + label(word("选项", "OPTIONS")) + "] " + synopsisOfCommand());
    section(COMMANDS);
    for (CommandEntry command : reference.commands()) {
      item(bold(command.id()) + signature(command), command.summary().in(language));
    }
    section(OPTIONS);
    options(reference.rootOptions());
    options(reference.options());
    items(STATUS, STATUSES);
    items(ENVIRONMENT, VARIABLES);
    items(FILES, PLACES);
    section(SEE_ALSO);
    List<String> pages = new ArrayList<>();
    for (CommandEntry command : reference.commands()) {
      pages.add(bold(name(command)) + "(1)");
    }
    text(String.join(",\n", pages));
    return page.toString();
  }

  private String command(CommandEntry command) {
    title(name(command));
    section(NAME);
    text(escaped(name(command)) + " \\- " + escaped(command.summary().in(language)));
    section(SYNOPSIS);
    text(
        bold(Reference.PROGRAM + " " + command.id())
            + " ["
            + label(word("选项", "OPTIONS"))
            + "]"
            + signature(command));
    section(DESCRIPTION);
    text(escaped(reference.summary().in(language)));
    List<Parameter<?>> parameters = parameters(command);
    if (!parameters.isEmpty()) {
      section(PARAMETERS);
      for (Parameter<?> parameter : parameters) {
        item(label(parameter.name().in(language)), parameter.help().in(language));
      }
    }
    if (parameters.size() < command.arguments().size()) {
      section(OPTIONS);
      options(command.arguments());
    }
    section(COMMON);
    options(reference.options());
    items(STATUS, STATUSES);
    section(SEE_ALSO);
    text(bold(Reference.PROGRAM) + "(1)");
    return page.toString();
  }

  private void title(String name) {
    line(
        ".TH "
            + String.join(
                " ",
                quoted(name.toUpperCase(Locale.ROOT)),
                "1",
                quoted(date),
                quoted("rongcuo " + reference.version()),
                quoted(MANUAL.in(language))));
    line(".nh");
    line(".ad l");
  }

  private String synopsisOfCommand() {
    return label(word("命令", "COMMAND")) + " …";
  }

  private static List<Parameter<?>> parameters(CommandEntry command) {
    List<Parameter<?>> parameters = new ArrayList<>();
    for (Argument argument : command.arguments()) {
      if (argument instanceof Parameter<?> parameter) {
        parameters.add(parameter);
      }
    }
    return parameters;
  }

  private String signature(CommandEntry command) {
    StringBuilder signature = new StringBuilder();
    for (Parameter<?> parameter : parameters(command)) {
      String shown = label(parameter.name().in(language)) + (parameter.isMany() ? "…" : "");
      signature.append(' ').append(parameter.isRequired() ? shown : "[" + shown + "]");
    }
    return signature.toString();
  }

  private void options(List<Argument> options) {
    for (Argument option : options) {
      if (option.names().isEmpty()) {
        continue;
      }
      List<String> names = new ArrayList<>();
      for (String name : option.names()) {
        boolean last = names.size() == option.names().size() - 1;
        names.add(
            bold(name)
                + (last && option.value() != null ? "=" + label(option.label().in(language)) : ""));
      }
      item(String.join(", ", names), option.help().in(language));
    }
  }

  private void items(Bilingual heading, List<Bilingual> items) {
    section(heading);
    for (Bilingual item : items) {
      String[] parts = item.in(language).split("\n", 2);
      item(bold(parts[0]), parts[1]);
    }
  }

  private void item(String term, String description) {
    line(".TP");
    line(term);
    text(escaped(description));
  }

  private void section(Bilingual heading) {
    line(".SH " + heading.in(language));
  }

  private String word(String chinese, String english) {
    return language == Language.CHINESE ? chinese : english;
  }

  private void text(String text) {
    for (String line : text.split("\n")) {
      // A full stop or an apostrophe at the start of a line would be taken for a command.
      line(line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line);
    }
  }

  private static String bold(String text) {
    return "\\fB" + escaped(text) + "\\fR";
  }

  private static String label(String text) {
    return "\\fI" + escaped(text) + "\\fR";
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}

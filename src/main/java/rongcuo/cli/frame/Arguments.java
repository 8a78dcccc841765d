package rongcuo.cli.frame;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ParseResult;
import rongcuo.language.Bilingual;
import rongcuo.language.Identified;
import rongcuo.statute.Choice;
import rongcuo.statute.ReadingPolicy;
import rongcuo.statute.Readings;

/** Options and parameters that several commands share, and how their values are read. */
public final class Arguments {

  private Arguments() {}

  public static final Parameter<Path> PATHS =
      Parameter.of(
              0,
              Values.file("路径…", "PATH…"),
              "案件文件，或者装有案件文件（*.yaml、*.yml）的文件夹",
              "case files, or folders of them (*.yaml, *.yml)")
          .many();

  public static final Option<String> OUT =
      Option.of(
          "--out",
          Values.OUTPUT,
          "结果写入文件（UTF-8），- 为标准输出",
          "write the results to a file (UTF-8); - is standard output");

  public static final Option<Choice> READING =
      Option.many(
          "--reading",
          new ReadingChoice(),
          "本次采用的解释口径，可以重复给出",
          "a reading for this run; repeatable");

  public static final Option<Readings.Preset> READINGS =
      Option.of(
          "--readings",
          Wordlist.of(Readings.Preset.values(), Readings.Preset::id, Readings.Preset::label),
          "本次整套采用默认、从严或者从宽口径",
          "all readings of this run at once");

  public static final Option<Integer> JOBS =
      Option.of(
          "--jobs",
          Values.number("N", "N", 1, 256),
          "同时处理的文件数，默认为处理器个数",
          "files worked on side by side, by default one a processor");

  /**
   * The format asked for, or the one whose name the results' file ends with (a page's may lack its
   * last letter, {@code .htm}), or the first.
   *
   * @param formats all that there are
   */
  public static <F extends Enum<F>> F format(ParseResult arguments, Option<F> option, F[] formats) {
    String file = OUT.in(arguments);
    String name = file == null ? "" : file.toLowerCase(Locale.ROOT);
    F byName = formats[0];
    for (F format : formats) {
      String ending = "." + Identified.idOf(format.name());
      byName = name.endsWith(ending) || (name + "l").endsWith(ending) ? format : byName;
    }
    return option.in(arguments, byName);
  }

  public static Path path(String name) {
    if (name.isBlank()) {
      throw new UsageException("路径是空的，请写明文件或者文件夹。", "a path is empty; name a file or a folder.");
    }
    try {
      return Path.of(withoutEscapedQuote(name));
    } catch (InvalidPathException e) {
      throw new UsageException(noPath(name));
    }
  }

  /**
   * A folder without the quotation mark that Windows makes of {@code \"} in {@code "C:\cases\"};
   * other systems let names end in one.
   */
  private static String withoutEscapedQuote(String name) {
    boolean windows = File.separatorChar == '\\';
    return windows ? withoutLastQuote(name) : name;
  }

  public static String withoutLastQuote(String name) {
    boolean last = name.indexOf('"') == name.length() - 1 && name.length() > 1;
    return last ? name.substring(0, name.length() - 1) : name;
  }

  public static Bilingual noPath(String name) {
    Bilingual hint =
        name.indexOf('"') < 0
            ? new Bilingual("", "")
            : new Bilingual(
                "文件夹写在引号中时，末尾不要带反斜杠，如 \"C:\\cases\"；否则其后的内容会被并入。",
                " Within quotation marks leave out the backslash at a folder's end, as in"
                    + " \"C:\\cases\"; else what follows becomes part of it.");
    return new Bilingual("“{0}”不能作为路径。{1}", "\"{0}\" cannot be a path.{1}").with(name, hint);
  }

  /** How many files are worked on side by side; a single file needs no company. */
  public static int jobs(ParseResult arguments, List<Path> paths) {
    boolean single = paths.size() == 1 && !Files.isDirectory(paths.get(0));
    return JOBS.in(arguments, single ? 1 : Runtime.getRuntime().availableProcessors());
  }

  /** How the open points are read in this run: the office's configuration and the options. */
  public static ReadingPolicy readingPolicy(ParseResult arguments, Session session)
      throws IOException {
    return new ReadingPolicy(
        OfficeConfiguration.readings(session), READINGS.in(arguments), READING.all(arguments));
  }
}

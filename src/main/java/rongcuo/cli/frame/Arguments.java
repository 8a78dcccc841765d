package rongcuo.cli.frame;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import rongcuo.casefile.Vocabulary;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.Labels;
import rongcuo.statute.Choice;
import rongcuo.statute.Reading;
import rongcuo.statute.ReadingPolicy;
import rongcuo.statute.Readings;

/** Options and parameters that several commands share, and how their values are read. */
public final class Arguments {

  private Arguments() {}

  public static void option(
      CommandSpec spec, String name, String label, Bilingual description, Language language) {
    spec.addOption(
        OptionSpec.builder(name)
            .type(String.class)
            .paramLabel(label)
            .description(description.in(language))
            .build());
  }

  public static void flag(
      CommandSpec spec, Bilingual description, Language language, String... names) {
    spec.addOption(
        OptionSpec.builder(names).arity("0").description(description.in(language)).build());
  }

  public static void repeatable(
      CommandSpec spec, String name, String label, Bilingual description, Language language) {
    spec.addOption(
        OptionSpec.builder(name)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .paramLabel(label)
            .description(description.in(language))
            .build());
  }

  public static void paths(CommandSpec spec, Language language) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1..*")
            .required(true)
            .paramLabel(new Bilingual("路径…", "PATH…").in(language))
            .hideParamSyntax(true)
            .description(
                new Bilingual(
                        "案件文件，或者装有案件文件（*.yaml、*.yml）的文件夹",
                        "case files, or folders of them (*.yaml, *.yml)")
                    .in(language))
            .build());
  }

  public static void out(CommandSpec spec, Language language) {
    option(
        spec,
        "--out",
        new Bilingual("文件", "FILE").in(language),
        new Bilingual(
            "结果写入文件（UTF-8），- 为标准输出", "write the results to a file (UTF-8); - is standard output"),
        language);
  }

  public static void readings(CommandSpec spec, Language language) {
    repeatable(
        spec,
        "--reading",
        "id=value",
        new Bilingual("本次采用的解释口径，可以重复给出", "a reading for this run; repeatable"),
        language);
    option(
        spec,
        "--readings",
        "default|strict|lenient",
        new Bilingual("本次整套采用默认、从严或者从宽口径", "all readings of this run at once"),
        language);
  }

  public static void jobs(CommandSpec spec, Language language) {
    option(
        spec,
        "--jobs",
        "N",
        new Bilingual(
            "同时处理的文件数，默认为处理器个数", "files worked on side by side, by default one a processor"),
        language);
  }

  public static List<String> all(ParseResult arguments, String name) {
    return arguments.matchedOptionValue(name, List.of());
  }

  public static List<Path> paths(ParseResult arguments) {
    List<String> names = arguments.matchedPositionalValue(0, List.of());
    List<Path> paths = new ArrayList<>();
    for (String name : names) {
      paths.add(path(name));
    }
    return paths;
  }

  public static Path path(String name) {
    if (name.isEmpty()) {
      throw new UsageException(
          new Bilingual("路径是空的，请写明文件或者文件夹。", "a path is empty; name a file or a folder."));
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
    String asked = arguments.matchedOptionValue("--jobs", "");
    if (asked.isEmpty()) {
      boolean single = paths.size() == 1 && !Files.isDirectory(paths.get(0));
      return single ? 1 : Runtime.getRuntime().availableProcessors();
    }
    int jobs = numberIn(asked);
    if (jobs < 1 || jobs > 256) {
      throw new UsageException(
          new Bilingual("--jobs 应为 1 至 256 的整数，现为“{0}”。", "--jobs takes 1 to 256, not \"{0}\".")
              .with(asked));
    }
    return jobs;
  }

  private static int numberIn(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  public static String oneOf(
      ParseResult arguments, String name, List<String> allowed, String otherwise) {
    String value = arguments.matchedOptionValue(name, otherwise);
    if (!allowed.contains(value)) {
      throw notOneOf(name, value, allowed);
    }
    return value;
  }

  public static UsageException notOneOf(String name, String value, List<String> allowed) {
    List<Bilingual> listed = new ArrayList<>();
    allowed.forEach(each -> listed.add(new Bilingual("“{0}”", "\"{0}\"").with(each)));
    return notOneOf(new Bilingual(name, name), value, allowed, listed);
  }

  /**
   * A value that an option does not take.
   *
   * @param allowed all that it takes, for a near miss
   * @param listed the same as a user is told it
   */
  public static UsageException notOneOf(
      Bilingual name, String value, List<String> allowed, List<Bilingual> listed) {
    return new UsageException(
        new Bilingual("{0} 应为{1}，现为“{2}”。{3}", "{0} takes {1}, not \"{2}\".{3}")
            .with(
                name,
                new Bilingual(
                    String.join("、", listed.stream().map(Bilingual::chinese).toList()),
                    String.join(", ", listed.stream().map(Bilingual::english).toList())),
                value,
                nearMiss(value, allowed)));
  }

  /** What is meant, and in quotation marks what is typed for it. */
  public static Bilingual labelled(Bilingual label, String id) {
    return Labels.withId(label, id);
  }

  /** A question whether one of the allowed values was meant; empty if none is near. */
  public static Bilingual nearMiss(String value, List<String> allowed) {
    return Vocabulary.nearMiss(value, allowed);
  }

  /** How the open points are read in this run: the office's configuration and the options. */
  public static ReadingPolicy readingPolicy(ParseResult arguments, Session session)
      throws IOException {
    List<Choice> run = new ArrayList<>();
    for (String assignment : all(arguments, "--reading")) {
      run.add(choice("--reading", assignment));
    }
    return new ReadingPolicy(OfficeConfiguration.readings(session), preset(arguments), run);
  }

  private static Readings.@Nullable Preset preset(ParseResult arguments) {
    String asked = arguments.matchedOptionValue("--readings", "");
    if (asked.isEmpty()) {
      return null;
    }
    Readings.Preset preset = Readings.Preset.byId(asked);
    if (preset == null) {
      throw notOneOf("--readings", asked, List.of("default", "strict", "lenient"));
    }
    return preset;
  }

  /** The choice that an option of this name is given. */
  public static Choice choice(String option, String assignment) {
    int equals = assignment.indexOf('=');
    String id = equals < 0 ? assignment : assignment.substring(0, equals);
    Reading reading = Reading.byId(id);
    if (reading == null) {
      throw notOneOf(option, id, idsOfReadings());
    }
    String value = equals < 0 ? "" : assignment.substring(equals + 1);
    Choice choice = reading.choice(value);
    if (choice == null) {
      List<String> ids = new ArrayList<>();
      List<Bilingual> listed = new ArrayList<>();
      for (Choice each : reading.choices()) {
        ids.add(each.id());
        listed.add(labelled(each.meaning(), each.id()));
      }
      throw notOneOf(
          new Bilingual("{1} 中的“{0}”", "\"{0}\" by {1}").with(id, option), value, ids, listed);
    }
    return choice;
  }

  private static List<String> idsOfReadings() {
    List<String> ids = new ArrayList<>();
    for (Reading reading : Reading.values()) {
      ids.add(reading.id());
    }
    return ids;
  }
}

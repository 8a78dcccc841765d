package rongcuo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a message may not say: what its reader never saw (keys joined by dots, ids, temporary files,
 * words of the system) or cannot read (words of the other language).
 */
final class Wording {

  /** What is quoted is a name or what is to be typed, as it stands in a file or on a key. */
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"\n]*\"|《[^》]*》|'[^'\n]*'");

  /** A path, a file's name or a place in it, or the pattern of such names. */
  private static final Pattern FILE =
      Pattern.compile(
          "[^\\s，。；：、“”]*(?:/[^\\s，。；：、“”]*|\\*?\\.(?:ya?ml|txt|docx|pdf|csv|xlsx|html|md|json|ics|reporter))"
              + "(?::\\d+)*(?::(?=\\s))?");

  /** An option, with a code for its value; a reading as it is given to {@code --reading}. */
  private static final Pattern OPTION =
      Pattern.compile(
          "(?<![\\w-])--?[a-z][a-z-]*(?: [a-z]+(?:-[a-z]+)+)?|[a-z0-9-]+\\s?=\\s?[a-z-]+");

  private static final Pattern DOTTED =
      Pattern.compile(
          "(?i)[a-z\\p{IsHan}][\\w\\p{IsHan}-]*\\.[a-z\\p{IsHan}][\\w\\p{IsHan}-]*|\\w+\\[\\d+]");

  private static final Pattern COMPOUND = Pattern.compile("[a-z]+(?:[-_][a-z]+)+");

  private static final Pattern SYSTEM =
      Pattern.compile(
          "\\.tmp\\b|\\.lock\\b|Exception|Is a directory|No such file|Not a directory|Input/output|Broken pipe"
              + "|too long$|\\bnull\\b|java\\.|\\{\\d}|[\uFDD0\uFDD1]");

  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}(?!\\d)");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

  /** Names that Chinese text takes over as they are. */
  private static final List<String> NAMES =
      List.of(
          "rongcuo", "YAML", "JSON", "CSV", "UTF", "GB", "PDF", "Word", "WPS", "Windows", "Excel",
          "MiB", "Java", "help", "Schema");

  /** Commands as they are typed; a message says 用 decide 命令, or begins a line to type. */
  private static final List<String> COMMANDS =
      List.of(
          "decide",
          "record",
          "evaluate",
          "explain",
          "interview",
          "notice",
          "check",
          "duties",
          "ledger",
          "trends",
          "law",
          "schema",
          "completion");

  private Wording() {}

  /**
   * What is wrong with messages in Chinese.
   *
   * @return one text a fault, with its line
   */
  static List<String> faultsOfChinese(String said) {
    List<String> faults = new ArrayList<>();
    for (String line : linesWithoutQuotations(said, faults)) {
      String rest = OPTION.matcher(line).replaceAll(" ");
      Matcher latin = LATIN.matcher(rest);
      while (latin.find()) {
        if (!NAMES.contains(latin.group()) && !COMMANDS.contains(latin.group())) {
          faults.add("untranslated “" + latin.group() + "” in: " + line.strip());
        }
      }
    }
    return faults;
  }

  /**
   * What is wrong with messages in English.
   *
   * @param chinese the words of the law and of the case, which stay Chinese
   */
  static List<String> faultsOfEnglish(String said, String chinese) {
    List<String> faults = new ArrayList<>();
    for (String line : linesWithoutQuotations(said, faults)) {
      Matcher han = HAN.matcher(line);
      while (han.find()) {
        if (!chinese.contains(han.group())) {
          faults.add("Chinese “" + han.group() + "” in: " + line.strip());
        }
      }
    }
    return faults;
  }

  private static List<String> linesWithoutQuotations(String said, List<String> faults) {
    // The line of the file itself, which a message quotes, and the mark below it; a line to type.
    String own =
        said.lines()
            .filter(line -> !line.matches("\\s+\\d* \\| .*"))
            .filter(line -> !line.matches(" +rongcuo (?:record|decide|amend) .*"))
            .collect(Collectors.joining("\n"));
    find(SYSTEM, own, "not for users", faults);
    List<String> lines = new ArrayList<>();
    // What is quoted may go on over the end of a line.
    String unwrapped = own.replaceAll("\\n +(?!-)", " ");
    for (String line : QUOTED.matcher(unwrapped).replaceAll("“”").lines().toList()) {
      String rest = FILE.matcher(line).replaceAll(" ");
      find(DOTTED, rest, "keys joined by dots", faults);
      find(COMPOUND, OPTION.matcher(rest).replaceAll(" "), "an id", faults);
      lines.add(rest);
    }
    return lines;
  }

  private static void find(Pattern pattern, String text, String what, List<String> faults) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int from = Math.max(0, matcher.start() - 60);
      faults.add(
          what
              + ": "
              + matcher.group()
              + " in: "
              + text.substring(from, Math.min(text.length(), matcher.end() + 60)));
    }
  }
}

package rongcuo.confidentiality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import rongcuo.casefile.history.History;
import rongcuo.cli.Program;

/** What the program gives out about a folder of cases: every command in every format. */
final class LeakOutputs {

  /** Commands that no output about a case leaves the office by, each with the reason. */
  static final Map<String, String> SILENT =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("interview", "asks and writes the case itself"),
              Map.entry("decide", "writes the case itself, whose owner sees the screen"),
              Map.entry("record", "writes the case itself, whose owner sees the screen"),
              Map.entry("amend", "writes the case itself, whose owner sees the screen"),
              Map.entry("rename", "writes the case itself, whose owner sees the screen"),
              Map.entry("import", "begins cases, whose owner sees the screen"),
              Map.entry("law", "reads no case"),
              Map.entry("schema", "reads no case"),
              Map.entry("completion", "reads no case"),
              Map.entry("man", "reads no case"),
              Map.entry("help", "reads no case")));

  static final String LETTER = "reporter-feedback";
  private static final String LETTER_IN_CHINESE = "实名举报反馈函";

  private static final String DAY = "2026-06-01";

  private static final List<String> TABLES =
      List.of(
          "evaluate @ --format text",
          "evaluate @ --format json",
          "evaluate @ --format jsonl --readings strict",
          "evaluate @ --format csv",
          "evaluate @ --format csv --out #csv",
          "check @ --format text",
          "check @ --format json",
          "check @ --format jsonl --strict",
          "check @ --format text --history",
          "check @ --format json --history",
          "ledger @ --format text --on DAY",
          "ledger @ --out #csv --on DAY",
          "ledger @ --out #xlsx --on DAY",
          "duties @ --format text --on DAY",
          "duties @ --format json --on DAY",
          "duties @ --format csv --on DAY",
          "duties @ --format ics --on DAY",
          "duties @ --format ics --out #ics --on 2026-04-26",
          "trends @ --format text --on DAY --at-least 2",
          "trends @ --format json --on DAY --at-least 2",
          "trends @ --format html --on DAY --at-least 2",
          "trends @ --year 2026 --out #docx --on DAY",
          "desk @ --plain --on DAY",
          "form $ --all --out #xlsx --force",
          "form $ --kind outline --out #txt --force",
          "test @ --format text",
          "test @ --format json",
          "explain $ --format text --all",
          "explain $ --format json",
          "explain $ --format md --find-out --evidence --contested",
          "explain $ --format json --contested",
          "explain $ --format html",
          "precedents $ % --most 9",
          "practice @ % --readings strict",
          "practice @ % --readings strict --format json",
          "practice @ % --readings strict --format html",
          "explain $ --format html --why-not not-tolerated",
          "explain $ --format json --goal not-tolerated",
          "explain $ --goal diligent --archive %",
          "explain $ --format json --goal tolerated --archive %",
          "explain $ --format md --set loss-occurred=no",
          "explain % --format html --against $:1",
          "explain $ --subject 1 --format json --against %",
          "complete 3 -- explain $ --subject",
          "complete 3 -- explain % --against $:");

  private final Path folder;
  private final Path caseFile;
  private final Path other;
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * One output.
   *
   * @param label the command that made it, or the file
   * @param words everything that it says
   */
  record Piece(String label, String words, Sort sort) {

    enum Sort {
      GIVEN_OUT,
      LETTER,
      SCREEN
    }
  }

  /** What a run of a command came to. */
  record Ran(String command, int status, String out, String err) {}

  private final List<Ran> runs = new ArrayList<>();

  /**
   * @param caseFile the case in question, in a folder of its own
   * @param other a case elsewhere that it is compared with
   */
  LeakOutputs(Path caseFile, Path other) {
    this.folder = caseFile.toAbsolutePath().getParent();
    this.caseFile = caseFile;
    this.other = other;
  }

  List<Piece> pieces() {
    return pieces;
  }

  List<Ran> runs() {
    return runs;
  }

  /** The commands that print texts of a case; a check prints only those that are wrong. */
  static List<String> tellingCommands() {
    return TABLES.stream()
        .filter(
            command -> !command.startsWith("check") && !command.startsWith("test @ --format text"))
        .toList();
  }

  /** Runs each command of which the number, divided by a stride, leaves a rest. */
  LeakOutputs tables(int stride, int rest, String... global) throws IOException {
    for (int i = 0; i < TABLES.size(); i++) {
      if (i % stride == rest % stride) {
        table(TABLES.get(i), global);
      }
    }
    return this;
  }

  private void table(String command, String... global) throws IOException {
    // What shells ask begins with the command; options that hold for any stand in the line typed.
    List<String> words =
        new ArrayList<>(command.startsWith("complete") ? List.of() : List.of(global));
    Path out = null;
    String format = "text";
    String before = "";
    for (String word : command.split(" ")) {
      if (before.equals("--format")) {
        format = word;
      }
      before = word;
      String given = word;
      if (word.startsWith("#")) {
        out = Files.createTempFile("leak", "." + word.substring(1));
        given = out.toString();
      }
      words.add(
          switch (word) {
            case "@" -> folder.toString();
            case "$" -> caseFile.toString();
            case "$:1" -> caseFile + ":1";
            case "$:" -> caseFile + ":";
            case "%" -> other.toString();
            case "DAY" -> DAY;
            default -> given;
          });
    }
    Program.Result result = run(words);
    add(command, LeakReading.words(format, result.out()), Piece.Sort.GIVEN_OUT);
    add(command, result.err(), Piece.Sort.SCREEN);
    // A form of a case that tells who reported is not written at all.
    if (out != null && Files.size(out) > 0) {
      String name = out.toString();
      add(command, LeakReading.words(name, Files.readAllBytes(out)), Piece.Sort.GIVEN_OUT);
    }
    if (out != null) {
      Files.delete(out);
    }
  }

  /** Changes the case, and gives out the history that then lies beside it. */
  LeakOutputs history() throws IOException {
    run(changing(caseFile, DAY));
    Path history = History.of(caseFile);
    if (Files.exists(history)) {
      add("history", LeakReading.words("json", Files.readString(history)), Piece.Sort.GIVEN_OUT);
      table("check @ --format text --history");
    }
    return this;
  }

  /** A change that any case of the tests takes. */
  static List<String> changing(Path caseFile, String day) {
    return List.of("record", caseFile.toString(), "feedback", "--date", day, "--replace");
  }

  /** Makes documents, with their traces. */
  Ran documents(String formats, String... kinds) throws IOException {
    Path out = Files.createTempDirectory("leak");
    List<String> words = new ArrayList<>(List.of("notice", caseFile.toString()));
    words.addAll(List.of(kinds));
    words.addAll(
        List.of("--format", formats, "--trace", "--date", DAY, "--out-dir", out.toString()));
    Program.Result result = run(words);
    Ran ran = runs.get(runs.size() - 1);
    String label = "notice " + String.join(" ", kinds);
    for (String part : result.out().split("(?m)^(?=\\S)", -1)) {
      // The trace has a part for each document, which begins with its file's name.
      boolean letter = part.lines().findFirst().orElse("").contains(LETTER);
      add(label + " --trace", part, letter ? Piece.Sort.LETTER : Piece.Sort.GIVEN_OUT);
    }
    add(label, result.err().replace(out.toString(), ""), Piece.Sort.SCREEN);
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.sorted((one, two) -> two.compareTo(one)).toList()) {
        if (Files.isRegularFile(file)) {
          document(out, file);
        }
        Files.delete(file);
      }
    }
    return ran;
  }

  private void document(Path out, Path file) throws IOException {
    String name = out.relativize(file).toString();
    boolean letter = name.contains(LETTER) || name.contains(LETTER_IN_CHINESE);
    Piece.Sort sort = letter ? Piece.Sort.LETTER : Piece.Sort.GIVEN_OUT;
    add("name of " + name, name, sort);
    add(name, LeakReading.words(name, Files.readAllBytes(file)), sort);
  }

  private Program.Result run(List<String> words) {
    Program.Result result = Program.run(words.toArray(String[]::new));
    runs.add(new Ran(String.join(" ", words), result.status(), result.out(), result.err()));
    return result;
  }

  private void add(String label, String words, Piece.Sort sort) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(label, words, sort));
    }
  }

  /** The commands that the program has, as its own overview lists them. */
  static Set<String> commands() {
    Set<String> names = new java.util.TreeSet<>();
    boolean listing = false;
    for (String line : Program.run("--help").out().lines().toList()) {
      listing |= line.startsWith("命令");
      java.util.regex.Matcher name =
          java.util.regex.Pattern.compile("^  ([a-z]+)\\b").matcher(line);
      if (listing && name.find()) {
        names.add(name.group(1));
      }
    }
    return names;
  }

  /** The commands that {@link #tables} and {@link #documents} run. */
  static Set<String> run() {
    Set<String> names = new java.util.TreeSet<>(Set.of("notice"));
    TABLES.forEach(command -> names.add(command.substring(0, command.indexOf(' '))));
    return names;
  }
}

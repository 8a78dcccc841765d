package rongcuo.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import rongcuo.cli.Program;

/**
 * Runs a target on inputs, each in a folder of its own that stays if the judgement is a failure.
 */
final class Fuzzer {

  private static final Path PLACE = Path.of("target/fuzz");

  private final Census census = new Census();

  Census census() {
    return census;
  }

  /**
   * Runs a target on the input of a seed.
   *
   * @throws AssertionError with the seed, and where the input is kept
   */
  void run(Target target, long seed) throws IOException {
    run(target, Choices.seeded(seed), "seed " + seed);
  }

  void run(Target target, Choices choices, String name) throws IOException {
    run(target + " " + name, judge -> target.run(choices, judge));
  }

  /** Reads a case file from its content. */
  void read(byte[] content) throws IOException {
    run("READER content", judge -> Target.read(content, judge));
  }

  /** Runs every command that reads a case on a content. */
  void everyCommand(byte[] content, long seed) throws IOException {
    run(
        "COMMANDS content",
        judge -> {
          Path file = Files.write(judge.folder().resolve("case.yaml"), content);
          Target.everyCommand(file, Choices.seeded(seed), judge);
        });
  }

  private interface Judged {
    void run(Judge judge) throws IOException;
  }

  private void run(String name, Judged judged) throws IOException {
    Path folder = PLACE.resolve(name.toLowerCase(Locale.ROOT).replace(' ', '-'));
    delete(folder);
    Files.createDirectories(folder);
    census.count("inputs");
    try {
      judged.run(new Judge(folder, census));
    } catch (AssertionError | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new AssertionError(name + ", input in " + folder + ": " + e, e);
    }
    delete(folder);
  }

  /** What is loaded or compiled at first use is not counted as an input's. */
  static void warmUp() throws IOException {
    Path folder = Files.createTempDirectory("rongcuo-fuzz");
    Program.run(
        "notice",
        "src/test/resources/notice/everything.yaml",
        "--format",
        "txt,md,html,docx",
        "--out-dir",
        folder.toString());
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}

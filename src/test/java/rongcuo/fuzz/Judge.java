package rongcuo.fuzz;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rongcuo.cli.Program;

/** Runs the program and holds it to what no input whatever may make it do. */
final class Judge {

  /** How many times the bounds are longer, for code that is instrumented. */
  static final String PATIENCE = "rongcuo.fuzz.patience";

  /** Processor time, which other work on the machine does not lengthen. */
  private static final long MOST_NANOS = 2_000_000_000L * Integer.getInteger(PATIENCE, 1);

  private static final long MOST_BYTES = (700L << 20) * Integer.getInteger(PATIENCE, 1);
  private static final Pattern PLACE =
      Pattern.compile("(?m)^(.*?):(\\d+):(\\d+): (错误|提示|error|warning)(?:：|: )(.*)$");
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Path folder;
  private final Census census;

  Judge(Path folder, Census census) {
    this.folder = folder;
    this.census = census;
  }

  Path folder() {
    return folder;
  }

  Census census() {
    return census;
  }

  Program.Result run(String... arguments) throws IOException {
    return runTyping("", arguments);
  }

  /** Runs the program with lines to read and judges what it did. */
  Program.Result runTyping(String typed, String... arguments) throws IOException {
    String what = Arrays.toString(arguments);
    Set<String> outside = names(Path.of("."));
    byte[] lines = typed.getBytes(StandardCharsets.UTF_8);
    Program.Result result =
        bounded(what, () -> Program.runReading(new ByteArrayInputStream(lines), arguments));
    census.count("runs of the program");
    require(what, result.status() >= 0 && result.status() <= 3, "status " + result.status());
    for (String text : new String[] {result.out(), result.err()}) {
      require(what, !text.contains("\tat "), "a stack trace: " + text);
      require(what, !text.matches("(?s).*\\b[a-z.]+[A-Z]\\w+Exception\\b.*"), "exception: " + text);
      require(what, isClean(text), "raw control characters: " + shown(text));
    }
    require(
        what,
        !result.err().contains("程序内部出错") && !result.err().contains("internal error"),
        result.err());
    require(what, names(Path.of(".")).equals(outside), "files outside the named folder");
    Matcher places = PLACE.matcher(result.out() + "\n" + result.err());
    while (places.find()) {
      census.diagnostic(places.group(5));
    }
    return result;
  }

  /** Runs something within the bounds of time and memory. */
  <T> T bounded(String what, Supplier<T> work) {
    long thread = Thread.currentThread().getId();
    long nanos = THREADS.getCurrentThreadCpuTime();
    long bytes = THREADS.getThreadAllocatedBytes(thread);
    T result = work.get();
    long usedNanos = THREADS.getCurrentThreadCpuTime() - nanos;
    long usedBytes = THREADS.getThreadAllocatedBytes(thread) - bytes;
    require(what, usedNanos < MOST_NANOS, "took " + usedNanos / 1_000_000 + " ms");
    require(what, usedBytes < MOST_BYTES, "allocated " + (usedBytes >> 20) + " MiB");
    return result;
  }

  /** Requires of a file that was written that it is fit to be shown. */
  void requireClean(Path file) throws IOException {
    String text = Files.readString(file);
    require(file.toString(), isClean(text), "raw control characters: " + shown(text));
  }

  static void require(String what, boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(what + ": " + otherwise);
    }
  }

  /** Nothing that steers a terminal; line ends as text, CSV and iCalendar have them. */
  private static boolean isClean(String text) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return body.replace("\r\n", "\n").codePoints().noneMatch(Judge::isUnsafe);
  }

  private static boolean isUnsafe(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point != '\n';
      case Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            point ->
                shown.append(
                    isUnsafe(point)
                        ? "<" + Integer.toHexString(point) + ">"
                        : Character.toString(point)));
    int at = Math.max(0, shown.indexOf("<") - 300);
    return shown.substring(at, Math.min(shown.length(), at + 900));
  }

  private static Set<String> names(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> names.add(file.getFileName().toString()));
    }
    return names;
  }

  /** Everything in the folder, by name relative to it. */
  static List<String> tree(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(f -> !f.equals(folder))
            .forEach(f -> names.add(folder.relativize(f).toString()));
      }
    }
    return names.stream().sorted().toList();
  }
}

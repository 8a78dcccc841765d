package rongcuo.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import rongcuo.cli.frame.Environment;

/** The program, run inside the test as its users run it: arguments in, output and status out. */
public final class Program {

  private static final String NO_CONFIGURATION = "target/no-configuration";

  private Program() {}

  /** What a run left behind. */
  public record Result(int status, String out, String err) {}

  /** Runs it in Chinese, away from any terminal. */
  public static Result run(String... arguments) {
    return runWith(Map.of(), arguments);
  }

  /** Runs it with these lines to read, as from a script. */
  public static Result runTyping(String lines, String... arguments) {
    return run(
        Map.of(), new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), arguments);
  }

  /** Runs it with these bytes to read, as from a file or a pipe. */
  public static Result runReading(byte[] content, String... arguments) {
    return run(Map.of(), new ByteArrayInputStream(content), arguments);
  }

  /** Runs it with these lines typed by a person who sees what is said, on a plain terminal. */
  public static Result runAnswering(String lines, String... arguments) {
    ByteArrayInputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    return run(Map.of(), in, true, arguments);
  }

  /** The same where what is said goes to the terminal too, and single questions are put. */
  public static Result runAtTerminal(String lines, String... arguments) {
    ByteArrayInputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    return run(Map.of("TERM", "dumb"), in, true, true, arguments);
  }

  /** Runs it with a stream to read. */
  public static Result runReading(InputStream in, String... arguments) {
    return run(Map.of(), in, arguments);
  }

  /** Runs it with further environment variables. */
  public static Result runWith(Map<String, String> variables, String... arguments) {
    return run(variables, InputStream.nullInputStream(), arguments);
  }

  private static Result run(Map<String, String> variables, InputStream in, String... arguments) {
    return run(variables, in, false, arguments);
  }

  private static Result run(
      Map<String, String> variables, InputStream in, boolean typed, String... arguments) {
    return run(variables, in, typed, false, arguments);
  }

  private static Result run(
      Map<String, String> variables,
      InputStream in,
      boolean typed,
      boolean shown,
      String... arguments) {
    Map<String, String> all = new HashMap<>();
    all.put("LANG", "zh_CN.UTF-8");
    all.put("XDG_CONFIG_HOME", NO_CONFIGURATION);
    all.putAll(variables);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = new Main(new Environment(all, in, out, err, typed, shown, false)).run(arguments);
    return new Result(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}

package rongcuo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process, started by a shell that sets the stage for it. */
final class ProcessRun {

  private static final int PATIENCE_SECONDS = 60;

  /** What a process left behind. */
  record Ended(int status, String out, String err) {}

  private ProcessRun() {}

  /**
   * Runs a shell script in a folder; in it, {@code "$@"} is the program with its arguments.
   *
   * @param options of the virtual machine
   */
  static Ended run(Path folder, String script, List<String> options, String... arguments)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("rongcuo", ".out");
    Path err = Files.createTempFile("rongcuo", ".err");
    try {
      Process process =
          builder(folder, script, options, arguments)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new AssertionError("does not end: " + script + " " + List.of(arguments));
      }
      return new Ended(process.exitValue(), text(out), text(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  static Ended run(Path folder, String script, String... arguments)
      throws IOException, InterruptedException {
    return run(folder, script, List.of(), arguments);
  }

  /** A process of the program that is not started yet. */
  static ProcessBuilder builder(
      Path folder, String script, List<String> options, String... arguments) {
    List<String> line = new ArrayList<>(List.of("sh", "-c", script, "sh"));
    List<String> program = TerminalProgram.commandLine(arguments);
    line.add(program.get(0));
    line.addAll(options);
    line.addAll(program.subList(1, program.size()));
    ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("XDG_CONFIG_HOME", "/nonexistent");
    return builder;
  }

  /** A program of the tests, in a virtual machine of its own. */
  static Process java(Class<?> main, String... arguments) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    line.add(System.getProperty("java.class.path"));
    line.add(main.getName());
    Collections.addAll(line, arguments);
    return new ProcessBuilder(line).redirectErrorStream(true).start();
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}

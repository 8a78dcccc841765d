package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Windows' command processor, run by Wine, with a stub in the place of Java that says how it was
 * started ({@code src/test/windows}).
 *
 * <p>Wine's is not Microsoft's. No test asks for what only one of them does: with Wine's, an empty
 * argument ({@code ""}) joins the next one; a single {@code %} in a line or in the value of a
 * variable is lost; {@code %X:~1%} of one character is a fault; {@code ||} after {@code pushd}
 * looks at the command before; programs of the working folder are found whatever {@code
 * NoDefaultCurrentDirectoryInExePath} says.
 */
final class WineStation {

  private static final String COMPILER = "x86_64-w64-mingw32-gcc";
  private static final Path PREFIX = Path.of("target/wine").toAbsolutePath();
  private static final String WINE =
      Stream.of("/usr/lib/wine/wine64", "/usr/bin/wine64", "/usr/bin/wine")
          .filter(wine -> Files.isExecutable(Path.of(wine)))
          .findFirst()
          .orElse("");

  private static final String NOT_STARTED = "Can't recognize '";

  private static final int ATTEMPTS = 3;

  private final Path folder;

  /** How a start ended, and what the stub reported of it, if it was reached. */
  record Ended(int status, String messages, List<String> report) {

    /** What the report says of a kind, line by line. */
    List<String> of(String kind) {
      return report.stream()
          .filter(line -> line.startsWith(kind + " "))
          .map(line -> line.substring(kind.length() + 1))
          .toList();
    }
  }

  /**
   * @param folder an empty one for the stubs
   */
  WineStation(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    boolean there = !WINE.isEmpty() && Files.isExecutable(Path.of("/usr/bin/" + COMPILER));
    if (!there && "true".equals(System.getenv("CI"))) {
      throw new AssertionError("wine64 or gcc-mingw-w64-x86-64-win32 is missing");
    }
    assumeTrue(
        there,
        "The launcher of Windows is not run: Wine or mingw is missing (Debian: apt-get install"
            + " wine64 gcc-mingw-w64-x86-64-win32).");
    for (String program : List.of("java", "start")) {
      String source = Path.of("src/test/windows", program + ".c").toString();
      String made = folder.resolve(program + ".exe").toString();
      done(new ProcessBuilder(COMPILER, "-municode", "-Os", "-s", "-o", made, source), 60);
    }
    if (!Files.exists(PREFIX.resolve("system.reg"))) {
      Files.createDirectories(PREFIX);
      done(wine("wineboot", "-i"), 300);
    }
  }

  /** A path as Windows names it. */
  static String windows(Path path) {
    return "Z:" + path.toString().replace('/', '\\');
  }

  Path stub() {
    return folder.resolve("java.exe");
  }

  /** Runs a command line in a working folder, with the variables set. */
  Ended run(Path from, Map<String, String> variables, String command)
      throws IOException, InterruptedException {
    return run(from, variables, command, 0);
  }

  /**
   * Wine fails now and then to start a program that is there; then it is tried again. One that is
   * not there, or is not quoted as it must be, fails each time.
   *
   * @param page the code page of the console, 0 for a start without one
   */
  Ended run(Path from, Map<String, String> variables, String command, int page)
      throws IOException, InterruptedException {
    Ended ended = runOnce(from, variables, command, page);
    for (int i = 1; i < ATTEMPTS && ended.messages().contains(NOT_STARTED); i++) {
      ended = runOnce(from, variables, command, page);
    }
    return ended;
  }

  private Ended runOnce(Path from, Map<String, String> variables, String command, int page)
      throws IOException, InterruptedException {
    Path report = folder.resolve("report");
    Files.deleteIfExists(report);
    List<String> lines = new ArrayList<>(List.of("set STUB_REPORT=" + windows(report)));
    variables.forEach((name, value) -> lines.add("set " + name + "=" + value));
    lines.add("cd " + windows(from));
    if (page != 0) {
      lines.add("page " + page);
    }
    lines.add("run " + command);
    Path start = Files.write(folder.resolve("start.txt"), lines, StandardCharsets.UTF_8);
    ProcessBuilder builder = wine(folder.resolve("start.exe").toString(), windows(start));
    if (page != 0) {
      // Wine makes a console of a terminal.
      String line = "exec '" + String.join("' '", builder.command()) + "'";
      builder.command(List.of("script", "-qec", line, "/dev/null"));
    }
    Path messages = folder.resolve("messages");
    builder.redirectErrorStream(true).redirectOutput(messages.toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("no end of: " + command);
    }
    List<String> told = Files.exists(report) ? Files.readAllLines(report) : List.of();
    byte[] said = Files.readAllBytes(messages);
    return new Ended(process.exitValue(), new String(said, StandardCharsets.UTF_8), told);
  }

  private static ProcessBuilder wine(String... arguments) {
    List<String> line = new ArrayList<>(List.of(WINE));
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("RONGCUO") || name.startsWith("JAVA"));
    environment.put("WINEPREFIX", PREFIX.toString());
    environment.put("WINEDEBUG", "-all");
    environment.put("WINEDLLOVERRIDES", "winemenubuilder.exe,mscoree,mshtml=");
    // What Wine links from the user's folder is linked from none of hers.
    environment.put("HOME", PREFIX.toString());
    return builder;
  }

  private static void done(ProcessBuilder builder, int seconds)
      throws IOException, InterruptedException {
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    assertThat(process.waitFor(seconds, TimeUnit.SECONDS)).as("%s", builder.command()).isTrue();
    assertThat(process.exitValue()).as("%s", builder.command()).isZero();
  }

  /** Ends what Wine leaves running for the next start. */
  void end() throws IOException, InterruptedException {
    String server = WINE.replaceFirst("wine(64)?$", "wineserver$1");
    ProcessBuilder builder = wine();
    builder.command(List.of(server, "-k"));
    builder.start().waitFor(20, TimeUnit.SECONDS);
  }
}

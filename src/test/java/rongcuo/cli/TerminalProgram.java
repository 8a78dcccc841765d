package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The program, run as a process of its own in a real terminal: keys go in, the screen comes out.
 * The terminal is tmux's.
 */
final class TerminalProgram implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Duration BETWEEN_ANSWERS = Duration.ofMillis(400);

  private final String socket =
      "rongcuo-" + ProcessHandle.current().pid() + "-" + System.nanoTime();

  private long pressedAt;

  private TerminalProgram() {}

  /** Leaves the test out, and says why, where there is no tmux; the build server always has it. */
  static void assumeTmux() {
    boolean there;
    try {
      there = new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
    } catch (IOException e) {
      there = false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    if (!there && "true".equals(System.getenv("CI"))) {
      throw new AssertionError("tmux is missing");
    }
    assumeTrue(
        there,
        "The questionnaire is not tested in a real terminal: tmux is missing. Install it"
            + " (Debian, Ubuntu: apt-get install tmux; macOS: brew install tmux).");
  }

  /**
   * Starts the program in a terminal.
   *
   * @param folder the working folder
   * @param variables further environment variables
   */
  static TerminalProgram start(
      Path folder, int columns, int rows, Map<String, String> variables, String... arguments) {
    TerminalProgram program = new TerminalProgram();
    List<String> line = new ArrayList<>(List.of("env"));
    line.addAll(List.of("LC_ALL=C.UTF-8", "LANG=C.UTF-8", "XDG_CONFIG_HOME=/nonexistent"));
    variables.forEach((name, value) -> line.add(name + "=" + value));
    line.addAll(commandLine(arguments));
    String command =
        line.stream().map(TerminalProgram::quoted).collect(Collectors.joining(" "))
            + "; echo \"[status $?]\"; exec sleep 600";
    program.tmux(
        "-u",
        "new-session",
        "-d",
        "-x",
        String.valueOf(columns),
        "-y",
        String.valueOf(rows),
        "-c",
        folder.toString(),
        command);
    return program;
  }

  /** The program as a process: its arguments from java on. */
  static List<String> commandLine(String... arguments) {
    List<String> line = new ArrayList<>(ArchivedProgram.command());
    line.addAll(Arrays.asList(arguments));
    return line;
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  /** Types text as it is. */
  void type(String text) {
    tmux("send-keys", "-l", text);
  }

  /** Presses keys by their tmux names, such as Enter, Down, C-c. */
  void press(String... keys) {
    if (keys[0].equals("Enter")) {
      thinkBeforeEnter();
    }
    pressedAt = System.nanoTime();
    pressAtOnce(keys);
  }

  /**
   * An Enter right behind a letter belongs to it; a person who means another answer takes longer.
   */
  private void thinkBeforeEnter() {
    while (System.nanoTime() - pressedAt < BETWEEN_ANSWERS.toNanos()) {
      pause();
    }
  }

  /** Presses keys as fast as fingers can. */
  void pressAtOnce(String... keys) {
    List<String> arguments = new ArrayList<>(List.of("send-keys"));
    arguments.addAll(List.of(keys));
    tmux(arguments.toArray(String[]::new));
  }

  /** Sends keys at once: characters as they are, others by their tmux names. */
  void send(List<String> keys) {
    List<String> commands = new ArrayList<>();
    for (String key : keys) {
      if (!commands.isEmpty()) {
        commands.add(";");
      }
      commands.addAll(
          key.length() == 1 ? List.of("send-keys", "-l", key) : List.of("send-keys", key));
    }
    tmux(commands.toArray(String[]::new));
  }

  void enter(String text) {
    if (!text.isEmpty()) {
      type(text);
    }
    press("Enter");
  }

  /** Pastes text as a terminal does, in one go. */
  void paste(String text) {
    try {
      Path pasted = Files.writeString(Files.createTempFile("pasted", ".txt"), text);
      tmux("load-buffer", pasted.toString());
      Files.delete(pasted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    tmux("paste-buffer", "-p");
  }

  void resize(int columns, int rows) {
    tmux("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(rows));
  }

  /** What the screen shows, line by line, and what has scrolled off it. */
  String screen() {
    return tmux("capture-pane", "-p", "-S", "-2000");
  }

  /** The last lines of it. */
  String recent() {
    return tmux("capture-pane", "-p", "-S", "-40");
  }

  /** What the screen shows now. */
  String visible() {
    return tmux("capture-pane", "-p");
  }

  /** The same with the escape sequences of its styles. */
  String visibleWithStyles() {
    return tmux("capture-pane", "-e", "-p");
  }

  /** Waits until the screen's last lines say something; spaces and line breaks do not matter. */
  void await(String text) {
    String wanted = text.replaceAll("\\s", "");
    untilHolds(
        () -> {
          String screen = screen();
          assertThat(tail(screen)).as("“%s” on the screen:\n%s", text, screen).contains(wanted);
        });
  }

  /**
   * Waits until the screen as it is now says something; spaces and line breaks do not matter. What
   * was there before a key does not count, and a screen that is half drawn is looked at again.
   */
  void awaitShown(String text) {
    untilHolds(
        () -> assertThat(visible().replaceAll("\\s", "")).contains(text.replaceAll("\\s", "")));
  }

  /** Waits until the screen as it is now no longer says something. */
  void awaitGone(String text) {
    untilHolds(() -> assertThat(visible()).doesNotContain(text));
  }

  /** Waits until a file says something: a screen may show an answer before the disk has it. */
  void awaitContent(Path file, String text) {
    untilHolds(() -> assertThat(file).content().contains(text));
  }

  /** Tries until what is asserted holds, and tells what does not when patience is at its end. */
  static void untilHolds(Runnable assertion) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        assertion.run();
        return;
      } catch (AssertionError e) {
        if (System.nanoTime() > end) {
          throw e;
        }
        pause();
      }
    }
  }

  /**
   * Leaves the program time to answer a key with something that must not come. What must come is
   * waited for.
   */
  void settle() {
    for (int i = 0; i < 10; i++) {
      pause();
    }
  }

  /** What was printed since the last question that was answered. */
  private static String tail(String screen) {
    List<String> lines = screen.stripTrailing().lines().toList();
    return String.join("", lines.subList(Math.max(0, lines.size() - 40), lines.size()))
        .replaceAll("\\s", "");
  }

  long processId() {
    String shell = tmux("list-panes", "-F", "#{pane_pid}").strip();
    return ProcessHandle.of(Long.parseLong(shell))
        .orElseThrow()
        .descendants()
        .filter(process -> process.info().command().orElse("").endsWith("java"))
        .findFirst()
        .orElseThrow()
        .pid();
  }

  private static void pause() {
    pause(40);
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String tmux(String... arguments) {
    List<String> line = new ArrayList<>(List.of("tmux", "-L", socket, "-f", "/dev/null"));
    line.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(line + ": " + output);
      }
      return output;
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    tmux("kill-server");
  }
}

package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the program would leave of a folder, were it killed: it is stopped after each call that
 * changes a file, and a copy of the folder is taken. So one run shows what it would take a run for
 * each call to show. A killed program leaves nothing else: its locks end with it.
 */
final class Standstills {

  /**
   * Whatever changes a file or a folder, or has it written to the disk. What sendfile copies, which
   * a signal would have it begin anew for ever, shows at the next of them.
   */
  private static final String CHANGES =
      "open,openat,creat,write,pwrite64,writev,pwritev,truncate,ftruncate,fallocate,fsync,fdatasync,"
          + "mkdir,mkdirat,rmdir,rename,renameat,renameat2,unlink,unlinkat,link,linkat,symlink,"
          + "symlinkat,chmod,fchmod,fchmodat,utimensat";

  private static final String STOPPED = "--- stopped by SIGSTOP ---";

  private static final int PATIENCE_SECONDS = 120;

  private final Path folder;
  private final Path copies;
  private final Path log;
  private final InputStream trace;
  private final StringBuilder line = new StringBuilder();
  private final List<Left> all = new ArrayList<>();
  private String lastCall = "";

  /**
   * What a kill would leave.
   *
   * @param copy of the folder
   * @param after the call that was the last
   * @param files each by its name, with what is in it
   */
  record Left(Path copy, String after, Map<String, String> files) {

    /** Puts a folder into this state. */
    void restore(Path folder) throws IOException, InterruptedException {
      Standstills.clear(folder);
      Standstills.copy(copy, folder);
    }
  }

  private Standstills(Path folder, Path copies, Path log, InputStream trace) {
    this.folder = folder;
    this.copies = copies;
    this.log = log;
    this.trace = trace;
  }

  /**
   * Runs the program to its end.
   *
   * @param copies where copies of the folder are kept
   * @return what it would leave, from call to call, where one differs from the last
   */
  static List<Left> of(Path folder, Path copies, String... arguments)
      throws IOException, InterruptedException {
    Path log = Files.createFile(Files.createDirectories(copies).resolve("trace"));
    try (InputStream trace = new BufferedInputStream(Files.newInputStream(log))) {
      Standstills standstills = new Standstills(folder, copies, log, trace);
      standstills.run(arguments);
      return standstills.all;
    }
  }

  private void run(String... arguments) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("strace", "-f", "-qq", "-o", log.toString()));
    words.addAll(List.of("-e", "trace=" + CHANGES, "-e", "inject=" + CHANGES + ":signal=STOP"));
    words.addAll(ArchivedProgram.command());
    words.addAll(List.of(arguments));
    Process strace = start(words);
    Process shell = start(List.of("sh", "-c", "while read pid; do kill -CONT $pid; done"));
    try (OutputStream goOn = shell.getOutputStream()) {
      strace.getOutputStream().close();
      while (isStopped(strace)) {
        take();
        long pid = strace.children().findFirst().orElseThrow().pid();
        goOn.write((pid + "\n").getBytes(StandardCharsets.US_ASCII));
        goOn.flush();
      }
      assertThat(strace.waitFor()).as(Files.readString(log)).isZero();
    } finally {
      strace.descendants().forEach(ProcessHandle::destroyForcibly);
      strace.destroyForcibly();
    }
  }

  private static Process start(List<String> line) throws IOException {
    return new ProcessBuilder(line)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Waits until each thread was stopped since it went on; false if the program has ended. */
  private boolean isStopped(Process strace) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    int stopped = 0;
    while (strace.isAlive()) {
      assertThat(System.nanoTime()).as("does not go on: %s", log).isLessThan(end);
      for (String line = nextLine(); line != null; line = nextLine()) {
        stopped += line.endsWith(STOPPED) ? 1 : 0;
        lastCall = line.contains("(") ? line : lastCall;
      }
      List<ProcessHandle> traced = stopped == 0 ? List.of() : strace.children().toList();
      if (!traced.isEmpty() && stopped >= threads(traced.get(0))) {
        return true;
      }
      TimeUnit.MICROSECONDS.sleep(500);
    }
    return false;
  }

  /** The next line of the trace; null until it is all there. */
  private @Nullable String nextLine() throws IOException {
    for (int c = trace.read(); c >= 0; c = trace.read()) {
      if (c == '\n') {
        String whole = line.toString();
        line.setLength(0);
        return whole;
      }
      line.append((char) c);
    }
    return null;
  }

  private static int threads(ProcessHandle process) {
    String[] tasks = Path.of("/proc", String.valueOf(process.pid()), "task").toFile().list();
    return tasks == null ? Integer.MAX_VALUE : tasks.length;
  }

  private void take() throws IOException, InterruptedException {
    Map<String, String> now = files(folder);
    if (!all.isEmpty() && all.get(all.size() - 1).files.equals(now)) {
      return;
    }
    Path copy = Files.createDirectory(copies.resolve("left-" + all.size()));
    copy(folder, copy);
    all.add(new Left(copy, lastCall, now));
  }

  /** The files of a folder, each with a mark of what is in it. */
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> all = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          all.put(
              file.getFileName().toString(),
              Integer.toHexString(Arrays.hashCode(Files.readAllBytes(file))));
        }
      }
    }
    return all;
  }

  private static void clear(Path folder) throws IOException {
    for (String name : files(folder).keySet()) {
      Files.delete(folder.resolve(name));
    }
  }

  /** With what is linked, so that two names of one file stay such. */
  private static void copy(Path from, Path to) throws IOException, InterruptedException {
    if (Files.exists(from)) {
      Process copying = start(List.of("cp", "-a", from + "/.", to.toString()));
      assertThat(copying.waitFor()).isZero();
    }
  }
}

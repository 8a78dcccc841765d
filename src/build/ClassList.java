import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Lists the classes that representative commands load and makes the archive of them for the Java
 * that builds (see {@code src/docs/class-archive.md}). Run by the build in the project's folder:
 * {@code java ClassList.java TARGET}.
 */
final class ClassList {

  /** Loaded only where one thread happens to wait for another: they are listed in any case. */
  private static final List<String> WHERE_THREADS_WAIT =
      List.of(
          "java/lang/invoke/VarHandleInts$FieldStaticReadOnly",
          "java/lang/invoke/VarHandleInts$FieldStaticReadWrite",
          "java/util/concurrent/ForkJoinPool",
          "java/util/concurrent/ForkJoinPool$1",
          "java/util/concurrent/ForkJoinPool$DefaultCommonPoolForkJoinWorkerThreadFactory",
          "java/util/concurrent/ForkJoinPool$DefaultForkJoinWorkerThreadFactory",
          "java/util/concurrent/ForkJoinPool$ForkJoinWorkerThreadFactory",
          "java/util/concurrent/ForkJoinPool$ManagedBlocker",
          "java/util/concurrent/ForkJoinPool$WorkQueue",
          "java/util/concurrent/ForkJoinWorkerThread",
          "java/util/concurrent/atomic/Striped64$Cell",
          "java/util/concurrent/locks/AbstractQueuedSynchronizer$ConditionNode",
          "java/util/concurrent/locks/AbstractQueuedSynchronizer$ExclusiveNode",
          "java/util/concurrent/locks/AbstractQueuedSynchronizer$Node");

  /** These and those that other Javas have for them: the same sources give the same list. */
  private static final String BY_CHANCE =
      "java/util/concurrent/(locks/AbstractQueuedSynchronizer\\$.*Node|atomic/Striped64\\$Cell"
          + "|ForkJoin).*|java/lang/invoke/VarHandleInts\\$FieldStatic.*";

  /** Of the terminal's library, what its own list of windows and commands is not. */
  private static final String ON_TERMINALS =
      "(rongcuo/cli/(prompt|interview|record|decide|frame|desk)/"
          + "|org/jline/(keymap|reader|terminal(/impl(/exec|/jni)?)?|utils|nativ)/)[^/]+[.]class";

  private ClassList() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path target = Path.of(arguments[0]);
    String jar = target.resolve("rongcuo.jar").toString();
    Path list = target.resolve("rongcuo.classlist");
    Path cases = Path.of("cases").toAbsolutePath();
    String one = cases.resolve("flood.yaml").toString();
    String another = cases.resolve("inspection-concealed.yaml").toString();
    List<List<String>> runs =
        List.of(
            List.of("--version"),
            List.of("--help"),
            List.of("--lang", "en", "evaluate", "--help"),
            List.of("evaluate", one),
            List.of("evaluate", another, "--format", "json", "--color", "always"),
            List.of("evaluate", cases.toString(), "--jobs", "1"),
            List.of("evaluate", cases.toString(), "--format", "csv", "--jobs", "1"),
            List.of("check", cases.toString(), "--jobs", "1"),
            List.of("explain", another),
            List.of("duties", cases.toString(), "--on", "2026-06-01", "--jobs", "1"),
            List.of("duties", cases.toString(), "--format", "ics", "--jobs", "1"),
            List.of("ledger", cases.toString(), "--jobs", "1"),
            List.of("trends", cases.toString(), "--jobs", "1"),
            List.of("practice", cases.toString(), "--jobs", "1"),
            List.of("evaluate", cases.toString(), "--jobs", "2"),
            List.of("desk", cases.toString(), "--plain"),
            List.of("law", "11(6)"),
            List.of(
                "notice",
                another,
                "--format",
                "txt,docx,html,pdf",
                "--force",
                "--no-input",
                "--jobs",
                "1",
                "--out-dir",
                target.resolve("papers").toString()),
            List.of(
                "notice",
                one,
                "decision",
                "--force",
                "--no-input",
                "--jobs",
                "1",
                "--out-dir",
                target.resolve("papers").toString()),
            List.of("evaluate", "no-such-file.yaml"));
    ownerOnly(target.resolve("papers"));
    // Classes first: the lines after them, of lambdas, name them.
    TreeSet<String> classes = new TreeSet<>();
    TreeMap<String, Integer> lambdas = new TreeMap<>();
    Path part = list.resolveSibling(list.getFileName() + ".part");
    for (List<String> run : runs) {
      run(jar, part, run);
      Map<String, Integer> ofRun = new HashMap<>();
      for (String line : Files.readAllLines(part)) {
        // Java 17 knows these two; later ones also print other lines, and numbers of classes.
        if (line.startsWith("@lambda-proxy") || line.startsWith("@lambda-form-invoker")) {
          ofRun.merge(line, 1, Integer::sum);
        } else if (!line.matches("[@#].*|.* source:.*|" + BY_CHANCE)) {
          classes.add(line.replaceFirst(" id: .*", ""));
        }
      }
      // Each of several alike in one run wants a place of its own in the archive; but where threads
      // work
      // side by side, two may happen to link the same.
      boolean sideBySide = run.contains("desk") || run.contains("2");
      ofRun.forEach((line, times) -> lambdas.merge(line, sideBySide ? 1 : times, Math::max));
      Files.delete(part);
    }
    classes.addAll(onTerminals(jar));
    classes.addAll(WHERE_THREADS_WAIT);
    List<String> lines = new ArrayList<>(classes);
    lambdas.forEach((line, times) -> lines.addAll(Collections.nCopies(times, line)));
    Files.write(list, lines);
    // A Java that cannot make one runs the program without.
    start(
        jar, List.of(), "rongcuo.cli.frame.ClassArchive", target.resolve("rongcuo.jsa").toString());
  }

  /** A folder that nobody shares, whatever the builder's rights are by default. */
  private static void ownerOnly(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** What a terminal needs, of which the build has none: all that the program has for one. */
  private static List<String> onTerminals(String jar) throws IOException {
    try (JarFile file = new JarFile(jar)) {
      return file.stream()
          .map(JarEntry::getName)
          .filter(name -> name.matches(ON_TERMINALS))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .toList();
    }
  }

  private static void run(String jar, Path part, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> options =
        List.of(
            "-Xshare:auto",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xlog:disable",
            "-XX:DumpLoadedClassList=" + part);
    int status = start(jar, options, "rongcuo.cli.Main", arguments.toArray(String[]::new));
    if (status > 3 || !Files.exists(part)) {
      throw new IOException("no list of classes from " + arguments);
    }
  }

  private static int start(String jar, List<String> options, String main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", jar, main));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    // Of whoever builds, neither the time zone nor the configuration decides what is loaded.
    builder.environment().clear();
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("TZ", "Asia/Shanghai");
    builder.environment().put("XDG_CONFIG_HOME", "target/no-configuration");
    builder.redirectInput(new File("pom.xml"));
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder.start().waitFor();
  }
}

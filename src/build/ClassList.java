import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Lists the classes that representative commands load, for the archive of classes (see {@code
 * rongcuo.cli.frame.ClassArchive}). Run by the build: {@code java ClassList.java JAR CASES LIST}.
 */
final class ClassList {

  /** Loaded only where two threads happen to meet: the same sources give the same list. */
  private static final String BY_CHANCE =
      "java/util/concurrent/locks/AbstractQueuedSynchronizer\\$.*Node.*";

  private ClassList() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    String jar = arguments[0];
    Path cases = Path.of(arguments[1]);
    Path list = Path.of(arguments[2]);
    String one = cases.resolve("flood.yaml").toString();
    String another = cases.resolve("inspection-concealed.yaml").toString();
    List<List<String>> runs =
        List.of(
            List.of("--version"),
            List.of("--help"),
            List.of("--lang", "en", "evaluate", "--help"),
            List.of("evaluate", one),
            List.of("evaluate", another, "--format", "json", "--color", "always"),
            List.of("evaluate", cases.toString(), "--format", "csv", "--jobs", "1"),
            List.of("check", one),
            List.of("explain", another),
            List.of("duties", another, "--on", "2026-06-01"),
            List.of("ledger", cases.toString()),
            List.of("trends", cases.toString()),
            List.of("law", "11(6)"),
            List.of("evaluate", "no-such-file.yaml"));
    // Classes first: the lines after them, of lambdas, name them.
    TreeSet<String> classes = new TreeSet<>();
    TreeSet<String> lambdas = new TreeSet<>();
    Path part = list.resolveSibling(list.getFileName() + ".part");
    for (List<String> run : runs) {
      run(jar, part, run);
      for (String line : Files.readAllLines(part)) {
        // Java 17 knows these two; later ones also print other lines, and numbers of classes.
        if (line.startsWith("@lambda-proxy") || line.startsWith("@lambda-form-invoker")) {
          lambdas.add(line);
        } else if (!line.matches("[@#].*|.* source:.*|" + BY_CHANCE)) {
          classes.add(line.replaceFirst(" id: .*", ""));
        }
      }
      Files.delete(part);
    }
    List<String> lines = new ArrayList<>(classes);
    lines.addAll(lambdas);
    Files.write(list, lines);
  }

  private static void run(String jar, Path part, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xshare:auto", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable",
            "-XX:DumpLoadedClassList=" + part, "-cp", jar, "rongcuo.cli.Main"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    // Of whoever builds, neither the time zone nor the configuration decides what is loaded.
    builder.environment().clear();
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("TZ", "UTC");
    builder.environment().put("XDG_CONFIG_HOME", "target/no-configuration");
    builder.redirectInput(new File("pom.xml"));
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    int status = builder.start().waitFor();
    if (status > 3 || !Files.exists(part)) {
      throw new IOException("no list of classes from " + command);
    }
  }
}

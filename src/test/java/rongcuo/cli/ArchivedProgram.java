package rongcuo.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The program as tests start it in a process of its own, hundreds of times: packed in a folder that
 * every user may read, with an archive of its classes, from which Java starts in half the time.
 */
final class ArchivedProgram {

  private static final List<String> MACHINE = machine();

  private static final Path FOLDER = packed();

  private static final String CLASS_PATH = classPath();

  private static final Path ARCHIVE = archived();

  private ArchivedProgram() {}

  /** The command line of Java up to the program's own arguments. */
  static List<String> command() {
    List<String> line = new ArrayList<>(List.of(java()));
    line.addAll(MACHINE);
    line.addAll(List.of("-Xlog:disable", "-XX:SharedArchiveFile=" + ARCHIVE));
    line.addAll(List.of("-cp", CLASS_PATH, Main.class.getName()));
    return line;
  }

  private static List<String> machine() {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
    if (Runtime.version().feature() >= 22) {
      // As the launchers do: of what terminals need, later ones warn.
      options.add("--enable-native-access=ALL-UNNAMED");
    }
    return options;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static Path packed() {
    try {
      Path folder = Files.createTempDirectory("rongcuo-program");
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      int number = 0;
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
        Path from = Path.of(entry);
        Path to = folder.resolve("%03d.jar".formatted(number++));
        if (Files.isDirectory(from)) {
          pack(from, to);
        } else if (Files.exists(from)) {
          Files.copy(from, to);
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pack(Path folder, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
        entries.putNextEntry(new ZipEntry(name));
        Files.copy(file, entries);
      }
    }
  }

  private static String classPath() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return String.join(
          File.pathSeparator, files.map(Path::toString).sorted().toArray(String[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path archived() {
    Path archive = FOLDER.resolve("program.jsa");
    List<String> line = new ArrayList<>(List.of(java()));
    line.addAll(MACHINE);
    line.addAll(List.of("-Xlog:disable", "-XX:ArchiveClassesAtExit=" + archive));
    line.addAll(List.of("-cp", CLASS_PATH, Main.class.getName()));
    line.addAll(List.of("notice", "cases/inspection-concealed.yaml", "decision"));
    line.addAll(List.of("--format", "txt", "--out-dir", FOLDER.resolve("out").toString()));
    try {
      Process process =
          new ProcessBuilder(line)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      if (process.waitFor() != 0 || !Files.exists(archive)) {
        throw new AssertionError("no archive of classes: " + line);
      }
      Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return archive;
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted((one, two) -> two.compareTo(one)).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      // It lies where temporary files do.
    }
  }
}

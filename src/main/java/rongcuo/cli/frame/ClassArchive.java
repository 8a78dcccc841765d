package rongcuo.cli.frame;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The archive of the program's classes (class-data sharing), from which the virtual machine starts
 * in a fraction of the time. It serves one build of Java, one copy of the program and one place
 * alone, so it is made where the program runs: by the build, by the installation of a package, or
 * in the background of the first start, and again after any of the three has changed.
 *
 * <p>Whatever goes wrong with it, the program runs as it would without, and says nothing.
 */
public final class ClassArchive {

  /** Where the launcher wants the archive made if this process has none. */
  private static final String WANTED = "rongcuo.archive";

  /** Set by the launcher where it found no archive to start with. */
  private static final String ABSENT = "rongcuo.archive.absent";

  /** After an attempt that failed, nobody tries again for a day. */
  private static final long PATIENCE_MILLIS = TimeUnit.DAYS.toMillis(1);

  private static final long LONGEST_DUMP_SECONDS = 120;

  private ClassArchive() {}

  /**
   * Makes the archive.
   *
   * @param arguments the file to make; the list of classes stands beside the program
   */
  public static void main(String[] arguments) {
    boolean made = arguments.length == 1 && make(Path.of(arguments[0]));
    System.exit(made ? ExitStatus.DONE : ExitStatus.FILE_TROUBLE);
  }

  /** Has the archive made in the background where the launcher wants one and there is none. */
  public static void makeWhereWanted() {
    String wanted = System.getProperty(WANTED);
    boolean absent = System.getProperty(ABSENT) != null;
    if (wanted == null || (!absent && isSharing()) || !mayBeMade(Path.of(wanted))) {
      return;
    }
    try {
      new ProcessBuilder(
              java(),
              "-Xshare:auto",
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-cp",
              program(),
              ClassArchive.class.getName(),
              wanted)
          .directory(new File(program()).getAbsoluteFile().getParentFile())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start()
          .getOutputStream()
          .close();
    } catch (IOException e) {
      // Then the next start tries again.
    }
  }

  /** An archive that does not fit leaves the virtual machine without any, its own included. */
  private static boolean isSharing() {
    return System.getProperty("java.vm.info", "").contains("sharing");
  }

  /** Whether the place can be written, and nobody makes it now or failed today. */
  private static boolean mayBeMade(Path archive) {
    Path folder = archive.toAbsolutePath().getParent();
    while (folder != null && !Files.isDirectory(folder)) {
      folder = folder.getParent();
    }
    Path lock = lock(archive);
    return folder != null && Files.isWritable(folder) && (!Files.exists(lock) || isStale(lock));
  }

  private static Path lock(Path archive) {
    return archive.resolveSibling(archive.getFileName() + ".lock");
  }

  private static boolean isStale(Path lock) {
    try {
      long age = System.currentTimeMillis() - Files.getLastModifiedTime(lock).toMillis();
      return age > PATIENCE_MILLIS;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean make(Path archive) {
    Path lock = lock(archive);
    Path fresh = archive.resolveSibling(archive.getFileName() + ".new");
    try {
      Files.createDirectories(archive.toAbsolutePath().getParent());
      if (!acquire(lock)) {
        return false;
      }
      if (!dump(fresh)) {
        Files.deleteIfExists(fresh);
        return false;
      }
      Files.move(fresh, archive, StandardCopyOption.ATOMIC_MOVE);
      Files.delete(lock);
      return true;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Keeps a second process from the same work, and everyone from work that cannot succeed. */
  private static boolean acquire(Path lock) throws IOException {
    if (isStale(lock)) {
      Files.deleteIfExists(lock);
    }
    try {
      Files.createFile(lock);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  private static boolean dump(Path fresh) throws IOException, InterruptedException {
    Path classes = Path.of(program()).resolveSibling("rongcuo.classlist");
    // Only G1 writes objects into an archive; every collector reads them.
    List<String> command =
        new ArrayList<>(List.of(java(), "-Xshare:dump", "-XX:+UseG1GC", "-Xlog:disable"));
    if (Runtime.version().feature() >= 22) {
      // As the launchers start it: an archive that was made otherwise is used in part only.
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.addAll(
        List.of(
            "-XX:SharedClassListFile=" + classes,
            "-XX:SharedArchiveFile=" + fresh,
            "-cp",
            program()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    if (!process.waitFor(LONGEST_DUMP_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    return process.exitValue() == 0 && Files.exists(fresh);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String program() {
    return System.getProperty("java.class.path");
  }
}

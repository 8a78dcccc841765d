package rongcuo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files that are being written and have not taken their names yet. What a program leaves of them
 * that is told to end, by Ctrl-C or a signal, is removed.
 */
final class UnfinishedFile {

  private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(UnfinishedFile::removeAll, "unfinished"));
  }

  private UnfinishedFile() {}

  /** A new file in a folder, its owner's alone where the system knows of owners. */
  static Path in(Path folder) throws IOException {
    Path file = Files.createTempFile(folder, ".rongcuo-", ".tmp");
    FILES.add(file);
    return file;
  }

  /** Removes a file, unless it has taken its name. */
  static void remove(Path file) throws IOException {
    Files.deleteIfExists(file);
    FILES.remove(file);
  }

  private static void removeAll() {
    for (Path file : FILES) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // The program ends; the others are removed all the same.
        continue;
      }
    }
  }
}

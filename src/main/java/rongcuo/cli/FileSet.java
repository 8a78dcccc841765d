package rongcuo.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import rongcuo.language.Bilingual;
import rongcuo.language.SafeText;

/** Several files that are written together or not at all, readable by their owner alone. */
final class FileSet {

  private FileSet() {}

  /**
   * Writes the files.
   *
   * @return whether they were written; they are not if one exists and may not be replaced
   * @throws IOException if one cannot be written; none has then taken its place
   */
  static boolean write(Map<Path, byte[]> files, boolean force, Session session) throws IOException {
    boolean free = true;
    for (Path file : files.keySet()) {
      if (Files.exists(file) && (!force || !Files.isRegularFile(file))) {
        session.error(
            new Bilingual(
                    "{0}：文件已经存在，没有写出任何文件；要覆盖请加 --force，或者用 --out-dir 换一个文件夹。",
                    "{0}: exists already, nothing was written; add --force to replace it, or choose"
                        + " another folder with --out-dir.")
                .with(SafeText.of(file.toString())));
        free = false;
      }
    }
    if (!free) {
      return false;
    }
    Map<Path, Path> unfinished = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, byte[]> file : files.entrySet()) {
        Path folder = file.getKey().toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // A temporary file is readable by its owner alone where the system knows of owners.
        Path temporary = temporaryIn(folder);
        unfinished.put(temporary, file.getKey());
        Files.write(temporary, file.getValue());
      }
      for (Map.Entry<Path, Path> file : unfinished.entrySet()) {
        move(file.getKey(), file.getValue());
        session.note(
            new Bilingual("已写出 {0}", "written: {0}").with(SafeText.of(file.getValue().toString())));
      }
    } finally {
      for (Path temporary : unfinished.keySet()) {
        UnfinishedFile.remove(temporary);
      }
    }
    return true;
  }

  private static Path temporaryIn(Path folder) throws IOException {
    try {
      return UnfinishedFile.in(folder);
    } catch (AccessDeniedException e) {
      throw new AccessDeniedException(folder.toString());
    } catch (FileSystemException e) {
      throw new FileSystemException(folder.toString(), null, e.getReason());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

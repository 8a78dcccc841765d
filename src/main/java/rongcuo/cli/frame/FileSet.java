package rongcuo.cli.frame;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.store.FileFailure;
import rongcuo.casefile.store.FileNames;
import rongcuo.casefile.store.FolderChange;
import rongcuo.casefile.store.OwnerOnly;
import rongcuo.language.Bilingual;
import rongcuo.report.FileTrouble;

/**
 * Several files of a folder that are written together or not at all: new ones readable by their
 * owner, and by the group if the office wants it, others by whom they were.
 *
 * @param folder which is made if it is not there
 * @param openToGroup whether new files may be read by the group that the folder gives them
 */
public record FileSet(Path folder, boolean openToGroup, Session session) {
  /**
   * Writes the files.
   *
   * @param files by their names in the folder
   * @param secret the names of those that stay their owner's alone
   * @return whether they were written; they are not if a name is no file's to take
   * @throws IOException if one cannot be written; none has then taken its place
   */
  public boolean write(Map<String, byte[]> files, Set<String> secret, boolean force)
      throws IOException {
    boolean written = writeUntold(files, secret, force);
    for (String name : written ? files.keySet() : Set.<String>of()) {
      session.note("已写出 {0}", "written: {0}", folder.resolve(name).toString());
    }
    return written;
  }

  /** The same where whoever asks tells of what was written. */
  public boolean writeUntold(Map<String, byte[]> files, Set<String> secret, boolean force)
      throws IOException {
    if (!areFree(files.keySet(), force)) {
      return false;
    }
    Deque<Path> made = new ArrayDeque<>();
    boolean written = false;
    try {
      makeFolder(made);
      FolderChange change = new FolderChange(folder);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path target = folder.resolve(file.getKey());
        @Nullable Path former = Files.isRegularFile(target) ? target : null;
        boolean open = openToGroup && !secret.contains(file.getKey());
        change.put(file.getKey(), file.getValue(), former, open);
      }
      change.make(LocalDateTime.now());
      written = true;
    } finally {
      while (!written && !made.isEmpty()) {
        Files.deleteIfExists(made.pop());
      }
    }
    return true;
  }

  private void makeFolder(Deque<Path> made) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    Path place = folder.toAbsolutePath().normalize();
    while (place != null && !Files.exists(place)) {
      missing.push(place);
      place = place.getParent();
    }
    if (place != null && !Files.isDirectory(place)) {
      throw new NotDirectoryException(place.toString());
    }
    try {
      for (Path each : missing) {
        Files.createDirectory(each, OwnerOnly.ofFolder(each, openToGroup));
        made.push(each);
      }
    } catch (FileSystemException e) {
      throw FileFailure.of(folder, e);
    }
  }

  /** Tells of every name that cannot be taken, and why. */
  private boolean areFree(Set<String> names, boolean force) {
    boolean free = true;
    Map<String, String> seen = new LinkedHashMap<>();
    for (String name : names) {
      Path file = folder.resolve(name);
      Bilingual why = trouble(file, force);
      String twin = seen.put(FileNames.folded(name), name);
      if (why == null && twin != null) {
        why =
            new Bilingual(
                    "与 {0} 在某些系统上是同一个文件名，没有写出任何文件；请改用不同的案号或者姓名。",
                    "is one name with {0} to some systems, nothing was written; choose other"
                        + " numbers or names.")
                .with(twin);
      }
      if (why != null) {
        session.error("{0}：{1}", "{0}: {1}", file.toString(), why);
        free = false;
      }
    }
    return free;
  }

  private static @Nullable Bilingual trouble(Path file, boolean force) {
    if (FileNames.bytes(String.valueOf(file.getFileName())) > FileNames.MOST_BYTES) {
      return FileTrouble.NAME_TOO_LONG;
    }
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    if (Files.isDirectory(file)) {
      return new Bilingual(
          "这里有一个同名的文件夹，没有写出任何文件；请移走它，或者用 --out-dir 换一个文件夹。",
          "a folder has this name, nothing was written; move it away, or choose another folder"
              + " with --out-dir.");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new Bilingual(
          "不是普通文件，不能覆盖，没有写出任何文件；请用 --out-dir 换一个文件夹。",
          "is no regular file and cannot be replaced, nothing was written; choose another folder"
              + " with --out-dir.");
    }
    return force
        ? null
        : new Bilingual(
            "文件已经存在，没有写出任何文件；要覆盖请加 --force，或者用 --out-dir 换一个文件夹。",
            "exists already, nothing was written; add --force to replace it, or choose another"
                + " folder with --out-dir.");
  }
}

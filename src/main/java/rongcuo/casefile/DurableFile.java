package rongcuo.casefile;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes files so that at every moment, and after a loss of power, either the old content or the
 * new one is there, whole. The caller holds the file's lock.
 */
final class DurableFile {

  private static final long[] WAITS = {50, 100, 200, 400, 800};

  private DurableFile() {}

  /** A file operation. */
  interface Operation<T> {
    T run() throws IOException;
  }

  /**
   * Writes a file that is not there yet, readable by its owner only.
   *
   * @throws FileAlreadyExistsException if it is
   */
  static void create(Path file, byte[] content) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Path temporary = temporary(file);
    try {
      write(temporary, content, OwnerOnly.attributes(file));
      Files.move(temporary, file);
      syncFolder(file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Replaces a file's content; who may read and write it stays. */
  static void replace(Path file, byte[] content) throws IOException {
    replace(file, content, OwnerOnly.isPosix(file));
  }

  /** Replaces a file's content and makes it its owner's alone. */
  static void replacePrivately(Path file, byte[] content) throws IOException {
    replace(file, content, false);
  }

  private static void replace(Path file, byte[] content, boolean keepAttributes)
      throws IOException {
    if (!isWritable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    Path temporary = temporary(file);
    try {
      write(temporary, content, OwnerOnly.attributes(file));
      if (keepAttributes) {
        keepAttributes(file, temporary);
      }
      patiently(
          () ->
              Files.move(
                  temporary,
                  file,
                  StandardCopyOption.ATOMIC_MOVE,
                  StandardCopyOption.REPLACE_EXISTING));
      syncFolder(file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Removes what a program left behind that was killed while it saved the file. */
  static void removeLeftover(Path file) throws IOException {
    Files.deleteIfExists(temporary(file));
  }

  /** Also false for a file without any permission to write, which root could write all the same. */
  private static boolean isWritable(Path file) throws IOException {
    if (!Files.isWritable(file)) {
      return false;
    }
    if (!OwnerOnly.isPosix(file)) {
      return true;
    }
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
    return !Collections.disjoint(
        permissions,
        Set.of(
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_WRITE));
  }

  /** One name only, so that a killed program leaves one file at most, and the next takes it. */
  private static Path temporary(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".tmp");
  }

  private static void write(Path temporary, byte[] content, FileAttribute<?>[] attributes)
      throws IOException {
    Files.deleteIfExists(temporary);
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(temporary, options, attributes)) {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  private static void keepAttributes(Path from, Path to) throws IOException {
    PosixFileAttributes old = Files.readAttributes(from, PosixFileAttributes.class);
    PosixFileAttributes now = Files.readAttributes(to, PosixFileAttributes.class);
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    Set<PosixFilePermission> permissions = new HashSet<>(old.permissions());
    try {
      if (!old.group().equals(now.group())) {
        view.setGroup(old.group());
      }
      if (!old.owner().equals(now.owner())) {
        view.setOwner(old.owner());
      }
    } catch (IOException e) {
      // Only root may give files away: the file becomes its editor's, and no other group's to read.
      permissions.removeAll(PosixFilePermissions.fromString("---rwx---"));
    }
    view.setPermissions(permissions);
  }

  /** Makes the new name last; Windows neither can nor needs to. */
  private static void syncFolder(Path file) throws IOException {
    if (OwnerOnly.isPosix(file)) {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
          channel.force(true);
        }
      }
    }
  }

  /** Runs an operation again for a while where Windows refuses it as another holds the file. */
  static <T> T patiently(Operation<T> operation) throws IOException {
    for (long wait : WAITS) {
      try {
        return operation.run();
      } catch (FileSystemException e) {
        if (File.separatorChar != '\\' || e instanceof NoSuchFileException) {
          throw e;
        }
      }
      try {
        Thread.sleep(wait);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException();
      }
    }
    return operation.run();
  }
}

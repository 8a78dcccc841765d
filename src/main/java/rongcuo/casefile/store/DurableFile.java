package rongcuo.casefile.store;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.Set;

/**
 * Writes files so that at every moment, and after a loss of power, either the old content or the
 * new one is there, whole. The caller holds the file's lock.
 */
public final class DurableFile {

  private static final long[] WAITS = {50, 100, 200, 400, 800};
  private static final int MOST_TEMPORARIES = 9;

  private DurableFile() {}

  /** A file operation. */
  public interface Operation<T> {
    T run() throws IOException;
  }

  /**
   * Writes a file that is not there yet, readable by its owner only.
   *
   * @throws FileAlreadyExistsException if it is
   */
  public static void create(Path file, byte[] content) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    // Without options: a file that came meanwhile is not replaced.
    put(file, content, temporary -> {});
  }

  /**
   * Writes a file that is not there yet, for the readers and writers of another.
   *
   * @throws FileAlreadyExistsException if it is
   */
  public static void createLike(Path file, byte[] content, Path rightsOf) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    put(file, content, temporary -> SharedRights.carry(rightsOf, temporary, content));
  }

  /**
   * Writes a file that is not there yet, for whoever can look into its folder to read.
   *
   * @throws FileAlreadyExistsException if it is
   */
  public static void createForFolder(Path file, byte[] content) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    put(file, content, temporary -> SharedRights.readableAsFolder(temporary));
  }

  /**
   * Writes at the end of a file, no link; what was begun and fails is taken back.
   *
   * @param end behind which nothing is kept
   */
  public static void append(Path file, long end, byte[] content) throws IOException {
    requireWritable(file);
    Set<OpenOption> options = Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    try (FileChannel channel = patiently(() -> FileChannel.open(file, options))) {
      channel.truncate(end);
      channel.position(end);
      try {
        fill(channel, content);
      } catch (IOException e) {
        channel.truncate(end);
        throw e;
      }
    }
  }

  /** Replaces a file's content; who may read and write it stays. */
  public static void replace(Path file, byte[] content) throws IOException {
    requireWritable(file);
    put(
        file,
        content,
        temporary -> SharedRights.carry(file, temporary, content),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Replaces a file's content and makes it its owner's alone. */
  public static void replacePrivately(Path file, byte[] content) throws IOException {
    requireWritable(file);
    put(
        file,
        content,
        temporary -> SharedRights.carryOwner(file, temporary),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** What is done to a file before it takes its name. */
  private interface Finish {
    void on(Path temporary) throws IOException;
  }

  private static void put(Path file, byte[] content, Finish finish, CopyOption... options)
      throws IOException {
    try {
      Path temporary = temporary(file);
      try {
        write(temporary, content);
        finish.on(temporary);
        patiently(() -> Files.move(temporary, file, options));
        syncFolder(file);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (FileSystemException e) {
      throw FileFailure.of(file, e);
    }
  }

  /** Removes what a program left behind that was killed while it saved the file. */
  public static void removeLeftover(Path file) {
    try {
      Files.deleteIfExists(usualTemporary(file));
    } catch (IOException e) {
      // It disturbs nobody; whoever saves the file is told what stands in the way.
      return;
    }
  }

  private static void requireWritable(Path file) throws IOException {
    if (!isWritable(file)) {
      throw new AccessDeniedException(file.toString());
    }
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

  /**
   * One name only, so that a killed program leaves one file at most, and the next takes it; another
   * where that one is somebody else's, whom a sticky folder lets nobody remove.
   */
  private static Path temporary(Path file) throws IOException {
    Path usual = usualTemporary(file);
    for (int i = 2; i <= MOST_TEMPORARIES; i++) {
      Path temporary = i == 2 ? usual : FileNames.beside(file, ".", "." + i + ".tmp");
      try {
        Files.deleteIfExists(temporary);
        return temporary;
      } catch (FileSystemException e) {
        if (!SharedRights.isOfAnotherInStickyFolder(file, e)) {
          throw e;
        }
      }
    }
    return usual;
  }

  private static Path usualTemporary(Path file) {
    return FileNames.beside(file, ".", ".tmp");
  }

  /** Writes a new file, readable by its owner only, durably. */
  static void write(Path file, byte[] content) throws IOException {
    Files.deleteIfExists(file);
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(file, options, OwnerOnly.attributes(file))) {
      fill(channel, content);
    }
  }

  /** Writes content where a channel stands, durably. */
  static void fill(FileChannel channel, byte[] content) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(content);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    channel.force(true);
  }

  /** Makes the new name last; Windows neither can nor needs to. */
  static void syncFolder(Path file) throws IOException {
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
  public static <T> T patiently(Operation<T> operation) throws IOException {
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

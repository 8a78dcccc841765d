package rongcuo.cli.frame;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.store.FileFailure;
import rongcuo.casefile.store.FileNames;
import rongcuo.casefile.store.OwnerOnly;
import rongcuo.casefile.store.SharedRights;

/**
 * A file that is being written and has not taken its name yet. What a program leaves of it that is
 * told to end is removed; what one leaves that was killed, the next for the same target removes.
 * Who writes it holds the system's lock on it, so that another program for the same target leaves
 * it alone and takes another name.
 */
final class UnfinishedFile implements AutoCloseable {

  private static final int MOST_TRIES = 100;
  private static final int MOST_AT_ONCE = 20;

  /** Far behind the content, which others could not read where a lock forbids reading. */
  private static final long LOCKED_BYTE = 1L << 40;

  private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(UnfinishedFile::removeAll, "unfinished"));
  }

  private final Path target;
  private final Path file;
  private final FileChannel channel;

  private UnfinishedFile(Path target, Path file, FileChannel channel) {
    this.target = target;
    this.file = file;
    this.channel = channel;
  }

  /**
   * A new file beside its target, its owner's alone where the system knows of owners.
   *
   * @throws IOException if there can be none, told of the target
   */
  static UnfinishedFile of(Path target) throws IOException {
    if (FileNames.bytes(String.valueOf(target.getFileName())) > FileNames.MOST_BYTES) {
      throw new FileSystemException(target.toString(), null, "File name too long");
    }
    try {
      int number = 1;
      for (int i = 0; i < MOST_TRIES && number <= MOST_AT_ONCE; i++) {
        Path file =
            FileNames.beside(target, ".rongcuo-", (number == 1 ? "" : "." + number) + ".tmp");
        if (!isFree(file)) {
          number++;
          continue;
        }
        UnfinishedFile begun = begun(target, file);
        if (begun != null) {
          return begun;
        }
      }
      throw new FileSystemException(target.toString(), null, "in use");
    } catch (FileSystemException e) {
      throw FileFailure.of(target, e);
    }
  }

  /** Whether a name can be taken: nobody writes a file of it, and what is left there is removed. */
  private static boolean isFree(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    if (FILES.contains(file)) {
      return false;
    }
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      try (FileChannel left =
          FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
        return left.tryLock(LOCKED_BYTE, 1, false) != null && isRemoved(file);
      } catch (NoSuchFileException e) {
        return true;
      } catch (FileSystemException | OverlappingFileLockException e) {
        // A colleague's, of which it is not known whether it is still being written.
        return false;
      }
    }
    return isRemoved(file);
  }

  private static boolean isRemoved(Path file) throws IOException {
    try {
      Files.deleteIfExists(file);
      return true;
    } catch (FileSystemException e) {
      return false;
    }
  }

  /**
   * Null if another program was quicker. Whatever stands on disk is known to {@link #removeAll},
   * which waits until it is.
   */
  private static synchronized @Nullable UnfinishedFile begun(Path target, Path file)
      throws IOException {
    FileChannel channel;
    try {
      channel =
          FileChannel.open(
              file,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              OwnerOnly.attributes(file));
    } catch (FileAlreadyExistsException e) {
      return null;
    }
    Object made = identity(file);
    if (channel.tryLock(LOCKED_BYTE, 1, false) == null
        || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        || !Objects.equals(made, identity(file))) {
      channel.close();
      return null;
    }
    FILES.add(file);
    return new UnfinishedFile(target, file, channel);
  }

  /** What tells a file from another of its name; null where there is none, or none that is told. */
  private static @Nullable Object identity(Path file) throws IOException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
          .fileKey();
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  OutputStream stream() {
    return Channels.newOutputStream(channel);
  }

  /** Gives the file its name; whoever could read and write what it replaces can so still. */
  void take() throws IOException {
    try {
      channel.force(true);
      if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
        SharedRights.carry(target, file, null);
      }
      move();
    } catch (FileSystemException e) {
      throw FileFailure.of(target, e);
    }
  }

  private void move() throws IOException {
    try {
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
    FILES.remove(file);
  }

  /** Removes the file, unless it has taken its name. */
  @Override
  public void close() throws IOException {
    if (FILES.remove(file)) {
      Files.deleteIfExists(file);
    }
    channel.close();
  }

  private static synchronized void removeAll() {
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

package rongcuo.casefile.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The right to change a file, held by one program at a time.
 *
 * <p>The operating system's lock on {@code <name>.lock} decides, so that a program that was killed
 * holds nothing any more; what stands in that file only tells others who holds it.
 */
public final class CaseLock implements AutoCloseable {

  private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final int MOST_TRIES = 20;

  /** Far behind the text, which others can so read where a lock forbids reading, on Windows. */
  private static final long LOCKED_BYTE = 1L << 40;

  /**
   * Locks of this process. A POSIX system drops a process's lock on a file as soon as the process
   * closes any channel on it, so no second one is ever opened.
   */
  private static final Map<Path, LockHolder> HELD = new ConcurrentHashMap<>();

  /** The lock files that this process has made its own; also the monitor of what they guard. */
  private static final Set<Path> TAKEN = new HashSet<>();

  /** Whether the process is ending, by Ctrl-C or a signal: nothing is written any more. */
  private static boolean ending;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(CaseLock::releaseAll, "locks"));
  }

  private final Path file;
  private final FileChannel channel;

  private CaseLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock of a file.
   *
   * @param target the file itself, no link to it
   * @throws EditConflictException if another editor holds it
   */
  public static CaseLock take(Path target, LocalDateTime since) throws IOException {
    Path file = FileNames.beside(target, "", ".lock");
    LockHolder self =
        new LockHolder(
            System.getProperty("user.name", "?"),
            host(),
            ProcessHandle.current().pid(),
            SINCE.format(since));
    LockHolder other = HELD.putIfAbsent(file, self);
    if (other != null) {
      throw EditConflictException.held(target, other);
    }
    boolean taken = false;
    try {
      for (int i = 0; i < MOST_TRIES; i++) {
        FileChannel channel = locked(target, file);
        if (channel != null) {
          taken = true;
          synchronized (TAKEN) {
            TAKEN.add(file);
          }
          describe(channel, self);
          return new CaseLock(file, channel);
        }
      }
      throw EditConflictException.held(target, null);
    } finally {
      if (!taken) {
        HELD.remove(file);
      }
    }
  }

  /** A channel with the lock; null if the lock file was taken away meanwhile. */
  private static @Nullable FileChannel locked(Path target, Path file) throws IOException {
    try {
      Files.createFile(file);
      shareWith(target, file);
    } catch (FileAlreadyExistsException e) {
      // Another editor's, or left behind by one that was killed: the lock itself decides.
    } catch (FileSystemException e) {
      // The folder is what cannot be written; of the lock file its user knows nothing.
      throw FileFailure.of(target, e);
    }
    FileChannel channel = null;
    boolean held = false;
    try {
      Object before = identity(file);
      if (Files.isSymbolicLink(file)) {
        // Nobody's lock, but perhaps a trap: what it leads to would be written over.
        Files.deleteIfExists(file);
        return null;
      }
      channel =
          FileChannel.open(
              file, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        throw EditConflictException.held(target, holder(channel));
      }
      held = Objects.equals(before, identity(file));
      return held ? channel : null;
    } catch (OverlappingFileLockException e) {
      throw EditConflictException.held(target, null);
    } catch (NoSuchFileException e) {
      return null;
    } catch (AccessDeniedException e) {
      removeAbandoned(target, file);
      return null;
    } finally {
      if (!held && channel != null) {
        channel.close();
      }
    }
  }

  /** Lets all who may change a file open its lock, whoever of them left that behind. */
  private static void shareWith(Path target, Path file) throws IOException {
    if (!OwnerOnly.isPosix(file) || !Files.exists(target)) {
      return;
    }
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(target);
    if (permissions.contains(PosixFilePermission.GROUP_WRITE)
        || permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
    }
  }

  /** Removes what another user's program left behind, whose file this user can only read. */
  private static void removeAbandoned(Path target, Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.tryLock(LOCKED_BYTE, 1, true) == null) {
        throw EditConflictException.held(target, holder(channel));
      }
      Files.deleteIfExists(file);
    } catch (NoSuchFileException e) {
      return;
    } catch (EditConflictException e) {
      throw e;
    } catch (FileSystemException e) {
      throw EditConflictException.lockOf(
          target, String.valueOf(file.getFileName()), Files.getOwner(file).getName());
    }
  }

  /** What tells a file from another that takes its name; null where the system does not say. */
  private static @Nullable Object identity(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .fileKey();
  }

  private static @Nullable LockHolder holder(FileChannel channel) throws IOException {
    ByteBuffer content = ByteBuffer.allocate(4096);
    channel.read(content, 0);
    return LockHolder.of(
        new String(content.array(), 0, content.position(), StandardCharsets.UTF_8));
  }

  private static void describe(FileChannel channel, LockHolder self) {
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(self.text().getBytes(StandardCharsets.UTF_8)), 0);
    } catch (IOException e) {
      // The lock holds all the same; a full disk is told when the case is saved.
    }
  }

  private static String host() {
    try {
      return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
    } catch (IOException | RuntimeException e) {
      try {
        return InetAddress.getLocalHost().getHostName();
      } catch (UnknownHostException unknown) {
        return "?";
      }
    }
  }

  /** What is written while the file is locked. */
  public interface Writing {
    void make() throws IOException;
  }

  /**
   * Writes, unless the process is ending and the file may be another's already. Writing that has
   * begun is waited for.
   */
  public static void guarded(Writing writing) throws IOException {
    synchronized (TAKEN) {
      while (ending) {
        try {
          TAKEN.wait();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new InterruptedIOException();
        }
      }
      writing.make();
    }
  }

  /** Leaves no lock file behind when the process is told to end. */
  private static void releaseAll() {
    synchronized (TAKEN) {
      ending = true;
      for (Path file : TAKEN) {
        try {
          Files.deleteIfExists(file);
        } catch (IOException e) {
          // The lock itself ends with the process; its file then tells nobody anything.
          continue;
        }
      }
    }
  }

  /** Gives the lock back and removes its file. */
  @Override
  public void close() throws IOException {
    try {
      // While it is still held: afterwards the file may be another editor's.
      synchronized (TAKEN) {
        if (TAKEN.remove(file) && !ending) {
          remove();
        }
      }
    } finally {
      channel.close();
      HELD.remove(file);
    }
  }

  /** A colleague's, which a sticky folder keeps, is left; its text then tells nobody anything. */
  private void remove() throws IOException {
    try {
      Files.deleteIfExists(file);
    } catch (FileSystemException e) {
      channel.truncate(0);
    }
  }
}

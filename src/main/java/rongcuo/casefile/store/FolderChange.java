package rongcuo.casefile.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.store.FolderJournal.NameChange;
import rongcuo.casefile.store.FolderJournal.State;

/**
 * Changes of the files of one folder that are made together or not at all.
 *
 * <p>All contents are written beside their targets first; then a journal in the folder says what is
 * to be renamed, and only then it is. A failure undoes what was renamed. What a killed program left
 * is finished, or cleared away, by the next that changes the folder, whoever's it is: one program
 * at a time does.
 */
public final class FolderChange {

  private static final String LOCKED = ".rongcuo";
  private static final String JOURNAL = ".rongcuo.journal";
  private static final int MOST_WAITS = 400;
  private static final long WAIT = 25;

  private final Path folder;
  private final List<NameChange> steps = new ArrayList<>();
  private final Map<String, byte[]> contents = new HashMap<>();
  private final Map<String, Path> rights = new HashMap<>();
  private final Set<String> openOnes = new HashSet<>();

  public FolderChange(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes a file, in place of one that may be there.
   *
   * @param rightsOf the file whose readers and writers are its own; null for a new one
   */
  public void put(String name, byte[] content, @Nullable Path rightsOf) {
    put(name, content, rightsOf, false);
  }

  /**
   * The same.
   *
   * @param openToGroup whether the group may read it if it is new
   */
  public void put(String name, byte[] content, @Nullable Path rightsOf, boolean openToGroup) {
    if (openToGroup) {
      openOnes.add(name);
    }
    steps.add(new NameChange.Put(name));
    contents.put(name, content);
    if (rightsOf != null) {
      rights.put(name, rightsOf);
    }
  }

  /** Removes a file. */
  public void drop(String name) {
    steps.add(new NameChange.Drop(name));
  }

  /** Renames a file, or a folder with all that is in it, to a name that is free. */
  public void move(String from, String to) {
    steps.add(new NameChange.Rename(from, to));
  }

  /**
   * Makes the changes, or none of them.
   *
   * @throws IOException if they cannot be made, told of the file that stands in the way
   */
  public void make(LocalDateTime now) throws IOException {
    make(now, () -> {});
  }

  /**
   * The same.
   *
   * @param then what is done before others may open the files under their names
   */
  public void make(LocalDateTime now, CaseLock.Writing then) throws IOException {
    CaseLock lock = lock(folder, now);
    try {
      CaseLock.guarded(this::makeLocked);
      then.make();
    } finally {
      lock.close();
    }
  }

  /** Finishes or clears away what a killed program left in a folder. */
  public static void finishInterrupted(Path folder, LocalDateTime now) throws IOException {
    Path journal = folder.resolve(JOURNAL);
    Path lockFile = FileNames.beside(folder.resolve(LOCKED), "", ".lock");
    if (!isThere(journal) && !isThere(written(journal)) && !isThere(lockFile)) {
      return;
    }
    CaseLock lock = lock(folder, now);
    try {
      CaseLock.guarded(() -> recover(folder));
    } finally {
      lock.close();
    }
  }

  /** Waits for a colleague's program, which is done at once. */
  private static CaseLock lock(Path folder, LocalDateTime now) throws IOException {
    for (int i = 0; ; i++) {
      try {
        return CaseLock.take(folder.resolve(LOCKED), now);
      } catch (EditConflictException e) {
        if (i == MOST_WAITS) {
          throw EditConflictException.folder(folder, e);
        }
      } catch (FileSystemException e) {
        throw FileFailure.of(folder, e);
      }
      try {
        Thread.sleep(WAIT);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException();
      }
    }
  }

  private void makeLocked() throws IOException {
    recover(folder);
    requireFreeNames();
    try {
      journal(State.CLEAR);
      for (NameChange step : steps) {
        if (step instanceof NameChange.Put put) {
          write(put.name());
        }
      }
      DurableFile.syncFolder(folder.resolve(JOURNAL));
      journal(State.FORWARD);
    } catch (IOException e) {
      clear(folder, steps, e);
      throw e;
    }
    try {
      forward(folder, steps);
    } catch (IOException e) {
      undo(e);
      throw e;
    }
    journal(State.CLEAR);
    clear(folder, steps);
  }

  /** What cannot be undone now, the next program that changes the folder undoes. */
  private void undo(IOException after) {
    try {
      journal(State.BACK);
      back(folder, steps);
      journal(State.CLEAR);
      clear(folder, steps);
    } catch (IOException e) {
      after.addSuppressed(e);
    }
  }

  private void requireFreeNames() throws IOException {
    for (NameChange step : steps) {
      Path file = folder.resolve(step.name());
      if (step instanceof NameChange.Rename move) {
        if (!isFree(folder, move)) {
          throw new FileAlreadyExistsException(folder.resolve(move.to()).toString());
        }
      } else if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileSystemException(file.toString(), null, "Is a directory");
      }
    }
  }

  /** Whether no other file has the new name; one name to a file system may be two to others. */
  private static boolean isFree(Path folder, NameChange.Rename move) throws IOException {
    Path to = folder.resolve(move.to());
    return !isThere(to)
        || (FileNames.folded(move.name()).equals(FileNames.folded(move.to()))
            && Files.isSameFile(folder.resolve(move.name()), to));
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Path temporary = written(file);
    byte[] content = contents.getOrDefault(name, new byte[0]);
    try {
      DurableFile.write(temporary, content);
      Path like = rights.get(name);
      if (like != null) {
        SharedRights.carry(like, temporary, content);
      } else if (openOnes.contains(name) && OwnerOnly.isPosix(temporary)) {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rw-r-----"));
      }
    } catch (FileSystemException e) {
      throw FileFailure.of(file, e);
    }
  }

  private static Path written(Path file) {
    return FileNames.beside(file, ".", ".tmp");
  }

  private static Path former(Path file) {
    return FileNames.beside(file, ".", ".before");
  }

  private static boolean isThere(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Does what is not done yet of the steps. */
  private static void forward(Path folder, List<NameChange> steps) throws IOException {
    for (NameChange step : steps) {
      Path file = folder.resolve(step.name());
      try {
        if (step instanceof NameChange.Put && isThere(written(file))) {
          keepFormer(file);
          rename(written(file), file);
        } else if (step instanceof NameChange.Drop && isThere(file) && !isThere(former(file))) {
          rename(file, former(file));
        } else if (step instanceof NameChange.Rename move
            && isThere(file)
            && isFree(folder, move)) {
          rename(file, folder.resolve(move.to()));
        }
      } catch (FileSystemException e) {
        throw FileFailure.of(file, e);
      }
    }
    DurableFile.syncFolder(folder.resolve(JOURNAL));
  }

  /** Undoes what is done of the steps. */
  private static void back(Path folder, List<NameChange> steps) throws IOException {
    for (int i = steps.size() - 1; i >= 0; i--) {
      Path file = folder.resolve(steps.get(i).name());
      if (steps.get(i) instanceof NameChange.Rename move) {
        if (!isThere(file) && isThere(folder.resolve(move.to()))) {
          rename(folder.resolve(move.to()), file);
        }
      } else if (isThere(former(file))) {
        restore(file);
      } else if (steps.get(i) instanceof NameChange.Put
          && !isThere(written(file))
          && isThere(file)) {
        rename(file, written(file));
      }
    }
    DurableFile.syncFolder(folder.resolve(JOURNAL));
  }

  /** Gives the file that is to be replaced a second name, or, where it can have none, another. */
  private static void keepFormer(Path file) throws IOException {
    if (!isThere(file) || isThere(former(file))) {
      return;
    }
    try {
      Files.createLink(former(file), file);
    } catch (IOException | UnsupportedOperationException e) {
      rename(file, former(file));
    }
  }

  /** Gives the former content its name again, unless it has it still, beside a second one. */
  private static void restore(Path file) throws IOException {
    if (!isThere(file) || !Files.isSameFile(former(file), file)) {
      rename(former(file), file);
    }
  }

  private static void rename(Path from, Path to) throws IOException {
    DurableFile.patiently(
        () ->
            Files.move(
                from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
  }

  private static void clear(Path folder, List<NameChange> steps) throws IOException {
    for (NameChange step : steps) {
      Path file = folder.resolve(step.name());
      Files.deleteIfExists(written(file));
      Files.deleteIfExists(former(file));
    }
    Path journal = folder.resolve(JOURNAL);
    Files.deleteIfExists(written(journal));
    Files.deleteIfExists(journal);
  }

  private static void clear(Path folder, List<NameChange> steps, IOException after) {
    try {
      clear(folder, steps);
    } catch (IOException e) {
      after.addSuppressed(e);
    }
  }

  private void journal(State state) throws IOException {
    Path journal = folder.resolve(JOURNAL);
    try {
      DurableFile.write(written(journal), new FolderJournal(state, steps).content());
      if (OwnerOnly.isPosix(journal)) {
        // Names alone, for the colleague whose program finishes what this one was killed over.
        Files.setPosixFilePermissions(
            written(journal), PosixFilePermissions.fromString("rw-r--r--"));
      }
      rename(written(journal), journal);
      DurableFile.syncFolder(journal);
    } catch (FileSystemException e) {
      throw FileFailure.of(folder, e);
    }
  }

  private static void recover(Path folder) throws IOException {
    Path journal = folder.resolve(JOURNAL);
    if (!Files.isRegularFile(journal, LinkOption.NOFOLLOW_LINKS)) {
      clear(folder, List.of());
      return;
    }
    FolderJournal found = FolderJournal.of(BoundedFile.bytes(journal));
    switch (found.state()) {
      case FORWARD -> forward(folder, found.steps());
      case BACK -> back(folder, found.steps());
      case CLEAR -> {}
    }
    clear(folder, found.steps());
  }
}

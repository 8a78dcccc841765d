package rongcuo.casefile.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A failure told of the file that a user asked for, not of one that the program made on the way.
 */
public final class FileFailure {

  private FileFailure() {}

  /** The same failure, of a file that its user knows. */
  public static FileSystemException of(Path file, FileSystemException failure) {
    if (failure instanceof EditConflictException) {
      return failure;
    }
    FileSystemException told;
    if (failure instanceof AccessDeniedException) {
      told = new AccessDeniedException(file.toString());
    } else if (failure instanceof NoSuchFileException) {
      told = new NoSuchFileException(file.toString());
    } else if (SharedRights.isOfAnotherInStickyFolder(file, failure)) {
      told = EditConflictException.sticky(file);
    } else {
      told = new FileSystemException(file.toString(), null, failure.getReason());
    }
    told.addSuppressed(failure);
    return told;
  }
}

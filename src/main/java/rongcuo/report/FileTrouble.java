package rongcuo.report;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.store.EditConflictException;
import rongcuo.language.Bilingual;

/**
 * Why a file could not be read or written, for its user: in the language of the interface and of
 * the file that was named, whatever the system calls it and whatever file served in between.
 */
public final class FileTrouble {

  private static final Bilingual OF_FILE = new Bilingual("{0}：{1}", "{0}: {1}");

  public static final Bilingual NAME_TOO_LONG = SystemWords.NAME_TOO_LONG.text();

  /** What the program writes beside a file while it is at work on it. */
  private static final Pattern UNFINISHED = Pattern.compile("\\.rongcuo-.*\\.tmp");

  private static final Pattern BESIDE =
      Pattern.compile("\\.(.+)\\.tmp|(.+\\.ya?ml)\\.lock", Pattern.CASE_INSENSITIVE);

  private FileTrouble() {}

  public static Bilingual of(Path file, IOException cause) {
    return OF_FILE.with(file.toString(), reason(cause));
  }

  public static Bilingual of(IOException cause) {
    String file = fileOf(cause);
    return file == null ? reason(cause) : OF_FILE.with(file, reason(cause));
  }

  /** A failure to read or write a file that says which file it was. */
  public static IOException naming(Path file, IOException cause) {
    return cause instanceof FileSystemException
        ? cause
        : new FileSystemException(file.toString(), null, cause.getMessage());
  }

  /** The file that the user knows of; null if the failure names none. */
  private static @Nullable String fileOf(IOException cause) {
    if (!(cause instanceof FileSystemException failure) || failure.getFile() == null) {
      return null;
    }
    String other = failure.getOtherFile();
    String known = known(failure.getFile());
    boolean moved = other != null && !other.isEmpty() && !known.equals(failure.getFile());
    return moved ? known(other) : known;
  }

  /** The folder of an unfinished file, or the file that it is to become or to guard. */
  private static String known(String file) {
    Path path;
    try {
      path = Path.of(file);
    } catch (InvalidPathException e) {
      return file;
    }
    String name = String.valueOf(path.getFileName());
    if (UNFINISHED.matcher(name).matches()) {
      return String.valueOf(path.resolveSibling(""));
    }
    Matcher beside = BESIDE.matcher(name);
    if (!beside.matches()) {
      return file;
    }
    String target = beside.group(1) == null ? beside.group(2) : beside.group(1);
    return path.resolveSibling(target).toString();
  }

  /** The reason alone, without the file. */
  public static Bilingual reason(IOException cause) {
    if (cause instanceof EditConflictException conflict) {
      return conflict.reason();
    }
    String said = said(cause);
    SystemWords kind = kindOf(cause);
    if (kind == null) {
      kind = SystemWords.of(said);
    }
    if (kind != null) {
      return kind.text();
    }
    return said.isEmpty()
        ? new Bilingual("无法读写，系统没有说明原因。", "cannot be read or written; the system does not say why.")
        : new Bilingual("无法读写，系统的说明是“{0}”。", "cannot be read or written; the system says \"{0}\".")
            .with(said);
  }

  /** What the system said: its words, without the names of files, which may hold any words. */
  private static String said(IOException cause) {
    String said =
        cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
    return said == null ? "" : said.strip();
  }

  private static @Nullable SystemWords kindOf(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return SystemWords.MISSING;
    }
    if (cause instanceof AccessDeniedException) {
      return SystemWords.DENIED;
    }
    if (cause instanceof FileAlreadyExistsException) {
      return SystemWords.EXISTS;
    }
    if (cause instanceof FileSystemLoopException) {
      return SystemWords.LOOP;
    }
    if (cause instanceof NotDirectoryException) {
      return SystemWords.NO_FOLDER;
    }
    if (cause instanceof DirectoryNotEmptyException) {
      return SystemWords.NOT_EMPTY;
    }
    if (cause instanceof EOFException) {
      return SystemWords.CUT_OFF;
    }
    return cause instanceof CharacterCodingException ? SystemWords.ENCODING : null;
  }
}

package rongcuo.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import rongcuo.casefile.EditConflictException;
import rongcuo.language.Bilingual;
import rongcuo.language.SafeText;

/** Why a file could not be read or written, for its user. */
final class FileTrouble {

  static final Bilingual NAME_TOO_LONG =
      new Bilingual(
          "文件名太长，系统一般只允许 255 字节（约 85 个汉字），没有写出；请改用较短的名称。",
          "the name is too long: most systems take 255 bytes; nothing was written, choose a shorter"
              + " one.");

  private FileTrouble() {}

  static Bilingual of(Path file, IOException cause) {
    return new Bilingual("{0}：{1}", "{0}: {1}").with(SafeText.of(file.toString()), reason(cause));
  }

  static Bilingual of(IOException cause) {
    String file = cause instanceof FileSystemException failure ? failure.getFile() : null;
    return file == null
        ? reason(cause)
        : new Bilingual("{0}：{1}", "{0}: {1}").with(SafeText.of(file), reason(cause));
  }

  /** The reason alone, without the file. */
  static Bilingual reason(IOException cause) {
    if (cause instanceof EditConflictException conflict) {
      Bilingual reason = conflict.reason();
      return new Bilingual(SafeText.of(reason.chinese()), SafeText.of(reason.english()));
    }
    if (cause instanceof NoSuchFileException) {
      return new Bilingual("没有这个文件或者文件夹，请核对路径。", "no such file or folder; check the path.");
    }
    String message = String.valueOf(cause.getMessage());
    if (cause instanceof AccessDeniedException
        || message.contains("Operation not permitted")
        || message.contains("Read-only file system")) {
      return new Bilingual(
          "没有读写权限，请核对文件权限或者换一个位置。",
          "permission denied; check the file's permissions or use another place.");
    }
    if (message.contains("File name too long")) {
      return NAME_TOO_LONG;
    }
    if (cause instanceof NotDirectoryException || message.contains("Not a directory")) {
      return new Bilingual("这不是文件夹，请核对路径。", "this is no folder; check the path.");
    }
    if (message.contains("Is a directory")) {
      return new Bilingual("这是文件夹，应为文件；请核对路径。", "this is a folder where a file is expected.");
    }
    if (isFull(cause)) {
      return new Bilingual("磁盘已满，请腾出空间后重试。", "the disk is full; make room and try again.");
    }
    if (cause instanceof FileAlreadyExistsException) {
      return new Bilingual("文件已经存在。", "the file exists already.");
    }
    if (message.contains("File too large")) {
      return new Bilingual(
          "超过了系统允许的文件大小，没有写出。", "it would be larger than the system allows files to be.");
    }
    if (cause instanceof FileSystemLoopException
        || message.contains("Too many levels of symbolic links")) {
      return new Bilingual("符号链接指向自身，请核对。", "its symbolic link leads to itself; check it.");
    }
    String said =
        cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
    String detail = said == null ? cause.getClass().getSimpleName() : said;
    return new Bilingual("无法读写（{0}）。", "cannot be read or written ({0}).")
        .with(SafeText.of(detail));
  }

  /** Whether the system says that there is no room, for which the platform has no type. */
  private static boolean isFull(IOException cause) {
    String message = String.valueOf(cause.getMessage());
    return message.contains("No space left")
        || message.contains("Disk quota exceeded")
        || message.contains("not enough space on the disk")
        || message.contains("磁盘空间不足");
  }
}

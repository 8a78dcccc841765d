package rongcuo.casefile.store;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/** A file that somebody else is changing, or has changed in between, or that is none to change. */
public final class EditConflictException extends FileSystemException {
  private static final long serialVersionUID = 1L;

  private final transient Bilingual reason;
  private final transient @Nullable LockHolder holder;

  private EditConflictException(Path file, Bilingual reason, @Nullable LockHolder holder) {
    super(file.toString(), null, reason.english());
    this.reason = reason;
    this.holder = holder;
  }

  static EditConflictException held(Path file, @Nullable LockHolder holder) {
    Bilingual reason =
        holder == null
            ? new Bilingual(
                "另一个程序正在修改此文件，请等它结束后再试。",
                "Another program is changing this file; try again when it has finished.")
            : new Bilingual(
                    "{0}（计算机 {1}，进程 {2}）自 {3} 起正在修改此文件，请等其结束后再试。",
                    "{0} (computer {1}, process {2}) has been changing this file since {3}; try"
                        + " again when they have finished.")
                .with(holder.user(), holder.host(), holder.process(), holder.since());
    return new EditConflictException(file, reason, holder);
  }

  public static EditConflictException noFile(Path file) {
    return new EditConflictException(
        file,
        new Bilingual(
            "这不是普通文件（可能是设备或者管道），不能作为案件文件修改；请核对路径。",
            "This is no regular file (a device or a pipe), so no case file that could be changed;"
                + " check the path."),
        null);
  }

  /** What stands in the place of a history and is none. */
  public static EditConflictException noHistory(Path file) {
    return new EditConflictException(
        file,
        new Bilingual(
            "这不是普通文件，或者超过 32 MiB，不能作为修改记录；请移到别处，程序会另起一份。",
            "This is no regular file, or is larger than 32 MiB, so no history; move it away, and the"
                + " program begins another."),
        null);
  }

  static EditConflictException sticky(Path file) {
    return new EditConflictException(
        file,
        new Bilingual(
            "所在文件夹只允许文件的所有者替换、删除自己的文件（粘滞位），没有写入；请由文件所有者修改，" + "或者请管理员去掉文件夹的粘滞位（chmod -t）。",
            "Its folder lets only the owner of a file replace or remove it (the sticky bit), so"
                + " nothing was written; have its owner make the change, or the administrator take"
                + " the bit away (chmod -t)."),
        null);
  }

  /** Another program that has not let go of a folder for long. */
  static EditConflictException folder(Path folder, EditConflictException held) {
    return new EditConflictException(
        folder,
        new Bilingual(
                "另一个程序正在这个文件夹中写文件，没有写出任何文件；请等它结束后再试。（{0}）",
                "Another program is writing files in this folder, so nothing was written; try again"
                    + " when it has finished. ({0})")
            .with(held.reason()),
        held.holder());
  }

  static EditConflictException lockOf(Path file, String lock, String owner) {
    return new EditConflictException(
        file,
        new Bilingual(
                "{1} 留下了锁文件 {0}，本用户无权打开，不知道是否仍在修改；请 {1} 结束修改，确认无人修改后由其删除该文件。",
                "{1} left the lock file {0}, which you may not open, so it is not known whether"
                    + " they are still changing the file; ask them to finish, and to remove it when"
                    + " nobody is.")
            .with(lock, owner),
        null);
  }

  public static EditConflictException changed(Path file) {
    return new EditConflictException(
        file,
        new Bilingual(
            "文件在读入以后被其他程序改动或者移走，为免覆盖他人的修改，没有写入；请重新打开案件。",
            "The file was changed or moved by another program after it was read. To keep that"
                + " change, nothing was written; open the case again."),
        null);
  }

  /** What is the matter, in a sentence. */
  @Override
  public String getReason() {
    return reason.english();
  }

  /** What is the matter, in both languages. */
  public Bilingual reason() {
    return reason;
  }

  /** Who holds the file; null if nobody does or it is not known. */
  public @Nullable LockHolder holder() {
    return holder;
  }
}

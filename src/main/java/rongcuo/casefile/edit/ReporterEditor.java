package rongcuo.casefile.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseShape;
import rongcuo.casefile.Reporter;
import rongcuo.casefile.ReporterDocument;
import rongcuo.casefile.ReporterFile;
import rongcuo.casefile.store.BoundedFile;
import rongcuo.casefile.store.CaseLock;
import rongcuo.casefile.store.DurableFile;
import rongcuo.casefile.store.EditConflictException;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/** Writes and changes the files that hold who reported. */
public final class ReporterEditor {

  private ReporterEditor() {}

  /**
   * Writes a reporter's file, durably. One that exists is updated as case files are, without
   * touching anything else in it, and is its owner's alone from then on.
   *
   * @param keys the language of a new file's keys
   * @throws EditRefusedException if the name or the contact cannot be written, or the file that
   *     exists has errors
   * @throws EditConflictException if another program is writing it
   */
  public static void write(Path file, Reporter reporter, Language keys, LocalDateTime now)
      throws IOException, EditRefusedException {
    boolean exists = Files.exists(file);
    Path target = exists ? file.toRealPath() : file.toAbsolutePath().normalize();
    CaseLock lock = CaseLock.take(target, now);
    try {
      if (exists) {
        byte[] updated = updated(BoundedFile.bytes(target), reporter);
        CaseLock.guarded(() -> DurableFile.replacePrivately(target, updated));
      } else {
        DurableFile.create(target, edited(begun(keys), reporter));
      }
    } finally {
      lock.close();
    }
  }

  /**
   * The content of a reporter's file once its case has another number.
   *
   * @throws EditRefusedException if the file has errors or cannot be changed
   */
  public static byte[] renumbered(Path file, String from, String to)
      throws IOException, EditRefusedException {
    byte[] old = DurableFile.patiently(() -> BoundedFile.bytes(file));
    requireValid(ReporterFile.read(old, from));
    return Rewriting.of(
        old,
        CaseShape.REPORTER,
        List.of(new Edit.Set(List.of("id"), EditValue.text(to))),
        content -> ReporterFile.read(content, to).problems());
  }

  private static byte[] updated(byte[] old, Reporter reporter) throws EditRefusedException {
    requireValid(ReporterFile.read(old, reporter.caseId()));
    return edited(old, reporter);
  }

  private static void requireValid(ReporterDocument document) throws EditRefusedException {
    if (document.reporter() == null) {
      throw new EditRefusedException(
          new Bilingual(
              "举报人文件有错误，程序不作改动；请先改正。",
              "The reporter's file has errors; mend them before it is changed."),
          document.problems());
    }
  }

  private static byte[] edited(byte[] old, Reporter reporter) throws EditRefusedException {
    return Rewriting.of(
        old,
        CaseShape.REPORTER,
        edits(reporter),
        content -> ReporterFile.read(content, reporter.caseId()).problems());
  }

  private static byte[] begun(Language keys) {
    String text =
        keys == Language.CHINESE
            ? "# 举报人身份，仅供反馈使用，不得外传。\n格式: 容错举报人/1\n案号: X\n姓名: X\n"
            : "# The reporter's identity: for the feedback letter alone, not to be passed on.\n"
                + "schema: rongcuo/reporter/1\nid: X\nname: X\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<Edit> edits(Reporter reporter) {
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit.Set(List.of("id"), EditValue.text(reporter.caseId())));
    edits.add(new Edit.Set(List.of("name"), EditValue.text(reporter.name())));
    edits.add(edit("salutation", reporter.salutation()));
    edits.add(edit("contact", reporter.contact()));
    return edits;
  }

  private static Edit edit(String key, @Nullable String value) {
    return value == null
        ? new Edit.Remove(List.of(key))
        : new Edit.Set(List.of(key), EditValue.text(value));
  }
}

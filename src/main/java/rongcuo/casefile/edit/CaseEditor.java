package rongcuo.casefile.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseDocument;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.CaseShape;
import rongcuo.casefile.store.BoundedFile;
import rongcuo.casefile.store.CaseLock;
import rongcuo.casefile.store.DurableFile;
import rongcuo.casefile.store.EditConflictException;
import rongcuo.casefile.store.FolderChange;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/**
 * A case file open for change, locked against other editors until it is closed.
 *
 * <p>A change is made in memory, and refused if it would leave no valid case file; {@link #save}
 * puts it on disk. Whatever a change does not concern stays as a person wrote it, byte for byte:
 * comments, order, quoting, indentation, encoding and line ends.
 */
public final class CaseEditor implements AutoCloseable {

  private final Path file;
  private final CaseLock lock;
  private final Witness witness;

  /** What is on disk, as far as this editor knows. */
  private byte[] saved;

  private byte[] content;
  private CaseDocument document;

  /** The event that the change records; null if it records none. */
  private @Nullable String event;

  private CaseEditor(Path file, CaseLock lock, Witness witness, byte[] content) {
    this.file = file;
    this.lock = lock;
    this.witness = witness;
    this.saved = content;
    this.content = content;
    this.document = CaseReader.read(content);
  }

  /**
   * Opens a case file. One with errors can be opened, but not changed before a person mends it.
   *
   * @param file the file, or a link to it, which stays a link
   * @param now the time, told to others who want to open it meanwhile
   * @param witness told of what is saved
   * @throws EditConflictException if another editor holds it
   * @throws IOException if it cannot be read or locked
   */
  public static CaseEditor open(Path file, LocalDateTime now, Witness witness) throws IOException {
    finishInterrupted(file.toAbsolutePath(), now);
    Path target = file.toRealPath();
    finishInterrupted(target, now);
    if (!Files.isRegularFile(target)) {
      throw EditConflictException.noFile(file);
    }
    CaseLock lock = CaseLock.take(target, now);
    try {
      DurableFile.removeLeftover(target);
      return new CaseEditor(target, lock, witness, read(target));
    } catch (IOException | RuntimeException e) {
      closeAfter(e, lock);
      throw e;
    }
  }

  private static void finishInterrupted(Path file, LocalDateTime now) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      FolderChange.finishInterrupted(folder, now);
    }
  }

  /**
   * Creates a case file, readable by its owner only, and opens it.
   *
   * @param id of the case
   * @param keys the language of its keys
   * @param subject the name of its first subject
   * @throws FileAlreadyExistsException if the file exists
   * @throws EditRefusedException if the id or the name cannot stand in a case file
   */
  public static CaseEditor create(
      Path file, String id, Language keys, String subject, LocalDateTime now, Witness witness)
      throws IOException, EditRefusedException {
    return create(file, id, keys, subject, List.of(), now, witness);
  }

  /**
   * The same with more that is said of the case from the beginning.
   *
   * @throws EditRefusedException also if that would leave no valid case file
   */
  public static CaseEditor create(
      Path file,
      String id,
      Language keys,
      String subject,
      List<Edit> more,
      LocalDateTime now,
      Witness witness)
      throws IOException, EditRefusedException {
    Path absolute = file.toAbsolutePath().normalize();
    if (Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Path folder = absolute.getParent();
    if (folder == null) {
      throw new NoSuchFileException(file.toString());
    }
    Path target = folder.toRealPath().resolve(absolute.getFileName());
    byte[] content =
        Rewriting.of(begun(target, id, keys, subject), CaseShape.CASE, more, CaseEditor::problems);
    CaseLock lock = CaseLock.take(target, now);
    try {
      CaseLock.guarded(
          () -> {
            DurableFile.create(target, content);
            witness.saved(target, null, content);
          });
      return new CaseEditor(target, lock, witness, content);
    } catch (IOException | RuntimeException e) {
      closeAfter(e, lock);
      throw e;
    }
  }

  /**
   * What the file of a new case would be.
   *
   * @throws EditRefusedException if that would be no valid case file
   */
  public static byte[] begun(String id, Language keys, String subject, List<Edit> more)
      throws EditRefusedException {
    return Rewriting.of(begun("", id, keys, subject), CaseShape.CASE, more, CaseEditor::problems);
  }

  private static byte[] begun(Path target, String id, Language keys, String subject)
      throws EditRefusedException {
    String comment =
        Files.exists(target.resolveSibling("case.schema.json"))
            ? "# yaml-language-server: $schema=./case.schema.json\n"
            : "";
    return begun(comment, id, keys, subject);
  }

  private static byte[] begun(String comment, String id, Language keys, String subject)
      throws EditRefusedException {
    boolean chinese = keys == Language.CHINESE;
    String blank =
        chinese
            ? "格式: 容错案件/1\n案号: X\n当事人:\n  - 姓名: X\n"
            : "schema: rongcuo/case/1\nid: X\nsubjects:\n  - name: X\n";
    return Rewriting.of(
        (comment + blank).getBytes(StandardCharsets.UTF_8),
        CaseShape.CASE,
        List.of(
            new Edit.Set(List.of("id"), EditValue.text(id)),
            new Edit.Set(List.of("subjects", "0", "name"), EditValue.text(subject))),
        CaseEditor::problems);
  }

  private static void closeAfter(Exception failure, CaseLock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  static List<Problem> problems(byte[] content) {
    return CaseReader.read(content).problems();
  }

  private static byte[] read(Path file) throws IOException {
    return DurableFile.patiently(() -> BoundedFile.bytes(file));
  }

  /** The file, with links resolved. */
  public Path file() {
    return file;
  }

  /** The case as it stands with all changes, saved or not. */
  public CaseDocument document() {
    return document;
  }

  /** The whole file as it stands with all changes, saved or not. */
  public byte[] content() {
    return content.clone();
  }

  /** Whether every change is on disk. */
  public boolean isSaved() {
    return Arrays.equals(saved, content);
  }

  /**
   * Makes some changes together, in memory; either all of them or none.
   *
   * @throws EditRefusedException if they would leave no valid case file
   * @throws IllegalArgumentException if a path leads nowhere in any case file
   */
  public void apply(List<Edit> edits) throws EditRefusedException {
    if (document.hasErrors()) {
      throw new EditRefusedException(
          new Bilingual(
              "案件文件有错误，程序不作改动；请先改正。", "The case file has errors; mend them before it is changed."),
          document.problems());
    }
    byte[] changed = Rewriting.of(content, CaseShape.CASE, edits, CaseEditor::problems);
    document = CaseReader.read(changed);
    content = changed;
  }

  /**
   * What the file would be with some changes, which are not made.
   *
   * @throws EditRefusedException if they would leave no valid case file
   */
  public byte[] tried(List<Edit> edits) throws EditRefusedException {
    return Rewriting.of(content, CaseShape.CASE, edits, CaseEditor::problems);
  }

  /** Says which event of the proceedings the changes record that are saved next. */
  public void records(String recorded) {
    event = recorded;
  }

  /** Whether what stands in the file now can be had again once it is changed. */
  public boolean isRemembered() {
    return witness.remembers();
  }

  /**
   * The file without an event: what stood in it before, where that is known, else with changes.
   *
   * @param changes that take the event back
   * @param again those for what it was before it was mended, if that is to come back; else null
   */
  public Without without(String recorded, List<Edit> changes, Without.@Nullable TakingBack again)
      throws EditRefusedException {
    byte[] without = tried(changes);
    Witness.Former former =
        witness.before(
            recorded,
            file,
            content,
            each -> Without.how(without, each, again) != Without.TakenBack.BY_CHANGES);
    byte[] before = former.content();
    return before == null
        ? new Without(without, Without.TakenBack.BY_CHANGES, former.unknown())
        : new Without(before, Without.how(without, before, again), former.unknown());
  }

  /** Takes an event back, in memory. */
  public void takeBack(Without without) {
    document = CaseReader.read(without.content());
    content = without.content();
  }

  /**
   * Puts all changes on disk, durably: after a return they are there even if the power fails. After
   * a failure the file is as it was, and the changes stay in memory, unsaved.
   *
   * @throws EditConflictException if another program changed the file since it was read
   * @throws IOException if it cannot be written
   */
  public void save() throws IOException {
    if (isSaved()) {
      event = null;
      return;
    }
    requireUnchanged();
    CaseLock.guarded(
        () -> {
          DurableFile.replace(file, content);
          saved(file);
        });
  }

  /** Writes a case file together with others. */
  public interface Writing {

    /**
     * Writes them all, or none.
     *
     * @param then what is to follow before others may open them
     */
    void write(CaseLock.Writing then) throws IOException;
  }

  /**
   * Puts all changes on disk together with those of other files.
   *
   * @param as the name that the file then has
   */
  public void save(Path as, Writing writing) throws IOException {
    requireUnchanged();
    writing.write(() -> CaseLock.guarded(() -> saved(as)));
  }

  private void saved(Path as) {
    byte[] before = saved;
    saved = content;
    witness.records(event);
    event = null;
    witness.saved(as, before, content);
  }

  private void requireUnchanged() throws IOException {
    byte[] onDisk;
    try {
      onDisk = read(file);
    } catch (NoSuchFileException e) {
      throw EditConflictException.changed(file);
    }
    // Equal to what is to be written it is after a failure to make that last.
    if (!Arrays.equals(onDisk, saved) && !Arrays.equals(onDisk, content)) {
      throw EditConflictException.changed(file);
    }
  }

  /** Tells that it was noted beside the case who reported. */
  public void reporterNoted() throws IOException {
    CaseLock.guarded(() -> witness.reporterNoted(file, saved));
  }

  /** Reads the file again; changes that were not saved are dropped. */
  public void reload() throws IOException {
    byte[] onDisk = read(file);
    saved = onDisk;
    content = onDisk;
    event = null;
    document = CaseReader.read(onDisk);
  }

  /** Gives the file free for other editors; changes that were not saved are dropped. */
  @Override
  public void close() throws IOException {
    lock.close();
  }
}

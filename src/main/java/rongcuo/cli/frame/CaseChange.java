package rongcuo.cli.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseFolder;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Fingerprints;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.casefile.edit.Witness;
import rongcuo.casefile.store.HardLinks;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;
import rongcuo.report.EntryCommand;
import rongcuo.statute.ReadingPolicy;
import rongcuo.steps.course.RefusedException;

/**
 * A command's change of one case file: opened under lock, changed in memory, written at the end or
 * not at all. Whatever stands in the way is told, with the file left as it was.
 */
public final class CaseChange {

  public static final Parameter<Path> CASE =
      Parameter.of(0, Values.file("案件", "CASE"), "案件文件", "the case file");

  public static final Option<String> SUBJECT =
      Option.of(
          "--subject",
          new SubjectName("姓名", "NAME"),
          "只涉及这一名当事人，姓名或者序号",
          "concerns this subject alone, by name or number");

  public static final Flag REPLACE =
      Flag.of("--replace", "更正已有的记录", "mend what is recorded already");

  public static final Flag DRY_RUN = Flag.of("--dry-run", "只试算，不写入文件", "try it, but write nothing");

  private final ParseResult arguments;
  private final Session session;
  private final ReadingPolicy policy;
  private final Path path;
  private final @Nullable String subjectName;
  private final boolean dryRun;

  /**
   * A change.
   *
   * @param policy how the open points are read now, to tell what a decision was taken under others
   */
  public CaseChange(ParseResult arguments, Session session, ReadingPolicy policy) {
    this(CASE.of(arguments), arguments, session, policy);
  }

  /** The same of a case that is named otherwise than as the one parameter. */
  public CaseChange(Path path, ParseResult arguments, Session session, ReadingPolicy policy) {
    this.arguments = arguments;
    this.session = session;
    this.policy = policy;
    this.path = path;
    this.subjectName = SUBJECT.in(arguments);
    this.dryRun = DRY_RUN.in(arguments);
  }

  /** What is done to the case, in the editor's memory. */
  public interface Work {

    /**
     * Changes the case.
     *
     * @param subject the one that was named; null if none was
     * @return what was done, to tell the user; null if nothing was
     */
    @Nullable Bilingual on(CaseEditor editor, CaseFile caseFile, @Nullable Subject subject)
        throws IOException, RefusedException, EditRefusedException;
  }

  /** How a changed case is put on disk. */
  public interface Saving {
    void save(CaseEditor editor) throws IOException;
  }

  /** Makes a change and tells what came of it. */
  public int run(Work work) throws IOException {
    return run(work, CaseEditor::save);
  }

  public int run(Work work, Saving saving) throws IOException {
    if (CaseFolder.isReporterFile(path)) {
      return refuse(
          new Bilingual(
              "载有举报人身份的文件不是案件文件，请给出案件文件本身",
              "a file with a reporter's identity is no case file; name the case file itself"));
    }
    if (Files.isDirectory(path)) {
      return refuse(
          new Bilingual("这是文件夹；请给出其中的一个案件文件", "this is a folder; name one case file in it"));
    }
    Witness history = HistoryKeeping.of(arguments, session, session::error).of(path);
    try (CaseEditor editor = CaseEditor.open(path, LocalDateTime.now(), history)) {
      if (editor.document().caseFile() == null) {
        tell(editor.document().problems());
        return ExitStatus.CASE_FAILED;
      }
      CaseFile caseFile = caseFile(editor);
      Subject subject = subjectName == null ? null : subject(caseFile, subjectName);
      session.warn(path, Fingerprints.warnings(caseFile, policy.readingsFor(caseFile.readings())));
      Bilingual done = work.on(editor, caseFile, subject);
      if (done == null) {
        return ExitStatus.DONE;
      }
      Bilingual others = HardLinks.told(path);
      if (others != null) {
        session.note("{0}：{1}", "{0}: {1}", path.toString(), others);
      }
      if (!dryRun) {
        saving.save(editor);
      }
      session.out().println(session.say(told(caseFile, subject, done)));
      return ExitStatus.DONE;
    } catch (RefusedException e) {
      return refuse(e.reason());
    } catch (EditRefusedException e) {
      int status = refuse(e.reason());
      tell(e.problems());
      return status;
    }
  }

  private Bilingual told(CaseFile caseFile, @Nullable Subject subject, Bilingual done) {
    return (dryRun
            ? new Bilingual("{0}{1}：{2}（试算，未写入文件）。", "{0}{1}: {2} (tried only, nothing written).")
            : new Bilingual("{0}{1}：{2}。", "{0}{1}: {2}."))
        .with(caseFile.id(), EventEntry.inBrackets(subject), done);
  }

  private int refuse(Bilingual why) {
    Bilingual reason = EntryCommand.typed(why, path);
    session.error(
        "{0}：未作改动：{1}。",
        "{0}: nothing was changed: {1}.",
        path.toString(),
        new Bilingual(withoutStop(reason.chinese()), withoutStop(reason.english())));
    return ExitStatus.CASE_FAILED;
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith("。") || sentence.endsWith(".")
        ? sentence.substring(0, sentence.length() - 1)
        : sentence;
  }

  private void tell(List<Problem> problems) {
    session.tell(path, problems.stream().filter(Problem::isError).toList());
  }

  /** The case that an editor holds, which has no errors. */
  public static CaseFile caseFile(CaseEditor editor) {
    CaseFile caseFile = editor.document().caseFile();
    if (caseFile == null) {
      throw new IllegalStateException("edited into errors");
    }
    return caseFile;
  }

  /**
   * The subject with a name or, counted from one, a number, which tells namesakes apart.
   *
   * @throws UsageException if there is none, or more than one
   */
  public static Subject subject(CaseFile caseFile, String asked) {
    List<String> names = caseFile.subjects().stream().map(Subject::name).toList();
    boolean namesakes = caseFile.subjects().stream().anyMatch(each -> each.namesake() > 0);
    if (!namesakes && SubjectPlaces.of(asked.strip(), names).isEmpty()) {
      throw Wordlist.of(names, name -> name, each -> null)
          .refusal(new Bilingual("--subject", "--subject"), asked);
    }
    return caseFile.subjects().get(SubjectPlaces.one("--subject", asked.strip(), names));
  }
}

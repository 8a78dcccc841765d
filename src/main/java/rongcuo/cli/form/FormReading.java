package rongcuo.cli.form;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.amendment.Amending;
import rongcuo.amendment.Amendment;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Fingerprints;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Prompts;
import rongcuo.cli.frame.Session;
import rongcuo.form.FormChange;
import rongcuo.form.Merging;
import rongcuo.form.RefusedFormException;
import rongcuo.form.ReturnedForm;
import rongcuo.form.Trouble;
import rongcuo.language.Bilingual;
import rongcuo.report.FileTrouble;
import rongcuo.spreadsheet.UnreadableTableException;
import rongcuo.spreadsheet.WorkbookReader;
import rongcuo.statute.ReadingPolicy;
import rongcuo.steps.course.RefusedException;

/**
 * Takes a questionnaire back into its case. Whatever is no good or disputed is told; it is then
 * decided by whoever sits at the terminal, or else nothing is changed.
 */
final class FormReading {

  private static final Bilingual NOTHING_NEW =
      new Bilingual("问卷与案件没有差别，不需要改动。", "The form has nothing that the case has not.");

  private final Path file;
  private final ReadingPolicy policy;
  private final Session session;
  private int status = ExitStatus.DONE;
  private boolean brokenOff;

  /**
   * The taking back of a form.
   *
   * @param policy how the open points are read, to tell what a decision was taken under others
   */
  FormReading(Path file, ReadingPolicy policy, Session session) {
    this.file = file;
    this.policy = policy;
    this.session = session;
  }

  int status() {
    return status;
  }

  boolean isBrokenOff() {
    return brokenOff;
  }

  /** What it changes, to tell the user; null if nothing. */
  @Nullable Bilingual on(CaseEditor editor, CaseFile caseFile, @Nullable Subject none)
      throws IOException, RefusedException, EditRefusedException {
    Merging merging = merging(caseFile);
    for (String id : merging.leftOut()) {
      session.note(
          "“证据”表中没有了 {0}；问卷不删除证据，案件中仍保留。",
          "The sheet of evidence has no {0} any more; a form removes none, the case keeps it.", id);
    }
    merging.changes().forEach(this::show);
    try (Prompts prompts = Prompts.of(session)) {
      decide(merging, prompts);
      setRight(merging, prompts);
    } catch (EOFException e) {
      throw new RefusedException("没有答完", "not all was answered");
    }
    Amendment amendment = merging.amendment(Amending.of(caseFile, editor));
    if (amendment == null) {
      session.note(NOTHING_NEW);
      return null;
    }
    editor.apply(amendment.edits());
    CaseFile changed = CaseChange.caseFile(editor);
    session.warn(
        editor.file(), Fingerprints.warnings(changed, policy.readingsFor(changed.readings())));
    return new Bilingual("按问卷改动 {0} 处", "changed by the form in {0} places")
        .with(merging.changes().size());
  }

  private Merging merging(CaseFile caseFile) throws IOException, RefusedException {
    try {
      return Merging.of(ReturnedForm.of(WorkbookReader.read(file), caseFile), caseFile);
    } catch (UnreadableTableException e) {
      throw refused(e.reason());
    } catch (RefusedFormException e) {
      throw refused(e.reason());
    } catch (IOException e) {
      throw FileTrouble.naming(file, e);
    }
  }

  private RefusedException refused(Bilingual why) {
    return new RefusedException("问卷 {0}：{1}", "the form {0}: {1}", file.toString(), why);
  }

  private void show(FormChange difference) {
    session.out().println(session.say(difference.told()));
  }

  private void decide(Merging merging, @Nullable Prompts prompts)
      throws IOException, RefusedException {
    List<FormChange> conflicts = merging.conflicts();
    if (conflicts.isEmpty()) {
      return;
    }
    if (prompts == null) {
      conflicts.forEach(each -> session.error(each.toldAsConflict()));
      throw new RefusedException(
          "有 {0} 处导出后案件和问卷都作了改动；请在终端上运行逐处决定，或者先改成一致",
          "{0} places were changed both in the case and in the form since it was made; run this on"
              + " a terminal to decide each, or make them agree",
          conflicts.size());
    }
    for (FormChange conflict : conflicts) {
      int chosen =
          prompts.choice(
              conflict.toldAsConflict(),
              List.of(
                  session.say("保留案件的：{0}", "keep the case's: {0}", conflict.now()),
                  session.say("改用问卷的：{0}", "take the form's: {0}", conflict.becomes())));
      if (chosen == 1) {
        merging.decideForForm(conflict);
      }
    }
  }

  private void setRight(Merging merging, @Nullable Prompts prompts)
      throws IOException, RefusedException {
    List<Trouble> troubles = merging.troubles();
    troubles.forEach(each -> session.error("{0}。", "{0}.", each.told()));
    if (troubles.isEmpty()) {
      return;
    }
    boolean goesOn =
        prompts != null
            && prompts.confirm(
                new Bilingual(
                        "问卷有 {0} 处不能采用。略去这些，写入其余的改动？",
                        "{0} places of the form are no good. Leave them out and write the others?")
                    .with(troubles.size()));
    if (!goesOn) {
      throw new RefusedException(
          "问卷 {0} 有 {1} 处不能采用，请改正后再读入",
          "{1} places of the form {0} are no good; mend them and read it again",
          file.toString(),
          troubles.size());
    }
    merging.leaveOutTroubles();
    status = ExitStatus.CASE_FAILED;
  }
}

package rongcuo.cli.interview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import rongcuo.amendment.Amending;
import rongcuo.casefile.CaseDocument;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.casefile.store.EditConflictException;
import rongcuo.cli.frame.Session;
import rongcuo.cli.prompt.Prompter;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;
import rongcuo.report.FileTrouble;
import rongcuo.report.ProblemText;
import rongcuo.steps.course.RefusedException;

/**
 * The case file that a questionnaire fills in. Each change is on disk when {@link #save} returns
 * that it is; whatever stands in the way is told to the person, who tries again or leaves.
 */
record CaseDraft(CaseEditor editor, Prompter prompter, Session session) {
  /** What became of a change. */
  enum Saved {
    DONE,
    /** It cannot stand in the file; nothing was changed. */
    REFUSED,
    /** The file was changed by somebody else, so that the question may be another now. */
    OVERTAKEN,
    /** It could not be written, and the person left. */
    ABANDONED;

    Move move() {
      return switch (this) {
        case DONE -> Move.ON;
        case REFUSED -> Move.AGAIN;
        case OVERTAKEN -> Move.STAY;
        case ABANDONED -> Move.FAILED;
      };
    }
  }

  private static final Bilingual NOT_SAVED =
      new Bilingual(
          "这一项没有保存：{0} 文件保持上一次保存的内容。", "This was not saved: {0} The file is as it was last saved.");

  private static final Bilingual TAKEN_OVER =
      new Bilingual(
          "案件文件刚才被其他程序改动，已重新读入，保留了那些改动。",
          "Another program changed the case file just now; it was read again, with those changes.");

  private static final Bilingual OVERTAKEN =
      new Bilingual(
          "当事人已经不同，这一项没有保存，请按现在的文件重新回答。",
          "Its subjects are others now; this was not saved. Answer again as the file now stands.");

  Path file() {
    return editor.file();
  }

  /** A change of the case, yet to be planned. */
  Amending amending() {
    return Amending.of(caseFile(), editor);
  }

  /** The case as it is saved. */
  CaseFile caseFile() {
    CaseFile caseFile = editor.document().caseFile();
    if (caseFile == null) {
      throw new IllegalStateException("no valid case is open");
    }
    return caseFile;
  }

  CaseDocument document() {
    return editor.document();
  }

  /** What is done to the case, in the editor's memory. */
  interface Change {
    void make(CaseEditor editor) throws RefusedException, EditRefusedException;
  }

  /** Makes a change and puts it on disk. */
  Saved save(Edit... edits) {
    return save(editor -> editor.apply(List.of(edits)));
  }

  /** The same of any change. */
  Saved save(Change change) {
    while (true) {
      try {
        change.make(editor);
        editor.save();
        return Saved.DONE;
      } catch (RefusedException e) {
        prompter.refuse(session.say("{0}。", "{0}.", e.reason()));
        return Saved.REFUSED;
      } catch (EditRefusedException e) {
        explain(e, prompter, session);
        return Saved.REFUSED;
      } catch (EditConflictException e) {
        List<String> before = subjects();
        if (!readAgain()) {
          return Saved.ABANDONED;
        }
        // What is asked next may be another question than the one that a line was written for.
        prompter.refuse(session.say(TAKEN_OVER));
        if (!subjects().equals(before)) {
          prompter.refuse(session.say(OVERTAKEN));
          return Saved.OVERTAKEN;
        }
      } catch (IOException e) {
        prompter.say(session.say(NOT_SAVED.with(FileTrouble.reason(e))));
        if (!wantsToTryAgain() || !readAgain()) {
          return Saved.ABANDONED;
        }
      }
    }
  }

  /** What was written of the case before says no more who reported. */
  void reporterNoted() throws IOException {
    editor.reporterNoted();
  }

  /** Says why a change cannot stand in a case file. */
  static void explain(EditRefusedException failure, Prompter prompter, Session session) {
    StringBuilder text = new StringBuilder(session.say(failure.reason()));
    for (Problem problem : failure.problems()) {
      if (problem.isError()) {
        text.append(' ').append(session.say(problem.message()));
      }
    }
    prompter.refuse(text.toString());
  }

  private List<String> subjects() {
    return caseFile().subjects().stream().map(Subject::name).toList();
  }

  /** Takes what is on disk, so that the change can be made once more. */
  private boolean readAgain() {
    try {
      editor.reload();
      if (!editor.document().hasErrors()) {
        return true;
      }
      for (Problem problem : editor.document().problems()) {
        ProblemText.of(editor.file(), problem.inDialogue(), session.language())
            .lines()
            .forEach(prompter::say);
      }
      return false;
    } catch (IOException e) {
      prompter.say(session.say(NOT_SAVED.with(FileTrouble.reason(e))));
      return false;
    }
  }

  private boolean wantsToTryAgain() {
    if (!prompter.isAttended()) {
      return false;
    }
    Reply reply =
        prompter.pick(
            List.of(
                Selectable.of(session.say("重试", "try again"), "r"),
                Selectable.of(session.say("离开", "leave"), "q")),
            0,
            Set.of());
    return reply instanceof Reply.Picked picked && picked.index() == 0;
  }
}

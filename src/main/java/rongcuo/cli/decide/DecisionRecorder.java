package rongcuo.cli.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.Session;
import rongcuo.language.Bilingual;
import rongcuo.report.ProgramVersion;
import rongcuo.steps.art14.Adoption;
import rongcuo.steps.art14.Completeness;
import rongcuo.steps.art14.DecisionTakenBack;
import rongcuo.steps.art14.Draft;
import rongcuo.steps.art14.Ruling;
import rongcuo.steps.course.RefusedException;

/**
 * Puts a decision into a case file, with the readings that were adopted for it.
 *
 * @param readings adopted so far; more may be yet
 */
record DecisionRecorder(List<Adoption> readings, LocalDate today, Session session) {
  private static final Bilingual OTHERWISE_WRITTEN =
      new Bilingual(
          "提示：撤销这次变更时，原决定及其告知照原内容恢复，但注释、引号、换行等写法不能照原样恢复；需要保留的请先另存一份。",
          "Note: were this taken back, the former decision and its notices would stand as they did, but"
              + " comments, quotes and line breaks in them would not; keep a copy if they matter.");

  /** What a decision is called in the history of a case. */
  static final String EVENT = CaseKeys.DECISION.english();

  /** Whether taking it back would give the same file, to the letter. */
  private static boolean isGivenBack(CaseEditor editor, Ruling ruling, byte[] before) {
    CaseFile now = CaseChange.caseFile(editor);
    Subject first = ruling.subjects().iterator().next();
    boolean one = ruling.subjects().size() == 1 && now.subjects().size() > 1;
    Subject subject = one ? now.subjects().get(ruling.caseFile().place(first)) : null;
    try {
      return Arrays.equals(before, editor.tried(DecisionTakenBack.of(now, subject).edits()));
    } catch (RefusedException | EditRefusedException e) {
      return false;
    }
  }

  void record(Draft draft, Ruling ruling, CaseEditor editor)
      throws RefusedException, EditRefusedException {
    List<Edit> edits = new ArrayList<>();
    List<String> first = new ArrayList<>();
    for (Adoption adoption : readings) {
      edits.add(adoption.edit());
      String place = adoption.firstIn(CaseChange.caseFile(editor));
      if (place != null && !first.contains(place)) {
        first.add(place);
      }
    }
    edits.addAll(
        ruling.edits(
            draft,
            ruling.assessments().values().iterator().next().situation().readings(),
            ProgramVersion.text(),
            today,
            first));
    byte[] before = editor.content();
    editor.apply(edits);
    editor.records(EVENT);
    if (ruling.replaces(draft) && !editor.isRemembered() && !isGivenBack(editor, ruling, before)) {
      session.note(OTHERWISE_WRITTEN);
    }
    List<Bilingual> missing = Completeness.missing(ruling, draft);
    if (!missing.isEmpty()) {
      session.note(
          "提示：尚缺{0}；制作文书时将留空。",
          "Note: still missing: {0}; documents will show blanks.",
          new Bilingual("、", ", ").between(missing));
    }
  }
}

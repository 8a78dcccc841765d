package rongcuo.cli.decide;

import java.io.EOFException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.Prompts;
import rongcuo.cli.frame.Session;
import rongcuo.language.Bilingual;
import rongcuo.report.ProgramVersion;
import rongcuo.report.RulingText;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.Reservation;
import rongcuo.statute.ReadingPolicy;
import rongcuo.steps.art14.Adoption;
import rongcuo.steps.art14.Ruling;
import rongcuo.steps.course.RefusedException;

/**
 * Records a decision on a case: as it was asked for, with what somebody adds to it where somebody
 * is there.
 *
 * @param asked what the command line says
 * @param adopted readings that it adopts
 * @param replace whether it takes the place of a decision that stands
 */
record Deciding(
    Ruling.Draft asked,
    List<Adoption> adopted,
    ReadingPolicy policy,
    boolean replace,
    LocalDate today,
    @Nullable Prompts prompts,
    Session session)
    implements CaseChange.Work {

  private static final Bilingual NOTHING =
      new Bilingual("没有作出决定，文件未改动。", "Nothing was decided; the file is as it was.");

  @Override
  public @Nullable Bilingual on(CaseEditor editor, CaseFile caseFile, @Nullable Subject subject)
      throws IOException, RefusedException, EditRefusedException {
    List<Adoption> readings = new ArrayList<>(adopted);
    Ruling ruling = ruling(caseFile, subject, readings);
    show(caseFile, ruling);
    Ruling.Draft draft = withBody(asked, caseFile);
    if (prompts != null) {
      try {
        AdoptionDialogue dialogue = new AdoptionDialogue(prompts, session.language());
        for (Adoption more = dialogue.offer(ruling, draft);
            more != null;
            more = dialogue.offer(ruling, draft)) {
          readings.add(more);
          ruling = ruling(caseFile, subject, readings);
          show(caseFile, ruling);
        }
        if (isIncomplete(ruling, draft)) {
          draft = new DecisionDialogue(prompts, ruling, session.language()).complete(draft);
        }
      } catch (EOFException e) {
        session.out().println();
        draft = null;
      }
    }
    if (draft == null) {
      session.note(NOTHING);
      return null;
    }
    record(draft, ruling, readings, editor);
    return RulingText.recorded(CaseChange.caseFile(editor), ruling);
  }

  private Ruling ruling(CaseFile caseFile, @Nullable Subject subject, List<Adoption> readings)
      throws RefusedException {
    CaseFile adopting = caseFile;
    for (Adoption adoption : readings) {
      adopting = adopting.adopting(adoption.choice(), adoption.reason());
    }
    List<Assessment> assessments =
        new CaseAssessor(policy)
            .assess(adopting).stream().map(AssessedSubject::assessment).toList();
    return new Ruling(adopting, subject, assessments);
  }

  private void show(CaseFile caseFile, Ruling ruling) {
    session
        .out()
        .print(RulingText.before(caseFile, ruling, session.language(), session.coloured()));
  }

  private static Ruling.Draft withBody(Ruling.Draft draft, CaseFile caseFile) {
    return draft.body() != null
        ? draft
        : new Ruling.Draft(
            draft.conclusion(),
            draft.disposition(),
            draft.date(),
            caseFile.get(CaseKeys.UNIT_NAME),
            draft.reasons(),
            draft.number(),
            draft.override(),
            draft.reservations(),
            draft.analysis());
  }

  /** Whether there is something to ask: what decides is missing, or no reasons are given. */
  private static boolean isIncomplete(Ruling ruling, Ruling.Draft draft) {
    Outcome outcome = ruling.outcome();
    boolean chosen =
        draft.disposition() != null || (outcome != null && outcome.dispositions().size() == 1);
    boolean weighed =
        ruling.reservations().stream()
            .map(Reservation::id)
            .allMatch(draft.reservations()::containsKey);
    return !chosen || !weighed || draft.reasons() == null;
  }

  private void record(Ruling.Draft draft, Ruling ruling, List<Adoption> readings, CaseEditor editor)
      throws RefusedException, EditRefusedException {
    List<Edit> edits = new ArrayList<>();
    readings.forEach(adoption -> edits.add(adoption.edit()));
    edits.addAll(
        ruling.edits(
            draft,
            ruling.assessments().values().iterator().next().situation().readings(),
            ProgramVersion.text(),
            replace,
            today));
    editor.apply(edits);
    List<Bilingual> missing = ruling.missing(draft);
    if (!missing.isEmpty()) {
      session.note(
          new Bilingual(
                  "提示：尚缺{0}；制作文书时将留空。", "Note: still missing: {0}; documents will show blanks.")
              .with(new Bilingual("、", ", ").between(missing)));
    }
  }
}

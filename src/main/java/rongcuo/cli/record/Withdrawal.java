package rongcuo.cli.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.cli.frame.CaseChange;
import rongcuo.language.Bilingual;
import rongcuo.statute.ReadingPolicy;
import rongcuo.steps.Steps;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.Recording;
import rongcuo.steps.course.RefusedException;
import rongcuo.steps.course.Undoing;

/** A recorded event that is taken back, unless something that stays rests on it. */
record Withdrawal(Event event, Given given, ReadingPolicy policy, LocalDate today)
    implements CaseChange.Work {

  @Override
  public Bilingual on(CaseEditor editor, CaseFile caseFile, @Nullable Subject subject)
      throws RefusedException, EditRefusedException {
    Undoing.Result undone = Undoing.of(event, given, course(caseFile, subject));
    editor.apply(undone.changes());
    Course after = course(CaseChange.caseFile(editor), null);
    Recording.refuse(Undoing.whyKept(event, course(caseFile, null), after, Steps.events()));
    return undone.told(event);
  }

  private Course course(CaseFile caseFile, @Nullable Subject subject) {
    return new Course(
        caseFile,
        policy.readingsFor(caseFile.readings()),
        today,
        WorkingCalendar.published(),
        subject);
  }
}

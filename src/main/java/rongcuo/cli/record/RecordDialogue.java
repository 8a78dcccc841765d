package rongcuo.cli.record;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.EventEntry;
import rongcuo.cli.frame.OfferedEvent;
import rongcuo.cli.frame.Session;
import rongcuo.cli.prompt.Prompter;
import rongcuo.language.Bilingual;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.Undoing;

/**
 * Records one event in a dialogue: what is due stands first, then what may happen. What was
 * recorded of one officer is asked of the next.
 */
final class RecordDialogue implements CaseChange.Work {

  private static final Bilingual WHAT =
      new Bilingual("记录哪一件事？待办的在前", "What happened? What is due stands first");

  private final Prompter prompter;
  private final Session session;
  private final Courses courses;
  private final EventEntry entry;

  /** What was recorded last. */
  private @Nullable Event event;

  /** As the case then was, of those whom it concerned. */
  private @Nullable Course course;

  /** The officer of whom the same is recorded next. */
  private @Nullable Subject next;

  RecordDialogue(Prompter prompter, Session session, Courses courses) {
    this.prompter = prompter;
    this.session = session;
    this.courses = courses;
    this.entry = new EventEntry(prompter, session);
  }

  @Override
  public @Nullable Bilingual on(CaseEditor editor, CaseFile caseFile, @Nullable Subject subject)
      throws IOException, EditRefusedException {
    Course matter = courses.of(caseFile, subject);
    while (true) {
      Event chosen = event;
      Course whose = ofNext(matter);
      if (chosen == null || whose == null) {
        List<OfferedEvent> offered =
            OfferedEvent.of(matter).stream().filter(OfferedEvent::possible).toList();
        entry.tellDecisionDue(matter, editor.file());
        int index = entry.pick(WHAT, offered.stream().map(each -> each.label(matter)).toList());
        if (index < 0) {
          continue;
        }
        chosen = offered.get(index).event();
        Subject owing = offered.get(index).owing();
        whose = owing == null ? entry.whom(chosen, matter) : matter.of(owing);
      }
      next = null;
      Bilingual recorded = whose == null ? null : recorded(editor, chosen, whose);
      if (recorded != null) {
        course = subject == null ? course : null;
        return recorded;
      }
    }
  }

  /** The course of the officer of whom the same is recorded next; null if of none. */
  private @Nullable Course ofNext(Course matter) {
    Subject expected = next;
    if (expected == null) {
      return null;
    }
    for (Subject each : matter.caseFile().subjects()) {
      if (each.name().equals(expected.name())) {
        return matter.of(each);
      }
    }
    return null;
  }

  /** What was recorded; null if the person went back to choose anew. */
  private @Nullable Bilingual recorded(CaseEditor editor, Event chosen, Course whose)
      throws IOException {
    boolean mends =
        !chosen.isOneOfSeveral()
            && !Undoing.recorded(chosen, whose).isEmpty()
            && !Undoing.isRecordedInPart(chosen, whose);
    Given given = entry.ask(chosen, whose, mends, edits -> isWritten(editor, chosen, edits));
    if (given == null) {
      return null;
    }
    event = chosen;
    course = courses.of(CaseChange.caseFile(editor), null).of(whose.subject());
    Subject subject = whose.subject();
    Bilingual recorded = chosen.recorded(given);
    return subject == null
        ? recorded
        : new Bilingual("{0}{1}", "{0}{1}").with(recorded, EventEntry.inBrackets(subject));
  }

  private boolean isWritten(CaseEditor editor, Event chosen, List<Edit> edits) {
    try {
      editor.apply(edits);
      editor.records(chosen.id());
      return true;
    } catch (EditRefusedException e) {
      prompter.refuse(session.say(e.reason()));
      e.problems().forEach(problem -> prompter.say(session.say(problem.message())));
      return false;
    }
  }

  /** Whether the person goes on: with the next officer, or with another event. */
  boolean goesOn() throws IOException {
    if (event != null && course != null && course.subject() != null) {
      next = entry.next(event, course.subject(), course);
    }
    return next != null
        || entry.isYes(new Bilingual("继续记录本案的其他事项吗", "Record anything else of this case"));
  }
}

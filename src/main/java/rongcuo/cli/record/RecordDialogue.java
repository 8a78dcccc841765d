package rongcuo.cli.record;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.EventEntry;
import rongcuo.cli.frame.OfferedEvent;
import rongcuo.cli.frame.OfficersInTurn;
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

  /** What was recorded last; null before anything was. */
  private @Nullable Event event;

  /** The others of whom the same may be recorded, and the case as it now is. */
  private @Nullable OfficersInTurn others;

  private @Nullable Course matter;

  /** The officer of whom the same is recorded next; null if it is of none. */
  private @Nullable Course next;

  RecordDialogue(Prompter prompter, Session session, Courses courses) {
    this.prompter = prompter;
    this.session = session;
    this.courses = courses;
    this.entry = new EventEntry(prompter, session);
  }

  @Override
  public @Nullable Bilingual on(CaseEditor editor, CaseFile caseFile, @Nullable Subject subject)
      throws IOException, EditRefusedException {
    Course now = courses.of(caseFile, subject);
    while (true) {
      Event chosen = event;
      Course whose = next == null ? null : asItIs(next, now);
      if (chosen == null || whose == null) {
        OfferedEvent offered = chosen(now, editor);
        if (offered == null) {
          continue;
        }
        chosen = offered.event();
        Subject owing = offered.owing();
        whose = owing == null ? entry.whom(chosen, now) : now.of(owing);
        others = null;
      }
      next = null;
      Bilingual recorded = whose == null ? null : recorded(editor, chosen, whose);
      if (recorded != null && whose != null) {
        event = chosen;
        others = others == null && subject == null ? new OfficersInTurn(chosen, whose) : others;
        matter = courses.of(CaseChange.caseFile(editor), null);
        return recorded;
      }
    }
  }

  /** What the person chooses; null if nothing. */
  private @Nullable OfferedEvent chosen(Course now, CaseEditor editor) throws IOException {
    List<OfferedEvent> offered =
        OfferedEvent.of(now).stream().filter(OfferedEvent::possible).toList();
    entry.tellDecisionDue(now, editor.file());
    int index = entry.pick(WHAT, offered.stream().map(each -> each.label(now)).toList());
    return index < 0 ? null : offered.get(index);
  }

  /** The course of the same officer in the case as it is read now; null if that is another. */
  private static @Nullable Course asItIs(Course then, Course now) {
    Subject expected = Objects.requireNonNull(then.subject());
    int place = then.caseFile().place(expected);
    List<Subject> subjects = now.caseFile().subjects();
    boolean same = place < subjects.size() && subjects.get(place).name().equals(expected.name());
    return same ? now.of(subjects.get(place)) : null;
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
    next = others == null || matter == null ? null : others.next(matter, entry);
    return next != null
        || entry.isYes(new Bilingual("继续记录本案的其他事项吗", "Record anything else of this case"));
  }
}

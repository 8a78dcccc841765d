package rongcuo.cli.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.EventEntry;
import rongcuo.cli.frame.EventTakenBack;
import rongcuo.cli.frame.OfferedEvent;
import rongcuo.cli.frame.OfficersInTurn;
import rongcuo.cli.frame.Session;
import rongcuo.cli.prompt.Prompter;
import rongcuo.language.Bilingual;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.RecordedEvent;
import rongcuo.steps.course.RefusedException;

/**
 * Records one event in a dialogue: what is due stands first, then what may happen. What was
 * recorded of one officer is asked of the next.
 */
final class RecordDialogue implements CaseChange.Work {

  private static final Bilingual WHAT =
      new Bilingual("记录哪一件事？待办的在前", "What happened? What is due stands first");

  private static final Bilingual WHAT_TO_UNDO =
      new Bilingual("撤销哪一项记录", "What is to be taken back");

  private static final Bilingual TAKE_BACK = new Bilingual("撤销已有的记录", "take back what is recorded");

  private static final Bilingual UNDO =
      new Bilingual("撤销“{0}”{1}的记录", "Take back what is recorded: {0}{1}");

  private final Prompter prompter;
  private final Session session;
  private final Courses courses;
  private final EventEntry entry;
  private final boolean undoes;

  /** What was recorded last; null before anything was. */
  private @Nullable Event event;

  /** The others of whom the same may be recorded, and the case as it now is. */
  private @Nullable OfficersInTurn others;

  private @Nullable Course matter;

  /** The officer of whom the same is recorded next; null if it is of none. */
  private @Nullable Course next;

  /**
   * A dialogue.
   *
   * @param undoes whether what is recorded is to be taken back, and nothing else
   */
  RecordDialogue(Prompter prompter, Session session, Courses courses, boolean undoes) {
    this.undoes = undoes;
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
      Act act = next(now);
      act = act == null ? chosen(now, editor) : act;
      Bilingual done = act == null ? null : done(act, editor);
      if (act != null && done != null) {
        boolean goesOn = subject == null && act.deed == Deed.RECORD;
        others = others == null && goesOn ? new OfficersInTurn(act.event, act.whose) : others;
        event = act.event;
        matter = courses.of(CaseChange.caseFile(editor), null);
        return done;
      }
    }
  }

  /** Something that the person does with an event of some. */
  private record Act(Deed deed, Event event, Course whose) {}

  /** What was agreed on last: the same of the next officer. */
  private @Nullable Act next(Course now) {
    Course whose = next == null ? null : asItIs(next, now);
    next = null;
    return event == null || whose == null ? null : new Act(Deed.RECORD, event, whose);
  }

  /** What the person chooses; null if nothing. */
  private @Nullable Act chosen(Course now, CaseEditor editor) throws IOException {
    others = null;
    List<OfferedEvent> all = OfferedEvent.of(now);
    List<OfferedEvent> possible = all.stream().filter(OfferedEvent::possible).toList();
    List<OfferedEvent> recorded = all.stream().filter(OfferedEvent::recorded).toList();
    if (undoes) {
      return toUndo(recorded, now);
    }
    entry.tellDecisionDue(now, editor.file());
    List<Bilingual> labels = new ArrayList<>();
    possible.forEach(each -> labels.add(each.label(now)));
    if (!recorded.isEmpty()) {
      labels.add(TAKE_BACK);
    }
    int index = entry.pick(WHAT, labels);
    if (index == possible.size()) {
      return toUndo(recorded, now);
    }
    Subject owing = index < 0 ? null : possible.get(index).owing();
    return index < 0
        ? null
        : act(
            Deed.RECORD,
            possible.get(index).event(),
            owing == null ? entry.whom(possible.get(index).event(), now) : now.of(owing));
  }

  private @Nullable Act toUndo(List<OfferedEvent> recorded, Course now) throws IOException {
    int index = entry.pick(WHAT_TO_UNDO, recorded.stream().map(each -> each.label(now)).toList());
    return index < 0
        ? null
        : act(
            Deed.TAKE_BACK,
            recorded.get(index).event(),
            entry.whom(recorded.get(index).event(), now));
  }

  private static @Nullable Act act(Deed deed, Event event, @Nullable Course whose) {
    return whose == null ? null : new Act(deed, event, whose);
  }

  /** What is done with an event. */
  private enum Deed {
    RECORD,
    TAKE_BACK
  }

  private @Nullable Bilingual done(Act act, CaseEditor editor)
      throws IOException, EditRefusedException {
    return act.deed == Deed.TAKE_BACK
        ? takenBack(editor, act.event, act.whose)
        : recorded(editor, act.event, act.whose);
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
            && !RecordedEvent.of(chosen, whose).isEmpty()
            && !RecordedEvent.isInPart(chosen, whose);
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

  /** What was taken back; null if it is not, as the person is told. */
  private @Nullable Bilingual takenBack(CaseEditor editor, Event chosen, Course whose)
      throws IOException, EditRefusedException {
    if (!entry.isYes(UNDO.with(chosen.label(), EventEntry.inBrackets(whose.subject())))) {
      return null;
    }
    try {
      Given any = new Given(whose.on(), false, Map.of());
      EventTakenBack.Told told = new EventTakenBack(chosen, any, whose).in(editor);
      if (told.note() != null) {
        prompter.say(session.say(told.note()));
      }
      return told.done();
    } catch (RefusedException e) {
      prompter.refuse(session.say("{0}。", "{0}.", e.reason()));
      return null;
    }
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

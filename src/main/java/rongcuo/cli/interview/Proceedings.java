package rongcuo.cli.interview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Subject;
import rongcuo.cli.frame.BrokenOffException;
import rongcuo.cli.frame.EventEntry;
import rongcuo.cli.frame.EventTakenBack;
import rongcuo.cli.frame.OfferedEvent;
import rongcuo.cli.frame.OfficersInTurn;
import rongcuo.cli.interview.Menu.Entry;
import rongcuo.language.Bilingual;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;

/**
 * The steps of the proceedings (第九, 十四–十九条) at any question: what is due, what may come, what is
 * recorded. One is chosen, entered, mended or taken back, on disk at once.
 */
final class Proceedings {

  static final Bilingual TITLE = new Bilingual("办理过程", "the proceedings");

  private final Sitting sitting;
  private final EventEntry entry;

  Proceedings(Sitting sitting) {
    this.sitting = sitting;
    this.entry = new EventEntry(sitting.prompter(), sitting.session());
  }

  /** Until the person goes back, or leaves. */
  Move ask() {
    return new Menu(sitting, TITLE)
        .ask(new Bilingual("记录或者撤销哪一步？待办的在前", "Which step? What is due stands first"), this::steps);
  }

  private Course matter() {
    return course(sitting.draft().caseFile());
  }

  private Course course(CaseFile caseFile) {
    return new Course(
        caseFile,
        sitting.policy().readingsFor(caseFile.readings()),
        LocalDate.now(),
        sitting.habits().calendar(),
        null);
  }

  private List<Entry> steps() {
    Course matter = matter();
    entry.tellDecisionDue(matter, sitting.draft().file());
    List<Entry> entries = new ArrayList<>();
    for (OfferedEvent each : OfferedEvent.of(matter)) {
      entries.add(new Entry(sitting.say(each.label(matter)), () -> chosen(each)));
    }
    return entries;
  }

  /** What is not recorded is entered; what is, may be entered once more, mended or taken back. */
  private Move chosen(OfferedEvent offered) {
    Event event = offered.event();
    if (!offered.recorded()) {
      return entered(offered);
    }
    return new Menu(sitting, TITLE)
        .ask(
            new Bilingual("“{0}”怎么办？", "{0}: what about it?").with(event.label()),
            () -> {
              List<Entry> entries = new ArrayList<>();
              if (OfferedEvent.of(matter()).stream()
                  .noneMatch(each -> each.event() == event && each.recorded())) {
                return entries;
              }
              if (offered.possible()) {
                entries.add(
                    Entry.of(new Bilingual("再记录", "record more"), () -> entered(offered), sitting));
              }
              entries.add(
                  Entry.of(
                      new Bilingual("更正已有的记录", "mend what is recorded"),
                      () -> withWhom(event, course -> recorded(event, course, true) != null),
                      sitting));
              entries.add(
                  Entry.of(
                      new Bilingual("撤销这一记录", "take it back"),
                      () -> withWhom(event, course -> isUndone(event, course)),
                      sitting));
              return entries;
            });
  }

  /** Something done for those whom it concerns; whether it was. */
  private interface Deed {
    boolean isDone(Course course) throws IOException;
  }

  private Move withWhom(Event event, Deed deed) {
    return asked(
        () -> {
          Course course = entry.whom(event, matter());
          if (course != null) {
            deed.isDone(course);
          }
        });
  }

  private Move entered(OfferedEvent offered) {
    Event event = offered.event();
    return asked(
        () -> {
          Subject owing = offered.owing();
          Course course = owing == null ? entry.whom(event, matter()) : matter().of(owing);
          OfficersInTurn others = null;
          while (course != null && recorded(event, course, false) != null) {
            others = others == null ? new OfficersInTurn(event, course) : others;
            course = others.next(matter(), entry);
          }
        });
  }

  /** A dialogue that may be broken off. */
  private interface Dialogue {
    void run() throws IOException;
  }

  private static Move asked(Dialogue dialogue) {
    try {
      dialogue.run();
      return Move.STAY;
    } catch (NotSavedException e) {
      return Move.FAILED;
    } catch (BrokenOffException e) {
      return e.isInterrupted() ? Move.BREAK_OFF : Move.LEAVE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable Given recorded(Event event, Course course, boolean replace) throws IOException {
    Given given =
        entry.ask(
            event,
            course,
            replace,
            edits ->
                isSaved(
                    editor -> {
                      editor.apply(edits);
                      editor.records(event.id());
                    }));
    if (given != null) {
      sitting.tell(event.recorded(given));
    }
    return given;
  }

  private boolean isSaved(CaseDraft.Change change) throws NotSavedException {
    return switch (sitting.draft().save(change)) {
      case DONE -> true;
      case REFUSED, OVERTAKEN -> false;
      case ABANDONED -> throw new NotSavedException();
    };
  }

  private static final class NotSavedException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private boolean isUndone(Event event, Course whose) throws IOException {
    Given given = new Given(whose.on(), false, Map.of());
    List<EventTakenBack.Told> told = new ArrayList<>();
    boolean undone =
        isSaved(editor -> told.add(new EventTakenBack(event, given, asItIs(whose)).in(editor)));
    for (EventTakenBack.Told each : undone ? told : List.<EventTakenBack.Told>of()) {
      sitting.tell(each.done());
      if (each.note() != null) {
        sitting.tell(each.note());
      }
    }
    return undone;
  }

  /** The same course in the case as it is read now, which somebody may have changed meanwhile. */
  private Course asItIs(Course course) {
    Subject subject = course.subject();
    CaseFile now = sitting.draft().caseFile();
    return course(now)
        .of(subject == null ? null : now.subjects().get(course.caseFile().place(subject)));
  }
}

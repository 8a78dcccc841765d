package rongcuo.cli.record;

import java.io.EOFException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.cli.frame.AnswerWords;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.EventDialogue;
import rongcuo.cli.frame.Session;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Prompter;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.language.Bilingual;
import rongcuo.statute.ReadingPolicy;
import rongcuo.steps.Duties;
import rongcuo.steps.Steps;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Duty;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.Recording;
import rongcuo.steps.course.RefusedException;
import rongcuo.steps.course.Step;
import rongcuo.steps.course.Undoing;

/**
 * Records one event in a dialogue: what is due stands first, then what may happen; it is shown
 * before it is written. What was typed is told again if the person breaks off.
 */
final class RecordDialogue implements CaseChange.Work {

  private static final Set<Action> LEAVING = Set.of(Action.ABANDON);

  private static final Bilingual WHAT =
      new Bilingual("记录哪一件事？待办的在前", "What happened? What is due stands first");

  private static final Bilingual WHOM = new Bilingual("涉及哪一名当事人", "Whom does it concern");

  private static final Bilingual ALL = new Bilingual("全案（各当事人一并）", "everyone in the case alike");

  private static final Bilingual SAVE = new Bilingual("写入案件文件", "Write it into the case file");

  private static final Bilingual TYPED =
      new Bilingual("没有写入案件文件；已经填写的：{0}", "nothing was written; what was entered: {0}");

  private final Prompter prompter;
  private final Session session;
  private final ReadingPolicy policy;
  private final LocalDate today;
  private boolean left;

  RecordDialogue(Prompter prompter, Session session, ReadingPolicy policy, LocalDate today) {
    this.prompter = prompter;
    this.session = session;
    this.policy = policy;
    this.today = today;
  }

  /** Whether the person wants no more. */
  boolean isLeft() {
    return left;
  }

  /**
   * What may be recorded.
   *
   * @param duty that it does; null if it is not due
   */
  private record Offered(Event event, @Nullable Duty duty) {

    Bilingual label() {
      if (duty == null) {
        return event.label();
      }
      return new Bilingual("{0}——{1}{2}：{3}", "{0}: {1}{2}, {3}")
          .with(event.label(), duty.state().label(), whose(), duty.task().label());
    }

    private Bilingual whose() {
      Subject subject = duty == null ? null : duty.subject();
      return subject == null
          ? new Bilingual("", "")
          : new Bilingual("（{0}）", " ({0})").with(subject.name());
    }
  }

  @Override
  public @Nullable Bilingual on(CaseEditor editor, CaseFile caseFile, @Nullable Subject subject)
      throws IOException, EditRefusedException {
    Course matter =
        new Course(
            caseFile,
            policy.readingsFor(caseFile.readings()),
            today,
            WorkingCalendar.published(),
            subject);
    while (true) {
      List<Offered> offered = offered(matter);
      Offered chosen = offered.get(pick(WHAT, offered.stream().map(Offered::label).toList()));
      Course course = course(chosen, matter);
      EventDialogue dialogue = new EventDialogue(prompter, session, chosen.event(), course);
      Bilingual recorded = recorded(editor, chosen.event(), course, dialogue);
      if (recorded != null) {
        return recorded;
      }
    }
  }

  /** What is due, the most urgent first, then what else may be recorded. */
  private static List<Offered> offered(Course matter) {
    Map<Event, Offered> offered = new LinkedHashMap<>();
    List<Duty> duties = new ArrayList<>(Duties.of(matter.of(null)));
    duties.removeIf(duty -> !duty.state().isOutstanding());
    duties.sort(Duties.BY_URGENCY);
    for (Duty duty : duties) {
      for (Step step : Steps.ALL) {
        if (step.task() == duty.task()) {
          step.events().forEach(event -> offer(event, duty, matter.of(duty.subject()), offered));
        }
      }
    }
    List<Event> again = new ArrayList<>();
    for (Event event : Steps.events()) {
      if (Undoing.isRecorded(event, matter)) {
        again.add(event);
      } else {
        offer(event, null, matter, offered);
      }
    }
    again.forEach(event -> offer(event, null, matter, offered));
    return List.copyOf(offered.values());
  }

  private static void offer(
      Event event, @Nullable Duty duty, Course course, Map<Event, Offered> offered) {
    if (isPossible(event, course)) {
      offered.putIfAbsent(event, new Offered(event, duty));
    }
  }

  /** Whether it may be recorded of all, or of anybody. */
  private static boolean isPossible(Event event, Course course) {
    return Recording.whyNot(event, course) == null
        || course.subject() == null
            && course.isForAny(each -> Recording.whyNot(event, each) == null);
  }

  /** The course of those whom it concerns: whoever owes it, or whom the person names. */
  private Course course(Offered chosen, Course matter) throws IOException {
    Duty duty = chosen.duty();
    List<Subject> subjects = matter.caseFile().subjects();
    if (matter.subject() != null || !chosen.event().isOfSubjects() || subjects.size() == 1) {
      return matter;
    }
    if (duty != null && duty.subject() != null) {
      return matter.of(duty.subject());
    }
    List<Bilingual> names = new ArrayList<>();
    subjects.forEach(each -> names.add(new Bilingual(each.name(), each.name())));
    if (!chosen.event().isOfOneSubject()) {
      names.add(ALL);
    }
    int whom = pick(WHOM, names);
    return whom < subjects.size() ? matter.of(subjects.get(whom)) : matter;
  }

  /** What was recorded; null if the person went back to choose anew. */
  private @Nullable Bilingual recorded(
      CaseEditor editor, Event event, Course course, EventDialogue dialogue) throws IOException {
    try {
      while (true) {
        Given given = dialogue.ask();
        if (given == null) {
          return null;
        }
        if (isConfirmed(event, course, dialogue) && isWritten(editor, event, given, course)) {
          return event.recorded(given);
        }
      }
    } catch (EOFException e) {
      List<Bilingual> typed = dialogue.shown();
      session.error(TYPED.with(new Bilingual("；", "; ").between(typed)));
      throw e;
    }
  }

  private boolean isConfirmed(Event event, Course course, EventDialogue dialogue)
      throws IOException {
    Subject subject = course.subject();
    Bilingual whom =
        subject == null
            ? new Bilingual("", "")
            : new Bilingual("（{0}）", " ({0})").with(subject.name());
    prompter.emphasize(session.say(new Bilingual("{0}{1}", "{0}{1}").with(event.label(), whom)));
    dialogue.shown().forEach(line -> prompter.say("  " + session.say(line)));
    return isYes(SAVE);
  }

  private boolean isWritten(CaseEditor editor, Event event, Given given, Course course) {
    try {
      editor.apply(Recording.of(event, given, course, false));
      return true;
    } catch (RefusedException e) {
      prompter.refuse(session.say(e.reason()));
    } catch (EditRefusedException e) {
      prompter.refuse(session.say(e.reason()));
      e.problems().forEach(problem -> prompter.say(session.say(problem.message())));
    }
    return false;
  }

  /** Whether the person goes on with another. */
  boolean goesOn() throws IOException {
    return !left && isYes(new Bilingual("继续记录本案的其他事项吗", "Record anything else of this case"));
  }

  private boolean isYes(Bilingual question) throws IOException {
    prompter.emphasize(session.say(question));
    Reply reply =
        prompter.pick(
            List.of(
                Selectable.of(session.say("是", "yes"), AnswerWords.yes()),
                Selectable.of(session.say("否", "no"), AnswerWords.no())),
            0,
            LEAVING);
    return picked(reply) == 0;
  }

  private int pick(Bilingual question, List<Bilingual> options) throws IOException {
    prompter.emphasize(session.say(question));
    List<Selectable> shown =
        options.stream().map(each -> Selectable.of(session.say(each))).toList();
    return picked(prompter.pick(shown, shown.isEmpty() ? Prompter.NONE : 0, LEAVING));
  }

  private int picked(Reply reply) throws EOFException {
    if (reply instanceof Reply.Picked picked) {
      return picked.index();
    }
    left = true;
    throw new EOFException("input");
  }
}

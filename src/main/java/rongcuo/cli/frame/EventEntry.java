package rongcuo.cli.frame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.EntryLine;
import rongcuo.casefile.Key;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.Edit;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Prompter;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.language.Bilingual;
import rongcuo.report.EntryCommand;
import rongcuo.steps.Duties;
import rongcuo.steps.Steps;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Duty;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.RecordedEvent;
import rongcuo.steps.course.Recording;
import rongcuo.steps.course.RefusedException;

/**
 * A person records an event: whom it concerns, what is said of it, officer by officer. It is shown
 * before it is written; what was typed is told again if the person breaks off.
 */
public record EventEntry(Prompter prompter, Session session) {
  private static final Set<Action> ASIDE = EnumSet.of(Action.BACK, Action.ABANDON);

  private static final Bilingual WHOM = new Bilingual("涉及哪一名当事人", "Whom does it concern");

  private static final Bilingual ALL = new Bilingual("全案（各当事人一并）", "everyone in the case alike");

  private static final Bilingual DECIDE =
      new Bilingual("作出认定决定（第十四条）：离开后用{0}", "to decide (Article 14), leave and use {0}")
          .with(EntryLine.deciding(""));

  private static final Bilingual SAVE = new Bilingual("写入案件文件", "Write it into the case file");

  private static final Bilingual REPLACE =
      new Bilingual("改为刚才填写的内容", "Put in its place what was entered now");

  private static final Bilingual TYPED =
      new Bilingual("没有写入案件文件；已经填写的：{0}", "nothing was written; what was entered: {0}");

  /** How the changes that record an event are made. */
  public interface Writing {

    /**
     * Makes the changes, or says why they cannot be made.
     *
     * @return whether they were made
     */
    boolean isWritten(List<Edit> edits) throws IOException;
  }

  /** A subject after what concerns it; nothing for all. */
  public static Bilingual inBrackets(@Nullable Subject subject) {
    return Bilingual.around(subject == null ? null : subject.called(), "（{0}）", " ({0})");
  }

  /** Says that a decision is due, which is taken by a command of its own. */
  public void tellDecisionDue(Course matter, Path caseFile) {
    for (Duty duty : Duties.of(matter)) {
      if (duty.task() == Steps.CONCLUSION.task() && duty.state().isOutstanding()) {
        prompter.say(session.say(EntryCommand.typed(DECIDE, caseFile)));
        return;
      }
    }
  }

  /**
   * The course of those whom an event concerns, as the person chooses.
   *
   * @return null if the person went back
   * @throws BrokenOffException if the person breaks off
   */
  public @Nullable Course whom(Event event, Course matter) throws IOException {
    List<Subject> subjects = matter.caseFile().subjects();
    if (matter.subject() != null || !event.isOfSubjects() || subjects.size() == 1) {
      return matter;
    }
    List<Bilingual> names = new ArrayList<>();
    subjects.forEach(each -> names.add(each.called()));
    if (!event.isOfOneSubject() && !hasPartsOfTheirOwn(event, subjects)) {
      names.add(ALL);
    }
    int whom = pick(WHOM, names);
    if (whom < 0) {
      return null;
    }
    return whom < subjects.size() ? matter.of(subjects.get(whom)) : matter;
  }

  private static boolean hasPartsOfTheirOwn(Event event, List<Subject> subjects) {
    for (Key<?> key : event.keys()) {
      if (subjects.stream().anyMatch(each -> each.particulars().has(key.section()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Asks what is said of an event, shows it, and has it written.
   *
   * @param replace whether what is recorded is offered and mended
   * @return what was recorded; null if the person went back
   * @throws BrokenOffException if the person breaks off
   */
  public @Nullable Given ask(Event event, Course course, boolean replace, Writing writing)
      throws IOException {
    EventDialogue dialogue = new EventDialogue(prompter, session, event, course);
    if (replace) {
      dialogue.offer(RecordedEvent.of(event, course));
    }
    try {
      while (true) {
        Given given = dialogue.ask();
        if (given == null
            || isConfirmed(event, course, dialogue, replace)
                && isWritten(event, given, course, replace, writing)) {
          return given;
        }
      }
    } catch (BrokenOffException e) {
      session.error(TYPED.with(new Bilingual("；", "; ").between(dialogue.shown())));
      throw e;
    }
  }

  private boolean isConfirmed(Event event, Course course, EventDialogue dialogue, boolean replace)
      throws IOException {
    Bilingual heading =
        replace
            ? new Bilingual("{0}{1}，代替已有的记录", "{0}{1}, in place of what is recorded")
            : new Bilingual("{0}{1}", "{0}{1}");
    prompter.emphasize(session.say(heading.with(event.label(), inBrackets(course.subject()))));
    dialogue.shown().forEach(line -> prompter.say("  " + session.say(line)));
    return isYes(SAVE);
  }

  private boolean isWritten(
      Event event, Given given, Course course, boolean replace, Writing writing)
      throws IOException {
    try {
      return writing.isWritten(Recording.of(event, given, course, replace));
    } catch (RefusedException e) {
      prompter.refuse(session.say(e.found()));
      return !replace
          && e.found() != e.reason()
          && isYes(REPLACE)
          && isWritten(event, given, course, true, writing);
    }
  }

  /** Whether the person says yes; to go back is no. */
  public boolean isYes(Bilingual question) throws IOException {
    prompter.emphasize(session.say(question));
    return picked(prompter.pick(AnswerWords.options(session.language()), 0, ASIDE)) == 0;
  }

  /** Which of some options the person chooses; negative if none but to go back. */
  public int pick(Bilingual question, List<Bilingual> options) throws IOException {
    prompter.emphasize(session.say(question));
    List<Selectable> shown =
        options.stream().map(each -> Selectable.of(session.say(each))).toList();
    return picked(prompter.pick(shown, shown.isEmpty() ? Prompter.NONE : 0, ASIDE));
  }

  private static int picked(Reply reply) throws BrokenOffException {
    if (reply instanceof Reply.Picked picked) {
      return picked.index();
    }
    if (reply instanceof Reply.Acted acted && acted.action() == Action.BACK) {
      return Prompter.NONE;
    }
    throw new BrokenOffException(reply);
  }
}

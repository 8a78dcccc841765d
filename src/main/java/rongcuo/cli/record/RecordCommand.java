package rongcuo.cli.record;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;
import rongcuo.casefile.NearestWord;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.BrokenOffException;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.EventTakenBack;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Flag;
import rongcuo.cli.frame.FollowupArguments;
import rongcuo.cli.frame.OfficeConfiguration;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Parameter;
import rongcuo.cli.frame.Prompts;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Values;
import rongcuo.cli.frame.Wordlist;
import rongcuo.cli.prompt.Prompter;
import rongcuo.language.Bilingual;
import rongcuo.statute.ReadingPolicy;
import rongcuo.steps.Steps;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.Recording;

/** {@code rongcuo record}: writes into a case file what happened, or takes it back. */
public final class RecordCommand implements Command {

  private static final Parameter<Event> EVENT =
      new Parameter<>(
          1,
          Wordlist.of(Steps.events(), Event::id, Event::label).called("事件", "EVENT"),
          listed(),
          false,
          true);

  private static final Option<LocalDate> DATE =
      Option.of("--date", Values.DATE, "发生日期，默认今天", "when it happened, by default today");

  private static final Flag UNDO =
      Flag.of(
          "--undo",
          "撤销这一记录；写了明细选项的，只撤销这几项；用 --replace 更正过的，恢复更正以前的内容",
          "take the record back; of details that are named, these alone; what --replace wrote over"
              + " stands again");

  @Override
  public List<Argument> arguments() {
    List<Argument> arguments =
        new ArrayList<>(
            List.of(
                CaseChange.CASE,
                EVENT,
                DATE,
                CaseChange.SUBJECT,
                CaseChange.REPLACE,
                UNDO,
                CaseChange.DRY_RUN,
                FollowupArguments.HOLIDAYS));
    arguments.addAll(EventOptions.list());
    return arguments;
  }

  /** The events in a list. */
  private static Bilingual listed() {
    List<String> chinese = new ArrayList<>();
    List<String> english = new ArrayList<>();
    for (Event event : Steps.events()) {
      chinese.add(event.label().chinese() + "（“" + event.id() + "”）");
      english.add("\"" + event.id() + "\" (" + event.label().english() + ")");
    }
    return new Bilingual(String.join("、", chinese), String.join(", ", english));
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    List<String> words = arguments.matchedPositionalValue(1, List.of());
    LocalDate today = LocalDate.now();
    if (words.isEmpty() && session.environment().inputOnTerminal()) {
      return asked(arguments, session.dialogue(), today);
    }
    Event named = event(words);
    Given given =
        new Given(
            DATE.in(arguments, today), DATE.isIn(arguments), EventOptions.given(named, arguments));
    boolean undoes = UNDO.in(arguments);
    Event event = undoes ? named : named.meant(given);
    if (!undoes && event.isLacking(given)) {
      throw EventOptions.missing(named);
    }
    ReadingPolicy policy = OfficeConfiguration.policy(session);
    Courses courses = new Courses(policy, today, FollowupArguments.calendar(arguments, session));
    CaseChange.Work change =
        undoes
            ? undoing(event, given, courses, session)
            : recording(event, given, courses, CaseChange.REPLACE.in(arguments));
    return new CaseChange(arguments, session, policy).run(change);
  }

  /** Events one after the other, each written as it is told. */
  private static int asked(ParseResult arguments, Session session, LocalDate today)
      throws IOException {
    ReadingPolicy policy = OfficeConfiguration.policy(session);
    Courses courses = new Courses(policy, today, FollowupArguments.calendar(arguments, session));
    try (Prompter prompter = Prompts.prompter(session)) {
      RecordDialogue dialogue = new RecordDialogue(prompter, session, courses, UNDO.in(arguments));
      int status;
      do {
        status = new CaseChange(arguments, session, policy).run(dialogue);
        session.out().flush();
      } while (status == ExitStatus.DONE && dialogue.goesOn());
      return status;
    } catch (BrokenOffException e) {
      return e.isInterrupted() ? ExitStatus.INTERRUPTED : ExitStatus.DONE;
    }
  }

  private static CaseChange.Work recording(
      Event event, Given given, Courses courses, boolean replace) {
    return (editor, caseFile, subject) -> {
      editor.apply(Recording.of(event, given, courses.of(caseFile, subject), replace));
      editor.records(event.id());
      return event.recorded(given);
    };
  }

  private static CaseChange.Work undoing(
      Event event, Given given, Courses courses, Session session) {
    return (editor, caseFile, subject) -> {
      EventTakenBack.Told told =
          new EventTakenBack(event, given, courses.of(caseFile, subject)).in(editor);
      session.note(told.note());
      return told.done();
    };
  }

  /** The event that some words name: in English or Chinese, with blanks or hyphens. */
  private static Event event(List<String> words) {
    if (words.isEmpty()) {
      throw new UsageException(
          "请写明记录什么；在终端上不写则逐项提问。可以记录：{0}。",
          "Say what is to be recorded; on a terminal it is asked for. Known: {0}.", listed());
    }
    Event event = Steps.event(String.join("-", words));
    if (event != null) {
      return event;
    }
    List<String> known = new ArrayList<>();
    Steps.events().forEach(each -> known.add(each.id()));
    Steps.events().forEach(each -> known.add(each.label().chinese()));
    String near = NearestWord.nearest(String.join("-", words), known);
    throw new UsageException(
        new Bilingual("没有事件“{0}”。{1}可以记录：{2}。", "There is no event \"{0}\".{1} Known: {2}.")
            .with(
                String.join(" ", words),
                Bilingual.around(near, "是否想写“{0}”？", " Did you mean \"{0}\"?"),
                listed()));
  }
}

package rongcuo.cli.record;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.OfficeConfiguration;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Parameter;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Values;
import rongcuo.cli.frame.Words;
import rongcuo.followup.Event;
import rongcuo.followup.Recording;
import rongcuo.followup.RefusedException;
import rongcuo.language.Bilingual;
import rongcuo.statute.ReadingPolicy;

/** {@code rongcuo record}: writes into a case file what happened after the decision. */
public final class RecordCommand implements Command {

  private static final Bilingual NO_DAY_OF_APPROVAL =
      new Bilingual(
          "{0} 不用于批准延期：案件文件只记申请日期和批准人，不记批准日期；请去掉 {0}，批准日期由批准人签在延长整改期限审批表上。"
              + "要记录新的申请，请用 --until 写明拟延至的日期。",
          "{0} says nothing about an approval: the case file keeps the day of the request and who"
              + " approved it, not when; leave {0} out, the day is signed on the form of approval."
              + " A new request needs --until.");

  private static final List<String> OF_SOME_EVENTS =
      List.of(
          "--to",
          "--scope",
          "--summary",
          "--reason",
          "--ground",
          "--item",
          "--requirement",
          "--deadline",
          "--requested",
          "--until",
          "--approved-by",
          "--finding",
          "--means");

  private static final Parameter<EventName> EVENT =
      new Parameter<>(
          1,
          Words.of(EventName.values(), EventName::id, EventName::label).called("事件", "EVENT"),
          EventName.listed(),
          true,
          true);

  private static final Option<LocalDate> DATE =
      Option.of("--date", Values.DATE, "发生日期，默认今天", "when it happened, by default today");

  private static final Option<String> GROUND =
      Option.many("--ground", Values.TEXT, "纠错事由，可以重复给出", "ground of correction; repeatable");

  private static final Option<String> ITEM =
      Option.many("--item", Values.TEXT, "纠错事项，可以重复给出", "item of correction; repeatable");

  private static final Option<String> REQUIREMENT =
      Option.many(
          "--requirement", Values.TEXT, "纠错要求或者建议，可以重复给出", "requirement or suggestion; repeatable");

  private static final Option<LocalDate> DEADLINE =
      Option.of("--deadline", Values.DATE, "纠错期限", "deadline of correction");

  private static final Option<LocalDate> REQUESTED =
      Option.of(
          "--requested",
          Values.DATE,
          "申请延期的日期，默认同 --date",
          "when more time was asked for, by default as --date");

  private static final Option<LocalDate> UNTIL =
      Option.of("--until", Values.DATE, "拟延至", "the new day asked for");

  private static final Option<String> TO =
      Option.of(
          "--to",
          Values.TEXT,
          "告知：单位（units）、当事人（party），默认两者；移送：接收机关",
          "notified: units, party, by default both; transferred: to whom");

  @Override
  public List<Argument> arguments() {
    return List.of(
        CaseChange.CASE,
        EVENT,
        DATE,
        CaseChange.SUBJECT,
        CaseChange.REPLACE,
        CaseChange.DRY_RUN,
        TO,
        Option.of("--scope", Values.TEXT, "公开、澄清的范围", "within which scope"),
        Option.of("--summary", Values.TEXT, "公开内容（自行脱敏）", "what is published, masked by hand"),
        Option.of("--reason", Values.TEXT, "不公开、延期的理由", "why withheld, or extended"),
        GROUND,
        ITEM,
        REQUIREMENT,
        DEADLINE,
        REQUESTED,
        UNTIL,
        Option.of(
            "--approved-by",
            Values.TEXT,
            "批准延期的人；尚未批准的不写",
            "who approved it; left out while nobody has"),
        Option.of("--finding", Values.TEXT, "跟踪了解的情况", "what the follow-up found"),
        Option.of("--means", Values.TEXT, "澄清的方式", "by what means"));
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    EventName name = EventName.of(arguments.matchedPositionalValue(1, List.of()));
    for (String option : OF_SOME_EVENTS) {
      if (arguments.hasMatchedOption(option) && !name.options().contains(option)) {
        throw new UsageException(
            new Bilingual("{0} 不用于记录“{2}”。", "{0} says nothing about \"{1}\" ({2}).")
                .with(option, name.id(), name.label()));
      }
    }
    LocalDate today = LocalDate.now();
    List<Event> events = events(name, arguments, DATE.in(arguments, today));
    boolean replace = CaseChange.REPLACE.in(arguments);
    ReadingPolicy policy =
        new ReadingPolicy(OfficeConfiguration.readings(session), null, List.of());
    return new CaseChange(arguments, session, policy)
        .run(
            (editor, caseFile, subject) -> {
              for (Event event : events) {
                apply(event, editor, subject, replace, today);
              }
              return recorded(name, events.get(0), arguments.hasMatchedOption("--date"));
            });
  }

  /** What was recorded: a day only where the case file keeps it. */
  private static Bilingual recorded(EventName name, Event event, boolean dayGiven) {
    if (event instanceof Event.CorrectionExtended extension && extension.until() == null) {
      return new Bilingual("已记录“{0}”，批准人 {1}", "recorded that {0}, by {1}")
          .with(name.label(), String.valueOf(extension.approvedBy()));
    }
    if (name.keepsDay()) {
      return new Bilingual("已记录“{0}”，日期 {1}", "recorded that {0}, {1}")
          .with(name.label(), event.day());
    }
    return (dayGiven
            ? new Bilingual(
                "已记录“{0}”；--date 只用于核对先后，案件文件不记这一日期",
                "recorded that {0}; --date served to check the order alone, the case file keeps no"
                    + " such day")
            : new Bilingual("已记录“{0}”", "recorded that {0}"))
        .with(name.label());
  }

  private static void apply(
      Event event, CaseEditor editor, @Nullable Subject named, boolean replace, LocalDate today)
      throws RefusedException, EditRefusedException {
    CaseFile caseFile = CaseChange.caseFile(editor);
    Subject subject = named == null ? null : CaseChange.subject(caseFile, named.name());
    editor.apply(Recording.of(event, caseFile, subject, replace, today));
  }

  private static List<Event> events(EventName name, ParseResult arguments, LocalDate day) {
    List<Event> events = new ArrayList<>();
    switch (name) {
      case NOTIFIED -> events.add(notified(arguments, day));
      case PUBLISHED ->
          events.add(
              new Event.Published(day, text(arguments, "--scope"), text(arguments, "--summary")));
      case WITHHELD -> events.add(new Event.Withheld(day, required(arguments, name, "--reason")));
      case CORRECTION_STARTED -> {
        events.add(new Event.CorrectionStarted(day));
        Event.CorrectionExplained explained = explained(arguments, day);
        if (!isEmpty(explained)) {
          events.add(explained);
        }
        if (arguments.hasMatchedOption("--deadline")) {
          events.add(deadline(arguments, name, day));
        }
      }
      case CORRECTION_ITEMS -> {
        Event.CorrectionExplained explained = explained(arguments, day);
        if (isEmpty(explained)) {
          throw missing(
              name,
              new Bilingual(
                  "--ground、--item 或者 --requirement", "--ground, --item or --requirement"));
        }
        events.add(explained);
      }
      case CORRECTION_DEADLINE -> events.add(deadline(arguments, name, day));
      case CORRECTION_EXTENDED -> events.add(extended(arguments, name, day));
      case CORRECTION_FOLLOWED_UP ->
          events.add(new Event.FollowedUp(day, text(arguments, "--finding")));
      case CORRECTION_ANALYSED -> events.add(new Event.CausesAnalysed(day));
      case CORRECTION_FINISHED -> events.add(new Event.CorrectionFinished(day));
      case FEEDBACK -> events.add(new Event.ReporterTold(day));
      case EXPLAINED -> events.add(new Event.ReportExplained(day));
      case CLARIFIED ->
          events.add(
              new Event.NameCleared(day, text(arguments, "--scope"), text(arguments, "--means")));
      case TRANSFERRED -> events.add(new Event.Transferred(day, text(arguments, "--to")));
    }
    return events;
  }

  private static Event notified(ParseResult arguments, LocalDate day) {
    String to = TO.in(arguments, "both");
    return switch (to) {
      case "both" -> new Event.Notified(day, true, true);
      case "units", "单位" -> new Event.Notified(day, true, false);
      case "party", "当事人" -> new Event.Notified(day, false, true);
      default ->
          throw Arguments.notOneOf(
              new Bilingual("--to", "--to"),
              to,
              List.of("units", "party", "单位", "当事人"),
              List.of(
                  Arguments.labelled(new Bilingual("单位", "the units"), "units"),
                  Arguments.labelled(new Bilingual("当事人", "the party"), "party")));
    };
  }

  private static Event.CorrectionExplained explained(ParseResult arguments, LocalDate day) {
    return new Event.CorrectionExplained(
        day, GROUND.all(arguments), ITEM.all(arguments), REQUIREMENT.all(arguments));
  }

  private static boolean isEmpty(Event.CorrectionExplained explained) {
    return explained.grounds().isEmpty()
        && explained.items().isEmpty()
        && explained.requirements().isEmpty();
  }

  private static Event deadline(ParseResult arguments, EventName name, LocalDate day) {
    required(arguments, name, "--deadline");
    return new Event.DeadlineSet(day, DEADLINE.in(arguments, day));
  }

  private static Event extended(ParseResult arguments, EventName name, LocalDate day) {
    LocalDate until = UNTIL.in(arguments);
    String approvedBy = text(arguments, "--approved-by");
    if (until == null && approvedBy == null) {
      throw missing(name, new Bilingual("--until 或者 --approved-by", "--until or --approved-by"));
    }
    if (until == null) {
      for (String option : List.of("--date", "--requested")) {
        if (arguments.hasMatchedOption(option)) {
          throw new UsageException(NO_DAY_OF_APPROVAL.with(option));
        }
      }
    }
    return new Event.CorrectionExtended(
        REQUESTED.in(arguments, day), until, text(arguments, "--reason"), approvedBy);
  }

  private static @Nullable String text(ParseResult arguments, String option) {
    return arguments.matchedOptionValue(option, null);
  }

  private static String required(ParseResult arguments, EventName name, String option) {
    String text = text(arguments, option);
    if (text == null || text.isBlank()) {
      throw missing(name, new Bilingual(option, option));
    }
    return text;
  }

  private static UsageException missing(EventName name, Bilingual options) {
    return new UsageException(
        new Bilingual("记录“{1}”需要 {2}。", "\"{0}\" ({1}) needs {2}.")
            .with(name.id(), name.label(), options));
  }
}

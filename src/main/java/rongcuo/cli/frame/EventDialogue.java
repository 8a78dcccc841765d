package rongcuo.cli.frame;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Key;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Prompter;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.language.Bilingual;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;

/**
 * Asks for the day of an event and for what is said of it, one after the other, as the event is
 * declared; what was entered stays while the person goes back and forth. It knows no command: every
 * room may ask so.
 */
public final class EventDialogue {

  private static final Set<Action> ASIDE = EnumSet.of(Action.HELP, Action.BACK, Action.ABANDON);

  private static final Bilingual SKIPPABLE = new Bilingual("{0}（没有的回车跳过）", "{0} (Enter to skip)");

  private static final Bilingual MORE =
      new Bilingual("{0}，第 {1} 条（没有更多的回车）", "{0}, entry {1} (Enter if there is no more)");

  private static final Bilingual NEEDED = new Bilingual("这一项必须填写。", "This cannot be left out.");

  private static final Bilingual HELP = new Bilingual("{0}。按 b 返回上一项。", "{0}. Press b to go back.");

  private static final Bilingual HELP_IN_TEXT =
      new Bilingual("{0}。输入 :b 返回上一项。", "{0}. Type :b to go back.");

  private final Prompter prompter;
  private final Session session;
  private final Event event;
  private final Course course;
  private final Map<Detail<?>, Object> details = new HashMap<>();
  private LocalDate day;

  /**
   * A dialogue about an event.
   *
   * @param course of the case, up to today, of the subject whom alone the event concerns
   */
  public EventDialogue(Prompter prompter, Session session, Event event, Course course) {
    this.prompter = prompter;
    this.session = session;
    this.event = event;
    this.course = course;
    this.day = course.on();
  }

  /** Offers what is recorded, to be kept or mended. */
  void offer(Map<Key<?>, Object> recorded) {
    for (Key<LocalDate> key : event.days()) {
      day = recorded.get(key) instanceof LocalDate recordedDay ? recordedDay : day;
    }
    for (Detail<?> detail : event.details()) {
      Object value = detail.key() == null ? null : recorded.get(detail.key());
      if (value != null && !isOfDay(detail)) {
        details.put(detail, value);
      }
    }
  }

  /**
   * Asks everything, what was entered before offered again.
   *
   * @return what was given; null if the person went back before the first question
   * @throws BrokenOffException if the person breaks off
   */
  public @Nullable Given ask() throws IOException {
    List<Detail<?>> asked = new ArrayList<>(event.details());
    asked.removeIf(
        each -> isOfDay(each) || !details.containsKey(each) && event.isSettled(each, course));
    int first = event.keepsDay() ? -1 : 0;
    int at = first;
    while (at < asked.size()) {
      int step = (at < 0 ? askDay() : ask(asked.get(at))) ? 1 : -1;
      at += step;
      while (at >= 0 && at < asked.size() && !event.allows(asked.get(at), given())) {
        details.remove(asked.get(at));
        at += step;
      }
      if (at < first) {
        return null;
      }
    }
    return given();
  }

  /** What was given so far. */
  public Given given() {
    return new Given(day, event.keepsDay(), details);
  }

  /** What was given so far, a line each. */
  public List<Bilingual> shown() {
    List<Bilingual> lines = new ArrayList<>();
    if (event.keepsDay()) {
      lines.add(new Bilingual("日期：{0}", "date: {0}").with(day));
    }
    for (Detail<?> detail : event.details()) {
      if (details.containsKey(detail)) {
        lines.add(new Bilingual("{0}：{1}", "{0}: {1}").with(detail.label(), shown(detail)));
      }
    }
    return lines;
  }

  private Object shown(Detail<?> detail) {
    Object value = Objects.requireNonNull(details.get(detail));
    for (Detail.Alternative<?> word : detail.choices()) {
      if (value.equals(word.value())) {
        return word.label();
      }
    }
    return value instanceof List<?> texts
        ? new Bilingual("；", "; ")
            .between(texts.stream().map(each -> text(String.valueOf(each))).toList())
        : value;
  }

  private static Bilingual text(String text) {
    return new Bilingual(text, text);
  }

  private boolean isOfDay(Detail<?> detail) {
    Key<?> key = detail.key();
    return key != null && event.days().stream().anyMatch(each -> each == key);
  }

  /** Whether an event without a detail would be refused. */
  private boolean isNeeded(Detail<?> detail) {
    Key<?> key = detail.key();
    boolean toBeKnown = event.known().contains(detail) && (key == null || course.get(key) == null);
    boolean others = event.needed().stream().anyMatch(each -> each != detail && given().says(each));
    boolean last =
        event.needed().contains(detail)
            && event.needed().indexOf(detail) == event.needed().size() - 1;
    return toBeKnown || last && !others;
  }

  // Each question says whether to go on, rather than back.

  private boolean askDay() throws IOException {
    String preset = day.toString();
    while (true) {
      Reply reply =
          entry(
              new Bilingual("“{0}”的日期", "Date: {0}").with(event.label()),
              new Bilingual("写作 2026-03-18、3月18日等", "Write 2026-03-18"),
              preset,
              true);
      if (!(reply instanceof Reply.Entered entered)) {
        return false;
      }
      DateEntry date = DateEntry.of(entered.text(), prompter, session.language());
      if (date.day() != null) {
        day = date.day();
        return true;
      }
      preset = date.proposed().isEmpty() ? preset : date.proposed();
    }
  }

  private boolean ask(Detail<?> detail) throws IOException {
    return switch (detail.kind()) {
      case WORD -> pick(detail);
      case TEXTS -> texts(detail);
      case DATE -> event.isNamingPart(detail) ? part(detail) : date(detail);
      case TEXT -> text(detail);
    };
  }

  private Bilingual question(Detail<?> detail) {
    return isNeeded(detail) ? detail.help() : SKIPPABLE.with(detail.help());
  }

  private boolean text(Detail<?> detail) throws IOException {
    String preset = details.get(detail) instanceof String text ? text : "";
    while (true) {
      Reply reply = entry(question(detail), detail.help(), preset, false);
      if (!(reply instanceof Reply.Entered entered)) {
        return false;
      }
      if (put(detail, entered.text().isBlank() ? null : entered.text())) {
        return true;
      }
    }
  }

  private boolean date(Detail<?> detail) throws IOException {
    String preset = details.get(detail) instanceof LocalDate date ? date.toString() : "";
    while (true) {
      Reply reply = entry(question(detail), detail.help(), preset, true);
      if (!(reply instanceof Reply.Entered entered)) {
        return false;
      }
      if (entered.text().isBlank()) {
        if (put(detail, null)) {
          return true;
        }
        continue;
      }
      DateEntry date = DateEntry.of(entered.text(), prompter, session.language());
      if (date.day() != null) {
        return put(detail, date.day());
      }
      preset = date.proposed();
    }
  }

  /** Which of several that wait is meant. */
  private boolean part(Detail<?> detail) throws IOException {
    List<LocalDate> days = new ArrayList<>();
    List<Selectable> options = new ArrayList<>();
    event
        .waiting(course)
        .forEach(
            (since, part) -> {
              days.add(since);
              options.add(Selectable.of(session.say(event.partOf(since, part))));
            });
    prompter.emphasize(session.say(detail.help()));
    Reply reply = prompter.pick(options, Math.max(0, days.indexOf(details.get(detail))), ASIDE);
    if (reply instanceof Reply.Picked picked) {
      return put(detail, days.get(picked.index()));
    }
    if (!isBack(reply)) {
      help(HELP.with(detail.help()));
      return part(detail);
    }
    return false;
  }

  /** Entries one after the other, until one is left empty; back takes the last one up again. */
  private boolean texts(Detail<?> detail) throws IOException {
    List<String> before = new ArrayList<>();
    if (details.get(detail) instanceof List<?> entered) {
      entered.forEach(each -> before.add(String.valueOf(each)));
    } else {
      before.addAll(OfficeConfiguration.of(session).usual(detail.key()));
    }
    List<String> texts = new ArrayList<>();
    while (true) {
      String preset = texts.size() < before.size() ? before.get(texts.size()) : "";
      Bilingual asked =
          texts.isEmpty() ? question(detail) : MORE.with(detail.label(), texts.size() + 1);
      Reply reply = entry(asked, detail.help(), preset, false);
      if (!(reply instanceof Reply.Entered entered)) {
        if (texts.isEmpty()) {
          return false;
        }
        texts.remove(texts.size() - 1);
      } else if (!entered.text().isBlank()) {
        texts.add(entered.text());
        details.put(detail, List.copyOf(texts));
      } else if (put(detail, texts.isEmpty() ? null : List.copyOf(texts))) {
        return true;
      }
    }
  }

  private boolean pick(Detail<?> detail) throws IOException {
    List<? extends Detail.Alternative<?>> choices = detail.choices();
    List<Selectable> options = new ArrayList<>();
    int chosen = Prompter.NONE;
    for (Detail.Alternative<?> choice : choices) {
      chosen = choice.value().equals(details.get(detail)) ? options.size() : chosen;
      options.add(option(choice));
    }
    boolean optional = !isNeeded(detail);
    if (optional) {
      chosen = chosen < 0 ? options.size() : chosen;
      options.add(Selectable.of(new Bilingual("不填写", "leave it out").in(session.language())));
    }
    while (true) {
      prompter.emphasize(session.say(detail.help()));
      Reply reply = prompter.pick(options, chosen, ASIDE);
      if (reply instanceof Reply.Picked picked) {
        boolean none = picked.index() == choices.size();
        return put(detail, none ? null : choices.get(picked.index()).value());
      }
      if (isBack(reply)) {
        return false;
      }
      help(HELP.with(detail.help()));
    }
  }

  private Selectable option(Detail.Alternative<?> choice) {
    String label = session.say(choice.label());
    return switch (choice.id()) {
      case "yes" -> Selectable.of(label, AnswerWords.yes());
      case "no" -> Selectable.of(label, AnswerWords.no());
      default -> Selectable.of(label, choice.id(), choice.chinese());
    };
  }

  /** Keeps what was entered; whether that will do. */
  private boolean put(Detail<?> detail, @Nullable Object value) {
    if (value != null) {
      details.put(detail, value);
      return true;
    }
    details.remove(detail);
    if (isNeeded(detail)) {
      prompter.refuse(session.say(NEEDED));
      return false;
    }
    return true;
  }

  /** What was entered, or the wish to go back. */
  private Reply entry(Bilingual question, Bilingual help, String preset, boolean anew)
      throws IOException {
    while (true) {
      prompter.emphasize(session.say(question));
      Reply reply = anew ? prompter.enterAnew(preset, ASIDE) : prompter.enter(preset, ASIDE);
      if (reply instanceof Reply.Entered || isBack(reply)) {
        return reply;
      }
      help(HELP_IN_TEXT.with(help));
    }
  }

  private void help(Bilingual text) {
    prompter.say(session.say(text));
    if (!event.step().clause().isEmpty()) {
      prompter.say(event.step().clause());
    }
  }

  /** Whether a reply goes back; one that is no help ends the dialogue. */
  private static boolean isBack(Reply reply) throws BrokenOffException {
    if (reply instanceof Reply.Acted acted && acted.action() != Action.ABANDON) {
      return acted.action() == Action.BACK;
    }
    throw new BrokenOffException(reply);
  }
}

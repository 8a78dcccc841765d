package rongcuo.cli.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ParseResult;
import rongcuo.cli.frame.Offer;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Typed;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Value;
import rongcuo.cli.frame.Values;
import rongcuo.cli.frame.Wordlist;
import rongcuo.cli.frame.WrittenText;
import rongcuo.language.Bilingual;
import rongcuo.steps.Steps;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Event;

/** The options of {@code record}: what the events of all steps say of themselves. */
final class EventOptions {

  /** By their names, in the order in which the events have them. */
  private static final Map<String, Option<String>> ALL = all();

  /** So many words or more a help does not list; completion does. */
  private static final int MANY_WORDS = 6;

  private EventOptions() {}

  static List<Option<String>> list() {
    return List.copyOf(ALL.values());
  }

  private static Map<String, Option<String>> all() {
    Map<String, List<Detail<?>>> byName = new LinkedHashMap<>();
    for (Event event : Steps.events()) {
      for (Detail<?> detail : event.details()) {
        byName.computeIfAbsent(detail.option(), name -> new ArrayList<>()).add(detail);
      }
    }
    Map<String, Option<String>> options = new LinkedHashMap<>();
    byName.forEach((name, details) -> options.put(name, option(name, details)));
    return options;
  }

  private static Option<String> option(String name, List<Detail<?>> details) {
    Detail.Kind kind = details.get(0).kind();
    Value<String> value =
        kind == Detail.Kind.DATE ? new Written(Values.DATE) : new Suggested(candidates(details));
    boolean many = kind == Detail.Kind.TEXTS;
    return new Option<>(List.of(name), value, help(name), many, false);
  }

  /** What is to be given, for each event that takes it: 公开、澄清：范围. */
  private static Bilingual help(String name) {
    Map<Bilingual, List<Bilingual>> events = new LinkedHashMap<>();
    for (Event event : Steps.events()) {
      for (Detail<?> detail : event.details()) {
        if (detail.option().equals(name)) {
          Bilingual called = new Bilingual(event.label().chinese(), event.id());
          events.computeIfAbsent(help(detail), help -> new ArrayList<>()).add(called);
        }
      }
    }
    List<Bilingual> said = new ArrayList<>();
    events.forEach(
        (help, called) ->
            said.add(
                new Bilingual("{0}：{1}", "{0}: {1}")
                    .with(new Bilingual("、", ", ").between(called), help)));
    return new Bilingual("；", "; ").between(said);
  }

  /** What is to be given: with the words to choose from, and whether it may be given again. */
  private static Bilingual help(Detail<?> detail) {
    if (detail.kind() == Detail.Kind.TEXTS) {
      return new Bilingual("{0}，可以重复给出", "{0}; repeatable").with(detail.help());
    }
    boolean ownWords = detail.kind() == Detail.Kind.WORD && detail.key() == null;
    return ownWords && detail.choices().size() < MANY_WORDS
        ? new Bilingual("{0}：{1}", "{0}: {1}").with(detail.help(), words(detail).listed())
        : detail.help();
  }

  private static Wordlist<Detail.Alternative<?>> words(Detail<?> detail) {
    return Wordlist.<Detail.Alternative<?>>of(
            detail.choices(), Detail.Alternative::id, Detail.Alternative::label)
        .alsoInChinese();
  }

  /** What is given of an event. */
  static Map<Detail<?>, Object> given(Event event, ParseResult arguments) {
    Map<Detail<?>, Object> given = new HashMap<>();
    ALL.forEach(
        (name, option) -> {
          if (option.isIn(arguments)) {
            Detail<?> detail = detail(event, name);
            given.put(detail, read(detail, option, arguments));
          }
        });
    return given;
  }

  private static Detail<?> detail(Event event, String option) {
    for (Detail<?> detail : event.details()) {
      if (detail.option().equals(option)) {
        return detail;
      }
    }
    throw new UsageException(
        new Bilingual("{0} 不用于记录“{2}”。", "{0} says nothing about \"{1}\" ({2}).")
            .with(option, event.id(), event.label()));
  }

  private static Object read(Detail<?> detail, Option<String> option, ParseResult arguments) {
    if (detail.kind() == Detail.Kind.TEXTS) {
      return option.all(arguments);
    }
    String text = option.in(arguments, "");
    return switch (detail.kind()) {
      case TEXT, TEXTS -> text;
      case DATE -> Values.DATE.read(named(detail), text);
      case WORD -> words(detail).read(named(detail), text).value();
    };
  }

  private static Bilingual named(Detail<?> detail) {
    return new Bilingual(detail.option(), detail.option());
  }

  static UsageException missing(Event event) {
    List<String> names = event.needed().stream().map(Detail::option).toList();
    int last = names.size() - 1;
    Bilingual all =
        last == 0
            ? new Bilingual(names.get(0), names.get(0))
            : new Bilingual("{0} 或者 {1}", "{0} or {1}")
                .with(
                    new Bilingual(
                        String.join("、", names.subList(0, last)),
                        String.join(", ", names.subList(0, last))),
                    names.get(last));
    return new UsageException(
        new Bilingual("记录“{1}”需要 {2}。", "\"{0}\" ({1}) needs {2}.")
            .with(event.id(), event.label(), all));
  }

  /** The words of those details that are each one of some. */
  private static List<Offer.Candidate> candidates(List<Detail<?>> details) {
    Map<String, Bilingual> words = new LinkedHashMap<>();
    for (Detail<?> detail : details) {
      detail.choices().forEach(word -> words.putIfAbsent(word.id(), word.label()));
    }
    List<Offer.Candidate> candidates = new ArrayList<>();
    words.forEach((id, label) -> candidates.add(new Offer.Candidate(id, label)));
    return candidates;
  }

  /** A text, for which words are offered where an event takes only these. */
  private record Suggested(List<Offer.Candidate> candidates) implements WrittenText {

    @Override
    public Bilingual label() {
      return Values.TEXT.label();
    }

    @Override
    public Offer offer(Typed typed) {
      return candidates.isEmpty() ? Offer.NOTHING : Offer.words(candidates);
    }
  }

  /** A value that is read as another kind, and kept as it was written. */
  private record Written(Value<?> kind) implements Value<String> {

    @Override
    public Bilingual label() {
      return kind.label();
    }

    @Override
    public String read(Bilingual name, String text) {
      kind.read(name, text);
      return text;
    }
  }
}

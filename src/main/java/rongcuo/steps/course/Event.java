package rongcuo.steps.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Key;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.edit.Edit;
import rongcuo.language.Bilingual;

/**
 * Something that can be recorded of a step: at which keys its day and its details stand. How it is
 * written, replaced and undone follows from that.
 */
public final class Event {

  /** Why an event is not in order. */
  public interface Reason {
    @Nullable Bilingual why(Given given, Course course);
  }

  /** How an event is kept that stands at no key. */
  public interface Keeping {

    /**
     * The changes that record it.
     *
     * @throws RefusedException if it cannot be recorded
     */
    List<Edit> record(Given given, Course course, boolean replace) throws RefusedException;

    /** Whether it is recorded of those whom a course concerns. */
    boolean isRecorded(Course course);

    /**
     * The changes that take it back.
     *
     * @throws RefusedException if it is not recorded
     */
    List<Edit> undo(Given given, Course course) throws RefusedException;
  }

  private final String id;
  private final Bilingual label;
  private final List<Key<LocalDate>> days = new ArrayList<>();
  private final Map<Key<?>, Object> being = new LinkedHashMap<>();
  private final List<Detail<?>> details = new ArrayList<>();
  private final List<Detail<?>> needed = new ArrayList<>();
  private final List<Detail<?>> known = new ArrayList<>();
  private final List<Reason> demands = new ArrayList<>();
  private final Map<Detail<?>, Predicate<Given>> conditions = new HashMap<>();
  private final List<Key<?>> instead = new ArrayList<>();
  private final List<Reason> reasons = new ArrayList<>();
  private final Map<Key<?>, Bilingual> ifRecorded = new HashMap<>();
  private Function<Given, List<Key<LocalDate>>> chosenDays = given -> days;
  private @Nullable ListOfParts parts;
  private @Nullable Keeping keeping;
  private @Nullable Step step;
  private @Nullable Event other;
  private Predicate<Given> isOther = given -> false;
  private boolean ofSubjects;

  private Event(String id, Bilingual label) {
    this.id = id;
    this.label = label;
  }

  // As it is declared.

  /** An event; in English it is called by a clause. */
  public static Event of(String id, String chinese, String english) {
    return new Event(id, new Bilingual(chinese, english));
  }

  /** Its day stands at a key. */
  public Event on(Key<LocalDate> key) {
    days.add(key);
    return this;
  }

  /** Its day stands at those of some keys that what is given chooses. */
  public Event onThose(Function<Given, List<Key<LocalDate>>> chosen, List<Key<LocalDate>> ofThese) {
    days.addAll(ofThese);
    chosenDays = chosen;
    return this;
  }

  /** It is one of the parts of a list. */
  public Event addedTo(Key<List<Particulars>> list) {
    parts = new ListOfParts(list, null, List.of(), new Bilingual("", ""), null);
    return this;
  }

  /**
   * It fills a part of a list that waits for it: the one of the day that is named, else the first.
   *
   * @param since the day of that part
   * @param which names it
   * @param noneWaits what is said if no part does
   * @param open the keys of which a part that waits has none
   */
  public Event filling(
      Key<List<Particulars>> list,
      Key<LocalDate> since,
      Detail<LocalDate> which,
      Bilingual noneWaits,
      List<Key<?>> open) {
    parts = new ListOfParts(list, since, open, noneWaits, which);
    return this;
  }

  /** It is told from others by what stands at a key. */
  public <T> Event being(Key<T> key, T value) {
    being.put(key, value);
    return this;
  }

  public Event saying(Detail<?>... more) {
    details.addAll(List.of(more));
    return this;
  }

  /** What can be said of it where something else is given. */
  public Event sayingIf(Predicate<Given> condition, Detail<?>... more) {
    for (Detail<?> detail : more) {
      conditions.put(detail, condition);
    }
    return saying(more);
  }

  public Event saying(String name, Key<?> key) {
    return saying(Detail.of(name, key));
  }

  /** At least one of some details must be given. */
  public Event needing(Detail<?>... anyOf) {
    needed.addAll(List.of(anyOf));
    for (Detail<?> detail : anyOf) {
      if (!details.contains(detail)) {
        details.add(detail);
      }
    }
    return this;
  }

  public Event needing(String name, Key<?> key) {
    return needing(Detail.of(name, key));
  }

  /** A detail must be given unless the case says it already. */
  public Event knowing(Detail<?> detail) {
    known.add(detail);
    details.add(detail);
    return this;
  }

  /** What is given must satisfy something more to be recorded. */
  public Event demanding(Reason reason) {
    demands.add(reason);
    return this;
  }

  /** It takes the place of what stands at other keys. */
  public Event insteadOf(Key<?>... keys) {
    instead.addAll(List.of(keys));
    return this;
  }

  /** It is not in order for a reason. */
  public Event unless(Reason reason) {
    reasons.add(reason);
    return this;
  }

  /** What is said where a key has a value already; it names that value. */
  public Event ifRecorded(Key<?> key, Bilingual pattern) {
    ifRecorded.put(key, pattern);
    return this;
  }

  /** What is given of it may be another event, as it was once recorded. */
  public Event orElse(Event event, Predicate<Given> condition) {
    other = event;
    isOther = condition;
    return this;
  }

  /** It is kept in a way of its own. */
  public Event kept(boolean withSubjects, Keeping ownWay) {
    ofSubjects = withSubjects;
    keeping = ownWay;
    return this;
  }

  void isOf(Step owner) {
    step = owner;
  }

  // As it is asked.

  /** Its name on the command line. */
  public String id() {
    return id;
  }

  /** What it is called; in English a clause. */
  public Bilingual label() {
    return label;
  }

  /** What can be said of it beside its day. */
  public List<Detail<?>> details() {
    Detail<?> which = parts == null ? null : parts.which();
    if (which == null) {
      return details;
    }
    List<Detail<?>> all = new ArrayList<>(List.of(which));
    all.addAll(details);
    return all;
  }

  /** A part by its day, and by what else it says in a word or a day. */
  public Bilingual partOf(LocalDate since, Particulars part) {
    List<Bilingual> said = new ArrayList<>();
    for (Key<?> key : Objects.requireNonNull(Objects.requireNonNull(parts).list().parts()).keys()) {
      Object value = part.get(key);
      if (value != null && key != parts.since()) {
        said.add(new Bilingual("{0}{1}", "{0} {1}").with(key.name(), Shown.of(key, value)));
      }
    }
    return said.isEmpty()
        ? new Bilingual("{0}", "{0}").with(since)
        : new Bilingual("{0}（{1}）", "{0} ({1})")
            .with(since, new Bilingual("、", ", ").between(said));
  }

  /** Whether a detail says which of the parts that wait is filled. */
  public boolean isNamingPart(Detail<?> detail) {
    return parts != null && detail == parts.which();
  }

  /** The parts that wait for it, by their days; one without a day cannot be named. */
  public Map<LocalDate, Particulars> waiting(Course course) {
    Map<LocalDate, Particulars> waiting = new LinkedHashMap<>();
    if (parts == null || parts.since() == null) {
      return waiting;
    }
    for (Particulars each : RecordedEvent.all(Placement.of(this, course), parts.list())) {
      LocalDate day = each.get(parts.since());
      if (day != null && parts.waits(each)) {
        waiting.putIfAbsent(day, each);
      }
    }
    return waiting;
  }

  /** Whether the case says a detail already that must be known, as the event would have it. */
  public boolean isSettled(Detail<?> detail, Course course) {
    if (isNamingPart(detail)) {
      return waiting(course).size() < 2;
    }
    Key<?> key = detail.key();
    Object said = key == null || !known.contains(detail) ? null : course.get(key);
    return said != null && why(new Given(course.on(), false, Map.of(detail, said)), course) == null;
  }

  /** Whether there is anything to say of a detail, by what else is given. */
  public boolean allows(Detail<?> detail, Given given) {
    Predicate<Given> condition = conditions.get(detail);
    return condition == null || condition.test(given);
  }

  /** The details of which at least one must be given; empty if none must. */
  public List<Detail<?>> needed() {
    return needed;
  }

  /** Whether what is given lacks what must be. */
  public boolean isLacking(Given given) {
    return !needed.isEmpty() && needed.stream().noneMatch(given::says);
  }

  /** The details that must be given unless the case says them already. */
  public List<Detail<?>> known() {
    return known;
  }

  /** What must be given beside, as the case is; null if nothing is missing. */
  @Nullable Bilingual demand(Given given, Course course) {
    for (Detail<?> detail : known) {
      Key<?> key = detail.key();
      if (!given.says(detail) && (key == null || course.get(key) == null)) {
        return new Bilingual("请{0}写明{1}", "give {1}{0}")
            .with(Bilingual.by(detail.option()), detail.help());
      }
    }
    for (Reason reason : demands) {
      Bilingual why = reason.why(given, course);
      if (why != null) {
        return why;
      }
    }
    return null;
  }

  /** The event that is meant by what is given: this one, or another. */
  public Event meant(Given given) {
    return other != null && isOther.test(given) ? other : this;
  }

  /** The step that it is of. */
  public Step step() {
    return Objects.requireNonNull(step);
  }

  /** Whether the case file keeps its day. */
  public boolean keepsDay() {
    return !days.isEmpty();
  }

  /** Where its day may stand. */
  public List<Key<LocalDate>> days() {
    return days;
  }

  /** Whether it is written with subjects, where they have parts of their own. */
  public boolean isOfSubjects() {
    return ofSubjects || keys().stream().anyMatch(Event::isWithSubjects);
  }

  private static boolean isWithSubjects(Key<?> key) {
    return key.section().isOfSubjects() || key.section() == CaseKeys.SUBJECT;
  }

  /** Whether it belongs to one subject and to nobody else. */
  public boolean isOfOneSubject() {
    return parts != null && parts.list().section() == CaseKeys.SUBJECT;
  }

  /** Whether it may happen again and again, each time a part of a list. */
  public boolean isOneOfSeveral() {
    return parts != null;
  }

  /** Whether it fills what another adds to a list: a request is answered, an objection. */
  public boolean answers(Event request) {
    ListOfParts others = request.parts;
    return parts != null
        && others != null
        && others.list() == parts.list()
        && others.isAdded()
        && !parts.isAdded();
  }

  /** Every key of the case file at which something of it may stand. */
  public List<Key<?>> keys() {
    List<Key<?>> keys = new ArrayList<>();
    if (parts != null) {
      keys.add(parts.list());
      return keys;
    }
    keys.addAll(ownKeys());
    return keys;
  }

  /** The keys of its own: in the case file, or in a part of its list. */
  public List<Key<?>> ownKeys() {
    List<Key<?>> keys = new ArrayList<>(days);
    keys.addAll(being.keySet());
    for (Detail<?> detail : details) {
      Key<?> key = detail.key();
      if (key != null && !keys.contains(key)) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** Whether what stands at a key says that the event, or what it takes the place of, happened. */
  boolean isMarkedBy(Key<?> key) {
    return days.contains(key)
        || instead.contains(key)
        || needed.stream().anyMatch(detail -> detail.key() == key);
  }

  Map<Key<?>, Object> being() {
    return being;
  }

  @Nullable ListOfParts parts() {
    return parts;
  }

  @Nullable Keeping keeping() {
    return keeping;
  }

  List<Key<?>> instead() {
    return instead;
  }

  @Nullable Bilingual ifRecorded(Key<?> key) {
    return ifRecorded.get(key);
  }

  List<Key<LocalDate>> days(Given given) {
    return chosenDays.apply(given);
  }

  /** What is given, on the day that a detail gives it. */
  Given dated(Given given) {
    for (Detail<?> detail : details) {
      Key<?> key = detail.key();
      if (key != null && days.contains(key) && given.get(detail) instanceof LocalDate day) {
        return given.on(day);
      }
    }
    return given;
  }

  /** Why it is not in order, its step's reasons left out; null if it is. */
  @Nullable Bilingual why(Given given, Course course) {
    for (Reason reason : reasons) {
      Bilingual why = reason.why(given, course);
      if (why != null) {
        return why;
      }
    }
    return null;
  }

  /** What was recorded, in words: its day only where the case file keeps it. */
  public Bilingual recorded(Given said) {
    Given given = dated(said);
    if (keepsDay()) {
      return new Bilingual("已记录“{0}”，日期 {1}", "recorded that {0}, {1}").with(label, given.day());
    }
    return (given.dayNamed()
            ? new Bilingual(
                "已记录“{0}”；--date 只用于核对先后，案件文件不记这一日期",
                "recorded that {0}; --date served to check the order alone, the case file keeps no"
                    + " such day")
            : new Bilingual("已记录“{0}”", "recorded that {0}"))
        .with(label);
  }

  @Override
  public String toString() {
    return id;
  }
}

package rongcuo.steps.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Key;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.Section;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.language.Bilingual;

/** The changes of a case file that record an event, as it is declared. */
public final class Recording {

  private static final Bilingual RECORDED = new Bilingual("{0}已经记录为{1}", "{0} is recorded as {1}");

  private static final Bilingual ADD_REPLACE =
      Bilingual.forOptions("如果原记录有误，请加 --replace 更正", "to mend a wrong record add --replace");

  private final Event event;
  private final Given given;
  private final Placement placement;
  private final Course course;
  private final boolean replace;
  private final Map<Key<?>, Object> values;
  private final List<Edit> edits = new ArrayList<>();

  private Recording(Event event, Given given, Placement placement, boolean replace) {
    this.event = event;
    this.given = given;
    this.placement = placement;
    this.course = placement.course();
    this.replace = replace;
    this.values = values(event, given);
  }

  /**
   * The changes that record an event.
   *
   * @param course of the subject whom alone it concerns, or of the matter, up to today
   * @param replace whether what is recorded already is wrong and to be replaced
   * @throws RefusedException if the event is not in order
   */
  public static List<Edit> of(Event event, Given said, Course course, boolean replace)
      throws RefusedException {
    Given given = event.dated(said);
    refuse(whyYetToCome(given.day(), course.on()));
    Recording recording = new Recording(event, given, Placement.of(event, course), replace);
    refuse(Step.first(recording.why(), event.demand(given, recording.course)));
    Event.Keeping keeping = event.keeping();
    return keeping == null ? recording.written() : keeping.record(given, recording.course, replace);
  }

  /**
   * Why an event cannot be recorded as things are, whatever would be said of it; null if it may be.
   */
  public static @Nullable Bilingual whyNot(Event event, Course course) {
    Given today = new Given(course.on(), false, Map.of());
    Placement placement = Placement.of(event, course);
    Recording recording = new Recording(event, today, placement, false);
    ListOfParts parts = event.parts();
    boolean waitedFor =
        parts == null
            || parts.isAdded()
            || RecordedEvent.all(placement, parts.list()).stream().anyMatch(parts::waits);
    return waitedFor ? recording.why() : parts.noneWaits();
  }

  // What is refused.

  /** Refuses the event for a reason, if there is one. */
  public static void refuse(@Nullable Bilingual reason) throws RefusedException {
    if (reason != null) {
      throw new RefusedException(reason);
    }
  }

  /** Why something cannot be recorded yet: it has not happened; null if it may have. */
  public static @Nullable Bilingual whyYetToCome(LocalDate day, LocalDate today) {
    return day.isAfter(today)
        ? new Bilingual(
                "{0} 晚于今天（{1}），尚未发生的事不能记录", "{0} is later than today ({1}); it has not happened")
            .with(day, today)
        : null;
  }

  /** That something is recorded already as something else. */
  public static RefusedException recordedAlready(Bilingual what, Object recorded) {
    return new RefusedException(RECORDED.with(what, recorded), ADD_REPLACE);
  }

  private @Nullable Bilingual why() {
    return Step.first(
        whyUndecided(),
        event.step().why(course),
        event.why(given, course),
        whyOutOfOrder(),
        whyNotOneLine());
  }

  private @Nullable Bilingual whyNotOneLine() {
    for (Map.Entry<Key<?>, Object> each : values.entrySet()) {
      Key.Kind kind = each.getKey().kind();
      boolean lines = kind == Key.Kind.LINE || kind == Key.Kind.LINES;
      Bilingual why = lines ? whyNotOneLine(each.getKey().name(), each.getValue()) : null;
      if (why != null) {
        return why;
      }
    }
    return null;
  }

  /** Why a text, or one of several, cannot be written: it has line breaks; null if it can. */
  public static @Nullable Bilingual whyNotOneLine(Bilingual name, Object said) {
    for (Object text : said instanceof List<?> texts ? texts : List.of(said)) {
      if (String.valueOf(text).lines().count() > 1) {
        return new Bilingual("{0}须写成一行，不能换行", "write {0} on one line, without breaks").with(name);
      }
    }
    return null;
  }

  private @Nullable Bilingual whyUndecided() {
    for (Key<?> key : values.keySet()) {
      if (key.section().isOfSubjects() && key.notBefore().contains(CaseKeys.DECIDED)) {
        return course.whyUndecided();
      }
    }
    return null;
  }

  /** Why one of its dates is too early or late, by what stands in the file or is said with it. */
  private @Nullable Bilingual whyOutOfOrder() {
    for (Map.Entry<Key<?>, Object> each : values.entrySet()) {
      if (each.getValue() instanceof LocalDate day) {
        Bilingual why = whyOutOfOrder(each.getKey(), day);
        if (why != null) {
          return why;
        }
      }
    }
    return null;
  }

  @SuppressWarnings("unchecked") // A date stands at a key of dates.
  private @Nullable Bilingual whyOutOfOrder(Key<?> key, LocalDate day) {
    for (Key<LocalDate> earlier : key.notBefore()) {
      if (values.get(earlier) instanceof LocalDate said && day.isBefore(said)) {
        return new Bilingual("{0} 早于{1} {2}", "{0} is before {1}, {2}")
            .with(day, earlier.name(), said);
      }
    }
    Key<LocalDate> date = (Key<LocalDate>) key;
    boolean onceForAll = !key.section().isOfSubjects();
    return Step.first(
        onceForAll && key.notBefore().contains(CaseKeys.DECIDED)
            ? course.whyBeforeEveryDecision(date, day)
            : course.whyTooEarly(date, day),
        event.parts() == null ? course.whyTooLate(date, day) : null);
  }

  private void refuseIfRecorded(Key<?> key) throws RefusedException {
    refuseIfRecorded(key, placement.recorded(key));
  }

  private void refuseIfRecorded(Key<?> key, @Nullable Object recorded) throws RefusedException {
    if (recorded == null || replace || !event.isMarkedBy(key) && recorded.equals(values.get(key))) {
      return;
    }
    Bilingual pattern = event.ifRecorded(key);
    throw pattern == null
        ? recordedAlready(key.name(), Shown.of(key, recorded))
        : new RefusedException(pattern.with(Shown.of(key, recorded)), ADD_REPLACE);
  }

  // What is written.

  private static Map<Key<?>, Object> values(Event event, Given given) {
    Map<Key<?>, Object> values = new LinkedHashMap<>(event.being());
    event.days(given).forEach(key -> values.put(key, given.day()));
    for (Detail<?> detail : event.details()) {
      Key<?> key = detail.key();
      if (key != null && given.says(detail)) {
        values.put(key, Objects.requireNonNull(given.get(detail)));
      }
    }
    return values;
  }

  private List<Edit> written() throws RefusedException {
    if (event.parts() == null) {
      writeAtKeys();
    } else {
      writeInParts(event.parts());
    }
    List<Edit> all = new ArrayList<>(placement.moves());
    all.addAll(edits);
    return List.copyOf(all);
  }

  private void writeAtKeys() throws RefusedException {
    for (Key<?> key : event.instead()) {
      refuseIfRecorded(key);
      if (placement.recorded(key) != null) {
        edits.add(new Edit.Remove(placement.at(key)));
      }
    }
    for (Map.Entry<Key<?>, Object> each : values.entrySet()) {
      writeAt(each.getKey(), each.getValue());
    }
  }

  /** Texts are added to those that stand there; anything else takes an empty place. */
  private void writeAt(Key<?> key, Object value) throws RefusedException {
    List<String> path = placement.at(key);
    if (value instanceof List<?> texts && !replace) {
      texts.forEach(text -> edits.add(new Edit.Append(path, EditValue.text(String.valueOf(text)))));
      return;
    }
    refuseIfRecorded(key);
    edits.add(new Edit.Set(path, value(key, value)));
  }

  private void writeInParts(ListOfParts parts) throws RefusedException {
    List<String> path = placement.at(parts.list());
    List<Particulars> all = RecordedEvent.all(placement, parts.list());
    int index = parts.isAdded() ? replaced(all) : filled(parts, all);
    if (index < 0) {
      edits.add(new Edit.Append(path, EditValue.of(part(), section(parts.list()))));
      return;
    }
    for (Map.Entry<Key<?>, Object> each : values.entrySet()) {
      Key<?> key = each.getKey();
      refuseIfRecorded(key, all.get(index).get(key));
      List<String> within = new ArrayList<>(path);
      within.add(String.valueOf(index));
      within.add(key.english());
      edits.add(new Edit.Set(within, value(key, each.getValue())));
    }
  }

  private static Section section(Key<List<Particulars>> list) {
    return Objects.requireNonNull(list.parts());
  }

  /** The part that is mended: the one of that day, else the last; -1 if one is added. */
  private int replaced(List<Particulars> all) {
    int index = replace ? all.size() - 1 : -1;
    for (int i = 0; replace && i < all.size(); i++) {
      for (Key<LocalDate> day : event.days()) {
        index = given.day().equals(all.get(i).get(day)) ? i : index;
      }
    }
    return index;
  }

  /** The part that is filled: of the day that is named, else the first that waits. */
  private int filled(ListOfParts parts, List<Particulars> all) throws RefusedException {
    Key<LocalDate> since = Objects.requireNonNull(parts.since());
    int last = replace ? RecordedEvent.lastFilled(event, given, parts, all) : -1;
    for (int i = 0; i < all.size() && last < 0; i++) {
      last = parts.waits(all.get(i)) && parts.isNamed(given, all.get(i)) ? i : -1;
    }
    refuse(last < 0 ? whyNoneWaits(parts) : null);
    LocalDate day = all.get(last).get(since);
    refuse(
        day != null && given.day().isBefore(day)
            ? new Bilingual("{0} 早于{1} {2}", "{0} is before {1}, {2}")
                .with(given.day(), since.name(), day)
            : null);
    return last;
  }

  private Bilingual whyNoneWaits(ListOfParts parts) {
    LocalDate named = parts.named(given);
    List<Bilingual> waiting = new ArrayList<>();
    for (LocalDate each : event.waiting(course).keySet()) {
      waiting.add(new Bilingual("{0}", "{0}").with(each));
    }
    return named == null || waiting.isEmpty()
        ? parts.noneWaits()
        : new Bilingual(
                "没有{0}为 {1} 而尚待答复的一项；尚待答复的：{2}", "none waits of which the {0} is {1}; waiting: {2}")
            .with(
                Objects.requireNonNull(parts.since()).name(),
                named,
                new Bilingual("、", ", ").between(waiting));
  }

  private Particulars part() {
    Particulars part = Particulars.NONE;
    for (Map.Entry<Key<?>, Object> each : values.entrySet()) {
      part = part.withValue(each.getKey(), each.getValue());
    }
    return part;
  }

  @SuppressWarnings("unchecked") // A value stands at a key of its type.
  private static <T> EditValue value(Key<T> key, Object value) {
    return EditValue.of(key, (T) value);
  }
}

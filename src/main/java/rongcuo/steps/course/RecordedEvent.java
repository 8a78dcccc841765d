package rongcuo.steps.course;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rongcuo.casefile.Key;
import rongcuo.casefile.Particulars;

/** What a case file says of an event. */
public final class RecordedEvent {

  private RecordedEvent() {}

  /** Whether an event is recorded of those whom a course concerns. */
  public static boolean isThere(Event event, Course course) {
    Placement placement = Placement.of(event, course);
    ListOfParts parts = event.parts();
    if (parts != null) {
      List<Particulars> all = all(placement, parts.list());
      return parts.isAdded()
          ? !all.isEmpty()
          : all.stream().anyMatch(part -> isFilled(event, part));
    }
    Event.Keeping keeping = event.keeping();
    return keeping == null
        ? isThere(event, event.days(), placement)
        : keeping.isRecorded(placement.course());
  }

  /** Whether an event has several days, of which some alone are recorded: 告知 of one of the two. */
  public static boolean isInPart(Event event, Course course) {
    Set<Key<?>> recorded = of(event, course).keySet();
    return event.days().stream().anyMatch(recorded::contains)
        && !recorded.containsAll(event.days());
  }

  /** What is recorded of an event, by its keys: of one of several, the last; empty if it is not. */
  public static Map<Key<?>, Object> of(Event event, Course course) {
    Placement placement = Placement.of(event, course);
    ListOfParts parts = event.parts();
    Particulars last = parts == null ? Particulars.NONE : last(event, parts, placement);
    Map<Key<?>, Object> recorded = new LinkedHashMap<>();
    for (Key<?> key : isThere(event, course) ? event.ownKeys() : List.<Key<?>>of()) {
      Object value = parts == null ? placement.recorded(key) : last.get(key);
      if (value != null) {
        recorded.put(key, value);
      }
    }
    return recorded;
  }

  private static Particulars last(Event event, ListOfParts parts, Placement placement) {
    List<Particulars> all = all(placement, parts.list());
    Given any = new Given(LocalDate.MIN, false, Map.of());
    int last = parts.isAdded() ? all.size() - 1 : lastFilled(event, any, parts, all);
    return last < 0 ? Particulars.NONE : all.get(last);
  }

  static boolean isThere(Event event, List<Key<LocalDate>> days, Placement placement) {
    for (Map.Entry<Key<?>, Object> each : event.being().entrySet()) {
      if (!each.getValue().equals(placement.recorded(each.getKey()))) {
        return false;
      }
    }
    if (!days.isEmpty()) {
      return days.stream().anyMatch(key -> placement.recorded(key) != null)
          || !event.being().isEmpty();
    }
    return !event.being().isEmpty()
        || event.needed().stream().anyMatch(detail -> isSaid(detail, placement));
  }

  private static boolean isSaid(Detail<?> detail, Placement placement) {
    Key<?> key = detail.key();
    return key != null && placement.recorded(key) != null;
  }

  /** Whether a part of a list was filled by an event. */
  static boolean isFilled(Event event, Particulars part) {
    for (Detail<?> detail : event.needed()) {
      Key<?> key = detail.key();
      if (key != null && part.get(key) != null) {
        return true;
      }
    }
    return event.needed().isEmpty() && event.days().stream().anyMatch(key -> part.get(key) != null);
  }

  /** The parts that hold of a list. */
  @SuppressWarnings("unchecked") // What stands at the key of a list is one.
  static List<Particulars> all(Placement placement, Key<List<Particulars>> list) {
    Object recorded = placement.recorded(list);
    return recorded == null ? List.of() : (List<Particulars>) recorded;
  }

  /** Where the part stands that was filled last, of the days that are named; negative if none. */
  static int lastFilled(Event event, Given given, ListOfParts parts, List<Particulars> all) {
    int last = -1;
    for (int i = 0; i < all.size(); i++) {
      Particulars part = all.get(i);
      boolean meant =
          isFilled(event, part) && isOfDay(event, given, part) && parts.isNamed(given, part);
      if (meant && (last < 0 || !isBefore(event, part, all.get(last)))) {
        last = i;
      }
    }
    return last;
  }

  private static boolean isBefore(Event event, Particulars one, Particulars other) {
    for (Key<LocalDate> key : event.days()) {
      LocalDate day = one.get(key);
      LocalDate than = other.get(key);
      if (day != null && than != null && day.isBefore(than)) {
        return true;
      }
    }
    return false;
  }

  static boolean isOfDay(Event event, Given given, Particulars part) {
    return !given.dayNamed()
        || event.days().stream().anyMatch(key -> given.day().equals(part.get(key)));
  }
}

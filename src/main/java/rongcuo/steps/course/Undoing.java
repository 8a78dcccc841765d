package rongcuo.steps.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Key;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.Section;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.language.Bilingual;

/**
 * The changes of a case file that take an event back: its day and all that was said of it, or of
 * its details those alone that are named.
 */
public final class Undoing {

  private static final Bilingual NOT_RECORDED =
      new Bilingual("没有记录“{0}”，无可撤销", "it is not recorded that {0}; there is nothing to undo");

  private static final Bilingual WHICH =
      new Bilingual("请{1}写明要撤销“{0}”中的哪一条", "say{1} which entry is to be undone, of \"{0}\"");

  private final Event event;
  private final Given given;
  private final Placement placement;
  private final Map<Key<?>, Object> taken = new LinkedHashMap<>();

  /** Of each key that changes the entries that are left: none if it goes. */
  private final Map<Key<?>, List<?>> left = new LinkedHashMap<>();

  /** What goes from within a list that stays. */
  private final List<Edit> within = new ArrayList<>();

  private final List<Edit> edits = new ArrayList<>();

  private Undoing(Event event, Given given, Placement placement) {
    this.event = event;
    this.given = given;
    this.placement = placement;
  }

  /**
   * The changes that take an event back.
   *
   * @param changes of the case file
   * @param taken what goes, by its keys
   */
  public record Result(List<Edit> changes, Map<Key<?>, Object> taken) {

    /** What was undone, in words. */
    public Bilingual told(Event event) {
      Bilingual undone = new Bilingual("已撤销“{0}”", "undone that {0}").with(event.label());
      return taken.isEmpty()
          ? undone
          : new Bilingual("{0}，删去{1}", "{0}; removed: {1}").with(undone, said(taken));
    }
  }

  /**
   * That not the event was undone, but what had mended it, in words.
   *
   * @param course as it is now
   */
  public static Bilingual toldAsMended(Event event, Course course) {
    return new Bilingual(
            "已撤销对“{0}”的更正，恢复为更正以前的记录：{1}；要撤销这一记录，请再撤销一次",
            "what had mended that {0} was undone; it says again: {1}; to undo it all, undo once more")
        .with(event.label(), said(RecordedEvent.of(event, course)));
  }

  private static Bilingual said(Map<Key<?>, Object> recorded) {
    List<Bilingual> said = new ArrayList<>();
    recorded.forEach(
        (key, value) ->
            said.add(new Bilingual("{0}{1}", "{0} {1}").with(key.name(), Shown.of(key, value))));
    return new Bilingual("、", ", ").between(said);
  }

  /**
   * Takes an event back.
   *
   * @param given the day of the one that is meant, where there are several, and what alone is to go
   * @throws RefusedException if it is not recorded
   */
  public static Result of(Event event, Given given, Course course) throws RefusedException {
    Undoing undoing = new Undoing(event, given, Placement.of(event, course));
    Event.Keeping keeping = event.keeping();
    if (keeping != null) {
      return new Result(keeping.undo(given, undoing.placement.course()), Map.of());
    }
    if (event.parts() == null) {
      undoing.takeFromKeys();
    } else {
      undoing.takeFromParts(event.parts());
    }
    return new Result(List.copyOf(undoing.edits), undoing.taken);
  }

  // What goes.

  private void takeFromKeys() throws RefusedException {
    List<Key<LocalDate>> days = event.days(given);
    if (!RecordedEvent.isThere(event, days, placement)) {
      throw new RefusedException(NOT_RECORDED.with(event.label()));
    }
    boolean named = event.details().stream().anyMatch(given::says);
    if (isOfEntries() && !named) {
      throw new RefusedException(WHICH.with(event.label(), options()));
    }
    days.forEach(this::take);
    event.being().keySet().forEach(this::take);
    for (Detail<?> detail : event.details()) {
      takeDetail(detail, named);
    }
    write();
  }

  /** Whether it adds entries to lists and does nothing else. */
  private boolean isOfEntries() {
    return !event.keepsDay()
        && event.being().isEmpty()
        && event.needed().stream().allMatch(each -> each.kind() == Detail.Kind.TEXTS);
  }

  private Bilingual options() {
    List<Bilingual> options = new ArrayList<>();
    event.needed().forEach(each -> options.add(new Bilingual(each.option(), each.option())));
    return Bilingual.forOptions("用 {0} ", " by {0}")
        .with(new Bilingual("、", ", ").between(options));
  }

  private void take(Key<?> key) {
    Object value = placement.recorded(key);
    if (value != null) {
      taken.put(key, value);
      left.put(key, List.of());
    }
  }

  private void takeDetail(Detail<?> detail, boolean named) throws RefusedException {
    Key<?> key = detail.key();
    boolean onlyIfNamed = named || event.known().contains(detail);
    if (key == null || onlyIfNamed && !given.says(detail)) {
      return;
    }
    if (named && given.get(detail) instanceof List<?> texts) {
      takeEntries(key, texts);
    } else {
      take(key);
    }
  }

  /** Takes the entries that are named from a list. */
  private void takeEntries(Key<?> key, List<?> texts) throws RefusedException {
    List<Object> entries = new ArrayList<>();
    if (placement.recorded(key) instanceof List<?> recorded) {
      entries.addAll(recorded);
    }
    for (int i = texts.size() - 1; i >= 0; i--) {
      int place = entries.lastIndexOf(texts.get(i));
      if (place < 0) {
        throw new RefusedException(
            "{0}中没有“{1}”这一条", "{0} has no entry \"{1}\"", key.name(), String.valueOf(texts.get(i)));
      }
      entries.remove(place);
      within.add(new Edit.Remove(path(key, String.valueOf(place))));
    }
    taken.put(key, texts);
    left.put(key, entries);
  }

  private void takeFromParts(ListOfParts parts) throws RefusedException {
    List<Particulars> all = new ArrayList<>(RecordedEvent.all(placement, parts.list()));
    int index = last(parts, all);
    if (index < 0) {
      throw new RefusedException(NOT_RECORDED.with(event.label()));
    }
    Particulars part = all.get(index);
    String place = String.valueOf(index);
    if (parts.isAdded()) {
      event.ownKeys().forEach(key -> takeFrom(part, key));
      all.remove(index);
      within.add(new Edit.Remove(path(parts.list(), place)));
    } else {
      for (Key<?> key : event.ownKeys()) {
        if (event.days().contains(key) || parts.open().contains(key) || isNamed(key)) {
          takeFrom(part, key);
          within.add(new Edit.Remove(path(parts.list(), place, key.english())));
        }
      }
      all.set(index, unfilled(part, Objects.requireNonNull(parts.list().parts())));
    }
    left.put(parts.list(), all);
    write();
  }

  private boolean isNamed(Key<?> key) {
    return event.details().stream().anyMatch(each -> each.key() == key && given.says(each));
  }

  private Particulars unfilled(Particulars part, Section section) {
    Particulars rest = Particulars.NONE;
    for (Key<?> key : section.keys()) {
      rest = taken.containsKey(key) ? rest : rest.withValue(key, part.get(key));
    }
    return rest;
  }

  private void takeFrom(Particulars part, Key<?> key) {
    Object value = part.get(key);
    if (value != null) {
      taken.put(key, value);
    }
  }

  private int last(ListOfParts parts, List<Particulars> all) {
    if (!parts.isAdded()) {
      return RecordedEvent.lastFilled(event, given, parts, all);
    }
    int index = all.size() - 1;
    while (index >= 0 && !RecordedEvent.isOfDay(event, given, all.get(index))) {
      index--;
    }
    return index;
  }

  private List<String> path(Key<?> key, String... within) throws RefusedException {
    List<String> path = new ArrayList<>(placement.at(key));
    path.addAll(List.of(within));
    return path;
  }

  /** Writes what is left, each part of the file by itself. */
  private void write() throws RefusedException {
    Map<Section, List<Key<?>>> bySection = new LinkedHashMap<>();
    for (Key<?> key : left.keySet()) {
      bySection.computeIfAbsent(key.section(), section -> new ArrayList<>()).add(key);
    }
    for (Map.Entry<Section, List<Key<?>>> each : bySection.entrySet()) {
      write(each.getKey(), each.getValue());
    }
  }

  /**
   * A part goes with the last that it held: of a subject's own an empty one stays where the matter
   * has one that would hold instead, and none where what is left is the matter's.
   */
  private void write(Section section, List<Key<?>> keys) throws RefusedException {
    List<String> path = placement.place(section);
    Particulars rest = rest(section);
    boolean hidesMatters =
        placement.isOwn(section) && placement.course().caseFile().particulars().has(section);
    boolean isMatters = isSame(section, rest, placement.inherited(section));
    boolean isEmptied = isSame(section, rest, Particulars.NONE) && placement.isApart(section);
    if (hidesMatters && isMatters && !isEmptied) {
      edits.add(new Edit.Remove(path));
      return;
    }
    if (section != CaseKeys.SUBJECT && isSame(section, rest, Particulars.NONE)) {
      edits.add(
          hidesMatters ? new Edit.Set(path, EditValue.mapping(Map.of())) : new Edit.Remove(path));
      return;
    }
    for (Key<?> key : keys) {
      if (Objects.requireNonNull(left.get(key)).isEmpty()) {
        edits.add(new Edit.Remove(placement.at(key)));
      } else {
        List<String> at = placement.at(key);
        within.stream()
            .filter(edit -> edit.path().subList(0, at.size()).equals(at))
            .forEach(edits::add);
      }
    }
  }

  /** What is left of a part. */
  private Particulars rest(Section section) {
    Particulars rest = Particulars.NONE;
    for (Key<?> key : section.keys()) {
      List<?> entries = left.get(key);
      Object value = entries == null ? placement.recorded(key) : entries.isEmpty() ? null : entries;
      rest = rest.withValue(key, value);
    }
    return rest;
  }

  private static boolean isSame(Section section, Particulars one, Particulars other) {
    for (Key<?> key : section.keys()) {
      if (!Objects.equals(one.get(key), other.get(key))) {
        return false;
      }
    }
    return true;
  }
}

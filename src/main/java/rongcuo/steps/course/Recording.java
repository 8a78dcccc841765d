package rongcuo.steps.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Key;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.Section;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.language.Bilingual;

/**
 * The changes of a case file that record an event.
 *
 * <p>An event stands where its part stands: with one subject if that has a part of its own, or is
 * named and there are others; with the whole matter otherwise.
 */
public final class Recording {

  private static final Bilingual RECORDED_ALREADY =
      new Bilingual(
          "{0}已经记录为{1}；如果原记录有误，请加 --replace 更正",
          "{0} is recorded as {1}; to mend a wrong record add --replace");

  private static final Bilingual OF_THEIR_OWN =
      new Bilingual(
          "{0}名下的“{1}”是单独记录的，请用 --subject 指明这次记录的是哪一名当事人",
          "{0} has a \"{1}\" of their own; say by --subject whom this is about");

  private final Course course;
  private final boolean replace;
  private final List<Edit> edits = new ArrayList<>();
  private final Map<Section, List<String>> places = new HashMap<>();

  private Recording(Course course, boolean replace) {
    this.course = course;
    this.replace = replace;
  }

  /**
   * The changes that record an event.
   *
   * @param course of the subject whom alone it concerns, or of the matter, up to today
   * @param replace whether what is recorded already is wrong and to be replaced
   * @throws RefusedException if the event is not in order
   */
  public static List<Edit> of(Event event, Given given, Course course, boolean replace)
      throws RefusedException {
    refuseIfYetToCome(given.day(), course.on());
    boolean alone = course.caseFile().subjects().size() == 1;
    Course whose = alone ? course.of(course.caseFile().subjects().get(0)) : course;
    Recording recording = new Recording(whose, replace);
    event.write(given, recording);
    return List.copyOf(recording.edits);
  }

  /** The course of those whom the event concerns. */
  public Course course() {
    return course;
  }

  public boolean replaces() {
    return replace;
  }

  // What is refused.

  /** Refuses the event for a reason, if there is one. */
  public static void refuse(@Nullable Bilingual reason) throws RefusedException {
    if (reason != null) {
      throw new RefusedException(reason);
    }
  }

  /**
   * Refuses what has no place in the case, or cannot have happened on a day that a key is to have.
   */
  public void refuseIf(Step step, Key<LocalDate> key, LocalDate day) throws RefusedException {
    Bilingual undecided = key.notBefore().contains(CaseKeys.DECIDED) ? course.whyUndecided() : null;
    refuse(Step.first(undecided, course.whyTooEarly(key, day), step.why(course)));
  }

  /** Refuses what has not happened yet. */
  public static void refuseIfYetToCome(LocalDate day, LocalDate today) throws RefusedException {
    if (day.isAfter(today)) {
      throw new RefusedException(
          new Bilingual(
                  "{0} 晚于今天（{1}），尚未发生的事不能记录", "{0} is later than today ({1}); it has not happened")
              .with(day, today));
    }
  }

  /** Refuses to record a second time what is recorded, unless that is wrong and to be replaced. */
  public void refuseIfRecorded(Bilingual what, @Nullable Object recorded) throws RefusedException {
    if (recorded != null && !replace) {
      throw new RefusedException(RECORDED_ALREADY.with(what, quoted(recorded)));
    }
  }

  /** A text of the case in quotation marks, which a date needs not. */
  private static Object quoted(Object recorded) {
    return recorded instanceof String text
        ? new Bilingual("“{0}”", "\"{0}\"").with(text)
        : new Bilingual(" {0}", "{0}").with(recorded);
  }

  // What is written.

  /** Writes a day at a key that has none, or a wrong one. */
  public void setOnce(Key<LocalDate> key, LocalDate day, String what, String inEnglish)
      throws RefusedException {
    refuseIfRecorded(new Bilingual(what, inEnglish), course.get(key));
    set(key, day);
  }

  /** Writes a value at a key; nothing if there is none. */
  public <T> void set(Key<T> key, @Nullable T value) throws RefusedException {
    if (value != null) {
      edits.add(new Edit.Set(at(key), EditValue.of(key, value)));
    }
  }

  public void remove(Key<?> key) throws RefusedException {
    if (course.get(key) != null) {
      edits.add(new Edit.Remove(at(key)));
    }
  }

  /** Adds texts at the end of the list at a key. */
  public void append(Key<List<String>> key, List<String> texts) throws RefusedException {
    for (String text : texts) {
      edits.add(new Edit.Append(at(key), EditValue.text(text)));
    }
  }

  /** Adds a part at the end of the list at a key. */
  public void append(Key<List<Particulars>> key, Particulars part) throws RefusedException {
    edits.add(new Edit.Append(at(key), EditValue.of(part, list(key))));
  }

  private static Section list(Key<List<Particulars>> key) {
    return Objects.requireNonNull(key.parts());
  }

  /** Writes a value within one of the parts of a list. */
  public <T> void setWithin(Key<List<Particulars>> list, int index, Key<T> key, @Nullable T value)
      throws RefusedException {
    if (value != null) {
      List<String> path = new ArrayList<>(at(list));
      path.add(String.valueOf(index));
      path.add(key.english());
      edits.add(new Edit.Set(path, EditValue.of(key, value)));
    }
  }

  private List<String> at(Key<?> key) throws RefusedException {
    List<String> path = new ArrayList<>(place(key.section()));
    path.add(key.english());
    return path;
  }

  private List<String> place(Section section) throws RefusedException {
    List<String> known = places.get(section);
    if (known == null) {
      known = section.isOfSubjects() ? placeOfSubjects(section) : List.of(section.english());
      places.put(section, known);
    }
    return known;
  }

  /**
   * Where a part stands that subjects may have of their own. What the matter has and the subject
   * has not is first given to the subject, whose own part would otherwise hide it.
   */
  private List<String> placeOfSubjects(Section section) throws RefusedException {
    CaseFile caseFile = course.caseFile();
    Subject named = course.subject();
    if (named == null) {
      for (Subject each : caseFile.subjects()) {
        if (each.particulars().has(section)) {
          throw new RefusedException(
              OF_THEIR_OWN.with(each.name(), caseFile.word(section.english())));
        }
      }
      return List.of(section.english());
    }
    boolean own = named.particulars().has(section);
    if (!own && caseFile.subjects().size() == 1) {
      return List.of(section.english());
    }
    List<String> path =
        List.of("subjects", String.valueOf(caseFile.place(named)), section.english());
    if (!own && caseFile.particulars().has(section)) {
      edits.add(new Edit.Set(path, EditValue.of(inherited(section), section)));
    }
    return path;
  }

  /** What the matter has of a part, as far as it is the subject's too. */
  private Particulars inherited(Section section) {
    return section != CaseKeys.NOTIFIED
        ? course.caseFile().particulars()
        : Particulars.NONE
            .with(CaseKeys.UNITS_NOTIFIED, course.notice(CaseKeys.UNITS_NOTIFIED))
            .with(CaseKeys.PARTY_NOTIFIED, course.notice(CaseKeys.PARTY_NOTIFIED));
  }
}

package rongcuo.steps.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Key;
import rongcuo.casefile.Section;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;

/** What rests on an event, and would stand in the air without it. */
public final class Resting {

  private static final Bilingual RESTS =
      new Bilingual(
          "{1}是在“{0}”之后记录的，依据它；请先撤销后者", "{1} came after \"{0}\" and rests on it; undo that first");

  private Resting() {}

  /**
   * Why an event cannot be taken back: something that stays rests on it; null if nothing does.
   *
   * @param before the course of the matter with the event, and after it was taken back
   */
  public static @Nullable Bilingual whyKept(
      Event event, Course before, Course after, Collection<Event> all) {
    List<Bilingual> resting = new ArrayList<>();
    for (Course each : courses(before)) {
      Course then = after.of(counterpart(each.subject(), before, after));
      addLaterDates(resting, each, then);
      for (Event other : all) {
        if (other != event && (loses(other, each, then) || fills(other, each, then))) {
          add(resting, new Bilingual("“{0}”", "\"{0}\"").with(other.label()));
        }
      }
    }
    return resting.isEmpty()
        ? null
        : RESTS.with(event.label(), new Bilingual("、", ", ").between(resting));
  }

  private static List<Course> courses(Course matter) {
    List<Course> courses = new ArrayList<>(List.of(matter.of(null)));
    matter.caseFile().subjects().forEach(subject -> courses.add(matter.of(subject)));
    return courses;
  }

  private static @Nullable Subject counterpart(
      @Nullable Subject subject, Course before, Course after) {
    return subject == null
        ? null
        : after.caseFile().subjects().get(before.caseFile().place(subject));
  }

  /** Later days of the same part rest on the earlier; what another part has may stand without. */
  private static void addLaterDates(List<Bilingual> resting, Course before, Course after) {
    for (Section section : CaseKeys.OF_MATTER) {
      for (Key<?> key : section.keys()) {
        Object day = after.get(key);
        for (Key<LocalDate> earlier : day == null ? List.<Key<LocalDate>>of() : key.notBefore()) {
          boolean lost =
              earlier.section() == key.section()
                  && before.get(earlier) != null
                  && after.get(earlier) == null;
          if (lost && day.equals(before.get(key))) {
            add(resting, new Bilingual("{0}（{1}）", "{0} ({1})").with(key.name(), day));
          }
        }
      }
    }
  }

  private static void add(List<Bilingual> resting, Bilingual what) {
    if (!resting.contains(what)) {
      resting.add(what);
    }
  }

  /** Whether an event that is recorded, and stays so, has no place in the case any more. */
  private static boolean loses(Event other, Course before, Course after) {
    return RecordedEvent.isThere(other, before)
        && RecordedEvent.isThere(other, after)
        && whyNoPlace(other, before) == null
        && whyNoPlace(other, after) != null;
  }

  /** Whether an event, recorded with its day, filled what is gone. */
  private static boolean fills(Event other, Course before, Course after) {
    ListOfParts parts = other.parts();
    return parts != null
        && !parts.isAdded()
        && filled(other, parts, before) > filled(other, parts, after);
  }

  private static long filled(Event event, ListOfParts parts, Course course) {
    return RecordedEvent.all(Placement.of(event, course), parts.list()).stream()
        .filter(part -> RecordedEvent.isFilled(event, part))
        .filter(part -> event.days().stream().anyMatch(key -> part.get(key) != null))
        .count();
  }

  private static @Nullable Bilingual whyNoPlace(Event event, Course course) {
    Given then = Given.nothingBut(course.on());
    Course whose = Placement.of(event, course).course();
    return Step.first(event.step().why(whose), event.why(then, whose));
  }
}

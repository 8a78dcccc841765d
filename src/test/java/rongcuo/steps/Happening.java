package rongcuo.steps;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.Edit;
import rongcuo.statute.Readings;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.Recording;
import rongcuo.steps.course.RefusedException;

/** An event with what is said of it, as tests write it down. */
record Happening(Event event, Given given) {

  /**
   * An event.
   *
   * @param details names of details, each followed by its value
   */
  static Happening of(String id, LocalDate day, Object... details) {
    Event event = Objects.requireNonNull(Steps.event(id), id);
    Map<Detail<?>, Object> given = new HashMap<>();
    for (int i = 0; i < details.length; i += 2) {
      Object name = details[i];
      Detail<?> detail =
          event.details().stream()
              .filter(each -> each.name().equals(name))
              .findFirst()
              .orElseThrow();
      given.put(detail, value(detail, details[i + 1]));
    }
    return new Happening(event, new Given(day, true, given));
  }

  /** A word stands for its value. */
  private static Object value(Detail<?> detail, Object said) {
    for (Detail.Alternative<?> word : detail.choices()) {
      if (word.id().equals(said)) {
        return Objects.requireNonNull(word.value());
      }
    }
    return said;
  }

  String id() {
    return event.id();
  }

  LocalDate day() {
    return given.day();
  }

  /** What is said under a name; null if nothing is. */
  @Nullable Object said(String name) {
    for (Map.Entry<Detail<?>, Object> each : given.details().entrySet()) {
      if (each.getKey().name().equals(name)) {
        return each.getValue();
      }
    }
    return null;
  }

  /** The changes that record it. */
  List<Edit> recorded(CaseFile caseFile, @Nullable Subject subject, LocalDate today)
      throws RefusedException {
    Course course =
        new Course(caseFile, Readings.DEFAULT, today, WorkingCalendar.published(), subject);
    return Recording.of(event.meant(given), given, course, false);
  }

  @Override
  public String toString() {
    return event.id() + " " + given;
  }
}

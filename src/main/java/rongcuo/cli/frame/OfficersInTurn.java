package rongcuo.cli.frame;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.RecordedEvent;
import rongcuo.steps.course.Recording;

/** The other officers, of whom the same may be recorded, each asked about once. */
public final class OfficersInTurn {

  private static final Bilingual NEXT = new Bilingual("接着记录{1}的“{0}”吗", "Go on with {1}: {0}");

  private final Event event;
  private final List<Subject> known;
  private final int first;
  private final Deque<Integer> places = new ArrayDeque<>();

  /**
   * The officers after one of whom an event is recorded, then those before of whom it is owed.
   *
   * @param recorded the course of that officer; nobody is left where it is that of the matter
   */
  public OfficersInTurn(Event event, Course recorded) {
    this.event = event;
    this.known = recorded.caseFile().subjects();
    Subject subject = recorded.subject();
    this.first = subject == null ? 0 : recorded.caseFile().place(subject);
    for (int i = 1; i < known.size() && subject != null; i++) {
      places.add((first + i) % known.size());
    }
  }

  /**
   * The next of whom it is to be recorded, if the person wants to go on; else null.
   *
   * @param matter as it is now
   */
  public @Nullable Course next(Course matter, EventEntry entry) throws IOException {
    while (!places.isEmpty()) {
      int place = places.pop();
      Course course = at(place, matter);
      boolean open =
          course != null
              && (place > first || event.step().isOwed(course))
              && Recording.whyNot(event, course) == null
              && !RecordedEvent.isThere(event, course);
      if (open && entry.isYes(NEXT.with(event.label(), called(course)))) {
        return course;
      }
    }
    return null;
  }

  /** The course of the officer at a place, unless somebody else stands there now. */
  private @Nullable Course at(int place, Course matter) {
    List<Subject> now = matter.caseFile().subjects();
    boolean same = place < now.size() && now.get(place).name().equals(known.get(place).name());
    return same ? matter.of(now.get(place)) : null;
  }

  private static Bilingual called(Course course) {
    Subject subject = course.subject();
    return subject == null ? new Bilingual("", "") : subject.called();
  }
}

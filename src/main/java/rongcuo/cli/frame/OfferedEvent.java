package rongcuo.cli.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Key;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;
import rongcuo.steps.Duties;
import rongcuo.steps.Steps;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Duty;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.RecordedEvent;
import rongcuo.steps.course.Recording;
import rongcuo.steps.course.Shown;
import rongcuo.steps.course.Step;

/**
 * An event that a person may record, or that is recorded.
 *
 * @param duty that it does; null if it is not due
 * @param possible whether it may be recorded as things are
 * @param recorded whether it is recorded of anybody
 */
public record OfferedEvent(Event event, @Nullable Duty duty, boolean possible, boolean recorded) {

  /**
   * What is due, the most urgent first, then what else may be recorded, then what is recorded; the
   * latter two in the order of the regulation.
   */
  public static List<OfferedEvent> of(Course matter) {
    Map<Event, OfferedEvent> offered = new LinkedHashMap<>();
    addDue(matter, offered);
    List<OfferedEvent> again = new ArrayList<>();
    for (Event event : Steps.events()) {
      boolean possible = isPossible(event, matter);
      boolean recorded = isRecorded(event, matter);
      OfferedEvent each = new OfferedEvent(event, null, possible, recorded);
      boolean ofAll =
          recorded && !matter.isForAny(subject -> !RecordedEvent.isThere(event, subject));
      if (ofAll) {
        again.add(each);
      } else if (possible || recorded) {
        offered.putIfAbsent(event, each);
      }
    }
    again.forEach(each -> offered.putIfAbsent(each.event(), each));
    return List.copyOf(offered.values());
  }

  private static void addDue(Course matter, Map<Event, OfferedEvent> offered) {
    List<Duty> duties = new ArrayList<>(Duties.of(matter.of(null)));
    duties.removeIf(duty -> !duty.state().isOutstanding());
    duties.sort(Duties.BY_URGENCY);
    for (Duty duty : duties) {
      Course owing = matter.of(duty.subject());
      for (Step step : Steps.ALL) {
        for (Event event : step.task() == duty.task() ? step.events() : List.<Event>of()) {
          boolean done =
              !event.isOneOfSeveral()
                  && isRecorded(event, owing)
                  && !RecordedEvent.isInPart(event, owing);
          boolean request = step.events().stream().anyMatch(other -> other.answers(event));
          if (!done && !request && isPossible(event, owing)) {
            offered.putIfAbsent(
                event, new OfferedEvent(event, duty, true, isRecorded(event, matter)));
          }
        }
      }
    }
  }

  /** Whether it may be recorded of all, or of anybody. */
  private static boolean isPossible(Event event, Course course) {
    return Recording.whyNot(event, course) == null
        || course.subject() == null
            && course.isForAny(each -> Recording.whyNot(event, each) == null);
  }

  private static boolean isRecorded(Event event, Course course) {
    return course.isForAny(each -> RecordedEvent.isThere(event, each));
  }

  /** What it is called, with what is due of it, else with what is recorded. */
  public Bilingual label(Course matter) {
    return recorded && duty == null
        ? new Bilingual("{0}（已记录{1}）", "{0} (recorded{1})").with(label(), recorded(event, matter))
        : label();
  }

  /** The days and words that are recorded, of whom they are where they are not of all. */
  private static Bilingual recorded(Event event, Course matter) {
    List<Bilingual> said = new ArrayList<>();
    boolean ofAll = RecordedEvent.isThere(event, matter);
    List<@Nullable Subject> parties = new ArrayList<>();
    if (ofAll) {
      parties.add(null);
    } else {
      parties.addAll(matter.caseFile().subjects());
    }
    for (Subject party : parties) {
      RecordedEvent.of(event, matter.of(party))
          .forEach(
              (key, value) -> {
                if (key.kind() == Key.Kind.DATE || key.kind() == Key.Kind.WORD) {
                  said.add(said(party, key, value));
                }
              });
    }
    return said.isEmpty()
        ? new Bilingual("", "")
        : new Bilingual("：{0}", ": {0}").with(new Bilingual("、", ", ").between(said));
  }

  private static Bilingual said(@Nullable Subject party, Key<?> key, Object value) {
    return new Bilingual("{0}{1}{2}", "{0}{1}{2}")
        .with(party == null ? "" : party.called(), key.name(), Shown.of(key, value));
  }

  private Bilingual label() {
    if (duty == null) {
      return event.label();
    }
    return new Bilingual("{0}——{1}{2}：{3}", "{0}: {1}{2}, {3}")
        .with(
            event.label(),
            duty.state().label(),
            EventEntry.inBrackets(duty.subject()),
            duty.task().label());
  }

  /** The officer who owes it alone; null if nobody does, or all do. */
  public @Nullable Subject owing() {
    return duty == null ? null : duty.subject();
  }
}

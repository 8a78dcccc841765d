package rongcuo.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Section;
import rongcuo.casefile.Subject;
import rongcuo.steps.art18.RiskWarning;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Due;
import rongcuo.steps.course.Duty;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Step;
import rongcuo.steps.course.Task;

/**
 * What is owed in a case, as it stands at the end of a day: what is dated later has not happened
 * yet.
 *
 * <p>Where a subject has a decision, notification or correction of its own, the duties that follow
 * the decision are owed for each subject by itself; otherwise once for the matter.
 */
public final class Duties {

  private static final Map<Task, Integer> ORDER = order();

  /** The most urgent first: by state, then by day, what is to be done promptly before any day. */
  public static final Comparator<Duty> BY_URGENCY = Duties::byUrgency;

  private Duties() {}

  // Step by step: comparators put together are linked anew at every start.
  private static int byUrgency(Duty one, Duty other) {
    int state = one.state().compareTo(other.state());
    if (state != 0) {
      return state;
    }
    int atOnce =
        Boolean.compare(other.due() instanceof Due.AtOnce, one.due() instanceof Due.AtOnce);
    if (atOnce != 0) {
      return atOnce;
    }
    int day = byDay(one.due().date(), other.due().date());
    return day != 0 ? day : Integer.compare(place(one), place(other));
  }

  /** Whatever has no day comes last. */
  private static int byDay(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other == null
        ? Boolean.compare(one == null, other == null)
        : one.compareTo(other);
  }

  private static int place(Duty duty) {
    return Objects.requireNonNull(ORDER.get(duty.task()));
  }

  private static Map<Task, Integer> order() {
    Map<Task, Integer> order = new HashMap<>();
    for (Task task : tasks()) {
      order.put(task, order.size());
    }
    return order;
  }

  /** What is owed by the steps, that of many cases among it, in the order of the regulation. */
  public static List<Task> tasks() {
    List<Task> tasks = new ArrayList<>();
    for (Step step : Steps.ALL) {
      Task task = step == Steps.RISK_WARNING ? RiskWarning.TASK : step.task();
      if (task != null) {
        tasks.add(task);
      }
    }
    return tasks;
  }

  /** What may have a day to be done by. */
  public static List<Task> dated() {
    List<Task> dated = new ArrayList<>();
    for (Step step : Steps.ALL) {
      Task task = step.task();
      if (task != null && step.isDated()) {
        dated.add(task);
      }
    }
    return dated;
  }

  /**
   * Every duty of a case, those that do not arise included, in the order of the steps, those of
   * each subject in the order of the file.
   */
  public static List<Duty> of(Course course) {
    List<Duty> duties = new ArrayList<>();
    List<@Nullable Subject> parties = parties(course.caseFile());
    for (Step step : Steps.ALL) {
      Task task = step.task();
      for (Subject party : step.isOfSubjects() ? parties : MATTER) {
        if (task != null) {
          duties.add(Duty.of(step, task, course.of(party)));
        }
      }
    }
    return List.copyOf(duties);
  }

  private static final List<@Nullable Subject> MATTER = matter();

  private static List<@Nullable Subject> matter() {
    List<@Nullable Subject> matter = new ArrayList<>();
    matter.add(null);
    return matter;
  }

  /** Each subject where they differ; null alone for the whole matter where they do not. */
  private static List<@Nullable Subject> parties(CaseFile caseFile) {
    for (Subject subject : caseFile.subjects()) {
      for (Section section : CaseKeys.PARTING) {
        if (subject.particulars().has(section)) {
          return new ArrayList<>(caseFile.subjects());
        }
      }
    }
    return MATTER;
  }

  /**
   * The duties that concern each subject: its own, and those of the whole matter. A case may have
   * thousands of subjects, so they are told apart once for all.
   *
   * @param duties of the case, from {@link #of}
   */
  public static Map<Subject, List<Duty>> concerningEach(CaseFile caseFile, List<Duty> duties) {
    Map<Subject, List<Duty>> bySubject = new IdentityHashMap<>();
    List<Duty> ofMatter = new ArrayList<>();
    for (Subject subject : caseFile.subjects()) {
      bySubject.put(subject, new ArrayList<>());
    }
    for (Duty duty : duties) {
      Subject subject = duty.subject();
      (subject == null ? ofMatter : bySubject.get(subject)).add(duty);
    }
    Map<Duty, Integer> order = new IdentityHashMap<>();
    duties.forEach(duty -> order.put(duty, order.size()));
    for (List<Duty> own : bySubject.values()) {
      own.addAll(ofMatter);
      own.sort((one, other) -> order.get(one).compareTo(order.get(other)));
    }
    return bySubject;
  }

  /**
   * The stage of a subject's case: the first in which something is still to be done. Derived from
   * what the file records, never stored.
   *
   * @param duties that {@linkplain #concerningEach concern} the subject
   */
  public static Stage stage(Course course, List<Duty> duties) {
    Task conclude = Objects.requireNonNull(Steps.CONCLUSION.task());
    boolean decided =
        duties.stream().anyMatch(duty -> duty.task() == conclude && duty.state().isDone());
    boolean recommended =
        duties.stream().anyMatch(duty -> duty.task() == conclude && duty.state().isOutstanding());
    if (!decided && !course.isEnded()) {
      Stage reached = reached(course);
      return recommended && reached != Stage.CLOSED ? Stage.CONCLUSION : reached;
    }
    Stage first = Stage.CLOSED;
    for (Step step : Steps.ALL) {
      Stage stage = step.stage();
      if (stage != null
          && stage.compareTo(first) < 0
          && duties.stream()
              .anyMatch(duty -> duty.task() == step.task() && duty.state().isOutstanding())) {
        first = stage;
      }
    }
    return first;
  }

  /** The furthest stage that a case without a decision has come to. */
  private static Stage reached(Course course) {
    Stage furthest = Stage.REGISTERED;
    for (Step step : Steps.ALL) {
      Stage reached = step.reached(course);
      if (reached != null && reached.compareTo(furthest) > 0) {
        furthest = reached;
      }
    }
    return furthest;
  }
}

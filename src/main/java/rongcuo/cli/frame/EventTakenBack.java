package rongcuo.cli.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Key;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.casefile.edit.Without;
import rongcuo.casefile.edit.Without.TakenBack;
import rongcuo.language.Bilingual;
import rongcuo.steps.Steps;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.RecordedEvent;
import rongcuo.steps.course.Recording;
import rongcuo.steps.course.RefusedException;
import rongcuo.steps.course.Resting;
import rongcuo.steps.course.Undoing;

/**
 * A recorded event that is taken back, unless something that stays rests on it.
 *
 * @param given the day of the one that is meant, and what alone of it is to go
 * @param course of those whom it concerns
 */
public record EventTakenBack(Event event, Given given, Course course) {

  private static final Bilingual BY_CHANGES =
      new Bilingual(
          "提示：{0}，所以只删去了这次所记的内容；其中如有更正过的，更正以前的内容没有恢复，注释等写法也可能与原来不同。",
          "Note: {0}, so that what was recorded is gone and no more; if it mended something, that does"
              + " not stand again, and comments may differ from what they were.");

  /**
   * What came of it, to tell the user.
   *
   * @param note what could not be brought back; null if all was
   */
  public record Told(Bilingual done, @Nullable Bilingual note) {}

  /**
   * Takes it back, in the editor's memory.
   *
   * @throws RefusedException if it is not recorded, or something rests on it
   */
  public Told in(CaseEditor editor) throws RefusedException, EditRefusedException {
    Undoing.Result undone = Undoing.of(event, given, course);
    Without without = editor.without(event.id(), undone.changes(), this::again);
    Course after = course(without.caseFile());
    Recording.refuse(Resting.whyKept(event, course.of(null), after.of(null), Steps.events()));
    editor.takeBack(without);
    return new Told(
        without.how() == TakenBack.AS_BEFORE_IT_WAS_MENDED
            ? Undoing.toldAsMended(event, after)
            : undone.told(event),
        note(without));
  }

  private static @Nullable Bilingual note(Without without) {
    Bilingual unknown = without.unknown();
    boolean missed = without.how() == TakenBack.BY_CHANGES && unknown != null;
    return missed ? BY_CHANGES.with(unknown) : null;
  }

  private @Nullable List<Edit> again(CaseFile caseFile) {
    if (caseFile.subjects().size() != course.caseFile().subjects().size()) {
      return null;
    }
    Course then = course(caseFile);
    try {
      return Undoing.of(event, withEntriesOf(then), then).changes();
    } catch (RefusedException e) {
      return null;
    }
  }

  /** What is to go, with all the entries that a list had then where some are named. */
  private Given withEntriesOf(Course then) {
    Map<Key<?>, Object> recorded = RecordedEvent.of(event, then);
    Map<Detail<?>, Object> details = new HashMap<>(given.details());
    details.replaceAll(
        (detail, named) ->
            detail.kind() == Detail.Kind.TEXTS
                ? Objects.requireNonNullElse(recorded.get(detail.key()), named)
                : named);
    return new Given(given.day(), given.dayNamed(), details);
  }

  /** The same course in the case as it was, or will be. */
  private Course course(CaseFile caseFile) {
    Subject subject = course.subject();
    return new Course(
        caseFile,
        course.readings(),
        course.on(),
        course.calendar(),
        subject == null ? null : caseFile.subjects().get(course.caseFile().place(subject)));
  }
}

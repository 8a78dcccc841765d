package rongcuo.steps.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Key;
import rongcuo.language.Bilingual;
import rongcuo.spreadsheet.Cell;
import rongcuo.spreadsheet.Column;
import rongcuo.statute.Provision;

/**
 * A step of the proceedings (第九, 十四–十九条): who owes it and by when, why it cannot happen, what is
 * recorded of it, its papers, its columns in the ledger. Everything that the program knows of a
 * step stands in its class: what never changes in its constructor, what depends on the case in its
 * methods. {@code Steps} lists them.
 */
public abstract class Step {

  private final @Nullable Provision provision;
  private final String clause;
  private final List<Event> events = new ArrayList<>();
  private final List<Paper> papers = new ArrayList<>();
  private final List<Column<Course>> columns = new ArrayList<>();
  private boolean ofSubjects;
  private boolean dated;
  private @Nullable Task task;
  private @Nullable Key<LocalDate> doneOn;
  private @Nullable Stage stage;

  /**
   * A step that is taken once for the matter.
   *
   * @param provision that it carries out
   * @param clause of the provision, verbatim
   */
  protected Step(Provision provision, String clause) {
    this.provision = provision;
    this.clause = clause;
  }

  /** A step of which the regulation says nothing: the unit's own rules give it. */
  protected Step() {
    this.provision = null;
    this.clause = "";
  }

  // As it is declared.

  /** It is taken for each subject by itself, where they differ. */
  protected final void isForEachSubject() {
    ofSubjects = true;
  }

  /**
   * Somebody owes it, until it is done.
   *
   * @param id of results and calendars
   */
  protected final void isOwedBy(Responsible whom, String id, String chinese, String english) {
    task = new Task(id, provision, whom, new Bilingual(chinese, english));
  }

  /** There may be a day by which it is due. */
  protected final void isDueOnDays() {
    dated = true;
  }

  /** It was done on the day at a key. */
  protected final void isDoneOn(Key<LocalDate> key) {
    doneOn = key;
  }

  /** While it is owed, a case is in a stage. */
  protected final void holdsUp(Stage inStage) {
    stage = inStage;
  }

  /** It can be recorded. */
  protected final void isRecordedAs(Event event) {
    event.isOf(this);
    events.add(event);
  }

  protected final void makes(Paper paper) {
    papers.add(paper);
  }

  /** The ledger shows it. */
  protected final void shows(Column<Course> column) {
    columns.add(column);
  }

  /** The ledger shows the day at a key, once it has come. */
  protected final void shows(String chinese, String english, int width, Key<LocalDate> day) {
    shows(Column.of(chinese, english, width, course -> Cell.of(course.day(day))));
  }

  // As it is asked.

  /** The provision that it carries out; null if the regulation has none of it. */
  public final @Nullable Provision provision() {
    return provision;
  }

  public final String clause() {
    return clause;
  }

  public final boolean isOfSubjects() {
    return ofSubjects;
  }

  /** What is owed by it; null if nobody owes it, for the reason that its class gives. */
  public final @Nullable Task task() {
    return task;
  }

  /** The stage in which a case is while this is still owed; null if it holds up none. */
  public final @Nullable Stage stage() {
    return stage;
  }

  /** What can be recorded of it. */
  public final List<Event> events() {
    return events;
  }

  /** The documents that it makes. */
  public final List<Paper> papers() {
    return papers;
  }

  /** What the ledger shows of it. */
  public final List<Column<Course>> columns() {
    return columns;
  }

  /** Why it has no place in the case as it stands; null if it may happen. */
  public @Nullable Bilingual why(Course course) {
    return null;
  }

  /** Whether it is owed, be it done or not. */
  public boolean isOwed(Course course) {
    return false;
  }

  /** By when. */
  public Due due(Course course) {
    return new Due.NotFixed();
  }

  /** Whether it may be due on a day. */
  public final boolean isDated() {
    return dated;
  }

  /** That it was done; null if it was not. */
  public @Nullable Done done(Course course) {
    LocalDate day = doneOn == null ? null : course.day(doneOn);
    return day == null ? null : Done.on(day);
  }

  /** What is missing or remarkable while it is not done; null if nothing is. */
  public @Nullable Bilingual lacking(Course course) {
    return null;
  }

  /** The stage that a case without a decision has come to by this step; null if to none. */
  public @Nullable Stage reached(Course course) {
    return null;
  }

  /** The first reason of several; null if there is none. */
  public static @Nullable Bilingual first(@Nullable Bilingual... reasons) {
    for (Bilingual reason : reasons) {
      if (reason != null) {
        return reason;
      }
    }
    return null;
  }

  /** The day of the decision, by which what follows it at once is due. */
  protected static Due dayOfDecision(Course course) {
    LocalDate decided = course.get(CaseKeys.DECIDED);
    return decided == null ? new Due.Uncountable(course.undated()) : new Due.On(decided);
  }

  /** The later of two days. */
  public static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}

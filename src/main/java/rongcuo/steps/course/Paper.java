package rongcuo.steps.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.DocumentName;
import rongcuo.language.Bilingual;

/**
 * A document of a case: when it can be made, when the case calls for it, its date and its title.
 */
public final class Paper {

  private final DocumentName name;
  private final boolean ofSubject;
  private final List<String> names = new ArrayList<>();
  private boolean masked;
  private boolean inner;
  private boolean tellsDecision;
  private Function<Course, @Nullable Bilingual> why = course -> null;
  private Predicate<Course> concerning = course -> true;
  private Predicate<Course> calledFor = course -> true;
  private Function<Course, @Nullable LocalDate> date = course -> null;
  private Function<Course, String> title;

  private Paper(DocumentName name, boolean ofSubject) {
    this.name = name;
    this.ofSubject = ofSubject;
    this.title = course -> name.chinese();
    names.add(name.chinese());
  }

  /** A document that a case has once. */
  public static Paper ofMatter(DocumentName name) {
    return new Paper(name, false);
  }

  /** A document that each subject has of its own. */
  public static Paper ofSubject(DocumentName name) {
    return new Paper(name, true);
  }

  // As it is declared.

  /** It goes to readers who may not learn the names of persons. */
  public Paper masked() {
    masked = true;
    return this;
  }

  /** It is kept apart from what parties may see (副卷). */
  public Paper inner() {
    inner = true;
    return this;
  }

  /** It says what was decided. */
  public Paper tellingDecision() {
    tellsDecision = true;
    return this;
  }

  public Paper alsoCalled(String... others) {
    names.addAll(List.of(others));
    return this;
  }

  /** The case does not allow it for a reason; null if it does. */
  public Paper unless(Function<Course, @Nullable Bilingual> reason) {
    why = reason;
    return this;
  }

  /** Of several subjects it concerns those of whom something holds; where it holds of none, all. */
  public Paper concerning(Predicate<Course> condition) {
    concerning = condition;
    return this;
  }

  /** The case calls for it where it allows it and something holds. */
  public Paper calledForIf(Predicate<Course> condition) {
    calledFor = condition;
    return this;
  }

  public Paper dated(Function<Course, @Nullable LocalDate> day) {
    date = day;
    return this;
  }

  public Paper titled(String always) {
    return titled(course -> always);
  }

  public Paper titled(Function<Course, String> bySubject) {
    title = bySubject;
    return this;
  }

  // As it is asked.

  public DocumentName name() {
    return name;
  }

  public String id() {
    return name.id();
  }

  public String chinese() {
    return name.chinese();
  }

  /** What it is called, whatever came of the case. */
  public List<String> names() {
    return names;
  }

  public boolean isOfSubject() {
    return ofSubject;
  }

  public boolean isMasked() {
    return masked;
  }

  public boolean isInner() {
    return inner;
  }

  public boolean tellsDecision() {
    return tellsDecision;
  }

  /** Whether it concerns a subject among others. */
  public boolean concerns(Course course) {
    return concerning.test(course);
  }

  /** Why the case does not allow it; null if it does. */
  public @Nullable Bilingual why(Course course) {
    return why.apply(course);
  }

  /** Whether the state of the case calls for it. */
  public boolean isCalledFor(Course course) {
    return calledFor.test(course) && why(course) == null;
  }

  /** The day that the case gives it; null if it gives none. */
  public @Nullable LocalDate date(Course course) {
    return date.apply(course);
  }

  /** The title that it bears for a subject. */
  public String title(Course course) {
    return title.apply(course);
  }
}

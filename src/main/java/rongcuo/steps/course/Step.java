package rongcuo.steps.course;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.spreadsheet.Column;
import rongcuo.statute.Provision;

/**
 * A step of the proceedings (第九, 十四–十九条): who owes it and by when, why it cannot happen, what is
 * recorded of it, its papers, its columns in the ledger. Everything that the program knows of a
 * step stands in its class; {@code Steps} lists them.
 */
public interface Step {

  /** The provision that it carries out. */
  Provision provision();

  /** The clause of the provision that it carries out, verbatim. */
  String clause();

  /** Whether it is taken for each subject by itself, where they differ. */
  default boolean isOfSubjects() {
    return false;
  }

  // What is owed.

  /** What is owed by it; null if nobody owes it, for the reason that its class gives. */
  default @Nullable Task task() {
    return null;
  }

  /** Whether it is owed, be it done or not. */
  default boolean isOwed(Course course) {
    return false;
  }

  /** By when. */
  default Due due(Course course) {
    return new Due.NotFixed();
  }

  /** Whether it may be due on a day. */
  default boolean isDated() {
    return false;
  }

  /** That it was done; null if it was not. */
  default @Nullable Done done(Course course) {
    return null;
  }

  /** What is missing or remarkable while it is not done; null if nothing is. */
  default @Nullable Bilingual lacking(Course course) {
    return null;
  }

  /** The stage in which a case is while this is still owed; null if it holds up none. */
  default @Nullable Stage stage() {
    return null;
  }

  /** The stage that a case without a decision has come to by this step; null if to none. */
  default @Nullable Stage reached(Course course) {
    return null;
  }

  // What may happen.

  /** Why it has no place in the case as it stands; null if it may happen. */
  default @Nullable Bilingual why(Course course) {
    return null;
  }

  /** What can be recorded of it. */
  default List<Event> events() {
    return List.of();
  }

  /** The documents that it makes. */
  default List<Paper> papers() {
    return List.of();
  }

  /** What the ledger shows of it. */
  default List<Column<Course>> columns() {
    return List.of();
  }

  /** The first reason of several; null if there is none. */
  static @Nullable Bilingual first(@Nullable Bilingual... reasons) {
    for (Bilingual reason : reasons) {
      if (reason != null) {
        return reason;
      }
    }
    return null;
  }

  /** The later of two days. */
  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}

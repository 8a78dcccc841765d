package rongcuo.steps.course;

import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;

/**
 * What somebody owes by a step.
 *
 * @param id of results and calendars
 * @param provision by which it is owed; null if only the unit's own rules have it
 */
public record Task(
    String id, @Nullable Provision provision, Responsible responsible, Bilingual label) {

  // There is one of each. Written out: a record's own is put together at run time, which costs a
  // short run dear.

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** By what it is owed, in words. */
  public Bilingual basis() {
    return provision == null
        ? new Bilingual("本单位规定", "the unit's own rules")
        : provision.citation();
  }
}

package rongcuo.steps.course;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Key;
import rongcuo.casefile.Particulars;
import rongcuo.language.Bilingual;

/**
 * The list whose parts an event is one of, or fills.
 *
 * @param since the day of a part that is filled; null if a part is added
 * @param open the keys of which a part that waits to be filled has none
 * @param noneWaits what is said if no part does
 * @param which names the day of the part that is filled; null if a part is added
 */
record ListOfParts(
    Key<List<Particulars>> list,
    @Nullable Key<LocalDate> since,
    List<Key<?>> open,
    Bilingual noneWaits,
    @Nullable Detail<LocalDate> which) {

  boolean isAdded() {
    return since == null;
  }

  /** The day by which a part is named; null if none is. */
  @Nullable LocalDate named(Given given) {
    return which == null ? null : given.get(which);
  }

  /** Whether a part may be meant. */
  boolean isNamed(Given given, Particulars part) {
    LocalDate day = named(given);
    return day == null || since != null && day.equals(part.get(since));
  }

  boolean waits(Particulars part) {
    return open.stream().allMatch(key -> part.get(key) == null);
  }
}

package rongcuo.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Correction of what went wrong (第十六至十八条).
 *
 * @param said at its keys
 */
public record Correction(Particulars said) {

  public @Nullable LocalDate started() {
    return said.get(CaseKeys.CORRECTION_STARTED);
  }

  public @Nullable LocalDate finished() {
    return said.get(CaseKeys.CORRECTION_FINISHED);
  }

  /** The extensions that were asked for, in order. */
  public List<Particulars> extensions() {
    return said.all(CaseKeys.EXTENSIONS);
  }

  public List<Particulars> followUps() {
    return said.all(CaseKeys.FOLLOW_UPS);
  }

  /**
   * The deadline, or the longest approved extension that had been asked for on a day; null if there
   * is none.
   */
  public @Nullable LocalDate lastDay(LocalDate on) {
    LocalDate last = said.get(CaseKeys.DEADLINE);
    for (Particulars extension : extensions()) {
      LocalDate until = extension.get(CaseKeys.EXTENDED_UNTIL);
      LocalDate requested = extension.get(CaseKeys.EXTENSION_REQUESTED);
      boolean asked = requested == null || !requested.isAfter(on);
      if (until != null
          && isApproved(extension)
          && asked
          && (last == null || until.isAfter(last))) {
        last = until;
      }
    }
    return last;
  }

  /** Whether somebody approved an extension. */
  public static boolean isApproved(Particulars extension) {
    String by = extension.get(CaseKeys.EXTENSION_APPROVED_BY);
    return by != null && !by.isBlank();
  }
}

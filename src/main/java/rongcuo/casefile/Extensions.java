package rongcuo.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Longer time limits of a correction (第十七条), and what they make of its deadline. */
public final class Extensions {

  private Extensions() {}

  /**
   * The deadline, or the longest approved extension that had been asked for on a day; null if there
   * is none.
   *
   * @param correction what is said of it
   */
  public static @Nullable LocalDate lastDay(Particulars correction, LocalDate on) {
    LocalDate last = correction.get(CaseKeys.DEADLINE);
    for (Particulars extension : correction.all(CaseKeys.EXTENSIONS)) {
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

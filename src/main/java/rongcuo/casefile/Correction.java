package rongcuo.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Correction of what went wrong (第十六至十八条).
 *
 * @param analysed when the causes had been analysed and the system mended (第十七条)
 */
public record Correction(
    @Nullable LocalDate started,
    List<String> grounds,
    List<String> items,
    List<String> requirements,
    @Nullable LocalDate deadline,
    List<Extension> extensions,
    List<FollowUp> followUps,
    @Nullable LocalDate analysed,
    @Nullable LocalDate finished) {

  /**
   * The deadline, or the longest approved extension that had been asked for on a day; null if there
   * is none.
   */
  public @Nullable LocalDate lastDay(LocalDate on) {
    LocalDate last = deadline;
    for (Extension extension : extensions) {
      LocalDate until = extension.until;
      boolean asked = extension.requested == null || !extension.requested.isAfter(on);
      if (until != null
          && extension.isApproved()
          && asked
          && (last == null || until.isAfter(last))) {
        last = until;
      }
    }
    return last;
  }

  /** A longer time limit (第十七条). */
  public record Extension(
      @Nullable LocalDate requested,
      @Nullable LocalDate until,
      @Nullable String reason,
      @Nullable String approvedBy) {

    public boolean isApproved() {
      return approvedBy != null && !approvedBy.isBlank();
    }
  }

  /** A look at how correction goes (第十八条). */
  public record FollowUp(@Nullable LocalDate date, @Nullable String finding) {}
}

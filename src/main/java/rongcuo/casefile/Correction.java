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

  /** A longer time limit (第十七条). */
  public record Extension(
      @Nullable LocalDate requested,
      @Nullable LocalDate until,
      @Nullable String reason,
      @Nullable String approvedBy) {}

  /** A look at how correction goes (第十八条). */
  public record FollowUp(@Nullable LocalDate date, @Nullable String finding) {}
}

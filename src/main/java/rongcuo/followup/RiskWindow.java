package rongcuo.followup;

import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/**
 * When a kind or a field recurs often enough to be a risk (第十八条).
 *
 * @param atLeast so many cases
 * @param months in so many months
 * @param year or among all cases of that year; null if it is months that count
 */
public record RiskWindow(int atLeast, int months, @Nullable Integer year) {

  private static final int MONTHS_OF_YEAR = 12;

  /** All cases of a year count, whenever in it or before they happened. */
  public static RiskWindow ofYear(int atLeast, int year) {
    return new RiskWindow(atLeast, MONTHS_OF_YEAR, year);
  }

  /** How often is often enough: 近12个月内至少3件. */
  public Bilingual often() {
    return year == null
        ? new Bilingual("近{0}个月内至少{1}件", "at least {1} in {0} months").with(months, atLeast)
        : new Bilingual("{0}年启动的案件中至少{1}件", "at least {1} of the cases that began in {0}")
            .with(String.valueOf(year), atLeast);
  }
}

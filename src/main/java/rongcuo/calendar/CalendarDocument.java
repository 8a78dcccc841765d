package rongcuo.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.diagnostics.Problem;

/**
 * What came of reading a file of holidays.
 *
 * @param calendar its days; null if the file has errors
 * @param problems its errors in the order of the file; without any, what is to be said of it
 */
public record CalendarDocument(@Nullable WorkingCalendar calendar, List<Problem> problems) {}

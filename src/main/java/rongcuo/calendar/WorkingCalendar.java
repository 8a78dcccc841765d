package rongcuo.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which days are worked: Monday to Friday, but for public holidays and the weekends worked in their
 * place. Known only for years whose arrangement is published; nothing is guessed for others.
 */
public final class WorkingCalendar {

  private static final String RESOURCE = "/rongcuo/calendar/holidays.txt";

  private final Set<Integer> years;
  private final Map<LocalDate, Boolean> exceptions;

  WorkingCalendar(Set<Integer> years, Map<LocalDate, Boolean> exceptions) {
    this.years = Set.copyOf(years);
    this.exceptions = Map.copyOf(exceptions);
  }

  /** The arrangements published by the State Council's office that the program knows. */
  public static WorkingCalendar published() {
    return Published.CALENDAR;
  }

  /** This calendar with another in front: a day that both name is as the other has it. */
  public WorkingCalendar with(WorkingCalendar inFront) {
    Set<Integer> allYears = new TreeSet<>(years);
    allYears.addAll(inFront.years);
    Map<LocalDate, Boolean> all = new HashMap<>(exceptions);
    all.putAll(inFront.exceptions);
    return new WorkingCalendar(allYears, all);
  }

  /** Whether the year's arrangement is known. */
  public boolean covers(int year) {
    return years.contains(year);
  }

  /** The years whose arrangements are known, in order. */
  public List<Integer> years() {
    return years.stream().sorted().toList();
  }

  /**
   * Whether a day is worked.
   *
   * @throws IllegalArgumentException if its year is not covered
   */
  public boolean isWorkingDay(LocalDate day) {
    if (!covers(day.getYear())) {
      throw new IllegalArgumentException("not covered: " + day);
    }
    Boolean exception = exceptions.get(day);
    if (exception != null) {
      return exception;
    }
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY;
  }

  private static final class Published {
    static final WorkingCalendar CALENDAR = read();

    private static WorkingCalendar read() {
      try (InputStream stream = WorkingCalendar.class.getResourceAsStream(RESOURCE)) {
        if (stream == null) {
          throw new IllegalStateException("missing: " + RESOURCE);
        }
        WorkingCalendar calendar = CalendarReader.read(stream.readAllBytes()).calendar();
        if (calendar == null) {
          throw new IllegalStateException("invalid: " + RESOURCE);
        }
        return calendar;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

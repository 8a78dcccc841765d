package rongcuo.steps.art14;

import java.time.LocalDate;
import java.util.List;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.language.Bilingual;
import rongcuo.statute.Choice;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;
import rongcuo.steps.course.Due;

/**
 * The last day of “7 日内” (第十四条). The day of the decision is not counted (《民法典》第二百零一条第一款); the last
 * day is part of the period.
 */
final class NoticePeriod {

  static final int DAYS = 7;

  private NoticePeriod() {}

  /** The last day, by the reading {@code notice-days}. */
  static Due lastDay(LocalDate decision, Readings readings, WorkingCalendar calendar) {
    Choice choice = readings.of(Reading.NOTICE_DAYS);
    LocalDate earliest = earliestLastDay(decision);
    return switch (choice) {
      case NOTICE_IN_CALENDAR_DAYS_ROLLED -> workingDay(earliest, 1, choice, calendar);
      case NOTICE_IN_WORKING_DAYS -> workingDay(decision.plusDays(1), DAYS, choice, calendar);
      default -> new Due.On(earliest);
    };
  }

  /** The last day in calendar days: no reading of the period ends before it. */
  static LocalDate earliestLastDay(LocalDate decision) {
    return decision.plusDays(DAYS);
  }

  /** The working day of this number, counted from a day on. */
  private static Due workingDay(
      LocalDate from, int number, Choice choice, WorkingCalendar calendar) {
    int left = number;
    LocalDate day = from;
    while (true) {
      if (!calendar.covers(day.getYear())) {
        return new Due.Uncountable(notCovered(day.getYear(), choice, calendar));
      }
      if (calendar.isWorkingDay(day) && --left == 0) {
        return new Due.On(day);
      }
      day = day.plusDays(1);
    }
  }

  private static Bilingual notCovered(int year, Choice choice, WorkingCalendar calendar) {
    return new Bilingual(
            "没有 {0} 年的放假和调休安排（现有 {2} 年），不能按“{1}”计算期限；请把国务院办公厅公布的安排写入文件，用 --holidays 指定，或者改用“--reading"
                + " notice-days=calendar”",
            "no arrangement of public holidays is known for {0} (only for {2}), so the period cannot be counted as"
                + " \"{1}\"; write the published arrangement into a file and name it by --holidays, or"
                + " use \"--reading notice-days=calendar\"")
        .with(year, choice.meaning(), years(calendar));
  }

  private static Bilingual years(WorkingCalendar calendar) {
    List<String> years = calendar.years().stream().map(String::valueOf).toList();
    return new Bilingual(String.join("、", years), String.join(", ", years));
  }
}

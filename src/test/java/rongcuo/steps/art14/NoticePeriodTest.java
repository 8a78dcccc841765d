package rongcuo.steps.art14;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rongcuo.calendar.CalendarDocument;
import rongcuo.calendar.CalendarReader;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.language.Language;
import rongcuo.statute.Choice;
import rongcuo.statute.Readings;
import rongcuo.steps.course.Due;

/** The seven days of 第十四条 under its three readings. */
class NoticePeriodTest {

  @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
  @CsvSource({
    // decision, calendar, calendar-rolled, working
    "2026-02-13, 2026-02-20, 2026-02-24, 2026-03-02", // Spring Festival, two worked Saturdays
    "2026-09-18, 2026-09-25, 2026-09-28, 2026-09-29", // Mid-Autumn, a worked Sunday
    "2026-03-02, 2026-03-09, 2026-03-09, 2026-03-11", // no holiday near
    "2026-03-07, 2026-03-14, 2026-03-16, 2026-03-17", // decided on a Saturday, ends on one
    "2026-01-31, 2026-02-07, 2026-02-09, 2026-02-10", // end of a month
    "2026-02-21, 2026-02-28, 2026-02-28, 2026-03-03", // last day is a Saturday that is worked
    "2026-04-28, 2026-05-05, 2026-05-06, 2026-05-11", // May Day; Saturday 05-09 is worked
    "2026-09-30, 2026-10-07, 2026-10-08, 2026-10-15", // National Day; Saturday 10-10 is worked
    "2025-12-26, 2026-01-02, 2026-01-04, 2026-01-07", // over the turn of the year
    "2025-01-24, 2025-01-31, 2025-02-05, 2025-02-10", // worked Sunday 01-26 and Saturday 02-08
    "2025-09-26, 2025-10-03, 2025-10-09, 2025-10-13", // National Day and Mid-Autumn together
  })
  void countsByTheReading(
      LocalDate decision, LocalDate calendar, LocalDate rolled, LocalDate working) {
    assertThat(last(decision, Choice.NOTICE_IN_CALENDAR_DAYS)).isEqualTo(new Due.On(calendar));
    assertThat(last(decision, Choice.NOTICE_IN_CALENDAR_DAYS_ROLLED)).isEqualTo(new Due.On(rolled));
    assertThat(last(decision, Choice.NOTICE_IN_WORKING_DAYS)).isEqualTo(new Due.On(working));
  }

  /** Every day of the published years, against counting on one's fingers. */
  @Test
  void agreesWithCountingDayByDay() {
    WorkingCalendar calendar = WorkingCalendar.published();
    LocalDate end = LocalDate.of(2026, 12, 10);
    for (LocalDate day = LocalDate.of(2025, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      LocalDate plain = day(last(day, Choice.NOTICE_IN_CALENDAR_DAYS));
      LocalDate rolled = day(last(day, Choice.NOTICE_IN_CALENDAR_DAYS_ROLLED));
      LocalDate working = day(last(day, Choice.NOTICE_IN_WORKING_DAYS));
      assertThat(plain).isEqualTo(day.plusDays(7));
      assertThat(day.datesUntil(working.plusDays(1)).skip(1).filter(calendar::isWorkingDay))
          .as("working days after %s", day)
          .hasSize(7)
          .contains(working);
      assertThat(plain.datesUntil(rolled.plusDays(1)).filter(calendar::isWorkingDay))
          .as("working days from %s on", plain)
          .containsExactly(rolled);
      assertThat(working).isAfterOrEqualTo(rolled);
    }
  }

  private static LocalDate day(Due due) {
    return Objects.requireNonNull(due.date());
  }

  @Test
  void calendarDaysNeedNoArrangement() {
    assertThat(last(LocalDate.of(2028, 2, 24), Choice.NOTICE_IN_CALENDAR_DAYS))
        .isEqualTo(new Due.On(LocalDate.of(2028, 3, 2))); // a leap year
    assertThat(last(LocalDate.of(2027, 2, 24), Choice.NOTICE_IN_CALENDAR_DAYS))
        .isEqualTo(new Due.On(LocalDate.of(2027, 3, 3)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-25, NOTICE_IN_CALENDAR_DAYS_ROLLED",
    "2026-12-24, NOTICE_IN_WORKING_DAYS",
    "2027-03-01, NOTICE_IN_WORKING_DAYS",
    "2024-12-30, NOTICE_IN_WORKING_DAYS",
  })
  void aYearNotCoveredIsRefusedWithTheRemedy(LocalDate decision, Choice choice) {
    Due due = last(decision, choice);
    assertThat(due).isInstanceOf(Due.Uncountable.class);
    String reason = ((Due.Uncountable) due).reason().in(Language.CHINESE);
    assertThat(reason).containsPattern("没有 (2027|2024) 年").contains("--holidays");
  }

  @Test
  void nothingBeyondTheLastDayIsAskedOfTheCalendar() {
    assertThat(last(LocalDate.of(2026, 12, 22), Choice.NOTICE_IN_WORKING_DAYS))
        .isEqualTo(new Due.On(LocalDate.of(2026, 12, 31)));
  }

  @Test
  void anOfficesOwnFileStandsInFront() {
    String own =
        "年 2027 假设的通知 # 说明\n休 2027-01-01 至 2027-01-03\n班 2026-12-26\noff 2026-12-30..2026-12-31\n";
    CalendarDocument document = CalendarReader.read(own.getBytes(StandardCharsets.UTF_8));
    assertThat(document.problems()).isEmpty();
    WorkingCalendar calendar =
        WorkingCalendar.published().with(Objects.requireNonNull(document.calendar()));
    Readings readings = Readings.DEFAULT.with(Choice.NOTICE_IN_WORKING_DAYS);
    // 12-25, 26 (worked), 28, 29, then 2027-01-04, 05, 06
    assertThat(NoticePeriod.lastDay(LocalDate.of(2026, 12, 24), readings, calendar))
        .isEqualTo(new Due.On(LocalDate.of(2027, 1, 6)));
    assertThat(calendar.years()).containsExactly(2025, 2026, 2027);
  }

  @ParameterizedTest
  @CsvSource({
    "假 2027-01-01, 年、休 或者 班",
    "休 2027-13-01, 不是日期",
    "休, 之后应为日期",
    "年 27, 四位年份",
    "休 2027-02-03 至 2027-02-01, 不是一段合理的日子",
    "班 2027-01-01 休 2027-01-01, 不是日期",
  })
  void aWrongLineIsNamed(String line, String said) {
    CalendarDocument document =
        CalendarReader.read(("# 单位文件\n" + line + "\n").getBytes(StandardCharsets.UTF_8));
    assertThat(document.calendar()).isNull();
    assertThat(document.problems()).hasSize(1);
    assertThat(document.problems().get(0).place().line()).isEqualTo(2);
    assertThat(document.problems().get(0).message().in(Language.CHINESE)).contains(said);
  }

  private static Due last(LocalDate decision, Choice choice) {
    return NoticePeriod.lastDay(
        decision, Readings.DEFAULT.with(choice), WorkingCalendar.published());
  }
}

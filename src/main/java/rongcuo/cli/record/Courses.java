package rongcuo.cli.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Subject;
import rongcuo.statute.ReadingPolicy;
import rongcuo.steps.course.Course;

/** The courses of cases up to today, as the office reads the regulation and counts its days. */
record Courses(ReadingPolicy policy, LocalDate today, WorkingCalendar calendar) {

  Course of(CaseFile caseFile, @Nullable Subject subject) {
    return new Course(caseFile, policy.readingsFor(caseFile.readings()), today, calendar, subject);
  }
}

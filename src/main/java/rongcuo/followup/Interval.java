package rongcuo.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Key;
import rongcuo.language.Bilingual;
import rongcuo.language.Identified;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Step;

/** The time between two events of a case, by which one sees where cases linger. */
public enum Interval implements Identified {
  REGISTRATION(new Bilingual("启动至开始调查", "initiation to inquiry")),
  INQUIRY(new Bilingual("开始调查至调查结束", "inquiry")),
  CONCLUSION(new Bilingual("调查结束至作出决定", "end of inquiry to decision")),
  NOTIFICATION(new Bilingual("作出决定至告知完毕", "decision to notification")),
  PUBLICATION(new Bilingual("作出决定至公开", "decision to publication")),
  CORRECTION(new Bilingual("启动纠错至完成纠错", "correction"));

  private final Bilingual label;

  Interval(Bilingual label) {
    this.label = label;
  }

  public Bilingual label() {
    return label;
  }

  /** Its length in days in a subject's case; null if one of its ends had not come by a day. */
  @Nullable Long days(Course course) {
    return switch (this) {
      case REGISTRATION -> days(course, CaseKeys.INITIATED, CaseKeys.INQUIRY_FROM);
      case INQUIRY -> days(course, CaseKeys.INQUIRY_FROM, CaseKeys.INQUIRY_TO);
      case CONCLUSION -> days(course, CaseKeys.INQUIRY_TO, CaseKeys.DECIDED);
      case NOTIFICATION -> days(course.get(CaseKeys.DECIDED), notified(course), course.on());
      case PUBLICATION -> days(course.get(CaseKeys.DECIDED), course.published(), course.on());
      case CORRECTION -> days(course, CaseKeys.CORRECTION_STARTED, CaseKeys.CORRECTION_FINISHED);
    };
  }

  private static @Nullable LocalDate notified(Course course) {
    LocalDate units = course.notice(CaseKeys.UNITS_NOTIFIED);
    LocalDate party = course.notice(CaseKeys.PARTY_NOTIFIED);
    return units == null || party == null ? null : Step.later(units, party);
  }

  private static @Nullable Long days(Course course, Key<LocalDate> from, Key<LocalDate> to) {
    return days(course.get(from), course.get(to), course.on());
  }

  private static @Nullable Long days(
      @Nullable LocalDate from, @Nullable LocalDate to, LocalDate on) {
    return from == null || to == null || to.isAfter(on) ? null : ChronoUnit.DAYS.between(from, to);
  }
}

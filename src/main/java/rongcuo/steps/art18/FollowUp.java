package rongcuo.steps.art18;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Particulars;
import rongcuo.statute.Provision;
import rongcuo.steps.art17.UnderCorrection;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Done;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.StepOfCorrection;

/** 应当采取适当方式，跟踪了解纠错对象的整改情况 */
public final class FollowUp extends StepOfCorrection {

  public FollowUp() {
    super(Provision.ART_18, "应当采取适当方式，跟踪了解纠错对象的整改情况");
    isOwedBy(Responsible.ACCOUNTABILITY_BODY, "follow-up", "跟踪了解整改情况", "follow up the correction");
    isRecordedAs(
        Event.of("correction-followed-up", "跟踪", "correction was followed up")
            .addedTo(CaseKeys.FOLLOW_UPS)
            .on(CaseKeys.FOLLOWED_UP)
            .saying("finding", CaseKeys.FOLLOW_UP_FINDING)
            .unless(UnderCorrection::why));
    makes(
        Paper.ofSubject(DocumentName.FOLLOW_UP)
            .unless(this::why)
            .calledForIf(
                course ->
                    course.get(CaseKeys.CORRECTION_STARTED) != null
                        || !course.all(CaseKeys.FOLLOW_UPS).isEmpty())
            .dated(FollowUp::dateOfPaper));
  }

  private static @Nullable LocalDate dateOfPaper(Course course) {
    List<Particulars> all = course.all(CaseKeys.FOLLOW_UPS);
    return all.isEmpty() ? null : all.get(all.size() - 1).get(CaseKeys.FOLLOWED_UP);
  }

  @Override
  public boolean isOwed(Course course) {
    return !course.isCorrectionEnded()
        && (course.isUnderCorrection() || course.day(CaseKeys.CORRECTION_FINISHED) != null);
  }

  @Override
  public @Nullable Done done(Course course) {
    for (Particulars each : course.all(CaseKeys.FOLLOW_UPS)) {
      LocalDate day = each.get(CaseKeys.FOLLOWED_UP);
      if (day == null || course.happened(day)) {
        return Done.on(day);
      }
    }
    return null;
  }
}

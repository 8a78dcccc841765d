package rongcuo.steps.art14;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.EntryLine;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Step;

/** 单位调查核实后，应当及时作出容错与否的认定结论 */
public final class Inquiry extends Step {

  private static final Bilingual UNDER_WAY = new Bilingual("自 {0} 起调查，尚未结束", "under way since {0}");

  private static final Bilingual NOT_BEGUN =
      new Bilingual("调查尚未开始；请先用{0}记录", "the inquiry has not begun; record it first by {0}")
          .with(EntryLine.recording("开始调查", "inquiry-started"));

  private static final Bilingual NO_INQUIRY =
      new Bilingual("已经作出决定，但案件没有调查记录", "decided, yet no inquiry is recorded");

  public Inquiry() {
    super(Provision.ART_14, "单位调查核实后，应当及时作出容错与否的认定结论");
    isOwedBy(Responsible.UNIT, "inquire", "开展调查核实", "inquire");
    isDoneOn(CaseKeys.INQUIRY_TO);
    isRecordedAs(
        Event.of("inquiry-started", "开始调查", "the inquiry began")
            .on(CaseKeys.INQUIRY_FROM)
            .saying(
                Detail.of("team", CaseKeys.INQUIRY_TEAM).helped("调查人员", "who inquires"),
                Detail.of("recusal", CaseKeys.INQUIRY_RECUSALS)
                    .helped("回避情况", "who was recused and why")));
    isRecordedAs(
        Event.of("statement-heard", "陈述申辩", "the officer was heard")
            .needing(
                Detail.of("statement", CaseKeys.STATEMENT),
                Detail.of("adopted", CaseKeys.STATEMENT_ADOPTED)
                    .helped("对陈述申辩的采纳情况和理由", "what was adopted of the statement, and why"))
            .unless((given, course) -> whyNotBegun(course)));
    isRecordedAs(
        Event.of("inquiry-finished", "调查结束", "the inquiry was finished")
            .on(CaseKeys.INQUIRY_TO)
            .unless(
                (given, course) -> course.get(CaseKeys.INQUIRY_FROM) == null ? NOT_BEGUN : null));
    isRecordedAs(
        Event.of("inquiry-reported", "调查报告", "the inquiry was reported on")
            .on(CaseKeys.INQUIRY_REPORTED)
            .saying("recommendation", CaseKeys.INQUIRY_RECOMMENDATION)
            .saying("dissent", CaseKeys.DISSENT)
            .unless((given, course) -> whyNotBegun(course)));
    makes(
        Paper.ofMatter(DocumentName.INQUIRY_REPORT)
            .inner()
            .calledForIf(
                course ->
                    course.get(CaseKeys.INQUIRY_FROM) != null
                        || course.get(CaseKeys.INQUIRY_TO) != null)
            .dated(course -> course.get(CaseKeys.INQUIRY_TO)));
    shows("调查开始", "inquiry from", 12, CaseKeys.INQUIRY_FROM);
    shows("调查结束", "inquiry to", 11, CaseKeys.INQUIRY_TO);
  }

  @Override
  public boolean isOwed(Course course) {
    boolean begun = course.day(CaseKeys.INQUIRY_FROM) != null || isInitiated(course);
    return begun && course.whyClosed() == null;
  }

  @Override
  public @Nullable Bilingual why(Course course) {
    return course.whyClosed();
  }

  private static @Nullable Bilingual whyNotBegun(Course course) {
    return course.get(CaseKeys.INQUIRY_FROM) == null && course.get(CaseKeys.INQUIRY_TO) == null
        ? NOT_BEGUN
        : null;
  }

  private static boolean isInitiated(Course course) {
    return course.get(CaseKeys.INITIATED) == null
        ? course.get(CaseKeys.INITIATED_BY) != null
        : course.day(CaseKeys.INITIATED) != null;
  }

  @Override
  public @Nullable Bilingual lacking(Course course) {
    LocalDate from = course.day(CaseKeys.INQUIRY_FROM);
    if (from != null) {
      return UNDER_WAY.with(from);
    }
    return course.isForAny(Course::isMade) ? NO_INQUIRY : null;
  }

  @Override
  public @Nullable Stage reached(Course course) {
    if (course.day(CaseKeys.INQUIRY_TO) != null) {
      return Stage.CONCLUSION;
    }
    return course.day(CaseKeys.INQUIRY_FROM) != null ? Stage.INQUIRY : null;
  }
}

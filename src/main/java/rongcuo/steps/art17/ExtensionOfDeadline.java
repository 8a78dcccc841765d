package rongcuo.steps.art17;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Extensions;
import rongcuo.casefile.Particulars;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Recording;
import rongcuo.steps.course.RefusedException;
import rongcuo.steps.course.Step;

/**
 * 因特殊情况难以在规定时间内完成的，可以申请适当延长整改期限
 *
 * <p>Nobody owes it: whoever is corrected may ask.
 */
public final class ExtensionOfDeadline extends Step {

  private static final Detail<LocalDate> REQUESTED =
      Detail.date(
          "requested", "申请延期的日期，默认同 --date", "when more time was asked for, by default as --date");

  /** Left out to approve what was asked for before. */
  private static final Detail<LocalDate> UNTIL =
      Detail.date("until", "拟延至", "the new day asked for");

  private static final Detail<String> REASON = Detail.text("reason", "理由", "the reason");

  private static final Detail<String> APPROVED_BY =
      Detail.text("approved-by", "批准延期的人；尚未批准的不写", "who approved it; left out while nobody has");

  private static final Bilingual NO_DAY_OF_APPROVAL =
      new Bilingual(
          "{0} 不用于批准延期：案件文件只记申请日期和批准人，不记批准日期；请去掉 {0}，批准日期由批准人签在延长整改期限审批表上。"
              + "要记录新的申请，请用 --until 写明拟延至的日期",
          "{0} says nothing about an approval: the case file keeps the day of the request and who"
              + " approved it, not when; leave {0} out, the day is signed on the form of approval."
              + " A new request needs --until");

  private static final Bilingual NO_DEADLINE =
      new Bilingual(
          "还没有定纠错期限，谈不上延长；请先用 record 命令记录“纠错期限”（第十七条）",
          "no deadline is set that could be extended; record \"correction-deadline\" first"
              + " (Article 17)");

  private static final Bilingual FINISHED =
      new Bilingual("纠错已于 {0} 完成，无须延长", "correction was finished on {0}; no more time is needed");

  private static final Bilingual PASSED =
      new Bilingual(
          "期限 {0} 已过，期满前没有提出申请，不能再记录延期（第十七条“可以申请适当延长整改期限”）；期满前申请过的，请用 --requested 写明申请日期",
          "the deadline {0} passed without a request before it, so no extension can be recorded"
              + " (Article 17); if there was one, give its date by --requested");

  private static final Bilingual NO_LATER =
      new Bilingual("拟延至 {0}，没有超过现有期限 {1}", "{0} is no later than the present deadline {1}");

  private static final Bilingual NOTHING_WAITS =
      new Bilingual(
          "没有等待批准的延期申请；请用 --until 写明拟延至的日期",
          "no request waits for approval; give the new day by --until");

  public ExtensionOfDeadline() {
    super(Provision.ART_17, "因特殊情况难以在规定时间内完成的，可以申请适当延长整改期限");
    isForEachSubject();
    isRecordedAs(
        Event.of(
                true,
                "correction-extended",
                "延期",
                "more time was asked for or approved",
                ExtensionOfDeadline::write,
                REQUESTED,
                UNTIL,
                REASON,
                APPROVED_BY)
            .needing(UNTIL, APPROVED_BY)
            .objecting(ExtensionOfDeadline::objection)
            .saying(ExtensionOfDeadline::recorded));
    makes(
        Paper.ofSubject(DocumentName.EXTENSION)
            .unless(this::why)
            .calledForIf(course -> !course.all(CaseKeys.EXTENSIONS).isEmpty())
            .dated(ExtensionOfDeadline::dateOfPaper));
  }

  private static @Nullable LocalDate dateOfPaper(Course course) {
    List<Particulars> all = course.all(CaseKeys.EXTENSIONS);
    return all.isEmpty() ? null : all.get(all.size() - 1).get(CaseKeys.EXTENSION_REQUESTED);
  }

  @Override
  public @Nullable Bilingual why(Course course) {
    return course.whyUncorrected(provision());
  }

  /** An approval has no day that the case file keeps. */
  private static @Nullable Bilingual objection(Given given) {
    if (given.get(UNTIL) != null) {
      return null;
    }
    if (given.dayNamed()) {
      return NO_DAY_OF_APPROVAL.with("--date");
    }
    return given.get(REQUESTED) == null ? null : NO_DAY_OF_APPROVAL.with(REQUESTED.option());
  }

  private static @Nullable Bilingual recorded(Event event, Given given) {
    return given.get(UNTIL) != null
        ? null
        : new Bilingual("已记录“{0}”，批准人 {1}", "recorded that {0}, by {1}")
            .with(event.label(), String.valueOf(given.get(APPROVED_BY)));
  }

  private static void write(Given given, Recording recording) throws RefusedException {
    LocalDate requested = given.get(REQUESTED);
    LocalDate day = requested == null ? given.day() : requested;
    Course course = recording.course();
    Recording.refuseIfYetToCome(day, course.on());
    UnderCorrection.refuseUnless(recording, day);
    LocalDate last = course.lastDay(day);
    LocalDate finished = course.get(CaseKeys.CORRECTION_FINISHED);
    LocalDate until = given.get(UNTIL);
    if (last == null) {
      throw new RefusedException(NO_DEADLINE);
    }
    Recording.refuse(finished == null ? null : FINISHED.with(finished));
    if (until == null) {
      approve(course.all(CaseKeys.EXTENSIONS), given, recording);
      return;
    }
    Recording.refuse(
        first(
            day.isAfter(last) ? PASSED.with(last) : null,
            until.isAfter(last) ? null : NO_LATER.with(until, last)));
    recording.append(
        CaseKeys.EXTENSIONS,
        Particulars.NONE
            .with(CaseKeys.EXTENSION_REQUESTED, day)
            .with(CaseKeys.EXTENDED_UNTIL, until)
            .with(CaseKeys.EXTENSION_REASON, given.get(REASON))
            .with(CaseKeys.EXTENSION_APPROVED_BY, given.get(APPROVED_BY)));
  }

  /** Approves the latest request that waits for it. */
  private static void approve(List<Particulars> requests, Given given, Recording recording)
      throws RefusedException {
    int latest = requests.size() - 1;
    while (latest >= 0 && Extensions.isApproved(requests.get(latest))) {
      latest--;
    }
    Recording.refuse(latest < 0 ? NOTHING_WAITS : null);
    recording.setWithin(
        CaseKeys.EXTENSIONS, latest, CaseKeys.EXTENSION_APPROVED_BY, given.get(APPROVED_BY));
    recording.setWithin(CaseKeys.EXTENSIONS, latest, CaseKeys.EXTENSION_REASON, given.get(REASON));
  }
}

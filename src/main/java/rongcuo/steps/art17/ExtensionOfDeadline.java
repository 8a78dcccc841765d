package rongcuo.steps.art17;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.EntryLine;
import rongcuo.casefile.Key;
import rongcuo.casefile.Particulars;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Done;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.StepOfCorrection;

/**
 * 因特殊情况难以在规定时间内完成的，可以申请适当延长整改期限
 *
 * <p>Reading: whoever is corrected may ask, so nobody owes that; what was asked for is to be
 * answered, one way or the other, and no time is set for the answer. A request before the last day
 * may be answered after it.
 */
public final class ExtensionOfDeadline extends StepOfCorrection {

  private static final Detail<LocalDate> REQUESTED =
      Detail.of("requested", CaseKeys.EXTENSION_REQUESTED)
          .helped("申请延期的日期，默认同 --date", "when more time was asked for, by default as --date");

  private static final Detail<LocalDate> WHICH =
      Detail.ofPart("requested", "答复的申请", "request answered")
          .helped(
              "答复哪一天提出的延期申请，默认最先提出而未答复的",
              "which request is answered, by its day; by default the first that waits");

  /** Left out, as once, to approve what was asked for before. */
  private static final Detail<LocalDate> UNTIL =
      Detail.of("until", CaseKeys.EXTENDED_UNTIL).helped("拟延至", "the new day asked for");

  private static final Detail<String> REASON = Detail.of("reason", CaseKeys.EXTENSION_REASON);

  private static final Detail<String> APPROVED_BY =
      Detail.of("approved-by", CaseKeys.EXTENSION_APPROVED_BY)
          .helped("批准延期的人；尚未批准的不写", "who approved it; left out while nobody has");

  private static final Bilingual NO_DEADLINE =
      new Bilingual(
              "还没有定纠错期限，谈不上延长；请先用{0}记录期限（第十七条）",
              "no deadline is set that could be extended; record it first by {0}" + " (Article 17)")
          .with(EntryLine.recording("纠错期限 --deadline …", "correction-deadline --deadline …"));

  private static final Bilingual FINISHED =
      new Bilingual("纠错已于 {0} 完成，无须延长", "correction was finished on {0}; no more time is needed");

  private static final Bilingual PASSED =
      new Bilingual(
          "期限 {0} 已过，期满前没有提出申请，不能再记录延期（第十七条“可以申请适当延长整改期限”）；期满前申请过的，请{1}写明申请日期",
          "the deadline {0} passed without a request before it, so no extension can be recorded"
              + " (Article 17); if there was one, give its date{1}");

  private static final Bilingual NO_LATER =
      new Bilingual("拟延至 {0}，没有超过现有期限 {1}", "{0} is no later than the present deadline {1}");

  private static final Bilingual NOTHING_WAITS =
      new Bilingual(
              "没有等待批准的延期申请；请先用{0}记录申请", "no request waits for an answer; record it first by {0}")
          .with(EntryLine.recording("延期 --until …", "correction-extended --until …"));

  private static final Bilingual UNDATED =
      new Bilingual("没有记录审批日期", "the day of the answer is not recorded");

  private static final List<Key<?>> ANSWER =
      List.of(
          CaseKeys.EXTENSION_APPROVED_BY,
          CaseKeys.EXTENSION_REFUSED_BY,
          CaseKeys.EXTENSION_REFUSAL,
          CaseKeys.EXTENSION_ANSWERED);

  public ExtensionOfDeadline() {
    super(Provision.ART_17, "因特殊情况难以在规定时间内完成的，可以申请适当延长整改期限");
    isOwedBy(
        Responsible.ACCOUNTABILITY_BODY,
        "decide-extension",
        "审批延期申请",
        "decide on the extension asked for");
    Event granted =
        answer("extension-granted", "批准延期", "more time was granted")
            .needing(APPROVED_BY)
            .saying(REASON);
    isRecordedAs(
        Event.of("correction-extended", "延期", "more time was asked for")
            .addedTo(CaseKeys.EXTENSIONS)
            .on(CaseKeys.EXTENSION_REQUESTED)
            .saying(REQUESTED)
            .needing(UNTIL)
            .saying(REASON, APPROVED_BY)
            .unless(ExtensionOfDeadline::whyNoMoreTime)
            .unless(ExtensionOfDeadline::whyNotLater)
            .orElse(granted, given -> !given.says(UNTIL) && given.says(APPROVED_BY)));
    isRecordedAs(granted);
    isRecordedAs(
        answer("extension-refused", "不批准延期", "more time was refused")
            .needing("refused-by", CaseKeys.EXTENSION_REFUSED_BY)
            .saying("refusal", CaseKeys.EXTENSION_REFUSAL));
    makes(
        Paper.ofSubject(DocumentName.EXTENSION)
            .unless(this::why)
            .calledForIf(course -> !course.all(CaseKeys.EXTENSIONS).isEmpty())
            .dated(ExtensionOfDeadline::dateOfPaper));
  }

  private static Event answer(String id, String chinese, String english) {
    return Event.of(id, chinese, english)
        .filling(CaseKeys.EXTENSIONS, CaseKeys.EXTENSION_REQUESTED, WHICH, NOTHING_WAITS, ANSWER)
        .on(CaseKeys.EXTENSION_ANSWERED)
        .unless(ExtensionOfDeadline::whyNoMoreTime);
  }

  private static @Nullable LocalDate dateOfPaper(Course course) {
    List<Particulars> all = course.all(CaseKeys.EXTENSIONS);
    return all.isEmpty() ? null : all.get(all.size() - 1).get(CaseKeys.EXTENSION_REQUESTED);
  }

  /** The requests that had been made; one without a day has been. */
  private static List<Particulars> made(Course course) {
    List<Particulars> made = new ArrayList<>();
    for (Particulars each : course.all(CaseKeys.EXTENSIONS)) {
      LocalDate requested = each.get(CaseKeys.EXTENSION_REQUESTED);
      if (requested == null || course.happened(requested)) {
        made.add(each);
      }
    }
    return made;
  }

  private static List<Particulars> waiting(Course course) {
    List<Particulars> waiting = made(course);
    waiting.removeIf(
        each -> {
          LocalDate answered = each.get(CaseKeys.EXTENSION_ANSWERED);
          return isAnswered(each) && (answered == null || course.happened(answered));
        });
    return waiting;
  }

  private static boolean isAnswered(Particulars request) {
    return ANSWER.stream().anyMatch(key -> request.get(key) != null);
  }

  @Override
  public boolean isOwed(Course course) {
    boolean over = course.day(CaseKeys.CORRECTION_FINISHED) != null || course.isCorrectionEnded();
    return !over && !waiting(course).isEmpty();
  }

  @Override
  public @Nullable Done done(Course course) {
    List<Particulars> all = made(course);
    if (all.isEmpty() || !waiting(course).isEmpty()) {
      return null;
    }
    LocalDate last = null;
    for (Particulars each : all) {
      LocalDate answered = each.get(CaseKeys.EXTENSION_ANSWERED);
      boolean later = answered != null && (last == null || answered.isAfter(last));
      last = later ? answered : last;
    }
    return Done.on(last).noting(last == null ? UNDATED : null);
  }

  @Override
  public @Nullable Bilingual lacking(Course course) {
    List<Particulars> waiting = waiting(course);
    LocalDate until = waiting.isEmpty() ? null : waiting.get(0).get(CaseKeys.EXTENDED_UNTIL);
    return until == null ? null : new Bilingual("申请延至 {0}", "asked for until {0}").with(until);
  }

  private static @Nullable Bilingual whyNoMoreTime(Given given, Course course) {
    LocalDate finished = course.get(CaseKeys.CORRECTION_FINISHED);
    return first(
        UnderCorrection.why(given, course),
        course.lastDay(given.day()) == null ? NO_DEADLINE : null,
        finished == null ? null : FINISHED.with(finished));
  }

  private static @Nullable Bilingual whyNotLater(Given given, Course course) {
    LocalDate last = course.lastDay(given.day());
    LocalDate until = given.get(UNTIL);
    if (last == null) {
      return NO_DEADLINE;
    }
    // What was asked for in time may be recorded later: the day is known with the request alone.
    return until == null
        ? null
        : first(
            given.day().isAfter(last) ? PASSED.with(last, Bilingual.by("--date")) : null,
            until.isAfter(last) ? null : NO_LATER.with(until, last));
  }
}

package rongcuo.steps.art14;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.EntryLine;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Done;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Step;

/**
 * An officer objects to the conclusion, and is answered.
 *
 * <p>The regulation has no objection and sets no time for one: only what the unit's own rules give
 * is recorded. What was received is to be answered. An objection that is upheld changes nothing by
 * itself: the body decides anew.
 */
public final class ObjectionToDecision extends Step {

  private static final Bilingual NONE_WAITS =
      new Bilingual(
              "没有等待答复的异议；请先用{0}记录异议", "no objection waits for an answer; record it first by {0}")
          .with(EntryLine.recording("提出异议", "objected"));

  private static final Detail<LocalDate> WHICH =
      Detail.ofPart("objected", "答复的异议", "objection answered")
          .helped(
              "答复哪一天提出的异议，默认最先提出而未答复的",
              "which objection is answered, by its day; by default the first that waits");

  public ObjectionToDecision() {
    isForEachSubject();
    isOwedBy(Responsible.UNIT, "answer-objection", "答复异议", "answer the objection");
    holdsUp(Stage.NOTIFICATION);
    isRecordedAs(
        Event.of("objected", "提出异议", "the officer objected")
            .addedTo(CaseKeys.OBJECTIONS)
            .on(CaseKeys.OBJECTED)
            .saying("text", CaseKeys.OBJECTION_TEXT)
            .unless(ObjectionToDecision::whyBeforeDecision));
    isRecordedAs(
        Event.of("objection-answered", "答复异议", "the objection was answered")
            .filling(
                CaseKeys.OBJECTIONS,
                CaseKeys.OBJECTED,
                WHICH,
                NONE_WAITS,
                List.of(
                    CaseKeys.OBJECTION_ANSWERED,
                    CaseKeys.OBJECTION_ANSWER,
                    CaseKeys.OBJECTION_UPHELD))
            .on(CaseKeys.OBJECTION_ANSWERED)
            .needing(
                Detail.of("upheld", CaseKeys.OBJECTION_UPHELD),
                Detail.of("answer", CaseKeys.OBJECTION_ANSWER)));
    makes(
        Paper.ofSubject(DocumentName.OBJECTION_ANSWER)
            .alsoCalled("复核答复书", "复核（异议）答复书")
            .unless(course -> objections(course).isEmpty() ? NONE_RECEIVED : null)
            .concerning(course -> !objections(course).isEmpty())
            .calledForIf(course -> objections(course).stream().anyMatch(o -> !waits(course, o)))
            .dated(ObjectionToDecision::dateOfPaper));
  }

  private static final Bilingual NONE_RECEIVED =
      new Bilingual(
              "没有记载当事人提出异议；提出过的，请用{0}记录",
              "no objection is recorded; if there was one, record it by {0}")
          .with(EntryLine.recording("提出异议", "objected"));

  private static List<Particulars> objections(Course course) {
    return ObjectionLetter.objections(course);
  }

  /** The last day of the letters, of which the paper has one for each objection. */
  private static @Nullable LocalDate dateOfPaper(Course course) {
    LocalDate last = null;
    for (ObjectionLetter each : ObjectionLetter.of(course)) {
      LocalDate day = each.date();
      last = day == null || last != null && day.isBefore(last) ? last : day;
    }
    return last;
  }

  /** What an objection is against had been decided. */
  private static @Nullable Bilingual whyBeforeDecision(Given given, Course course) {
    return course.whyBefore(CaseKeys.DECIDED, given.day());
  }

  private static List<Particulars> received(Course course) {
    List<Particulars> received = new ArrayList<>();
    for (Subject each : course.concerned()) {
      for (Particulars objection : each.particulars().all(CaseKeys.OBJECTIONS)) {
        LocalDate day = objection.get(CaseKeys.OBJECTED);
        if (day == null || course.happened(day)) {
          received.add(objection);
        }
      }
    }
    return received;
  }

  private static boolean waits(Course course, Particulars objection) {
    LocalDate answered = objection.get(CaseKeys.OBJECTION_ANSWERED);
    boolean said =
        objection.get(CaseKeys.OBJECTION_ANSWER) != null
            || objection.get(CaseKeys.OBJECTION_UPHELD) != null;
    return answered == null ? !said : !course.happened(answered);
  }

  @Override
  public boolean isOwed(Course course) {
    return received(course).stream().anyMatch(each -> waits(course, each));
  }

  @Override
  public @Nullable Done done(Course course) {
    LocalDate last = null;
    List<Particulars> received = received(course);
    for (Particulars each : received) {
      LocalDate answered = each.get(CaseKeys.OBJECTION_ANSWERED);
      boolean later = answered != null && (last == null || answered.isAfter(last));
      last = later ? answered : last;
    }
    return received.isEmpty() || isOwed(course) ? null : Done.on(last);
  }

  @Override
  public @Nullable Bilingual lacking(Course course) {
    List<Bilingual> names = new ArrayList<>();
    for (Subject each : course.concerned()) {
      if (isOwed(course.of(each))) {
        names.add(each.called());
      }
    }
    return names.isEmpty()
        ? null
        : new Bilingual("{0}提出的异议尚未答复", "the objection of {0} is not answered yet")
            .with(new Bilingual("、", ", ").between(names));
  }

  @Override
  public @Nullable Bilingual why(Course course) {
    return course.whyUndecided();
  }
}

package rongcuo.steps.art09;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Contest;
import rongcuo.casefile.EntryLine;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.Edit;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Done;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.Recording;
import rongcuo.steps.course.RefusedException;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.Step;

/**
 * 并协助公安机关调查
 *
 * <p>Whether it was done is a fact of the case, and is recorded as the answer to it.
 */
public final class Assistance extends Step implements Event.Keeping {

  private static final Bilingual NOT_TRANSFERRED =
      new Bilingual(
              "案件没有移送公安机关，谈不上协助；请先用{0}记录移送（第九条）",
              "nothing was transferred to the police that could be assisted; record it first by {0}"
                  + " (Article 9)")
          .with(EntryLine.recording("移送", "transferred"));

  private static final Bilingual NONE =
      new Bilingual("没有记录“协助调查”，无可撤销", "no assistance is recorded; there is nothing to undo");

  private static final Bilingual SUPPORTED =
      new Bilingual(
          "对这一事实的回答还写有证据或者说明，不能当作记录撤销；请在问卷中修改回答",
          "the answer to this fact has evidence or a note; change it in the questionnaire instead");

  private final Transfer transfer;

  /** The assistance after a transfer. */
  public Assistance(Transfer transfer) {
    super(Provision.ART_9, "并协助公安机关调查");
    this.transfer = transfer;
    isOwedBy(Responsible.DEPARTMENT, "assist-police", "协助公安机关调查", "assist the police");
    isRecordedAs(Event.of("police-assisted", "协助调查", "the police were assisted").kept(true, this));
  }

  @Override
  public boolean isOwed(Course course) {
    return transfer.done(course) != null;
  }

  @Override
  public @Nullable Done done(Course course) {
    return isOwed(course) && Transfer.isAnsweredForPolice(course, Fact.ASSISTED_PUBLIC_SECURITY)
        ? Done.on(null)
        : null;
  }

  @Override
  public @Nullable Bilingual why(Course course) {
    return transfer.done(course) == null ? NOT_TRANSFERRED : null;
  }

  @Override
  public List<Edit> record(Given given, Course course, boolean replace) throws RefusedException {
    AnsweredFact answered = holding(course);
    if (answered != null && answered.answer() != Truth.UNKNOWN && !replace) {
      throw Recording.recordedAlready(
          new Bilingual("协助公安机关调查", "the assistance of the police"),
          new Bilingual("“{0}”", "\"{0}\"").with(answered.answer().label()));
    }
    AnsweredFact before = answered(course);
    return List.of(
        Edit.answer(
            index(course),
            Fact.ASSISTED_PUBLIC_SECURITY,
            Truth.YES,
            List.of(),
            null,
            null,
            before == null ? Contest.NONE : before.contest()));
  }

  @Override
  public boolean isRecorded(Course course) {
    AnsweredFact answered = answered(course);
    return answered != null && answered.answer() == Truth.YES;
  }

  @Override
  public List<Edit> undo(Given given, Course course) throws RefusedException {
    AnsweredFact answered = answered(course);
    if (answered == null || answered.answer() != Truth.YES) {
      throw new RefusedException(NONE);
    }
    boolean bare =
        answered.evidence().isEmpty()
            && answered.note() == null
            && answered.basis() == null
            && answered.contest().equals(Contest.NONE);
    Recording.refuse(bare ? null : SUPPORTED);
    boolean last = answers(course) == 1;
    Edit clear = Edit.clearAnswer(index(course), Fact.ASSISTED_PUBLIC_SECURITY);
    List<String> path = clear.path();
    return List.of(last ? new Edit.Remove(path.subList(0, path.size() - 1)) : clear);
  }

  private static @Nullable AnsweredFact answered(Course course) {
    Subject named = named(course);
    return (named == null ? course.caseFile().facts() : named.facts())
        .get(Fact.ASSISTED_PUBLIC_SECURITY);
  }

  /** The answer that holds for whom it concerns: what is said of all need not be said of one. */
  private static @Nullable AnsweredFact holding(Course course) {
    Subject named = named(course);
    CaseFile caseFile = course.caseFile();
    return (named == null ? caseFile.facts() : caseFile.facts(named))
        .get(Fact.ASSISTED_PUBLIC_SECURITY);
  }

  private static int answers(Course course) {
    Subject named = named(course);
    return (named == null ? course.caseFile().facts() : named.facts()).size();
  }

  /** The one who alone is meant: somebody named among others, or who has an answer alone. */
  private static @Nullable Subject named(Course course) {
    Subject subject = course.subject();
    boolean own = subject != null && subject.facts().containsKey(Fact.ASSISTED_PUBLIC_SECURITY);
    return own || course.caseFile().subjects().size() > 1 ? subject : null;
  }

  private static @Nullable Integer index(Course course) {
    CaseFile caseFile = course.caseFile();
    Subject named = named(course);
    return named == null ? null : caseFile.place(named);
  }
}

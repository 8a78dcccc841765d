package rongcuo.steps.art09;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.EntryLine;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Done;
import rongcuo.steps.course.Due;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.Step;

/**
 * 对涉嫌行政拘留、涉嫌刑事犯罪的案件，应当及时移送公安机关
 *
 * <p>Reading: a transfer that is recorded says that it was such a case, unless the case answers
 * that it was none. The letter needs that said; what is owed needs it answered.
 */
public final class Transfer extends Step {

  private static final Bilingual NOT_IN_TIME =
      new Bilingual("案件认定为没有及时移送", "found not to have been in time");

  private static final Bilingual RULED_OUT =
      new Bilingual(
          "案件文件记载不涉嫌行政拘留、刑事犯罪（{0}），不能移送（第九条）",
          "the case file says that it is no police matter ({0}), so it cannot be transferred"
              + " (Article 9)");

  private static final Bilingual NOT_FOUND =
      new Bilingual(
          "案件文件没有认定涉嫌行政拘留或者涉嫌刑事犯罪，也没有记录移送；确属的，请用{1}写明（案件文件中为{0}）",
          "the case file neither finds a matter for the police nor records a transfer; if it is"
              + " one, enter it by {1} ({0} in the file)");

  public Transfer() {
    super(Provision.ART_9, "对涉嫌行政拘留、涉嫌刑事犯罪的案件，应当及时移送公安机关");
    isOwedBy(Responsible.DEPARTMENT, "transfer", "移送公安机关", "transfer to the police");
    isRecordedAs(
        Event.of("transferred", "移送", "the matter went to the police")
            .on(CaseKeys.TRANSFERRED)
            .saying("to", CaseKeys.TRANSFERRED_TO)
            .saying("suspicion", CaseKeys.SUSPICION)
            .saying("basis", CaseKeys.TRANSFER_BASIS)
            .saying("matter", CaseKeys.TRANSFERRED_MATTER)
            .saying("persons", CaseKeys.TRANSFERRED_PERSONS)
            .saying("enclosure", CaseKeys.ENCLOSURES));
    makes(
        Paper.ofMatter(DocumentName.TRANSFER)
            .alsoCalled("案件移送函")
            .unless(Transfer::whyNoLetter)
            .dated(course -> course.get(CaseKeys.TRANSFERRED))
            .titled("案件移送函"));
  }

  @Override
  public boolean isOwed(Course course) {
    return course.isForAny(Transfer::isForPolice);
  }

  private static boolean isForPolice(Course course) {
    return course.isAnswered(Fact.PUBLIC_SECURITY_MATTER, Truth.YES);
  }

  @Override
  public Due due(Course course) {
    return new Due.AtOnce();
  }

  @Override
  public @Nullable Done done(Course course) {
    LocalDate day = course.get(CaseKeys.TRANSFERRED);
    boolean answered =
        day == null && isAnsweredForPolice(course, Fact.TRANSFERRED_TO_PUBLIC_SECURITY);
    if (!course.happened(day) && !answered) {
      return null;
    }
    boolean late =
        isOwed(course)
            && course.isForAny(
                each -> each.isAnswered(Fact.TRANSFERRED_TO_PUBLIC_SECURITY, Truth.NO));
    return new Done(day, late ? NOT_IN_TIME : null, late);
  }

  /** Whether a fact is answered yes for everyone whose matter is one for the police. */
  static boolean isAnsweredForPolice(Course course, Fact fact) {
    return course.isForAny(Transfer::isForPolice)
        && !course.isForAny(each -> isForPolice(each) && !each.isAnswered(fact, Truth.YES));
  }

  @Override
  public @Nullable Bilingual why(Course course) {
    return course.isAnswered(Fact.PUBLIC_SECURITY_MATTER, Truth.NO)
        ? RULED_OUT.with(entry(course, Truth.NO))
        : null;
  }

  private static @Nullable Bilingual whyNoLetter(Course course) {
    return course.isPoliceMatter()
        ? null
        : NOT_FOUND.with(
            entry(course, Truth.YES), EntryLine.answering(Fact.PUBLIC_SECURITY_MATTER, Truth.YES));
  }

  private static Bilingual entry(Course course, Truth answer) {
    return course.caseFile().entry("facts." + Fact.PUBLIC_SECURITY_MATTER.id(), answer.label());
  }
}

package rongcuo.steps.art19;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.EntryLine;
import rongcuo.casefile.Subject;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Due;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Step;

/** 及时通过适当方式在一定范围为其澄清和正名 */
public final class Clarification extends Step {

  private static final Bilingual NOT_MALICIOUS =
      new Bilingual(
          "案件文件没有记载经查属于恶意中伤、诬告陷害，无须澄清（第十九条）；确属的，请用{1}记录（案件文件中为{0}）",
          "the case file does not say that the report was malicious, so there is nothing to clear"
              + " (Article 19); if it was, record it by {1} ({0} in the file)");

  private static final Bilingual MALICIOUS =
      EntryLine.recording(
          "举报查核 --finding 不属实 --malicious 是", "report-checked --finding unfounded --malicious yes");

  public Clarification() {
    super(Provision.ART_19, "及时通过适当方式在一定范围为其澄清和正名");
    isOwedBy(Responsible.UNIT, "clarify", "在一定范围内澄清正名", "clear the officer's name within a scope");
    isDoneOn(CaseKeys.CLARIFIED);
    holdsUp(Stage.PUBLICATION);
    isRecordedAs(
        Event.of("clarified", "澄清", "the officer's name was cleared")
            .on(CaseKeys.CLARIFIED)
            .saying("scope", CaseKeys.CLARIFICATION_SCOPE)
            .saying("means", CaseKeys.CLARIFICATION_MEANS)
            .saying(
                Detail.of("statement", CaseKeys.CLARIFICATION_STATEMENT)
                    .helped("澄清内容：反映了什么，查明了什么", "what was alleged and what was found")));
    makes(
        Paper.ofSubject(DocumentName.CLARIFICATION)
            .unless(this::why)
            .dated(course -> course.get(CaseKeys.CLARIFIED))
            .titled(Clarification::title));
  }

  private static String title(Course course) {
    Subject subject = course.subject();
    return "关于" + (subject == null ? "" : subject.addressed()) + "有关问题的澄清正名通报";
  }

  @Override
  public boolean isOwed(Course course) {
    LocalDate inquired = course.get(CaseKeys.INQUIRY_TO);
    return isMalicious(course) && (inquired == null || course.happened(inquired));
  }

  @Override
  public Due due(Course course) {
    return new Due.Promptly();
  }

  @Override
  public @Nullable Bilingual why(Course course) {
    return isMalicious(course)
        ? null
        : NOT_MALICIOUS.with(
            course.caseFile().entry(CaseKeys.REPORT_MALICIOUS.path(), Truth.YES.label()),
            MALICIOUS);
  }

  private static boolean isMalicious(Course course) {
    return Boolean.TRUE.equals(course.get(CaseKeys.REPORT_MALICIOUS));
  }
}

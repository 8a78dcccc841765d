package rongcuo.steps.art18;

import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Due;
import rongcuo.steps.course.Duty;
import rongcuo.steps.course.DutyState;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.Step;
import rongcuo.steps.course.Task;

/**
 * 应当针对性研究分析，找出易错风险点和问题症结并警示提醒
 *
 * <p>It belongs to many cases, so that no case owes it by itself: whoever looks at many cases finds
 * that a risk recurs. A warning that is recorded in a case, or numbered, says that it was given.
 */
public final class RiskWarning extends Step {

  /** What is owed when a risk recurs. */
  public static final Task TASK =
      new Task(
          "warn",
          Provision.ART_18,
          Responsible.ACCOUNTABILITY_BODY,
          new Bilingual("对反复出现的问题警示提醒", "warn of a recurring risk"));

  public RiskWarning() {
    super(Provision.ART_18, "应当针对性研究分析，找出易错风险点和问题症结并警示提醒");
    isRecordedAs(
        Event.of("warned", "警示", "of a recurring risk was warned")
            .on(CaseKeys.WARNED)
            .saying("scope", CaseKeys.WARNING_SCOPE)
            .saying("text", CaseKeys.WARNING_TEXT));
    makes(
        Paper.ofMatter(DocumentName.RISK_WARNING)
            .masked()
            .calledForIf(course -> course.get(CaseKeys.WARNED) != null)
            .dated(course -> course.get(CaseKeys.WARNED)));
  }

  /** Whether a warning (易错风险警示提醒) has been recorded or numbered in a case. */
  public static boolean isGiven(CaseFile caseFile) {
    return caseFile.get(CaseKeys.WARNED) != null
        || caseFile.numbers().containsKey(DocumentName.RISK_WARNING.id());
  }

  /** The duty to warn of a risk that recurs. */
  public static Duty duty(boolean warned, Bilingual note) {
    DutyState state = warned ? DutyState.DONE : DutyState.OPEN;
    return new Duty(TASK, null, state, new Due.NotFixed(), null, note, null);
  }
}

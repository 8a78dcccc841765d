package rongcuo.steps.art14;

import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Initiator;
import rongcuo.language.Bilingual;
import rongcuo.spreadsheet.Cell;
import rongcuo.spreadsheet.Column;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Step;

/**
 * 个人也可以直接向单位提出容错认定申请
 *
 * <p>Nobody owes it: the officer may apply, or the unit begins. The questionnaire records it.
 */
public final class Application extends Step {

  private static final Bilingual BY_UNIT =
      new Bilingual("本案由单位启动（{0}），没有个人申请", "the unit began this case ({0}); nobody applied");

  public Application() {
    super(Provision.ART_14, "个人也可以直接向单位提出容错认定申请");
    makes(
        Paper.ofSubject(DocumentName.APPLICATION)
            .unless(Application::whyNobodyApplied)
            .calledForIf(Application::isMade)
            .dated(course -> course.get(CaseKeys.INITIATED)));
    shows(Column.of("启动方式", "initiated by", 12, course -> Cell.of(initiator(course))));
    shows(Column.of("启动日期", "initiated", 11, course -> Cell.of(course.day(CaseKeys.INITIATED))));
  }

  private static @Nullable Bilingual initiator(Course course) {
    Initiator by = course.get(CaseKeys.INITIATED_BY);
    if (by == null) {
      return null;
    }
    return by == Initiator.UNIT
        ? new Bilingual("单位启动", "the unit")
        : new Bilingual("个人申请", "the officer");
  }

  /** Whether an officer applied. */
  static boolean isMade(Course course) {
    return course.get(CaseKeys.INITIATED_BY) == Initiator.INDIVIDUAL;
  }

  /** Why there is no application: the unit began the case; null if there may be one. */
  static @Nullable Bilingual whyNobodyApplied(Course course) {
    Bilingual unit = CaseKeys.INITIATED_BY.word(Initiator.UNIT);
    return course.get(CaseKeys.INITIATED_BY) == Initiator.UNIT
        ? BY_UNIT.with(course.caseFile().entry(CaseKeys.INITIATED_BY.path(), unit))
        : null;
  }

  @Override
  public @Nullable Bilingual why(Course course) {
    return whyNobodyApplied(course);
  }
}

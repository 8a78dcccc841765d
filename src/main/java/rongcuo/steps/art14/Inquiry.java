package rongcuo.steps.art14;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.language.Bilingual;
import rongcuo.spreadsheet.Cell;
import rongcuo.spreadsheet.Column;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Step;

/**
 * 单位调查核实后，应当及时作出容错与否的认定结论
 *
 * <p>Its days and findings are written in the case file.
 */
public final class Inquiry extends Step {

  private static final Bilingual UNDER_WAY = new Bilingual("自 {0} 起调查，尚未结束", "under way since {0}");

  private static final Bilingual NO_INQUIRY =
      new Bilingual("已经作出决定，但案件没有调查记录", "decided, yet no inquiry is recorded");

  public Inquiry() {
    super(Provision.ART_14, "单位调查核实后，应当及时作出容错与否的认定结论");
    isOwedBy(Responsible.UNIT, "inquire", "开展调查核实", "inquire");
    isDoneOn(CaseKeys.INQUIRY_TO);
    makes(
        Paper.ofMatter(DocumentName.INQUIRY_REPORT)
            .inner()
            .calledForIf(
                course ->
                    course.get(CaseKeys.INQUIRY_FROM) != null
                        || course.get(CaseKeys.INQUIRY_TO) != null)
            .dated(course -> course.get(CaseKeys.INQUIRY_TO)));
    shows(
        Column.of(
            "调查开始", "inquiry from", 12, course -> Cell.of(course.day(CaseKeys.INQUIRY_FROM))));
    shows(Column.of("调查结束", "inquiry to", 11, course -> Cell.of(course.day(CaseKeys.INQUIRY_TO))));
  }

  @Override
  public boolean isOwed(Course course) {
    return course.day(CaseKeys.INQUIRY_FROM) != null || isInitiated(course) && !course.isDeclined();
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

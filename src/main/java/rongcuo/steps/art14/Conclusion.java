package rongcuo.steps.art14;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Particulars;
import rongcuo.language.Bilingual;
import rongcuo.spreadsheet.Cell;
import rongcuo.spreadsheet.Column;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Done;
import rongcuo.steps.course.Due;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Step;

/**
 * 应当及时作出容错与否的认定结论
 *
 * <p>{@code decide} records it, held against what the regulation opens ({@link Ruling}).
 */
public final class Conclusion extends Step {

  private static final Bilingual RECOMMENDED =
      new Bilingual("认定建议已经提出，待{0}决定", "recommended; {0} has yet to decide");

  public Conclusion() {
    super(Provision.ART_14, "应当及时作出容错与否的认定结论");
    isForEachSubject();
    isOwedBy(Responsible.UNIT, "conclude", "作出认定结论", "conclude");
    holdsUp(Stage.CONCLUSION);
    makes(
        Paper.ofSubject(DocumentName.DECISION)
            .alsoCalled("容错认定建议书")
            .tellingDecision()
            .calledForIf(
                course -> course.get(CaseKeys.INQUIRY_TO) != null || course.concluded() != null)
            .dated(Conclusion::day)
            .titled(Conclusion::title));
    shows(Column.of("认定日期", "decided", 11, course -> Cell.of(made(course).get(CaseKeys.DECIDED))));
  }

  /** What was decided, for the ledger; the day of it stands among the days of the other steps. */
  public static List<Column<Course>> whatWasDecided() {
    return List.of(
        Column.of("认定结论", "conclusion", 14, course -> Cell.of(concluded(course))),
        Column.of("处理", "disposition", 14, course -> Cell.of(disposed(course))),
        Column.of("文号", "number", 22, course -> Cell.of(number(course))));
  }

  /** In full: 民宗容错〔2026〕3号. */
  private static @Nullable String number(Course course) {
    Particulars made = made(course);
    return made == Particulars.NONE
        ? null
        : course.number(DocumentName.DECISION, made.get(CaseKeys.DECIDED));
  }

  /** Where another body decides, the unit's own document is a recommendation. */
  private static String title(Course course) {
    return course.isToBeRecommended() ? "容错认定建议书" : "容错认定决定书";
  }

  private static @Nullable LocalDate day(Course course) {
    Decision concluded = course.concluded();
    return concluded == null ? null : concluded.date();
  }

  /** What a conclusion says that had been come to, or has no day. */
  private static Particulars made(Course course) {
    Decision concluded = course.concluded();
    boolean made =
        concluded != null && (concluded.date() == null || course.happened(concluded.date()));
    return made ? concluded.said() : Particulars.NONE;
  }

  private static @Nullable Bilingual concluded(Course course) {
    Decision.Conclusion conclusion = made(course).get(CaseKeys.CONCLUSION);
    if (conclusion == null) {
      return null;
    }
    return course.isRecommendation()
        ? new Bilingual("{0}（建议）", "{0} (recommended)").with(conclusion.label())
        : conclusion.label();
  }

  private static @Nullable Bilingual disposed(Course course) {
    Disposition disposition = made(course).get(CaseKeys.DISPOSITION);
    return disposition == null ? null : disposition.label();
  }

  @Override
  public boolean isOwed(Course course) {
    boolean ripe = course.isMade() || course.day(CaseKeys.INQUIRY_TO) != null;
    return course.isSettled() || ripe && course.whyClosed() == null;
  }

  @Override
  public Due due(Course course) {
    return new Due.Promptly();
  }

  @Override
  public @Nullable Done done(Course course) {
    return course.isSettled() ? Done.on(course.get(CaseKeys.DECIDED)) : null;
  }

  @Override
  public @Nullable Bilingual lacking(Course course) {
    return course.isMade() ? RECOMMENDED.with(String.valueOf(course.accountabilityBody())) : null;
  }
}

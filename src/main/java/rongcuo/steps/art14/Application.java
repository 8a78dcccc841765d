package rongcuo.steps.art14;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Initiator;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;
import rongcuo.spreadsheet.Cell;
import rongcuo.spreadsheet.Column;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Step;

/**
 * 个人也可以直接向单位提出容错认定申请
 *
 * <p>Nobody owes it: the officer may apply, or the unit begins. 个人: an institution does not apply.
 */
public final class Application extends Step {

  private static final Detail<List<String>> APPLICANT =
      Detail.of("applicant", CaseKeys.APPLICANTS)
          .helped("申请人姓名（当事人只有一名的不必写）", "who applied (not needed of one alone)");

  private static final Bilingual INSTITUTION =
      new Bilingual(
          "{0}是执法机构，不能申请（第十四条“个人也可以直接向单位提出”）",
          "{0} is an institution, which does not apply (Article 14: individuals may)");

  private static final Bilingual NO_SUBJECT =
      new Bilingual("“{0}”不是本案当事人；当事人有{1}", "\"{0}\" is no subject of this case, who are {1}");

  private static final Bilingual WHO =
      new Bilingual("请{1}写明是谁申请的；当事人有{0}", "say{1} who applied, of {0}");

  private static final Bilingual OTHERS =
      new Bilingual("{0}没有提出申请，申请人为{1}", "{0} did not apply; {1} did");

  private static final Bilingual BY_UNIT =
      new Bilingual("本案由单位启动（{0}），没有个人申请", "the unit began this case ({0}); nobody applied");

  public Application() {
    super(Provision.ART_14, "个人也可以直接向单位提出容错认定申请");
    isRecordedAs(
        Event.of("initiated", "单位启动", "the unit began the proceedings")
            .being(CaseKeys.INITIATED_BY, Initiator.UNIT)
            .on(CaseKeys.INITIATED));
    isRecordedAs(
        Event.of("applied", "申请", "an officer applied")
            .being(CaseKeys.INITIATED_BY, Initiator.INDIVIDUAL)
            .on(CaseKeys.INITIATED)
            .saying(APPLICANT)
            .saying("account", CaseKeys.APPLICATION_ACCOUNT)
            .saying("claims", CaseKeys.APPLICATION_CLAIMS)
            .saying("pledge", CaseKeys.APPLICATION_PLEDGE)
            .unless((given, course) -> whyNobodyMay(course))
            .demanding(Application::whyNotTheirs));
    makes(
        Paper.ofSubject(DocumentName.APPLICATION)
            .unless(Application::whyNotApplied)
            .concerning(course -> whyNotApplied(course) == null)
            .calledForIf(Application::isMade)
            .dated(course -> course.get(CaseKeys.INITIATED)));
    shows(Column.of("启动方式", "initiated by", 12, course -> Cell.of(initiator(course))));
    shows("启动日期", "initiated", 11, CaseKeys.INITIATED);
  }

  private static @Nullable Bilingual initiator(Course course) {
    Initiator by = course.get(CaseKeys.INITIATED_BY);
    LocalDate day = course.get(CaseKeys.INITIATED);
    if (by == null || day != null && !course.happened(day)) {
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

  /** Who applied: those whom the case names, else the one officer there is; maybe nobody known. */
  public static List<String> applicants(CaseFile caseFile) {
    List<String> named = caseFile.all(CaseKeys.APPLICANTS);
    List<String> officers =
        caseFile.subjects().stream()
            .filter(each -> !each.institution())
            .map(Subject::name)
            .toList();
    return named.isEmpty() && officers.size() == 1 ? officers : named;
  }

  /** Why there is no application: the unit began the case; null if there may be one. */
  static @Nullable Bilingual whyNobodyApplied(Course course) {
    Bilingual unit = CaseKeys.INITIATED_BY.word(Initiator.UNIT);
    return course.get(CaseKeys.INITIATED_BY) == Initiator.UNIT
        ? BY_UNIT.with(course.caseFile().entry(CaseKeys.INITIATED_BY.path(), unit))
        : null;
  }

  /**
   * Why a subject has no application: nobody applied, or others did, or it cannot; null if it may.
   */
  public static @Nullable Bilingual whyNotApplied(Course course) {
    Subject subject = course.subject();
    List<String> applicants = course.all(CaseKeys.APPLICANTS);
    if (subject != null && subject.institution()) {
      return INSTITUTION.with(subject.called());
    }
    boolean others =
        subject != null && !applicants.isEmpty() && !applicants.contains(subject.name());
    return first(
        whyNobodyApplied(course),
        others ? OTHERS.with(subject.called(), String.join("、", applicants)) : null);
  }

  private static Bilingual names(CaseFile caseFile) {
    List<String> names = caseFile.subjects().stream().map(Subject::name).toList();
    return new Bilingual(String.join("、", names), String.join(", ", names));
  }

  /** Why nobody may apply: only institutions are concerned; null if somebody may. */
  private static @Nullable Bilingual whyNobodyMay(Course course) {
    List<Subject> subjects = course.caseFile().subjects();
    return subjects.stream().allMatch(Subject::institution)
        ? INSTITUTION.with(subjects.get(0).name())
        : null;
  }

  /** Why those who are said to have applied have not: nobody is said, or somebody who cannot. */
  private static @Nullable Bilingual whyNotTheirs(Given given, Course course) {
    List<Subject> subjects = course.caseFile().subjects();
    List<String> names = subjects.stream().map(Subject::name).toList();
    Bilingual all = names(course.caseFile());
    if (!given.says(APPLICANT)) {
      boolean told = subjects.size() == 1 || !course.all(CaseKeys.APPLICANTS).isEmpty();
      return told ? null : WHO.with(all, Bilingual.by(APPLICANT.option()));
    }
    for (String name : Objects.requireNonNull(given.get(APPLICANT))) {
      if (!names.contains(name)) {
        return NO_SUBJECT.with(name, all);
      }
      if (subjects.stream().allMatch(each -> !each.name().equals(name) || each.institution())) {
        return INSTITUTION.with(name);
      }
    }
    return null;
  }
}

package rongcuo.steps.art14;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;
import rongcuo.spreadsheet.Cell;
import rongcuo.spreadsheet.Column;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Done;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Step;

/**
 * 一般应在一定范围内公开
 *
 * <p>Reading: what is published is the decision to tolerate (容错决定); “一般” lets a unit withhold it,
 * with its reason. Each such decision is published or withheld, of several officers where they part
 * each by itself; the text names all, so it is made when all are decided on.
 */
public final class Publication extends Step {

  private static final Bilingual NOBODY_TOLERATED =
      new Bilingual(
          "本案没有予以容错的当事人；第十四条“一般应在一定范围内公开”的是容错决定",
          "nobody is tolerated in this case; what Article 14 has published is the decision to"
              + " tolerate");

  private static final Bilingual IS_WITHHELD =
      new Bilingual("案件文件记录了不公开的理由（{0}）", "the case file records why it is not published ({0})");

  public Publication() {
    super(Provision.ART_14, "一般应在一定范围内公开");
    isForEachSubject();
    isOwedBy(
        Responsible.UNIT,
        "publish",
        "在一定范围内公开，或者记录不公开的理由",
        "publish within a scope, or record why not");
    holdsUp(Stage.PUBLICATION);
    isRecordedAs(
        Event.of("published", "公开", "it was published")
            .on(CaseKeys.PUBLISHED)
            .saying("scope", CaseKeys.PUBLICATION_SCOPE)
            .saying(
                Detail.of("summary", CaseKeys.PUBLICATION_SUMMARY)
                    .helped("公开内容（自行脱敏）", "what is published, masked by hand"))
            .saying("until", CaseKeys.PUBLISHED_UNTIL)
            .insteadOf(CaseKeys.WITHHELD));
    isRecordedAs(
        Event.of("withheld", "不公开", "it is not published")
            .needing("reason", CaseKeys.WITHHELD)
            .insteadOf(CaseKeys.PUBLISHED, CaseKeys.PUBLISHED_UNTIL)
            .unless((given, course) -> course.whyTooEarly(CaseKeys.PUBLISHED, given.day())));
    makes(
        Paper.ofMatter(DocumentName.PUBLICATION)
            .masked()
            .tellingDecision()
            .unless(this::whyNoText)
            .dated(Publication::dateOfPaper)
            .alsoCalled("认定结果公示")
            .titled("容错认定结果公示"));
    shows(Column.of("公开日期", "published", 11, Publication::cell));
  }

  /** What became of the decision that stands; of one that is yet to be made nothing. */
  private static Cell cell(Course course) {
    if (!course.isMade()) {
      return Cell.EMPTY;
    }
    return course.withheld() == null
        ? Cell.of(day(course))
        : Cell.of(new Bilingual("不公开", "withheld"));
  }

  private static @Nullable LocalDate day(Course course) {
    LocalDate day = course.published();
    return course.happened(day) ? day : null;
  }

  /** One text tells of all: where each was published by itself, the last day. */
  private static @Nullable LocalDate dateOfPaper(Course course) {
    LocalDate last = course.published();
    for (Subject each : last == null ? course.concerned() : List.<Subject>of()) {
      LocalDate day = course.of(each).published();
      last = day == null || last != null && day.isBefore(last) ? last : day;
    }
    return last;
  }

  @Override
  public boolean isOwed(Course course) {
    return course.isForAny(Course::isTolerated);
  }

  @Override
  public @Nullable Done done(Course course) {
    LocalDate day = day(course);
    if (!isOwed(course)) {
      return null;
    }
    if (day == null && course.withheld() != null) {
      return Done.on(null)
          .noting(new Bilingual("不公开，理由已经记录", "withheld, with the reason recorded"));
    }
    return day == null ? null : Done.on(day);
  }

  @Override
  public @Nullable Bilingual why(Course course) {
    return isOwed(course)
        ? null
        : first(course.whyUndecided(), course.whyRecommendedOnly(provision()), NOBODY_TOLERATED);
  }

  private static boolean mayBePublished(Course course) {
    return course.isTolerated() && course.withheld() == null;
  }

  private @Nullable Bilingual whyNoText(Course course) {
    Course all = course.of(null);
    return first(
        all.isForAny(Course::isTolerated) && !all.isForAny(Publication::mayBePublished)
            ? IS_WITHHELD.with(course.caseFile().where(CaseKeys.WITHHELD.path()))
            : null,
        all.whyUndecided(),
        all.whyRecommendedOnly(provision()),
        why(all));
  }
}

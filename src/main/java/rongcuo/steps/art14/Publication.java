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
import rongcuo.steps.course.Given;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Recording;
import rongcuo.steps.course.RefusedException;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Step;
import rongcuo.steps.course.Task;

/**
 * 一般应在一定范围内公开
 *
 * <p>Reading: what is published is the decision to tolerate (容错决定); “一般” lets a unit withhold it,
 * with its reason. The first such decision on one of several officers may be published; the text
 * names all, so it is made when all are decided on.
 */
public final class Publication implements Step {

  private static final Task TASK =
      new Task(
          "publish",
          Provision.ART_14,
          Responsible.UNIT,
          new Bilingual("在一定范围内公开，或者记录不公开的理由", "publish within a scope, or record why not"));

  static final Detail<String> SCOPE = Detail.text("scope", "范围", "within which scope");
  static final Detail<String> SUMMARY =
      Detail.text("summary", "公开内容（自行脱敏）", "what is published, masked by hand");
  static final Detail<String> REASON = Detail.text("reason", "理由", "the reason");

  private static final Bilingual PUBLISHED_ALREADY = new Bilingual("公开", "publication");
  private static final Bilingual WITHHELD_ALREADY =
      new Bilingual("不公开理由", "the reason for withholding");

  private final List<Event> events =
      List.of(
          Event.on(
              CaseKeys.PUBLISHED,
              "published",
              new Bilingual("公开", "it was published"),
              List.of(SCOPE, SUMMARY),
              this::publish),
          Event.of(
                  "withheld",
                  new Bilingual("不公开", "it is not published"),
                  List.of(REASON),
                  false,
                  this::withhold)
              .needing(REASON));

  private final Paper text =
      Paper.ofMatter(DocumentName.PUBLICATION)
          .masked()
          .tellingDecision()
          .unless(this::whyNoText)
          .dated(course -> course.get(CaseKeys.PUBLISHED))
          .titled("容错认定结论公开");

  private static final List<Column<Course>> COLUMNS =
      List.of(
          Column.of(
              "公开日期",
              "published",
              11,
              course ->
                  course.get(CaseKeys.WITHHELD) == null
                      ? Cell.of(course.day(CaseKeys.PUBLISHED))
                      : Cell.of(new Bilingual("不公开", "withheld"))));

  @Override
  public Provision provision() {
    return Provision.ART_14;
  }

  @Override
  public String clause() {
    return "一般应在一定范围内公开";
  }

  @Override
  public Task task() {
    return TASK;
  }

  @Override
  public boolean isOwed(Course course) {
    return course.isForAny(Course::isTolerated);
  }

  @Override
  public @Nullable Done done(Course course) {
    LocalDate day = course.day(CaseKeys.PUBLISHED);
    if (!isOwed(course)) {
      return null;
    }
    if (day == null && course.get(CaseKeys.WITHHELD) != null) {
      return Done.on(null)
          .noting(new Bilingual("不公开，理由已经记录", "withheld, with the reason recorded"));
    }
    return day == null ? null : Done.on(day);
  }

  @Override
  public Stage stage() {
    return Stage.PUBLICATION;
  }

  @Override
  public @Nullable Bilingual why(Course course) {
    if (course.isForAny(Course::isTolerated)) {
      return null;
    }
    return Step.first(
        course.whyUndecided(),
        course.whyRecommendedOnly(provision()),
        new Bilingual(
            "本案没有予以容错的当事人；第十四条“一般应在一定范围内公开”的是容错决定",
            "nobody is tolerated in this case; what Article 14 has published is the decision to"
                + " tolerate"));
  }

  private @Nullable Bilingual whyNoText(Course course) {
    Bilingual withheld =
        course.get(CaseKeys.WITHHELD) == null
            ? null
            : new Bilingual(
                    "案件文件记录了不公开的理由（{0}）", "the case file records why it is not published ({0})")
                .with(course.caseFile().where(CaseKeys.WITHHELD.path()));
    Course all = course.of(null);
    return Step.first(withheld, all.whyUndecided(), all.whyRecommendedOnly(provision()), why(all));
  }

  @Override
  public List<Event> events() {
    return events;
  }

  private void publish(Given given, Recording recording) throws RefusedException {
    Course course = recording.course().of(null);
    refuse(given, recording);
    if (course.get(CaseKeys.WITHHELD) != null) {
      recording.remove(CaseKeys.WITHHELD);
    }
    recording.set(CaseKeys.PUBLISHED, given.day());
    recording.set(CaseKeys.PUBLICATION_SCOPE, given.get(SCOPE));
    recording.set(CaseKeys.PUBLICATION_SUMMARY, given.get(SUMMARY));
  }

  private void withhold(Given given, Recording recording) throws RefusedException {
    refuse(given, recording);
    recording.remove(CaseKeys.PUBLISHED);
    recording.set(CaseKeys.WITHHELD, given.get(REASON));
  }

  private void refuse(Given given, Recording recording) throws RefusedException {
    Course course = recording.course().of(null);
    Recording.refuse(Step.first(why(course), whyBeforeFirst(course, given.day())));
    recording.refuseIfRecorded(PUBLISHED_ALREADY, course.get(CaseKeys.PUBLISHED));
    recording.refuseIfRecorded(WITHHELD_ALREADY, course.get(CaseKeys.WITHHELD));
  }

  /** Why a day is before every decision; null if one had been made by then. */
  private static @Nullable Bilingual whyBeforeFirst(Course course, LocalDate day) {
    Bilingual why = null;
    for (Subject each : course.caseFile().subjects()) {
      if (course.of(each).decision() != null) {
        why = course.of(each).whyTooEarly(CaseKeys.PUBLISHED, day);
        if (why == null) {
          return null;
        }
      }
    }
    return why;
  }

  @Override
  public List<Paper> papers() {
    return List.of(text);
  }

  @Override
  public List<Column<Course>> columns() {
    return COLUMNS;
  }
}

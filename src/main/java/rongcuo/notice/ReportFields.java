package rongcuo.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.ReportFinding;
import rongcuo.casefile.ReportKind;
import rongcuo.casefile.Reporter;
import rongcuo.casefile.Subject;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Paper;

/**
 * A report against officers (第十九条), as a letter can tell it: what it alleged, what was found of it,
 * what was decided on those whom it is about, and none of their names.
 */
final class ReportFields {

  private final DocumentedCase matter;
  private final CaseFile caseFile;
  private final Recorder recorder;
  private final Placeholders fields;

  /** When the letter was written, which tells nothing that came later; null if it is not known. */
  private final @Nullable LocalDate written;

  private ReportFields(Paper kind, DocumentedCase matter, Recorder recorder, Placeholders fields) {
    this.matter = matter;
    boolean answer = kind.name().namesReporter() || kind.name() == DocumentName.REPORTER_STATEMENT;
    Course first = matter.course(matter.caseFile().subjects().get(0));
    this.written = answer ? kind.date(first) : null;
    this.caseFile = matter.caseFile();
    this.recorder = recorder;
    this.fields = fields;
  }

  static void put(Paper kind, DocumentedCase matter, Recorder recorder, Placeholders fields) {
    ReportFields made = new ReportFields(kind, matter, recorder, fields);
    made.report();
    made.reporter(kind.name().namesReporter() ? matter.reporter() : null);
    made.ruling();
  }

  private void report() {
    ReportKind kind = caseFile.get(CaseKeys.REPORT_KIND);
    fields.flag("实名举报", kind == ReportKind.NAMED);
    fields.flag("匿名举报", kind == ReportKind.ANONYMOUS);
    fields.flag("有举报", isReported(caseFile));
    ReportFinding finding = caseFile.get(CaseKeys.REPORT_FINDING);
    fields.flag("举报属实", finding == ReportFinding.SUBSTANTIATED);
    fields.flag("部分属实", finding == ReportFinding.PARTLY_SUBSTANTIATED);
    fields.flag("举报不成立", finding == ReportFinding.UNFOUNDED || finding == ReportFinding.UNPROVEN);
    fields.flag("恶意举报", Boolean.TRUE.equals(caseFile.get(CaseKeys.REPORT_MALICIOUS)));
  }

  static boolean isReported(CaseFile caseFile) {
    ReportKind kind = caseFile.get(CaseKeys.REPORT_KIND);
    return kind == ReportKind.NAMED || kind == ReportKind.ANONYMOUS;
  }

  private void reporter(@Nullable Reporter reporter) {
    String whose = "举报人信息文件";
    String name = reporter == null ? null : reporter.name();
    String salutation = reporter == null ? null : reporter.salutation();
    fields.put("举报人姓名", "reporter.name", recorder.text(name, "reporter.name", whose));
    fields.put(
        "举报人称呼", "reporter.salutation", recorder.text(salutation, "reporter.salutation", whose));
  }

  /** What was decided on those whom the report is about: decisions, no recommendations. */
  private void ruling() {
    fields.later(
        "认定情况",
        "decision",
        () -> told(Conclusion.TOLERATED, Conclusion.DILIGENT, Conclusion.NOT_TOLERATED));
    fields.later("可以说明的认定情况", "decision", () -> told(Conclusion.TOLERATED, Conclusion.DILIGENT));
    Placeholders.Once<List<Course>> corrected =
        new Placeholders.Once<>(() -> courses(Course::isOfArticle16));
    fields.flag("应当纠错", () -> !corrected.get().isEmpty());
    fields.flag(
        "已经启动纠错",
        () ->
            !corrected.get().isEmpty()
                && corrected.get().stream()
                    .allMatch(c -> c.day(CaseKeys.CORRECTION_STARTED) != null));
  }

  private @Nullable SourcedText told(Conclusion... conclusions) {
    List<SourcedText> clauses = new ArrayList<>();
    for (Conclusion conclusion : conclusions) {
      switch (conclusion) {
        case TOLERATED -> add(clauses, conclusion, "对", "予以容错");
        case DILIGENT -> add(clauses, conclusion, "认定", "履职尽责");
        case NOT_TOLERATED -> add(clauses, conclusion, "对", "不予容错");
      }
    }
    return clauses.isEmpty() ? null : SourcedText.joined(clauses, "；");
  }

  private List<Course> courses(Predicate<Course> such) {
    return caseFile.subjects().stream()
        .map(each -> matter.course(each, written))
        .filter(such)
        .toList();
  }

  private void add(List<SourcedText> clauses, Conclusion conclusion, String before, String after) {
    List<Course> such = courses(course -> course.isConcluded(conclusion));
    if (such.isEmpty()) {
      return;
    }
    Set<Provision> cited = new TreeSet<>();
    List<Source> sources = new ArrayList<>();
    for (Course course : such) {
      Subject subject = Objects.requireNonNull(course.subject());
      cited.addAll(new Carrying(matter.assessment(subject), course.concluded()).provisions());
      sources.add(recorder.source("decision.conclusion", Recorder.FILE));
    }
    cited.forEach(provision -> sources.add(new Source.Law(provision)));
    String law = "依照" + Wordings.citations(List.copyOf(cited)) + "的规定，";
    clauses.add(SourcedText.of(law + before + whom(such) + after, sources));
  }

  /** Those whom something was decided of, by number alone. */
  private String whom(List<Course> such) {
    int all = caseFile.subjects().size();
    long institutions = such.stream().filter(c -> c.concerned().get(0).institution()).count();
    String called = institutions == 0 ? "执法人员" : institutions == such.size() ? "执法机构" : "执法机构和执法人员";
    return such.size() == all ? "有关" + called : "其中" + such.size() + "名" + called;
  }
}

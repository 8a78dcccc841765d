package rongcuo.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.FormerDecision;
import rongcuo.casefile.Subject;
import rongcuo.statute.Provision;
import rongcuo.steps.Papers;
import rongcuo.steps.art14.ObjectionLetter;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Paper;

/** What the file of a case holds: the report and inner deliberation apart (副卷). */
final class FileIndex {

  private static final List<String> COLUMNS = List.of("序号", "材料文号", "责任者", "材料名称", "材料日期", "材料页码");

  private final DocumentedCase matter;
  private final CaseFile caseFile;
  private final Recorder recorder;
  private final List<Placeholders> open = new ArrayList<>();
  private final List<Placeholders> inner = new ArrayList<>();

  private FileIndex(DocumentedCase matter, Recorder recorder) {
    this.matter = matter;
    this.caseFile = matter.caseFile();
    this.recorder = recorder;
    evidence();
    for (Paper each : Papers.ALL) {
      matter.subjects(each).forEach(whose -> paper(each, whose));
    }
    if (ReportFields.isReported(caseFile)) {
      SourcedText name = SourcedText.of("举报材料", new Source.Law(Provision.ART_19));
      String path = CaseKeys.REPORTED.path();
      entry(inner, null, null, name, recorder.date(caseFile.get(CaseKeys.REPORTED), path), null);
    }
  }

  static void put(DocumentedCase matter, Recorder recorder, Placeholders fields) {
    fields.list("正卷", COLUMNS, () -> new FileIndex(matter, recorder).open);
    fields.list("副卷", COLUMNS, () -> new FileIndex(matter, recorder).inner);
  }

  private void evidence() {
    for (Evidence each : caseFile.evidence()) {
      String at = "evidence." + each.id();
      String title = each.title() == null ? "" : each.title();
      entry(
          open,
          null,
          recorder.text(each.source(), at + ".source"),
          recorder.text("证据" + each.id() + "　" + title, at),
          recorder.date(each.date(), at),
          recorder.text(each.said().get(CaseKeys.EVIDENCE_PAGES), at + ".pages"));
    }
  }

  private void paper(Paper paper, Subject whose) {
    Course course = matter.course(whose);
    if (paper.name() == DocumentName.DECISION) {
      caseFile.formerDecisions(whose).forEach(each -> former(paper, whose, each));
    }
    LocalDate date = paper.date(course);
    if (date == null || !paper.isCalledFor(course)) {
      return;
    }
    if (paper.name() == DocumentName.OBJECTION_ANSWER) {
      ObjectionLetter.of(course).forEach(each -> paper(paper, whose, each.number(), each.date()));
      return;
    }
    paper(paper, whose, course.number(paper.name()), date);
  }

  private void paper(
      Paper paper, Subject whose, @Nullable String number, @Nullable LocalDate date) {
    boolean ofUnit = !IssueFields.isOfAnotherBody(paper, matter, whose);
    entry(
        paper.isInner() ? inner : open,
        number(paper, number, date, ofUnit),
        recorder.text(by(paper, whose), "unit.name"),
        name(matter.title(paper, whose), paper, whose),
        recorder.date(date, ""),
        null);
  }

  /** In full; of another body the place in its row says nothing. */
  private @Nullable SourcedText number(
      Paper paper, @Nullable String given, @Nullable LocalDate date, boolean ofUnit) {
    boolean place = given != null && given.strip().matches("[0-9]+");
    String full =
        given == null || date == null || !ofUnit
            ? place ? null : given
            : caseFile.numberInFull(paper.name(), given, date);
    return recorder.text(full, "numbers." + paper.id());
  }

  /** Who is answerable for a paper: the body that decided for its decision. */
  private @Nullable String by(Paper paper, Subject whose) {
    if (paper.name() == DocumentName.APPLICATION) {
      return whose.name();
    }
    return IssueFields.isOfAnotherBody(paper, matter, whose)
        ? matter.course(whose).accountabilityBody()
        : unit();
  }

  private void former(Paper paper, Subject whose, FormerDecision former) {
    LocalDate date = former.decision().date();
    Integer number = former.decision().number();
    boolean recommended = caseFile.isOfUnit(former.decision());
    String body = matter.course(whose).accountabilityBody();
    entry(
        open,
        number(
            paper,
            number == null ? null : String.valueOf(number),
            date,
            recommended || body == null),
        recorder.text(recommended || body == null ? unit() : body, "unit.name"),
        name(recommended ? "原容错认定建议书" : "原" + paper.chinese(), paper, whose),
        recorder.date(date, ""),
        null);
  }

  private @Nullable String unit() {
    return caseFile.get(CaseKeys.UNIT_NAME);
  }

  private SourcedText name(String title, Paper paper, Subject whose) {
    boolean told =
        matter.whom(paper, whose).size() == caseFile.subjects().size()
            || title.contains(whose.name());
    String name =
        told || caseFile.subjects().size() == 1 ? title : title + "（" + whose.name() + "）";
    return SourcedText.of(recorder.words(name), new Source.Law(Provision.ART_14));
  }

  /** What is not known of a paper is written by hand, or there is none of it. */
  private static void entry(
      List<Placeholders> rows,
      @Nullable SourcedText number,
      @Nullable SourcedText by,
      @Nullable SourcedText name,
      @Nullable SourcedText date,
      @Nullable SourcedText pages) {
    Placeholders row = new Placeholders();
    row.put("序号", "", SourcedText.of(String.valueOf(rows.size() + 1)));
    row.put("材料文号", "", orEmpty(number));
    row.put("责任者", "", orEmpty(by));
    row.put("材料名称", "", name);
    row.put("材料日期", "", date == null ? SourcedText.of("—") : date);
    row.put("材料页码", "", orEmpty(pages));
    rows.add(row);
  }

  private static SourcedText orEmpty(@Nullable SourcedText text) {
    return text == null ? SourcedText.of("　") : text;
  }
}

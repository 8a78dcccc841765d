package rongcuo.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.Subject;
import rongcuo.statute.Readings;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Duty;
import rongcuo.steps.course.DutyState;

/** What is owed, and how far a case is, where a decision changes (第十四、十六、十七、十九条). */
class ReplacedDecisionTest {

  private static final String INQUIRED = "inquiry: {from: 2026-04-03, to: 2026-04-20}\n";
  private static final String ONE = "subjects: [{name: 张某}]\n" + INQUIRED;
  private static final String TOLERATED = "conclusion: tolerated, disposition: exempt, date: ";
  private static final String REFUSED = "conclusion: not-tolerated, disposition: full, date: ";
  private static final String RUNNING =
      "correction: {started: 2026-04-25, grounds: [甲], items: [乙], requirements: [丙],"
          + " deadline: 2026-06-30%s}\n";
  private static final String TOLD =
      ", notified: {units: 2026-04-27, party: 2026-04-27}, published: {date: 2026-05-06}";

  private static String decided(String what) {
    return "decision: {" + what + "}\n";
  }

  private static String former(String what, String replaced) {
    return "former-decisions: [{" + what + ", replaced: " + replaced + ", because: objection}]\n";
  }

  private static final String LATER =
      ONE
          + former(TOLERATED + "2026-04-25" + TOLD, "2026-06-01")
          + decided(TOLERATED + "2026-06-01")
          + RUNNING.formatted("");

  private static final String SAME_DAY =
      ONE
          + former(
              TOLERATED + "2026-04-25, notified: {units: 2026-04-25, party: 2026-04-25}",
              "2026-04-25")
          + decided(TOLERATED + "2026-04-25")
          + RUNNING.formatted("");

  private static final String FOR_ONE =
      "subjects: [{name: 李某, notified: {}, "
          + "decision: {"
          + REFUSED
          + "2026-06-01}, former-decisions: [{"
          + TOLERATED
          + "2026-04-25"
          + TOLD
          + ", replaced: 2026-06-01}]}, {name: 张某}]\n"
          + INQUIRED
          + decided(TOLERATED + "2026-04-25")
          + "notified: {units: 2026-04-27, party: 2026-04-27}\npublished: {date: 2026-05-06}\n"
          + RUNNING.formatted("");

  private static final String ON_OBJECTION =
      "subjects: [{name: 张某, objections: [{date: 2026-05-10, answered: 2026-05-20, upheld: yes}]}]\n"
          + INQUIRED
          + "report: {kind: named, finding: substantiated}\n"
          + former(
              REFUSED + "2026-04-25, notified: {units: 2026-04-27, party: 2026-04-27}",
              "2026-06-01")
          + decided(TOLERATED + "2026-06-01");

  private static final String THEN_REFUSED =
      ONE
          + former(TOLERATED + "2026-04-25" + TOLD, "2026-06-01")
          + decided(REFUSED + "2026-06-01")
          + "notified: {units: 2026-06-02, party: 2026-06-02}\n"
          + RUNNING.formatted(", ended: 2026-06-05, ended-because: 不予容错");

  private static final String BY_THE_BODY =
      "unit: {name: 甲局, accountability-body: 乙组}\n"
          + ONE
          + "recommendation: {"
          + TOLERATED
          + "2026-04-22}\n"
          + decided(TOLERATED + "2026-05-10, body: 乙组");

  private static final String NEWCOMER =
      "subjects: [{name: 李某}, {name: 张某, notified: {units: 2026-04-27, party: 2026-04-27},"
          + " decision: {"
          + TOLERATED
          + "2026-04-25}, correction: {started: 2026-04-25}}]\n"
          + INQUIRED;

  private static final String WITHDRAWN =
      ONE
          + "initiation: {by: individual, date: 2026-04-02}\n"
          + "report: {kind: named, finding: partly-substantiated}\n"
          + "ended: {date: 2026-04-21, how: withdrawn}\n"
          + "report-handled: {feedback: 2026-05-08}\n";

  /**
   * A day of a case.
   *
   * @param owed of the first officer: a duty, its state and the day that it is due
   */
  record Row(String because, String file, String on, String stage, List<String> owed) {
    @Override
    public String toString() {
      return because + " " + on;
    }
  }

  private static Row row(String because, String file, String on, String stage, String... owed) {
    return new Row(because, file, on, stage, List.of(owed));
  }

  static List<Row> rows() {
    return List.of(
        row(
            "the first in force",
            LATER,
            "2026-05-31",
            "correction",
            "notify done",
            "publish done",
            "finish-correction due 2026-06-30"),
        row(
            "replaced later",
            LATER,
            "2026-06-01",
            "notification",
            "conclude done",
            "notify due 2026-06-08",
            "publish open",
            "not-an-error done",
            "start-correction done",
            "explain-correction done",
            "finish-correction due 2026-06-30"),
        row("replaced later", LATER, "2026-06-09", "notification", "notify overdue 2026-06-08"),
        row("replaced that day", SAME_DAY, "2026-04-25", "notification", "notify due 2026-05-02"),
        row(
            "replaced that day",
            SAME_DAY,
            "2026-05-03",
            "notification",
            "notify overdue 2026-05-02"),
        row(
            "replaced and told that day",
            SAME_DAY + "notified: {units: 2026-04-25, party: 2026-04-25}\n",
            "2026-04-25",
            "publication",
            "notify done"),
        row("before it parts", FOR_ONE, "2026-05-31", "correction", "notify done", "publish done"),
        row(
            "replaced for one",
            FOR_ONE,
            "2026-06-02",
            "notification",
            "notify due 2026-06-08",
            "publish not-needed",
            "not-an-error not-needed",
            "start-correction not-needed",
            "explain-correction not-needed",
            "finish-correction due 2026-06-30",
            "follow-up open"),
        row(
            "replaced for the other",
            other(FOR_ONE),
            "2026-06-02",
            "correction",
            "notify done",
            "publish done",
            "not-an-error done",
            "start-correction done",
            "finish-correction due 2026-06-30"),
        row(
            "refused at first",
            ON_OBJECTION,
            "2026-05-31",
            "closed",
            "answer-objection done",
            "notify done",
            "publish not-needed",
            "start-correction not-needed",
            "explain-correction not-needed",
            "feedback not-needed"),
        row("objected", ON_OBJECTION, "2026-05-19", "notification", "answer-objection open"),
        row(
            "the objection is upheld",
            ON_OBJECTION,
            "2026-06-01",
            "notification",
            "notify due 2026-06-08",
            "publish open",
            "not-an-error done",
            "start-correction due 2026-06-01",
            "explain-correction due 2026-06-01",
            "finish-correction not-needed",
            "feedback open"),
        row(
            "the objection is upheld",
            ON_OBJECTION,
            "2026-06-02",
            "notification",
            "start-correction overdue 2026-06-01",
            "explain-correction overdue 2026-06-01"),
        row(
            "refused while correction runs",
            THEN_REFUSED,
            "2026-06-01",
            "notification",
            "notify due 2026-06-08",
            "publish not-needed",
            "not-an-error not-needed",
            "start-correction not-needed",
            "explain-correction not-needed",
            "finish-correction due 2026-06-30",
            "analyse-causes open",
            "follow-up open"),
        row("refused and told", THEN_REFUSED, "2026-06-04", "correction", "notify done"),
        row(
            "correction is ended",
            THEN_REFUSED,
            "2026-06-05",
            "closed",
            "finish-correction not-needed",
            "analyse-causes not-needed",
            "follow-up not-needed"),
        row(
            "only recommended",
            BY_THE_BODY,
            "2026-05-09",
            "conclusion",
            "conclude open",
            "notify not-needed",
            "publish not-needed",
            "not-an-error not-needed",
            "start-correction not-needed"),
        row(
            "decided as recommended",
            BY_THE_BODY,
            "2026-05-10",
            "notification",
            "conclude done",
            "notify due 2026-05-17",
            "publish open",
            "start-correction due 2026-05-10"),
        row(
            "joined later",
            NEWCOMER,
            "2026-05-10",
            "conclusion",
            "conclude open",
            "notify not-needed",
            "not-an-error not-needed",
            "start-correction not-needed",
            "analyse-causes not-needed"),
        row(
            "decided before another joined",
            other(NEWCOMER),
            "2026-05-10",
            "publication",
            "conclude done",
            "notify done",
            "publish open",
            "start-correction done",
            "explain-correction overdue 2026-04-25"),
        row(
            "withdrawn, partly unfounded",
            WITHDRAWN,
            "2026-05-07",
            "publication",
            "conclude not-needed",
            "notify not-needed",
            "publish not-needed",
            "start-correction not-needed",
            "feedback open"),
        row("withdrawn, answered", WITHDRAWN, "2026-05-08", "closed", "feedback done"));
  }

  /** The same case, looked at for the other officer. */
  private static String other(String file) {
    return file + "title: 另一人\n";
  }

  @ParameterizedTest
  @MethodSource("rows")
  void standsAsTheTableSays(Row row) {
    String text = "schema: rongcuo/case/1\nid: A-1\n" + row.file();
    CaseFile caseFile =
        Objects.requireNonNull(
            CaseReader.read(text.getBytes(StandardCharsets.UTF_8)).caseFile(), text);
    Course course =
        new Course(
            caseFile,
            Readings.DEFAULT,
            LocalDate.parse(row.on()),
            WorkingCalendar.published(),
            null);
    Subject officer = caseFile.subjects().get(row.file().contains("另一人") ? 1 : 0);
    Map<Subject, List<Duty>> each = Duties.concerningEach(caseFile, Duties.of(course));
    List<Duty> duties = Objects.requireNonNull(each.get(officer));
    List<String> stand = new ArrayList<>();
    for (String owed : row.owed()) {
      String id = owed.split(" ")[0];
      duties.stream()
          .filter(duty -> duty.task().id().equals(id))
          .forEach(duty -> stand.add(id + " " + shown(duty)));
    }
    assertThat(stand).isEqualTo(row.owed());
    assertThat(Duties.stage(course.of(officer), duties).id()).isEqualTo(row.stage());
  }

  private static String shown(Duty duty) {
    DutyState state = duty.state();
    LocalDate due = state.isOutstanding() ? duty.due().date() : null;
    return due == null ? state.id() : state.id() + " " + due;
  }
}

package rongcuo.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.casefile.CaseDocument;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.language.Bilingual;
import rongcuo.statute.Choice;
import rongcuo.statute.Readings;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Duty;
import rongcuo.steps.course.DutyState;
import rongcuo.steps.course.Task;

/** Every row of the duties in every state that it can be in. */
class DutiesTest {

  private static final String HEAD =
      """
      schema: rongcuo/case/1
      id: A-1
      subjects: [{name: 张某}]
      """;

  private static final String TOLERATED =
      "decision: {conclusion: tolerated, disposition: exempt, date: 2026-04-25}\n";
  private static final String MITIGATED =
      "decision: {conclusion: tolerated, disposition: mitigate, date: 2026-04-25}\n";
  private static final String DILIGENT =
      "decision: {conclusion: diligent, disposition: no-liability, date: 2026-04-25}\n";
  private static final String REFUSED =
      "decision: {conclusion: not-tolerated, disposition: full, date: 2026-04-25}\n";
  private static final String ELSEWHERE = "unit: {name: 甲局, accountability-body: 乙组}\n";

  record Row(String kind, String because, String file, String on, DutyState state, String due) {
    @Override
    public String toString() {
      return kind + ": " + because;
    }
  }

  private static Row row(
      String kind, DutyState state, String because, String on, String due, String... file) {
    return new Row(kind, because, String.join("", file), on, state, due);
  }

  private static final String APPLIED = "initiation: {by: individual, date: 2026-04-02}\n";
  private static final String WITHDRAWN = "ended: {date: 2026-04-20, how: withdrawn}\n";

  private static Row objection(DutyState state, String because, String on, String objections) {
    String said = "objections: [{" + objections + "}]\n";
    return row("answer-objection", state, because, on, "", said, TOLERATED);
  }

  private static Row extension(DutyState state, String because, String on, String extensions) {
    String correction =
        "correction: {started: 2026-04-25, deadline: 2026-06-30, extensions: [{"
            + extensions
            + "}]}\n";
    return row("decide-extension", state, because, on, "", TOLERATED, correction);
  }

  private static Row ended(String kind, DutyState state) {
    String correction =
        "correction: {started: 2026-04-25, deadline: 2026-06-30, ended: 2026-06-01}\n";
    return row(
        kind, state, "ended, since the decision changed", "2026-06-05", "", REFUSED, correction);
  }

  static List<Row> rows() {
    DutyState overdue = DutyState.OVERDUE;
    DutyState due = DutyState.DUE;
    DutyState open = DutyState.OPEN;
    DutyState late = DutyState.DONE_LATE;
    DutyState done = DutyState.DONE;
    DutyState none = DutyState.NOT_NEEDED;
    String police = "facts: {public-security-matter: yes}\n";
    String transferred = "transfer: {date: 2026-05-04, to: 某公安局}\n";
    String started = "correction: {started: 2026-04-25}\n";
    String deadline = "correction: {started: 2026-04-25, deadline: 2026-06-30";
    String whole =
        "correction: {started: 2026-04-25, grounds: [甲], items: [乙], requirements: [丙],"
            + " deadline: 2026-06-30}\n";
    return List.of(
        // 第九条
        row("transfer", none, "not a police matter", "2026-05-01", "", ""),
        row("transfer", due, "a police matter", "2026-05-01", "", police),
        row("transfer", due, "transferred only later", "2026-05-03", "", police, transferred),
        row("transfer", done, "transferred", "2026-05-04", "", police, transferred),
        row(
            "transfer",
            late,
            "transferred, found late",
            "2026-05-04",
            "",
            "facts: {public-security-matter: yes, transferred-to-public-security: no}\n",
            transferred),
        row(
            "transfer",
            done,
            "transferred by the facts",
            "2026-05-04",
            "",
            "facts: {public-security-matter: yes, transferred-to-public-security: yes}\n"),
        row("assist-police", none, "not transferred", "2026-05-01", "", police),
        row("assist-police", open, "transferred", "2026-05-04", "", police, transferred),
        row(
            "assist-police",
            done,
            "assisted",
            "2026-05-04",
            "",
            "facts: {public-security-matter: yes, assisted-public-security: yes}\n",
            transferred),
        // 第十四条
        row("inquire", none, "not initiated", "2026-05-01", "", ""),
        row("inquire", open, "initiated", "2026-05-01", "", "initiation: {by: unit}\n"),
        row(
            "inquire",
            none,
            "initiated only later",
            "2026-05-01",
            "",
            "initiation: {date: 2026-05-02}\n"),
        row(
            "inquire",
            none,
            "not accepted",
            "2026-05-01",
            "",
            "initiation: {by: individual, date: 2026-04-01}\nacceptance: {accepted: no}\n"),
        row(
            "inquire",
            open,
            "inquiry begun",
            "2026-05-01",
            "",
            "initiation: {by: unit}\ninquiry: {from: 2026-05-01}\n"),
        row(
            "inquire",
            open,
            "inquiry under way",
            "2026-05-19",
            "",
            "inquiry: {from: 2026-05-01, to: 2026-05-20}\n"),
        row(
            "inquire",
            done,
            "inquiry ended",
            "2026-05-20",
            "",
            "inquiry: {from: 2026-05-01, to: 2026-05-20}\n"),
        row(
            "inquire",
            open,
            "decided without an inquiry",
            "2026-05-01",
            "",
            "initiation: {by: unit}\n",
            TOLERATED),
        row("conclude", none, "no inquiry", "2026-05-01", "", ""),
        row(
            "conclude",
            none,
            "inquiry under way",
            "2026-05-01",
            "",
            "inquiry: {from: 2026-04-01, to: 2026-05-02}\n"),
        row(
            "conclude",
            open,
            "inquiry finished",
            "2026-05-02",
            "",
            "inquiry: {from: 2026-04-01, to: 2026-05-02}\n"),
        row("conclude", done, "decided", "2026-05-02", "", TOLERATED),
        row("conclude", open, "recommended only", "2026-05-02", "", ELSEWHERE, TOLERATED),
        row("notify", none, "not decided", "2026-05-01", "", ""),
        row("notify", none, "decided only later", "2026-04-24", "", TOLERATED),
        row("notify", none, "recommended only", "2026-06-01", "", ELSEWHERE, TOLERATED),
        row("notify", due, "decided", "2026-04-25", "2026-05-02", TOLERATED),
        row("notify", due, "the last day", "2026-05-02", "2026-05-02", REFUSED),
        row("notify", overdue, "the day after", "2026-05-03", "2026-05-02", DILIGENT),
        row(
            "notify",
            overdue,
            "one of the two notified",
            "2026-05-03",
            "2026-05-02",
            TOLERATED,
            "notified: {party: 2026-04-27}\n"),
        row(
            "notify",
            done,
            "both notified on the last day",
            "2026-06-01",
            "2026-05-02",
            TOLERATED,
            "notified: {units: 2026-05-02, party: 2026-04-27}\n"),
        row(
            "notify",
            late,
            "one notified late",
            "2026-06-01",
            "2026-05-02",
            TOLERATED,
            "notified: {units: 2026-04-27, party: 2026-05-03}\n"),
        row(
            "notify",
            open,
            "a decision without a day",
            "2026-06-01",
            "",
            "decision: {conclusion: tolerated}\n"),
        row("publish", none, "not tolerated", "2026-05-01", "", REFUSED),
        row("publish", none, "diligent", "2026-05-01", "", DILIGENT),
        row("publish", open, "tolerated", "2026-05-01", "", TOLERATED),
        row("publish", none, "recommended only", "2026-05-01", "", ELSEWHERE, TOLERATED),
        row(
            "publish",
            done,
            "published",
            "2026-05-06",
            "",
            TOLERATED,
            "published: {date: 2026-05-06}\n"),
        row(
            "publish",
            done,
            "withheld with a reason",
            "2026-05-06",
            "",
            TOLERATED,
            "published: {withheld: 涉及他案}\n"),
        // 本单位规定: an objection is answered, with no time set for it.
        row("answer-objection", none, "nobody objected", "2026-05-01", "", TOLERATED),
        objection(none, "objected only later", "2026-05-01", "date: 2026-05-02, text: 过重"),
        objection(open, "objected", "2026-05-02", "date: 2026-05-02, text: 过重"),
        objection(
            open,
            "answered only later",
            "2026-05-09",
            "date: 2026-05-02, answered: 2026-05-10, upheld: no"),
        objection(
            open,
            "one of two answered",
            "2026-06-02",
            "date: 2026-05-02, answered: 2026-05-10}, {date: 2026-06-01"),
        objection(
            done, "answered", "2026-05-10", "date: 2026-05-02, answered: 2026-05-10, upheld: no"),
        // 第十七条 “可以申请适当延长整改期限”
        row("decide-extension", none, "nobody asked", "2026-05-01", "", TOLERATED, whole),
        extension(none, "asked only later", "2026-06-19", "requested: 2026-06-20"),
        extension(open, "asked", "2026-06-20", "requested: 2026-06-20, until: 2026-07-31"),
        extension(
            open,
            "asked again after a refusal",
            "2026-06-28",
            "requested: 2026-06-20, refused-by: 甲}, {requested: 2026-06-28"),
        row(
            "decide-extension",
            none,
            "asked, but correction is finished",
            "2026-06-29",
            "",
            TOLERATED,
            deadline + ", extensions: [{requested: 2026-06-20}], finished: 2026-06-28}\n"),
        extension(
            done,
            "granted",
            "2026-06-25",
            "requested: 2026-06-20, until: 2026-07-31, approved-by: 甲, answered: 2026-06-25"),
        extension(
            done,
            "refused",
            "2026-06-25",
            "requested: 2026-06-20, refused-by: 甲, answered: 2026-06-25"),
        row(
            "finish-correction",
            due,
            "more time was refused: the deadline stands",
            "2026-06-30",
            "2026-06-30",
            TOLERATED,
            deadline
                + ", extensions: [{requested: 2026-06-20, until: 2026-07-31, refused-by: 甲}]}\n"),
        // 第十六条: a correction that the decision calls for no more
        ended("finish-correction", none),
        ended("follow-up", none),
        ended("analyse-causes", none),
        // 第十四条: withdrawn, or ended without a conclusion
        row("inquire", none, "withdrawn", "2026-05-01", "", APPLIED, WITHDRAWN),
        row("inquire", open, "withdrawn only later", "2026-04-19", "", APPLIED, WITHDRAWN),
        row(
            "conclude",
            none,
            "discontinued after the inquiry",
            "2026-05-01",
            "",
            "inquiry: {from: 2026-04-03, to: 2026-04-20}\n",
            "ended: {date: 2026-04-25, how: discontinued, reason: 当事人已调离}\n"),
        row(
            "feedback",
            open,
            "a baseless report is answered though the application was withdrawn",
            "2026-05-01",
            "",
            "report: {kind: named, finding: unfounded}\n",
            WITHDRAWN),
        row(
            "feedback",
            open,
            "a report that is true in part is baseless in the rest",
            "2026-05-01",
            "",
            "report: {kind: named, finding: partly-substantiated}\n"),
        row(
            "transfer",
            due,
            "a police matter though the application was withdrawn",
            "2026-05-01",
            "",
            police,
            WITHDRAWN),
        // 第十五条
        row("not-an-error", none, "not tolerated", "2026-05-01", "", REFUSED),
        row("not-an-error", none, "not decided yet", "2026-04-24", "", TOLERATED),
        row("not-an-error", done, "exempted", "2026-05-01", "", TOLERATED),
        row("not-an-error", done, "mitigated", "2026-05-01", "", MITIGATED),
        // 第十六条
        row("start-correction", none, "diligent", "2026-05-01", "", DILIGENT),
        row("start-correction", due, "decided", "2026-04-25", "2026-04-25", TOLERATED),
        row("start-correction", overdue, "a day later", "2026-04-26", "2026-04-25", MITIGATED),
        row(
            "start-correction",
            done,
            "started that day",
            "2026-05-01",
            "2026-04-25",
            TOLERATED,
            started),
        row(
            "start-correction",
            late,
            "started later",
            "2026-05-01",
            "2026-04-25",
            TOLERATED,
            "correction: {started: 2026-04-28}\n"),
        row(
            "start-correction",
            overdue,
            "started only after the day looked at",
            "2026-04-27",
            "2026-04-25",
            TOLERATED,
            "correction: {started: 2026-04-28}\n"),
        // 第十七条
        row("explain-correction", none, "not tolerated", "2026-05-01", "", REFUSED),
        row("explain-correction", due, "decided", "2026-04-25", "2026-04-25", TOLERATED),
        row(
            "explain-correction",
            overdue,
            "started without a word",
            "2026-05-01",
            "2026-04-25",
            TOLERATED,
            started),
        row("explain-correction", done, "all four", "2026-05-01", "2026-04-25", TOLERATED, whole),
        row("explain-correction", open, "diligent", "2026-05-01", "", DILIGENT),
        row(
            "explain-correction",
            done,
            "diligent, with suggestions",
            "2026-05-01",
            "",
            DILIGENT,
            "correction: {requirements: [完善检查清单]}\n"),
        row("analyse-causes", none, "not started", "2026-05-01", "", TOLERATED),
        row("analyse-causes", open, "started", "2026-05-01", "", TOLERATED, started),
        row(
            "analyse-causes",
            done,
            "analysed",
            "2026-06-01",
            "",
            TOLERATED,
            "correction: {started: 2026-04-25, analysed: 2026-05-20}\n"),
        row("finish-correction", none, "no deadline", "2026-05-01", "", TOLERATED, started),
        row(
            "finish-correction",
            due,
            "the last day",
            "2026-06-30",
            "2026-06-30",
            TOLERATED,
            deadline + "}\n"),
        row(
            "finish-correction",
            overdue,
            "the day after",
            "2026-07-01",
            "2026-06-30",
            TOLERATED,
            deadline + "}\n"),
        row(
            "finish-correction",
            due,
            "extended",
            "2026-07-01",
            "2026-07-31",
            TOLERATED,
            deadline
                + ", extensions: [{requested: 2026-06-20, until: 2026-07-31, approved-by: 某}]}\n"),
        row(
            "finish-correction",
            overdue,
            "asked for, not approved",
            "2026-07-01",
            "2026-06-30",
            TOLERATED,
            deadline + ", extensions: [{requested: 2026-06-20, until: 2026-07-31}]}\n"),
        row(
            "finish-correction",
            done,
            "finished",
            "2026-07-01",
            "2026-06-30",
            TOLERATED,
            deadline + ", finished: 2026-06-30}\n"),
        row(
            "finish-correction",
            late,
            "finished late",
            "2026-07-03",
            "2026-06-30",
            TOLERATED,
            deadline + ", finished: 2026-07-02}\n"),
        // 第十八条
        row("follow-up", none, "not started", "2026-05-01", "", TOLERATED),
        row("follow-up", open, "started", "2026-05-01", "", TOLERATED, started),
        row(
            "follow-up",
            open,
            "finished without one",
            "2026-07-01",
            "",
            TOLERATED,
            deadline + ", finished: 2026-06-30}\n"),
        row(
            "follow-up",
            done,
            "one recorded",
            "2026-07-01",
            "",
            TOLERATED,
            deadline + ", followups: [{date: 2026-06-10, finding: 良好}]}\n"),
        // 第十九条
        row("feedback", none, "no report", "2026-05-01", "", TOLERATED),
        row(
            "feedback",
            none,
            "substantiated, not tolerated",
            "2026-05-01",
            "",
            "report: {kind: named, finding: substantiated}\n",
            REFUSED),
        row(
            "feedback",
            open,
            "unfounded",
            "2026-05-01",
            "",
            "report: {kind: named, finding: unfounded}\n"),
        row(
            "feedback",
            open,
            "unproven",
            "2026-05-01",
            "",
            "report: {kind: named, finding: unproven}\n"),
        row(
            "feedback",
            open,
            "substantiated, yet tolerated",
            "2026-05-01",
            "",
            "report: {kind: named, finding: substantiated}\n",
            TOLERATED),
        row(
            "feedback",
            none,
            "anonymous",
            "2026-05-01",
            "",
            "report: {kind: anonymous, finding: unfounded}\n"),
        row(
            "feedback",
            done,
            "told",
            "2026-05-08",
            "",
            "report: {kind: named, finding: unfounded}\nreport-handled: {feedback: 2026-05-08}\n"),
        row(
            "explain-report",
            none,
            "named",
            "2026-05-01",
            "",
            "report: {kind: named, finding: unfounded}\n"),
        row(
            "explain-report",
            open,
            "unfounded",
            "2026-05-01",
            "",
            "report: {kind: anonymous, finding: unfounded}\n"),
        row(
            "explain-report",
            done,
            "explained",
            "2026-05-08",
            "",
            "report: {kind: anonymous, finding: unproven}\nreport-handled: {explained: 2026-05-08}\n"),
        row(
            "clarify",
            none,
            "not malicious",
            "2026-05-01",
            "",
            "report: {kind: named, finding: unfounded, malicious: no}\n"),
        row("clarify", open, "malicious", "2026-05-01", "", "report: {malicious: yes}\n"),
        row(
            "clarify",
            open,
            "malicious, without a report",
            "2026-05-01",
            "",
            "report: {kind: none, malicious: yes}\n"),
        row(
            "clarify",
            done,
            "clarified",
            "2026-05-29",
            "",
            "report: {malicious: yes}\nclarification: {date: 2026-05-29}\n"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void standsAsTheTableSays(Row row) {
    Duty duty = duty(row.kind(), row.file(), row.on(), Readings.DEFAULT);
    assertThat(duty.state()).isEqualTo(row.state());
    assertThat(duty.due().date() == null ? "" : duty.due().date().toString()).isEqualTo(row.due());
    boolean counted = duty.state().isOutstanding() && !row.due().isEmpty();
    assertThat(duty.daysLeft() != null).isEqualTo(counted);
    if (counted) {
      LocalDate day = LocalDate.parse(row.on()).plusDays(duty.daysLeft());
      assertThat(day).isEqualTo(row.due());
    }
  }

  /** The states that each row can be in: all but those that its want of a day rules out. */
  @Test
  void theTableHasEveryStateOfEveryDuty() {
    Map<String, Set<DutyState>> seen = new TreeMap<>();
    for (Row row : rows()) {
      seen.computeIfAbsent(row.kind(), key -> EnumSet.noneOf(DutyState.class)).add(row.state());
    }
    assertThat(seen.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Duties.tasks().stream().map(Task::id).filter(id -> !id.equals("warn")).toList());
    seen.forEach(
        (kind, states) ->
            assertThat(states).as(kind).contains(DutyState.NOT_NEEDED, DutyState.DONE));
    assertThat(seen.get("notify")).isEqualTo(EnumSet.allOf(DutyState.class));
    for (String dated : List.of("start-correction", "finish-correction")) {
      assertThat(seen.get(dated)).isEqualTo(EnumSet.complementOf(EnumSet.of(DutyState.OPEN)));
    }
  }

  @Test
  void saysThatAnInquiryIsUnderWayAndWhenItEnded() {
    String inquiry = "inquiry: {from: 2026-05-01, to: 2026-05-20}\n";
    Duty underWay = duty("inquire", inquiry, "2026-05-19", Readings.DEFAULT);
    assertThat(underWay.note()).isNotNull();
    assertThat(underWay.note().chinese()).isEqualTo("自 2026-05-01 起调查，尚未结束");
    assertThat(underWay.note().english()).isEqualTo("under way since 2026-05-01");
    assertThat(duty("inquire", inquiry, "2026-05-20", Readings.DEFAULT).done())
        .isEqualTo("2026-05-20");
  }

  @Test
  void promptlyIsNeitherAtOnceNorWithoutAnyTime() {
    String inquired = "inquiry: {from: 2026-05-01, to: 2026-05-20}\n";
    assertThat(duty("conclude", inquired, "2026-05-20", Readings.DEFAULT).due().label())
        .isEqualTo(new Bilingual("及时（本办法未规定具体期限）", "promptly (the regulation sets no exact time)"));
  }

  @Test
  void article15FollowsItsReading() {
    Readings exemption = Readings.DEFAULT.with(Choice.ARTICLE_15_ON_EXEMPTION);
    assertThat(duty("not-an-error", MITIGATED, "2026-05-01", exemption).state())
        .isEqualTo(DutyState.NOT_NEEDED);
    assertThat(duty("not-an-error", TOLERATED, "2026-05-01", exemption).state())
        .isEqualTo(DutyState.DONE);
  }

  /** 第十六、十七、十九条 “容错免责”: every tolerance, or exemption alone. */
  @ParameterizedTest
  @ValueSource(strings = {"start-correction", "explain-correction", "feedback", "explain-report"})
  void article16FollowsItsReading(String kind) {
    Readings exemption = Readings.DEFAULT.with(Choice.ARTICLE_16_ON_EXEMPTION);
    String report =
        "report: {kind: %s, finding: substantiated}\n"
            .formatted(kind.equals("explain-report") ? "anonymous" : "named");
    assertThat(duty(kind, report + MITIGATED, "2026-05-01", Readings.DEFAULT).state())
        .isNotEqualTo(DutyState.NOT_NEEDED);
    assertThat(duty(kind, report + MITIGATED, "2026-05-01", exemption).state())
        .isEqualTo(DutyState.NOT_NEEDED);
    assertThat(duty(kind, report + TOLERATED, "2026-05-01", exemption).state())
        .isNotEqualTo(DutyState.NOT_NEEDED);
  }

  /** A diligent officer is told either way (第十七条 “尽职免责”), and what is unfounded is answered. */
  @Test
  void article16ReachesDiligenceAndUnfoundedReportsHoweverItIsRead() {
    Readings exemption = Readings.DEFAULT.with(Choice.ARTICLE_16_ON_EXEMPTION);
    String diligent =
        "report: {kind: named, finding: unfounded}\n"
            + "decision: {conclusion: diligent, disposition: no-liability, date: 2026-04-25}\n";
    assertThat(duty("explain-correction", diligent, "2026-05-01", exemption).state())
        .isNotEqualTo(DutyState.NOT_NEEDED);
    assertThat(duty("feedback", diligent, "2026-05-01", exemption).state())
        .isNotEqualTo(DutyState.NOT_NEEDED);
  }

  /** 第十四条 “容错决定作出后”: whichever way it went, or a decision to tolerate alone. */
  @ParameterizedTest
  @CsvSource({
    "not-tolerated, full, NOT_NEEDED",
    "diligent, no-liability, NOT_NEEDED",
    "tolerated, lighten, OVERDUE",
  })
  void notificationFollowsItsReading(String conclusion, String disposition, DutyState ofTolerance) {
    String decided =
        "decision: {conclusion: %s, disposition: %s, date: 2026-04-25}\n"
            .formatted(conclusion, disposition);
    Readings tolerance = Readings.DEFAULT.with(Choice.NOTICE_OF_TOLERANCE);
    assertThat(duty("notify", decided, "2026-05-10", Readings.DEFAULT).state())
        .isEqualTo(DutyState.OVERDUE);
    assertThat(duty("notify", decided, "2026-05-10", tolerance).state()).isEqualTo(ofTolerance);
  }

  @Test
  void theDecisionOfTheOtherBodyIsNoRecommendation() {
    String decided = TOLERATED.replace("date:", "body: 乙组, date:");
    assertThat(duty("conclude", ELSEWHERE + decided, "2026-05-01", Readings.DEFAULT).state())
        .isEqualTo(DutyState.DONE);
    assertThat(
            duty("start-correction", ELSEWHERE + decided, "2026-05-01", Readings.DEFAULT).state())
        .isEqualTo(DutyState.OVERDUE);
  }

  @Test
  void subjectsThatDifferHaveDutiesOfTheirOwn() {
    CaseFile caseFile =
        caseFile(
            """
            schema: rongcuo/case/1
            id: A-1
            subjects:
              - {name: 张某}
              - name: 李某
                decision: {conclusion: not-tolerated, disposition: full, date: 2026-04-26}
            """
                + TOLERATED
                + "notified: {units: 2026-04-25, party: 2026-04-25}\n"
                + "correction: {started: 2026-04-25, deadline: 2026-06-30}\n");
    List<Duty> duties =
        Duties.of(
            new Course(
                caseFile,
                Readings.DEFAULT,
                LocalDate.of(2026, 4, 26),
                WorkingCalendar.published(),
                null));
    assertThat(
            duties.stream()
                .filter(duty -> duty.task().id().equals("notify"))
                .map(duty -> duty.due().date()))
        .containsExactly(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 3));
    // The notice of the matter was before the other's decision, and so not of it.
    assertThat(duties.stream().filter(duty -> duty.task().id().equals("notify")).map(Duty::state))
        .containsExactly(DutyState.DONE, DutyState.DUE);
    assertThat(duties.stream().filter(duty -> duty.task().id().equals("publish")).map(Duty::state))
        .containsExactly(DutyState.OPEN, DutyState.NOT_NEEDED);
    assertThat(
            Duties.concerningEach(caseFile, duties).get(caseFile.subjects().get(1)).stream()
                .filter(duty -> duty.task().id().equals("start-correction"))
                .map(Duty::state))
        .containsExactly(DutyState.NOT_NEEDED);
    assertThat(
            duties.stream()
                .filter(duty -> duty.task().id().equals("finish-correction"))
                .map(Duty::state))
        .containsExactly(DutyState.DUE, DutyState.NOT_NEEDED);
  }

  @Test
  void whatCannotBeCountedIsRefusedUnlessItWasInTimeAnyhow() {
    Readings working = Readings.DEFAULT.with(Choice.NOTICE_IN_WORKING_DAYS);
    String decided = "decision: {conclusion: diligent, date: 2027-03-01}\n";
    String inTime = decided + "notified: {units: 2027-03-08, party: 2027-03-02}\n";
    String perhaps = decided + "notified: {units: 2027-03-09, party: 2027-03-02}\n";
    assertThat(duty("notify", decided, "2027-04-01", working).refusal()).isNotNull();
    assertThat(duty("notify", perhaps, "2027-04-01", working).refusal()).isNotNull();
    Duty surely = duty("notify", inTime, "2027-04-01", working);
    assertThat(surely.refusal()).isNull();
    assertThat(surely.state()).isEqualTo(DutyState.DONE);
  }

  private static Duty duty(String kind, String file, String on, Readings readings) {
    List<Duty> duties =
        Duties.of(
            new Course(
                caseFile(whole(file)),
                readings,
                LocalDate.parse(on),
                WorkingCalendar.published(),
                null));
    assertThat(duties.stream().map(Duty::task)).doesNotHaveDuplicates();
    return duties.stream().filter(duty -> duty.task().id().equals(kind)).findFirst().orElseThrow();
  }

  /** A file; objections that it begins with are the officer's. */
  private static String whole(String file) {
    if (!file.startsWith("objections:")) {
      return HEAD + file;
    }
    int end = file.indexOf('\n');
    return HEAD.replace("张某", "张某, " + file.substring(0, end)) + file.substring(end + 1);
  }

  private static CaseFile caseFile(String text) {
    CaseDocument document = CaseReader.read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(document.caseFile()).as(document.problems().toString()).isNotNull();
    return java.util.Objects.requireNonNull(document.caseFile());
  }
}

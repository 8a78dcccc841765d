package rongcuo.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.statute.Choice;
import rongcuo.statute.Readings;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Stage;

/** The stage of a case, day by day. */
class StageTest {

  private static final String TOLERATED =
      """
      schema: rongcuo/case/1
      id: A-1
      subjects: [{name: 张某}]
      initiation: {by: unit, date: 2026-04-01}
      report: {kind: named, finding: unproven}
      inquiry: {from: 2026-04-03, to: 2026-04-20}
      decision: {conclusion: tolerated, disposition: exempt, date: 2026-04-25}
      notified: {units: 2026-04-27, party: 2026-04-28}
      published: {date: 2026-05-06}
      report-handled: {feedback: 2026-05-08}
      correction:
        started: 2026-04-25
        grounds: [甲]
        items: [乙]
        requirements: [丙]
        deadline: 2026-06-30
        followups: [{date: 2026-06-10}]
        analysed: 2026-06-12
        finished: 2026-06-20
      """;

  @ParameterizedTest
  @CsvSource({
    "2026-03-31, REGISTERED",
    "2026-04-02, REGISTERED",
    "2026-04-03, INQUIRY",
    "2026-04-19, INQUIRY",
    "2026-04-20, CONCLUSION",
    "2026-04-25, NOTIFICATION",
    "2026-04-27, NOTIFICATION",
    "2026-04-28, PUBLICATION",
    "2026-05-07, PUBLICATION",
    "2026-05-08, CORRECTION",
    "2026-06-19, CORRECTION",
    "2026-06-20, CLOSED",
  })
  void goesOnWithTheDays(LocalDate on, Stage stage) {
    assertThat(stage(TOLERATED, on)).isEqualTo(stage);
  }

  @ParameterizedTest
  @CsvSource({
    "conclusion: tolerated, conclusion: not-tolerated, 2026-05-08, CORRECTION",
    "published: {date: 2026-05-06}, published: {date: 2026-05-09}, 2026-05-08, PUBLICATION",
    "'initiation:', 'acceptance: {accepted: no, date: 2026-04-02}\ninitiation:', 2026-04-02, CLOSED",
    "'initiation:', 'unit: {name: 甲局, accountability-body: 乙组}\ninitiation:', 2026-07-01, CONCLUSION",
    "published: {date: 2026-05-06}, published: {withheld: 涉密}, 2026-05-08, CORRECTION",
    "analysed: 2026-06-12, deadline: 2026-06-30, 2026-07-01, CORRECTION",
  })
  void dependsOnWhatIsOwed(String from, String to, LocalDate on, Stage stage) {
    assertThat(TOLERATED).contains(from);
    String changed =
        from.startsWith("analysed")
            ? TOLERATED.replace("  analysed: 2026-06-12\n", "")
            : TOLERATED.replace(from, to);
    assertThat(stage(changed, on)).isEqualTo(stage);
  }

  /** A decision that need not be notified is decided all the same. */
  @Test
  void goesOnWithoutANoticeThatIsNotOwed() {
    String refused =
        TOLERATED
            .replace("conclusion: tolerated", "conclusion: not-tolerated")
            .replaceAll("(?m)^notified:.*\n", "");
    Readings tolerance = Readings.DEFAULT.with(Choice.NOTICE_OF_TOLERANCE);
    LocalDate on = LocalDate.parse("2026-07-01");
    assertThat(stage(refused, on, Readings.DEFAULT)).isEqualTo(Stage.NOTIFICATION);
    assertThat(stage(refused, on, tolerance)).isEqualTo(Stage.CLOSED);
  }

  private static Stage stage(String text, LocalDate on) {
    return stage(text, on, Readings.DEFAULT);
  }

  private static Stage stage(String text, LocalDate on, Readings readings) {
    CaseFile caseFile =
        Objects.requireNonNull(
            CaseReader.read(text.getBytes(StandardCharsets.UTF_8)).caseFile(), text);
    Course course = new Course(caseFile, readings, on, WorkingCalendar.published(), null);
    return Duties.stage(course, Duties.of(course));
  }
}

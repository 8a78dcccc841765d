package rongcuo.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.edit.Edit;
import rongcuo.language.Language;
import rongcuo.steps.course.RefusedException;

/** Events that cannot have happened then are refused, with the reason. */
class RecordingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static final String OPEN =
      """
      schema: rongcuo/case/1
      id: A-1
      subjects: [{name: 张某}]
      incident: {date: 2026-03-18}
      """;

  private static final String DECIDED =
      OPEN + "decision: {conclusion: tolerated, disposition: exempt, date: 2026-04-25}\n";

  private static final String RUNNING =
      DECIDED + "correction: {started: 2026-04-25, deadline: 2026-06-30}\n";

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  record Refusal(String because, String file, Happening event, String said) {
    @Override
    public String toString() {
      return because;
    }
  }

  static List<Refusal> refusals() {
    LocalDate late = day("2026-07-01");
    return List.of(
        new Refusal("notified before decided", OPEN, Happening.of("notified", late), "对张某尚未作出认定决定"),
        new Refusal(
            "notified before the day of the decision",
            DECIDED,
            Happening.of("notified", day("2026-04-24")),
            "2026-04-24 早于对张某作出决定的日期 2026-04-25"),
        new Refusal(
            "notified twice",
            DECIDED + "notified: {party: 2026-04-26}\n",
            Happening.of("notified", late),
            "告知当事人日期已经记录为 2026-04-26"),
        new Refusal("published before decided", OPEN, Happening.of("published", late), "尚未作出"),
        new Refusal(
            "published though withheld",
            DECIDED + "published: {withheld: 涉密}\n",
            Happening.of("published", late),
            "不公开理由已经记录为“涉密”"),
        new Refusal(
            "withheld though published",
            DECIDED + "published: {date: 2026-05-06}\n",
            Happening.of("withheld", late, "reason", "涉密"),
            "公开日期已经记录为 2026-05-06"),
        new Refusal(
            "started before decided", OPEN, Happening.of("correction-started", late), "尚未作出"),
        new Refusal(
            "notified of a recommendation",
            DECIDED + "unit: {name: 甲局, accountability-body: 乙组}\n",
            Happening.of("notified", late),
            "乙组尚未作出决定"),
        new Refusal(
            "published on a recommendation",
            DECIDED + "unit: {name: 甲局, accountability-body: 乙组}\n",
            Happening.of("published", late),
            "乙组尚未作出决定"),
        new Refusal(
            "started on a recommendation",
            DECIDED + "unit: {name: 甲局, accountability-body: 乙组}\n",
            Happening.of("correction-started", late),
            "乙组尚未作出决定"),
        new Refusal(
            "finished before started",
            DECIDED,
            Happening.of("correction-finished", late),
            "纠错尚未启动"),
        new Refusal(
            "finished before the day of the start",
            RUNNING,
            Happening.of("correction-finished", day("2026-04-24")),
            "早于纠错启动日期 2026-04-25"),
        new Refusal(
            "finished twice",
            DECIDED + "correction: {started: 2026-04-25, finished: 2026-06-01}\n",
            Happening.of("correction-finished", late),
            "纠错完成日期已经记录为 2026-06-01"),
        new Refusal(
            "followed up before started",
            DECIDED,
            Happening.of("correction-followed-up", late, "finding", "好"),
            "纠错尚未启动"),
        new Refusal(
            "items before started",
            DECIDED,
            Happening.of("correction-items", late, "ground", List.of("甲")),
            "纠错尚未启动"),
        new Refusal(
            "causes analysed before started",
            DECIDED,
            Happening.of("correction-analysed", late),
            "纠错尚未启动"),
        new Refusal(
            "a deadline before started",
            DECIDED,
            Happening.of("correction-deadline", late, "deadline", day("2026-08-01")),
            "纠错尚未启动"),
        new Refusal(
            "a second deadline",
            RUNNING,
            Happening.of("correction-deadline", day("2026-05-01"), "deadline", day("2026-08-01")),
            "期限已经定为 2026-06-30"),
        new Refusal(
            "a deadline in the past",
            DECIDED + "correction: {started: 2026-04-25}\n",
            Happening.of("correction-deadline", late, "deadline", day("2026-06-01")),
            "早于定期限之日"),
        new Refusal(
            "extended without a deadline",
            DECIDED + "correction: {started: 2026-04-25}\n",
            Happening.of(
                "correction-extended", late, "until", day("2026-08-01"), "approved-by", "某"),
            "还没有定纠错期限"),
        new Refusal(
            "extended after the deadline passed without a request",
            RUNNING,
            Happening.of(
                "correction-extended", late, "until", day("2026-08-01"), "approved-by", "某"),
            "期限 2026-06-30 已过，期满前没有提出申请"),
        new Refusal(
            "extended to no later day",
            RUNNING,
            Happening.of(
                "correction-extended",
                day("2026-06-30"),
                "until",
                day("2026-06-30"),
                "approved-by",
                "某"),
            "没有超过现有期限"),
        new Refusal(
            "extended though finished",
            DECIDED
                + "correction: {started: 2026-04-25, deadline: 2026-06-30, finished: 2026-06-01}\n",
            Happening.of(
                "correction-extended",
                day("2026-06-02"),
                "until",
                day("2026-08-01"),
                "approved-by",
                "某"),
            "已于 2026-06-01 完成"),
        new Refusal(
            "approved though nothing was asked for",
            RUNNING,
            Happening.of("correction-extended", day("2026-06-02"), "approved-by", "某"),
            "没有等待批准的延期申请"),
        new Refusal(
            "feedback without a named report",
            DECIDED + "report: {kind: anonymous, finding: unfounded}\n",
            Happening.of("feedback", late),
            "没有记载实名举报"),
        new Refusal(
            "feedback before anything was found",
            OPEN + "report: {kind: named}\n",
            Happening.of("feedback", late),
            "尚未作出"),
        new Refusal(
            "explained without an anonymous report",
            DECIDED,
            Happening.of("explained", late),
            "没有记载匿名举报"),
        new Refusal(
            "cleared without malice",
            DECIDED + "report: {kind: named, finding: unfounded, malicious: no}\n",
            Happening.of("clarified", late),
            "没有记载经查属于恶意中伤"),
        new Refusal(
            "transferred though no police matter",
            OPEN + "facts: {public-security-matter: no}\n",
            Happening.of("transferred", late),
            "不能移送"),
        new Refusal(
            "transferred before the incident",
            OPEN,
            Happening.of("transferred", day("2026-03-01")),
            "早于事发日期"),
        new Refusal("of tomorrow", DECIDED, Happening.of("notified", TODAY.plusDays(1)), "晚于今天"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void isRefusedWithTheReason(Refusal refusal) {
    CaseFile caseFile = caseFile(refusal.file());
    assertThatThrownBy(() -> refusal.event().recorded(caseFile, null, TODAY))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> {
              assertThat(e.reason().in(Language.CHINESE)).contains(refusal.said());
              assertThat(e.reason().in(Language.ENGLISH)).doesNotContain("{").isNotBlank();
            });
  }

  @Test
  void aRequestBeforeTheDeadlineMayBeApprovedAfterIt() throws RefusedException {
    CaseFile asked =
        caseFile(
            RUNNING.replace(
                "deadline: 2026-06-30",
                "deadline: 2026-06-30, extensions: [{requested: 2026-06-29, until: 2026-08-01}]"));
    List<Edit> edits =
        Happening.of("correction-extended", day("2026-07-05"), "approved-by", "某")
            .recorded(asked, null, TODAY);
    assertThat(edits)
        .extracting(Edit::path)
        .containsExactly(
            List.of("correction", "extensions", "0", "answered"),
            List.of("correction", "extensions", "0", "approved-by"));
  }

  @Test
  void aSubjectKeepsWhatItHadOfTheMatter() throws RefusedException {
    CaseFile caseFile =
        caseFile(
            DECIDED.replace("[{name: 张某}]", "[{name: 张某}, {name: 李某}]")
                + "notified: {units: 2026-04-26}\n");
    List<Edit> edits =
        Happening.of("notified", day("2026-04-27"), "to", "party")
            .recorded(caseFile, caseFile.subjects().get(1), TODAY);
    assertThat(edits.toString()).contains("2026-04-26").contains("2026-04-27");
    assertThat(edits)
        .allMatch(edit -> edit.path().subList(0, 3).equals(List.of("subjects", "1", "notified")));
  }

  @Test
  void whereSubjectsHavePartsOfTheirOwnOneMustBeNamed() {
    CaseFile caseFile =
        caseFile(
            DECIDED.replace(
                "[{name: 张某}]", "[{name: 张某, notified: {party: 2026-04-26}}, {name: 李某}]"));
    assertThatThrownBy(
            () ->
                Happening.of("notified", day("2026-04-27"), "to", "units")
                    .recorded(caseFile, null, TODAY))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.reason().in(Language.CHINESE)).contains("--subject"));
  }

  private static CaseFile caseFile(String text) {
    return Objects.requireNonNull(
        CaseReader.read(text.getBytes(StandardCharsets.UTF_8)).caseFile(), text);
  }
}

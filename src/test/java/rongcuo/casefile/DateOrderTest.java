package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates of a case file that contradict each other, and dates that only seem to. */
final class DateOrderTest {

  private static final String BEGUN = "schema: rongcuo/case/1\nid: A-1\n";
  private static final String ONE = "subjects: [{name: 陈一}]\n";
  private static final String DECIDED = "decision: {conclusion: tolerated, date: 2026-05-01}";

  /** What follows the head of a file, and what is said of it: nothing of one that is well. */
  record Row(String because, String rest, String... said) {
    @Override
    public String toString() {
      return because;
    }
  }

  private static String subject(String... parts) {
    return "{name: 陈一, " + String.join(", ", parts) + "}";
  }

  private static String subjects(String... subjects) {
    return "subjects:\n  - " + String.join("\n  - ", subjects) + "\n";
  }

  static List<Row> rows() {
    return List.of(
        new Row(
            "a subject's notice before its decision",
            subjects(subject(DECIDED, "notified: {units: 2026-04-01, party: 2026-05-01}")),
            "陈一的告知单位日期（2026-04-01）早于陈一的决定日期（2026-05-01，第 4 行）"),
        new Row(
            "a subject's correction before its decision",
            subjects(subject(DECIDED, "correction: {started: 2026-03-01}")),
            "陈一的纠错启动日期（2026-03-01）早于陈一的决定日期"),
        new Row(
            "a subject's deadline before the start",
            subjects(subject("correction: {started: 2026-05-02, deadline: 2026-05-01}")),
            "陈一的纠错期限（2026-05-01）早于陈一的纠错启动日期"),
        new Row(
            "a subject's correction finished before it was started",
            subjects(subject("correction: {started: 2026-05-02, finished: 2026-05-01}")),
            "陈一的纠错完成日期"),
        new Row(
            "a subject's decision before the inquiry ended",
            subjects(subject(DECIDED)) + "inquiry: {to: 2026-05-02}\n",
            "陈一的决定日期（2026-05-01）早于调查结束日期（2026-05-02，第 5 行）"),
        new Row(
            "a subject's decision before the incident",
            subjects(subject(DECIDED)) + "incident: {date: 2026-05-02}\n",
            "陈一的决定日期（2026-05-01）早于事发日期"),
        new Row(
            "a subject's notice before the decision on all",
            subjects(subject("notified: {party: 2026-04-30}")) + DECIDED + "\n",
            "陈一的告知当事人日期（2026-04-30）早于决定日期（2026-05-01，第 5 行）"),
        new Row(
            "correction of all before a subject's decision",
            subjects(subject(DECIDED), "{name: 王二}") + "correction: {started: 2026-04-01}\n",
            "纠错启动日期（2026-04-01）早于陈一的决定日期",
            "陈一名下没有单独写明“correction”，适用全案的",
            "“correction: {}”"),
        new Row(
            "notice to all before each decision",
            subjects(subject(DECIDED)) + "notified: {units: 2026-04-01}\n",
            "告知单位日期（2026-04-01）早于陈一的决定日期"),
        new Row(
            "publication before each decision",
            subjects(subject(DECIDED)) + "published: {date: 2026-04-30}\n",
            "公开日期（2026-04-30）早于陈一的决定日期"),
        new Row(
            "a decision before the incident",
            ONE + DECIDED + "\nincident: {date: 2026-05-02}\n",
            "决定日期（2026-05-01）早于事发日期（2026-05-02，第 5 行）"),
        new Row(
            "acceptance before the incident",
            ONE + "acceptance: {date: 2026-05-01}\nincident: {date: 2026-05-02}\n",
            "受理日期（2026-05-01）早于事发日期"),
        new Row(
            "initiation before the incident",
            ONE + "initiation: {date: 2026-05-01}\nincident: {date: 2026-05-02}\n",
            "启动日期（2026-05-01）早于事发日期"),
        new Row(
            "an inquiry before the incident",
            ONE + "inquiry: {from: 2026-05-01}\nincident: {date: 2026-05-02}\n",
            "调查开始日期（2026-05-01）早于事发日期"),
        new Row(
            "clarification before the incident",
            ONE + "clarification: {date: 2026-05-01}\nincident: {date: 2026-05-02}\n",
            "澄清日期（2026-05-01）早于事发日期"),
        new Row(
            "transfer before the incident",
            ONE + "transfer: {date: 2026-05-01}\nincident: {date: 2026-05-02}\n",
            "移送日期（2026-05-01）早于事发日期"),
        new Row(
            "keys in Chinese",
            "当事人: [{姓名: 陈一, 决定: {日期: 2026-05-01}, 告知: {单位: 2026-04-01}}]\n",
            "陈一的告知单位日期（2026-04-01）早于陈一的决定日期（2026-05-01，第 3 行）"),
        new Row(
            "keys in both languages",
            ONE + "决定: {日期: 2026-05-01}\nnotified: {单位: 2026-04-01}\n",
            "告知单位日期（2026-04-01）早于决定日期"),
        new Row(
            "a notice to all before a later decision on one, who is yet to be notified of it",
            subjects(subject(DECIDED), "{name: 王二}")
                + "decision: {date: 2026-04-01}\nnotified: {units: 2026-04-02}\n"),
        new Row(
            "correction of the others when one is refused it",
            subjects(
                    subject("decision: {conclusion: not-tolerated, date: 2026-05-01}"),
                    "{name: 王二}")
                + "decision: {conclusion: tolerated, date: 2026-04-01}\n"
                + "correction: {started: 2026-04-01}\n"),
        new Row(
            "a correction of one's own, of which there is no date yet",
            subjects(subject(DECIDED, "correction: {}"), "{name: 王二}")
                + "correction: {started: 2026-04-01}\n"),
        new Row(
            "publication between two decisions",
            subjects(subject(DECIDED), "{name: 王二, decision: {date: 2026-04-01}}")
                + "published: {date: 2026-04-02}\n"),
        new Row(
            "transfer before the decision",
            ONE + DECIDED + "\ntransfer: {date: 2026-04-01}\nclarification: {date: 2026-04-01}\n"),
        new Row(
            "all on one day",
            subjects(
                    subject(
                        DECIDED,
                        "notified: {units: 2026-05-01, party: 2026-05-01}",
                        "correction: {started: 2026-05-01, finished: 2026-05-01}"))
                + "incident: {date: 2026-05-01}\ntransfer: {date: 2026-05-01}\n"
                + "inquiry: {from: 2026-05-01, to: 2026-05-01}\n"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsWhatContradictsItself(Row row) {
    String text = row.rest().startsWith("当") ? "格式: 容错案件/1\n案号: A-1\n" : BEGUN;
    CaseDocument read = CaseReader.read((text + row.rest()).getBytes(StandardCharsets.UTF_8));
    String said =
        String.join(
            "\n", read.problems().stream().map(problem -> problem.message().chinese()).toList());
    if (row.said().length == 0) {
      assertThat(said).isEmpty();
    } else {
      assertThat(said).contains(row.said());
      assertThat(read.caseFile()).isNull();
    }
  }
}

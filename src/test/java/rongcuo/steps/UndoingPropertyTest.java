package rongcuo.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.casefile.edit.Witness;
import rongcuo.statute.Readings;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;
import rongcuo.steps.course.Recording;
import rongcuo.steps.course.RefusedException;
import rongcuo.steps.course.Resting;
import rongcuo.steps.course.Undoing;

/**
 * Any event that may be recorded, in cases that events have made, oddly written, in either
 * language: what was recorded can be undone at once, and the file is then the same, byte for byte.
 */
class UndoingPropertyTest {

  private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);
  private static final LocalDateTime NOW = TODAY.atTime(9, 0);

  private static final List<String> CASES =
      List.of(
          """
          # 卷宗 12 号，请勿外传
          schema: rongcuo/case/1
          id:   A-1     # 案号
          title: '检查疏漏'
          subjects:
            - name: "张某"   # 执法科
            - {name: 李某}
          incident: { date: 2026-03-18 }
          report: {kind: named}   # 来信
          facts: {performing-duties: 是}   # 已核
          # 以下空白
          """,
          """
          格式: 容错案件/1
          案号: 甲-1

          当事人:
          - 姓名: 张某
          - 姓名: 李某
            职务: 科员

          事项:
              日期: 2026-03-18
              经过: |
                第一行
                第二行
          决定: {结论: 予以容错, 处理: 免责,
                 日期: 2026-04-25}
          """,
          "schema: rongcuo/case/1\nid: A-1\nsubjects: [{name: 张某}, {name: 李某, decision: {conclusion:"
              + " not-tolerated, date: 2026-04-26}}]\nincident: {date: 2026-03-18}\ndecision:\n"
              + "  conclusion: tolerated\n  date: 2026-04-25\nfacts: {public-security-matter: yes, knowing-violation: yes}",
          "schema: rongcuo/case/1\nid: A-1\nsubjects:\n- name: 张某\nincident:\n  date: 2026-03-18 # 晴\n"
              + "initiation: {by: individual, date: 2026-03-20}\ndecision: {conclusion: tolerated,"
              + " date: 2026-04-25}\nreport: {kind: anonymous, malicious: yes}\ncorrection:\n  started: 2026-04-25\n  items:\n  - 原有事项 # 勿删\n"
              + "  deadline: 2026-12-31 # 年底\n  extensions:\n    - requested: 2026-04-26\n"
              + "      until: 2027-12-31 # 待批\n# 完\n\n",
          "schema: rongcuo/case/1\nid: A-1\nsubjects:\n  - name: 张某\n  - name: 李某\n"
              + "    decision: {conclusion: not-tolerated, date: 2026-04-25}\n"
              + "    correction: {started: 2026-04-25} # 改变决定前启动\ntransfer: {date: 2026-04-01}\n");

  @TempDir Path folder;

  @Test
  void whatIsUndoneLeavesTheFileAsItWas() throws Exception {
    Random random = new Random(16);
    Map<String, Integer> undone = new HashMap<>();
    Set<String> refused = new HashSet<>();
    for (int round = 0; round < 125; round++) {
      String text = CASES.get(round % CASES.size());
      text = round % 3 == 0 ? text.replace("\n", "\r\n") : text;
      Path file = folder.resolve("a" + round + ".yaml");
      Files.writeString(file, text);
      try (CaseEditor editor = CaseEditor.open(file, NOW, Witness.NONE)) {
        LocalDate day = LocalDate.of(2026, 4, 20);
        for (int i = 0; i < 40; i++) {
          day = day.plusDays(random.nextInt(9));
          List<Event> all = Steps.events();
          CaseFile caseFile = Objects.requireNonNull(editor.document().caseFile());
          List<Event> rare = new ArrayList<>(all);
          rare.removeIf(
              each ->
                  undone.containsKey(each.id())
                      || Recording.whyNot(each, course(editor, -1)) != null);
          List<Event> from = rare.isEmpty() || random.nextInt(3) > 0 ? all : rare;
          Event event = from.get(random.nextInt(from.size()));
          Given given = RandomGiven.of(random, event, day, caseFile);
          byte[] before = editor.content();
          @Nullable Subject subject =
              random.nextBoolean()
                  ? null
                  : caseFile.subjects().get(random.nextInt(caseFile.subjects().size()));
          int whose = subject == null ? -1 : caseFile.place(subject);
          if (!isRecorded(editor, event, given, whose)) {
            assertThat(editor.content()).isEqualTo(before);
            refused.add(event.id());
            continue;
          }
          byte[] after = editor.content();
          undo(editor, event, given, whose);
          assertThat(new String(editor.content(), StandardCharsets.UTF_8))
              .as("round %d: %s %s of %d", round, event, given, whose)
              .isEqualTo(new String(before, StandardCharsets.UTF_8));
          undone.merge(event.id(), 1, Integer::sum);
          if (random.nextInt(3) > 0) {
            isRecorded(editor, event, given, whose);
            assertThat(editor.content()).isEqualTo(after);
          }
        }
      }
    }
    List<String> never = new ArrayList<>();
    Steps.events().forEach(event -> never.add(event.id()));
    never.removeAll(undone.keySet());
    assertThat(never).as("events that were never recorded and undone").isEmpty();
    assertThat(refused).hasSizeGreaterThan(10);
  }

  private static Course course(CaseEditor editor, int whose) {
    CaseFile caseFile = Objects.requireNonNull(editor.document().caseFile());
    Subject subject = whose < 0 ? null : caseFile.subjects().get(whose);
    return new Course(caseFile, Readings.DEFAULT, TODAY, WorkingCalendar.published(), subject);
  }

  private static boolean isRecorded(CaseEditor editor, Event event, Given given, int whose) {
    try {
      editor.apply(Recording.of(event, given, course(editor, whose), false));
      return true;
    } catch (RefusedException | EditRefusedException e) {
      return false;
    }
  }

  private static void undo(CaseEditor editor, Event event, Given given, int whose)
      throws RefusedException, EditRefusedException {
    Course before = course(editor, -1);
    editor.apply(Undoing.of(event, given, course(editor, whose)).changes());
    assertThat(Resting.whyKept(event, before, course(editor, -1), Steps.events())).isNull();
  }
}

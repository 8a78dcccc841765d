package rongcuo.steps.art14;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rongcuo.batch.CaseAssessor;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.FormerDecision;
import rongcuo.casefile.ReplacementGround;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Witness;
import rongcuo.statute.Disposition;
import rongcuo.statute.ReadingPolicy;
import rongcuo.statute.Readings;
import rongcuo.steps.Happened;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.RefusedException;

/**
 * Decisions, notices and publications in any order, on one officer, another or both, replaced and
 * taken back: nothing that was decided or told is lost, and what is taken back leaves no trace.
 */
class DecisionPropertyTest {

  static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
  static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

  static final String CASE =
      """
      # 卷宗 7 号
      schema: rongcuo/case/1
      id: A-1   # 案号
      unit: {name: 甲局}
      subjects:
        - name: 张某
          post: 科员   # 现已调离
        - name: 李某
      inquiry: {from: 2026-03-01, to: 2026-03-20}
      facts:
        enforcement-officer: yes
        performing-duties: yes
        within-statutory-duties: yes
        evidence-lawfully-collected: yes
        process-recorded: yes
        enforcement-publicised: yes
        manner-and-time-kept: yes
        decision-made: no
        public-security-matter: no
        other-procedure-breach: no
        during-inspection: yes   # 录像可证
        target-concealed: yes
        latent-problem-missed: yes
        statutory-duties-performed: yes
        post-duties-performed: yes
        duty-lists-followed: no
        knowing-violation: no
        persisted-after-ban: no
        sought-private-gain: no
        expressly-prohibited: no
        prohibited-by-regulation: no
        loss-occurred: no
        adverse-effect-occurred: no
      claims: ["11(6)"]
      %s# 以下空白
      """;

  @TempDir Path folder;

  @Test
  void whatIsTakenBackLeavesTheFileAsItWas() throws Exception {
    Random random = new Random(16);
    int undone = 0;
    for (int round = 0; round < 60; round++) {
      Path file = folder.resolve("a" + round + ".yaml");
      Files.writeString(
          file, CASE.formatted(round % 3 == 0 ? "analysis: {subjective: 无过错}\n" : ""));
      try (CaseEditor editor = CaseEditor.open(file, TODAY.atTime(9, 0), Witness.NONE)) {
        Deque<byte[]> before = new ArrayDeque<>();
        Deque<Integer> whom = new ArrayDeque<>();
        LocalDate day = FIRST;
        for (int i = 0; i < 6; i++) {
          day = day.plusDays(random.nextInt(3));
          int place = random.nextInt(3) - 1;
          byte[] content = editor.content();
          if (decide(editor, place, day, random)) {
            before.push(content);
            whom.push(place);
            if (random.nextBoolean()) {
              tell(editor, place, day.plusDays(random.nextInt(2)), random);
            }
            if (random.nextInt(3) == 0) {
              // What was told rests on the decision.
              break;
            }
          }
        }
        byte[] decided = null;
        while (!before.isEmpty()) {
          decided = editor.content();
          int place = whom.pop();
          byte[] expected = before.pop();
          CaseFile caseFile = caseFile(editor);
          try {
            editor.apply(
                DecisionTakenBack.of(caseFile, place < 0 ? null : caseFile.subjects().get(place))
                    .edits());
          } catch (RefusedException e) {
            assertThat(e.reason().chinese()).contains("以这次决定为前提");
            break;
          }
          undone++;
          assertThat(new String(editor.content(), StandardCharsets.UTF_8))
              .as(
                  "round %d, %d, from%n%s",
                  round, place, new String(decided, StandardCharsets.UTF_8))
              .isEqualTo(new String(expected, StandardCharsets.UTF_8));
        }
      }
    }
    assertThat(undone).isGreaterThan(40);
  }

  /** A decision that was in force, as a model of the file's history has it. */
  private record Told(
      Disposition disposition,
      LocalDate date,
      @Nullable LocalDate units,
      @Nullable LocalDate party) {}

  @Test
  void everyDecisionWithItsNoticesCanBeReadAgain() throws Exception {
    Random random = new Random(61);
    int replaced = 0;
    for (int round = 0; round < 40; round++) {
      Path file = folder.resolve("b" + round + ".yaml");
      Files.writeString(file, CASE.formatted(""));
      List<List<Told>> model = List.of(new ArrayList<>(), new ArrayList<>());
      try (CaseEditor editor = CaseEditor.open(file, TODAY.atTime(9, 0), Witness.NONE)) {
        LocalDate day = FIRST;
        for (int i = 0; i < 8; i++) {
          day = day.plusDays(random.nextInt(3));
          int place = random.nextInt(3) - 1;
          boolean accepted = decide(editor, place, day, random);
          int told = random.nextInt(3) - 1;
          byte[] untold = editor.content();
          tell(editor, told, day, random);
          CaseFile caseFile = caseFile(editor);
          for (int s = 0; s < 2; s++) {
            Course course = Course.recorded(caseFile, Readings.DEFAULT, caseFile.subjects().get(s));
            Decision now = course.decision();
            if (now == null) {
              continue;
            }
            Told stands =
                new Told(
                    Objects.requireNonNull(now.disposition()),
                    Objects.requireNonNull(now.date()),
                    course.notice(CaseKeys.UNITS_NOTIFIED),
                    course.notice(CaseKeys.PARTY_NOTIFIED));
            boolean anew = accepted && (place < 0 || place == s);
            List<Told> all = model.get(s);
            if (anew || all.isEmpty()) {
              all.add(stands);
            } else if (told < 0 || told == s) {
              all.set(all.size() - 1, stands);
            } else {
              assertThat(stands)
                  .as("round %d, from%n%s", round, new String(untold, StandardCharsets.UTF_8))
                  .isEqualTo(all.get(all.size() - 1));
            }
          }
        }
        CaseFile caseFile = caseFile(editor);
        for (int s = 0; s < 2; s++) {
          Subject subject = caseFile.subjects().get(s);
          List<Told> read = new ArrayList<>();
          for (FormerDecision each : caseFile.formerDecisions(subject)) {
            read.add(
                new Told(
                    Objects.requireNonNull(each.decision().disposition()),
                    Objects.requireNonNull(each.decision().date()),
                    each.particulars().get(CaseKeys.UNITS_NOTIFIED),
                    each.particulars().get(CaseKeys.PARTY_NOTIFIED)));
            assertThat(each.particulars().get(CaseKeys.REPLACED)).isNotNull();
            replaced++;
          }
          List<Told> all = model.get(s);
          assertThat(read)
              .as(
                  "round %d, %s%n%s",
                  round, subject.name(), new String(editor.content(), StandardCharsets.UTF_8))
              .isEqualTo(all.isEmpty() ? List.of() : all.subList(0, all.size() - 1));
        }
      }
    }
    assertThat(replaced).isGreaterThan(40);
  }

  private static CaseFile caseFile(CaseEditor editor) {
    return Objects.requireNonNull(editor.document().caseFile());
  }

  static boolean decide(CaseEditor editor, int place, LocalDate day, Random random)
      throws Exception {
    CaseFile caseFile = caseFile(editor);
    Subject subject = place < 0 ? null : caseFile.subjects().get(place);
    Ruling ruling =
        new Ruling(
            caseFile,
            subject,
            new CaseAssessor(ReadingPolicy.DEFAULT)
                .assess(caseFile).stream().map(each -> each.assessment()).toList());
    List<Disposition> open = List.of(Disposition.EXEMPT, Disposition.MITIGATE, Disposition.LIGHTEN);
    Draft draft =
        Draft.on(day)
            .with(CaseKeys.DISPOSITION, open.get(random.nextInt(3)))
            .with(CaseKeys.DECIDING_BODY, "甲局")
            .with(CaseKeys.REASONS, random.nextBoolean() ? "集体研究：理由 #" + day : null)
            .replacing(
                new Draft.Replacing(ReplacementGround.values()[random.nextInt(3)], "原决定“有误”"));
    if (random.nextInt(3) == 0) {
      draft = draft.analysing("subjective", "无过错 " + random.nextInt(9)).analysing("nature", "轻");
    }
    if (random.nextInt(3) == 0) {
      draft = draft.relyingOn(ruling.grounds());
    }
    if (random.nextInt(4) == 0) {
      draft =
          draft
              .with(CaseKeys.CONCLUSION, Decision.Conclusion.NOT_TOLERATED)
              .with(CaseKeys.DISPOSITION, Disposition.FULL)
              .with(CaseKeys.OVERRIDE, "另有新的事实");
    }
    try {
      editor.apply(ruling.edits(draft, Readings.DEFAULT, "1.0", TODAY, List.of()));
      return true;
    } catch (RefusedException e) {
      return false;
    }
  }

  private static void tell(CaseEditor editor, int place, LocalDate day, Random random)
      throws Exception {
    CaseFile caseFile = caseFile(editor);
    @Nullable Subject subject = place < 0 ? null : caseFile.subjects().get(place);
    String to = List.of("units", "party", "both").get(random.nextInt(3));
    try {
      editor.apply(Happened.notified(caseFile, subject, day, to, TODAY));
    } catch (RefusedException e) {
      assertThat(e.reason().chinese()).isNotEmpty();
    }
  }
}

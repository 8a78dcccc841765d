package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.Decision;
import rongcuo.casefile.ReplacementGround;

/** Decisions on two officers, taken and changed in a real terminal. */
class DecideTerminalTest {

  @TempDir Path folder;

  @BeforeAll
  static void needsATerminal() {
    TerminalProgram.assumeTmux();
  }

  private Path undecided() throws IOException {
    return WholeCaseTest.before(folder, "decide CASE");
  }

  private void press(String script) {
    for (var command : KeyScript.commands(script.lines().toList())) {
      KeyScript.run(folder, command);
    }
  }

  private static Decision decision(Path file, int subject) throws IOException {
    CaseFile caseFile = CaseReader.read(file).caseFile();
    return caseFile.decision(caseFile.subjects().get(subject));
  }

  @Test
  void eachOfficerInTurnWithHelpAndBackAndWhatTheFirstHas() throws IOException {
    Path file = undecided();
    press(
        """
        $ decide 民宗-7.yaml
        秦远…处理（由决定机构 → ? | ▸可以免责
        理由（回车跳过） → ?⏎ | 故意隐瞒。⏎
        文号中的顺序号（回车跳过） → :b⏎
        理由（回车跳过） → ⏎
        文号中的顺序号（回车跳过） → 3⏎
        现在要写哪些方面的分析 → b
        文号中的顺序号（回车跳过） → ⏎
        现在要写哪些方面的分析 → ☑主观⏎
        对秦远的主观 → 没有故意。⏎
        决定日期 → 2026-04-25⏎
        对秦远的认定决定写入 → b
        决定日期 → ⏎
        对秦远的认定决定写入 → y
        乔安…处理（由决定机构 → ▸从轻
        认定依据的条款 → ⏎
        理由 → t
        文号中的顺序号 → o
        文号中的顺序号（回车跳过） → 4⏎
        现在要写哪些方面的分析 → ⏎
        决定日期 → ⏎
        对乔安的认定决定写入 → y
        """);
    assertThat(decision(file, 0).said().get(CaseKeys.REASONS)).isEqualTo("故意隐瞒。");
    assertThat(decision(file, 0).number()).isEqualTo(3);
    assertThat(decision(file, 1).said().get(CaseKeys.REASONS)).isEqualTo("故意隐瞒。");
    assertThat(decision(file, 1).number()).isEqualTo(4);
    assertThat(decision(file, 1).date()).isEqualTo(LocalDate.of(2026, 4, 25));
  }

  @Test
  void brokenOffBetweenTwoOfficersItGoesOnWithTheSecond() throws IOException {
    Path file = undecided();
    press(
        """
        $ decide 民宗-7.yaml ⇒ 130
        秦远…处理（由决定机构 → ▸可以免责
        理由（回车跳过） → 故意隐瞒。⏎
        文号中的顺序号（回车跳过） → 3⏎
        现在要写哪些方面的分析 → ⏎
        决定日期 → 2026-04-25⏎
        对秦远的认定决定写入 → y
        乔安…处理（由决定机构 → ▸从轻
        认定依据的条款 → ^C
        $ decide 民宗-7.yaml
        乔安…处理（由决定机构 → ▸从轻
        认定依据的条款 → ⏎
        理由（回车跳过） → 超过时限。⏎
        文号中的顺序号（回车跳过） → ⏎
        现在要写哪些方面的分析 → ⏎
        决定日期 → 2026-04-26⏎
        对乔安的认定决定写入 → y
        """);
    assertThat(decision(file, 0).said().get(CaseKeys.REASONS)).isEqualTo("故意隐瞒。");
    assertThat(decision(file, 1).said().get(CaseKeys.REASONS)).isEqualTo("超过时限。");
  }

  @Test
  void whatIsTypedAheadOfTheQuestionsIsNotLost() throws IOException {
    Path file = undecided();
    try (TerminalProgram program =
        TerminalProgram.start(folder, 100, 40, Map.of(), "decide", file.toString())) {
      program.pressAtOnce("1", "Enter");
      program.enter("故意隐瞒。");
      program.enter("3");
      program.press("Enter");
      program.enter("2026-04-25");
      program.await("对秦远的认定决定写入案件文件");
      program.press("y");
      program.await("乔安");
      program.press("q");
      program.await("[status 0]");
    }
    assertThat(decision(file, 0).said().get(CaseKeys.REASONS)).isEqualTo("故意隐瞒。");
    assertThat(decision(file, 0).number()).isEqualTo(3);
    assertThat(decision(file, 1)).isNull();
  }

  @Test
  void whatIsDecidedIsChangedByAQuestion() throws IOException {
    Path file = WholeCaseTest.before(folder, "decide CASE --subject 乔安 --replace");
    String before = Files.readString(file);
    press(
        """
        $ decide 民宗-7.yaml
        要变更谁的决定 → ▸不变更
        """);
    assertThat(file).hasContent(before);
    press(
        """
        $ decide 民宗-7.yaml
        要变更谁的决定 → ? | ▸乔安
        处理（由决定机构 → ▸可以免责
        认定依据的条款 → ⏎
        变更原决定的原因 → b
        认定依据的条款 → ⏎
        变更原决定的原因 → ▸异议成立
        变更理由（回车跳过） → 鉴定时间应当扣除。⏎
        理由（回车跳过） → 异议成立。⏎
        文号中的顺序号（回车跳过） → 9⏎
        现在要写哪些方面的分析 → ⏎
        决定日期 → 2026-05-20⏎
        对乔安的认定决定写入 → y
        """);
    CaseFile caseFile = CaseReader.read(file).caseFile();
    assertThat(decision(file, 1).number()).isEqualTo(9);
    assertThat(caseFile.subjects().get(1).formerDecisions()).hasSize(1);
    assertThat(
            caseFile
                .subjects()
                .get(1)
                .formerDecisions()
                .get(0)
                .particulars()
                .get(CaseKeys.REPLACED_BECAUSE))
        .isEqualTo(ReplacementGround.OBJECTION);
  }

  @Test
  void aKeyThatComesInPartsOverASlowLineIsThatKey() throws IOException {
    Path file = undecided();
    try (TerminalProgram program =
        TerminalProgram.start(folder, 100, 40, Map.of(), "decide", file.toString())) {
      program.await("可以免责");
      program.await("数字选择");
      program.pressAtOnce("Escape");
      TerminalProgram.pause(400);
      program.type("[B"); // the arrow down, of which B would go back
      program.await("> 可以免责");
      assertThat(program.screen()).doesNotContain("这是第一项");
    }
  }
}

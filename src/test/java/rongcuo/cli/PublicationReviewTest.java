package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.cli.frame.ExitStatus;

/** What is published is read once more, and tells of no person. */
class PublicationReviewTest {

  private static final Path FAULT = Path.of("src/test/resources/faults/name-with-another-dot.yaml");

  @TempDir private Path folder;

  private Path caseFile;
  private Path published;

  @BeforeEach
  void copy() throws IOException {
    caseFile = folder.resolve("case.yaml");
    Files.copy(FAULT, caseFile);
    published = folder.resolve("MASK-1.publication.txt");
  }

  private Program.Result publish() {
    return Program.run(
        "notice",
        caseFile.toString(),
        "publication",
        "--format",
        "txt",
        "--names",
        "id",
        "--out-dir",
        folder.toString(),
        "--force");
  }

  private void summary(String words) throws IOException {
    String text = Files.readString(caseFile);
    int from = text.indexOf("  summary: ", text.indexOf("published:"));
    int to = text.indexOf('\n', from);
    assertThat(from).isPositive();
    Files.writeString(
        caseFile, text.substring(0, from) + "  summary: \"" + words + "\"" + text.substring(to));
  }

  @Test
  void anotherDotHidesNoName() throws IOException {
    Program.Result run = publish();
    assertThat(run.status()).isZero();
    assertThat(Files.readString(published)).contains("买某某同志").doesNotContain("艾力");
    assertThat(run.err()).contains("已经脱敏：").contains("“买买提•艾力” → “买某某”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "買買提艾力",
        "买买提\u200B·艾力",
        "艾力",
        "买买提",
        "QY010021",
        "ｑｙ０１００２１",
        "13987654321号",
        "139—8765—4321",
        "微信 ai_li88",
        "65010319800101123X",
      })
  void noNameOrNumberIsPublished(String planted) throws IOException {
    summary("检查人员" + planted + "没有发现易燃物品。");
    assertThat(publish().status()).isZero();
    assertThat(Files.readString(published)).contains("没有发现易燃物品").doesNotContain(planted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"其家属信佛", "阿訇马某到场", "系穆斯林", "長期唸佛，皈依多年"})
  void nothingIsPublishedThatTellsOfABelief(String planted) throws IOException {
    summary(planted + "，没有发现易燃物品。");
    Program.Result run = publish();
    assertThat(run.status()).isEqualTo(ExitStatus.CASE_FAILED);
    assertThat(run.err()).contains("个人宗教信仰");
    assertThat(published).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "场所负责人马德福称不知情,像是人名的“马德福”",
    "长宁路12号3单元的住户,像是联系方式或者住址的",
    "场所内有人诵经,像是个人宗教信仰的“诵经”",
  })
  void whatMayTellOfAPersonIsListed(String planted, String listed) throws IOException {
    summary(planted + "。");
    Program.Result run = publish();
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("公开前请人工核对：").contains(listed);
  }

  @Test
  void somebodyAtATerminalIsAsked() throws IOException {
    TerminalProgram.assumeTmux();
    String[] arguments = {
      "notice", "case.yaml", "publication", "--format", "txt", "--names", "id", "--out-dir", "."
    };
    try (TerminalProgram program = TerminalProgram.start(folder, 100, 40, Map.of(), arguments)) {
      program.await("已经核对，可以写出吗？");
      assertThat(program.screen()).contains("公开前请再读一遍").contains("买某某同志").contains("→ “买某某”");
      program.type("n");
      program.press("Enter");
      program.await("[status 1]");
    }
    assertThat(published).doesNotExist();
    try (TerminalProgram program = TerminalProgram.start(folder, 100, 40, Map.of(), arguments)) {
      program.await("已经核对，可以写出吗？");
      program.type("y");
      program.press("Enter");
      program.await("[status 0]");
    }
    assertThat(Files.readString(published)).contains("买某某同志");
  }
}

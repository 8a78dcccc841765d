package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rongcuo.cli.frame.ExitStatus;

/** What keeps a decision from being final, each by itself. */
class FinalDecisionTest {

  private static final String DECISION =
      "decision: {conclusion: tolerated, disposition: exempt, date: 2026-04-25, body: 局党组会议,"
          + " reasons: 系故意隐瞒所致。, number: 3}\n";

  @TempDir private Path folder;

  private Program.Result made(String from, String to) throws IOException {
    String content = Files.readString(Path.of("src/test/resources/notice/everything.yaml"));
    String whole = from.equals("DECISION") ? DECISION : from;
    assertThat(content).contains(whole);
    Path file = folder.resolve("case.yaml");
    Files.writeString(file, content.replace(whole, to));
    String out = folder.resolve("out").toString();
    return Program.run(
        "notice", file.toString(), "decision", "--final", "--format", "txt", "--out-dir", out);
  }

  @Test
  void nothingKeepsAWholeOne() throws IOException {
    Program.Result made = made("number: 3", "number: 3");
    assertThat(made.status()).as(made.err()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "number: 3| 'number: '| 发文顺序号",
        "'adopted: 与录像一致，予以采纳。'| 'adopted: '| 采纳情况",
        "'conclusion: tolerated, disposition'| 'disposition'| 空白",
        "DECISION| ''| 尚未记录认定决定，只能制作拟稿",
        "'knowing-violation: {answer: no, evidence: [E1]}'| 'knowing-violation: no'| 下列事实未列证据",
        "'reasons: 系故意隐瞒所致。'| 'fingerprint: {facts: sha256:0}, reasons: 改过。'| 只能制作拟稿",
      })
  void eachOfTheseDoes(String from, String to, String why) throws IOException {
    Program.Result refused = made(from, to);
    assertThat(refused.status()).as(refused.err()).isEqualTo(ExitStatus.CASE_FAILED);
    assertThat(refused.err()).contains(why);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aNoteThatSaysWhyNoneIsNeededStandsForEvidence() throws IOException {
    Program.Result made =
        made(
            "knowing-violation: {answer: no, evidence: [E1]}",
            "knowing-violation: {answer: no, note: 当事人无异议}");
    assertThat(made.status()).as(made.err()).isZero();
  }
}

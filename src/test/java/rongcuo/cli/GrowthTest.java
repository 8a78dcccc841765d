package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases of thousands of officers: the bounds are generous, and far below what squares take. */
class GrowthTest {

  private static final int OFFICERS = 3_000;

  @TempDir Path folder;

  private Path manyOfficers() throws IOException {
    StringBuilder text = new StringBuilder("schema: rongcuo/case/1\nid: G-1\ntitle: t\n");
    text.append("unit: {name: 局, code: 民}\nsubjects:\n");
    for (int i = 0; i < OFFICERS; i++) {
      text.append("  - {name: 张").append(i).append(", facts: {accepted-responsibility: no}}\n");
    }
    text.append("initiation: {by: unit, date: 2026-04-02}\nfacts:\n  enforcement-officer: no\n");
    text.append("decision: {conclusion: not-tolerated, disposition: full, date: 2026-04-25}\n");
    Path file = folder.resolve("g.yaml");
    Files.writeString(file, text);
    return file;
  }

  @Test
  void aDocumentForEachOfThousandsIsMade() throws IOException {
    Path file = manyOfficers();
    Path out = folder.resolve("out");
    Program.Result made =
        assertTimeout(
            Duration.ofSeconds(60),
            () ->
                Program.run(
                    "notice",
                    file.toString(),
                    "notification",
                    "--format",
                    "txt",
                    "--out-dir",
                    out.toString()));
    assertThat(made.status()).as(made.err()).isZero();
    assertThat(out.toFile().list()).hasSize(OFFICERS);
  }

  @Test
  void sectionsWithinSectionsAreRefusedAtOnce() throws IOException {
    Path file = manyOfficers();
    Path templates = Files.createDirectory(folder.resolve("templates"));
    int depth = 1_000;
    Files.writeString(
        templates.resolve("decision.txt"), "{{#姓名}}".repeat(depth) + "甲" + "{{/姓名}}".repeat(depth));
    Program.Result refused =
        assertTimeout(
            Duration.ofSeconds(60),
            () ->
                Program.run(
                    "notice", file.toString(), "decision", "--templates", templates.toString()));
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("段落一层套一层，超过 50 层");
  }

  private Path manyDecisions() throws IOException {
    StringBuilder text = new StringBuilder("schema: rongcuo/case/1\nid: G-2\nsubjects:\n");
    for (int i = 0; i < 3 * OFFICERS; i++) {
      text.append("  - name: 张").append(i).append("\n    decision: {conclusion: tolerated,");
      text.append(" disposition: exempt, date: 2026-04-25}\n");
    }
    text.append("incident: {date: 2026-03-18, error: 甲}\n");
    return Files.writeString(folder.resolve("d.yaml"), text);
  }

  /** Each has duties of its own, and a place of its own in the file. */
  @Test
  void oneOfThousandsIsRecordedAndAllAreListed() throws IOException {
    String file = manyDecisions().toString();
    String day = "2026-04-26";
    Program.Result recorded =
        assertTimeout(
            Duration.ofSeconds(20),
            () ->
                Program.run(
                    "record", file, "notified", "--to", "party", "--subject", "7", "--date", day));
    assertThat(recorded.status()).as(recorded.err()).isZero();
    for (String command : new String[] {"ledger", "duties", "trends"}) {
      Program.Result listed =
          assertTimeout(Duration.ofSeconds(40), () -> Program.run(command, file, "--on", day));
      assertThat(listed.status()).as(listed.err()).isZero();
    }
  }
}

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
}

package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Cases of thousands of officers: four times as many take about four times as much of the
 * processor's time, where squares would take sixteen times.
 */
class GrowthTest {

  private static final int FEW = 750;

  private static final int MANY = 4 * FEW;

  /** Far from four and from sixteen; the first run of a program takes longer than its size says. */
  private static final double MOST = 6;

  /** Many of the clock's ticks, in nanoseconds. */
  private static final double TICKS = 3e8;

  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  @TempDir Path folder;

  private Path officers(int number) throws IOException {
    StringBuilder text = new StringBuilder("schema: rongcuo/case/1\nid: G-1\ntitle: t\n");
    text.append("unit: {name: 局, code: 民}\nsubjects:\n");
    for (int i = 0; i < number; i++) {
      text.append("  - {name: 张").append(i).append(", facts: {accepted-responsibility: no}}\n");
    }
    text.append("initiation: {by: unit, date: 2026-04-02}\nfacts:\n  enforcement-officer: no\n");
    text.append("decision: {conclusion: not-tolerated, disposition: full, date: 2026-04-25}\n");
    return Files.writeString(folder.resolve("g" + number + ".yaml"), text);
  }

  private Path decisions(int number) throws IOException {
    StringBuilder text = new StringBuilder("schema: rongcuo/case/1\nid: G-2\nsubjects:\n");
    for (int i = 0; i < number; i++) {
      text.append("  - name: 张").append(i).append("\n    decision: {conclusion: tolerated,");
      text.append(" disposition: exempt, date: 2026-04-25}\n");
    }
    text.append("incident: {date: 2026-03-18, error: 甲}\n");
    return Files.writeString(folder.resolve("d" + number + ".yaml"), text);
  }

  private static double nanoseconds(String... command) {
    long before = MACHINE.getProcessCpuTime();
    Program.Result result = Program.run(command);
    long after = MACHINE.getProcessCpuTime();
    assertThat(result.status()).as(result.err()).isZero();
    return after - before;
  }

  @Test
  void aDocumentForEachOfThousandsIsMade() throws IOException {
    double few = notifications(FEW);
    assertThat(notifications(MANY) / few).isLessThan(MOST);
  }

  private double notifications(int officers) throws IOException {
    String out = folder.resolve("out" + officers).toString();
    String file = officers(officers).toString();
    double taken =
        nanoseconds("notice", file, "notification", "--format", "txt", "--out-dir", out, "-q");
    assertThat(Path.of(out).toFile().list()).hasSize(officers);
    return taken;
  }

  @Test
  void sectionsWithinSectionsAreRefused() throws IOException {
    Path file = officers(FEW);
    Path templates = Files.createDirectory(folder.resolve("templates"));
    int depth = 1_000;
    Files.writeString(
        templates.resolve("decision.txt"), "{{#姓名}}".repeat(depth) + "甲" + "{{/姓名}}".repeat(depth));
    Program.Result refused =
        Program.run("notice", file.toString(), "decision", "--templates", templates.toString());
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("段落一层套一层，超过 50 层");
  }

  /** Each has duties of its own, and a place of its own in the file. */
  @ParameterizedTest
  @ValueSource(strings = {"record", "ledger", "duties", "trends"})
  void oneOfThousandsIsRecordedAndAllAreListed(String command) throws IOException {
    double few = mean(command, 2 * FEW);
    assertThat(mean(command, 2 * MANY) / few).isLessThan(MOST);
  }

  /** Of as many runs as it takes until the clock, which ticks in hundredths, tells them apart. */
  private double mean(String command, int officers) throws IOException {
    double all = 0;
    int runs = 0;
    while (all < TICKS) {
      all += taken(command, decisions(officers).toString());
      runs++;
    }
    return all / runs;
  }

  private static double taken(String command, String file) {
    String day = "2026-04-26";
    List<String> line =
        command.equals("record")
            ? List.of(command, file, "notified", "--to", "party", "--subject", "7", "--date", day)
            : List.of(command, file, "--on", day);
    return nanoseconds(line.toArray(String[]::new));
  }
}

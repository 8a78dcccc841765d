package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.ReporterFile;
import rongcuo.casefile.history.HistoryCheck;

/**
 * What is written together is there together or not at all, wherever the program is killed or the
 * system refuses. Kills are tried after each call that changes a file, as {@link Standstills} shows
 * what they leave, and that it shows it, by some true ones; refusals at each call that renames,
 * links or removes a file, by strace.
 */
@EnabledOnOs(OS.LINUX)
class AllOrNoneTest {

  /** Calls by what they do; they are counted each by itself. */
  private static final List<String> CALLS =
      List.of("rename,renameat,renameat2", "unlink,unlinkat", "link,linkat");

  private static final String KILL = "signal=KILL";
  private static final int KILLED = 128 + 9;

  private static final String REFUSAL = "error=EACCES";

  private static final Path CASE = Path.of("cases/inspection-concealed.yaml").toAbsolutePath();

  @TempDir Path folder;

  @BeforeAll
  static void requireStrace() throws Exception {
    boolean traces;
    try {
      traces =
          new ProcessBuilder("strace", "-f", "-o", "/dev/null", "true")
                  .redirectErrorStream(true)
                  .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                  .start()
                  .waitFor()
              == 0;
    } catch (IOException e) {
      traces = false;
    }
    assumeTrue(traces, "no strace here; kills between renames were not tried");
  }

  private static Map<String, String> in(Path folder) throws IOException {
    Map<String, String> all = new TreeMap<>(Standstills.files(folder));
    all.keySet().removeIf(name -> name.matches(".*\\.jsonl(\\.tmp)?"));
    return all;
  }

  /** Runs the program; whether the n-th call of those that were asked for came to pass. */
  private static boolean struck(
      Path folder, String calls, String how, int number, String... arguments) throws Exception {
    List<String> line = new ArrayList<>();
    Path log = Files.createTempFile("rongcuo", ".trace");
    // Not by a filter of the kernel's: with it no signal is sent but at the first call.
    line.addAll(List.of("strace", "-f", "-qq", "-o", log.toString()));
    line.addAll(List.of("-e", "trace=" + calls));
    line.addAll(List.of("-e", "inject=" + calls + ":" + how + ":when=" + number));
    line.addAll(ArchivedProgram.command());
    line.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    String text = Files.readString(log);
    Files.delete(log);
    lastTrace = text;
    boolean struck = text.lines().filter(call -> call.contains("(")).count() >= number;
    if (how.equals(KILL)) {
      assertThat(process.exitValue() == KILLED).as(text).isEqualTo(struck);
    } else if (how.equals(REFUSAL)) {
      assertThat(text.contains("(INJECTED)")).as(text).isEqualTo(struck);
    }
    return struck;
  }

  private static String lastTrace = "";

  private static void fresh(Path place, boolean replaced) throws IOException {
    if (Files.exists(place)) {
      try (Stream<Path> files = Files.list(place)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    } else {
      Files.createDirectory(place);
    }
    if (replaced) {
      for (String name : List.of("decision.txt", "decision.md", "acceptance.txt")) {
        Files.writeString(place.resolve("示民宗-2026-001." + name), "手工修改的" + name);
      }
    }
  }

  private String[] notice(Path place) {
    return new String[] {
      "notice",
      folder.resolve("示例.yaml").toString(),
      "decision",
      "acceptance",
      "--format",
      "txt,md",
      "--out-dir",
      place.toString(),
      "--names",
      "id",
      "--force",
      "--date",
      "2026-05-01"
    };
  }

  private void writeCase() throws IOException {
    String text = Files.readString(CASE);
    Files.writeString(
        folder.resolve("示例.yaml"), text.replaceFirst("(?m)^id: .*$", "id: 示民宗-2026-001"));
  }

  /** A run that is struck at the n-th of some calls; false if there are not so many. */
  private interface Attempt {
    boolean at(String calls, int number) throws Exception;
  }

  private static int atEveryCall(Attempt attempt) throws Exception {
    int struck = 0;
    for (String calls : CALLS) {
      for (int number = 1; attempt.at(calls, number); number++) {
        struck++;
      }
    }
    return struck;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void documentsAreAllThereOrNoneWhereverTheProgramIsKilled(boolean replaced) throws Exception {
    writeCase();
    Path other = Files.copy(CASE, folder.resolve("other.yaml"));
    Path place = folder.resolve("out");
    fresh(place, replaced);
    Map<String, String> before = in(place);
    assertThat(Program.run(notice(place)).status()).isZero();
    Map<String, String> after = in(place);
    assertThat(after).hasSize(4);
    fresh(place, replaced);
    List<Standstills.Left> all = Standstills.of(place, folder.resolve("left"), notice(place));
    for (Standstills.Left left : all) {
      left.restore(place);
      // Any run that writes to the folder finishes what was begun, or clears it away.
      Program.Result next =
          Program.run(
              "notice",
              other.toString(),
              "correction",
              "--format",
              "txt",
              "--out-dir",
              place.toString());
      assertThat(next.status()).as(next.err()).isZero();
      Map<String, String> found = in(place);
      found.keySet().removeIf(name -> name.contains("纠错通知书"));
      assertThat(found).as("killed after %s", left.after()).isIn(before, after);
    }
    assertThat(all).hasSizeGreaterThan(replaced ? 15 : 7);
  }

  @Test
  void aKillLeavesWhatAStandstillShows() throws Exception {
    writeCase();
    Path place = folder.resolve("out");
    fresh(place, true);
    List<Map<String, String>> all =
        Standstills.of(place, folder.resolve("left"), notice(place)).stream()
            .map(left -> unlocked(left.files()))
            .toList();
    for (String calls : CALLS) {
      for (int number = 1; number < 9; number += 3) {
        fresh(place, true);
        if (struck(folder, calls, KILL, number, notice(place))) {
          assertThat(unlocked(Standstills.files(place))).as(lastTrace).isIn(all);
        }
      }
    }
  }

  /** Without the lock, in which each process writes its own number. */
  private static Map<String, String> unlocked(Map<String, String> files) {
    Map<String, String> rest = new TreeMap<>(files);
    rest.remove(".rongcuo.lock");
    return rest;
  }

  @Test
  void documentsAreAllThereOrNoneWhereverTheSystemRefuses() throws Exception {
    writeCase();
    Path place = folder.resolve("out");
    fresh(place, true);
    Map<String, String> before = in(place);
    assertThat(Program.run(notice(place)).status()).isZero();
    Map<String, String> after = in(place);
    int refusals =
        atEveryCall(
            (calls, number) -> {
              fresh(place, true);
              if (!struck(folder, calls, REFUSAL, number, notice(place))) {
                return false;
              }
              Map<String, String> found = in(place);
              found.keySet().removeIf(name -> name.startsWith("."));
              assertThat(found)
                  .as("refused at call %d:\n%s", number, lastTrace)
                  .isIn(before, after);
              assertThat(Program.run(notice(place)).status()).isZero();
              assertThat(in(place)).isEqualTo(after);
              return true;
            });
    assertThat(refusals).isGreaterThan(15);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ledger", "evaluate"})
  void aResultIsTheOldOrTheNewOneWhereverTheProgramIsKilled(String command) throws Exception {
    writeCase();
    Path place = folder.resolve("out");
    String[] line = {command, folder.resolve("示例.yaml").toString(), "--out", place + "/结果.csv"};
    fresh(place, false);
    assertThat(Program.run(line).status()).isZero();
    String after = in(place).get("结果.csv");
    fresh(place, false);
    Files.writeString(place.resolve("结果.csv"), "旧");
    String before = in(place).get("结果.csv");
    List<Standstills.Left> all = Standstills.of(place, folder.resolve("left"), line);
    for (Standstills.Left left : all) {
      left.restore(place);
      assertThat(in(place).get("结果.csv")).as(left.after()).isIn(before, after);
      assertThat(Program.run(line).status()).isZero();
      assertThat(in(place)).isEqualTo(Map.of("结果.csv", after));
    }
    assertThat(all).hasSizeGreaterThan(3);
  }

  @Test
  void whatAKilledRunLeftOfAResultTheNextOneRemoves() throws Exception {
    writeCase();
    Path place = folder.resolve("out");
    fresh(place, false);
    Files.writeString(place.resolve(".rongcuo-结果.csv.tmp"), "half of");
    Files.writeString(place.resolve("结果.csv"), "旧");
    String[] line = {"ledger", folder.resolve("示例.yaml").toString(), "--out", place + "/结果.csv"};
    assertThat(Program.run(line).status()).isZero();
    assertThat(in(place)).containsOnlyKeys("结果.csv");
  }

  @Test
  void aSignalToEndLeavesNothingHalfDone() throws Exception {
    writeCase();
    Path place = folder.resolve("out");
    fresh(place, true);
    Map<String, String> before = in(place);
    assertThat(Program.run(notice(place)).status()).isZero();
    Map<String, String> after = in(place);
    for (int number = 1; number < 8; number++) {
      fresh(place, true);
      struck(folder, CALLS.get(0), "signal=TERM", number, notice(place));
      assertThat(in(place)).as("ended at call %d", number).isIn(before, after);
    }
  }

  @Test
  void aCaseIsRenamedAltogetherOrNotWhereverTheProgramIsKilled() throws Exception {
    Path place = folder.resolve("out");
    String text = Files.readString(CASE).replaceFirst("(?m)^id: .*$", "id: MZ-1");
    String identity = "schema: rongcuo/reporter/1\nid: MZ-1\nname: 王某\n";
    String[] line = {"rename", place.resolve("MZ-1.yaml").toString(), "民宗〔2026〕8号"};
    renamable(place, text, identity);
    Map<String, String> before = in(place);
    assertThat(Program.run(line).status()).isZero();
    Map<String, String> after = in(place);
    assertThat(after.keySet())
        .containsExactly("民宗〔2026〕8号.decision.txt", "民宗〔2026〕8号.reporter.yaml", "民宗〔2026〕8号.yaml");
    renamable(place, text, identity);
    List<Standstills.Left> all = Standstills.of(place, folder.resolve("left"), line);
    for (Standstills.Left left : all) {
      left.restore(place);
      // Under whichever name the case stands, the reporter's file of its number is there.
      for (String name : List.of("MZ-1", "民宗〔2026〕8号")) {
        Path file = place.resolve(name + ".yaml");
        if (Files.exists(file)) {
          String id = CaseReader.read(file).caseFile().id();
          assertThat(ReporterFile.find(file, id)).as(left.after()).isNotEmpty();
        }
      }
      Program.run("record", place.resolve("MZ-1.yaml").toString(), "feedback");
      Program.run("record", place.resolve("民宗〔2026〕8号.yaml").toString(), "feedback");
      try (Stream<Path> files = Files.list(place)) {
        assertThat(files.filter(each -> each.toString().endsWith(".jsonl")))
            .as("killed after %s", left.after())
            .isSubsetOf(
                place.resolve("MZ-1.history.jsonl"), place.resolve("民宗〔2026〕8号.history.jsonl"))
            .hasSizeLessThan(2);
      }
      Map<String, String> found = in(place);
      // The killed program's lock on the former name, which holds nobody off.
      found.remove("MZ-1.yaml.lock");
      assertThat(found).as("killed after %s", left.after()).isIn(before, after);
    }
    assertThat(all).hasSizeGreaterThan(8);
  }

  private static void renamable(Path place, String text, String identity) throws IOException {
    fresh(place, false);
    Files.writeString(place.resolve("MZ-1.yaml"), text);
    Files.writeString(place.resolve("MZ-1.reporter.yaml"), identity);
    Files.writeString(place.resolve("MZ-1.decision.txt"), "决定");
  }

  @Test
  void aHistoryIsMendedByTheNextChangeWhereverTheProgramIsKilled() throws Exception {
    Path place = folder.resolve("out");
    Path file = place.resolve("MZ-1.yaml");
    fresh(place, false);
    Files.copy(CASE, file);
    assertThat(Program.run(feedback(file, "2026-06-01")).status()).isZero();
    List<Standstills.Left> all =
        Standstills.of(place, folder.resolve("left"), feedback(file, "2026-06-02"));
    for (Standstills.Left left : all) {
      left.restore(place);
      assertThat(CaseReader.read(file).caseFile()).as(left.after()).isNotNull();
      assertThat(Program.run(feedback(file, "2026-06-03")).status()).isZero();
      HistoryCheck history = HistoryCheck.of(file);
      assertThat(history.flaws()).as("killed after %s", left.after()).isEmpty();
      assertThat(history.now()).isEqualTo(HistoryCheck.Now.SAME);
      try (Stream<Path> files = Files.list(place)) {
        assertThat(files).hasSize(2);
      }
    }
    assertThat(all).hasSizeGreaterThan(8);
  }

  private static String[] feedback(Path file, String day) {
    return new String[] {"record", file.toString(), "feedback", "--date", day, "--replace"};
  }
}

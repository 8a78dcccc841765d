package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.history.HistoryCheck;

/** What goes wrong around the program: {@code src/docs/faults.md} lists it all. */
@DisabledOnOs(OS.WINDOWS)
class FaultsTest {

  private static final Path FLOOD = Path.of("cases/flood.yaml").toAbsolutePath();

  @TempDir Path folder;

  private Path copy(String name) throws IOException {
    return Files.copy(FLOOD, folder.resolve(name));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void assertNoCrash(ProcessRun.Ended ended) {
    assertThat(ended.err()).doesNotContain("程序内部出错", "\tat ", "Exception");
  }

  // Where results go.

  @ParameterizedTest
  @ValueSource(strings = {"law 10", "--version", "evaluate cases", "--help"})
  void aFullDiskUnderStandardOutputIsNoSuccess(String words) throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full here");
    ProcessRun.Ended ended =
        ProcessRun.run(Path.of("."), "exec \"$@\" >/dev/full", words.split(" "));
    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.err()).contains("标准输出", "磁盘已满");
    assertNoCrash(ended);
  }

  @Test
  void aReaderThatIsGoneEndsTheRun() throws Exception {
    Path many = Files.createDirectory(folder.resolve("many"));
    String flood = Files.readString(FLOOD);
    for (int i = 0; i < 400; i++) {
      Files.writeString(many.resolve(i + ".yaml"), flood.replaceFirst("\nid: .*", "\nid: A-" + i));
    }
    ProcessRun.Ended ended =
        ProcessRun.run(
            folder, "{ \"$@\"; echo \"$?\" >status; } | head -n 1", "evaluate", many.toString());
    assertThat(ended.out().lines()).hasSize(1);
    assertThat(ended.err()).isEmpty();
    assertThat(Files.readString(folder.resolve("status"))).isEqualTo("3\n");
  }

  @Test
  void aFileThatMayNotGrowIsNotLeftHalfWritten() throws Exception {
    Files.writeString(folder.resolve("out.txt"), "as it was");
    ProcessRun.Ended ended =
        ProcessRun.run(
            folder,
            "ulimit -f 1; exec \"$@\"",
            "evaluate",
            Path.of("cases").toAbsolutePath().toString(),
            "--out",
            "out.txt");
    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.err()).contains("out.txt", "文件大小");
    assertNoCrash(ended);
    assertThat(names(folder)).containsExactly("out.txt");
    assertThat(folder.resolve("out.txt")).hasContent("as it was");
  }

  @Test
  void aCaseThatMayNotGrowStaysAsItWas() throws Exception {
    Path file = Files.copy(Path.of("cases/inspection-concealed.yaml"), folder.resolve("case.yaml"));
    byte[] before = Files.readAllBytes(file);
    ProcessRun.Ended ended =
        ProcessRun.run(
            folder,
            "ulimit -f 1; exec \"$@\"",
            "record",
            "case.yaml",
            "feedback",
            "--replace",
            "--date",
            "2026-05-07");
    assertThat(ended.status()).as(ended.err()).isEqualTo(3);
    assertNoCrash(ended);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(names(folder)).containsExactly("case.yaml");
  }

  /** As the launcher starts it, with a Java that is this one. */
  private ProcessRun.Ended launched(String script, String... arguments) throws Exception {
    Path home = folder.resolve("home");
    if (!Files.exists(home)) {
      Files.createDirectories(home.resolve("lib"));
      Files.createDirectories(home.resolve("jdk/bin"));
      Files.copy(Path.of("rongcuo"), home.resolve("rongcuo"));
      Files.createFile(home.resolve("lib/rongcuo.jar"));
      Files.createFile(home.resolve("lib/rongcuo.jsa"));
      List<String> line = TerminalProgram.commandLine();
      Path java = home.resolve("jdk/bin/java");
      Files.writeString(
          java,
          "#!/bin/sh\nwhile [ \"$1\" != -cp ]; do shift; done; shift 3\nexec '"
              + String.join("' '", line)
              + "' \"$@\"\n");
      for (Path file : List.of(java, home.resolve("rongcuo"))) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
    List<String> all = new ArrayList<>(List.of("sh", "-c", script, "sh"));
    all.add(home.resolve("rongcuo").toString());
    all.addAll(List.of(arguments));
    Path out = Files.createTempFile("rongcuo", ".out");
    Path err = Files.createTempFile("rongcuo", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(all)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
    builder.environment().put("XDG_CONFIG_HOME", "/nonexistent");
    builder.environment().put("LANG", "C.UTF-8");
    Process process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    ProcessRun.Ended ended =
        new ProcessRun.Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return ended;
  }

  @ParameterizedTest
  @CsvSource({"'exec \"$@\" >&-',3,标准输出已关闭", "'exec \"$@\" <&-',0,''", "'exec \"$@\" 2>&-',0,''"})
  void aClosedStreamIsNoFile(String script, int status, String said) throws Exception {
    ProcessRun.Ended ended = launched(script, "interview", "new.yaml");
    assertThat(ended.status()).as(ended.err()).isEqualTo(status);
    assertThat(ended.err()).contains(said);
    assertNoCrash(ended);
    assertThat(folder.resolve("new.yaml")).doesNotExist();
  }

  @Test
  void aDeletedWorkingFolderIsTold() throws Exception {
    ProcessRun.Ended ended =
        launched("mkdir gone; cd gone; rmdir ../gone; exec \"$@\"", "evaluate", FLOOD.toString());
    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.err()).contains("当前文件夹已被删除");
    assertNoCrash(ended);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "zh_CN.GBK", "tr_TR.UTF-8"})
  void anyLocaleFindsFilesInHanCharacters(String locale) throws Exception {
    Path place = Files.createDirectory(folder.resolve("有 空格"));
    Files.copy(FLOOD, place.resolve("洪水.yaml"));
    ProcessRun.Ended ended =
        launched("LC_ALL=" + locale + "; export LC_ALL; exec \"$@\"", "evaluate", "有 空格", "-q");
    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(ended.out()).contains("有 空格/洪水.yaml", "结论：履职尽责");
  }

  // Files and folders.

  /** Takes away what writing in a folder needs, from root as well. */
  private static boolean isWriteProtected(Path folder, boolean now) throws Exception {
    if (System.getProperty("user.name").equals("root")) {
      return new ProcessBuilder("chattr", now ? "+i" : "-i", folder.toString())
              .redirectErrorStream(true)
              .start()
              .waitFor()
          == 0;
    }
    Files.setPosixFilePermissions(
        folder, PosixFilePermissions.fromString(now ? "r-x------" : "rwx------"));
    return true;
  }

  @Test
  void aFolderThatCannotBeWrittenLeavesTheCase() throws Exception {
    Path place = Files.createDirectory(folder.resolve("closed"));
    Path file = Files.copy(FLOOD, place.resolve("case.yaml"));
    assumeTrue(isWriteProtected(place, true), "the folder could not be protected");
    try {
      for (List<String> change :
          List.of(
              List.of("record", file.toString(), "feedback"),
              List.of("interview", file.toString()),
              List.of("evaluate", FLOOD.toString(), "--out", place.resolve("x").toString()))) {
        Program.Result result = Program.run(change.toArray(String[]::new));
        assertThat(result.status()).as(result.err()).isEqualTo(3);
        assertThat(result.err()).doesNotContain(".lock", ".tmp", "程序内部出错");
      }
      assertThat(names(place)).containsExactly("case.yaml");
      assertThat(file).hasSameBinaryContentAs(FLOOD);
    } finally {
      isWriteProtected(place, false);
    }
  }

  @Test
  void filesThatComeAndGoMeanwhileStopNothing() throws Exception {
    Path stays = copy("0.yaml");
    for (int i = 1; i < 60; i++) {
      copy(i + ".yaml");
    }
    AtomicBoolean ended = new AtomicBoolean();
    Thread other =
        new Thread(
            () -> {
              for (int i = 1; !ended.get(); i = i % 59 + 1) {
                Path file = folder.resolve(i + ".yaml");
                try {
                  if (i % 3 == 0) {
                    Files.writeString(file, "schema: [");
                  } else {
                    Files.deleteIfExists(file);
                    if (i % 3 == 1) {
                      Files.copy(FLOOD, file);
                    }
                  }
                } catch (IOException e) {
                  // The program's business is the test's, not this thread's.
                  Thread.onSpinWait();
                }
              }
            });
    other.start();
    try {
      for (int run = 0; run < 8; run++) {
        Program.Result result =
            Program.run("evaluate", folder.toString(), "--jobs", "2", "--format", "jsonl");
        assertThat(result.status()).isIn(0, 1, 3);
        assertThat(result.err()).doesNotContain("程序内部出错");
        assertThat(result.out()).contains(stays.toString());
      }
    } finally {
      ended.set(true);
      other.join();
    }
  }

  @Test
  void linksThatLeadToThemselvesAreNotFollowed() throws IOException {
    Path file = copy("case.yaml");
    Files.createSymbolicLink(folder.resolve("around"), folder);
    Files.createSymbolicLink(folder.resolve("self.yaml"), Path.of("self.yaml"));
    Files.createSymbolicLink(folder.resolve("none.yaml"), Path.of("nowhere.yaml"));
    Program.Result all = Program.run("evaluate", folder.toString(), "--format", "jsonl");
    assertThat(all.status()).isZero();
    assertThat(all.out().lines()).hasSize(1).allMatch(line -> line.contains(file.toString()));
    Program.Result self = Program.run("evaluate", folder.resolve("self.yaml").toString());
    assertThat(self.status()).isEqualTo(3);
    assertThat(self.err()).contains("self.yaml", "符号链接");
    Program.Result change =
        Program.run("record", folder.resolve("self.yaml").toString(), "feedback");
    assertThat(change.status()).isEqualTo(3);
  }

  @Test
  void devicesAndPipesAreNoCases() throws Exception {
    assertThat(Program.run("evaluate", "/dev/null").status()).isEqualTo(1);
    Program.Result endless = Program.run("evaluate", "/dev/zero");
    assertThat(endless.status()).isEqualTo(1);
    assertThat(endless.err()).contains("4 MiB");
    Path pipe = folder.resolve("pipe.yaml");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo");
    assertThat(Program.run("evaluate", folder.toString()).status()).isEqualTo(1);
    for (String file : List.of(pipe.toString(), "/dev/null")) {
      Program.Result change = Program.run("record", file, "feedback");
      assertThat(change.status()).isEqualTo(3);
      assertThat(change.err()).contains("不是普通文件");
    }
    assertThat(names(folder)).containsExactly("pipe.yaml");
  }

  @Test
  void oddFileNamesAreShownSafely() throws Exception {
    copy("-rf.yaml");
    copy("a\nb\u001b[31m.yaml");
    copy("空 格 '\"$(x).yaml");
    ProcessRun.Ended ended = ProcessRun.run(folder, "exec \"$@\"", "evaluate", ".");
    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(ended.out())
        .contains("./-rf.yaml", "a\uFFFDb\uFFFD[31m.yaml", "空 格 '\"$(x).yaml")
        .doesNotContain("\u001b");
    assertThat(ProcessRun.run(folder, "exec \"$@\"", "check", "-q", "--", "-rf.yaml").status())
        .isZero();
  }

  @Test
  void aFolderOfManyEntriesIsReadFlat() throws IOException {
    for (int i = 0; i < 50_000; i++) {
      Files.createFile(folder.resolve(i + ".txt"));
    }
    copy("case.yaml");
    Program.Result result = Program.run("evaluate", folder.toString(), "--format", "jsonl");
    assertThat(result.status()).isZero();
    assertThat(result.out().lines()).hasSize(1);
  }

  // Content.

  @Test
  void errorsWithoutNumberAreCounted() throws IOException {
    Path file = folder.resolve("case.yaml");
    StringBuilder text = new StringBuilder("schema: rongcuo/case/1\nid: A\nfacts:\n");
    for (int i = 0; i < 10_000; i++) {
      text.append("  rain-").append(i).append(": yes\n");
    }
    Files.writeString(file, text);
    assertBounded(file, "此外还有");
    Files.writeString(file, "claims: [" + "x, ".repeat(60_000) + "y]\n");
    assertBounded(file, "此外还有");
  }

  @Test
  void oneLineOfAlmostAllIsRead() throws IOException {
    Path file = folder.resolve("case.yaml");
    String good = "schema: rongcuo/case/1\nid: A\nsubjects: [{name: 张某}]\n";
    Files.writeString(file, good + "title: " + "x".repeat(1_000_000) + "\nrain: 1\n");
    assertBounded(file, ":5:1:");
  }

  private static void assertBounded(Path file, String said) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Program.Result result = Program.run("check", file.toString());
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out() + result.err()).contains(said);
    assertThat(result.out().lines().count()).isLessThan(3100);
    assertThat(nanos).as("processor time").isLessThan(20_000_000_000L);
  }

  // Signals.

  /** A build that was started in the background would hand down that it ignores some. */
  private static final String SIGNALLED =
      "env --default-signal=HUP,INT true 2>/dev/null && exec env --default-signal=HUP,INT \"$@\";"
          + " exec \"$@\"";

  @ParameterizedTest
  @CsvSource({"TERM,143", "INT,130", "HUP,129"})
  void aBatchThatIsToldToEndLeavesNothingHalfWritten(String signal, int status) throws Exception {
    Path many = Files.createDirectory(folder.resolve("many"));
    Path pipe = folder.resolve("pipe.yaml");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo");
    Files.copy(FLOOD, many.resolve("a.yaml"));
    // The second file is a pipe without a writer, where the program stays until it is told.
    Process process =
        ProcessRun.builder(
                folder,
                SIGNALLED,
                List.of(),
                "evaluate",
                many.toString(),
                pipe.toString(),
                "--out",
                "out.txt")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    long end = System.nanoTime() + 30_000_000_000L;
    while (names(folder).stream().noneMatch(name -> name.startsWith(".rongcuo-"))) {
      assertThat(System.nanoTime()).as("the program begins to write").isLessThan(end);
      Thread.sleep(20);
    }
    signal(signal, process);
    assertThat(statusOf(process)).isEqualTo(status);
    assertThat(names(folder)).containsExactly("many", "pipe.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "HUP"})
  void anInterviewThatIsToldToEndKeepsWhatWasSavedAndNoLock(String signal) throws Exception {
    Process process =
        ProcessRun.builder(folder, SIGNALLED, List.of(), "interview", "new.yaml")
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().write("案-1\n张某\n1\n".getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      while (!line.contains("职务")) {
        line = out.readLine();
      }
      assertThat(names(folder)).containsExactly("new.history.jsonl", "new.yaml", "new.yaml.lock");
      signal(signal, process);
      assertThat(statusOf(process)).isGreaterThan(128);
    }
    assertThat(names(folder)).containsExactly("new.history.jsonl", "new.yaml");
    assertThat(CaseReader.read(folder.resolve("new.yaml")).caseFile()).isNotNull();
  }

  /** The exit status; a process that does not end is ended. */
  private static int statusOf(Process process) throws InterruptedException {
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as("ends when told to").isTrue();
    return process.exitValue();
  }

  private static void signal(String signal, Process process) throws Exception {
    new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
  }

  // Many at once.

  @Test
  void whatManyWritersRecordIsAllThere() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("case.yaml"),
            """
            # 手写
            schema: rongcuo/case/1
            id: A-1
            subjects: [{name: 张某}]
            decision: {conclusion: tolerated, disposition: exempt, date: 2024-04-25}
            correction: {started: 2024-05-02}
            """);
    List<Process> writers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      writers.add(ProcessRun.java(RecordLoop.class, file.toString(), "记录" + i, "5"));
    }
    for (Process writer : writers) {
      String said = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(writer.waitFor()).as(said).isZero();
    }
    assertThat(CaseReader.read(file).caseFile()).isNotNull();
    List<String> found =
        CaseReader.read(file).caseFile().all(CaseKeys.FOLLOW_UPS).stream()
            .map(followUp -> followUp.get(CaseKeys.FOLLOW_UP_FINDING))
            .sorted()
            .toList();
    List<String> recorded = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      recorded.add("记录" + i / 5 + "-" + i % 5);
    }
    assertThat(found).isEqualTo(recorded);
    assertThat(Files.readString(file)).startsWith("# 手写\n");
    assertThat(names(folder)).containsExactly("case.history.jsonl", "case.yaml");
    assertThat(HistoryCheck.of(file).flaws()).isEmpty();
    assertThat(HistoryCheck.of(file).lines()).isEqualTo(1 + recorded.size());
  }

  // Time and place.

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "1970-01-01", "2038-01-20", "9999-12-31"})
  void anyDayOfTheCalendarIsCountedFrom(String day) {
    for (String command : List.of("duties", "ledger", "trends")) {
      Program.Result result = Program.run(command, "cases", "--on", day);
      assertThat(result.status()).as(result.err()).isIn(0, 1);
      assertThat(result.err()).doesNotContain("程序内部出错");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999999-12-31", "-0001-01-01", "2026-1", "二〇二六年", "2026-02-30"})
  void whatIsNoDayOfTheCalendarIsRefused(String day) {
    for (List<String> command :
        List.of(
            List.of("duties", "cases", "--on=" + day),
            List.of("record", "cases/flood.yaml", "feedback", "--dry-run", "--date=" + day),
            List.of("notice", "cases/flood.yaml", "--date=" + day))) {
      Program.Result result = Program.run(command.toArray(String[]::new));
      assertThat(result.status()).as(command.toString()).isEqualTo(2);
      assertThat(result.err()).contains(day);
    }
  }

  @Test
  void noLocaleOfThePlatformChangesAResult() throws Exception {
    String plain = null;
    for (String options :
        List.of(
            "-Duser.language=zh",
            "-Duser.language=tr -Duser.country=TR -Dfile.encoding=GBK",
            "-Duser.language=ar -Duser.country=EG -Duser.extensions=nu-arab",
            "-Duser.language=th -Duser.country=TH -Duser.extensions=ca-buddhist"
                + " -Dfile.encoding=ISO-8859-1")) {
      ProcessRun.Ended ended =
          ProcessRun.run(
              Path.of("."),
              "\"$@\" evaluate cases --format jsonl -q && exec \"$@\" ledger cases --format csv"
                  + " --on 2026-06-01 -q",
              Arrays.asList(options.split(" ")));
      assertThat(ended.status()).as(ended.err()).isZero();
      plain = plain == null ? ended.out() : plain;
      assertThat(ended.out()).as(options).isEqualTo(plain);
    }
  }

  @Test
  void withoutAHomeOrAnyVariableItWorks() throws Exception {
    // Java finds no program in a folder whose name its locale cannot spell: the launcher sets one.
    boolean spelt = System.getProperty("java.class.path").chars().allMatch(c -> c < 0x80);
    String script = spelt ? "exec env -i \"$@\"" : "exec env -i LC_ALL=C.UTF-8 \"$@\"";
    ProcessRun.Ended ended =
        ProcessRun.run(Path.of("."), script, "evaluate", "cases/flood.yaml", "--color=auto");
    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(ended.out()).contains("结论：履职尽责");
  }
}

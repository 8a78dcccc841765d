package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rongcuo.casefile.history.History;
import rongcuo.casefile.history.HistoryCheck;

/** Colleagues who work on one case in a folder that they share, each as a user of the system. */
@DisabledOnOs(OS.WINDOWS)
class SharedFolderTest {

  private static final String MARK = Long.toString(ProcessHandle.current().pid(), 36);
  private static final String GROUP = "rcg" + MARK;
  private static final String OTHER_GROUP = "rco" + MARK;
  private static final String ALICE = "rca" + MARK;
  private static final String BOB = "rcb" + MARK;
  private static final String CAROL = "rcc" + MARK;

  @TempDir Path base;

  private Path folder;

  @BeforeAll
  static void addUsers() throws Exception {
    assumeTrue(
        System.getProperty("user.name").equals("root"),
        "only root can work as several users; shared folders were not tried");
    must("groupadd", GROUP);
    must("groupadd", OTHER_GROUP);
    must("useradd", "-M", "-U", "-G", GROUP + "," + OTHER_GROUP, ALICE);
    must("useradd", "-M", "-U", "-G", GROUP, BOB);
    must("useradd", "-M", "-U", CAROL);
  }

  @AfterAll
  static void removeUsers() throws Exception {
    for (String user : List.of(ALICE, BOB, CAROL)) {
      run("userdel", user);
    }
    run("groupdel", GROUP);
    run("groupdel", OTHER_GROUP);
  }

  @BeforeEach
  void share() throws Exception {
    for (Path path = base; path != null && path.getNameCount() > 1; path = path.getParent()) {
      must("chmod", "a+x", path.toString());
    }
    folder = Files.createDirectory(base.resolve("shared"));
    must("chown", ALICE + ":" + GROUP, folder.toString());
    must("chmod", "2770", folder.toString());
  }

  private Path caseOf(String owner, String group, String mode) throws Exception {
    Path file = folder.resolve("case.yaml");
    Files.copy(Path.of("cases/inspection-concealed.yaml"), file);
    must("chown", owner + ":" + group, file.toString());
    must("chmod", mode, file.toString());
    return file;
  }

  private static String rights(Path file) throws Exception {
    return must("stat", "-c", "%U:%G %a", file.toString())
        .strip()
        .replace(ALICE, "alice")
        .replace(BOB, "bob")
        .replace(CAROL, "carol")
        .replace(OTHER_GROUP, "other")
        .replace(GROUP, "group");
  }

  private ProcessRun.Ended as(String user, String umask, String... arguments) throws Exception {
    List<String> line = new ArrayList<>();
    line.addAll(List.of("setpriv", "--reuid", user, "--regid", user, "--init-groups", "env"));
    line.addAll(List.of("LC_ALL=C.UTF-8", "XDG_CONFIG_HOME=/nonexistent", "HOME=/nonexistent"));
    line.addAll(List.of("sh", "-c", "umask " + umask + "; exec \"$@\"", "sh"));
    line.addAll(ArchivedProgram.command());
    line.addAll(List.of(arguments));
    Path out = Files.createTempFile(base, "out", "");
    Path err = Files.createTempFile(base, "err", "");
    Process process =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    process.getOutputStream().close();
    int status = process.waitFor();
    return new ProcessRun.Ended(status, Files.readString(out), Files.readString(err));
  }

  private ProcessRun.Ended recorded(String user, String umask, String day) throws Exception {
    return as(user, umask, "record", "case.yaml", "feedback", "--replace", "--date", day);
  }

  private boolean mayUse(String user, String how, Path file) throws Exception {
    return run("setpriv", "--reuid", user, "--regid", user, "--init-groups", "test", how, file + "")
        == 0;
  }

  @Test
  void twoColleaguesEditOneCaseInTurnTwentyTimes() throws Exception {
    Path file = caseOf(ALICE, GROUP, "660");
    String before = Files.readString(file);
    for (int i = 0; i < 20; i++) {
      String user = i % 2 == 0 ? BOB : ALICE;
      ProcessRun.Ended ended = recorded(user, i % 3 == 0 ? "077" : "022", "2026-05-" + (10 + i));
      assertThat(ended.status()).as("%s: %s", user, ended.err()).isZero();
      assertThat(rights(file)).isEqualTo(i % 2 == 0 ? "bob:group 660" : "alice:group 660");
      for (String each : List.of(ALICE, BOB)) {
        assertThat(mayUse(each, "-r", file) && mayUse(each, "-w", file)).as(each).isTrue();
      }
      assertThat(mayUse(CAROL, "-r", file)).isFalse();
    }
    assertThat(Files.readString(file))
        .isEqualTo(before.replaceFirst("feedback: [0-9-]+", "feedback: 2026-05-29"));
    assertThat(names()).containsExactly("case.history.jsonl", "case.yaml");
    assertThat(HistoryCheck.of(file).flaws()).isEmpty();
    assertThat(HistoryCheck.of(file).lines()).isEqualTo(21);
    assertThat(rights(History.of(file))).isEqualTo("bob:group 660");
  }

  @ParameterizedTest
  @CsvSource({
    // Whoever is told of a group may be in it or not; what others have stays.
    "2770, alice, group, 664, bob:group 664",
    "2770, alice, group, 660, bob:group 660",
    "2770, alice, group, 460, bob:group 660",
    "00770, alice, group, 660, bob:group 660",
    "00770, alice, other, 666, bob:bob 666",
    "2770, alice, other, 646, bob:group 644",
    "2770, alice, other, 606, bob:group 600",
    "2770, bob, other, 660, bob:group 600",
    "2770, bob, other, 664, bob:group 644",
    "00770, bob, other, 660, bob:bob 600",
    "00770, bob, other, 664, bob:bob 644",
    "2770, bob, group, 640, bob:group 640",
    "2770, bob, group, 600, bob:group 600",
    "2770, bob, bob, 644, bob:bob 644",
    "00770, bob, group, 660, bob:group 660",
  })
  void whoMayReadAndWriteStays(
      String ofFolder, String owner, String group, String mode, String after) throws Exception {
    must("chmod", ofFolder, folder.toString());
    Path file =
        caseOf(
            owner.equals("alice") ? ALICE : BOB,
            group.equals("group") ? GROUP : group.equals("bob") ? BOB : OTHER_GROUP,
            mode);
    ProcessRun.Ended ended = recorded(BOB, "022", "2026-05-20");
    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(rights(file)).isEqualTo(after);
    assertThat(rights(History.of(file))).isEqualTo(after);
    assertThat(names()).containsExactly("case.history.jsonl", "case.yaml");
  }

  @Test
  void rootLeavesAFileToItsOwner() throws Exception {
    Path file = caseOf(ALICE, OTHER_GROUP, "640");
    assertThat(Program.run("record", file.toString(), "feedback", "--replace").status()).isZero();
    assertThat(rights(file)).isEqualTo("alice:other 640");
  }

  @Test
  void aGroupThatMayOnlyReadDoesNotWrite() throws Exception {
    Path file = caseOf(ALICE, GROUP, "640");
    ProcessRun.Ended ended = recorded(BOB, "022", "2026-05-20");
    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.err()).contains("case.yaml", "没有读写权限").doesNotContain(".tmp", ".lock");
    assertThat(rights(file)).isEqualTo("alice:group 640");
    assertThat(names()).containsExactly("case.yaml");
  }

  @Test
  void aListOfFurtherUsersIsKept() throws Exception {
    assumeTrue(run("setfacl", "--version") == 0, "no setfacl here; access lists were not tried");
    Path file = caseOf(ALICE, GROUP, "660");
    must("chmod", "2771", folder.toString());
    must("setfacl", "-m", "u:" + CAROL + ":r,g::-,u:" + BOB + ":rw", file.toString());
    String list = must("getfacl", "-cE", file.toString());
    for (String user : List.of(ALICE, BOB)) {
      ProcessRun.Ended ended = recorded(user, "022", "2026-05-20");
      assertThat(ended.status()).as(ended.err()).isZero();
      assertThat(must("getfacl", "-cE", file.toString())).as(user).isEqualTo(list);
      assertThat(must("getfacl", "-cE", History.of(file).toString())).as(user).isEqualTo(list);
    }
    assertThat(mayUse(CAROL, "-r", file)).isTrue();
    assertThat(mayUse(CAROL, "-w", file)).isFalse();
  }

  @Test
  void whatAFolderGivesToFurtherUsersNewCasesDoNotGet() throws Exception {
    assumeTrue(run("setfacl", "--version") == 0, "no setfacl here; access lists were not tried");
    must("setfacl", "-d", "-m", "u:" + CAROL + ":rw,g::rw", folder.toString());
    must("setfacl", "-m", "u:" + CAROL + ":x", folder.toString());
    Path answers = Files.writeString(base.resolve("answers"), "民宗-9\n张某\n");
    Path file = folder.resolve("new.yaml");
    ProcessRun.Ended ended = fed(answers, BOB, "interview", "new.yaml", "--plain");
    assertThat(file).as(ended.err()).exists();
    assertThat(mayUse(CAROL, "-r", file)).isFalse();
    assertThat(mayUse(ALICE, "-r", file)).isFalse();
    assertThat(mayUse(CAROL, "-r", History.of(file))).isFalse();
    assertThat(mayUse(ALICE, "-r", History.of(file))).isFalse();
  }

  private ProcessRun.Ended fed(Path input, String user, String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of(arguments));
    Path out = Files.createTempFile(base, "out", "");
    List<String> line = new ArrayList<>();
    line.addAll(List.of("setpriv", "--reuid", user, "--regid", user, "--init-groups", "env"));
    line.addAll(List.of("LC_ALL=C.UTF-8", "HOME=/nonexistent"));
    line.addAll(ArchivedProgram.command());
    line.addAll(all);
    Process process =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectInput(input.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    return new ProcessRun.Ended(process.waitFor(), "", Files.readString(out));
  }

  @ParameterizedTest
  @CsvSource({"2770, 644", "2770, 660", "2770, 666", "3770, 666"})
  void aLockThatAColleagueLeftIsTakenOver(String ofFolder, String mode) throws Exception {
    Path file = caseOf(BOB, GROUP, "660");
    Path lock = Files.writeString(folder.resolve("case.yaml.lock"), "user: x\n");
    must("chown", ALICE + ":" + GROUP, lock.toString());
    must("chmod", mode, lock.toString());
    must("chown", "root", folder.toString());
    must("chmod", ofFolder, folder.toString());
    ProcessRun.Ended ended = recorded(BOB, "022", "2026-05-20");
    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(Files.readString(file)).contains("feedback: 2026-05-20");
    assertThat(names()).doesNotContain(".case.yaml.tmp");
  }

  @ParameterizedTest
  @CsvSource({"2770, 600", "3770, 600", "3770, 644"})
  void aLockThatCannotBeOpenedIsTold(String ofFolder, String mode) throws Exception {
    Path file = caseOf(BOB, GROUP, "660");
    byte[] before = Files.readAllBytes(file);
    Path lock = Files.writeString(folder.resolve("case.yaml.lock"), "user: x\n");
    must("chown", ALICE + ":" + GROUP, lock.toString());
    must("chmod", mode, lock.toString());
    must("chown", "root", folder.toString());
    must("chmod", ofFolder, folder.toString());
    ProcessRun.Ended ended = recorded(BOB, "022", "2026-05-20");
    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.err()).contains(ALICE, "case.yaml.lock", "删除该文件");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aLockIsOpenToWhoeverMayChangeTheCase() throws Exception {
    caseOf(ALICE, GROUP, "660");
    must("chown", "root", folder.toString());
    must("chmod", "3770", folder.toString());
    // Alice's program is killed while it holds the lock; in a sticky folder bob cannot remove it.
    List<String> line =
        new ArrayList<>(List.of("setpriv", "--reuid", ALICE, "--regid", ALICE, "--init-groups"));
    line.addAll(List.of("sh", "-c", "umask 077; exec \"$@\"", "sh"));
    line.addAll(ArchivedProgram.command());
    line.addAll(List.of("interview", "case.yaml", "--plain"));
    Process held = new ProcessBuilder(line).directory(folder.toFile()).start();
    Path lock = folder.resolve("case.yaml.lock");
    for (int i = 0; i < 400 && !(Files.exists(lock) && Files.size(lock) > 0); i++) {
      Thread.sleep(50);
    }
    ProcessRun.Ended meanwhile = recorded(BOB, "022", "2026-05-20");
    assertThat(meanwhile.err()).contains(ALICE, "正在修改此文件");
    held.destroyForcibly().waitFor();
    assertThat(lock).exists();
    ProcessRun.Ended ended = recorded(BOB, "022", "2026-05-20");
    // The case is alice's, whom the folder lets nobody replace it for: that is told.
    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.err()).contains("粘滞位").doesNotContain(".tmp");
    ProcessRun.Ended owner = recorded(ALICE, "022", "2026-05-21");
    assertThat(owner.status()).as(owner.err()).isZero();
  }

  @Test
  void aTemporaryFileThatAColleagueLeftIsInNobodysWay() throws Exception {
    Path file = caseOf(BOB, GROUP, "660");
    Path left = Files.writeString(folder.resolve(".case.yaml.tmp"), "schema: rong");
    must("chown", ALICE + ":" + GROUP, left.toString());
    must("chown", "root", folder.toString());
    must("chmod", "3770", folder.toString());
    ProcessRun.Ended ended = recorded(BOB, "022", "2026-05-20");
    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(Files.readString(file)).contains("feedback: 2026-05-20");
    assertThat(names()).containsExactly(".case.yaml.tmp", "case.history.jsonl", "case.yaml");
    must("chmod", "2770", folder.toString());
    assertThat(recorded(BOB, "022", "2026-05-21").status()).isZero();
    assertThat(names()).containsExactly("case.history.jsonl", "case.yaml");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String must(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s: %s", List.of(command), said).isZero();
    return said;
  }

  private static int run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1;
    }
  }
}

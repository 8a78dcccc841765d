package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.casefile.store.FolderChange;

/** Files of a folder that change together or not at all. */
class FolderChangeTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 10, 9, 9, 15);

  @TempDir Path folder;

  private void old(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Names and contents of all that is there. */
  private Map<String, String> all() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String content = Files.isDirectory(file) ? "folder" : Files.readString(file);
        all.put(file.getFileName().toString(), content);
      }
    }
    return all;
  }

  @Test
  void putsDropsAndMoves() throws Exception {
    old("a", "old a");
    old("b", "old b");
    old("c", "old c");
    Files.setPosixFilePermissions(
        folder.resolve("a"), PosixFilePermissions.fromString("rw-rw-r--"));
    FolderChange change = new FolderChange(folder);
    change.put("a", bytes("new a"), folder.resolve("a"));
    change.put("n", bytes("new n"), null);
    change.drop("b");
    change.move("c", "民宗〔2026〕8号\n");
    change.make(NOW);
    assertThat(all()).isEqualTo(Map.of("a", "new a", "n", "new n", "民宗〔2026〕8号\n", "old c"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a"))))
        .isEqualTo("rw-rw-r--");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("n"))))
        .isEqualTo("rw-------");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aNameThatCannotBeTakenLeavesAllAsItWas(int at) throws Exception {
    old("a", "old a");
    old("m", "old m");
    old("x", "old x");
    Files.createDirectories(folder.resolve("blocked/full"));
    Map<String, String> before = all();
    FolderChange change = new FolderChange(folder);
    for (int i = 0; i < 4; i++) {
      if (i == at) {
        // A folder gives way to no file.
        change.put("blocked", bytes("new"), null);
      }
      switch (i) {
        case 0 -> change.put("a", bytes("new a"), folder.resolve("a"));
        case 1 -> change.put("n", bytes("new n"), null);
        case 2 -> change.move("m", "m2");
        default -> change.drop("x");
      }
    }
    assertThatThrownBy(() -> change.make(NOW))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("blocked")
        .hasMessageNotContainingAny(".tmp", ".before", "journal");
    assertThat(all()).isEqualTo(before);
  }

  @Test
  void aNameThatIsTakenIsNotMovedTo() throws Exception {
    old("a", "old a");
    old("b", "old b");
    FolderChange change = new FolderChange(folder);
    change.put("n", bytes("new"), null);
    change.move("a", "b");
    assertThatThrownBy(() -> change.make(NOW))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("b");
    assertThat(all()).isEqualTo(Map.of("a", "old a", "b", "old b"));
  }

  @Test
  void namesAsLongAsASystemTakesThemAreWritten() throws Exception {
    String one = "中".repeat(85);
    String other = "中".repeat(84) + "x.y";
    old(one, "old");
    FolderChange change = new FolderChange(folder);
    change.put(one, bytes("1"), folder.resolve(one));
    change.put(other, bytes("2"), null);
    change.make(NOW);
    assertThat(all()).isEqualTo(Map.of(one, "1", other, "2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "FORWARD", "nonsense\nput", "BACK\nput ..%2Fx\nmove . x\nput %", "\u0000"})
  void whatIsNoJournalIsClearedAway(String text) throws Exception {
    Path outside = Files.createDirectory(folder.resolve("inside"));
    Files.writeString(folder.resolve(".x.before"), "not to be moved");
    Files.writeString(outside.resolve(".rongcuo.journal"), text);
    FolderChange.finishInterrupted(outside, NOW);
    assertThat(outside).isEmptyDirectory();
    assertThat(folder.resolve(".x.before")).exists();
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void aJournalThatIsALinkIsNotFollowed() throws Exception {
    old("text", "FORWARD\nput a\n");
    old(".a.tmp", "planted");
    Files.createSymbolicLink(folder.resolve(".rongcuo.journal"), folder.resolve("text"));
    FolderChange.finishInterrupted(folder, NOW);
    assertThat(all()).containsOnlyKeys("text", ".a.tmp");
  }

  @Test
  void oneProgramAtATimeChangesAFolder() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Future<?>[] all = new Future<?>[8];
      for (int i = 0; i < all.length; i++) {
        String content = "content " + i;
        all[i] =
            threads.submit(
                () -> {
                  FolderChange change = new FolderChange(folder);
                  for (String name : new String[] {"a", "b", "c"}) {
                    Path target = folder.resolve(name);
                    change.put(name, bytes(content), Files.exists(target) ? target : null);
                  }
                  change.make(NOW);
                  return null;
                });
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(all()).containsOnlyKeys("a", "b", "c");
    assertThat(all().values()).as("of one program alone").containsOnly(all().get("a"));
  }
}

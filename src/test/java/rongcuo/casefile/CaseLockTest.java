package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Witness;
import rongcuo.casefile.store.EditConflictException;
import rongcuo.casefile.store.LockHolder;

/** One editor at a time, among threads and among processes. */
class CaseLockTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 10, 9, 9, 15);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeCase() throws Exception {
    file = folder.resolve("a.yaml");
    Files.copy(Path.of("cases/open-inquiry.yaml"), file);
  }

  @Test
  void tellsWhoHoldsTheFileInAnotherProcess() throws Exception {
    Process holder = KilledEditorTest.start(file, "hold");
    try (BufferedReader out = holder.inputReader()) {
      assertThat(out.readLine()).isEqualTo("open");
      assertThatThrownBy(() -> CaseEditor.open(file, NOW, Witness.NONE))
          .isInstanceOfSatisfying(
              EditConflictException.class,
              e -> {
                assertThat(e.holder()).isNotNull();
                assertThat(e.holder().process()).isEqualTo(holder.pid());
                assertThat(e.holder().user()).isEqualTo(System.getProperty("user.name"));
                assertThat(e.reason().chinese())
                    .contains("进程 " + holder.pid(), "2026-10-09 08:30:00");
              });
      holder.outputWriter().close();
      assertThat(holder.waitFor()).isZero();
    } finally {
      holder.destroyForcibly();
    }
    CaseEditor.open(file, NOW, Witness.NONE).close();
    assertThat(folder.resolve("a.yaml.lock")).doesNotExist();
  }

  @Test
  void keepsAProcessOutThatComesSecond() throws Exception {
    try (CaseEditor editor = CaseEditor.open(file, NOW, Witness.NONE)) {
      // Neither a second try in this process nor one in another takes the lock away.
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> CaseEditor.open(file, NOW, Witness.NONE))
            .isInstanceOfSatisfying(
                EditConflictException.class,
                e -> assertThat(e.reason().chinese()).contains("2026-10-09 09:15:00"));
        Process second = KilledEditorTest.start(file, "hold");
        try (BufferedReader out = second.inputReader()) {
          assertThat(out.readLine()).startsWith("failed").contains("has been changing this file");
        }
        second.waitFor();
      }
      assertThat(editor.isSaved()).isTrue();
    }
  }

  @Test
  void takesOverFromAProcessThatIsGone() throws Exception {
    Process holder = KilledEditorTest.start(file, "hold");
    try (BufferedReader out = holder.inputReader()) {
      assertThat(out.readLine()).isEqualTo("open");
      holder.destroyForcibly().waitFor();
    }
    assertThat(folder.resolve("a.yaml.lock")).exists();
    CaseEditor.open(file, NOW, Witness.NONE).close();
    assertThat(folder.resolve("a.yaml.lock")).doesNotExist();
  }

  @Test
  void letsOneOfManyThreadsIn() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger entered = new AtomicInteger();
    Callable<Boolean> open =
        () -> {
          for (int i = 0; i < 50; i++) {
            try (CaseEditor editor = CaseEditor.open(file, NOW, Witness.NONE)) {
              assertThat(editor.document().caseFile()).isNotNull();
              assertThat(inside.incrementAndGet()).isOne();
              entered.incrementAndGet();
              inside.decrementAndGet();
            } catch (EditConflictException e) {
              Thread.onSpinWait();
            }
          }
          return true;
        };
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (var result : threads.invokeAll(java.util.Collections.nCopies(4, open))) {
        assertThat(result.get()).isTrue();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(entered.get()).isPositive();
  }

  @Test
  void readsWhatItWrote() {
    LockHolder holder = new LockHolder("张三\n李四", "pc-1", 42, "2026-10-09 09:15:00");
    assertThat(LockHolder.of(holder.text()))
        .isEqualTo(new LockHolder("张三 李四", "pc-1", 42, "2026-10-09 09:15:00"));
    assertThat(LockHolder.of("")).isNull();
    assertThat(LockHolder.of("user: x\nhost: y\nprocess: z\nsince: w\n")).isNull();
  }
}

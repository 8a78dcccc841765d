package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.casefile.history.HandOfTest;
import rongcuo.casefile.history.History;
import rongcuo.casefile.history.HistoryCheck;

/**
 * An editor killed at random moments: whatever it acknowledged is in the file, the file always
 * parses, and the next editor opens it at once. {@code src/test/scripts/kill-editor.sh} kills 200
 * times.
 */
class KilledEditorTest {

  private static final int KILLS = Integer.getInteger("rongcuo.kills", 12);

  @TempDir Path folder;

  @Test
  void losesNothingThatItAcknowledged() throws Exception {
    Path file = folder.resolve("a.yaml");
    Files.copy(Path.of("cases/open-inquiry.yaml"), file, StandardCopyOption.REPLACE_EXISTING);
    Random random = new Random(KILLS);
    int next = 0;
    int acknowledgements = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int last = killedWhileAnswering(file, next, random);
      acknowledgements += last - next + 1;
      CaseDocument document = CaseReader.read(file);
      assertThat(document.caseFile()).as("kill %d: %s", kill, document.problems()).isNotNull();
      for (int i = Math.max(next, last - rongcuo.facts.Fact.COUNT + 2); i <= last; i++) {
        AnsweredFact answered = document.caseFile().facts().get(AnswerLoop.fact(i));
        assertThat(answered).as("kill %d, answer %d", kill, i).isNotNull();
        assertThat(answered.note()).as("kill %d, answer %d", kill, i).isEqualTo(AnswerLoop.note(i));
      }
      next = last + 1;
    }
    assertThat(acknowledgements).isGreaterThan(KILLS);
    assertThat(Files.readString(file)).contains("# 适用范围（第二条）", "# 不良影响尚在评估");
    try (CaseEditor editor =
        CaseEditor.open(
            file, LocalDateTime.of(2026, 10, 9, 9, 0), new History(file, new HandOfTest()))) {
      editor.apply(List.of(new Edit.Set(List.of("title"), EditValue.text("杀后"))));
      editor.save();
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(file, History.of(file));
    }
    HistoryCheck history = HistoryCheck.of(file);
    assertThat(history.flaws()).isEmpty();
    assertThat(history.now()).isEqualTo(HistoryCheck.Now.SAME);
  }

  /** The number of the last answer that was acknowledged. */
  private static int killedWhileAnswering(Path file, int first, Random random)
      throws IOException, InterruptedException {
    Process process = start(file, Integer.toString(first));
    int last = first - 1;
    try (BufferedReader out = process.inputReader()) {
      assertThat(out.readLine()).isEqualTo("open");
      int moment = random.nextInt(1, 40);
      Thread killer =
          new Thread(
              () -> {
                try {
                  Thread.sleep(moment, random.nextInt(1_000_000));
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
                // By its handle: the process itself would close the pipe with what is left in it.
                process.toHandle().destroyForcibly();
              });
      // So many answers are awaited first, however slow the machine.
      int awaited = 1 + random.nextInt(3);
      String line = out.readLine();
      while (line != null) {
        // A line cut short by the kill acknowledges nothing.
        if (line.equals("saved " + (last + 1))) {
          last++;
          if (last - first + 1 == awaited) {
            killer.start();
          }
        }
        line = out.readLine();
      }
      killer.join();
    }
    assertThat(process.waitFor()).isNotZero();
    return last;
  }

  static Process start(Path file, String argument) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            "rongcuo.casefile.AnswerLoop",
            file.toString(),
            argument)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}

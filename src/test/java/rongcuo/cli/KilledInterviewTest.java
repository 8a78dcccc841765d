package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.facts.Fact;

/**
 * The questionnaire killed (SIGKILL) at random moments: every answer that it acknowledged, by
 * putting the next question, is in the file, and the file always parses.
 */
class KilledInterviewTest {

  /** More of them, such as 200, by {@code -DargLine=-Drongcuo.interview-kills=200}. */
  private static final int KILLS = Integer.getInteger("rongcuo.interview-kills", 6);

  private static final String BEGUN =
      """
      schema: rongcuo/case/1
      id: K-1
      subjects: [{name: 秦远}]
      facts:
        enforcement-officer: yes   # 手写
      """;

  @TempDir Path folder;

  @Test
  @Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void nothingAcknowledgedIsLost() throws Exception {
    Random random = new Random(9);
    Path file = folder.resolve("case.yaml");
    int acknowledged = 0;
    Map<Fact, AnsweredFact> before = Map.of();
    for (int i = 0; i < KILLS; i++) {
      if (i % 12 == 0) {
        Files.writeString(file, BEGUN);
        before = facts(file);
      }
      int answers = 1 + random.nextInt(6);
      int seen = answerAndKill(file, answers, random);
      acknowledged += seen;
      Map<Fact, AnsweredFact> after = facts(file);
      assertThat(after).containsAllEntriesOf(before);
      assertThat(after.size()).isGreaterThanOrEqualTo(before.size() + seen);
      assertThat(Files.readString(file)).contains("enforcement-officer: yes   # 手写");
      before = after;
    }
    assertThat(acknowledged).isGreaterThan(KILLS);
  }

  private static Map<Fact, AnsweredFact> facts(Path file) throws IOException {
    CaseFile caseFile = CaseReader.read(file).caseFile();
    assertThat(caseFile).as(Files.readString(file)).isNotNull();
    // Where an answer stands may move; what it is may not.
    Map<Fact, AnsweredFact> facts = new java.util.EnumMap<>(Fact.class);
    caseFile
        .facts(caseFile.subjects().get(0))
        .forEach(
            (fact, a) ->
                facts.put(
                    fact,
                    new AnsweredFact(
                        fact,
                        a.answer(),
                        a.evidence(),
                        a.note(),
                        a.basis(),
                        a.contest(),
                        rongcuo.diagnostics.Place.START)));
    return facts;
  }

  /** Answers so many questions, kills the program after another, and counts the acknowledged. */
  private int answerAndKill(Path file, int answers, Random random) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(TerminalProgram.commandLine("interview", file.toString()));
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process program = builder.start();
    try (Reader screen = new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8);
        OutputStream keys = program.getOutputStream()) {
      String shown = awaitPrompt(screen);
      for (int i = 0; i < answers; i++) {
        answer(keys, i, shown);
        shown = awaitPrompt(screen);
      }
      answer(keys, answers, shown);
      TimeUnit.MICROSECONDS.sleep(random.nextInt(25_000));
      program.destroyForcibly().waitFor();
    } finally {
      program.destroyForcibly();
    }
    return answers;
  }

  /** Leaves a question unknown, with a note, so that no conclusion ends the questions. */
  private static void answer(OutputStream keys, int number, String shown) throws IOException {
    // Long enough to be written in more than one block now and then.
    String note = "备注 " + "第" + number + "页，" + "详见笔录。".repeat(number * 40) + "\n";
    // Before the last heading stands the question before, as it was put again behind its note.
    boolean checkList = shown.substring(shown.lastIndexOf("\n[")).contains("有下列哪些情形");
    keys.write((note + (checkList ? "0\nu\n" : "不详\n")).getBytes(StandardCharsets.UTF_8));
    keys.flush();
  }

  /** Reads up to the prompt of the next question: the one under a new heading. */
  private static String awaitPrompt(Reader screen) throws IOException {
    StringBuilder shown = new StringBuilder();
    while (!shown.toString().contains("\n[") || !shown.toString().endsWith("\n> ")) {
      int next = screen.read();
      if (next < 0) {
        throw new AssertionError("the questionnaire ended: " + shown);
      }
      shown.append((char) next);
    }
    return shown.toString();
  }
}

package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.CaseReader;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;

/**
 * The questionnaire killed (SIGKILL) in a real terminal as soon as the next question is on the
 * screen: what the one before was answered is in the file. Each kind of question by itself.
 */
class KilledTerminalTest {

  /** More of each kind, such as 100, by {@code -DargLine=-Drongcuo.terminal-kills=100}. */
  private static final int KILLS = Integer.getInteger("rongcuo.terminal-kills", 2);

  @TempDir Path folder;

  @BeforeAll
  static void needsATerminal() {
    TerminalProgram.assumeTmux();
  }

  /** What is pressed at a question, and what must be in the file once the next one shows. */
  private interface Person {
    void answer(TerminalProgram program);
  }

  private CaseFile killedBehind(String content, String question, Person person, String next)
      throws IOException {
    Path file = Files.writeString(folder.resolve("case.yaml"), content);
    try (TerminalProgram program =
        TerminalProgram.start(folder, 90, 40, Map.of(), "interview", file.toString())) {
      program.await(question);
      long process = program.processId();
      person.answer(program);
      program.await(next);
      ProcessHandle handle = ProcessHandle.of(process).orElseThrow();
      handle.destroyForcibly();
      handle.onExit().join();
    }
    CaseFile read = CaseReader.read(file).caseFile();
    assertThat(read).as(Files.readString(file)).isNotNull();
    return read;
  }

  private static final String AT_FACTS =
      """
      schema: rongcuo/case/1
      id: K-1   # 手写
      subjects: [{name: 秦远}]
      claims: ["11(6)", "12(2)"]
      facts: {enforcement-officer: yes, performing-duties: yes}
      """;

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aYesOrNoIsOnDiskWhenTheNextQuestionAppears() throws IOException {
    Random random = new Random(1);
    for (int i = 0; i < KILLS; i++) {
      Truth truth = random.nextBoolean() ? Truth.YES : Truth.UNKNOWN;
      String key = truth == Truth.YES ? "y" : "u";
      CaseFile read =
          killedBehind(AT_FACTS, "是否在法定职责范围内行事", program -> program.enter(key), "依法应当进行的调查取证");
      assertThat(read.facts(read.subjects().get(0)).get(Fact.WITHIN_STATUTORY_DUTIES).answer())
          .isEqualTo(truth);
    }
  }

  private static final String AT_A_LIST =
      AT_FACTS.replace(
          "performing-duties: yes}",
          "performing-duties: yes, within-statutory-duties: yes, evidence-lawfully-collected: yes,"
              + " process-recorded: yes, enforcement-publicised: yes, manner-and-time-kept: yes,"
              + " decision-made: no, public-security-matter: no, other-procedure-breach: no,"
              + " knowing-violation: no, persisted-after-ban: no, sought-private-gain: no,"
              + " during-inspection: yes}");

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aListOfTicksIsOnDiskWhenTheNextQuestionAppears() throws IOException {
    Random random = new Random(2);
    for (int i = 0; i < KILLS; i++) {
      boolean second = random.nextBoolean();
      CaseFile read =
          killedBehind(
              AT_A_LIST,
              "执法对象是否故意隐瞒",
              program -> {
                program.enter("y");
                program.await("执法对象是否未如实反映情况");
                program.enter(second ? "y" : "n");
              },
              "没有及时发现潜在问题？");
      Map<Fact, ?> facts = read.facts(read.subjects().get(0));
      assertThat(facts).containsKey(Fact.TARGET_CONCEALED).containsKey(Fact.TARGET_UNTRUTHFUL);
      assertThat(read.facts(read.subjects().get(0)).get(Fact.TARGET_UNTRUTHFUL).answer())
          .isEqualTo(second ? Truth.YES : Truth.NO);
    }
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aFieldOfTheFormIsOnDiskWhenTheNextQuestionAppears() throws IOException {
    Random random = new Random(3);
    String begun = "schema: rongcuo/case/1\nid: K-2\nsubjects: [{name: 秦远, role: institution}]\n";
    for (int i = 0; i < KILLS; i++) {
      String post = "科员" + "甲".repeat(1 + random.nextInt(300)) + i;
      CaseFile read = killedBehind(begun, "> 职务", program -> program.enter(post), "> 执法证号");
      assertThat(read.subjects().get(0).post()).isEqualTo(post);
    }
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aDateIsOnDiskWhenTheNextQuestionAppears() throws IOException {
    Random random = new Random(4);
    String begun = "schema: rongcuo/case/1\nid: K-3\nsubjects: [{name: 秦远}]\nfield: 领域\n";
    for (int i = 0; i < KILLS; i++) {
      int day = 1 + random.nextInt(28);
      CaseFile read =
          killedBehind(begun, "> 事发日期", program -> program.enter("2026年3月" + day + "日"), "> 经过");
      assertThat(String.valueOf(read.get(CaseKeys.INCIDENT_DATE)))
          .isEqualTo("2026-03-%02d".formatted(day));
    }
  }
}

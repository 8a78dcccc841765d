package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.casefile.FormerDecision;
import rongcuo.casefile.ReplacementGround;
import rongcuo.casefile.Subject;

/**
 * A whole case from the report to the archive, entered without opening its file: two officers, a
 * partly unfounded report, one refusal contested and changed on objection, an extension refused and
 * one granted.
 */
class WholeCaseTest {

  private static final Path BY_OPTIONS = Path.of("src/test/resources/whole-case/by-options.txt");

  @TempDir Path folder;

  /** Enters the case into a folder by options alone. */
  static Path byOptions(Path folder) throws IOException {
    return byOptions(folder, new ArrayList<>());
  }

  /** What stands in the file after every few lines of it. */
  static List<String> statesByOptions(Path folder) throws IOException {
    List<String> states = new ArrayList<>();
    byOptions(folder, states);
    List<String> few = new ArrayList<>();
    for (int i = states.size() - 1; i > 0; i -= 4) {
      few.add(states.get(i));
    }
    return few;
  }

  /** Enters it up to the first line that begins so. */
  static Path before(Path folder, String line) throws IOException {
    List<String> states = new ArrayList<>();
    Path file = byOptions(folder, states);
    List<String> lines = Files.readAllLines(BY_OPTIONS);
    int at = 0;
    while (!lines.get(at).startsWith(line)) {
      at++;
    }
    Files.delete(folder.resolve("民宗-7.history.jsonl"));
    return Files.writeString(file, states.get(at - 1));
  }

  private static Path byOptions(Path folder, List<String> states) throws IOException {
    Path file = folder.resolve("民宗-7.yaml");
    Program.runTyping("民宗-7\n秦远\n:q\n", "interview", file.toString());
    for (String line : Files.readAllLines(BY_OPTIONS)) {
      Program.Result result = Program.run(line.replace("CASE", file.toString()).split(" "));
      assertThat(result.status()).as(line + ": " + result.err()).isZero();
      states.add(Files.readString(file));
    }
    return file;
  }

  @Test
  void byOptionsAlone() throws IOException {
    Path file = byOptions(folder);
    holdsAllOfIt(file);
    String[] notice = {
      "notice", file.toString(), "decision", "--format", "txt", "--out-dir", folder.toString()
    };
    assertThat(Program.run(notice).err()).contains("民宗-7 05 容错认定决定书（乔安）.txt");
    assertThat(folder.resolve("民宗-7 05 容错认定决定书（乔安）.txt"))
        .content()
        .contains("2026年4月25日对乔安作出的原决定（不予容错）由本决定代替。变更原因：异议成立。");
    assertThat(folder.resolve("民宗-7 05 容错认定决定书（秦远）.txt")).content().doesNotContain("原决定");
  }

  /** Nothing is owed, and nothing of what happened is lost. */
  static void holdsAllOfIt(Path file) throws IOException {
    CaseFile caseFile = CaseReader.read(file).caseFile();
    Subject tolerated = caseFile.subjects().get(0);
    Subject contested = caseFile.subjects().get(1);
    assertThat(caseFile.decision(tolerated).conclusion()).isEqualTo(Conclusion.TOLERATED);
    assertThat(caseFile.decision(contested).conclusion()).isEqualTo(Conclusion.TOLERATED);
    theRefusalCanBeReadAgain(contested);
    assertThat(contested.particulars().all(CaseKeys.OBJECTIONS))
        .singleElement()
        .satisfies(each -> assertThat(each.get(CaseKeys.OBJECTION_UPHELD)).isTrue());
    assertThat(tolerated.particulars().all(CaseKeys.EXTENSIONS))
        .singleElement()
        .satisfies(each -> assertThat(each.get(CaseKeys.EXTENSION_REFUSED_BY)).isNotNull());
    assertThat(contested.particulars().all(CaseKeys.EXTENSIONS))
        .singleElement()
        .satisfies(each -> assertThat(each.get(CaseKeys.EXTENSION_APPROVED_BY)).isNotNull());
    Program.Result duties = Program.run("duties", file.toString(), "--on", "2026-11-01");
    assertThat(duties.out()).doesNotContain("逾期（").doesNotContain("待办").contains("已办");
    assertThat(Program.run("ledger", file.toString()).out().split("办结", -1)).hasSize(3);
    assertThat(Program.run("check", "--history", file.toString()).out()).contains("修改记录完整");
  }

  private static void theRefusalCanBeReadAgain(Subject contested) {
    assertThat(contested.formerDecisions()).hasSize(1);
    FormerDecision former = contested.formerDecisions().get(0);
    assertThat(former.decision().conclusion()).isEqualTo(Conclusion.NOT_TOLERATED);
    assertThat(former.decision().number()).isEqualTo(4);
    assertThat(former.particulars().get(CaseKeys.PARTY_NOTIFIED))
        .isEqualTo(LocalDate.of(2026, 4, 27));
    assertThat(former.particulars().get(CaseKeys.REPLACED_BECAUSE))
        .isEqualTo(ReplacementGround.OBJECTION);
  }
}

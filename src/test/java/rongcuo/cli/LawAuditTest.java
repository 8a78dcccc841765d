package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rongcuo.audit.Audit;
import rongcuo.audit.Observation;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseResult;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.language.Language;
import rongcuo.markup.Markdown;
import rongcuo.report.AuditCase;
import rongcuo.rules.Assessment;
import rongcuo.statute.ReadingPolicy;

/** {@code rongcuo law --audit}: what it says, and the cases that it writes. */
class LawAuditTest {

  @TempDir Path folder;

  /** Of every finding, as the files would be written. */
  @Test
  void everyCaseIsReadAndAssessedAndComesToWhatIsSaid() throws Exception {
    int cases = 0;
    for (Observation finding : Audit.ofRegulation().observations()) {
      for (AuditCase each : AuditCase.of(finding)) {
        byte[] file =
            CaseEditor.begun(each.id(), Language.CHINESE, AuditCase.OFFICER, each.edits());
        CaseResult result =
            new CaseAssessor(ReadingPolicy.DEFAULT)
                .assess(folder.resolve(each.id() + ".yaml"), CaseReader.read(file));
        assertThat(result).as(each.id()).isInstanceOf(CaseResult.Assessed.class);
        Assessment assessment = ((CaseResult.Assessed) result).subjects().get(0).assessment();
        assertThat(assessment.outcome()).as(each.id()).isEqualTo(each.example().outcome());
        assertThat(assessment.situation().readings())
            .isEqualTo(each.example().situation().readings());
        assertThat(assessment.situation().claims()).isEqualTo(each.example().situation().claims());
        cases++;
      }
    }
    assertThat(cases).isGreaterThan(250);
  }

  /**
   * Each case that is written is read and assessed as any other, and comes to what is said. How the
   * office reads the points makes no difference: the cases settle each for themselves.
   */
  @Test
  void theFilesAreHeldAgainstWhatIsExpectedOfThem() throws Exception {
    Files.writeString(
        folder.resolve("office.yaml"),
        "schema: rongcuo/config/1\nreadings: {article-13-reach: everything}\n");
    Path cases = folder.resolve("示例");
    Program.Result audit =
        Program.run("law", "--audit", "11(7)", "--format", "json", "--write", cases.toString());
    assertThat(audit.status()).as(audit.err()).isZero();
    JsonNode findings = new ObjectMapper().readTree(audit.out()).get("findings");
    assertThat(findings.size()).isGreaterThan(2);

    int examples = 0;
    for (JsonNode finding : findings) {
      for (JsonNode example : finding.get("examples")) {
        assertThat(cases.resolve(example.get("case").asText() + ".yaml")).exists();
        examples++;
      }
    }
    assertThat(files(cases)).hasSize(2 * examples);
    assertThat(audit.err()).contains("已写出 " + examples + " 份案例");
    Program.Result test = Program.run("test", cases.toString());
    assertThat(test.err()).contains("与预期相符 " + examples + " 件，不符 0 件，没有预期 0 件");
    assertThat(test.status()).isZero();

    // What is written once is not written over.
    Program.Result again = Program.run("law", "--audit", "11(7)", "--write", cases.toString());
    assertThat(again.status()).isEqualTo(3);
    assertThat(again.out()).isEmpty();
    assertThat(files(cases)).hasSize(2 * examples);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void everyFormatTellsTheSame() {
    for (String format : List.of("text", "md", "html")) {
      Program.Result told = Program.run("law", "--audit", "11(6)", "--format", format);
      assertThat(told.status()).isZero();
      assertThat(told.out().replaceAll("\\s", ""))
          .contains("条文审查", "“隐瞒”", "只主张第十条第（二）项", "不是案件的比例，也不是可能性")
          .doesNotContain("“事故”");
    }
    String english = Program.run("--lang", "en", "law", "--audit", "13").out();
    assertThat(english.replaceAll("\\s+", " "))
        .contains(
            "no likelihood", "never made out together", "what hangs on each reading".substring(5))
        .doesNotContain("{0}");
  }

  /** Of each kind something is found, and every finding has its sentence in every format. */
  @Test
  void everyFindingIsTold() {
    String text = Program.run("law", "--audit", "--format", "md").out();
    Set<Observation.Kind> kinds = EnumSet.noneOf(Observation.Kind.class);
    for (Observation each : Audit.ofRegulation().observations()) {
      kinds.add(each.kind());
      if (each.kind() != Observation.Kind.IDLE_FACT) {
        assertThat(text).contains(Markdown.escaped(each.id(1)));
      }
    }
    assertThat(kinds).containsExactlyInAnyOrder(Observation.Kind.values());
  }

  @Test
  void whatGoesTogetherAndWhatDoesNot() throws Exception {
    assertThat(Program.run("law", "--write", folder.toString()).err()).contains("--audit");
    assertThat(Program.run("law", "--write", folder.toString()).status()).isEqualTo(2);
    assertThat(Program.run("law", "--format", "html").status()).isEqualTo(2);
    assertThat(Program.run("law", "--format", "html").err()).contains("--audit");
    Program.Result nothing = Program.run("law", "--audit", "没有的词");
    assertThat(nothing.status()).isEqualTo(1);
    assertThat(nothing.out()).isEmpty();
    Path page = folder.resolve("审查.html");
    assertThat(Program.run("law", "--audit", "19", "--out", page.toString()).status()).isZero();
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("没有发现");
    Path text = folder.resolve("law.txt");
    assertThat(Program.run("law", "10", "--out", text.toString()).status()).isZero();
    assertThat(Files.readString(text)).contains("应当认定为履职尽责");
  }
}

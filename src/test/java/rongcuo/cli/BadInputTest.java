package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users feed the program by mistake or malice: a clear error and the right status, always. */
class BadInputTest {

  private static final String GOOD =
      """
      schema: rongcuo/case/1
      id: A-1
      subjects:
        - name: 张某
      facts:
        enforcement-officer: no
      """;

  @TempDir Path folder;

  record Bad(String name, String text, String... said) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Bad> bad() {
    return List.of(
        new Bad("empty", "", "1:1", "空"),
        new Bad("only a comment", "# 还没有写\n", "空"),
        new Bad("not YAML", "schema: [rongcuo\nid: }", "2:"),
        new Bad("a list", "- 1\n- 2\n", "1:1"),
        new Bad("two documents", GOOD + "---\n" + GOOD, "7:", "文件"),
        new Bad("unknown key", GOOD + "titel: x\n", "7:1", "titel", "title"),
        new Bad("a number for a claim", GOOD + "claims: [10.10]\n", "7:10", "10(10)"),
        new Bad("duplicate key", GOOD + "facts: {}\n", "7:1", "facts", "第 5 行"),
        new Bad("the same key in both languages", GOOD + "事实: {}\n", "7:1", "第 5 行"),
        new Bad(
            "anchors bomb",
            "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b]\n",
            "1:"),
        new Bad("deep nesting", "a: " + "[".repeat(100_000), "嵌套"),
        new Bad("tabs", "schema: rongcuo/case/1\nid: A-1\nsubjects:\n\t- name: 张某\n", "4:1"),
        new Bad("a tag", GOOD + "title: !!java.io.File [x]\n", "7:8"),
        new Bad("full-width colon", "schema： rongcuo/case/1\n", "：", ":"),
        new Bad(
            "full-width space", "schema: rongcuo/case/1\nid:　A-1\nsubjects: [{name: 张}]\n", "2:"),
        new Bad("full-width quotes", GOOD + "claims: [“11(6)”]\n", "7:"),
        new Bad("unknown fact", GOOD + "  enforcement-oficer: yes\n", "7:3", "enforcement-officer"),
        new Bad("bad answer", GOOD + "  performing-duties: perhaps\n", "7:", "yes"),
        new Bad(
            "unknown evidence",
            GOOD + "  performing-duties: {answer: yes, evidence: [E9]}\n",
            "E9"),
        new Bad("bad date", GOOD + "incident: {date: 2026-02-30}\n", "2026-02-30"),
        new Bad(
            "contradicting facts",
            GOOD + "  major-loss: yes\n  loss-occurred: no\n",
            "7:",
            "第 8 行",
            "造成重大损失"),
        new Bad(
            "contradicting dates",
            GOOD + "inquiry: {from: 2026-05-02, to: 2026-05-01}\n",
            "调查结束日期",
            "2026-05-01"),
        new Bad(
            "a reporter's name", GOOD + "report: {kind: named, reporter: 某人}\n", "reporter.yaml"),
        new Bad("no subject", "schema: rongcuo/case/1\nid: A-1\nsubjects: []\n", "当事人"),
        new Bad("a quote left open before a last CR", "schema: rongcuo/case/1\rid: \"A\r", "2:5"),
        new Bad("an escape that breaks off", GOOD + "title: \"\\x", "7:11", "反斜杠"),
        new Bad("an escape too great", GOOD + "title: \"\\UFFFFFFFF\"\n", "7:11", "反斜杠"),
        new Bad("a control character", GOOD + "title: \"a\u0007b\"\n", "7:"),
        new Bad("not unicode at all", "schema: rongcuo/case/1\nid: A\u0000\n", "2:"));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void isRefusedWithItsPlaceAndAdvice(Bad bad) throws IOException {
    Path file = folder.resolve("case.yaml");
    Files.writeString(file, bad.text());
    Program.Result result = Program.run("evaluate", file.toString());
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(bad.said()).contains("case.yaml:").contains("错误");
    assertThat(result.err()).doesNotContain("\tat ").doesNotContain("Exception");
    Program.Result english = Program.run("--lang", "en", "evaluate", file.toString());
    assertThat(english.err()).contains("error");
  }

  @Test
  void aFileOfFiveMebibytesIsRefused() throws IOException {
    Path file = folder.resolve("big.yaml");
    Files.writeString(file, GOOD + "title: " + "长".repeat(5 * 1024 * 1024 / 3) + "\n");
    Program.Result result = Program.run("evaluate", file.toString());
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("4 MiB");
  }

  @Test
  void otherEncodingsAreReadWithAWarning() throws IOException {
    for (Charset charset :
        List.of(Charset.forName("GBK"), Charset.forName("GB18030"), StandardCharsets.UTF_16)) {
      Path file = folder.resolve(charset.name() + ".yaml");
      Files.writeString(file, GOOD, charset);
      Program.Result result = Program.run("evaluate", file.toString());
      assertThat(result.status()).isZero();
      assertThat(result.out()).contains("张某").contains("不适用本办法").contains("UTF-8");
    }
  }

  @Test
  void aByteOrderMarkIsNoMatter() throws IOException {
    Path file = folder.resolve("bom.yaml");
    Files.writeString(file, "\ufeff" + GOOD);
    Program.Result result = Program.run("evaluate", file.toString(), "--quiet");
    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
  }

  @Test
  void allErrorsOfAFileComeInOneRun() throws IOException {
    Path file = folder.resolve("many.yaml");
    Files.writeString(file, GOOD + "  a: yes\n  b: no\ntitel: x\nkind: [1]\n");
    assertThat(Program.run("check", file.toString()).out())
        .contains(":7:3:")
        .contains(":8:3:")
        .contains(":9:1:")
        .contains(":10:");
  }

  @Test
  void oneBadFileNeverStopsTheOthers() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "]");
    Files.writeString(folder.resolve("b.yml"), GOOD);
    Files.writeString(folder.resolve("b.reporter.yaml"), "name: 某人\n");
    Files.writeString(folder.resolve("c.txt"), "]");
    for (String jobs : List.of("1", "4")) {
      Program.Result result =
          Program.run("evaluate", folder.toString(), "--format", "jsonl", "--jobs", jobs);
      assertThat(result.status()).isEqualTo(1);
      List<String> lines = result.out().lines().toList();
      assertThat(lines).hasSize(2);
      assertThat(lines.get(0)).contains("a.yaml").contains("\"errors\":[{\"line\":1");
      assertThat(lines.get(1)).contains("b.yml").contains("\"outcome\":\"not-applicable\"");
    }
  }

  @Test
  void aReportersCompanionIsNeverRead() throws IOException {
    Path file = folder.resolve("x.reporter.yaml");
    Files.writeString(file, "name: 密不可宣\n");
    Program.Result result = Program.run("evaluate", file.toString());
    assertThat(result.status()).isNotZero();
    assertThat(result.out() + result.err()).doesNotContain("密不可宣");
  }

  @Test
  void aFolderWithoutCasesIsAFailure() throws IOException {
    Program.Result result = Program.run("evaluate", folder.toString());
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains(folder.toString()).contains("案件文件");
  }

  @Test
  void aMissingFileIsFileTrouble() {
    Program.Result result = Program.run("evaluate", folder.resolve("none.yaml").toString());
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err()).contains("none.yaml");
  }

  @Test
  void aFolderInPlaceOfAFileToWriteIsFileTrouble() throws IOException {
    Path file = folder.resolve("a.yaml");
    Files.writeString(file, GOOD);
    Program.Result result =
        Program.run("evaluate", file.toString(), "--out", folder.resolve("no/where").toString());
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err()).contains("no/where").doesNotContain(".tmp");
  }

  @ParameterizedTest
  @MethodSource("wrongUsages")
  void wrongUsageIsNamed(List<String> arguments) {
    Program.Result result = Program.run(arguments.toArray(String[]::new));
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("rongcuo").doesNotContain("\tat ");
  }

  static List<List<String>> wrongUsages() {
    return List.of(
        List.of("evaluat", "cases"),
        List.of("evaluate"),
        List.of("evaluate", "cases", "--format", "xml"),
        List.of("evaluate", "cases", "--jobs", "0"),
        List.of("evaluate", "cases", "--jobs", "many"),
        List.of("evaluate", "cases", "--reading", "force-majeure"),
        List.of("evaluate", "cases", "--reading", "force-majeure=some"),
        List.of("evaluate", "cases", "--readings", "harsh"),
        List.of("evaluate", "cases", "--fail-on", "rain"),
        List.of("--lang", "fr", "evaluate", "cases"),
        List.of("schema", "x"));
  }

  @Test
  void whatTheRegulationDoesNotHaveIsAFailure() {
    Program.Result result = Program.run("law", "第九十九条");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("第九十九条").contains("共十九条");
  }

  @Test
  void failOnDecidesTheStatus() {
    String open = "cases/open-inquiry.yaml";
    assertThat(Program.run("evaluate", open).status()).isZero();
    assertThat(Program.run("evaluate", open, "--fail-on", "undetermined").status()).isEqualTo(1);
    String reserved = "cases/seized-goods.yaml";
    assertThat(Program.run("evaluate", reserved, "--fail-on", "undetermined").status()).isZero();
    assertThat(Program.run("evaluate", reserved, "--fail-on", "reservation").status()).isEqualTo(1);
  }

  @Test
  void readingsOfTheRunGoBeforeThoseOfTheCase() throws IOException {
    String flood = "cases/flood.yaml";
    assertThat(Program.run("evaluate", flood, "--reading", "force-majeure=all").out())
        .contains("结论：不予容错");
    assertThat(
            Program.run(
                    "evaluate",
                    flood,
                    "--readings",
                    "strict",
                    "--reading",
                    "force-majeure=any",
                    "--reading",
                    "article-13-reach=tolerance")
                .out())
        .contains("结论：履职尽责");
  }

  @Test
  void textOfACaseCarriesNoControlCharactersToTheTerminal() throws IOException {
    Path file = folder.resolve("a.yaml");
    Files.writeString(file, GOOD.replace("张某", "\"张\\e[31m某\\u202e\""));
    Program.Result result = Program.run("evaluate", file.toString());
    assertThat(result.out() + result.err()).doesNotContain("\u001b").doesNotContain("\u202e");
  }

  @ParameterizedTest
  @ValueSource(strings = {"11(6)", "１１（６）", "第十一条（六）", "十一条(6)", "第11条第一款第（六）项", "11.1（六）"})
  void aProvisionIsFoundHoweverItIsCited(String citation) {
    assertThat(Program.run("law", citation).out()).startsWith("第十一条第一款第（六）项\n");
  }

  @Test
  void aFolderWithoutCasesIsNoFileThatWasChecked() {
    Program.Result result = Program.run("check", folder.toString());
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("文件夹中没有案件文件").doesNotContain("共校验");
  }
}

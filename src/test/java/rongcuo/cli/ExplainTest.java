package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactById;
import rongcuo.facts.FactSet;
import rongcuo.rules.Assessor;
import rongcuo.rules.Outcome;
import rongcuo.rules.Outcomes;
import rongcuo.statute.Claims;
import rongcuo.statute.ReadingPolicy;
import rongcuo.statute.Readings;

/** Explanations of the example cases as they read, and what is told of bad input. */
class ExplainTest {

  private static final Path CASES = Path.of("cases");
  private static final Path GOLDEN = Path.of("src/test/resources/golden/explain");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TWO = "cases/reform-pilot.yaml";
  private static final String CONTESTED = "src/test/resources/contested.yaml";
  private static final String OPEN = "cases/open-inquiry.yaml";

  @TempDir Path folder;

  /**
   * An explanation that is kept.
   *
   * @param name of the file it is kept in
   */
  record Kept(String name, String... arguments) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Kept> kept() throws IOException {
    List<Kept> kept = new ArrayList<>();
    for (String name : caseNames()) {
      kept.add(new Kept(name + ".zh.txt", file(name)));
    }
    kept.add(new Kept("reform-pilot.en.txt", "--lang", "en", TWO));
    kept.add(new Kept("open-inquiry.en.txt", "--lang", "en", OPEN));
    kept.add(new Kept("reform-pilot.json", TWO, "--format", "json"));
    kept.add(new Kept("open-inquiry.json", OPEN, "--format", "json"));
    kept.add(new Kept("reform-pilot.md", TWO, "--format", "md"));
    kept.add(new Kept("reform-pilot.html", TWO, "--format", "html"));
    kept.add(new Kept("evidence.zh.txt", file("inspection-concealed"), "--evidence"));
    kept.add(new Kept("evidence.en.txt", "--lang", "en", TWO, "--evidence"));
    kept.add(new Kept("evidence-open.zh.txt", OPEN, "--evidence"));
    kept.add(new Kept("evidence.json", file("flood"), "--evidence", "--format", "json"));
    kept.add(new Kept("without.zh.txt", file("flood"), "--without", "E1、E2"));
    kept.add(
        new Kept(
            "without.json", file("flood"), "--without", "E2", "--without=E3", "--format=json"));
    kept.add(new Kept("contested.zh.txt", CONTESTED, "--contested"));
    kept.add(new Kept("contested.en.txt", "--lang", "en", CONTESTED, "--contested"));
    kept.add(new Kept("contested.json", CONTESTED, "--contested", "--format", "json"));
    kept.add(new Kept("contested.md", CONTESTED, "--contested", "--format", "md"));
    kept.add(new Kept("contested-evidence.zh.txt", CONTESTED, "--evidence"));
    kept.add(new Kept("all.zh.txt", file("inspection-concealed"), "--all"));
    kept.add(new Kept("all-open.zh.txt", OPEN, "--all"));
    kept.add(
        new Kept(
            "why-not.zh.txt",
            TWO,
            "--subject",
            "2",
            "--why-not",
            "予以容错，可以免责",
            "--why-not",
            "diligent"));
    kept.add(new Kept("why-not-open.zh.txt", OPEN, "--why-not", "tolerated-exemptible"));
    kept.add(new Kept("why-not-later.zh.txt", file("flood"), "--why-not", "not-tolerated"));
    kept.add(
        new Kept(
            "what-if.zh.txt",
            TWO,
            "--subject",
            "霍南舟",
            "--set",
            "明令禁止后我行我素=否",
            "--set",
            "actively-recovered-loss=yes"));
    kept.add(new Kept("what-if-reading.zh.txt", file("flood"), "--reading", "force-majeure=all"));
    kept.add(new Kept("goal.zh.txt", TWO, "--subject", "2", "--goal", "tolerated-exemptible"));
    kept.add(new Kept("find-out.zh.txt", OPEN, "--find-out"));
    kept.add(new Kept("against-subject.zh.txt", TWO, "--subject", "1", "--against", ":霍南舟"));
    kept.add(
        new Kept(
            "against-case.zh.txt", file("beyond-powers"), "--against", "cases/flood.yaml:江晚渡"));
    kept.add(
        new Kept(
            "against.json",
            TWO,
            "--subject",
            "1",
            "--against",
            ":2",
            "--why-not",
            "diligent",
            "--set",
            "major-loss=yes",
            "--format",
            "json"));
    return kept;
  }

  private static String file(String name) {
    return "cases/" + name + ".yaml";
  }

  private static List<String> caseNames() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .sorted()
          .toList();
    }
  }

  private static Program.Result explain(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "explain";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Program.run(all);
  }

  @ParameterizedTest
  @MethodSource("kept")
  void readsAsWritten(Kept kept) throws IOException {
    Program.Result result = explain(kept.arguments());
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    String text = result.out().replace("cases\\", "cases/");
    Path golden = GOLDEN.resolve(kept.name());
    if (Boolean.getBoolean("rongcuo.golden.write")) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  @Test
  void nothingIsKeptThatIsNotChecked() throws IOException {
    Set<String> names = new TreeSet<>();
    kept().forEach(kept -> names.add(kept.name()));
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }

  /** What the explanation cites gives the same conclusion with everything else unknown. */
  @ParameterizedTest
  @MethodSource("caseNames")
  void theCitedFactsAloneGiveTheConclusion(String name) throws IOException {
    JsonNode explained = JSON.readTree(explain(file(name), "--format", "json").out());
    CaseFile caseFile = CaseReader.read(Path.of(file(name))).caseFile();
    Claims claims = caseFile.claims() == null ? Claims.ALL : Claims.of(caseFile.claims());
    Readings readings = ReadingPolicy.DEFAULT.readingsFor(caseFile.readings());
    assertThat(explained).hasSameSizeAs(caseFile.subjects());
    for (int i = 0; i < explained.size(); i++) {
      JsonNode outcome = explained.get(i).get("outcome");
      if (!outcome.isNull()) {
        Set<String> cited = new TreeSet<>();
        explained.get(i).get("why").forEach(step -> cite(step, cited));
        FactSet facts = FactSet.of(cited.stream().map(FactById::of).toArray(Fact[]::new));
        Answers alone = caseFile.answers(caseFile.subjects().get(i)).only(facts);
        Outcomes possible = Assessor.assess(alone, claims, readings).possible();
        assertThat(possible.toList()).extracting(Outcome::id).containsExactly(outcome.textValue());
      }
    }
  }

  private static void cite(JsonNode step, Set<String> cited) {
    JsonNode source = step.has("impliedBy") ? step.get("impliedBy") : step.get("fact");
    if (source != null) {
      cited.add(source.textValue());
    }
    if (step.has("because")) {
      step.get("because").forEach(child -> cite(child, cited));
    }
  }

  @Test
  void theHtmlPageStandsAlone() throws IOException {
    Path file = folder.resolve("case.yaml");
    String hostile = "</title><script>alert(1)</script><img src=x onerror=alert(1)> & \\\"'";
    Files.writeString(
        file,
        Files.readString(Path.of(OPEN))
            .replaceFirst("title: .*", "title: \"" + hostile.replace("\\", "\\\\") + "\"")
            .replace("name: 段清和", "name: \"<b>段\\u202e清和\""));
    String html = explain(file.toString(), "--format", "html").out();
    assertThat(html)
        .startsWith("<!DOCTYPE html>")
        .contains("<details", "&lt;script&gt;", "&amp; &quot;&#39;", "&lt;b&gt;段\uFFFD清和")
        .doesNotContain("<script", "<img", "<b>", "http://", "https://", "@import", "url(");
    assertThat(html.split("<details", -1)).hasSameSizeAs(html.split("</details>", -1));
    assertThat(html.split("<ul", -1)).hasSameSizeAs(html.split("</ul>", -1));
    assertThat(html.split("<li", -1)).hasSameSizeAs(html.split("</li>", -1));
    String markdown = explain(file.toString(), "--format", "md").out();
    assertThat(markdown).contains("\\<script\\>").doesNotContainPattern("(?<!\\\\)<");
  }

  @Test
  void writesAFile() throws IOException {
    Path out = folder.resolve("说明.html");
    Program.Result result = explain(OPEN, "--format", "html", "--out", out.toString());
    assertThat(result.out()).isEmpty();
    assertThat(Files.readString(out)).isEqualTo(explain(OPEN, "--format", "html").out());
  }

  @Test
  void nothingAnsweredIsExplainedToo() throws IOException {
    Path file = folder.resolve("empty.yaml");
    Files.writeString(file, "schema: rongcuo/case/1\nid: A-1\nsubjects: [{name: 张某}]\n");
    Program.Result result = explain(file.toString());
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("尚不能确定", "属于执法人员", "要认定为“履职尽责”", "以下从略");
    Program.Result goal = explain(file.toString(), "--goal", "tolerated");
    assertThat(goal.out()).contains("予以容错，应当从轻、减轻”或者更好", "最少须有 3 项");
  }

  /** Arguments that make no sense, and words of what is told. */
  record Bad(int status, String said, String... arguments) {
    @Override
    public String toString() {
      return String.join(" ", arguments);
    }
  }

  static List<Bad> bad() {
    return List.of(
        new Bad(2, "缺少"),
        new Bad(2, "文件夹", "cases"),
        new Bad(2, "多了参数“cases/flood.yaml”", OPEN, "cases/flood.yaml"),
        new Bad(3, "nowhere.yaml", "cases/nowhere.yaml"),
        new Bad(1, "举报人身份", "a.reporter.yaml"),
        new Bad(2, "是否想写“tolerated”？", OPEN, "--why-not", "tolereted"),
        new Bad(2, "--goal 应为", OPEN, "--goal", "免除"),
        new Bad(2, "是否想写“major-loss”？", OPEN, "--set", "major-los=yes"),
        new Bad(2, "是否想写“造成重大损失”？", OPEN, "--set", "造成重大损失吗=是"),
        new Bad(2, "没有“天气晴好”这项事实", OPEN, "--set", "天气晴好=是"),
        new Bad(2, "事实=是", OPEN, "--set", "major-loss"),
        new Bad(2, "事实=是", OPEN, "--set", "major-loss=perhaps"),
        new Bad(2, "两个不同的回答", OPEN, "--set", "major-loss=yes", "--set", "造成重大损失=否"),
        new Bad(2, "自相矛盾", OPEN, "--set", "major-loss=yes", "--set", "loss-occurred=no"),
        new Bad(2, "“造成损失”（“loss-occurred”）", OPEN, "--set", "major-loss=yes"),
        new Bad(2, "1 叶长青、2 霍南舟", TWO, "--subject", "叶长"),
        new Bad(2, "没有当事人“3”", TWO, "--subject", "3"),
        new Bad(2, "--subject 须指明一名", TWO, "--against", OPEN),
        new Bad(2, "--against 须指明一名", OPEN, "--against", TWO),
        new Bad(2, "没有当事人“无此人”", OPEN, "--against", TWO + ":无此人"),
        new Bad(3, "nowhere.yaml", OPEN, "--against", "cases/nowhere.yaml"),
        new Bad(2, "文件夹", OPEN, "--against", "cases"),
        new Bad(2, "--reading 应为", OPEN, "--reading", "force=all"),
        new Bad(2, "--readings 应为", OPEN, "--readings", "mild"),
        new Bad(2, "--format 应为", OPEN, "--format", "pdf"));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void tellsWhatIsWrong(Bad bad) {
    Program.Result result = explain(bad.arguments());
    assertThat(result.err()).contains(bad.said()).doesNotContain("Exception", "\tat ");
    assertThat(result.status()).isEqualTo(bad.status());
    assertThat(result.out()).isEmpty();
  }

  @Test
  void anInvalidCaseIsReportedAsByEvaluate() throws IOException {
    Path file = folder.resolve("bad.yaml");
    Files.writeString(file, "schema: rongcuo/case/1\nid: A-1\nsubjects: []\nfakts: {}\n");
    Program.Result result = explain(file.toString());
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).isEqualTo(Program.run("evaluate", file.toString()).err());
  }

  @Test
  void theSameAnswerTwiceIsOne() {
    Program.Result result = explain(OPEN, "--set", "process-recorded=yes", "--set", "执法全过程记录＝是");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).contains("执法全过程记录（不详→是）");
  }

  /** Ids as people type them; what is supposed rests on no exhibit. */
  @Test
  void exhibitsFallHoweverTheirIdsAreWritten() {
    String[] line = {"explain", "cases/flood.yaml", "--format", "json", "--without"};
    String usual = Program.run(with(line, "E1,E2")).out();
    for (String ids : List.of("e1,e2", "Ｅ１、Ｅ２", " E2 ，E1 ")) {
      assertThat(Program.run(with(line, ids)).out().replaceAll("\"without\".*?\\]", ""))
          .isEqualTo(usual.replaceAll("\"without\".*?\\]", ""));
    }
    Program.Result none = Program.run(with(line, "E1,E7"));
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("“E7”", "E1、E2、E3");
    assertThat(resting("loss-occurred=no")).contains("event-prevented-duty");
    assertThat(resting("event-prevented-duty=no"))
        .isNotEmpty()
        .doesNotContain("event-prevented-duty");
  }

  /** The facts that rest on an exhibit, with an answer that is supposed. */
  private static String resting(String supposed) {
    String told =
        Program.run(
                "explain", "cases/flood.yaml", "--evidence", "--set", supposed, "--format", "json")
            .out();
    int from = told.indexOf("\"exhibits\"");
    return told.substring(from, told.indexOf("\"restingOnOne\"", from));
  }

  private static String[] with(String[] line, String last) {
    String[] longer = Arrays.copyOf(line, line.length + 1);
    longer[line.length] = last;
    return longer;
  }
}

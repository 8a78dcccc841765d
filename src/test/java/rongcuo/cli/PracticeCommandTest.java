package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rongcuo practice}: what is a decision, what is told of it, and in which formats. */
class PracticeCommandTest {

  private static final String ARCHIVE = "src/test/resources/archive";
  private static final Path CUT_OFF = Path.of(ARCHIVE, "060-force-majeure-all.yaml");

  @TempDir Path folder;

  private static String read(Path file) throws IOException {
    return Files.readString(file);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private JsonNode json(String... more) throws Exception {
    String[] words = new String[more.length + 4];
    words[0] = "practice";
    words[1] = folder.toString();
    words[2] = "--format";
    words[3] = "json";
    System.arraycopy(more, 0, words, 4, more.length);
    Program.Result result = Program.run(words);
    assertThat(result.status()).as(result.err()).isZero();
    return new ObjectMapper().readTree(result.out());
  }

  private static String unfit(JsonNode found) {
    return found.get("unfit").findValuesAsText("subject").toString();
  }

  /** Each officer by himself: one decided on, one not, one whose proceedings ended otherwise. */
  @Test
  void officersOfACaseAreDecidedOnEachByHimself() throws Exception {
    String text = read(CUT_OFF);
    String decision = text.substring(text.indexOf("decision:")).strip().replaceAll("\\n *", " ");
    String officer = text.replaceFirst("(?s).*name: (\\S+),.*", "$1");
    write(
        "three.yaml",
        text.substring(0, text.indexOf("decision:"))
            .replaceFirst(
                "(?m)^  - \\{name: \\S+, post: 执法队员}\\n",
                "  - name: 甲某某\n    "
                    + decision
                    + "\n  - name: 乙某某\n  - name: 丙某某\n    "
                    + decision
                    + "\n    ended: {date: 2026-01-09, how: discontinued}\n"));
    JsonNode found = json();
    assertThat(found.get("decided").asInt()).isEqualTo(1);
    assertThat(unfit(found)).isEqualTo("[甲某某]").doesNotContain(officer);
    assertThat(json("--reading", "force-majeure=all").get("change").get("alteredCount").asInt())
        .as("whoever is not decided on yet is told too")
        .isEqualTo(3);
  }

  /** Copies of a case are one; another case of the same facts is another. */
  @Test
  void aCopyIsNoSecondDecision() throws Exception {
    write("one.yaml", read(CUT_OFF));
    Files.createDirectory(folder.resolve("copies"));
    write("copies/one.yaml", read(CUT_OFF));
    assertThat(json().get("decided").asInt()).isEqualTo(1);
    write("copies/two.yaml", read(CUT_OFF).replace("存-060", "存-999"));
    assertThat(json().get("decided").asInt()).isEqualTo(2);
  }

  /** A fact that nobody knows: what the decision may fit is what some answer gives. */
  @Test
  void anOpenCaseFitsWhatItsFactsMayGive() throws Exception {
    String text = read(CUT_OFF);
    write("open.yaml", text.replace("event-unavoidable: yes", "event-unavoidable: unknown"));
    JsonNode found = json();
    assertThat(found.get("unfitCount").asInt()).isZero();
    assertThat(found.get("implied").get("settled")).isEmpty();
    write("open.yaml", text);
    found = json();
    assertThat(found.get("unfitCount").asInt()).isEqualTo(1);
    assertThat(found.get("implied").get("settled").findValuesAsText("reading"))
        .contains("force-majeure");
    assertThat(found.get("implied").get("office").asBoolean()).isFalse();
  }

  /** The office's readings are those that decisions are held against. */
  @Test
  void theReadingsOfTheOfficeAreAsked() throws Exception {
    write("one.yaml", read(CUT_OFF));
    write("office.yaml", "schema: rongcuo/config/1\nreadings: {force-majeure: all}\n");
    JsonNode found = json();
    assertThat(found.get("unfitCount").asInt()).isZero();
    assertThat(found.get("implied").get("office").asBoolean()).isTrue();
    JsonNode change = json("--reading", "force-majeure=any").get("change");
    assertThat(change.get("unsettled").asInt()).isEqualTo(1);
    assertThat(change.get("altered").get(0).get("fits").asBoolean()).isFalse();
  }

  /** Another configuration: cases keep what they chose themselves, which options overrule. */
  @Test
  void anotherConfigurationIsHeldAgainstTheOne() throws Exception {
    write("one.yaml", read(CUT_OFF));
    write(
        "two.yaml",
        read(CUT_OFF)
            .replace("存-060", "存-061")
            .replace("claims:", "readings: {force-majeure: any}\nclaims:"));
    Path other = folder.resolve("other.txt");
    Files.writeString(other, "schema: rongcuo/config/1\nreadings: {force-majeure: all}\n");
    JsonNode change = json("--instead", other.toString()).get("change");
    assertThat(change.get("office").toString()).isEqualTo("[\"force-majeure=all\"]");
    assertThat(change.get("altered").findValuesAsText("case").toString()).isEqualTo("[云栖民宗-存-060]");
    assertThat(json("--reading", "force-majeure=all").get("change").get("alteredCount").asInt())
        .isEqualTo(2);
    Program.Result told = Program.run("practice", folder.toString(), "--instead", other.toString());
    assertThat(told.out()).contains("改用另一份配置，其中选定");
    Files.writeString(other, "schema: rongcuo/config/1\nreadings: {force-majeure: most}\n");
    assertThat(Program.run("practice", folder.toString(), "--instead", other.toString()).status())
        .isEqualTo(2);
    assertThat(Program.run("practice", folder.toString(), "--instead", "none.yaml").status())
        .isEqualTo(3);
  }

  @Test
  void whatIsNotDecidedSaysNothing() throws Exception {
    write("one.yaml", read(CUT_OFF).replaceFirst("(?s)decision:.*", ""));
    Program.Result told = Program.run("practice", folder.toString());
    assertThat(told.status()).isZero();
    assertThat(told.out()).contains("已作出决定的当事人 0 名").doesNotContain("口径组合能使", "没有定下");
  }

  @Test
  void whatCannotBeReadIsToldAndPassedBy() throws Exception {
    write("one.yaml", read(CUT_OFF));
    write("two.yaml", "schema: rongcuo/case/1\nfacts: {nothing: yes}\n");
    Program.Result told = Program.run("practice", folder.toString());
    assertThat(told.status()).isEqualTo(1);
    assertThat(told.out()).contains("已作出决定的当事人 1 名");
    assertThat(told.err()).contains("two.yaml", "nothing");
    assertThat(Program.run("practice").status()).isEqualTo(2);
    assertThat(Program.run("practice", folder.toString(), "--reading", "x=y").status())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"practice", "trends", "duties"})
  void whereNothingCanBeReadTheErrorIsAllThatIsTold(String command) {
    Program.Result told = Program.run(command, folder + "/none");
    assertThat(told.status()).isEqualTo(3);
    assertThat(told.out()).isEmpty();
    assertThat(told.err()).contains("没有这个文件或者文件夹");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "md", "html"})
  void everyFormatTellsTheSame(String format) {
    Program.Result told =
        Program.run("practice", ARCHIVE, "--format", format, "--readings", "strict", "--most", "2");
    assertThat(told.status()).isZero();
    assertThat(told.out().replaceAll("\\s", ""))
        .contains(
            "已作出决定的当事人64名",
            "任何口径都说不通的决定（2名）",
            "写明理由超出范围",
            "不能并存的决定（2组）",
            "只有这样理解才说得通",
            "本案自行选定口径：第十三条",
            "关系到结论的事实都相同，决定不同",
            "整套改为：从严口径",
            "项，只列出前2项",
            "不表示可能性大小");
  }

  @Test
  void itIsToldInEnglishToo() {
    Program.Result told =
        Program.run("--lang", "en", "practice", ARCHIVE, "--reading", "force-majeure=all");
    assertThat(told.out().replaceAll("\\s+", " "))
        .contains(
            "64 officers on whom it was decided",
            "Decisions that fit the facts under no readings (2)",
            "Decisions that cannot stand together (2 groups)",
            "5 decisions on record no longer fit, 1 fit only then",
            "no measure of likelihood");
  }
}

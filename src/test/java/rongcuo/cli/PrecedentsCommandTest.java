package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rongcuo precedents}: planted cases that were treated like this one, better, or worse. */
class PrecedentsCommandTest {

  private static final String CASE = "cases/inspection-concealed.yaml";

  @TempDir Path archive;

  @BeforeEach
  void plant() throws IOException {
    plant("same", "罗知白", "exempt", "", "");
    plant("harsher", "叶问渠", "lighten", "", "");
    plant("worse-facts", "方既明", "mitigate", "major-loss: {answer: no", "major-loss: {answer: yes");
    plant(
        "ended",
        "苏晚晴",
        "lighten",
        "published:",
        "ended: {date: 2026-05-09, how: discontinued}\npublished:");
  }

  private void plant(String name, String officer, String disposition, String from, String to)
      throws IOException {
    String text = Files.readString(Path.of(CASE));
    text = text.replace("沈知远", officer).replace("2026-001", "2026-1" + name.hashCode());
    text = text.replaceFirst("(?m)disposition: exempt", "disposition: " + disposition);
    assertThat(text).contains("disposition: " + disposition, from);
    text = from.isEmpty() ? text : text.replaceFirst(Pattern.quote(from), to);
    Files.writeString(archive.resolve(name + ".yaml"), text);
  }

  private JsonNode json(String... more) throws Exception {
    List<String> line = new ArrayList<>(List.of("precedents", CASE, archive.toString()));
    line.addAll(List.of(more));
    line.addAll(List.of("--format", "json"));
    Program.Result result = Program.run(line.toArray(String[]::new));
    assertThat(result.status()).as(result.err()).isZero();
    return new ObjectMapper().readTree(result.out()).get(0);
  }

  private static List<String> officers(JsonNode precedents) {
    List<String> officers = new ArrayList<>();
    precedents.forEach(each -> officers.add(each.get("subject").asText()));
    return officers;
  }

  @Test
  void thoseTreatedOtherwiseAreTold() throws Exception {
    JsonNode found = json();
    assertThat(found.get("considered").asInt()).isEqualTo(3);
    assertThat(found.get("floor").asText()).isEqualTo("exempt");
    assertThat(officers(found.get("milder"))).isEmpty();
    // As good a case and treated worse; the one with the greater loss is no worse a case of ours.
    assertThat(officers(found.get("harsher"))).containsExactly("叶问渠");
    assertThat(officers(found.get("nearest"))).startsWith("叶问渠", "罗知白").contains("方既明");
  }

  @Test
  void aCaseThatNothingSpeaksForMoreIsAFloor() throws Exception {
    Path own = archive.resolve("harsher.yaml");
    Program.Result told = Program.run("precedents", own.toString(), archive.toString());
    assertThat(told.out())
        .contains("处理：从轻", "先例情节不优于本案而处理更轻", "罗知白：予以容错，免责", "方既明：予以容错，减轻")
        .doesNotContain("苏晚晴");
    assertThat(told.out().replaceAll("\\s", "")).contains("＋本案更有利（本案／先例）：造成重大损失（否／是）");
  }

  @Test
  void theOfficersOfOnesOwnCaseAreAmongThem() throws Exception {
    Program.Result told =
        Program.run(
            "precedents", "cases/reform-pilot.yaml", "cases/reform-pilot.yaml", "--subject", "2");
    assertThat(told.out()).contains("霍南舟", "比较了 1 名", "叶长青：予以容错，免责", "此例情节不差于本案");
  }

  /** By a link, by another path and as a copy it is the same case, and no precedent of itself. */
  @Test
  void aCaseIsNoPrecedentOfItself() throws Exception {
    Files.createSymbolicLink(archive.resolve("link.yaml"), Path.of(CASE).toAbsolutePath());
    Files.copy(Path.of(CASE), archive.resolve("copy.yaml"));
    Files.writeString(
        archive.resolve("wide.yaml"),
        Files.readString(Path.of(CASE)).replace("2026-001", "２０２６-００１"));
    assertThat(json().get("considered").asInt()).isEqualTo(3);
    assertThat(officers(json().get("nearest"))).doesNotContain("沈知远");
  }

  @Test
  void namesakesAreToldApart() throws Exception {
    Path file = archive.resolve("two.yaml");
    String text = Files.readString(Path.of("cases/reform-pilot.yaml"));
    Files.writeString(file, text.replace("霍南舟", "叶长青"));
    Program.Result told = Program.run("precedents", file.toString(), file.toString());
    assertThat(told.status()).as(told.err()).isZero();
    assertThat(told.out()).contains("叶长青（第 1 名", "叶长青（第 2 名");
  }

  @Test
  void whatIsNoCaseIsRefused() {
    Program.Result folder = Program.run("precedents", "cases");
    assertThat(folder.status()).isEqualTo(2);
    assertThat(folder.err()).contains("每次比较一份案件文件");
    Program.Result nobody = Program.run("precedents", CASE, "--subject", "无名");
    assertThat(nobody.status()).isEqualTo(2);
    assertThat(nobody.err()).contains("无名");
    assertThat(Program.run("precedents", archive.resolve("none.yaml").toString()).status())
        .isEqualTo(3);
  }

  @Test
  void everyFormatTellsTheSame() throws Exception {
    for (String format : List.of("text", "md", "html")) {
      Program.Result told =
          Program.run("precedents", CASE, archive.toString(), "--format", format, "--most", "1");
      assertThat(told.status()).isZero();
      assertThat(told.out()).contains("叶问渠", "没有规定先例的约束力");
    }
    assertThat(Program.run("--lang", "en", "precedents", CASE, archive.toString()).out())
        .contains("No worse a case, and treated worse", "Compared with 3 officers");
  }
}

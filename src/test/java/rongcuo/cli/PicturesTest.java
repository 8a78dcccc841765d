package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's pictures show what the program shows. They are drawn by this test: {@code ./mvnw
 * -Dtest=PicturesTest -Drongcuo.golden.write=true test}.
 */
class PicturesTest {

  private static final Path PICTURES = Path.of("src/docs/pictures");
  private static final int COLUMNS = 88;
  private static final Pattern DESCRIPTION = Pattern.compile("(?s)<desc>(.*?)</desc>");

  @TempDir Path folder;

  private static boolean draws() {
    return Boolean.getBoolean("rongcuo.golden.write");
  }

  @Test
  void theDesk() throws IOException {
    for (String name :
        List.of(
            "inspection-concealed",
            "open-inquiry",
            "conflict-resolution",
            "duties-undone",
            "law-silent",
            "single-breach")) {
      copy(name);
    }
    Files.writeString(folder.resolve("office.yaml"), "schema: rongcuo/config/1\n");
    try (TerminalProgram program = start("desk", "--on", "2026-05-25")) {
      program.await("q 离开");
      assertStillShown("desk.svg", program, "案件一览：阶段、下一件事和期限");
    }
  }

  @Test
  void aQuestion() throws IOException {
    copy("open-inquiry");
    try (TerminalProgram program = start("interview", "open-inquiry.yaml")) {
      program.await("q 保存并离开");
      assertStillShown("question.svg", program, "调查核实中的一项提问");
    }
  }

  private void copy(String name) throws IOException {
    Files.copy(Path.of("cases", name + ".yaml"), folder.resolve(name + ".yaml"));
  }

  private TerminalProgram start(String... arguments) {
    TerminalProgram.assumeTmux();
    return TerminalProgram.start(folder, COLUMNS, 24, Map.of(), arguments);
  }

  private static void assertStillShown(String name, TerminalProgram program, String title)
      throws IOException {
    if (draws()) {
      program.settle();
      Files.createDirectories(PICTURES);
      Files.writeString(PICTURES.resolve(name), picture(program, title));
    }
    String kept = Files.readString(PICTURES.resolve(name));
    TerminalProgram.untilHolds(() -> assertThat(picture(program, title)).isEqualTo(kept));
  }

  private static String picture(TerminalProgram program, String title) {
    return TerminalPicture.of(program.visibleWithStyles(), COLUMNS, title);
  }

  /**
   * The page is an image, which fonts and tools change; its words stand in it, and are compared.
   */
  @Test
  void aPage() throws Exception {
    Program.Result made =
        Program.run(
            "notice",
            "cases/inspection-concealed.yaml",
            "decision",
            "--date",
            "2026-05-01",
            "--format",
            "pdf",
            "--names",
            "id",
            "--out",
            folder.toString());
    assumeTrue(made.status() == 0 || !made.err().contains("字体"), "no font that a PDF can carry");
    assertThat(made.status()).as(made.err()).isZero();
    Path pdf;
    try (Stream<Path> files = Files.list(folder)) {
      pdf = files.findFirst().orElseThrow();
    }
    String words =
        output("pdftotext", "-f", "1", "-l", "1", "-layout", pdf.toString(), "-").strip();
    Path picture = PICTURES.resolve("decision.svg");
    if (draws()) {
      String page = folder.resolve("page").toString();
      output(
          "pdftoppm", "-singlefile", "-f", "1", "-r", "72", "-gray", "-png", pdf.toString(), page);
      Files.writeString(picture, framed(words, Files.readAllBytes(Path.of(page + ".png"))));
    }
    Matcher described = DESCRIPTION.matcher(Files.readString(picture));
    assertThat(described.find()).isTrue();
    assertThat(described.group(1)).isEqualTo(TerminalPicture.escaped(words));
  }

  private static String framed(String words, byte[] page) {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="595" height="842" viewBox="0 0 595 842">
        <title>容错认定决定书第一页</title>
        <desc>%s</desc>
        <image width="595" height="842" href="data:image/png;base64,%s"/>
        <rect x="0.5" y="0.5" width="594" height="841" fill="none" stroke="#d6d3cc"/>
        </svg>
        """
        .formatted(TerminalPicture.escaped(words), Base64.getEncoder().encodeToString(page));
  }

  private static String output(String... line) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(text).isZero();
    return text;
  }
}

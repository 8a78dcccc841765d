package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that are made side by side are those that are made one after the other. */
class DocumentsSideBySideTest {

  @TempDir Path folder;

  @Test
  void thoseOfManyCases() throws IOException {
    Made alone = made("cases", "docx", 1, "decision");
    assertThat(alone.files()).hasSizeGreaterThan(20);
    assertThat(made("cases", "docx", 3, "decision")).isEqualTo(alone);
  }

  @Test
  void thoseOfOneCase() throws IOException {
    String file = "src/test/resources/notice/everything.yaml";
    Made alone = made(file, "txt,html,docx,pdf", 1);
    assertThat(alone.files()).hasSizeGreaterThan(30);
    assertThat(made(file, "txt,html,docx,pdf", 3)).isEqualTo(alone);
  }

  /** What is told of a case that cannot be made stands between what is told of its neighbours. */
  @Test
  void whatIsToldComesInTheOrderOfCases() throws IOException {
    for (int i = 0; i < 9; i++) {
      String text = Files.readString(Path.of("cases/inspection-concealed.yaml"));
      text = text.replaceFirst("(?m)^id: .*$", "id: 示-" + i);
      Files.writeString(folder.resolve(i + ".yaml"), i % 3 == 1 ? text + "wrong: 1\n" : text);
    }
    Made alone = made(folder.toString(), "docx", 1, "decision");
    assertThat(alone.status()).isEqualTo(1);
    assertThat(alone.err()).containsSubsequence("1.yaml", "4.yaml", "7.yaml");
    assertThat(made(folder.toString(), "docx", 4, "decision")).isEqualTo(alone);
  }

  private record Made(int status, String out, String err, Map<String, String> files) {}

  private Made made(String cases, String formats, int jobs, String... kinds) throws IOException {
    Path out = Files.createTempDirectory("side-by-side");
    String[] options = {
      "--format", formats, "--jobs", "" + jobs, "--date", "2026-05-01", "--out-dir", "" + out
    };
    Program.Result result =
        Program.run(
            Stream.of(Stream.of("notice", cases), Stream.of(kinds), Stream.of(options))
                .flatMap(words -> words)
                .toArray(String[]::new));
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(out)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), bytes(file));
        Files.delete(file);
      }
    }
    Files.delete(out);
    return new Made(
        result.status(),
        result.out().replace(out.toString(), "OUT"),
        result.err().replace(out.toString(), "OUT"),
        files);
  }

  private static String bytes(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }
}

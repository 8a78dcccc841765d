package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The text of the documents of every example case, as a lawyer would read it. To see what a change
 * makes of them, set {@code -Drongcuo.golden.write=true} and read the difference.
 */
class NoticeGoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/notice");

  @TempDir private Path folder;

  static List<Path> cases() throws IOException {
    List<Path> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("cases"))) {
      files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(cases::add);
    }
    cases.add(Path.of("src/test/resources/notice/everything.yaml"));
    return cases;
  }

  private static Path golden(Path caseFile) {
    return GOLDEN.resolve(caseFile.getFileName().toString().replace(".yaml", ".txt"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAsWritten(Path caseFile) throws IOException {
    String[] calledFor = {
      "notice", caseFile.toString(), "--format", "txt", "--out-dir", at("a"), "--names", "id"
    };
    assertThat(Program.run(calledFor).status()).isZero();
    String[] decision = {
      "notice",
      caseFile.toString(),
      "decision",
      "--format",
      "txt",
      "--out-dir",
      at("a"),
      "--force",
      "--names",
      "id"
    };
    assertThat(Program.run(decision).status()).isZero();
    String text = concatenated(folder.resolve("a"));
    Path golden = golden(caseFile);
    if (Boolean.getBoolean("rongcuo.golden.write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  @Test
  void everyGoldenBelongsToACase() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(files.toList())
          .containsExactlyInAnyOrderElementsOf(
              cases().stream().map(NoticeGoldenTest::golden).toList());
    }
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private static String concatenated(Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        text.append("===== ").append(file.getFileName()).append('\n');
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }
}

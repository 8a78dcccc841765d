package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.diagnostics.Place;

/** Words are found in a case file however they are spaced or quoted. */
class TextSearchTest {

  private static final String CASE =
      """
      schema: rongcuo/case/1
      id: T1
      title: 匿名
      subjects: [{name: 沈知远}]
      evidence:
        - {id: E1, title: 笔录}
        - {id: E2, title: "骆　宾 生的\\u200B信"}
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"骆宾生", "骆 宾生", "宾生的信"})
  void isFoundHoweverItIsSpaced(String words) throws IOException {
    Path file = folder.resolve("case.yaml");
    Files.writeString(file, CASE);
    assertThat(TextSearch.find(file, words))
        .containsExactly(new TextSearch.Hit("evidence[2].title", new Place(7, 21)));
  }

  @Test
  void whatIsNotThereIsNotFound() throws IOException {
    Path file = folder.resolve("case.yaml");
    Files.writeString(file, CASE);
    assertThat(TextSearch.find(file, "骆宾王")).isEmpty();
    assertThat(TextSearch.find(file, " ")).isEmpty();
  }
}

package rongcuo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the tables of faults and of threats names tests, and they are there. */
class DocumentedTestsTest {

  private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

  @ParameterizedTest
  @CsvSource({"faults.md, 30", "threat-model.md, 20"})
  void areThere(String document, int fewest) throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("src/docs", document)).stream()
            .filter(line -> line.startsWith("| ") && !line.matches("[-| ]*"))
            .skip(1)
            .toList();
    assertThat(rows).hasSizeGreaterThan(fewest);
    for (String row : rows) {
      String last = row.substring(row.lastIndexOf('|', row.length() - 2));
      Matcher test = TEST.matcher(last);
      int found = 0;
      while (test.find()) {
        assertThat(source(test.group(1))).as(row).containsPattern("void " + test.group(2) + "\\(");
        found++;
      }
      assertThat(found).as(row).isPositive();
    }
  }

  private static String source(String name) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      Path file =
          files.filter(path -> path.endsWith(name + ".java")).findFirst().orElse(Path.of(""));
      return Files.isRegularFile(file) ? Files.readString(file) : "";
    }
  }
}

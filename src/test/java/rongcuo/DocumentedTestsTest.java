package rongcuo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What documents name is there: tests of each row of the tables of faults and threats, classes,
 * files.
 */
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

  /** Classes by their full names, files by their paths from the project's folder. */
  @Test
  void classesAndFilesThatDocumentsNameAreThere() throws IOException {
    try (Stream<Path> documents = Files.walk(Path.of("src/docs"))) {
      for (Path document : documents.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(document);
        Matcher type = Pattern.compile("\\brongcuo(\\.[a-z0-9]+)+\\.[A-Z]\\w+").matcher(text);
        while (type.find()) {
          String file = type.group().replace('.', '/') + ".java";
          assertThat(
                  List.of(Path.of("src/main/java", file), Path.of("src/test/java", file)).stream()
                      .anyMatch(Files::exists))
              .as("%s names %s", document, type.group())
              .isTrue();
        }
        Matcher path = Pattern.compile("(?<![\\w/])src/[\\w./-]*\\w").matcher(text);
        while (path.find()) {
          assertThat(Path.of(path.group())).as(document.toString()).exists();
        }
      }
    }
  }

  /** Rows of the table of packages: the package, and last the classes to begin with. */
  @Test
  void classesToBeginReadingWithAreThere() throws IOException {
    String notes = Files.readString(Path.of("src/docs/contributing.md"));
    Matcher row = Pattern.compile("(?m)^\\| `([a-z.]+)`.*\\| (`[^|]+`) \\|$").matcher(notes);
    int rows = 0;
    while (row.find()) {
      rows++;
      Path folder = Path.of("src/main/java/rongcuo", row.group(1).replace('.', '/'));
      for (String name : row.group(2).replace("`", "").split(", ")) {
        assertThat(folder.resolve(name + ".java")).exists();
      }
    }
    assertThat(rows).isGreaterThan(15);
  }

  private static String source(String name) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      Path file =
          files.filter(path -> path.endsWith(name + ".java")).findFirst().orElse(Path.of(""));
      return Files.isRegularFile(file) ? Files.readString(file) : "";
    }
  }
}

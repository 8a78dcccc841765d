package rongcuo.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The user guide names every reading, its default and its other choices. */
class GuideTest {

  @Test
  void everyReadingHasItsRow() throws IOException {
    String guide = Files.readString(Path.of("src/docs/guide.zh.md"));
    for (Reading reading : Reading.values()) {
      String row =
          guide
              .lines()
              .filter(line -> line.startsWith("|") && line.contains("`" + reading.id() + "`"))
              .findFirst()
              .orElse("");
      for (Choice choice : reading.choices()) {
        assertThat(row).as(reading.id()).contains("`" + choice.id() + "`");
      }
      assertThat(row.split("\\|")[3]).contains("`" + Readings.DEFAULT.of(reading).id() + "`");
    }
  }
}

package rongcuo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Each benchmark once: it measures what it says. */
class BenchmarksTest {

  @Test
  void rules() {
    RulesBenchmark rules = new RulesBenchmark();
    assertThat(rules.assessAnswered().answers().unknown().size()).isZero();
    assertThat(rules.assessTenOpen().answers().unknown().size()).isEqualTo(10);
    assertThat(rules.assessNothingAnswered().possible().size()).isEqualTo(6);
    assertThat(rules.possibleOutcomes()).isNotZero();
  }

  @Test
  void reading() throws Exception {
    ReadingBenchmark reading = new ReadingBenchmark();
    reading.prepare();
    assertThat(reading.events()).isGreaterThan(100);
    assertThat(reading.read().caseFile()).isNotNull();
  }

  @Test
  void documents() throws Exception {
    DocumentsBenchmark documents = new DocumentsBenchmark();
    documents.prepare();
    assertThat(new String(documents.txt(), StandardCharsets.UTF_8)).contains("容错认定决定书");
    assertThat(documents.docx()).startsWith('P', 'K');
    assumeTrue(Files.exists(Path.of("/usr/share/fonts/truetype/arphic")), "no font that PDF takes");
    assertThat(documents.pdf()).startsWith('%', 'P', 'D', 'F');
  }
}

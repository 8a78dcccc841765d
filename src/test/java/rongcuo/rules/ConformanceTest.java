package rongcuo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseResult;
import rongcuo.casefile.CaseReader;
import rongcuo.report.Expectation;
import rongcuo.statute.ReadingPolicy;

/** 200 random cases with the answers of an implementation that shares no code with this one. */
class ConformanceTest {

  private static final Path FOLDER = Path.of("src/test/resources/conformance");

  private static final ObjectMapper JSON = new ObjectMapper();

  static List<String> expected() throws IOException {
    List<String> expected = Files.readAllLines(FOLDER.resolve("expected.jsonl"));
    assertThat(expected).hasSize(200);
    return expected;
  }

  @ParameterizedTest
  @MethodSource("expected")
  void agrees(String expected) throws Exception {
    JsonNode members = JSON.readTree(expected);
    assertThat(members.properties())
        .extracting(member -> member.getKey())
        .contains("outcome", "possible", "dispositions", "ifUnproven", "reservations", "open")
        .contains("strict", "lenient", "sensitiveTo");
    Path file = FOLDER.resolve("cases").resolve(members.get("file").asText());
    CaseResult result = new CaseAssessor(ReadingPolicy.DEFAULT).assess(file, CaseReader.read(file));
    assertThat(result).isInstanceOf(CaseResult.Assessed.class);
    assertThat(Expectation.of(expected).differences((CaseResult.Assessed) result)).isEmpty();
  }
}

package rongcuo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.casefile.CaseDocument;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.facts.Fact;
import rongcuo.statute.Claims;
import rongcuo.statute.Disposition;
import rongcuo.statute.ReadingPolicy;

/** 200 random cases with the answers of an implementation that shares no code with this one. */
class ConformanceTest {

  private static final Path FOLDER = Path.of("src/test/resources/conformance");

  static List<JsonNode> expected() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> expected = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve("expected.jsonl"))) {
      expected.add(mapper.readTree(line));
    }
    assertThat(expected).hasSize(200);
    return expected;
  }

  @ParameterizedTest
  @MethodSource("expected")
  void agrees(JsonNode expected) throws IOException {
    Path file = FOLDER.resolve("cases").resolve(expected.get("file").asText());
    CaseDocument document = CaseReader.read(file);
    CaseFile caseFile = document.caseFile();
    assertThat(caseFile).as("%s", document.problems()).isNotNull();
    Assessment assessment =
        Assessor.assess(
            caseFile.answers(caseFile.subjects().get(0)),
            caseFile.claims() == null ? Claims.ALL : Claims.of(caseFile.claims()),
            ReadingPolicy.DEFAULT.readingsFor(caseFile.readings()));
    Outcome outcome = assessment.outcome();
    assertThat(ids(assessment.possible())).isEqualTo(texts(expected.get("possible")));
    assertThat(outcome == null ? null : outcome.id())
        .isEqualTo(expected.get("outcome").textValue());
    if (outcome != null) {
      assertThat(outcome.dispositions().stream().map(Disposition::id).toList())
          .isEqualTo(texts(expected.get("dispositions")));
    }
    Outcome ifUnproven = assessment.ifUnproven();
    assertThat(ifUnproven == null ? null : ifUnproven.id())
        .isEqualTo(expected.get("ifUnproven").textValue());
    assertThat(assessment.reservations().stream().map(Reservation::id).toList())
        .isEqualTo(texts(expected.get("reservations")));
    assertThat(assessment.open().toList().stream().map(Fact::id).sorted().toList())
        .isEqualTo(texts(expected.get("open")));
    assertThat(ids(assessment.strict())).isEqualTo(texts(expected.get("strict")));
    assertThat(ids(assessment.lenient())).isEqualTo(texts(expected.get("lenient")));
    Map<String, List<String>> sensitive = new TreeMap<>();
    assessment
        .sensitiveTo()
        .forEach(
            (choice, outcomes) ->
                sensitive.put(choice.reading().id() + "=" + choice.id(), ids(outcomes)));
    Map<String, List<String>> expectedSensitive = new TreeMap<>();
    expected
        .get("sensitiveTo")
        .properties()
        .forEach(change -> expectedSensitive.put(change.getKey(), texts(change.getValue())));
    assertThat(sensitive).isEqualTo(expectedSensitive);
  }

  private static List<String> ids(Outcomes outcomes) {
    return outcomes.toList().stream().map(Outcome::id).toList();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}

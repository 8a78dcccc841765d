package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON Schema and the reader accept and refuse the same documents. */
class SchemaAgreesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static JsonSchema schema;
  @TempDir Path folder;

  @BeforeAll
  static void readSchema() throws IOException {
    schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("cases/case.schema.json")));
  }

  static List<Path> valid() throws IOException {
    try (Stream<Path> cases = Files.list(Path.of("cases"));
        Stream<Path> conformance = Files.list(Path.of("src/test/resources/conformance/cases"))) {
      return Stream.concat(cases, conformance)
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("valid")
  void acceptsWhatTheReaderAccepts(Path file) throws IOException {
    assertThat(CaseReader.read(file).caseFile()).isNotNull();
    assertThat(schema.validate(json(Files.readString(file)))).isEmpty();
  }

  /** One change each to a valid file: the text to replace, and what to put there. */
  static List<List<String>> changes() {
    return List.of(
        List.of("schema: rongcuo/case/1", "schema: rongcuo/case/2"),
        List.of("schema: rongcuo/case/1\n", ""),
        List.of("title:", "titel:"),
        List.of("id: 栖民宗-2026-001", "id: 栖/1"),
        List.of("id: 栖民宗-2026-001\n", ""),
        List.of("date: 2026-03-18\n  summary", "date: 2026-3-18\n  summary"),
        List.of("by: individual", "by: nobody"),
        List.of("kind: named", "kind: signed"),
        List.of("accepted: yes", "accepted: maybe"),
        List.of("[顾明川, 苏禾]", "{a: 1}"),
        List.of("id: E1,", "ident: E1,"),
        List.of("claims: [\"11(6)\", \"12(2)\"]", "claims: [\"11(16)\"]"),
        List.of("claims: [\"11(6)\", \"12(2)\"]", "claims: 11(6)x"),
        List.of("claims: [\"11(6)\", \"12(2)\"]", "claims: [10.10]"),
        List.of("claims: [\"11(6)\", \"12(2)\"]", "readings: {force-majeure: both}"),
        List.of("claims: [\"11(6)\", \"12(2)\"]", "readings: {force: all}"),
        List.of("  decision-made: no", "  decision-made: nope"),
        List.of("  decision-made: no", "  decision-maid: no"),
        List.of("  decision-made: no", "  decision-made: {evidence: [E1]}"),
        List.of("  decision-made: no", "  decision-made: {answer: no, evidense: [E1]}"),
        List.of("  decision-made: no", "  decision-made: [no]"),
        List.of("  decision-made: no", "  decision-made: 7"),
        List.of("number: 3", "number: three"),
        List.of("conclusion: tolerated", "conclusion: forgiven"),
        List.of("disposition: exempt", "disposition: exempted"),
        List.of("notified: {units", "notified: {unit"),
        List.of("    - {date: 2026-06-10", "    - {day: 2026-06-10"),
        List.of("report-handled: {feedback: 2026-05-08}", "report-handled: 2026-05-08"),
        List.of("{name: 沈知远, post", "{post"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void refusesWhatTheReaderRefuses(List<String> change) throws IOException {
    String text = Files.readString(Path.of("cases/inspection-concealed.yaml"));
    assertThat(text).contains(change.get(0));
    String changed = text.replace(change.get(0), change.get(1));
    Path file = folder.resolve("changed.yaml");
    Files.writeString(file, changed);
    assertThat(CaseReader.read(file).caseFile()).isNull();
    assertThat(schema.validate(json(changed))).isNotEmpty();
  }

  @Test
  void namesEveryKeyInBothLanguages() {
    JsonNode properties = JSON.valueToTree(schema.getSchemaNode().get("properties"));
    assertThat(properties.has("subjects")).isTrue();
    assertThat(properties.has("当事人")).isTrue();
  }

  private static JsonNode json(String text) {
    JsonNode json = EditorView.of(text);
    assertThat(json).isNotNull();
    return json;
  }
}

package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rongcuo.diagnostics.Problem;

/** Of thousands of changed files, the reader, the schema and an editor refuse the same. */
final class ChangedCasesTest {

  private static final int FILES = 5000;

  /** Every so manieth is opened in the editor too, which takes its time; 1 for all. */
  private static final int OF_EDITOR = Integer.getInteger("rongcuo.editor-every", 4);

  /** What the reader refuses and a schema cannot: each kind of error with the reason. */
  private enum Remainder {
    /** A schema compares no two values. */
    ORDER_OF_DATES("comes before .*; the dates contradict each other"),
    /** Nor does it know a list by its elements' ids. */
    EVIDENCE_NOT_REGISTERED("The evidence list has no"),
    EVIDENCE_TWICE("The evidence id .* is on line .* already"),
    /** The answers of a subject and of the matter are merged first. */
    CONTRADICTION("The answers for .* contradict each other"),
    /** Objects of JSON have each key once; an editor's parser refuses it by itself. */
    KEY_TWICE("is a duplicate of"),
    /** A number is its value there: 3.0 and +3 are 3. The reader goes by how it is written. */
    SPELLING_OF_NUMBER("");

    private final Pattern pattern;

    Remainder(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }

    boolean holds(Problem problem) {
      String message = problem.message().english();
      return this == SPELLING_OF_NUMBER ? isOfNumber(message) : pattern.matcher(message).find();
    }

    private static final Pattern FOUND =
        Pattern.compile(
            "Expected (?:a whole number|an id|a case number) .*found \"(?<number>[^\"]*)\".*"
                + "|YAML reads (?<read>\\S+) as a number.*");

    private static boolean isOfNumber(String message) {
      Matcher matcher = FOUND.matcher(message);
      if (!matcher.matches()) {
        return false;
      }
      String number =
          matcher.group("number") == null ? matcher.group("read") : matcher.group("number");
      return EditorView.isTyped(number) && !number.matches("[1-9][0-9]*|0|-[0-9]+");
    }
  }

  @TempDir Path folder;
  private final List<String> disagreements = new ArrayList<>();
  private final Set<Remainder> met = EnumSet.noneOf(Remainder.class);
  private int accepted;

  @Test
  void theSchemaRefusesWhatTheReaderDoes() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("cases/case.schema.json")));
    ChangedCases cases = new ChangedCases();
    for (int seed = 0; seed < FILES; seed++) {
      String text = cases.get(seed);
      JsonNode json = EditorView.of(text);
      boolean refused = json == null || !schema.validate(json, OutputFormat.BOOLEAN);
      compare(seed, text, refused, EnumSet.allOf(Remainder.class));
    }
    assertThat(disagreements).isEmpty();
    // Neither all valid nor all refused at the first hurdle.
    assertThat(accepted).isBetween(FILES / 10, FILES * 9 / 10);
    assertThat(met).containsExactlyInAnyOrder(Remainder.values());
  }

  @Test
  void anEditorUnderlinesWhatTheReaderRefuses() throws IOException {
    LanguageServer.assumeInstalled();
    Files.copy(Path.of("cases/case.schema.json"), folder.resolve("case.schema.json"));
    ChangedCases cases = new ChangedCases();
    try (LanguageServer editor = LanguageServer.start(folder)) {
      Map<String, String> texts = new LinkedHashMap<>();
      for (int seed = 0; seed < FILES; seed += OF_EDITOR) {
        String text = cases.get(seed);
        String uri = folder.resolve(seed + ".yaml").toUri().toString();
        texts.put(uri, "# yaml-language-server: $schema=./case.schema.json\n" + text);
        if (texts.size() == 50 || seed + OF_EDITOR >= FILES) {
          Map<String, JsonNode> found = editor.diagnostics(texts);
          for (Map.Entry<String, JsonNode> each : found.entrySet()) {
            String name = each.getKey().substring(each.getKey().lastIndexOf('/') + 1);
            int number = Integer.parseInt(name.replace(".yaml", ""));
            compare(
                number,
                cases.get(number),
                !each.getValue().isEmpty(),
                EnumSet.complementOf(EnumSet.of(Remainder.KEY_TWICE)));
          }
          texts.clear();
        }
      }
    }
    assertThat(disagreements).isEmpty();
  }

  private void compare(int seed, String text, boolean refused, Set<Remainder> remainder) {
    List<Problem> errors = new ArrayList<>();
    for (Problem problem : CaseReader.read(text.getBytes(StandardCharsets.UTF_8)).problems()) {
      if (problem.isError()) {
        errors.add(problem);
      }
    }
    accepted += errors.isEmpty() ? 1 : 0;
    if (refused && errors.isEmpty()) {
      disagreements.add(seed + " is refused, and valid for the reader:\n" + text);
    } else if (!refused && hasKeyTwice(errors) && remainder.contains(Remainder.KEY_TWICE)) {
      // What stands at the first of the two is not there for a validator to see.
      met.add(Remainder.KEY_TWICE);
    } else if (!refused) {
      for (Problem error : errors) {
        @Nullable Remainder kind = kind(error, remainder);
        if (kind == null) {
          disagreements.add(
              seed
                  + " is accepted, and the reader says: "
                  + error.place()
                  + error.message().english());
        } else {
          met.add(kind);
        }
      }
    }
  }

  private static boolean hasKeyTwice(List<Problem> errors) {
    return errors.stream().anyMatch(Remainder.KEY_TWICE::holds);
  }

  private static @Nullable Remainder kind(Problem error, Set<Remainder> remainder) {
    for (Remainder kind : remainder) {
      if (kind.holds(error)) {
        return kind;
      }
    }
    return null;
  }
}

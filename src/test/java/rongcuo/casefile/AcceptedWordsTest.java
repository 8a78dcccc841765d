package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.casefile.edit.EditValue;
import rongcuo.casefile.edit.Rewriting;
import rongcuo.diagnostics.Problem;
import rongcuo.diagnostics.Problems;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;

/** Every word that a case file ever could have is read for ever, and means what it meant. */
final class AcceptedWordsTest {

  private static final Path FROZEN = Path.of("src/test/resources/accepted-words.txt");

  /** What a word means, by its place and form, tab-separated. */
  private final Map<String, String> accepted = new HashMap<>();

  private final Map<String, Word.Table<?>> tables = new HashMap<>();

  AcceptedWordsTest() {
    for (Shape shape : List.of(CaseShape.CASE, CaseShape.OFFICE, CaseShape.REPORTER)) {
      collect(shape);
    }
    for (Truth truth : Truth.values()) {
      for (String form : List.of(truth.id(), truth.label().chinese())) {
        accepted.put("answers\t" + form, String.valueOf(Truth.ofSpelling(form)));
      }
    }
    for (String truth : List.of("true", "false")) {
      accepted.put("answers\t" + truth, String.valueOf(Truth.ofSpelling(truth)));
    }
    for (Provision item : Provision.claimable()) {
      accepted.put("claims\t" + item.id(), String.valueOf(CaseWords.item(item.id())));
    }
  }

  private void collect(Shape shape) {
    KeyWords keys = shape.keys();
    if (shape instanceof Shape.Fields fields) {
      collect(fields.table());
    } else if (shape instanceof Shape.Keyed<?> keyed) {
      collect(keyed.table());
    } else if (shape instanceof Shape.OneOf oneOf) {
      collect(oneOf.table());
    } else if (shape instanceof Shape.ListOf list) {
      collect(list.element());
    } else if (shape instanceof Shape.ShortOrLong both) {
      collect(both.shortForm());
      collect(both.longForm());
    }
    if (keys != null && !(shape instanceof Shape.ShortOrLong)) {
      keys.words().forEach(word -> collect(keys.shape(word.english())));
    }
  }

  private void collect(Word.Table<?> table) {
    Word.Table<?> other = tables.putIfAbsent(table.place(), table);
    assertThat(other == null || other == table).as("one table at " + table.place()).isTrue();
    for (Word<?> word : table.words()) {
      for (String form : word.accepted()) {
        assertThat(table.get(form)).as(form).isEqualTo(word.value());
        accepted.put(table.place() + "\t" + form, word.english());
      }
    }
  }

  @Test
  void everyWordThatEverWasAcceptedIsReadAndMeansTheSame() throws IOException {
    List<String> lost = new ArrayList<>();
    for (String line : Files.readAllLines(FROZEN)) {
      int end = line.lastIndexOf('\t');
      if (!line.substring(end + 1).equals(accepted.get(line.substring(0, end)))) {
        lost.add(line);
      }
    }
    assertThat(lost)
        .as("words (place, word, meaning) that are no longer read so: keep them in FormerWords")
        .isEmpty();
  }

  @Test
  void everyWordOfTodayIsFrozen() throws IOException {
    Set<String> open = new LinkedHashSet<>();
    accepted.forEach((word, meaning) -> open.add(word + "\t" + meaning));
    Files.readAllLines(FROZEN).forEach(open::remove);
    assertThat(open.stream().sorted().toList())
        .as("new words: add these lines to " + FROZEN + ", and take none away")
        .isEmpty();
  }

  @Test
  void aFileInFormerWordsMeansWhatItMeant() {
    String file =
        "格式: 容错案件/1\n案号: X-1\n当事人: [{姓名: 张某}]\n事实: {涉嫌拘留或者犯罪: 是}\n"
            + "解释口径: {第四条无规定的范围: 三者没有其一即可, 三个区分开来的效力: 有三种情形之一的，不适用第十一条}\n";
    CaseFile read = CaseReader.read(file.getBytes(StandardCharsets.UTF_8)).caseFile();
    assertThat(read).isNotNull();
    assertThat(read.facts(read.subjects().get(0))).containsOnlyKeys(Fact.PUBLIC_SECURITY_MATTER);
    assertThat(read.readings()).containsExactly(Choice.SILENCE_OF_ANY, Choice.DISTINCTIONS_AS_GATE);
  }

  // A table that has been reworded, as tables of case files will be.

  private static final Shape.OneOf MOODS =
      new Shape.OneOf(
          new Word.Table<>(
              "moods",
              List.of(new Word<>("glad", "高兴", 1), new Word<>("sad", "难过", 2)),
              Map.of("glad", List.of("欢喜", "喜悦"))));

  private static final Shape.Fields REWORDED =
      new Shape.Fields(
          new Bilingual("心情", "the moods"),
          List.of(
              new Shape.Field("mood", "情绪", MOODS, true),
              new Shape.Field(
                  "by-day",
                  "逐日",
                  new Shape.Keyed<>(
                      new Bilingual("日子", "days"),
                      new Word.Table<>(
                          "days",
                          List.of(new Word<>("monday", "周一", "monday")),
                          Map.of("monday", List.of("礼拜一"))),
                      MOODS),
                  false)),
          null,
          Map.of("mood", List.of("心绪")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mood: glad | true",
        "心绪: 喜悦\\n逐日: {礼拜一: 欢喜} | true",
        "情绪: 高兴\\n心绪: 高兴 | false",
        "心绪: 高兴\\nmood: glad | false",
        "心绪: 高兴\\n逐日: {周一: 高兴, 礼拜一: 高兴} | false",
        "心绪: 欢喜悦 | false",
        "心境: 高兴 | false",
      })
  void formerWordsAreReadAndEditorsTakeThem(String text, boolean valid) throws IOException {
    String yaml = text.replace("\\n", "\n");
    assertThat(problems(yaml).isEmpty()).isEqualTo(valid);
    Schemas schemas = new Schemas();
    Map<String, Object> schema = schemas.whole(REWORDED);
    schema.put("$defs", schemas.definitions());
    ObjectMapper json = new ObjectMapper();
    JsonSchema editor =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(json.writeValueAsString(schema));
    assertThat(editor.validate(EditorView.of(yaml)).isEmpty()).isEqualTo(valid);
  }

  /** A slip of the pen is never said to mean a word that nobody should write any more. */
  @Test
  void formerWordsAreNotOffered() {
    assertThat(problems("心绪: 欢喜喜"))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message().chinese()).contains("glad").doesNotContain("悦"));
  }

  @Test
  void anEditFindsFormerWordsAndLeavesThem() throws EditRefusedException {
    String old = "心绪: 欢喜\n逐日: {礼拜一: 欢喜}\n";
    assertThat(edited(old, List.of("mood"))).isEqualTo("心绪: 难过\n逐日: {礼拜一: 欢喜}\n");
    assertThat(edited(old, List.of("by-day", "monday"))).isEqualTo("心绪: 欢喜\n逐日: {礼拜一: 难过}\n");
  }

  private static String edited(String text, List<String> path) throws EditRefusedException {
    byte[] changed =
        Rewriting.of(
            text.getBytes(StandardCharsets.UTF_8),
            REWORDED,
            List.of(new Edit.Set(path, EditValue.text("sad"))),
            content -> problems(new String(content, StandardCharsets.UTF_8)));
    return new String(changed, StandardCharsets.UTF_8);
  }

  private static List<Problem> problems(String text) {
    Problems problems = new Problems();
    CaseReader.checked(text.getBytes(StandardCharsets.UTF_8), REWORDED, problems);
    return problems.inOrder();
  }
}

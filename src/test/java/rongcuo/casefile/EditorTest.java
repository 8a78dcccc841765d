package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Witness;
import rongcuo.facts.Fact;
import rongcuo.language.Language;
import rongcuo.statute.Provision;

/** What an editor with the YAML language server shows in a case file. */
final class EditorTest {

  private static final String BEGUN =
      "# yaml-language-server: $schema=./case.schema.json\nschema: rongcuo/case/1\nid: A-1\n"
          + "subjects: [{name: 张某}]\n";

  private static final String BEGUN_IN_CHINESE =
      "# yaml-language-server: $schema=./case.schema.json\n格式: 容错案件/1\n案号: A-1\n"
          + "当事人: [{姓名: 张某}]\n";

  @TempDir static Path folder;
  private static LanguageServer editor;
  private static int documents;

  @BeforeAll
  static void start() throws IOException {
    LanguageServer.assumeInstalled();
    Files.copy(Path.of("cases/case.schema.json"), folder.resolve("case.schema.json"));
    editor = LanguageServer.start(folder);
  }

  @AfterAll
  static void stop() {
    if (editor != null) {
      editor.close();
    }
  }

  private String uri() {
    return folder.resolve("case-" + documents++ + ".yaml").toUri().toString();
  }

  private List<String> diagnostics(String text) throws IOException {
    String uri = uri();
    List<String> messages = new ArrayList<>();
    for (JsonNode diagnostic : editor.diagnostics(Map.of(uri, text)).get(uri)) {
      messages.add(
          diagnostic.path("range").path("start").path("line").asInt()
              + 1
              + " "
              + diagnostic.path("message").asText());
    }
    return messages;
  }

  /** What is offered at the end of a text, by what is inserted. */
  private List<String> offered(String text) throws IOException {
    int line = (int) text.chars().filter(c -> c == '\n').count();
    int character = text.length() - text.lastIndexOf('\n') - 1;
    List<String> offered = new ArrayList<>();
    for (JsonNode item : editor.completions(uri(), text, line, character)) {
      offered.add(item.path("insertText").asText());
    }
    return offered;
  }

  private String hover(String text, String word) throws IOException {
    int at = text.indexOf(word);
    int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    return editor.hover(uri(), text, line, at - text.lastIndexOf('\n', at) - 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "during-inspection: ",
        "开展执法检查中: ",
        "during-inspection:\n    answer: ",
        "开展执法检查中:\n    答案: "
      })
  void offersTheAnswersOfAFact(String key) throws IOException {
    assertThat(offered(BEGUN + "facts:\n  " + key))
        .containsExactly("yes", "no", "unknown", "是", "否", "不详");
    assertThat(offered(BEGUN_IN_CHINESE + "事实:\n  " + key))
        .containsExactly("yes", "no", "unknown", "是", "否", "不详");
    assertThat(
            offered(
                BEGUN.replace("[{name: 张某}]\n", "\n  - name: 张某\n    facts:\n      ")
                    + key.replace("\n", "\n    ")))
        .containsExactly("yes", "no", "unknown", "是", "否", "不详");
  }

  @Test
  void offersEveryFactInBothLanguages() throws IOException {
    List<String> keys = new ArrayList<>();
    for (Fact fact : Fact.values()) {
      keys.add(fact.id() + ": ");
      keys.add(fact.wording(Language.CHINESE).label() + ": ");
    }
    assertThat(offered(BEGUN + "facts:\n  ")).containsExactlyElementsOf(keys);
  }

  @ParameterizedTest
  @ValueSource(strings = {"claims:\n  - ", "claims: [", "主张:\n  - \"11(6)\"\n  - "})
  void offersEveryItemThatCanBeClaimed(String begun) throws IOException {
    List<String> items = new ArrayList<>();
    for (Provision provision : Provision.claimable()) {
      // A number would be read as well, but is not how an item is written.
      items.add(provision.item() == 0 ? "\"" + provision.id() + "\"" : provision.id());
    }
    assertThat(offered(BEGUN + begun).subList(0, items.size())).isEqualTo(items);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "claims: | all 全部",
        "report: {kind: | named anonymous none 实名 匿名 无",
        "举报: {恶意: | yes no 是 否",
        "decision:\\n  conclusion: | diligent tolerated not-tolerated 履职尽责",
        "title: |",
      })
  void offersWordsAndNoneWhereThereIsNone(String begun, String words) throws IOException {
    List<String> offered = offered(BEGUN + begun.strip().replace("\\n", "\n") + " ");
    if (words == null) {
      assertThat(offered).isEmpty();
    } else {
      assertThat(offered).contains(words.strip().split(" "));
    }
    assertThat(offered).doesNotContain("null", "true", "false");
  }

  @Test
  void explainsEveryFactByItsQuestion() throws IOException {
    for (Fact fact : Fact.values()) {
      String label = fact.wording(Language.CHINESE).label();
      String english = BEGUN + "facts:\n  " + fact.id() + ": {answer: yes}\n";
      String chinese = BEGUN_IN_CHINESE + "事实:\n  " + label + ": 否\n";
      for (String hover : List.of(hover(english, fact.id()), hover(chinese, label))) {
        // Markdown escapes some characters, and an empty line divides paragraphs.
        assertThat(hover.replace("\\", ""))
            .startsWith("#### " + label + "\n")
            .contains(fact.wording(Language.CHINESE).question())
            .contains(fact.sources().get(0).citation(Language.CHINESE));
      }
    }
  }

  @Test
  void findsNothingWrongInTheExampleCases() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    try (Stream<Path> cases = Files.list(Path.of("cases"))) {
      for (Path file : cases.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
        String text = Files.readString(file);
        assertThat(text).startsWith("# yaml-language-server: $schema=");
        texts.put(folder.resolve(file.getFileName()).toUri().toString(), text);
      }
    }
    assertThat(texts).hasSizeGreaterThan(20);
    editor.diagnostics(texts).forEach((uri, found) -> assertThat(found).as(uri + found).isEmpty());
  }

  @Test
  void findsTheSchemaFromANewFile() throws Exception {
    Path file = folder.resolve("new.yaml");
    CaseEditor.create(
            file, "A-1", Language.CHINESE, "张某", LocalDateTime.of(2026, 4, 1, 9, 0), Witness.NONE)
        .close();
    String text = Files.readString(file);
    assertThat(diagnostics(text)).isEmpty();
    // It is found if something is wrong to it.
    assertThat(diagnostics(text + "标题: {}\n")).singleElement().asString().contains("此处应为文字");
  }

  @Test
  void takesPlainNumbersWhereTheReaderDoes() throws IOException {
    assertThat(
            diagnostics(
                "# yaml-language-server: $schema=./case.schema.json\nschema: rongcuo/case/1\n"
                    + "id: 2026001\nsubjects: [{name: 张某}]\ndecision: {conclusion: tolerated,"
                    + " disposition: exempt, date: 2026-04-01, number: \"3\"}\n"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "facts: {during-inspection: } | 此处应为yes、no、unknown",
        "facts: {during-inspection: maybe} | 此处应为yes、no、unknown",
        "facts: {开展执法检查中: {答案: 1}} | 此处应为yes、no、unknown",
        "facts: {during-inspektion: yes} | Property during-inspektion is not allowed",
        "title: {} | 此处应为文字",
        "title: '' | 此处应为一行文字",
        "incident: {date: 2026-02-30} | 此处应为存在的日期",
        "claims: ['13'] | 此处应为条款代码",
        "{标题: 1, title: 2} | 是同一个键，只能写一处",
        "published: {date: 2026-01-01, withheld: 甲} | 既写了公开日期，又写了不公开理由",
        "公开: {日期: 2026-01-01, 不公开理由: 甲} | 既写了公开日期，又写了不公开理由",
        "report: {kind: signed} | \"named\"",
        "evidence: [E1] | 证据",
      })
  void saysWhatIsWrong(String text, String words) throws IOException {
    String body =
        text.startsWith("{") ? text.substring(1, text.length() - 1).replace(", ", "\n") : text;
    assertThat(diagnostics(BEGUN + body + "\n"))
        .isNotEmpty()
        .allSatisfy(message -> assertThat(message).contains(words));
  }
}

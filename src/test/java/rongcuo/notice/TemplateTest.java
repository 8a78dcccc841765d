package rongcuo.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Subject;
import rongcuo.confidentiality.Identity;
import rongcuo.rules.Assessor;
import rongcuo.statute.Citation;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;
import rongcuo.statute.Statute;
import rongcuo.steps.Papers;
import rongcuo.steps.course.Paper;

/** Templates: what may stand in one, and what is said where something may not. */
class TemplateTest {

  private static final Path EVERYTHING = Path.of("src/test/resources/notice/everything.yaml");

  private static Placeholders fields() {
    Placeholders row = new Placeholders();
    row.put("内容", "", SourcedText.of("甲"));
    Placeholders fields = new Placeholders();
    fields.put("姓名", "name", SourcedText.of("沈知远"));
    fields.put("职务", "post", null);
    fields.flag("受理", true);
    fields.list("证据", List.of("内容"), List.of(row));
    return fields;
  }

  private static List<Block> fill(String source) throws TemplateException {
    return Template.of("office/decision.txt", source).fill(fields());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '；',
      value = {
        "1；{{姓各}}；没有名为“姓各”的占位符。是否想写“姓名”",
        "3；甲\\n乙\\n{{内容}}；没有名为“内容”的占位符",
        "2；甲\\n{{#证据}}{{内客}}{{/证据}}；是否想写“内容”",
        "2；甲\\n{{#证据}}；段落“证据”没有结束",
        "1；{{#证据}}{{/受理}}；没有对应的开始",
        "1；{{/证据}}；没有对应的开始",
        "1；{{证据}}；“证据”是段落",
        "1；{{受理}}；“受理”是段落",
        "1；{{{姓名}}}；不支持",
        "1；{{&姓名}}；不支持",
        "1；{{>别处}}；不支持",
        "1；{{=<% %>=}}；不支持",
        "2；甲\\n{{姓名；双花括号没有成对",
        "1；姓名}}；双花括号没有成对",
        "2；甲\\n{{!依据：第二十条}}；不是本办法的条款",
        "2；甲\\n@主关 乙；没有“@主关”这种部分",
        "2；甲\\n{{#受理}}@主关 乙{{/受理}}；没有“@主关”这种部分",
        "3；甲\\n{{#受理}}\\n{{/受理}}@主关 乙；没有“@主关”这种部分",
        "2；甲\\n{{^受理}}丙{{/受理}}@主关 乙；没有“@主关”这种部分",
        "1；@{{姓名}} 乙；没有“@{{姓名}}”这种部分",
        "2；{{^受理}}乙\\n丙{{/受理}}@主关 丁；没有“@主关”这种部分",
        "1；甲\\t乙；不能使用的字符 U+0009",
      })
  void saysWhatIsWrongAndWhere(int line, String source, String expected) {
    String text = source.replace("\\n", "\n").replace("\\t", "\t");
    assertThatThrownBy(() -> fill(text))
        .isInstanceOfSatisfying(
            TemplateException.class,
            e ->
                assertThat(e.text().chinese())
                    .startsWith("模板 office/decision.txt 第 " + line + " 行：")
                    .contains(expected));
  }

  @Test
  void privateCharactersOfATemplateAreRefused() {
    String token = Character.toString(0xF0000);
    assertThatThrownBy(() -> fill("甲" + token)).isInstanceOf(TemplateException.class);
  }

  @Test
  void headingsGoOnWhereChineseNumeralsEnd() throws TemplateException {
    List<Block> blocks = fill("## 甲\n".repeat(101) + "### 乙\n".repeat(101));
    assertThat(blocks.get(98))
        .isInstanceOfSatisfying(
            Block.Heading.class, heading -> assertThat(heading.number()).isEqualTo("九十九、"));
    assertThat(blocks.get(100))
        .isInstanceOfSatisfying(
            Block.Heading.class, heading -> assertThat(heading.number()).isEqualTo("101、"));
    assertThat(blocks.get(201))
        .isInstanceOfSatisfying(
            Block.Heading.class, heading -> assertThat(heading.number()).isEqualTo("（101）"));
  }

  @Test
  void moreTextsThanADocumentHoldsAreRefused() {
    String many = "{{姓名}}".repeat(3) + "{{!依据：第十四条}}".repeat(70_000);
    assertThatThrownBy(() -> fill(many))
        .isInstanceOfSatisfying(
            TemplateException.class, e -> assertThat(e.text().chinese()).contains("放不下"));
  }

  @Test
  void aFieldThatTheCaseLacksIsABlank() throws TemplateException {
    Document document = new Document("", false, fill("职务：{{职务}}。{{^职务}}未填{{/职务}}"));
    assertThat(document.blanks()).containsExactly(new Blank("职务", "post"));
    assertThat(document.blocks().get(0).texts().get(0).plain()).isEqualTo("职务：＿＿＿。未填。");
  }

  @Test
  void aSentenceKnowsItsSources() throws TemplateException {
    Document document = new Document("", false, fill("甲乙。依照第十四条的规定。丙{{!依据：第三条}}。"));
    assertThat(document.sentences())
        .extracting(sentence -> sentence.sources().size())
        .containsExactly(0, 1, 1);
  }

  @ParameterizedTest
  @EnumSource(DocumentName.class)
  void theProgramsOwnTemplatesFill(DocumentName name) throws Exception {
    Paper kind = Papers.of(name);
    DocumentedCase matter = everything();
    for (Subject subject : matter.subjects(kind)) {
      Document document =
          new Documents(new Templates(null), Fullness.SHORT)
              .fill(new Documents.Order(kind, subject), matter);
      assertThat(document.blocks()).isNotEmpty();
      for (Block block : document.blocks()) {
        for (SourcedText text : block.texts()) {
          assertThat(text.plain()).doesNotContain("{{").doesNotContain("}}").doesNotContain("。。");
        }
      }
    }
  }

  /** What a template quotes of an article must be the article's words. */
  @ParameterizedTest
  @EnumSource(DocumentName.class)
  void quotesTheRegulationVerbatim(DocumentName name) throws IOException {
    Paper kind = Papers.of(name);
    String source = Files.readString(Path.of("templates", Templates.fileName(kind)));
    Matcher quotation = Pattern.compile("(第[一二三四五六七八九十]+条)(?:规定的)?“([^”{]+)”").matcher(source);
    while (quotation.find()) {
      Provision article = Citation.parse(quotation.group(1));
      assertThat(article).isNotNull();
      assertThat(Statute.text(article).replace(" ", "")).contains(quotation.group(2));
    }
  }

  /** The list of names that legal staff write templates by is complete. */
  @Test
  void everyNameIsDocumented() throws IOException {
    DocumentedCase matter = everything();
    Placeholders fields =
        MatterPlaceholders.of(
            Papers.of(DocumentName.DECISION),
            matter,
            matter.caseFile().subjects().get(0),
            null,
            false);
    Set<String> names = new TreeSet<>(fields.names());
    for (String list : fields.lists()) {
      names.addAll(fields.columns(list));
    }
    String documented = Files.readString(Path.of("templates/README.md"));
    Set<String> listed = new TreeSet<>();
    Matcher code = Pattern.compile("`\\{\\{([^#^/!}]+)\\}\\}`").matcher(documented);
    while (code.find()) {
      listed.add(code.group(1));
    }
    assertThat(listed).isEqualTo(names);
  }

  static DocumentedCase everything() throws IOException {
    CaseFile caseFile = CaseReader.read(EVERYTHING).caseFile();
    assertThat(caseFile).isNotNull();
    Claims claims = Claims.of(caseFile.claims());
    return new DocumentedCase(
        caseFile,
        caseFile.subjects().stream()
            .map(s -> Assessor.assess(caseFile.answers(s), claims, Readings.DEFAULT))
            .toList(),
        null,
        Identity.NONE,
        List.of(),
        null);
  }
}

package rongcuo.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.casefile.PaperSettings.Stationery;

/** The form that every document keeps, whatever its template and its case. */
class TypesettingTest {

  private static final Stationery OFFICE =
      new Stationery("云溪市民族宗教事务局文件", "顾明川", List.of("云溪市司法局", "云溪市档案馆"), "云溪市民族宗教事务局办公室");

  private static List<Block> filled(String template, Stationery stationery) throws Exception {
    Placeholders fields = new Placeholders();
    fields.put("日期", "", SourcedText.of("2026年3月18日"));
    fields.put("经过", "", SourcedText.of("3月18日上午检查。"));
    fields.put("签发人", "", SourcedText.of("顾明川"));
    fields.put("两段", "", SourcedText.of("第一段。\n第二段。"));
    return Template.of("t", template).fill(fields, stationery);
  }

  private static String text(List<Block> blocks) throws IOException {
    Document document = new Document("", false, blocks);
    return new String(
        new TextRenderer().render(document).content(), java.nio.charset.StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "2026年3月18日，2026年3月18日上午检查。,2026年3月18日上午检查。",
    "2026年3月18日，3月18日上午检查。,2026年3月18日上午检查。",
    "2026年3月18日2026年3月18日检查。,2026年3月18日检查。",
    "于2026年3月1日，2026年3月18日检查。,于2026年3月1日，2026年3月18日检查。",
    "2026年3月18日至3月20日检查。,2026年3月18日至3月20日检查。",
    "'{{日期}}，{{经过}}',2026年3月18日上午检查。",
    "查明,查明。",
    "查明（证据E1）,查明（证据E1）。",
    "查明。（存副卷）,查明。（存副卷）",
    "（以下空白）,（以下空白）",
    "事由如下：,事由如下：",
    "立卷人签名：,立卷人签名：",
    "是否查明？（第三条）,是否查明？（第三条）",
    "“查明”,“查明”。",
    "依照《容错纠错实施办法》（以下称本办法）第三条。,依照《容错纠错实施办法》第三条。",
  })
  void aParagraphIsSetAsPeopleWriteIt(String line, String set) throws Exception {
    assertThat(text(filled(line, Stationery.PLAIN)).strip()).isEqualTo(set);
  }

  @Test
  void theShortNameIsGivenWhereItIsUsedOnTheSamePage() throws Exception {
    String naming = "依照《容错纠错实施办法》（以下称本办法）第三条。\n";
    assertThat(text(filled(naming + "符合本办法。", Stationery.PLAIN))).contains("（以下称本办法）");
    assertThat(text(filled(naming + "@换页\n符合本办法。", Stationery.PLAIN))).doesNotContain("以下称");
  }

  @Test
  void anItemMayGoOnInFurtherParagraphs() throws Exception {
    String items = "1. {{两段}}\n1. 乙\n1. {{两段}}\n丙\n1. {{两段}}\n丁";
    assertThat(text(filled(items, Stationery.PLAIN)))
        .contains("　　1.第一段。\n　　第二段。\n　　2.乙。\n　　3.第一段。\n　　第二段。\n　　丙。\n")
        .contains("　　丙。\n　　第一段。\n　　第二段。\n　　丁。\n");
  }

  @Test
  void whatStandsAloneHasNoNumber() throws Exception {
    String all = text(filled("## 甲\n### 乙\n1. 丙\n(1) 丁\n@换页\n## 戊\n## 己\n### 庚", Stationery.PLAIN));
    assertThat(all).contains("　　甲\n　　乙\n　　丙。\n　　丁。\n").contains("　　一、戊\n　　二、己\n　　庚\n");
  }

  @Test
  void aPaperWithANumberBearsWhatTheOfficeWants() throws Exception {
    String letter = "# 某局\n# 通知书\n@发文字号 某〔2026〕1号\n正文。\n@署名 某局\n@成文日期 {{日期}}\n";
    List<Block> blocks = filled(letter + "@换页\n# 送达回证\n", OFFICE);
    assertThat(blocks.get(0)).isInstanceOf(Block.Letterhead.class);
    assertThat(blocks).noneMatch(block -> block instanceof Block.Number);
    assertThat(blocks.stream().filter(block -> block instanceof Block.Imprint)).hasSize(1);
    assertThat(text(blocks))
        .startsWith("云溪市民族宗教事务局文件\n某〔2026〕1号\n─")
        .contains("抄送：云溪市司法局，云溪市档案馆。\n")
        .contains("云溪市民族宗教事务局办公室　　2026年3月18日印发\n")
        .doesNotContain("签发人");
    assertThat(text(filled("@签发人 {{签发人}}\n" + letter, OFFICE))).contains("某〔2026〕1号　　签发人：顾明川\n");
  }

  @Test
  void aTemplateGoesBeforeTheOffice() throws Exception {
    String letter = "@发文字号 某〔2026〕1号\n正文。\n@成文日期 {{日期}}\n";
    assertThat(filled("@红头\n@抄送\n@印发\n# 函\n" + letter, OFFICE))
        .noneMatch(b -> b instanceof Block.Letterhead || b instanceof Block.Imprint)
        .anyMatch(b -> b instanceof Block.Number);
    String own = "@红头 另一文件\n@抄送 甲局\n@抄送 乙局\n@印发 丙室\n# 函\n";
    assertThat(text(filled(own + letter, Stationery.PLAIN)))
        .startsWith("另一文件\n某〔2026〕1号\n")
        .contains("抄送：甲局，乙局。", "丙室　　2026年3月18日印发");
  }

  @Test
  void aPaperWithoutANumberBearsNothing() throws Exception {
    List<Block> blocks = filled("# 集体研究记录\n正文。\n", OFFICE);
    assertThat(blocks).noneMatch(b -> b instanceof Block.Letterhead || b instanceof Block.Imprint);
  }

  @ParameterizedTest
  @CsvSource({"云溪市民族宗教事务局文件,36", "某局,62", "云溪市某某区民族宗教事务和文化旅游发展局文件,22"})
  void theMarkFitsOnALine(String mark, int points) {
    Block.Letterhead letterhead =
        new Block.Letterhead(SourcedText.of(mark), SourcedText.NONE, SourcedText.NONE);
    assertThat(letterhead.markSize()).isEqualTo(points);
  }

  static Stream<Path> cases() throws IOException {
    return TruthTest.cases().stream();
  }

  /** What no document may show, with what shows it. */
  private static final Map<String, Pattern> FAULTS =
      new TreeMap<>(
          Map.of(
              "a date twice", Pattern.compile("(\\d+月\\d+日)[，,]?(\\d+年)?\\1"),
              "two stops", Pattern.compile("[。；，、][。；，、]"),
              "no stop", Pattern.compile("(?m)^　　(?![一二三四五六七八九十（]|附件|　　)[^｜]*[^。：？！；…＿）\\s]$"),
              "an unused short name", Pattern.compile("(?s)（以下称本办法）(?!.*本办法)")));

  @ParameterizedTest
  @MethodSource("cases")
  void everyExampleKeepsTheForm(Path file) throws Exception {
    DocumentedCase matter = TruthTest.matter(file);
    Documents documents = new Documents(new Templates(null), Fullness.FULL);
    for (Documents.Order order : TruthTest.orders(matter)) {
      List<String> faults = new ArrayList<>();
      List<Block> page = new ArrayList<>();
      List<Block> blocks = new ArrayList<>(documents.fill(order, matter).blocks());
      blocks.add(new Block.PageBreak());
      for (Block block : blocks) {
        if (block instanceof Block.Paragraph || block instanceof Block.PageBreak) {
          page.add(block);
        }
        if (block instanceof Block.PageBreak) {
          FAULTS.forEach((name, pattern) -> note(name, pattern, page, faults));
          page.clear();
        }
      }
      assertThat(faults).as(order.kind().id() + " of " + file).isEmpty();
    }
  }

  private static void note(String fault, Pattern pattern, List<Block> page, List<String> faults) {
    StringBuilder text = new StringBuilder();
    for (Block block : page) {
      block.texts().forEach(each -> text.append("　　").append(each.line()).append('\n'));
    }
    Matcher found = pattern.matcher(text);
    if (found.find()) {
      faults.add(fault + ": " + found.group());
    }
  }
}

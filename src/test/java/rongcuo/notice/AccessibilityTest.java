package rongcuo.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.PaperSettings.Stationery;
import rongcuo.casefile.Reporter;
import rongcuo.confidentiality.Identity;
import rongcuo.rules.Assessor;
import rongcuo.statute.Claims;
import rongcuo.statute.Readings;
import rongcuo.steps.Papers;

/** Documents as those read them who hear them, enlarge them or see them on a telephone. */
class AccessibilityTest {

  private static final Path READERS = Path.of("target/readers/node_modules");

  private static final Stationery OFFICE =
      new Stationery("云溪市民族宗教事务局文件", "顾明川", List.of("云溪市司法局"), "云溪市民族宗教事务局办公室");

  @TempDir private Path folder;

  /** Every document of a case that has everything, on the paper of an office. */
  private static Map<String, Document> documents() throws Exception {
    CaseFile caseFile =
        CaseReader.read(Path.of("src/test/resources/notice/everything.yaml")).caseFile();
    assertThat(caseFile).isNotNull();
    DocumentedCase matter =
        new DocumentedCase(
            caseFile,
            caseFile.subjects().stream()
                .map(s -> Assessor.assess(caseFile.answers(s), Claims.ALL, Readings.DEFAULT))
                .toList(),
            new Reporter("云民宗-2026-900", "方知非", "同志", null),
            Identity.NONE,
            List.of(),
            null);
    Documents documents = new Documents(new Templates(null), Fullness.FULL, OFFICE);
    Map<String, Document> made = new LinkedHashMap<>();
    for (Documents.Order order : Documents.of(Papers.ALL, matter)) {
      if (order.subject() == caseFile.subjects().get(0)) {
        made.put(order.kind().id(), documents.fill(order, matter));
      }
    }
    Document decision = made.get("decision");
    made.put("draft", new Document("容错认定决定书", true, decision.blocks()));
    return made;
  }

  /**
   * What a document has for its outline: depth and words.
   *
   * @param separate whether each line of a title stands alone
   */
  private static List<String> outline(Document document, boolean separate) {
    List<String> outline = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Title title && separate) {
        title.texts().forEach(line -> outline.add("1 " + line.line()));
      } else if (block instanceof Block.Title title) {
        outline.add("1 " + SourcedText.joined(title.texts(), "").line());
      } else if (block instanceof Block.Heading heading) {
        outline.add(heading.level() + 1 + " " + heading.number() + heading.text().line());
      }
    }
    return outline;
  }

  @Test
  void pdfFilesAreTaggedAsPdfUaHasItWithLanguageTitleAndOutline() throws Exception {
    Logger.getLogger("org.verapdf").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    for (Map.Entry<String, Document> each : documents().entrySet()) {
      byte[] pdf = pdf(each.getValue());
      TreeSet<String> failures = new TreeSet<>();
      try (PDFAParser parser =
          Foundries.defaultInstance()
              .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
        for (TestAssertion assertion :
            Foundries.defaultInstance()
                .createValidator(PDFAFlavour.PDFUA_1, false)
                .validate(parser)
                .getTestAssertions()) {
          if (assertion.getStatus() == TestAssertion.Status.FAILED) {
            failures.add(assertion.getRuleId() + " " + assertion.getMessage());
          }
        }
      }
      assertThat(failures).as(each.getKey()).isEmpty();
      requireLanguageTitleAndOutline(pdf, each.getValue());
    }
  }

  private static void requireLanguageTitleAndOutline(byte[] file, Document document)
      throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(document.title());
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      List<String> outline = new ArrayList<>();
      outline(pdf.getDocumentCatalog().getDocumentOutline(), 1, outline);
      assertThat(outline).isEqualTo(outline(document, false));
    }
  }

  private static void outline(PDOutlineNode node, int depth, List<String> outline) {
    for (PDOutlineItem item : node.children()) {
      outline.add(depth + " " + item.getTitle());
      outline(item, depth + 1, outline);
    }
  }

  private static byte[] pdf(Document document) throws IOException {
    try {
      return new PdfRenderer().render(document).content();
    } catch (FormatException e) {
      assumeTrue(
          false,
          "no Chinese TrueType font here: apt-get install fonts-arphic-uming fonts-arphic-ukai");
      throw new IOException(e);
    }
  }

  @Test
  void headingsOfWordFilesAreReadBack() throws Exception {
    assumeTrue(
        Files.exists(READERS),
        "mammoth is missing: npm ci in a copy of src/test/readers (.ci/run)");
    for (Map.Entry<String, Document> each : documents().entrySet()) {
      Path docx = folder.resolve(each.getKey() + ".docx");
      Files.write(docx, new DocxRenderer().render(each.getValue()).content());
      String html = run("node", "target/readers/headings.js", docx.toString());
      List<String> read = new ArrayList<>();
      for (MatchResult heading :
          Pattern.compile("<h([1-3])>(.*?)</h").matcher(html).results().toList()) {
        read.add(heading.group(1) + " " + heading.group(2));
      }
      assertThat(read).as(each.getKey()).isEqualTo(outline(each.getValue(), true));
    }
  }

  @Test
  void everyRunOfAWordFileHasItsLanguageAndHeadsOfTablesAreMarked() throws Exception {
    for (Map.Entry<String, Document> each : documents().entrySet()) {
      String body =
          LayoutOnPaperTest.entry(
              new DocxRenderer().render(each.getValue()).content(), "word/document.xml");
      Matcher run = Pattern.compile("<w:r>(.*?)</w:r>").matcher(body);
      while (run.find()) {
        boolean words = run.group(1).matches(".*<w:t[ >].*");
        assertThat(
                !words || run.group(1).contains("<w:lang w:val=\"zh-CN\" w:eastAsia=\"zh-CN\"/>"))
            .as(run.group(1))
            .isTrue();
      }
      long headed =
          each.getValue().blocks().stream()
              .filter(block -> block instanceof Block.Table table && table.headed())
              .count();
      assertThat(body.split("<w:tblHeader", -1)).as(each.getKey()).hasSize((int) headed + 1);
    }
  }

  @ParameterizedTest
  @CsvSource({"false,1000", "true,1000", "false,360", "true,320"})
  void pagesAreAccessibleInABrowserLightOrDarkAndNarrow(boolean dark, int width) throws Exception {
    assumeTrue(
        Files.exists(READERS),
        "axe-core is missing: npm ci in a copy of src/test/readers (.ci/run)");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/chromium")), "apt-get install chromium");
    StringBuilder frames = new StringBuilder();
    for (Map.Entry<String, Document> each : documents().entrySet()) {
      String html =
          new String(new HtmlRenderer().render(each.getValue()).content(), StandardCharsets.UTF_8);
      assertThat(html).doesNotContain("src=", "url(", "@import", "<link", "<script");
      String shown = dark ? html.replace(" and (prefers-color-scheme:dark)", "") : html;
      Path page = folder.resolve(each.getKey() + ".html");
      Files.writeString(
          page,
          shown.replace(
              "</body>", "<script src=\"" + AXE.toAbsolutePath().toUri() + "\"></script></body>"));
      frames
          .append("<iframe title=\"")
          .append(each.getKey())
          .append("\" width=\"")
          .append(width)
          .append("\" height=\"900\" src=\"")
          .append(page.toUri())
          .append("\"></iframe>\n");
    }
    Path all = folder.resolve("all.html");
    Files.writeString(all, "<!DOCTYPE html><html lang=\"en\"><body>" + frames + SCRIPT);
    String dom =
        run(
            "/usr/bin/chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--allow-file-access-from-files",
            "--user-data-dir=" + folder.resolve("chromium"),
            "--virtual-time-budget=60000",
            "--timeout=90000",
            "--dump-dom",
            all.toUri().toString());
    Matcher result = Pattern.compile("(?s)<pre>(.*?)</pre>").matcher(dom);
    assertThat(result.find()).as(dom).isTrue();
    JsonNode found =
        new ObjectMapper()
            .readTree(
                result.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
    assertThat(found).hasSize(documents().size());
    for (JsonNode page : found) {
      assertThat(page.path("passes").asInt()).as(page.toString()).isGreaterThan(10);
      assertThat(page.path("violations")).as(page.toString()).isEmpty();
      assertThat(page.path("wide").asInt()).as(page.toString()).isLessThanOrEqualTo(width);
    }
  }

  private static final Path AXE = READERS.resolve("axe-core/axe.min.js");

  /** Has each frame examined, one after the other, and writes what came of it. */
  private static final String SCRIPT =
      """
      <pre></pre><script>
      onload = async () => {
        const all = [];
        for (const frame of document.querySelectorAll("iframe")) {
          const inner = frame.contentWindow;
          const result = await inner.axe.run(inner.document);
          all.push({
            page: frame.title,
            wide: inner.document.documentElement.scrollWidth,
            passes: result.passes.length,
            violations: result.violations.map((v) => v.id + ": " + v.nodes[0].html),
          });
        }
        document.querySelector("pre").textContent = JSON.stringify(all);
        document.querySelectorAll("iframe").forEach((frame) => frame.remove());
      };
      </script></body></html>
      """;

  private String run(String... command) throws Exception {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    return Files.readString(output);
  }
}

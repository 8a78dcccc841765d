package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.casefile.edit.Witness;
import rongcuo.language.Language;
import rongcuo.spreadsheet.Cell;
import rongcuo.spreadsheet.Column;
import rongcuo.spreadsheet.Csv;

/** What somebody might try with the program: {@code src/docs/threat-model.md} lists it all. */
class ThreatsTest {

  private static final Path EVERYTHING = Path.of("src/test/resources/notice/everything.yaml");

  @TempDir Path folder;

  private Path hostile(String from, String to) throws IOException {
    String text = Files.readString(EVERYTHING);
    assertThat(text).contains(from);
    return Files.writeString(folder.resolve("case.yaml"), text.replace(from, to));
  }

  private Path out() {
    return folder.resolve("out");
  }

  private Program.Result notice(Path file, String... more) {
    List<String> line =
        Stream.concat(
                Stream.of("notice", file.toString(), "--out-dir", out().toString()),
                Stream.of(more))
            .toList();
    return Program.run(line.toArray(String[]::new));
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void whatIsTypedIsShownSafely() {
    String evil = "x\u001b]0;t\u0007\u202e";
    for (List<String> line :
        List.of(
            List.of(evil),
            List.of("evaluate", evil),
            List.of("evaluate", "cases", "--format", evil),
            List.of("evaluate", "cases", "--" + evil),
            List.of("law", evil),
            List.of("explain", "cases/flood.yaml", "--set", evil + "=yes"),
            List.of("duties", "cases", "--on", evil),
            List.of("record", "cases/flood.yaml", evil),
            List.of("notice", "cases/flood.yaml", "--templates", evil))) {
      Program.Result result = Program.run(line.toArray(String[]::new));
      assertThat(result.status()).as(line.toString()).isIn(1, 2, 3);
      assertThat(result.out() + result.err())
          .as(line.toString())
          .isNotEmpty()
          .doesNotContain("\u001b", "\u0007", "\u202e");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "  =1", "\t=1", "＝1", "＋1", "\r\n=1", "\u3000-1"})
  void noCellOfCsvIsAFormula(String text) {
    Csv<String> csv = new Csv<>(List.of(Column.of("一列", "a column", Cell::of)), Language.CHINESE);
    assertThat(csv.row(text).replaceFirst("^\"", "")).startsWith("'");
    assertThat(csv.row("正常，文字=1")).isEqualTo("正常，文字=1\r\n");
  }

  private static final String LINKS =
      "<img src='http://example.invalid/x'/><a href='file:///etc/passwd'>甲</a>"
          + " url(file:///etc/hosts) &xxe; [乙](http://example.invalid/y)";

  @Test
  void aWordFileRefersToNothingOutside() throws IOException {
    Path file = hostile("summary: 对某场所开展消防检查。", "summary: \"" + LINKS + "\"");
    assertThat(notice(file, "--format", "docx").status()).isZero();
    assertThat(in(out())).isNotEmpty();
    for (Path document : in(out())) {
      try (ZipInputStream zip =
          new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(document)))) {
        for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
          String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          assertThat(xml)
              .as(document + " " + part.getName())
              .doesNotContain("<!DOCTYPE", "<!ENTITY");
          if (part.getName().endsWith(".rels")) {
            assertThat(xml).as(part.getName()).doesNotContain("External");
          }
        }
      }
    }
  }

  @Test
  void documentsFetchNothing() throws IOException {
    Path file = hostile("summary: 对某场所开展消防检查。", "summary: \"" + LINKS + "\"");
    Program.Result result = notice(file, "decision", "--format", "html,pdf");
    assumeTrue(!result.err().contains("没有找到可以嵌入 PDF 的中文字体"), "no font for PDF here");
    assertThat(result.status()).as(result.err()).isZero();
    for (Path document : in(out())) {
      if (document.toString().endsWith(".html")) {
        assertThat(Files.readString(document))
            .contains("&lt;img src=")
            .doesNotContainPattern("(?i)<(img|a|script|link|iframe|object)\\b|@import");
        continue;
      }
      try (PDDocument pdf = Loader.loadPDF(document.toFile())) {
        assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
        assertThat(pdf.getDocumentCatalog().getCOSObject().containsKey(COSName.NAMES)).isFalse();
        for (PDPage page : pdf.getPages()) {
          assertThat(page.getAnnotations()).isEmpty();
          assertThat(page.getResources().getXObjectNames()).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../张某", "/etc/张", "..", "a\\\\..\\\\b", "CON", "x\\0y", "\\e[1m张", "张:*?<>|"})
  void documentsStayInTheirFolder(String name) throws IOException {
    Path file = hostile("张致远", "\"" + name + "\"");
    Program.Result result = notice(file, "decision", "notification", "--format", "txt");
    assertThat(result.status()).as(result.err()).isLessThanOrEqualTo(1);
    assertThat(Files.exists(out())).isEqualTo(result.status() == 0);
    for (Path written : in(folder)) {
      assertThat(written.equals(file) || written.getParent().equals(out()))
          .as(written.toString())
          .isTrue();
      assertThat(written.getFileName().toString()).doesNotContainPattern("[\\p{Cntrl}:*?<>|\\\\]");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void noPathInACaseIsOpened() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo");
    // Whoever opened the pipe would wait for ever.
    Path file =
        Files.writeString(
            folder.resolve("case.yaml"),
            """
            schema: rongcuo/case/1
            id: A-1
            title: %1$s
            subjects: [{name: 张某}]
            evidence: [{id: E1, kind: %1$s, title: %1$s, source: %1$s}]
            facts: {enforcement-officer: {answer: no, evidence: [E1], note: %1$s}}
            """
                .formatted(pipe));
    for (String command : List.of("check", "evaluate", "explain", "duties", "ledger", "trends")) {
      assertThat(Program.run(command, file.toString()).status()).as(command).isZero();
    }
    assertThat(notice(file, "file-index", "--format", "txt,html,docx").status()).isZero();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void plantedLinksAreNotFollowed() throws Exception {
    Path precious = Files.writeString(folder.resolve("precious"), "keep");
    Path file = Files.copy(EVERYTHING, folder.resolve("case.yaml"));
    Files.createSymbolicLink(folder.resolve("case.yaml.lock"), precious);
    Files.createSymbolicLink(folder.resolve(".case.yaml.tmp"), precious);
    try (CaseEditor editor =
        CaseEditor.open(file, LocalDateTime.of(2026, 10, 9, 9, 0), Witness.NONE)) {
      Files.deleteIfExists(folder.resolve(".case.yaml.tmp"));
      Files.createSymbolicLink(folder.resolve(".case.yaml.tmp"), precious);
      editor.apply(List.of(new Edit.Set(List.of("title"), EditValue.text("新标题"))));
      editor.save();
    }
    assertThat(precious).hasContent("keep");
    assertThat(Files.readString(file)).contains("title: 新标题");
    assertThat(file).isRegularFile();
    assertThat(in(folder)).containsExactly(file, precious);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aResultReplacesALink() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious"), "keep");
    Path link = Files.createSymbolicLink(folder.resolve("out.csv"), precious);
    assertThat(Program.run("ledger", "cases", "--out", link.toString()).status()).isZero();
    assertThat(precious).hasContent("keep");
    assertThat(Files.isSymbolicLink(link)).isFalse();
    assertThat(link).content(StandardCharsets.UTF_8).contains("案号");
  }
}

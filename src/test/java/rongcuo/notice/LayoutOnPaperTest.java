package rongcuo.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents as they come out on paper: GB/T 9704-2012, read back from what was laid out. */
class LayoutOnPaperTest {

  private static final double MILLIMETRE = 72 / 25.4;

  @TempDir private Path folder;

  /** Full lines only, so that a page shows how many lines and characters it takes. */
  private static Document prose() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(List.of(SourcedText.of("云溪市民族宗教事务局"), SourcedText.of("容错认定决定书"))));
    blocks.add(new Block.Number(SourcedText.of("云民宗容错〔2026〕3号")));
    blocks.add(new Block.Addressee(SourcedText.of("沈知远")));
    blocks.add(new Block.Heading(1, "一、", SourcedText.of("查明的事实")));
    blocks.add(new Block.Heading(2, "（一）", SourcedText.of("经过")));
    for (int i = 0; i < 4; i++) {
      blocks.add(new Block.Paragraph("", SourcedText.of("“引号”——与连接号。" + "民族宗教行政执法".repeat(70))));
    }
    blocks.add(new Block.Closing(SourcedText.of("云溪市民族宗教事务局"), SourcedText.of("2026年4月25日")));
    return new Document("容错认定决定书", false, blocks);
  }

  @Test
  void everyRunNamesItsFontsAndTheGridIsTheNorms() throws IOException {
    byte[] docx = new DocxRenderer().render(prose()).content();
    String body = entry(docx, "word/document.xml");
    assertThat(body)
        .contains("w:w=\"11906\" w:h=\"16838\"")
        .contains("w:top=\"2098\" w:left=\"1587\" w:right=\"1474\" w:bottom=\"1984\"")
        .contains("w:type=\"linesAndChars\" w:linePitch=\"579\" w:charSpace=\"-845\"")
        .contains("w:firstLineChars=\"200\"")
        .doesNotContain("Theme");
    int runs = body.split("<w:r>", -1).length - 1;
    Matcher named =
        Pattern.compile(
                "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\"([^\"]+)\" w:hAnsi=\"\\1\""
                    + " w:eastAsia=\"\\1\" w:cs=\"\\1\"/>")
            .matcher(body);
    List<String> fonts = named.results().map(result -> result.group(1)).distinct().toList();
    named.reset();
    assertThat(named.results().count()).isEqualTo(runs);
    assertThat(fonts).containsExactlyInAnyOrder("方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312");
    assertThat(entry(docx, "word/fontTable.xml"))
        .contains("w:name=\"仿宋_GB2312\"><w:altName w:val=\"仿宋\"")
        .contains("w:name=\"楷体_GB2312\"><w:altName w:val=\"楷体\"");
    assertThat(entry(docx, "word/settings.xml")).contains("evenAndOddHeaders");
    assertThat(entry(docx, "word/footer1.xml")).contains("宋体").contains("PAGE").contains("right");
    assertThat(entry(docx, "word/footer2.xml")).contains("PAGE").contains("left");
  }

  @Test
  void aWordFileIsLaidOutInLinesAndCharactersOfTheNorm() throws Exception {
    require("soffice", "libreoffice-writer");
    require("pdftotext", "poppler-utils");
    Path docx = folder.resolve("a.docx");
    Files.write(docx, new DocxRenderer().render(prose()).content());
    run(
        "soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder.toString(),
        docx.toString());
    requireNormOn(folder.resolve("a.pdf"));
  }

  @Test
  void nothingStandsAloneAtTheFootOrOnTheLastPage() throws Exception {
    require("soffice", "libreoffice-writer");
    require("pdftotext", "poppler-utils");
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
    for (String name :
        List.of(
            "accident-during-rectification",
            "late-record-excused",
            "private-gain",
            "reform-pilot")) {
      DocumentedCase matter = TruthTest.matter(Path.of("cases", name + ".yaml"));
      Documents documents = new Documents(new Templates(null), Fullness.SHORT);
      for (Documents.Order order : TruthTest.orders(matter)) {
        Path docx = folder.resolve(name + "-" + order.kind().id() + ".docx");
        Files.write(docx, new DocxRenderer().render(documents.fill(order, matter)).content());
        command.add(docx.toString());
      }
    }
    run(command.toArray(String[]::new));
    List<String> alone = new ArrayList<>();
    for (String docx : command.subList(7, command.size())) {
      String pdf = docx.replace(".docx", ".pdf");
      String text = run("pdftotext", "-layout", pdf, "-");
      if (pdf.contains("file-index")) {
        assertThat(text).containsPattern("\\d年\\d{1,2}月\\d{1,2}日|\\d 年 \\d{1,2} 月 \\d{1,2} 日");
        assertThat(text).doesNotContainPattern("(?m)\\d{4} ?年 ?\\d{0,2}$");
      }
      String[] pages = text.split("\f");
      for (int i = 0; i < pages.length; i++) {
        List<String> lines =
            pages[i].lines().map(String::strip).filter(LayoutOnPaperTest::isOfTheText).toList();
        boolean last = i + 1 == pages.length;
        boolean heading =
            !last
                && !lines.isEmpty()
                && lines
                    .get(lines.size() - 1)
                    .matches("([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)[^。]{1,25}");
        if (heading || lines.isEmpty() || (last && i > 0 && lines.size() < 3)) {
          alone.add(pdf + " page " + (i + 1) + " " + lines);
        }
      }
    }
    assertThat(alone).isEmpty();
  }

  private static boolean isOfTheText(String line) {
    return !line.isEmpty() && !line.matches("— \\d+ —") && !line.contains(Document.DRAFT_MARK);
  }

  @Test
  void aPdfFileIsLaidOutInLinesAndCharactersOfTheNorm() throws Exception {
    require("pdftotext", "poppler-utils");
    requireNormOn(pdf(prose()));
  }

  @Test
  void aPdfFileCarriesItsFonts() throws Exception {
    require("pdffonts", "poppler-utils");
    String fonts = run("pdffonts", pdf(prose()).toString());
    List<String> lines = fonts.lines().skip(2).toList();
    assertThat(lines).isNotEmpty();
    assertThat(lines).allSatisfy(line -> assertThat(line).containsPattern(" yes +yes +yes "));
  }

  private Path pdf(Document document) throws IOException {
    try {
      Path file = folder.resolve("b.pdf");
      Files.write(file, new PdfRenderer().render(document).content());
      return file;
    } catch (FormatException e) {
      assumeTrue(
          false,
          "no Chinese TrueType font here: apt-get install fonts-arphic-uming fonts-arphic-ukai");
      throw new IOException(e);
    }
  }

  @Test
  void withoutFontsSaysWhatToInstall() throws Exception {
    Fonts none = Fonts.in(List.of(folder));
    assertThatThrownBy(() -> none.faces(Fonts.Role.FANG, new int[] {'民'}))
        .isInstanceOfSatisfying(
            FormatException.class,
            e -> assertThat(e.text().chinese()).contains("apt install").contains("--format docx"));
  }

  @Test
  void aCharacterThatNoFontHasIsAnError() throws Exception {
    pdf(prose());
    int unassignedInFonts = 0x2FA1D;
    Document rare =
        new Document(
            "",
            false,
            List.of(
                new Block.Paragraph("", SourcedText.of(Character.toString(unassignedInFonts)))));
    assertThatThrownBy(() -> new PdfRenderer().render(rare))
        .isInstanceOfSatisfying(
            FormatException.class, e -> assertThat(e.text().chinese()).contains("U+2FA1D"));
  }

  /** A4, the type area where the norm has it, 22 lines a page, 28 characters a line. */
  private void requireNormOn(Path pdf) throws Exception {
    String boxes = run("pdftotext", "-bbox-layout", pdf.toString(), "-");
    Matcher page =
        Pattern.compile("<page width=\"([0-9.]+)\" height=\"([0-9.]+)\">").matcher(boxes);
    assertThat(page.find()).isTrue();
    assertThat(Double.parseDouble(page.group(1))).isCloseTo(210 * MILLIMETRE, within(0.6));
    assertThat(Double.parseDouble(page.group(2))).isCloseTo(297 * MILLIMETRE, within(0.6));
    String second = boxes.split("<page ", -1)[2];
    TreeMap<Long, double[]> lines = new TreeMap<>();
    Matcher word =
        Pattern.compile(
                "<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">")
            .matcher(second);
    while (word.find()) {
      double xMin = Double.parseDouble(word.group(1));
      double xMax = Double.parseDouble(word.group(3));
      double middle = (Double.parseDouble(word.group(2)) + Double.parseDouble(word.group(4))) / 2;
      if (middle < (297 - 35) * MILLIMETRE) {
        lines.merge(
            Math.round(middle / 10),
            new double[] {xMin, xMax, middle},
            (a, b) -> new double[] {Math.min(a[0], b[0]), Math.max(a[1], b[1]), a[2]});
      }
    }
    assertThat(lines).hasSize(22);
    double first = lines.firstEntry().getValue()[2];
    double last = lines.lastEntry().getValue()[2];
    assertThat((last - first) / 21).isCloseTo(28.95, within(0.15));
    assertThat(first).isBetween(37 * MILLIMETRE, 37 * MILLIMETRE + 29);
    double left = lines.values().stream().mapToDouble(line -> line[0]).min().orElseThrow();
    double right = lines.values().stream().mapToDouble(line -> line[1]).max().orElseThrow();
    assertThat(left).isCloseTo(28 * MILLIMETRE, within(2.0));
    assertThat(right).isCloseTo((210 - 26) * MILLIMETRE, within(4.0));
    String text = run("pdftotext", "-f", "2", "-l", "2", "-layout", pdf.toString(), "-");
    List<Integer> lengths =
        text.lines()
            .map(line -> line.replaceAll("\\s", ""))
            .filter(line -> line.startsWith("民") || line.contains("民族宗教行政执法"))
            .map(String::length)
            .toList();
    assertThat(lengths).contains(28);
    assertThat(lengths).allSatisfy(length -> assertThat(length).isLessThanOrEqualTo(28));
    assertThat(text.replaceAll("\\s", "")).endsWith("—2—");
  }

  private static void require(String program, String debianPackage) {
    boolean there = false;
    for (String path : System.getenv("PATH").split(File.pathSeparator, -1)) {
      there = there || Files.isExecutable(Path.of(path, program));
    }
    assumeTrue(there, program + " is missing: apt-get install " + debianPackage);
  }

  private String run(String... command) throws Exception {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    String text = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }

  static String entry(byte[] archive, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("no entry " + name);
  }
}

package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks made to harm: each ends in one message, and the case is as it was. */
class HostileTablesTest {

  private static final String CASE = "schema: rongcuo/case/1\nid: 民宗-7\nsubjects:\n  - name: 秦远\n";

  private static final Map<String, byte[]> MADE = new LinkedHashMap<>();

  @TempDir Path folder;

  private Path file;
  private Map<String, byte[]> parts;

  @BeforeEach
  void aForm() throws IOException {
    file = Files.writeString(folder.resolve("case.yaml"), CASE);
    if (MADE.isEmpty()) {
      make();
    }
    parts = new LinkedHashMap<>(MADE);
  }

  private void make() throws IOException {
    Path form = folder.resolve("form.xlsx");
    assertThat(Program.run("form", file.toString(), "--out", form.toString()).status()).isZero();
    try (ZipFile zip = new ZipFile(form.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        MADE.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
  }

  private byte[] zipped() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private void edit(String part, UnaryOperator<String> change) {
    String text = new String(parts.get(part), StandardCharsets.UTF_8);
    parts.put(part, change.apply(text).getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a workbook, also as a list of cases; whatever it is, nothing is changed. */
  private Program.Result refused(byte[] content) throws IOException {
    Path form = Files.write(folder.resolve("hostile.xlsx"), content);
    for (String[] words :
        new String[][] {
          {"import", form.toString(), "--out-dir", folder.resolve("new").toString()},
          {"form", file.toString(), "--read", form.toString()}
        }) {
      Program.Result result = Program.run(words);
      assertThat(result.status()).as(result.out() + result.err()).isEqualTo(1);
      assertThat(result.err())
          .startsWith("rongcuo: ")
          .doesNotContain("Exception", "\tat ", "Error");
      assertThat(result.err().lines().filter(line -> line.startsWith("rongcuo: "))).hasSize(1);
      if (words[0].equals("form")) {
        assertThat(file).hasContent(CASE.strip());
        return result;
      }
    }
    throw new IllegalStateException();
  }

  @Test
  void filesThatAreNoWorkbook() throws IOException {
    assertThat(refused("案号,姓名".getBytes(StandardCharsets.UTF_8)).err()).contains("不是 .xlsx 工作簿");
    assertThat(refused(new byte[0]).err()).contains("不是 .xlsx 工作簿");
    byte[] old = new byte[512];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
    assertThat(refused(old).err()).contains("旧版 .xls 工作簿或者加了密码");
    byte[] noZip = "PK\3\4 no archive at all".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refused(noZip).err()).contains("已经损坏");
    parts.clear();
    parts.put("word/document.xml", new byte[] {'<', 'a', '/', '>'});
    assertThat(refused(zipped()).err()).contains("不是 .xlsx 工作簿");
    parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes());
    assertThat(refused(zipped()).err()).contains("OpenDocument");
  }

  @Test
  void aWorkbookThatIsCutOffAnywhere() throws IOException {
    byte[] whole = zipped();
    for (int i = 1; i < 12; i++) {
      refused(Arrays.copyOf(whole, whole.length * i / 12));
    }
  }

  @Test
  void aPartThatUnpacksWithoutEnd() throws IOException {
    edit("xl/worksheets/sheet1.xml", text -> text.replace("<sheetData>", "<sheetData><row>"));
    byte[] begun = parts.get("xl/worksheets/sheet1.xml");
    byte[] bomb = Arrays.copyOf(begun, 70 << 20);
    Arrays.fill(bomb, begun.length, bomb.length, (byte) ' ');
    parts.put("xl/worksheets/sheet1.xml", bomb);
    assertThat(refused(zipped()).err()).contains("展开后过大");
  }

  @Test
  void manyPartsThatAreLargeTogether() throws IOException {
    byte[] padded = Arrays.copyOf(parts.get("xl/worksheets/sheet1.xml"), 45 << 20);
    Arrays.fill(padded, parts.get("xl/worksheets/sheet1.xml").length, padded.length, (byte) ' ');
    for (String part : parts.keySet().toArray(String[]::new)) {
      if (part.matches("xl/worksheets/sheet[123].xml")) {
        parts.put(part, padded);
      }
    }
    assertThat(refused(zipped()).err()).contains("展开后过大");
  }

  @Test
  void moreCellsThanAnyTableHas() throws IOException {
    StringBuilder row = new StringBuilder("<row>");
    row.append("<c><v>1</v></c>".repeat(16_000)).append("</row>");
    edit(
        "xl/worksheets/sheet1.xml",
        text -> text.replace("<sheetData>", "<sheetData>" + row.toString().repeat(70)));
    assertThat(refused(zipped()).err()).contains("单元格超过");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE a [<!ENTITY x \"xxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;&x;&x;&x;&x;\">]>",
        "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/x.dtd\">",
        "<!DOCTYPE worksheet [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/\"> %p;]>",
      })
  void documentTypes(String type) throws IOException {
    for (String part :
        new String[] {
          "xl/worksheets/sheet1.xml",
          "xl/sharedStrings.xml",
          "xl/workbook.xml",
          "xl/styles.xml",
          "_rels/.rels"
        }) {
      byte[] before = parts.get(part);
      edit(
          part,
          text ->
              text.replaceFirst("\\?>", "?>" + type.replace("$", "\\$"))
                  .replaceFirst("</t>", "&x;&y;</t>"));
      assertThat(refused(zipped()).err()).contains("已经损坏").doesNotContain("root:");
      parts.put(part, before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"99999999\"><c r=\"D1\"><v>1</v></c></row>",
        "<row r=\"-1\"><c><v>1</v></c></row>",
        "<row r=\"x\"><c><v>1</v></c></row>",
        "<row><c r=\"ZZZZ1\"><v>1</v></c></row>",
        "<row><c r=\"XFE1\"><v>1</v></c></row>",
        "<row><c>",
        "<row><c r=\"A1\" t=\"s\"><v>1</v></row></c>",
        "&nosuch;",
        "\u0001",
      })
  void sheetsThatAreNone(String content) throws IOException {
    edit("xl/worksheets/sheet1.xml", text -> text.replace("<sheetData>", "<sheetData>" + content));
    assertThat(refused(zipped()).err()).contains("已经损坏");
  }

  /** Cells that are broken are told by address, and nothing else stops. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "t=\"s\"><v>2000000000</v>",
        "t=\"s\"><v>-1</v>",
        "t=\"s\"><v>x</v>",
        "t=\"n\"><v>yes</v>",
        "t=\"n\"><v>1e999999999999999999</v>",
        "t=\"zz\"><v>1</v>",
        "t=\"e\"><v>#REF!</v>",
        "><f>SUM(A1:A9)</f>",
        "t=\"n\"><v>99999999999999999999999999999999999999999999999999</v>",
      })
  void cellsThatAreBroken(String cell) throws IOException {
    edit(
        "xl/worksheets/sheet1.xml",
        text -> text.replaceFirst("<c r=\"D5\"([^>]*)>", "<c r=\"D5\" " + cell));
    Path form = Files.write(folder.resolve("broken.xlsx"), zipped());
    Program.Result result = Program.run("form", file.toString(), "--read", form.toString());
    assertThat(result.status()).as(result.out()).isEqualTo(1);
    assertThat(result.err()).contains("表“全案”D5：").doesNotContain("Exception", "\tat ");
    assertThat(file).hasContent(CASE.strip());
  }

  @Test
  void aTextLongerThanACell() throws IOException {
    edit(
        "xl/worksheets/sheet1.xml",
        text ->
            text.replaceFirst(
                "<c r=\"G5\"([^>]*)></c>",
                "<c r=\"G5\" t=\"inlineStr\"><is><t>" + "长".repeat(32_768) + "</t></is></c>"));
    Path form = Files.write(folder.resolve("long.xlsx"), zipped());
    Program.Result result = Program.run("form", file.toString(), "--read", form.toString());
    assertThat(result.err()).contains("表“全案”G5：内容超过 32767 个字符");
  }

  @Test
  void namesOfEntriesLeadNowhere() throws IOException {
    byte[] content = parts.get("xl/worksheets/sheet1.xml");
    parts.put("../../../escaped.xml", content);
    parts.put("/etc/escaped.xml", content);
    parts.put("xl/vbaProject.bin", new byte[] {1, 2, 3});
    parts.put("xl/externalLinks/externalLink1.xml", "<x/>".getBytes());
    edit(
        "xl/_rels/workbook.xml.rels",
        text ->
            text.replace(
                "</Relationships>",
                "<Relationship Id=\"rId99\" Type=\"x/externalLink\" TargetMode=\"External\""
                    + " Target=\"file:///etc/passwd\"/></Relationships>"));
    Path form = Files.write(folder.resolve("names.xlsx"), zipped());
    Program.Result result = Program.run("form", file.toString(), "--read", form.toString());
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.err()).contains("没有差别");
    try (var there = Files.walk(folder.getParent(), 1)) {
      assertThat(there).noneMatch(each -> each.endsWith("escaped.xml"));
    }
    edit(
        "xl/_rels/workbook.xml.rels",
        text -> text.replaceAll("Target=\"[^\"]*sheet1.xml\"", "Target=\"../../../etc/passwd\""));
    refused(zipped());
  }

  /** Whatever a byte is changed to, one message comes or the form is read; never a trace. */
  @Test
  void anyByteChanged() throws IOException {
    PrintStream screen = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      changeBytes(new Random(7));
    } finally {
      System.setErr(screen);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private void changeBytes(Random random) throws IOException {
    byte[] whole = zipped();
    String[] names = parts.keySet().toArray(String[]::new);
    for (int i = 0; i < 120; i++) {
      byte[] content = whole.clone();
      if (i % 2 == 0) {
        content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
      } else {
        String name = names[random.nextInt(names.length)];
        byte[] before = parts.get(name);
        byte[] after = before.clone();
        for (int j = 0; j < 3; j++) {
          after[random.nextInt(after.length)] =
              (byte) " <>\"&/=0A?\u00ff".charAt(random.nextInt(11));
        }
        parts.put(name, after);
        content = zipped();
        parts.put(name, before);
      }
      Path form = Files.write(folder.resolve("byte.xlsx"), content);
      Program.Result result =
          Program.run("form", file.toString(), "--read", form.toString(), "--dry-run");
      assertThat(result.status()).as("%d: %s", i, result.err()).isBetween(0, 1);
      assertThat(result.err()).doesNotContain("Exception", "\tat ", "程序内部出错");
    }
    assertThat(new ByteArrayInputStream(Files.readAllBytes(file)))
        .hasBinaryContent(CASE.getBytes(StandardCharsets.UTF_8));
  }
}

package rongcuo.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.Dispute;
import rongcuo.cli.Program;
import rongcuo.facts.Fact;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;

/**
 * What is written into a form stands in the case afterwards, answer by answer, and nothing else.
 */
class RoundTripOfFormsTest {

  /** Texts that programs like to take for something else. */
  private static final List<String> NASTY =
      List.of(
          "=1+1",
          "+86 138",
          "-5",
          "@SUM(A1)",
          "'引号",
          "3-1",
          "2026-03-18",
          "001",
          "1e5",
          "是",
          "TRUE",
          "#REF!",
          "_x0041_",
          "a\nb",
          "<b>&amp;\"'</b>",
          "\u00A0夹空格",
          "顿、号，逗;号",
          "#井号",
          "- 项",
          "{花括号}",
          "键: 值",
          "\uD83D\uDE00",
          "长".repeat(3000),
          "尾:",
          "|",
          "> x",
          "%",
          "&",
          "*",
          "!x");

  private static final List<String> IDS =
      List.of("E1", "E11", "3", "卷1.页2", "A-B", "A-B_c", "1e5", "证据七", "附件一", "08", "2026-03-18");

  @TempDir Path folder;

  private Path caseFile(int officers) throws IOException {
    StringBuilder yaml = new StringBuilder("格式: 容错案件/1\n案号: 民宗-7\n当事人:\n");
    for (int i = 0; i < officers; i++) {
      yaml.append("  - 姓名: 某").append(i / 2).append("\n");
    }
    yaml.append("证据:\n");
    for (String id : IDS) {
      yaml.append("  - {编号: \"").append(id).append("\", 名称: 材料}\n");
    }
    return Files.writeString(folder.resolve("case.yaml"), yaml);
  }

  /** An entry as somebody may make it; none contradicts another. */
  private static FilledIn entry(Random random, Fact fact) {
    boolean implied = false;
    for (Implication implication : Implication.values()) {
      implied |= implication.fact() == fact || implication.implied() == fact;
    }
    Truth answer = implied ? Truth.UNKNOWN : Truth.values()[random.nextInt(3)];
    List<String> ids = new ArrayList<>();
    for (String id : IDS) {
      if (random.nextInt(IDS.size()) < 2) {
        ids.add(id);
      }
    }
    String basis = random.nextInt(4) == 0 ? NASTY.get(random.nextInt(NASTY.size())) : "";
    String note = random.nextInt(2) == 0 ? NASTY.get(random.nextInt(NASTY.size())) : "";
    List<String> against = random.nextInt(4) == 0 ? List.of(IDS.get(random.nextInt(5))) : List.of();
    List<Dispute> said = new ArrayList<>();
    while (random.nextInt(4) == 0) {
      String words = FilledIn.line(NASTY.get(random.nextInt(NASTY.size())));
      String by = List.of("某0", "清泉寺", "甲=乙", "A: B").get(random.nextInt(4));
      Truth says = Truth.values()[random.nextInt(3)];
      said.add(new Dispute(by, says, words.isEmpty() || random.nextBoolean() ? null : words));
    }
    return new FilledIn(answer, ids, against, basis, note, said);
  }

  private static Map<FormLine, FilledIn> fill(Path form, Random random) throws IOException {
    Map<FormLine, FilledIn> entered = new LinkedHashMap<>();
    try (Filled filled = new Filled(form)) {
      for (var row : filled.book.getSheet(Headings.ORIGIN)) {
        if (Filled.text(row.getCell(0)).equals("line") && random.nextInt(3) > 0) {
          FormLine line = FormLine.ofMark(Filled.text(row.getCell(1)));
          FilledIn entry = entry(random, line.fact());
          entered.put(line, entry);
          for (FormCell cell : FormCell.values()) {
            String text =
                QuestionnaireWorkbook.shown(entry, cell, rongcuo.language.Language.CHINESE);
            if (!text.isEmpty()) {
              filled.put(line.mark(), cell.title().chinese(), text);
            }
          }
        }
      }
    }
    return entered;
  }

  private static void requireEntered(Path file, Map<FormLine, FilledIn> entered)
      throws IOException {
    CaseFile caseFile = CaseReader.read(file).caseFile();
    assertThat(caseFile).isNotNull();
    entered.forEach(
        (line, entry) ->
            assertThat(FormContent.entry(caseFile, line)).as(line.mark()).isEqualTo(entry));
    int answered = caseFile.facts().size();
    for (var subject : caseFile.subjects()) {
      answered += subject.facts().size();
    }
    assertThat(answered).isEqualTo(entered.size());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void randomAnswersComeBackAsTheyWereEntered(int seed) throws IOException {
    Random random = new Random(seed);
    Path file = caseFile(1 + seed % 3);
    Path form = folder.resolve("form.xlsx");
    Program.Result out = Program.run("form", file.toString(), "--all", "--out", form.toString());
    assertThat(out.status()).as(out.err()).isZero();
    Map<FormLine, FilledIn> entered = fill(form, random);
    Program.Result read = Program.run("form", file.toString(), "--read", form.toString());
    assertThat(read.status()).as(read.err()).isZero();
    requireEntered(file, entered);
    // Once more, from the case as it now is: nothing is changed by going out and back.
    Program.run("form", file.toString(), "--all", "--force", "--out", form.toString());
    assertThat(Program.run("form", file.toString(), "--read", form.toString()).err())
        .contains("没有差别");
  }

  @Test
  void marksAreOfOneQuestionEach() {
    for (Fact fact : Fact.values()) {
      for (int officer : new int[] {FormLine.MATTER, 0, 12}) {
        FormLine line = new FormLine(officer, fact);
        assertThat(FormLine.ofMark(line.mark())).isEqualTo(line);
      }
    }
    for (String none :
        new String[] {"", "/", "-/", "x/during-inspection", "-/no", "-1/decision-made"}) {
      assertThat(FormLine.ofMark(none)).as(none).isNull();
    }
  }

  // Another office program.

  @Test
  void aFormThatLibreOfficeFilledInHasTheSameAnswers() throws Exception {
    assumeTrue(
        Files.exists(Path.of("/usr/lib/libreoffice/program/libsclo.so")),
        "no libreoffice-calc here");
    Path file = caseFile(2);
    Path form = folder.resolve("form.xlsx");
    assertThat(Program.run("form", file.toString(), "--out", form.toString()).status()).isZero();
    Path sheets = converted(form, "fods");
    Map<FormLine, FilledIn> entered = fillIn(sheets);
    Path back = converted(sheets, "xlsx:Calc MS Excel 2007 XML");
    Program.Result read = Program.run("form", file.toString(), "--read", back.toString());
    assertThat(read.status()).as(read.err()).isZero();
    requireEntered(file, entered);
  }

  /** Enters answers in the sheets as LibreOffice keeps them. */
  private static Map<FormLine, FilledIn> fillIn(Path sheets) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(sheets.toFile());
    Map<FormLine, FilledIn> entered = new LinkedHashMap<>();
    Random random = new Random(3);
    NodeList rows = document.getElementsByTagName("table:table-row");
    for (int i = 0; i < rows.getLength(); i++) {
      Element row = (Element) rows.item(i);
      List<Element> cells = cells(row);
      FormLine line = cells.isEmpty() ? null : mark(cells);
      boolean ofSheet =
          line != null
              && cells.size() > QuestionnaireWorkbook.MARK
              && cells.get(QuestionnaireWorkbook.MARK).getTextContent().strip().equals(line.mark());
      if (ofSheet && random.nextInt(4) == 0) {
        FilledIn entry = entry(random, line.fact());
        entered.put(line, entry);
        for (FormCell cell : FormCell.values()) {
          put(
              cells.get(QuestionnaireWorkbook.FIRST_CELL + cell.ordinal()),
              QuestionnaireWorkbook.shown(entry, cell, rongcuo.language.Language.CHINESE));
        }
      }
    }
    assertThat(entered).hasSizeGreaterThan(15);
    TransformerFactory.newInstance()
        .newTransformer()
        .transform(new DOMSource(document), new StreamResult(sheets.toFile()));
    return entered;
  }

  private static FormLine mark(List<Element> cells) {
    FormLine mark = null;
    for (Element cell : cells) {
      FormLine line = FormLine.ofMark(cell.getTextContent().strip());
      mark = line == null ? mark : line;
    }
    return mark;
  }

  /** The cells of a row, those that stand for several taken apart. */
  private static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>();
    List<Element> children = new ArrayList<>();
    for (var node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    for (Element cell : children) {
      String repeated = cell.getAttribute("table:number-columns-repeated");
      int times = repeated.isEmpty() ? 1 : Integer.parseInt(repeated);
      if (times < 20) {
        cell.removeAttribute("table:number-columns-repeated");
        cells.add(cell);
        for (int i = 1; i < times; i++) {
          Element copy = (Element) cell.cloneNode(true);
          row.insertBefore(copy, cell);
          cells.add(cells.size() - 1, copy);
        }
      }
    }
    return cells;
  }

  private static void put(Element cell, String text) {
    while (cell.hasChildNodes()) {
      cell.removeChild(cell.getFirstChild());
    }
    if (text.isEmpty()) {
      return;
    }
    cell.setAttribute("office:value-type", "string");
    for (String line : text.split("\n", -1)) {
      Element paragraph = cell.getOwnerDocument().createElement("text:p");
      paragraph.setTextContent(line);
      cell.appendChild(paragraph);
    }
  }

  private Path converted(Path file, String to) throws Exception {
    Path out = Files.createDirectories(folder.resolve("out"));
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                out.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return out.resolve("form." + to.replaceAll(":.*", ""));
  }
}

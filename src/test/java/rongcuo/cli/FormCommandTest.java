package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.Contest;
import rongcuo.casefile.Dispute;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.form.Filled;

/** Questionnaires that go out as workbooks, are filled in by another program, and come back. */
class FormCommandTest {

  private static final String ONE =
      """
      schema: rongcuo/case/1
      id: 民宗-7
      # 一名当事人
      subjects:
        - name: 秦远   # 当事人
          post: 执法科科员
      evidence:
        - {id: E1, kind: 现场笔录, title: 检查笔录}
        - {id: E2, title: 照片}
      facts:
        # 适用范围
        performing-duties: yes
        target-concealed: {answer: yes, evidence: [E1], note: 有笔录}
      """;

  @TempDir Path folder;

  private Path caseFile(String yaml) throws IOException {
    return Files.writeString(folder.resolve("case.yaml"), yaml);
  }

  /** Forms that were made, by their cases and options: the same case makes the same form. */
  private static final Map<String, byte[]> MADE = new HashMap<>();

  private Path form(Path caseFile, String... options) throws IOException {
    Path form = folder.resolve("form.xlsx");
    String of = Files.readString(caseFile) + String.join(" ", options);
    byte[] made = MADE.get(of);
    if (made != null) {
      return Files.write(form, made);
    }
    List<String> words = new ArrayList<>(List.of("form", caseFile.toString(), "--force"));
    words.addAll(List.of("--out", form.toString()));
    words.addAll(List.of(options));
    Program.Result result = Program.run(words.toArray(String[]::new));
    assertThat(result.status()).as(result.err()).isZero();
    MADE.put(of, Files.readAllBytes(form));
    return form;
  }

  private static Program.Result read(Path caseFile, Path form, String... options) {
    String[] words = new String[options.length + 4];
    words[0] = "form";
    words[1] = caseFile.toString();
    words[2] = "--read";
    words[3] = form.toString();
    System.arraycopy(options, 0, words, 4, options.length);
    return Program.run(words);
  }

  private static AnsweredFact answer(Path file, Fact fact) throws IOException {
    CaseFile caseFile = CaseReader.read(file).caseFile();
    return caseFile.facts(caseFile.subjects().get(0)).get(fact);
  }

  @Test
  void whatIsFilledInStandsInTheCaseAndNothingElseIsTouched() throws IOException {
    Path file = caseFile(ONE);
    Path form = form(file);
    try (Filled filled = new Filled(form)) {
      filled.put("0/cooperated-with-inquiry", "回答", "是");
      filled.put("0/cooperated-with-inquiry", "证据编号", "E2、E3");
      filled.put("0/cooperated-with-inquiry", "备注", "=1+1 如实说明");
      filled.put("-/target-concealed", "证据编号", "E1，E2");
      filled.evidence("E3", "书证", "说明材料", "2026年3月2日");
    }
    Program.Result tried = read(file, form, "--dry-run");
    assertThat(tried.status()).as(tried.err()).isZero();
    assertThat(tried.out())
        .contains("秦远“积极配合问责调查”的回答：（空） → 是（表“秦远”D")
        .contains("“执法对象故意隐瞒”的证据编号：E1 → E1、E2（表“全案”E")
        .contains("证据 E3 的证据名称：（空） → 说明材料（表“证据”C6")
        .contains("试算，未写入文件");
    assertThat(file).hasContent(ONE);
    Program.Result result = read(file, form);
    assertThat(result.status()).as(result.err()).isZero();
    String text = Files.readString(file);
    assertThat(text)
        .contains("# 一名当事人", "- name: 秦远   # 当事人", "# 适用范围")
        .contains("{answer: yes, evidence: [E1, E2], note: 有笔录}")
        .contains("2026-03-02");
    AnsweredFact answered = answer(file, Fact.COOPERATED_WITH_INQUIRY);
    assertThat(answered.answer()).isEqualTo(Truth.YES);
    assertThat(answered.evidence()).containsExactly("E2", "E3");
    assertThat(answered.note()).isEqualTo("=1+1 如实说明");
    assertThat(
            Files.exists(folder.resolve("case.history.jsonl"))
                || Files.list(folder).anyMatch(each -> each.toString().contains("history")))
        .isTrue();
    Program.Result again = read(file, form);
    assertThat(again.status()).isZero();
    assertThat(again.err()).contains("没有差别");
    assertThat(file).hasContent(text);
  }

  @Test
  void aNewFormIsItsOwnersAlone() throws IOException {
    Path file = caseFile(ONE);
    Path form = folder.resolve("new.xlsx");
    Program.run("form", file.toString(), "--out", form.toString());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(form)))
        .isEqualTo("rw-------");
    Program.Result again =
        Program.run("form", folder.resolve("case.yaml").toString(), "--out", form.toString());
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.err()).contains("--force");
  }

  // What cannot be read.

  /** A slip in a form, and what is told of it. */
  private interface Slip {
    void in(Filled filled);
  }

  private void refused(Slip slip, String... told) throws IOException {
    Path file = caseFile(ONE);
    Path form = form(file);
    try (Filled filled = new Filled(form)) {
      slip.in(filled);
    }
    Program.Result result = read(file, form);
    assertThat(result.status()).as(result.out()).isEqualTo(1);
    assertThat(result.err()).contains(told).contains("未作改动").doesNotContain("Exception");
    assertThat(file).hasContent(ONE);
  }

  private static String at(Filled filled, String mark, String heading) {
    var cell = filled.cell(mark, heading);
    return "表“" + cell.getSheet().getSheetName() + "”" + cell.getAddress() + "：";
  }

  @ParameterizedTest
  @ValueSource(strings = {"也许", "是的", "对", "Y", "1", "√", "是否", "yes!", "是 否"})
  void anAnswerThatIsNoneIsToldByItsCell(String answer) throws IOException {
    refused(
        filled -> filled.put("-/during-inspection", "回答", answer),
        "：回答应为“是”“否”或者“不详”，现为“" + answer + "”",
        "表“全案”D");
  }

  @ParameterizedTest
  @CsvSource({
    "是,YES",
    " 是 ,YES",
    "否,NO",
    "不详,UNKNOWN",
    "Yes,YES",
    "NO,NO",
    "ｎｏ,NO",
    "true,YES",
    "unknown,UNKNOWN"
  })
  void anAnswerIsTakenAsPeopleWriteIt(String answer, Truth meant) throws IOException {
    Path file = caseFile(ONE);
    Path form = form(file);
    try (Filled filled = new Filled(form)) {
      filled.put("-/during-inspection", "回答", answer);
    }
    assertThat(read(file, form).status()).isZero();
    assertThat(answer(file, Fact.DURING_INSPECTION).answer()).isEqualTo(meant);
  }

  @Test
  void numbersDatesTruthValuesFormulasAndRichTextCountAsWhatTheyShow() throws IOException {
    Path file = caseFile(ONE.replace("id: E2", "id: '3'"));
    Path form = form(file);
    try (Filled filled = new Filled(form)) {
      filled.cell("-/during-inspection", "回答").setCellValue(true);
      filled.cell("-/during-inspection", "证据编号").setCellValue(3);
      var date = filled.cell("-/during-inspection", "备注");
      var style = filled.book.createCellStyle();
      style.setDataFormat(filled.book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
      date.setCellStyle(style);
      date.setCellValue(java.time.LocalDate.of(2026, 3, 18));
      var formula = filled.cell("0/cooperated-with-inquiry", "回答");
      formula.setCellFormula("IF(1=1,\"是\",\"否\")");
      filled.book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
      var rich = filled.book.getCreationHelper().createRichTextString("配合调查");
      rich.applyFont(0, 2, filled.book.createFont());
      filled.cell("0/cooperated-with-inquiry", "备注").setCellValue(rich);
    }
    Program.Result result = read(file, form);
    assertThat(result.status()).as(result.err()).isZero();
    AnsweredFact inspected = answer(file, Fact.DURING_INSPECTION);
    assertThat(inspected.answer()).isEqualTo(Truth.YES);
    assertThat(inspected.evidence()).containsExactly("3");
    assertThat(inspected.note()).isEqualTo("2026-03-18");
    assertThat(answer(file, Fact.COOPERATED_WITH_INQUIRY).answer()).isEqualTo(Truth.YES);
    assertThat(answer(file, Fact.COOPERATED_WITH_INQUIRY).note()).isEqualTo("配合调查");
  }

  @Test
  void errorsAndFormulasWithoutAValueAreToldByCell() throws IOException {
    refused(
        filled -> {
          filled
              .cell("-/during-inspection", "回答")
              .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
          var formula = filled.cell("-/target-concealed", "备注");
          formula.setBlank();
          formula.setCellFormula("WEBSERVICE(\"http://127.0.0.1/\")");
        },
        "这里是错误值 #REF!",
        "这里是公式，没有存下计算结果");
  }

  @Test
  void evidenceThatIsNotListedIsToldWithWhatWasMeant() throws IOException {
    refused(
        filled -> filled.put("-/target-concealed", "证据编号", "E1、E22，E9"),
        "证据清单中没有编号“E22”，请先在“证据”表登记。是否想写“E2”？",
        "“E9”");
  }

  @Test
  void aNoteWithoutAnAnswerIsToldAndAContradictionToo() throws IOException {
    refused(filled -> filled.put("-/during-inspection", "备注", "在检查"), "却没有回答");
    refused(
        filled -> {
          filled.put("-/loss-occurred", "回答", "否");
          filled.put("-/major-loss", "回答", "是");
        },
        "“造成重大损失”为“是”，“造成损失”就不能为“否”");
  }

  /** What the officer says, without a name; what others say, with theirs; reasons stay. */
  @Test
  void whatStandsAgainstAnAnswerIsReadBack() throws IOException {
    Path file = caseFile(ONE.replace("note: 有笔录}", "note: 有笔录, adopted: 有录像}"));
    Path form = form(file);
    try (Filled filled = new Filled(form)) {
      filled.put("-/target-concealed", "反证", "E2");
      filled.put("-/target-concealed", "当事人意见", "否：没有看到\n某寺 = 不详");
    }
    Program.Result result = read(file, form);
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(answer(file, Fact.TARGET_CONCEALED).contest())
        .isEqualTo(
            new Contest(
                List.of("E2"),
                List.of(
                    new Dispute("秦远", Truth.NO, "没有看到"), new Dispute("某寺", Truth.UNKNOWN, null)),
                "有录像"));
    String once = Files.readString(file);
    assertThat(read(file, form).status()).isZero();
    assertThat(file).hasContent(once.strip());
  }

  @Test
  void anOpinionThatIsNoneIsTold() throws IOException {
    refused(
        filled -> filled.put("-/target-concealed", "当事人意见", "不同意这样认定"),
        "“不同意这样认定”看不出是何意见；应写作“否：陈述”");
    refused(filled -> filled.put("-/target-concealed", "反证", "E22"), "证据清单中没有编号“E22”");
  }

  @Test
  void rowsThatWereNotThereAndRowsTwiceAreTold() throws IOException {
    refused(
        filled -> {
          var sheet = filled.book.getSheet("全案");
          sheet.createRow(200).createCell(3).setCellValue("是");
          var twice = sheet.createRow(201);
          twice.createCell(3).setCellValue("否");
          twice.createCell(9).setCellValue("-/target-concealed");
          var unknown = sheet.createRow(202);
          unknown.createCell(6).setCellValue("备注");
          unknown.createCell(9).setCellValue("9/no-such-fact");
        },
        "表“全案”D201：这一行不是问卷原有的问题",
        "表“全案”D202：这个问题在",
        "表“全案”G203：这一行不是问卷原有的问题");
  }

  @Test
  void anEvidenceListWithSlipsIsToldByCell() throws IOException {
    refused(
        filled -> {
          filled.evidence("E2", "书证", "又一份");
          filled.evidence("E5", "书证", "某份", "三月底");
          filled.evidence("E6");
          filled.evidence("=E 7", "书证", "x");
          filled.book.getSheet("证据").createRow(30).createCell(2).setCellValue("没有编号的");
        },
        "表“证据”A6：证据编号“E2”重复",
        "表“证据”D7：应为日期",
        "表“证据”A8：证据 E6 没有写明任何内容",
        "表“证据”A9：应为编号（字母、数字、- _ . 和汉字，不以 - 或 . 开头，不超过 64 字），现为“=E 7”",
        "表“证据”A31：这份证据没有编号");
  }

  @Test
  void aColumnThatIsGoneIsTold() throws IOException {
    refused(
        filled -> filled.book.getSheet("全案").getRow(2).getCell(3).setCellValue("答复"),
        "表头中没有“回答”一列");
  }

  // What does not matter.

  @Test
  void sheetsRenamedRowsMovedHiddenDeletedAndColumnsChangedAreReadAllTheSame() throws IOException {
    Path file = caseFile(ONE);
    Path form = form(file);
    try (Filled filled = new Filled(form)) {
      filled.put("-/during-inspection", "回答", "是");
      filled.put("0/accepted-responsibility", "回答", "否");
      var sheet = filled.book.getSheet("全案");
      filled.row("-/during-inspection").setZeroHeight(true);
      sheet.removeRow(filled.row("-/target-concealed"));
      sheet.shiftRows(2, sheet.getLastRowNum(), 3);
      for (var row : sheet) {
        for (int column = 11; column > 2; column--) {
          var there = row.getCell(column - 1);
          if (there != null) {
            row.createCell(column + 2).setCellValue(Filled.text(there));
            row.removeCell(there);
          }
        }
      }
      sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(0, 1, 8, 9));
      filled.book.setSheetName(0, "改了名");
      filled.book.setSheetOrder("证据", 0);
      filled.book.createSheet("自己的草稿").createRow(0).createCell(0).setCellValue("随便写写");
    }
    Program.Result result = read(file, form);
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).contains("（该行没有显示）", "表“改了名”G").contains("按问卷改动 2 处");
    assertThat(answer(file, Fact.DURING_INSPECTION).answer()).isEqualTo(Truth.YES);
    assertThat(answer(file, Fact.ACCEPTED_RESPONSIBILITY).answer()).isEqualTo(Truth.NO);
    assertThat(answer(file, Fact.TARGET_CONCEALED).evidence()).containsExactly("E1");
  }

  @Test
  void whatIsEmptiedIsTakenBackAndEvidenceNotListedStays() throws IOException {
    Path file = caseFile(ONE);
    Path form = form(file);
    try (Filled filled = new Filled(form)) {
      for (String heading : List.of("回答", "证据编号", "备注")) {
        filled.cell("-/target-concealed", heading).setBlank();
      }
      filled.book.getSheet("证据").removeRow(filled.book.getSheet("证据").getRow(4));
    }
    Program.Result result = read(file, form);
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.err()).contains("“证据”表中没有了 E2；问卷不删除证据");
    assertThat(answer(file, Fact.TARGET_CONCEALED)).isNull();
    assertThat(Files.readString(file)).contains("id: E2").doesNotContain("target-concealed");
  }

  @Test
  void whoFilledItInIsTold() throws IOException {
    Path file = caseFile(ONE);
    Path form = form(file);
    try (Filled filled = new Filled(form)) {
      filled.put("0/accepted-responsibility", "回答", "是");
      filled.book.getSheet("秦远").getRow(0).createCell(8).setCellValue("苏禾");
    }
    assertThat(read(file, form, "--dry-run").out()).contains("，苏禾填写）");
  }

  // Both changed.

  private Path changedOnBothSides() throws IOException {
    Path file = caseFile(ONE);
    Path form = form(file);
    try (Filled filled = new Filled(form)) {
      filled.put("-/target-concealed", "备注", "问卷的备注");
      filled.put("-/target-concealed", "证据编号", "E1、E2");
      filled.put("-/during-inspection", "回答", "是");
    }
    Files.writeString(
        file, ONE.replace("note: 有笔录", "note: 案件的备注").replace("id: 民宗-7", "id: 民宗-7\ntitle: 新加"));
    return form;
  }

  @Test
  void whatWasChangedInBothIsForAPersonToDecide() throws IOException {
    Path form = changedOnBothSides();
    Path file = folder.resolve("case.yaml");
    String before = Files.readString(file);
    Program.Result refused = read(file, form);
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err())
        .contains("“执法对象故意隐瞒”的备注：导出时 有笔录，案件现为 案件的备注，问卷为 问卷的备注（表“全案”H")
        .contains("有 1 处导出后案件和问卷都作了改动");
    assertThat(file).hasContent(before.strip());
    Program.Result kept =
        Program.runAtTerminal("1\n", "form", file.toString(), "--read", form.toString());
    assertThat(kept.status()).as(kept.out() + kept.err()).isZero();
    assertThat(Files.readString(file)).contains("note: 案件的备注", "evidence: [E1, E2]", "title: 新加");
    assertThat(answer(file, Fact.DURING_INSPECTION).answer()).isEqualTo(Truth.YES);
  }

  @Test
  void longTextsThatDifferAtTheirEndsAreDisputedToo() throws IOException {
    String text = "同样的开头".repeat(20);
    Path file = caseFile(ONE.replace("note: 有笔录", "note: " + text));
    Path form = form(file);
    try (Filled filled = new Filled(form)) {
      filled.put("-/target-concealed", "备注", text + "问卷");
    }
    Files.writeString(file, ONE.replace("note: 有笔录", "note: " + text + "案件"));
    assertThat(read(file, form).err()).contains("有 1 处导出后案件和问卷都作了改动");
    assertThat(answer(file, Fact.TARGET_CONCEALED).note()).isEqualTo(text + "案件");
  }

  @Test
  void evidenceThatTheCaseHasNoMoreIsToldByTheCellThatCitesIt() throws IOException {
    Path file = caseFile(ONE);
    Path form = form(file);
    try (Filled filled = new Filled(form)) {
      filled.put("-/during-inspection", "回答", "是");
      filled.put("-/during-inspection", "证据编号", "E2");
    }
    Files.writeString(file, ONE.replace("  - {id: E2, title: 照片}\n", ""));
    assertThat(read(file, form).err()).contains("表“全案”D", "案件中没有证据“E2”");
  }

  @Test
  void aTextThatNoCellHoldsIsNotChangedByTheForm() throws IOException {
    String text = "长".repeat(33_000);
    Path file = caseFile(ONE.replace("note: 有笔录", "note: " + text));
    Path form = form(file);
    try (Filled filled = new Filled(form)) {
      filled.put("-/target-concealed", "回答", "否");
    }
    assertThat(read(file, form).status()).isZero();
    assertThat(answer(file, Fact.TARGET_CONCEALED).note()).isEqualTo(text);
    try (Filled filled = new Filled(form)) {
      filled.put("-/target-concealed", "备注", "短");
    }
    assertThat(read(file, form).err()).contains("单元格放不下，导出时已截短");
  }

  @Test
  void theFormsVersionIsTakenIfThePersonSaysSo() throws IOException {
    Path form = changedOnBothSides();
    Path file = folder.resolve("case.yaml");
    Program.Result taken =
        Program.runAtTerminal("2\n", "form", file.toString(), "--read", form.toString());
    assertThat(taken.status()).as(taken.out() + taken.err()).isZero();
    assertThat(answer(file, Fact.TARGET_CONCEALED).note()).isEqualTo("问卷的备注");
  }

  @Test
  void aPersonMayLeaveOutWhatIsNoGood() throws IOException {
    Path file = caseFile(ONE);
    Path form = form(file);
    try (Filled filled = new Filled(form)) {
      filled.put("-/during-inspection", "回答", "也许");
      filled.put("-/target-concealed", "备注", "改了");
    }
    Program.Result no =
        Program.runAtTerminal("2\n", "form", file.toString(), "--read", form.toString());
    assertThat(no.status()).isEqualTo(1);
    assertThat(file).hasContent(ONE);
    Program.Result yes =
        Program.runAtTerminal("1\n", "form", file.toString(), "--read", form.toString());
    assertThat(yes.status()).isEqualTo(1);
    assertThat(answer(file, Fact.TARGET_CONCEALED).note()).isEqualTo("改了");
    assertThat(answer(file, Fact.DURING_INSPECTION)).isNull();
  }

  // Other forms.

  @Test
  void aFormOfAnotherCaseOrAlteredOrOfNoneIsRefused() throws IOException {
    Path file = caseFile(ONE);
    Path form = form(file);
    Files.writeString(file, ONE.replace("民宗-7", "民宗-8"));
    assertThat(read(file, form).err()).contains("这是案件“民宗-7”的问卷，不是“民宗-8”的");
    Files.writeString(file, ONE);
    try (Filled filled = new Filled(form)) {
      filled.book.getSheet("rongcuo").getRow(6).getCell(2).setCellValue("no");
    }
    assertThat(read(file, form).err()).contains("隐藏表已被改动");
    try (Filled filled = new Filled(form)) {
      filled.book.removeSheetAt(filled.book.getSheetIndex("rongcuo"));
    }
    assertThat(read(file, form).err()).contains("不是本程序导出的问卷");
    Path ledger = folder.resolve("ledger.xlsx");
    Program.run("ledger", file.toString(), "--out", ledger.toString());
    assertThat(read(file, ledger).err()).contains("不是本程序导出的问卷");
    assertThat(file).hasContent(ONE);
  }

  @Test
  void anOfficerWhoIsGoneIsToldAndOneWhoMovedIsFound() throws IOException {
    String two = ONE.replace("\nevidence:", "\n  - {name: 李望}\nevidence:");
    Path file = caseFile(two);
    Path form = form(file);
    try (Filled filled = new Filled(form)) {
      filled.put("1/accepted-responsibility", "回答", "是");
    }
    Files.writeString(file, ONE.replace("  - name: 秦远", "  - {name: 李望}\n  - name: 秦远"));
    assertThat(read(file, form).status()).isZero();
    assertThat(answer(file, Fact.ACCEPTED_RESPONSIBILITY).answer()).isEqualTo(Truth.YES);
    Files.writeString(file, ONE);
    assertThat(read(file, form).err()).contains("案件中已经没有当事人“李望”");
  }

  @Test
  void officersOfOneNameAndNamesThatNoSheetMayHaveAreToldApart() throws IOException {
    String long1 = "买买提·艾力·".repeat(8);
    Path file =
        caseFile(
            """
            schema: rongcuo/case/1
            id: 民宗〔2026〕9号
            subjects:
              - {name: 张伟}
              - {name: 张伟, post: 科长}
              - {name: "%s"}
              - {name: "%s甲"}
              - {name: "'[张/伟]:*?'"}
              - {name: History}
              - {name: 证据}
              - {name: 全案}
              - {name: 民宗局执法支队, role: institution}
            """
                .formatted(long1, long1));
    Path form = form(file);
    try (Filled filled = new Filled(form)) {
      for (int i = 0; i < 9; i++) {
        filled.put(i + "/accepted-responsibility", "回答", i % 2 == 0 ? "是" : "否");
      }
      assertThat(filled.book.getSheet("张伟 (2)")).isNotNull();
    }
    Program.Result result = read(file, form);
    assertThat(result.status()).as(result.err()).isZero();
    CaseFile caseFile = CaseReader.read(file).caseFile();
    for (int i = 0; i < 9; i++) {
      assertThat(caseFile.subjects().get(i).facts().get(Fact.ACCEPTED_RESPONSIBILITY).answer())
          .isEqualTo(i % 2 == 0 ? Truth.YES : Truth.NO);
    }
  }

  @Test
  void anEnglishFormTakesEnglishWordsAndChineseOnes() throws IOException {
    Path file = caseFile(ONE);
    Path form = form(file, "--lang", "en", "--all");
    try (Filled filled = new Filled(form)) {
      filled.put("-/during-inspection", "answer", "yes");
      filled.put("-/target-untruthful", "answer", "否");
      assertThat(Filled.text(filled.cell("-/target-concealed", "answer"))).isEqualTo("yes");
      assertThat(filled.book.getSheet("evidence")).isNotNull();
    }
    assertThat(read(file, form).status()).isZero();
    assertThat(answer(file, Fact.TARGET_UNTRUTHFUL).answer()).isEqualTo(Truth.NO);
  }

  @Test
  void allQuestionsAreOneForMoreThanThoseThatMatter() throws IOException {
    Path file = caseFile(Files.readString(Path.of("cases/flood.yaml")));
    long some = marks(form(file));
    long all = marks(form(file, "--all"));
    assertThat(all).isEqualTo(Fact.values().length);
    assertThat(some).isLessThan(all).isPositive();
  }

  private static long marks(Path form) throws IOException {
    try (Filled filled = new Filled(form)) {
      long marks = 0;
      for (var row : filled.book.getSheet("rongcuo")) {
        marks += Filled.text(row.getCell(0)).equals("line") ? 1 : 0;
      }
      return marks;
    }
  }

  @Test
  void whatGoesTogetherIsSaid() throws IOException {
    String file = caseFile(ONE).toString();
    assertThat(Program.run("form", file, "--kind", "checklist", "--format", "xlsx").err())
        .contains("只有问卷可以做成工作簿");
    assertThat(Program.run("form", file, "--dry-run").status()).isEqualTo(2);
    assertThat(Program.run("form", file, "--read", "x.xlsx", "--all").status()).isEqualTo(2);
    assertThat(Program.run("form", file, file, "--read", "x.xlsx").status()).isEqualTo(2);
    assertThat(Program.run("form", file, "--read", folder.resolve("x.xlsx").toString()).status())
        .isEqualTo(3);
  }
}

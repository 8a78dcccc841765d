package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
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

  private Path form(Path caseFile, String... options) {
    Path form = folder.resolve("form.xlsx");
    String[] words = new String[options.length + 5];
    words[0] = "form";
    words[1] = caseFile.toString();
    words[2] = "--out";
    words[3] = form.toString();
    words[4] = "--force";
    System.arraycopy(options, 0, words, 5, options.length);
    Program.Result result = Program.run(words);
    assertThat(result.status()).as(result.err()).isZero();
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
    Path form = form(caseFile(ONE));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(form)))
        .isEqualTo("rw-------");
    Program.Result again =
        Program.run("form", folder.resolve("case.yaml").toString(), "--out", form.toString());
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.err()).contains("--force");
  }
}

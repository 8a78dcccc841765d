package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.casefile.edit.EditValue;
import rongcuo.casefile.edit.Rewriting;
import rongcuo.casefile.edit.Witness;
import rongcuo.casefile.store.EditConflictException;
import rongcuo.diagnostics.Problem;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Language;

/** What an edit leaves in the file, to the byte. */
class CaseEditorTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 10, 9, 8, 30);

  private static final String HEAD =
      """
      schema: rongcuo/case/1
      id: A-1
      subjects:
        - name: 张某   # 执法科
      evidence:
        - {id: E1, kind: 书证}
        - {id: E2, kind: 书证}
      """;

  @TempDir Path folder;

  private interface Change {
    void on(CaseEditor editor) throws EditRefusedException;
  }

  private String after(String text, Change change) throws Exception {
    Path file = Files.writeString(folder.resolve("a.yaml"), text);
    try (CaseEditor editor = CaseEditor.open(file, NOW, Witness.NONE)) {
      change.on(editor);
      assertThat(editor.document().problems()).noneMatch(Problem::isError);
      editor.save();
    }
    return Files.readString(file);
  }

  private void turns(String before, Change change, String expected) throws Exception {
    assertThat(after(HEAD + before, change)).isEqualTo(HEAD + expected);
  }

  private static Change answer(Fact fact, Truth truth, @Nullable String note, String... evidence) {
    return editor ->
        editor.apply(List.of(Edit.answer(null, fact, truth, List.of(evidence), note, null)));
  }

  @Test
  void answersWhereTheFileHasNoFacts() throws Exception {
    turns("", answer(Fact.LOSS_OCCURRED, Truth.NO, null), "facts:\n  loss-occurred: no\n");
    turns(
        "facts:   # 待填\n# 完\n",
        answer(Fact.LOSS_OCCURRED, Truth.NO, null),
        "facts:   # 待填\n  loss-occurred: no\n# 完\n");
    turns(
        "facts: {}\n", answer(Fact.LOSS_OCCURRED, Truth.NO, null), "facts:\n  loss-occurred: no\n");
    turns(
        "facts: ~  # 无\n",
        answer(Fact.LOSS_OCCURRED, Truth.NO, null),
        "facts:  # 无\n  loss-occurred: no\n");
  }

  @Test
  void turnsAShortAnswerIntoALongOneAndBack() throws Exception {
    turns(
        "facts:\n  loss-occurred: no   # 见会议记录\n  error-occurred: yes\n",
        answer(Fact.LOSS_OCCURRED, Truth.YES, "约六万元", "E1", "E2"),
        "facts:\n  loss-occurred: {answer: yes, evidence: [E1, E2], note: 约六万元}   # 见会议记录\n"
            + "  error-occurred: yes\n");
    turns(
        "facts:\n  loss-occurred: {answer: yes, evidence: [E1]}   # 见会议记录\n",
        answer(Fact.LOSS_OCCURRED, Truth.NO, null),
        "facts:\n  loss-occurred: no   # 见会议记录\n");
    turns(
        "facts:\n  loss-occurred:   # 甲\n    answer: yes\n    note: 乙\n  error-occurred: yes\n",
        answer(Fact.LOSS_OCCURRED, Truth.NO, null),
        "facts:\n  loss-occurred: no   # 甲\n  error-occurred: yes\n");
    turns(
        "facts:\n  loss-occurred:\n    answer: yes   # 甲\n    # 乙\n    note: 丙\n",
        answer(Fact.LOSS_OCCURRED, Truth.NO, null),
        "facts:\n  loss-occurred:\n    answer: no   # 甲\n    # 乙\n");
  }

  @Test
  void leavesWhatAPersonLeftEmpty() throws Exception {
    turns(
        "facts:\n  loss-occurred:\n    answer: yes\n    note:   # 待补\n",
        answer(Fact.LOSS_OCCURRED, Truth.NO, null, "E1"),
        "facts:\n  loss-occurred:\n    answer: no\n    evidence: [E1]\n    note:   # 待补\n");
  }

  @Test
  void writesTextOfSeveralLinesAsALiteralBlock() throws Exception {
    turns(
        "facts:\n  loss-occurred: no # 甲\n",
        answer(Fact.LOSS_OCCURRED, Truth.YES, "第一行：甲\n\n第三行 # 乙"),
        "facts:\n  loss-occurred: # 甲\n    answer: yes\n    note: |-\n      第一行：甲\n\n      第三行 # 乙\n");
    turns(
        "analysis:\n  nature: |  # 甲\n    旧\n    文\n\nkind: 乙\n",
        editor ->
            editor.apply(List.of(new Edit.Set(List.of("analysis", "nature"), EditValue.text("新")))),
        "analysis:\n  nature: 新  # 甲\n\nkind: 乙\n");
  }

  @Test
  void quotesWhatYamlWouldTakeForSomethingElse() throws Exception {
    for (String text :
        List.of(
            "yes",
            "No",
            "null",
            "~",
            "2026-03-18",
            "1",
            "0x1F",
            "+1",
            ".5",
            "a: b",
            "a #b",
            "- a",
            "#a",
            "&a",
            "*a",
            "!a",
            "|",
            ">",
            "%a",
            "@a",
            "`a`",
            "'a'",
            "\"a\"",
            "[a]",
            "{a}",
            "a,b",
            " a",
            "a ",
            "a\\b",
            "：全角",
            "“引号”",
            "制\t表",
            "甲\n乙",
            "甲\n",
            "\n甲",
            "  甲\n乙",
            "😀",
            "a:",
            "12:30",
            "\u3000缩进",
            "甲\u2028乙",
            "---",
            "...",
            "? a",
            "=",
            "<<",
            "是")) {
      for (String place :
          List.of(
              "analysis:\n  nature: x\n",
              "analysis:\n  nature: 'x'\n",
              "analysis:\n  nature: \"x\"\n",
              "analysis:\n  nature: |\n    x\n",
              "analysis:\n  nature: >-\n    x\n",
              "analysis:\n  nature:\n      x\n",
              "analysis: {nature: x}\n",
              "")) {
        byte[] result =
            Rewriting.of(
                (HEAD + place).getBytes(StandardCharsets.UTF_8),
                CaseShape.CASE,
                List.of(new Edit.Set(List.of("analysis", "nature"), EditValue.text(text))),
                content -> CaseReader.read(content).problems());
        String written = new String(result, StandardCharsets.UTF_8);
        CaseFile read = CaseReader.read(result).caseFile();
        assertThat(read).as(written).isNotNull();
        // The line break at the end of a text is not read.
        assertThat(read.get(CaseKeys.NATURE))
            .as(written)
            .isEqualTo(text.equals("甲\n") ? "甲" : text);
      }
    }
  }

  @Test
  void refusesControlCharacters() throws Exception {
    assertThatThrownBy(
            () ->
                after(
                    HEAD,
                    editor ->
                        editor.apply(
                            List.of(new Edit.Set(List.of("title"), EditValue.text("a\u0007b"))))))
        .isInstanceOfSatisfying(
            EditRefusedException.class, e -> assertThat(e.reason().chinese()).contains("U+0007"));
  }

  @Test
  void putsAKeyAtItsPlaceInTheOrder() throws Exception {
    turns(
        "facts:\n  performing-duties: yes\n  # 损失\n  loss-occurred: no\n",
        answer(Fact.DECISION_MADE, Truth.NO, null),
        "facts:\n  performing-duties: yes\n  decision-made: no\n  # 损失\n  loss-occurred: no\n");
    turns(
        "facts:\n  loss-occurred: no\n  performing-duties: yes\n",
        answer(Fact.DECISION_MADE, Truth.NO, null),
        "facts:\n  loss-occurred: no\n  performing-duties: yes\n  decision-made: no\n");
    turns(
        "facts:\n  loss-occurred: no\n  # 内\n# 外\n",
        editor ->
            editor.apply(List.of(new Edit.Set(List.of("decision", "number"), EditValue.text("3")))),
        "facts:\n  loss-occurred: no\n  # 内\ndecision: {number: 3}\n# 外\n");
  }

  @Test
  void answersForOneSubjectAlone() throws Exception {
    String text =
        after(
            HEAD,
            editor ->
                editor.apply(
                    List.of(Edit.answer(0, Fact.LOSS_OCCURRED, Truth.NO, List.of(), null, null))));
    assertThat(text).isEqualTo(HEAD.replace("执法科\n", "执法科\n    facts:\n      loss-occurred: no\n"));
  }

  @Test
  void appendsInTheMannerOfTheList() throws Exception {
    Map<String, EditValue> evidence = new LinkedHashMap<>();
    evidence.put("id", EditValue.text("E3"));
    evidence.put("date", EditValue.text("2026-03-18"));
    String text =
        after(
            HEAD,
            editor ->
                editor.apply(
                    List.of(new Edit.Append(List.of("evidence"), EditValue.mapping(evidence)))));
    assertThat(text).isEqualTo(HEAD + "  - {id: E3, date: 2026-03-18}\n");
    turns(
        "claims: [\"11(6)\"]\n",
        editor ->
            editor.apply(List.of(new Edit.Append(List.of("claims"), EditValue.text("12(2)")))),
        "claims: [\"11(6)\", \"12(2)\"]\n");
    turns(
        "inquiry: {team: 顾某}\n",
        editor ->
            editor.apply(
                List.of(new Edit.Append(List.of("inquiry", "team"), EditValue.text("苏某")))),
        "inquiry: {team: [顾某, 苏某]}\n");
    turns(
        "inquiry: {\n  team: [\n    顾某,   # 组长\n    苏某    # 组员\n  ]\n}\n",
        editor ->
            editor.apply(
                List.of(new Edit.Append(List.of("inquiry", "team"), EditValue.text("许某")))),
        "inquiry: {\n  team: [\n    顾某,   # 组长\n    苏某,    # 组员\n    许某\n  ]\n}\n");
  }

  @Test
  void removesAndKeepsClaimsThatAreNone() throws Exception {
    turns(
        "claims:\n  - \"11(6)\"   # 甲\nfacts:\n  loss-occurred: no\n",
        editor -> editor.apply(List.of(new Edit.Remove(List.of("claims", "0")))),
        "claims: []\n# 甲\nfacts:\n  loss-occurred: no\n");
    turns(
        "facts: {loss-occurred: no, error-occurred: yes}\n",
        editor -> editor.apply(List.of(Edit.clearAnswer(null, Fact.LOSS_OCCURRED))),
        "facts: {error-occurred: yes}\n");
    turns(
        "facts:\n  loss-occurred: no\n",
        editor -> editor.apply(List.of(Edit.clearAnswer(null, Fact.LOSS_OCCURRED))),
        "facts:\n");
  }

  @Test
  void writesTheLanguageOfTheFile() throws Exception {
    String text =
        after(
            "格式: 容错案件/1\n案号: A-1\n当事人:\n- 姓名: 张某\n举报: {类型: 实名}\n事实:\n    造成损失: 否\n",
            editor -> {
              editor.apply(
                  List.of(
                      Edit.answer(null, Fact.PERFORMING_DUTIES, Truth.YES, List.of(), null, null)));
              editor.apply(
                  List.of(new Edit.Set(List.of("report", "finding"), EditValue.text("unfounded"))));
              editor.apply(
                  List.of(
                      new Edit.Set(
                          List.of("decision", "conclusion"), EditValue.text("tolerated"))));
            });
    assertThat(text)
        .isEqualTo(
            "格式: 容错案件/1\n案号: A-1\n当事人:\n- 姓名: 张某\n举报: {类型: 实名, 查核结论: 不属实}\n"
                + "事实:\n    在履行职责过程中: 是\n    造成损失: 否\n决定: {结论: 予以容错}\n");
  }

  @Test
  void keepsEncodingMarkAndLineEnds() throws Exception {
    String text = HEAD.replace("\n", "\r\n") + "facts:\r\n  loss-occurred: no # 无";
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("GB18030"))) {
      for (String mark : charset.name().startsWith("GB") ? List.of("") : List.of("\uFEFF")) {
        Path file = folder.resolve("b.yaml");
        Files.write(file, (mark + text).getBytes(charset));
        try (CaseEditor editor = CaseEditor.open(file, NOW, Witness.NONE)) {
          editor.apply(
              List.of(
                  Edit.answer(null, Fact.SOUGHT_PRIVATE_GAIN, Truth.NO, List.of(), "无此情形", null)));
          editor.apply(
              List.of(Edit.answer(null, Fact.LOSS_OCCURRED, Truth.YES, List.of(), null, null)));
          editor.save();
        }
        String expected =
            mark
                + text.replace(
                        "facts:\r\n",
                        "facts:\r\n  sought-private-gain: {answer: no, note: 无此情形}\r\n")
                    .replace("occurred: no", "occurred: yes");
        assertThat(Files.readAllBytes(file))
            .as(charset.name())
            .isEqualTo(expected.getBytes(charset));
      }
    }
  }

  @Test
  void refusesWhatWouldBeInvalidAndChangesNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("a.yaml"), HEAD);
    try (CaseEditor editor = CaseEditor.open(file, NOW, Witness.NONE)) {
      assertThatThrownBy(
              () ->
                  editor.apply(
                      List.of(
                          Edit.answer(
                              null, Fact.LOSS_OCCURRED, Truth.NO, List.of("E9"), null, null))))
          .isInstanceOfSatisfying(
              EditRefusedException.class,
              e -> assertThat(e.problems().get(0).message().chinese()).contains("E9"));
      assertThatThrownBy(() -> editor.apply(List.of(new Edit.Remove(List.of("subjects", "0")))))
          .isInstanceOf(EditRefusedException.class);
      assertThatThrownBy(
              () ->
                  editor.apply(List.of(new Edit.Set(List.of("no-such-key"), EditValue.text("x")))))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(editor.isSaved()).isTrue();
      editor.save();
    }
    assertThat(file).hasContent(HEAD);
  }

  @Test
  void refusesToOverwriteAChangeByOthers() throws Exception {
    Path file = Files.writeString(folder.resolve("a.yaml"), HEAD);
    try (CaseEditor editor = CaseEditor.open(file, NOW, Witness.NONE)) {
      editor.apply(List.of(new Edit.Set(List.of("title"), EditValue.text("甲"))));
      Files.writeString(file, HEAD + "title: 乙\n");
      assertThatThrownBy(editor::save).isInstanceOf(EditConflictException.class);
      assertThat(editor.isSaved()).isFalse();
      assertThat(file).hasContent(HEAD + "title: 乙\n");
      editor.reload();
      editor.apply(List.of(new Edit.Set(List.of("title"), EditValue.text("丙"))));
      editor.save();
    }
    assertThat(file).hasContent(HEAD + "title: 丙\n");
  }

  @Test
  void createsAFileForItsOwnerOnly() throws Exception {
    Path file = folder.resolve("新案.yaml");
    try (CaseEditor editor =
        CaseEditor.create(file, "MZ-1", Language.CHINESE, "张某", NOW, Witness.NONE)) {
      assertThat(editor.document().caseFile()).isNotNull();
      assertThat(file).hasContent("格式: 容错案件/1\n案号: MZ-1\n当事人:\n  - 姓名: 张某\n");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      editor.apply(List.of(Edit.answer(null, Fact.LOSS_OCCURRED, Truth.NO, List.of(), null, null)));
      editor.save();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
    assertThatThrownBy(
            () -> CaseEditor.create(file, "MZ-1", Language.CHINESE, "张某", NOW, Witness.NONE))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThatThrownBy(
            () ->
                CaseEditor.create(
                    folder.resolve("b.yaml"), "M Z", Language.ENGLISH, "yes", NOW, Witness.NONE))
        .isInstanceOf(EditRefusedException.class);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }
}

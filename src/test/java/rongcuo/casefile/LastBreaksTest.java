package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.casefile.edit.Content;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.casefile.edit.Rewriting;
import rongcuo.casefile.edit.YamlText;
import rongcuo.casefile.yaml.Node;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;

/** Edits beside block texts of every notation, at the end of a file and within it. */
class LastBreaksTest {

  private static final String HEAD =
      """
      schema: rongcuo/case/1
      id: A-1
      title: t
      unit: {name: 局, code: 民}
      subjects: [{name: 张某}]
      incident: {date: 2026-03-18, error: x}
      report: {kind: named, finding: unfounded}
      """;

  private static final List<String> HEADERS =
      List.of("|", "|-", "|+", ">", ">-", ">+", "|2+", "|2", "|2-", ">2+", "|+2", "|+ # 注");

  private static final List<String> ENDS =
      List.of(
          "",
          "\n",
          "\n\n",
          "\n\n\n\n",
          "\n  \n",
          "\n    \n\n",
          "\n# 注\n",
          "\n\n# 注",
          "\n...\n",
          "\n\n...\n# 注\n");

  private static final List<List<Edit>> EDITS =
      List.of(
          List.of(
              new Edit.Set(List.of("report-handled", "feedback"), EditValue.text("2026-05-08"))),
          List.of(Edit.answer(null, Fact.LOSS_OCCURRED, Truth.YES, List.of(), null, null)),
          List.of(new Edit.Set(List.of("analysis", "recovery"), EditValue.text("甲\n乙"))),
          List.of(new Edit.Set(List.of("analysis", "nature"), EditValue.text("甲"))),
          List.of(new Edit.Set(List.of("title"), EditValue.text("新"))),
          List.of(
              new Edit.Append(
                  List.of("evidence"),
                  EditValue.mapping(java.util.Map.of("id", EditValue.text("E1"))))),
          List.of(new Edit.Set(List.of("analysis", "subjective"), EditValue.text("别的\n文字\n"))),
          List.of(new Edit.Remove(List.of("analysis", "subjective"))));

  static Stream<String> files() {
    List<String> files = new ArrayList<>();
    for (String header : HEADERS) {
      for (String end : ENDS) {
        String block = "analysis:\n  subjective: " + header + "\n    甲\n\n    乙" + end;
        files.add(HEAD + block);
        files.add((HEAD + block).replace("\n", "\r\n"));
        if (!end.contains("...") && end.endsWith("\n")) {
          files.add(HEAD + block + "  objective: 后\n");
          files.add(HEAD + block + "facts:\n  during-inspection: yes\n");
        }
      }
    }
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void anEditChangesWhatItSaysAndNothingElse(String text) throws Exception {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    assertThat(CaseReader.read(content).hasErrors()).isFalse();
    Node.Mapping before = root(text);
    for (List<Edit> edits : EDITS) {
      String edited =
          new String(
              Rewriting.of(
                  content, CaseShape.CASE, edits, bytes -> CaseReader.read(bytes).problems()),
              StandardCharsets.UTF_8);
      Edit edit = edits.get(0);
      Content expected = Content.of(before, CaseShape.CASE).with(edit);
      assertThat(Content.of(root(edited), CaseShape.CASE)).as(edited).isEqualTo(expected);
      assertThat(edited.endsWith("\n") || !text.endsWith("\n")).as(edited).isTrue();
      assertThat(edited.contains("# 注") || edit instanceof Edit.Remove)
          .isEqualTo(text.contains("# 注") || edit instanceof Edit.Remove);
      if (!edit.path().contains("subjective")) {
        List<String> kept = new ArrayList<>(edited.lines().map(String::stripTrailing).toList());
        assertThat(kept).as(edited).containsSubsequence(unedited(text, edit));
      }
    }
  }

  /** The lines of a text that an edit leaves alone; a header may get its mark at an open end. */
  private static List<String> unedited(String text, Edit edit) {
    String key = edit.path().get(edit.path().size() - 1) + ":";
    return text.lines()
        .map(String::stripTrailing)
        .filter(line -> !line.strip().startsWith(key) && !line.contains("subjective:"))
        .toList();
  }

  private static Node.Mapping root(String text) {
    YamlText yaml = YamlText.of(text, CaseShape.CASE);
    assertThat(yaml).as(text).isNotNull();
    return java.util.Objects.requireNonNull(yaml).root;
  }
}

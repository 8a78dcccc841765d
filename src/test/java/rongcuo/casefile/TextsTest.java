package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of several lines: what they are once they are read. */
final class TextsTest {

  private static final String BEGUN = "schema: rongcuo/case/1\nid: A-1\nsubjects: [{name: 张某}]\n";

  private static CaseFile read(String text) {
    CaseDocument read = CaseReader.read(text.getBytes(StandardCharsets.UTF_8));
    return Objects.requireNonNull(read.caseFile(), () -> read.problems().toString());
  }

  @Test
  void noLineBreakIsLeftAtTheEnd() {
    CaseFile read =
        read(
            """
            schema: rongcuo/case/1
            id: |
              A-1
            title: |
              某场所检查
            subjects:
              - name: |
                  张某
                post: >
                  科员
            evidence:
              - id: |+
                  E1

            facts:
              during-inspection: {answer: yes, evidence: "E1\\n", note: "甲\\n\\n"}
            inquiry:
              team:
                - |
                  王某
            incident: {summary: "甲\\n乙\\n"}
            numbers:
              decision: |
                甲〔2026〕1号
            """);
    assertThat(read.id()).isEqualTo("A-1");
    assertThat(read.title()).isEqualTo("某场所检查");
    assertThat(read.subjects().get(0).name()).isEqualTo("张某");
    assertThat(read.subjects().get(0).post()).isEqualTo("科员");
    assertThat(read.evidence().get(0).id()).isEqualTo("E1");
    assertThat(read.facts().values()).extracting(AnsweredFact::note).containsExactly("甲");
    assertThat(read.all(CaseKeys.INQUIRY_TEAM)).containsExactly("王某");
    assertThat(read.get(CaseKeys.INCIDENT_SUMMARY)).isEqualTo("甲\n乙");
    assertThat(read.numbers()).containsEntry("decision", "甲〔2026〕1号");
  }

  /** How a summary is written after its key, and what it is. */
  static List<List<String>> folded() {
    return List.of(
        List.of(" 后院为空房，\n    检查组离开\n", "后院为空房，检查组离开"),
        List.of(" 后院为空房\n\n    检查组离开\n", "后院为空房\n检查组离开"),
        List.of(" 后院为\n    空房\n    四间，  # 批注\n", "后院为空房四间，"),
        List.of(" 后院\r\n    空房\r\n", "后院空房"),
        List.of(" 𠀀院\n    𠀀房\n", "𠀀院𠀀房"),
        List.of(" 共 3\n    间\n", "共 3 间"),
        List.of(" 间\n    3 处\n", "间 3 处"),
        List.of(" one\n    two\n", "one two"),
        List.of(" 说“甲”\n    “乙”。\n", "说“甲” “乙”。"),
        List.of(" 说“甲”\n    乙。\n", "说“甲”乙。"),
        List.of(" 甲 乙\n", "甲 乙"),
        List.of(" >\n    后院为空房，\n    检查组离开。\n", "后院为空房，检查组离开。"),
        List.of(" >-\n    后院\n    空房\n\n    检查组\n    离开\n", "后院空房\n检查组离开"),
        List.of(" >\n    后院\n      缩进\n    离开\n", "后院\n  缩进\n离开"),
        List.of(" >  # 批注\n    后院\n    空房\n", "后院空房"),
        List.of(" \"后院\n    空房\"\n", "后院空房"),
        List.of(" '后院\n    空房'\n", "后院空房"),
        List.of(" \"后院 \\\n    空房\"\n", "后院 空房"),
        List.of(" |\n    后院\n    空房\n", "后院\n空房"));
  }

  @ParameterizedTest
  @MethodSource("folded")
  void lineBreaksLeaveNoSpaceBetweenChineseCharacters(List<String> written) {
    String text = BEGUN + "incident:\n  summary:" + written.get(0);
    CaseFile read = read(text);
    assertThat(read.get(CaseKeys.INCIDENT_SUMMARY)).isEqualTo(written.get(1));
    String twice = text + "analysis:\n  nature:" + written.get(0) + "kind: 末尾\n";
    CaseFile again = read(twice);
    assertThat(again.get(CaseKeys.NATURE)).isEqualTo(written.get(1));
    assertThat(again.kind()).isEqualTo("末尾");
  }

  @Test
  void manyFoldedTextsAreReadInOnePass() {
    StringBuilder text = new StringBuilder(BEGUN).append("inquiry:\n  recusals:\n");
    int texts = 60_000;
    for (int i = 0; i < texts; i++) {
      text.append("    - 𠀀院\n      空房\n");
    }
    List<String> read = read(text.toString()).all(CaseKeys.INQUIRY_RECUSALS);
    assertThat(read).hasSize(texts).containsOnly("𠀀院空房");
  }
}

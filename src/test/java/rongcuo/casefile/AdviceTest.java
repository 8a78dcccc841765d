package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a slip of the pen is answered with: where it is and how to mend it, and nothing else. */
final class AdviceTest {

  private static final String BEGUN = "schema: rongcuo/case/1\nid: A-1\nsubjects:\n  - name: 张某\n";

  /**
   * What follows the head of a file, or the whole of it, and all that is said of it.
   *
   * @param said for each problem its place and words out of it; the last row's words may be none
   */
  record Slip(String text, String... said) {
    @Override
    public String toString() {
      return text;
    }
  }

  static List<Slip> ofPlaces() {
    return List.of(
        new Slip("evidence:\n  - {id: E1}\n  - {title: 甲, id: E1}\n", "7:20 证据编号“E1”重复：第 6 行已有"),
        new Slip(
            "evidence: [{id: E1}]\nfacts:\n  during-inspection: {answer: yes, evidence: [E1, E2]}\n",
            "7:51 证据清单中没有编号“E2”"),
        new Slip(
            "facts:\n  during-inspection:\n    answer: yes\n    evidence: E2\n", "8:15 没有编号“E2”"),
        new Slip(
            "  - name: 李某\n    facts: {during-inspection: {answer: yes, evidence: [E9]}}\n",
            "6:57 没有编号“E9”"));
  }

  static List<Slip> ofKeys() {
    return List.of(
        new Slip("report: {kind: named, name: 王某}\n", "5:23 <案号>.reporter.yaml"),
        new Slip("report: {Phone: 1}\n", "5:10 <案号>.reporter.yaml"),
        new Slip("report: {手机号: 1}\n", "5:10 <案号>.reporter.yaml"),
        new Slip("举报: {类型: 实名, 姓名: 王某}\n", "5:14 <案号>.reporter.yaml"),
        new Slip("举报人电话: 1\n", "5:1 <案号>.reporter.yaml"),
        new Slip("incident: {name: 王某}\n", "5:12 事项没有“name”这个键"),
        new Slip("facts: {other-tolerance-ground: yes}\n", "5:9 没有写明法律依据（basis）"),
        new Slip("facts: {其他可以容错免责情形: 是}\n", "5:9 没有写明法律依据（依据）"),
        new Slip("facts: {other-tolerance-ground: {答案: 是}}\n", "5:9 没有写明法律依据（依据）"),
        new Slip("evidence: [{名称: 甲}]\n", "5:12 证据缺少必填的键 编号（id）"),
        new Slip("evidence: [{title: 甲}]\n", "5:12 证据缺少必填的键 id（编号）"));
  }

  @ParameterizedTest
  @MethodSource({"ofPlaces", "ofKeys"})
  void isAnsweredWithItsPlaceAndRemedy(Slip slip) {
    String text = slip.text().startsWith("schema") ? slip.text() : BEGUN + slip.text();
    List<String> found = new ArrayList<>();
    for (Problem problem : CaseReader.read(text.getBytes(StandardCharsets.UTF_8)).problems()) {
      Place place = problem.place();
      found.add(place.line() + ":" + place.column() + " " + problem.message().chinese());
    }
    assertThat(found).as(found::toString).hasSameSizeAs(slip.said());
    for (int i = 0; i < slip.said().length; i++) {
      String[] said = slip.said()[i].split(" ", 2);
      assertThat(found.get(i)).startsWith(said[0] + " ").contains(said[1]);
    }
  }
}

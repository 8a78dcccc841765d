package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.diagnostics.Problem;

/** Every error of a file is told in one run, whatever its kind, and nothing that only follows. */
final class ErrorsInOneRunTest {

  /** A file, and for each error its line and words out of it. */
  record Wrong(String text, String... said) {
    @Override
    public String toString() {
      return text;
    }
  }

  private static final String BEGUN = "schema: rongcuo/case/1\nid: A-1\nsubjects:\n  - name: 张某\n";

  static List<Wrong> formAndContent() {
    return List.of(
        new Wrong(
            "schema: rongcuo/case/1\nid: A-1\nsubjects: []\nincident: {date: 2026-02-30}\n"
                + "inquiry: {from: 2026-04-03, to: 2026-04-01}\nfacts:\n"
                + "  during-inspection: {answer: yes, evidence: [E9]}\n  loss-occurred: no\n"
                + "  major-loss: yes\npublished: {withheld: 涉密, date: 2026-05-06}\n",
            "3 至少应有一名",
            "4 存在的日期",
            "5 早于调查开始日期",
            "7 没有编号“E9”",
            "9 全案的回答矛盾",
            "10 只能保留其一"),
        new Wrong(
            BEGUN + "titel: 甲\ndecision: {date: 2026-04-01}\ninquiry: {to: 2026-04-02}\n",
            "5 是否想写“title”",
            "6 早于调查结束日期"),
        new Wrong(
            "id: A-1\nsubjects: [{name: 张某}, 李某]\nfacts: {major-loss: 是, loss-occurred: 否}\n",
            "1 缺少必填的键“schema”",
            "2 此处应为当事人",
            "3 张某的回答矛盾"),
        new Wrong(
            "schema: rongcuo/case/1\nid: A 1\nsubjects:\n  - post: 科员\n"
                + "    facts: {major-loss: yes, loss-occurred: no}\n",
            "2 此处应为案号",
            "4 缺少必填的键“name”",
            "5 当事人的回答矛盾"),
        // Two answers, of which nobody knows which is meant, contradict nothing.
        new Wrong(
            BEGUN + "facts:\n  loss-occurred: no\n  发生损失: yes\n  major-loss: yes\n",
            "7 没有名为“发生损失”的事实",
            "8 张某的回答矛盾"),
        new Wrong(
            BEGUN + "facts:\n  loss-occurred: no\n  loss-occurred: yes\n  major-loss: yes\n",
            "7 重复：第 6 行"),
        new Wrong(
            BEGUN
                + "    facts: {los-occurred: yes}\n"
                + "facts: {major-loss: yes, loss-occurred: no}\n",
            "5 没有名为“los-occurred”的事实"),
        // What stands at a key that is there twice is looked at twice.
        new Wrong(
            BEGUN + "incident: {date: 2026-03-01}\nincident: {date: 2026-13-01}\n",
            "6 重复：第 5 行",
            "6 存在的日期"));
  }

  static List<Wrong> evidence() {
    String cited = "facts: {during-inspection: {answer: yes, evidence: [E1, E9]}}\n";
    return List.of(
        new Wrong(BEGUN + "evidence: [{id: E1}, {id: E 9}]\n" + cited, "5 应为编号"),
        new Wrong(BEGUN + "evidence: [{id: Ｅ１}]\n" + cited, "5 应为编号", "6 没有编号“E9”"),
        new Wrong(BEGUN + "evidence: [{id: E1}, {title: 甲}]\n" + cited, "5 缺少必填的键“id”"),
        new Wrong(BEGUN + "evidence: [{id: E1}, {idd: E9}]\n" + cited, "5 没有“idd”"),
        new Wrong(BEGUN + "evidence: [{id: E1}, {idd: E2}]\n" + cited, "5 没有“idd”", "6 没有编号“E9”"),
        new Wrong(BEGUN + "evidence: [{id: E1}, E9]\n" + cited, "5 此处应为证据"),
        new Wrong(BEGUN + "evidence: [{id: E1}, E8]\n" + cited, "5 此处应为证据", "6 没有编号“E9”"),
        new Wrong(BEGUN + "evidense: [{id: E1}, {id: E9}]\n" + cited, "5 没有“evidense”"),
        new Wrong(BEGUN + "evidense: [{id: E1}]\n" + cited, "5 没有“evidense”", "6 没有编号“E9”"),
        new Wrong(BEGUN + "evidence: E1、E9\n" + cited, "5 此处应为列表"),
        new Wrong(
            BEGUN + "evidence: [{id: E1, date: 2026-02-30}, {id: E1, kind: []}]\n" + cited,
            "5 存在的日期",
            "5 证据编号“E1”重复",
            "5 此处应为文字",
            "6 没有编号“E9”"),
        new Wrong(BEGUN + "evidence:\n  - {id: E1}\n  - {id: E9\n" + cited, "8 括号内应以"),
        new Wrong(
            BEGUN + "evidence:\n  - {id: E1}\n  - {id: E2\n" + cited, "8 括号内应以", "8 没有编号“E9”"));
  }

  static List<Wrong> dates() {
    String two = "schema: rongcuo/case/1\nid: A-1\nsubjects:\n  - name: 张某\n  - name: 李某\n";
    return List.of(
        new Wrong(
            two
                + "    decision: {conclusion: not-tolerable, date: 2026-05-01}\n"
                + "correction: {started: 2026-04-20}\n",
            "6 应为"),
        new Wrong(
            two
                + "    decision: {conclusion: tolerated, date: 2026-05-01}\n"
                + "    corection: {started: 2026-05-02}\ncorrection: {started: 2026-04-20}\n",
            "7 没有“corection”"),
        new Wrong(
            two
                + "    decision: {date: 2026-05-01}\n    post: [甲]\n"
                + "correction: {started: 2026-04-20}\n",
            "7 此处应为文字",
            "8 早于李某的决定日期"),
        new Wrong(
            BEGUN
                + "    decision: {date: 2026-05-01}\n"
                + "decision: {date: 2026-04-31}\npublished: {date: 2026-04-20}\n",
            "6 存在的日期"),
        new Wrong(
            BEGUN + "inquiry: {from: 2026-05-01, to: 2026-4-01, too: 2026-04-01}\n",
            "5 存在的日期",
            "5 没有“too”"));
  }

  static List<Wrong> syntax() {
    String contradiction = "facts:\n  major-loss: yes\n  loss-occurred: no\n";
    return List.of(
        new Wrong(
            BEGUN + "title:某场所\nincident: {date: 2026-02-30}\n" + contradiction,
            "5 应写作“title: 某场所”",
            "6 存在的日期",
            "8 张某的回答矛盾"),
        new Wrong(
            "schema:rongcuo/case/1\nid: A 1\nsubjects: [{post: 科员}]\n",
            "1 应写作“schema: rongcuo/case/1”",
            "2 此处应为案号",
            "3 缺少必填的键“name”"),
        new Wrong("schema: rongcuo/case/1\nid A-1\nsubjects: []\n", "2 没有“: ”", "3 至少应有一名"),
        new Wrong(
            "schema: rongcuo/case/1\nid: A-1\nsubjects:\n  -name: 张某\n    post: 科员\n"
                + contradiction,
            "4 短横“-”后缺少空格",
            "7 全案的回答矛盾"),
        new Wrong(
            BEGUN
                + "facts:\n  major-loss: yes\n  during-inspection：是\n  loss-occurred: no\n"
                + "  target-concealed: maybe\nclaims: [13]\n",
            "6 张某的回答矛盾",
            "7 第 7 行有全角字符“：”",
            "9 应为yes、no、unknown",
            "10 不是可以主张的条款"),
        new Wrong(
            BEGUN
                + "incident:\n  summary: \"检查时\n  error: 甲\n"
                + "inquiry: {from: 2026-05-01, to: 2026-04-01}\nkind: \"检查\" 二\n",
            "6 引号",
            "8 早于调查开始日期",
            "9 结束的引号之后不能再有文字"),
        new Wrong(
            BEGUN + "facts:\n\tmajor-loss: yes\n\tloss-occurred: no\nclaims: [13]\n",
            "6 制表符",
            "8 不是可以主张的条款"),
        new Wrong(
            BEGUN + "incident:\n   summary: 甲\n  error: 乙\n  date: 2026-01-01\nclaims: [13]\n",
            "7 没有对齐",
            "9 不是可以主张的条款"),
        new Wrong(BEGUN + "title: *甲\nclaims: [13]\n", "5 不接受别名", "6 不是可以主张的条款"),
        new Wrong(
            BEGUN + "title: 甲\u0007乙\nclaims: [13]\nkind: \u0001\n",
            "5 控制字符",
            "6 不是可以主张的条款",
            "7 控制字符"),
        new Wrong(BEGUN + "title: \"\\d\"\nclaims: [13]\n", "5 反斜杠", "6 不是可以主张的条款"),
        new Wrong(BEGUN + "title: \"\\xZZ\"\nclaims: [13]\n", "5 反斜杠", "6 不是可以主张的条款"));
  }

  @ParameterizedTest
  @MethodSource({"formAndContent", "evidence", "dates", "syntax"})
  void allAreTold(Wrong wrong) {
    List<String> found = new ArrayList<>();
    for (Problem problem :
        CaseReader.read(wrong.text().getBytes(StandardCharsets.UTF_8)).problems()) {
      found.add(problem.place().line() + " " + problem.message().chinese());
    }
    assertThat(found).as(found::toString).hasSameSizeAs(wrong.said());
    for (int i = 0; i < wrong.said().length; i++) {
      String[] said = wrong.said()[i].split(" ", 2);
      assertThat(found.get(i)).startsWith(said[0] + " ").contains(said[1]);
    }
  }

  @Test
  void nothingFollowsFromMoreBrokenLinesThanAreReadOver() {
    String text =
        "schema: rongcuo/case/1\nid: A-1\nsubjects:\n"
            + "  - name: 张某\n  - post: 科员\n    name:李某\n".repeat(30);
    List<Problem> problems = CaseReader.read(text.getBytes(StandardCharsets.UTF_8)).problems();
    assertThat(problems)
        .hasSizeGreaterThan(10)
        .allSatisfy(problem -> assertThat(problem.message().chinese()).contains("应写作“name: 李某”"));
  }

  @Test
  void aReportersFileOfAnotherCaseIsToldWithTheRest(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("A-1.reporter.yaml");
    Files.writeString(file, "schema: rongcuo/reporter/1\nid: A-2\nname: []\nphone: 1\n");
    assertThat(ReporterFile.read(file, "A-1").problems())
        .extracting(problem -> problem.place().line())
        .containsExactly(2, 3, 4);
  }

  @Test
  void aConfigurationIsReadOnAfterABrokenLine(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("config.yaml");
    Files.writeString(
        file,
        "schema: rongcuo/config/1\nreadings:\n  minor-breach:excused\n  force-majeure: some\n"
            + "  no-such: all\n");
    assertThat(OfficeReader.read(file).problems())
        .extracting(problem -> problem.place().line())
        .containsExactly(3, 4, 5);
  }
}

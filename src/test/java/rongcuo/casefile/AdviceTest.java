package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.casefile.yaml.Slip;
import rongcuo.diagnostics.Place;
import rongcuo.diagnostics.Problem;

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
        new Slip("facts: {other-tolerance-ground: yes}\n", "5:9 没有写明法律依据（“basis”）"),
        new Slip("facts: {其他可以容错免责情形: 是}\n", "5:9 没有写明法律依据（“依据”）"),
        new Slip("facts: {other-tolerance-ground: {答案: 是}}\n", "5:9 没有写明法律依据（“依据”）"),
        new Slip("evidence: [{名称: 甲}]\n", "5:12 证据缺少必填的键“编号”（也可写作“id”）"),
        new Slip("evidence: [{title: 甲}]\n", "5:12 证据缺少必填的键“id”（也可写作“编号”）"));
  }

  static List<Slip> ofSyntax() {
    String head = "schema: rongcuo/case/1\nid: A-1\n";
    String subject = "subjects:\n  - name: 张某\n";
    return List.of(
        new Slip(head + "title:某场所检查\n" + subject, "3:6 冒号后缺少空格，应写作“title: 某场所检查”"),
        new Slip("标题:某场所检查\n单位: {}\n", "5:3 应写作“标题: 某场所检查”"),
        new Slip(
            "facts:\n  during-inspection:yes\n  target-concealed: yes\n",
            "6:20 应写作“during-inspection: yes”"),
        new Slip("facts:\n  during-inspection:yes\n", "6:3 应写作“during-inspection: yes”"),
        new Slip("facts: {during-inspection:yes}\n", "5:9 应写作“during-inspection: yes”"),
        new Slip(
            head + "subjects:\n  - name: 张某\n      post:科员\n      role: officer\n",
            "5:11 应写作“post: 科员”"),
        new Slip("claims:\n-\"11(6)\"\n", "6:1 短横“-”后缺少空格"),
        new Slip("inquiry:\n  team:\n    -王某\n    -李某\n", "7:5 短横“-”后缺少空格"),
        new Slip("inquiry:\n  recusals: -5 度\n"),
        new Slip("evidence: [{id:甲}]\n", "5:13 应写作“id: 甲”"),
        new Slip("readings: {force-majeure:all}\n", "5:12 应写作“force-majeure: all”"),
        new Slip("facts:\n  明年再说:是\n  另有说法: 是\n", "6:3 此处应为事实", "7:7 此处不应出现“: ”"),
        new Slip(head + subject.replace("name: ", "name:") + "    post: 科员\n", "4:9 name: 张某"),
        new Slip(head + "title: 某场所\n检查\n" + subject, "4:1 续行，应当缩进"),
        new Slip("title: 某场所\n检查\n", "6:1 续行，应当缩进"),
        new Slip("title: \"某场所\"\n检查\n", "6:1 此行缺少“: ”"),
        new Slip("title\nkind: 检查\n", "5:1 若是另一个键，应写成“键: 值”"),
        new Slip(head + "subjects:\n  -name: 张某\n", "4:3 短横“-”后缺少空格"),
        new Slip(head + "subjects:\n  -name: 张某\n    post: 科员\n", "4:3 短横“-”后缺少空格"),
        new Slip("  -name: 李某\n", "5:3 短横“-”后缺少空格"),
        new Slip("title: \"某场所\" 检查\n", "5:14 结束的引号之后不能再有文字"),
        new Slip("title: '某场所'检查\n", "5:13 结束的引号之后不能再有文字"),
        new Slip(head + "title: \"某场所检查\n" + subject, "3:8 引号没有闭合"),
        new Slip("title: '某场所检查\n", "5:8 引号没有闭合"),
        new Slip("title: \"某场所检查”\n", "5:8 全角字符“””不能闭合引号"),
        new Slip("title: \"某场所检查\nkind: \"检查\"\n", "5:8 直到第 6 行才遇到下一个引号"),
        new Slip("title: [重要] 某场所检查\n", "5:8 须给整段加引号"),
        new Slip("title: {重要: 1} 某场所检查\n", "5:8 须给整段加引号"),
        new Slip("title: |\n某场所检查\nkind: 检查\n", "6:1 各行文字应当缩进"),
        new Slip("title: >-\n某场所检查\n", "6:1 各行文字应当缩进"),
        new Slip("team: 1\ntitle: 甲: 乙\n", "5:1 没有“team”", "6:9 此处不应出现“: ”"));
  }

  static List<Slip> ofFullWidth() {
    return List.of(
        new Slip("evidence:\n  - {id: E1, kind：现场笔录}\n", "6:14 全角冒号“：”应改为半角冒号加空格，写作“kind: 现场笔录”"),
        new Slip("facts:\n  during-inspection：是\n", "6:3 写作“during-inspection: 是”"),
        new Slip("facts：\n  during-inspection: yes\n", "5:6 全角字符“：”，YAML 此处需要半角的“:”"),
        new Slip("claims: [“11(6)”]\n", "5:10 应写作 \"11(6)\"，不用全角字符““”"),
        new Slip("claims: 【\"11(6)\"】\n", "5:9 全角字符“【”应改为半角的“[”"),
        new Slip("claims: ［\"11(6)\"］\n", "5:9 全角字符“［”应改为半角的“[”"),
        new Slip("facts: ｛during-inspection: yes｝\n", "5:8 全角字符“｛”应改为半角的“{”"),
        new Slip("evidence: 【E1】\n", "5:11 全角字符“【”应改为半角的“[”"),
        new Slip("“facts”: {}\n", "5:1 全角字符““”应当删去，写作“facts”"),
        new Slip("【facts】: {}\n", "5:1 全角字符“【”应当删去，写作“facts”"),
        new Slip("［\"facts\"］: {}\n", "5:1 没有“［\"facts\"］”这个键"),
        new Slip(
            "evidence: [{id: E1}]\nfacts: {during-inspection: {answer: yes, evidence: [E1，E2]}}\n",
            "6:53 全角字符“，”应改为半角的“,”"),
        new Slip("title:　检查\nkind: 检查\n", "5:7 冒号后是全角空格，应改为半角空格"),
        new Slip("incident: {date: 　2026-01-01}\n", "5:18 全角空格应改为半角空格"),
        new Slip("incident:\n  date: 2026-01-01\n　summary: 甲\n", "7:1 全角空格"));
  }

  static List<Slip> ofValues() {
    return List.of(
        new Slip("title: |\n  某场所\n  检查\n", "5:8 此处应为一行文字，不能换行"),
        new Slip("unit: {name: \"甲\\n局\"}\n", "5:14 不能换行"),
        new Slip("inquiry: {team: [甲, \"乙\\n丙\"]}\n", "5:21 不能换行"),
        new Slip("  - name: |-\n      李某\n\n      王某\n", "5:11 不能换行"),
        new Slip("numbers: {decision: \"甲\\r乙\"}\n", "5:21 不能换行"),
        new Slip("incident: {summary: \"甲\\n乙\"}\nkind: >-\n  甲\n  乙\n"),
        new Slip("claims: \"11(6)\"\n", "5:9 写作 [\"11(6)\"]"),
        new Slip("claims: 第十条第二项\n", "5:9 写作 [\"10(2)\"]"),
        new Slip("claims: [第十一条第六项]\n", "5:10 应写作 \"11(6)\"。"),
        new Slip("claims: [第十三条]\n", "5:10 不是可以主张的条款"),
        new Slip("facts:\n  during-inspection: {回答: 是}\n", "6:23 是否想写“答案”"),
        new Slip("incident: {date: 2026-02-30}\n", "5:18 应为存在的日期，格式如 2026-03-18，现为“2026-02-30”"));
  }

  @ParameterizedTest
  @MethodSource({"ofPlaces", "ofKeys", "ofSyntax", "ofFullWidth", "ofValues"})
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

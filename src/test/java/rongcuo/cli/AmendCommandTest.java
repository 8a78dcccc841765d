package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.amendment.TextPlace;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.Subject;

/** What a case says, added, corrected and removed by command; nothing else in the file changes. */
class AmendCommandTest {

  private static final String ENGLISH =
      """
      schema: rongcuo/case/1  # 格式
      id: 甲-1
      title: '检查'   # 单引号
      unit: {name: 甲局, code: "甲"}
      subjects:
        # 第一人
        - name: 张某
          post: 科员
          facts:
            cooperated-with-inquiry: yes
        - {name: 李某, certificate: "007"}
      incident:
        date: 2026-03-18
        # 经过
        summary: 张某到现场检查。
      initiation: {by: individual, date: 2026-04-02, applicants: [张某, 李某]}
      evidence:
        - {id: E1, kind: 现场笔录, title: 笔录}  # 原件在卷
        - {id: E2, title: 录像}
      claims: ["11(6)", "12(2)"]
      readings:
        force-majeure: {choice: all, reason: 从严}
      facts:
        during-inspection: yes
        target-concealed: {answer: yes, evidence: [E1, E2], note: 见笔录}
        # 末尾
        target-untruthful: {answer: yes, evidence: [E1]}
      """;

  private static final String CHINESE =
      """
      格式: 容错案件/1  # 格式
      案号: 甲-1
      标题: '检查'   # 单引号
      单位: {名称: 甲局, 代字: "甲"}
      当事人:
        # 第一人
        - 姓名: 张某
          职务: 科员
          事实:
            积极配合问责调查: 是
        - {姓名: 李某, 执法证号: "007"}
      事项:
        日期: 2026-03-18
        # 经过
        经过: 张某到现场检查。
      启动: {方式: 个人, 日期: 2026-04-02, 申请人: [张某, 李某]}
      证据:
        - {编号: E1, 种类: 现场笔录, 名称: 笔录}  # 原件在卷
        - {编号: E2, 名称: 录像}
      主张: ["11(6)", "12(2)"]
      """;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeCase() throws IOException {
    file = folder.resolve("甲-1.yaml");
    write(ENGLISH);
  }

  private void write(String text) throws IOException {
    Files.writeString(file, text);
    assertThat(CaseReader.read(file).problems()).isEmpty();
  }

  private Program.Result amend(String... words) {
    List<String> line = new ArrayList<>(List.of("amend", file.toString()));
    line.addAll(List.of(words));
    return Program.run(line.toArray(String[]::new));
  }

  private static Arguments row(String before, String after, String... words) {
    return Arguments.of(before, after, List.of(words));
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        row(
            "- {name: 李某, certificate: \"007\"}\n",
            "- {name: 李某, certificate: \"007\"}\n"
                + "  - name: 王某\n    post: 科长\n    role: institution\n",
            "officer",
            "王某",
            "--add",
            "--post",
            "科长",
            "--role",
            "执法机构"),
        row("post: 科员", "post: 副科长", "officer", "张某", "--post", "副科长"),
        row("    post: 科员\n", "", "当事人", "张某", "--post", ""),
        row("certificate: \"007\"", "certificate: \"008\"", "officer", "2", "--certificate", "008"),
        row(", certificate: \"007\"", "", "officer", "李某", "--certificate", ""),
        row(
            "- {id: E2, title: 录像}\n",
            "- {id: E2, title: 录像}\n  - {id: E3, title: 照片, date: 2026-03-18}\n",
            "evidence",
            "--title",
            "照片",
            "--date",
            "2026年3月18日"),
        row(
            "- {id: E2, title: 录像}\n",
            "- {id: E2, title: 录像}\n  - {id: 附1, title: 照片}\n",
            "证据",
            "附1",
            "--add",
            "--title",
            "照片"),
        row("title: 笔录}", "title: 检查笔录}", "evidence", "e1", "--title", "检查笔录"),
        row(
            "title: 笔录}",
            "title: 笔录, file: 证据/E1 笔录.pdf, pages: \"12–15\", about: 隐瞒}",
            "evidence",
            "E1",
            "--about",
            "隐瞒",
            "--pages",
            "12–15",
            "--file",
            "证据/E1 笔录.pdf"),
        row("kind: 现场笔录, ", "", "evidence", "E1", "--kind", ""),
        row("\"12(2)\"]", "\"12(2)\", \"10(1)\", \"4\"]", "claim", "10（1）", "第四条"),
        row("\"11(6)\", ", "", "claim", "11(6)", "--remove"),
        row("claims: [\"11(6)\", \"12(2)\"]\n", "claims: all\n", "claim", "all"),
        row("claims: [\"11(6)\", \"12(2)\"]\n", "", "主张", "--remove"),
        row("reason: 从严", "reason: 有文件", "reading", "force-majeure", "--reason", "有文件"),
        row("{choice: all, reason: 从严}", "all", "reading", "force-majeure", "--reason", ""),
        row(
            "{choice: all, reason: 从严}",
            "{choice: any, reason: 从宽}",
            "reading",
            "force-majeure=any",
            "--reason",
            "从宽"),
        row(
            "readings:\n  force-majeure: {choice: all, reason: 从严}\n",
            "",
            "reading",
            "不可抗力的构成",
            "--remove"),
        row("during-inspection: yes", "during-inspection: no", "answer", "during-inspection=否"),
        row(
            "during-inspection: yes",
            "during-inspection: {answer: yes, evidence: [E2]}",
            "事实",
            "开展执法检查中",
            "--evidence",
            "E2"),
        row(
            "during-inspection: yes",
            "during-inspection: {answer: yes, evidence: [E2], against: [E1]}",
            "answer",
            "during-inspection",
            "--evidence",
            "ｅ２",
            "--against",
            "e1"),
        row(
            "{answer: yes, evidence: [E1, E2], note: 见笔录}",
            "{answer: no, evidence: [E1, E2], note: 见笔录}",
            "answer",
            "target-concealed=no"),
        row(
            "evidence: [E1, E2], note: 见笔录",
            "evidence: [E2]",
            "answer",
            "target-concealed",
            "--evidence",
            "E2",
            "--note",
            ""),
        row(
            "target-untruthful: {answer: yes, evidence: [E1]}",
            "target-untruthful: yes",
            "answer",
            "target-untruthful",
            "--evidence",
            ""),
        row("  during-inspection: yes\n", "", "answer", "during-inspection", "--remove"),
        row(
            "    facts:\n      cooperated-with-inquiry: yes\n",
            "",
            "answer",
            "cooperated-with-inquiry",
            "--subject",
            "张某",
            "--remove"),
        row(
            "certificate: \"007\"}",
            "certificate: \"007\", facts: {cooperated-with-inquiry: no}}",
            "answer",
            "cooperated-with-inquiry=no",
            "--subject",
            "李某"),
        row("张某到现场检查。", "二人到场。", "text", "事项经过=二人到场。"),
        row("date: 2026-03-18\n", "date: 2026-03-17\n", "text", "事发日期=2026/3/17"),
        row(
            "张某到现场检查。\n",
            "张某到现场检查。\n  consequences: 无\n  alleged: 不作为\n",
            "text",
            "incident.consequences=无",
            "被反映的问题=不作为"),
        row("title: '检查'", "title: '检查疏漏'", "文字", "标题=检查疏漏"),
        row(", code: \"甲\"", "", "text", "单位代字", "--remove"),
        row("by: individual", "by: unit", "text", "启动方式=单位"),
        row("applicants: [张某, 李某]}\n", "applicants: [李某]}\n", "text", "initiation.applicants=李某"),
        row(
            "applicants: [张某, 李某]}\n",
            "applicants: [张某, 李某]}\ninquiry: {team: [赵某, 钱某]}\n",
            "text",
            "调查人员=赵某",
            "调查人员=钱某"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void whatIsNamedIsChangedAndNothingElse(String before, String after, List<String> words)
      throws IOException {
    assertThat(ENGLISH).contains(before);
    Program.Result result = amend(words.toArray(String[]::new));
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    assertThat(Files.readString(file))
        .isEqualTo(ENGLISH.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after)));
    assertThat(CaseReader.read(file).problems()).isEmpty();
  }

  @Test
  void aFileWithChineseKeysGetsChineseKeys() throws IOException {
    write(CHINESE);
    assertThat(amend("officer", "王某", "--add", "--role", "institution").status()).isZero();
    assertThat(amend("evidence", "E1", "--about", "隐瞒").status()).isZero();
    assertThat(amend("reading", "不可抗力的构成=any", "--reason", "从宽").status()).isZero();
    assertThat(amend("answer", "开展执法检查中=是", "--evidence", "E1,E2").status()).isZero();
    assertThat(amend("text", "启动方式=单位", "公开日期=2026-05-06").status()).isEqualTo(1);
    assertThat(amend("text", "启动方式=单位").status()).isZero();
    assertThat(Files.readString(file))
        .isEqualTo(
            CHINESE
                    .replace("执法证号: \"007\"}\n", "执法证号: \"007\"}\n  - 姓名: 王某\n    身份: 执法机构\n")
                    .replace("名称: 笔录}", "名称: 笔录, 证明事项: 隐瞒}")
                    .replace("方式: 个人", "方式: 单位")
                + "解释口径: {不可抗力的构成: {选择: 按条文“或”字，具备其一即可, 理由: 从宽}}\n"
                + "事实:\n  开展执法检查中: {答案: 是, 证据: [E1, E2]}\n");
    assertThat(CaseReader.read(file).problems()).isEmpty();
  }

  /** A name is changed wherever it stands for the officer; free texts are told. */
  @Test
  void anotherNameGoesWhereverTheOfficerIsReferredTo() throws IOException {
    Program.Result result = amend("officer", "张某", "--rename", "章某");
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("当事人“张某”改为“章某”");
    assertThat(result.err())
        .contains("仍有“张某”", "“incident”下的“summary”")
        .doesNotContain("applicants");
    assertThat(Files.readString(file))
        .isEqualTo(ENGLISH.replace("name: 张某", "name: 章某").replace("[张某, 李某]", "[章某, 李某]"));
  }

  static Stream<Arguments> dependents() {
    return Stream.of(
        row("“执法对象故意隐瞒”引用了 E1", "target-untruthful: yes", "evidence", "E1", "--remove"),
        row("其本人的回答 1 项（积极配合问责调查）", "applicants: [李某]", "officer", "张某", "--remove"),
        row("“initiation”下的“applicants”第 2 项", "applicants: [张某]", "officer", "李某", "--remove"));
  }

  /** What depends on a thing is named before it goes, and it goes if that is meant. */
  @ParameterizedTest
  @MethodSource("dependents")
  void whatDependsOnAThingIsNamedBeforeItGoes(String named, String after, List<String> words)
      throws IOException {
    Program.Result refused = amend(words.toArray(String[]::new));
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains(named, "--force");
    assertThat(Files.readString(file)).isEqualTo(ENGLISH);
    List<String> forced = new ArrayList<>(words);
    forced.add("--force");
    Program.Result done = amend(forced.toArray(String[]::new));
    assertThat(done.status()).as(done.err()).isZero();
    assertThat(done.err()).contains(named);
    assertThat(Files.readString(file)).contains(after);
    assertThat(CaseReader.read(file).problems()).isEmpty();
  }

  @Test
  void whatWasDecidedOfAnOfficerIsNamedBeforeTheOfficerGoes() throws IOException {
    write(
        ENGLISH.replace(
            "    post: 科员\n",
            "    post: 科员\n    decision: {conclusion: tolerated, date: 2026-04-25}\n"
                + "    notified: {party: 2026-04-26}\n    correction: {started: 2026-04-26}\n"
                + "    objections: [{date: 2026-05-01, text: 不服}]\n"));
    assertThat(amend("officer", "张某", "--remove").err())
        .contains("其本人的决定", "其本人的告知", "其本人的纠错", "其异议", "其本人的回答");
    assertThat(amend("claim", "11(6)", "--remove").err()).contains("对张某的认定决定");
    assertThat(amend("reading", "force-majeure", "--remove").err()).contains("认定决定");
    assertThat(amend("text", "异议内容=不服认定", "--subject", "张某").status()).isZero();
    assertThat(Files.readString(file)).contains("text: 不服认定");
    assertThat(amend("text", "决定机构=甲局", "--subject", "李某").err()).contains("没有单独的决定");
    assertThat(amend("text", "决定机构=甲局").err()).contains("--subject");
    assertThat(amend("text", "决定机构=甲局", "--subject", "张某").status()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 张某的名字, officer 王某 --post 科长",
    "1, 已有当事人, officer 张 某 --add",
    "2, --post, claim 4 --post 科长",
    "2, --remove 与 --post, officer 张某 --remove --post 科长",
    "2, 没有写明要改什么, officer 张某",
    "1, 没有证据“E7”, evidence E7 --title 照片",
    "1, 已用于另一份证据, evidence E1 --renumber E2",
    "1, 已用于另一份证据, evidence E1 --add --title 照片",
    "2, 请写明一个, evidence --remove",
    "1, 没有任何内容, evidence",
    "2, 不是可以主张的条款, claim 13",
    "1, 已经主张, claim 11(6)",
    "1, 没有主张, claim 11(7) --remove",
    "1, 原来的选择写有理由, reading force-majeure=any",
    "1, 没有选定, reading article-4-standing --remove",
    "2, 应为, reading force-majeure=none",
    "2, 没有“x”这项事实, answer x=yes",
    "2, 应回答, answer during-inspection=也许",
    "1, 还没有回答, answer decision-made --note 甲",
    "1, 因人而异, answer performing-duties=yes",
    "1, 没有回答, answer decision-made --remove",
    "1, E9, answer during-inspection --evidence E9",
    "2, 案件中没有, text 无此项=甲",
    "2, 可以指, text 日期=2026-01-01",
    "2, 没有写明内容, text 事项经过",
    "2, rename, text 案号=乙-1",
    "1, 决定本身, text 认定结果=tolerated",
    "1, 还没有记录公开, text 公开日期=2026-05-06",
    "1, 属于全案, text 事项经过=甲 --subject 张某",
    "1, 没有“延期”, text 延期理由=甲",
    "1, 由若干项组成, text 延期=甲",
    "2, 应为, text 启动方式=他人",
    "2, 应为日期, text 事发日期=前天",
    "1, 早于, text 启动日期=2026-03-01",
    "2, 对象, person 张某",
  })
  void whatCannotBeIsRefusedWithItsReason(int status, String reason, String line)
      throws IOException {
    String said = reason.equals("张某的名字") ? "没有当事人“王某”，现有：张某、李某" : reason;
    String[] words = line.replace("张 某", "张\u3000某").split(" ");
    Program.Result result = amend(words);
    assertThat(result.err()).contains(said).doesNotContain("Exception");
    assertThat(result.status()).isEqualTo(status);
    assertThat(Files.readString(file)).isEqualTo(ENGLISH);
  }

  /** One who joins later has no part in what was decided before. */
  @Test
  void whoJoinsADecidedCaseInheritsNothing() throws IOException {
    write(
        ENGLISH
            + "decision: {conclusion: tolerated, date: 2026-04-25}\nnotified: {party: 2026-04-26}\n");
    Program.Result result = amend("officer", "王某", "--add");
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("不适用于后加入的当事人");
    CaseFile caseFile = CaseReader.read(file).caseFile();
    for (Subject subject : caseFile.subjects()) {
      boolean joined = subject.name().equals("王某");
      assertThat(caseFile.decision(subject) == null).as(subject.name()).isEqualTo(joined);
      assertThat(caseFile.get(CaseKeys.PARTY_NOTIFIED, subject) == null)
          .as(subject.name())
          .isEqualTo(joined);
    }
  }

  @Test
  void theOnlySubjectStays() throws IOException {
    write("schema: rongcuo/case/1\nid: 甲-1\nsubjects:\n  - {name: 张某}\n");
    assertThat(amend("officer", "张某", "--remove", "--force").err()).contains("唯一的当事人");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void aTextComesFromAFileInAnyEncoding(String charset) throws IOException {
    Path text = folder.resolve("经过.txt");
    Files.write(text, "第一行。\r\n第二行。\r\n".getBytes(Charset.forName(charset)));
    assertThat(amend("text", "事项经过", "--from", text.toString()).status()).isZero();
    assertThat(CaseReader.read(file).caseFile().get(CaseKeys.INCIDENT_SUMMARY))
        .isEqualTo("第一行。\n第二行。");
    byte[] typed = "甲\n乙\n".getBytes(Charset.forName(charset));
    String[] line = {"amend", file.toString(), "text", "调查人员", "--from", "-"};
    assertThat(Program.runReading(typed, line).status()).isZero();
    assertThat(CaseReader.read(file).caseFile().all(CaseKeys.INQUIRY_TEAM))
        .containsExactly("甲", "乙");
  }

  @Test
  void aTrialWritesNothing() throws IOException {
    assertThat(amend("officer", "张某", "--post", "科长", "--dry-run").out()).contains("试算");
    assertThat(Files.readString(file)).isEqualTo(ENGLISH);
  }

  /** Each key goes by a name of its own in Chinese and in English. */
  @Test
  void everyKeyIsFoundByItsNames() {
    for (TextPlace place : TextPlace.all()) {
      for (String name :
          List.of(place.key().name().chinese(), place.id(), place.key().name().english())) {
        assertThat(TextPlace.alike(name)).as(name).contains(place);
      }
      assertThat(TextPlace.named(place.id())).isEqualTo(place);
      assertThat(TextPlace.named(place.key().name().chinese()))
          .as(place.key().name().chinese())
          .isEqualTo(place);
    }
  }

  /** What was added and is removed leaves no trace. */
  @ParameterizedTest
  @CsvSource({
    "officer 王某 --add --post 科长, officer 王某 --remove",
    "evidence --title 照片, evidence E3 --remove",
    "evidence E1 --about 隐瞒, evidence E1 --about=",
    "claim 10(1), claim 10(1) --remove",
    "reading article-4-standing=principle --reason 从严, reading article-4-standing --remove",
    "answer decision-made=no --note 甲, answer decision-made --remove",
    "answer during-inspection --note 甲, answer during-inspection --note=",
    "answer performing-duties=yes --subject 李某, answer performing-duties --subject 李某 --remove",
    "text 后果情况=无, text 后果情况 --remove",
    "text 调查人员=赵某, text 调查人员 --remove",
    "text 主观条件=无过错 --subject 李某, text 主观条件 --subject 李某 --remove",
    "text 研究地点=会议室, text 研究地点 --remove",
  })
  void removedAgainItLeavesTheFileAsItWas(String add, String remove) throws IOException {
    for (String text :
        List.of(ENGLISH, CHINESE, ENGLISH.stripTrailing(), ENGLISH.replace("\n", "\r\n"))) {
      boolean needsFacts = add.startsWith("answer during") && text.equals(CHINESE);
      if (needsFacts) {
        continue;
      }
      write(text);
      Program.Result added = amend(add.split(" "));
      assertThat(added.status()).as(added.err()).isZero();
      assertThat(Files.readString(file)).isNotEqualTo(text);
      Program.Result removed = amend(remove.split(" "));
      assertThat(removed.status()).as(removed.err()).isZero();
      assertThat(Files.readString(file)).isEqualTo(text);
    }
  }
}

package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.Contest;
import rongcuo.casefile.Dispute;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;

/** A case with contested facts, as every command meets it. */
class ContestedCaseTest {

  private static final String REFUSED = "还没有写明采信理由，--final 不予制作";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void copy() throws IOException {
    file = folder.resolve("c.yaml");
    Files.copy(Path.of("src/test/resources/contested.yaml"), file);
  }

  private Contest contest(Fact fact) throws IOException {
    return CaseReader.read(file).caseFile().facts().get(fact).contest();
  }

  private Program.Result run(String... line) {
    return Program.run(line);
  }

  @Test
  void evaluateListsContestedFacts() {
    assertThat(run("evaluate", file.toString(), "--format", "jsonl").out())
        .contains(
            "\"contested\":[\"target-concealed\",\"target-untruthful\",\"major-loss\","
                + "\"cooperated-with-inquiry\"]");
    assertThat(run("evaluate", file.toString(), "--format", "text").out())
        .contains("有争议的事实：执法对象故意隐瞒");
    assertThat(run("evaluate", "cases/flood.yaml", "--format", "jsonl").out())
        .contains("\"contested\":[]");
  }

  @Test
  void theDecisionSetsOutEveryVersion() throws IOException {
    run("notice", file.toString(), "decision", "--format", "txt", "--out", folder.toString());
    assertThat(paper("决定书"))
        .contains(
            "关于“执法对象故意隐瞒”，清泉寺民主管理组织认为执法对象没有故意隐瞒，称“上锁是平日习惯，不是为了回避检查”；"
                + "有反证（证据E6）；经审查，认定执法对象故意隐瞒（证据E2、E3）。采信理由：询问笔录中负责人承认",
            "关于“造成重大损失”，有反证（证据E7）；经审查，认定本事项没有造成重大损失（证据E4）。采信理由：",
            "关于“积极配合问责调查”，陆长庚认为其积极配合问责调查，称“每次谈话都按时到场，材料当日交齐”；"
                + "清泉寺民主管理组织认为该事实尚不能认定；经审查，认定陆长庚积极配合问责调查（证据E3）。采信理由：＿＿＿。",
            "本部分所引的其他证据：E6书证《清泉寺民主管理组织书面说明》；E7书证《清泉寺自报损失清单》。");
    run("notice", file.toString(), "inquiry-report", "--format", "txt", "--out", folder.toString());
    assertThat(paper("调查核实报告")).contains("关于“造成重大损失”，有反证（证据E7）；");
  }

  private String paper(String name) throws IOException {
    try (var files = Files.list(folder)) {
      Path paper = files.filter(each -> each.toString().contains(name)).findFirst().orElseThrow();
      return Files.readString(paper);
    }
  }

  /** The team's list has what is contested and bears on the outcome, and nothing else of it. */
  @Test
  void theChecklistHasWhatIsContested() throws IOException {
    run("amend", file.toString(), "answer", "standard-missing=no", "--against", "E7");
    Path list = folder.resolve("l.txt");
    Program.Result made =
        run("form", file.toString(), "--kind", "checklist", "--out", list.toString());
    assertThat(made.status()).as(made.err()).isZero();
    assertThat(Files.readString(list).replaceAll("\\s", ""))
        .contains(
            "有争议、影响结论的事实",
            "现答“是”（证据E2、E3）；反证：证据E6；清泉寺民主管理组织认为“否”；已写采信理由",
            "陆长庚认为“是”；清泉寺民主管理组织认为“不详”；未写采信理由")
        .doesNotContain("标准缺失");
    run("form", "cases/flood.yaml", "--kind", "checklist", "--out", list.toString(), "--force");
    assertThat(Files.readString(list)).doesNotContain("有争议");
  }

  /** A decision that hangs on a contested fact is not final before it is said why it was found. */
  @Test
  void aFinalDecisionNeedsItsReasons() {
    Program.Result refused = issue();
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err().lines().filter(line -> line.contains(REFUSED)))
        .singleElement()
        .asString()
        .contains("积极配合问责调查", "--adopted")
        .doesNotContain("执法对象故意隐瞒");
    assertThat(refused.err())
        .as("among the commands that fill the blanks")
        .containsPattern("  rongcuo amend \\S+c.yaml answer 积极配合问责调查 --adopted …\n");
    Program.Result amended =
        run("amend", file.toString(), "answer", "积极配合问责调查", "--adopted", "谈话记录可以证实。");
    assertThat(amended.status()).as(amended.err()).isZero();
    assertThat(issue().err()).doesNotContain(REFUSED);
  }

  /** A dispute that no joint version makes matter keeps no decision back. */
  @Test
  void aDisputeThatDoesNotMatterNeedsNoReasons() throws IOException {
    String text = Files.readString(file);
    Files.writeString(file, text.replace("  - {id: E7", "  - {id: E8, kind: 书证}\n  - {id: E7"));
    run("amend", file.toString(), "answer", "积极配合问责调查", "--adopted", "谈话记录可以证实。");
    run("amend", file.toString(), "answer", "standard-missing=no", "--against", "E8");
    assertThat(run("explain", file.toString(), "--contested").out())
        .contains("采信哪种说法，都不影响结论（无论其他争议如何认定）");
    assertThat(issue().err()).doesNotContain(REFUSED);
  }

  private Program.Result issue() {
    return run(
        "notice", file.toString(), "decision", "--final", "--out", folder.resolve("p").toString());
  }

  /**
   * Line by line: a version in one line, evidence and reasons from the list; kept once answered.
   */
  @Test
  void theQuestionnaireTakesWhatStandsAgainstAnAnswer() throws IOException {
    Path fresh = folder.resolve("q.yaml");
    Files.writeString(
        fresh,
        """
        schema: rongcuo/case/1
        id: Q-1
        unit: {name: 某局}
        subjects: [{name: 张某, post: 科员}]
        incident: {date: 2026-03-18, summary: 检查}
        initiation: {by: unit, date: 2026-04-02}
        report: {kind: none}
        evidence: [{id: E1, kind: 笔录, title: 笔录}]
        claims: ["11(6)"]
        """);
    String lines = "0\n是\n争议 张某=否：不知情\n争议 无此写法\n争议\n2\n1\n3\n谈话可证\n1\n李某=不详\n5\n返回\n是\n离开\n";
    Program.Result asked = Program.runTyping(lines, "interview", fresh.toString(), "--plain");
    assertThat(asked.out() + asked.err()).contains("应写作“姓名=是|否|不详[：陈述]”");
    CaseFile caseFile = CaseReader.read(fresh).caseFile();
    assertThat(caseFile.facts(caseFile.subjects().get(0)).get(Fact.PERFORMING_DUTIES).contest())
        .isEqualTo(new Contest(List.of("E1"), List.of(new Dispute("张某", Truth.NO, "不知情")), "谈话可证"));
  }

  @Test
  void amendGivesCorrectsAndTakesAway() throws IOException {
    String name = file.toString();
    Program.Result given =
        run(
            "amend",
            name,
            "answer",
            "造成损失",
            "--against",
            "E6、E7",
            "--dispute",
            "某甲＝否：没有损失",
            "--dispute",
            "Mr Yi=unknown",
            "--adopted",
            "见清单");
    assertThat(given.status()).as(given.err()).isZero();
    assertThat(contest(Fact.LOSS_OCCURRED))
        .isEqualTo(
            new Contest(
                List.of("E6", "E7"),
                List.of(
                    new Dispute("某甲", Truth.NO, "没有损失"), new Dispute("Mr Yi", Truth.UNKNOWN, null)),
                "见清单"));
    run("amend", name, "answer", "造成损失", "--dispute", "", "--against", "", "--adopted", "");
    assertThat(contest(Fact.LOSS_OCCURRED)).isEqualTo(Contest.NONE);
    assertThat(Files.readString(file)).contains("loss-occurred: {answer: yes, evidence: [E4]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"某甲", "=否", "某甲=也许", "某甲：否"})
  void whatIsNoVersionIsRefused(String typed) {
    Program.Result refused = run("amend", file.toString(), "answer", "造成损失", "--dispute", typed);
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("--dispute", typed);
  }
}

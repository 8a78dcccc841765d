package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** {@code rongcuo trends} over a few cases that can be counted by hand. */
class TrendsCommandTest {

  private static final String CASE =
      """
      schema: rongcuo/case/1
      id: A-%d
      kind: %s
      field: 场所管理<b>&
      subjects: [{name: 张某人}]
      incident: {date: 2026-03-18}
      initiation: {by: unit, date: 2026-04-01}
      inquiry: {from: 2026-04-03, to: 2026-04-%02d}
      facts: {enforcement-officer: no}
      decision: {conclusion: diligent, disposition: no-liability, date: 2026-04-25}
      notified: {units: 2026-04-26, party: 2026-0%d-01}
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeCases() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), CASE.formatted(1, "检查疏漏", 5, 5));
    Files.writeString(folder.resolve("b.yaml"), CASE.formatted(2, "检查疏漏", 6, 6));
    Files.writeString(folder.resolve("c.yaml"), CASE.formatted(3, "审查失误", 25, 7));
  }

  private String trends(String... options) {
    List<String> arguments = new ArrayList<>(List.of("trends", folder.toString()));
    arguments.addAll(List.of(options));
    Program.Result result = Program.run(arguments.toArray(String[]::new));
    assertThat(result.status()).as(result.err()).isZero();
    return result.out();
  }

  @Test
  void countsMeansAndSharesAreThoseOfTheCases() throws IOException {
    JsonNode report =
        new ObjectMapper()
            .readTree(trends("--on", "2026-06-30", "--at-least", "2", "--format", "json"));
    assertThat(report.get("cases").asInt()).isEqualTo(3);
    assertThat(report.get("outcomes").toString()).isEqualTo("{\"not-applicable\":3}");
    assertThat(report.get("conclusions").toString()).isEqualTo("{\"diligent\":3}");
    assertThat(report.get("kinds").toString()).isEqualTo("{\"检查疏漏\":2,\"审查失误\":1}");
    assertThat(report.at("/days/inquiry/mean").asDouble()).isEqualTo(9.0);
    assertThat(report.at("/days/inquiry/longest").asInt()).isEqualTo(22);
    assertThat(report.at("/days/notification/count").asInt()).isEqualTo(2);
    // Notified by 05-01 in time, by 06-01 late; by 07-01 not yet on this day.
    assertThat(report.at("/duties/notify").toString())
        .isEqualTo("{\"count\":3,\"overdue\":1,\"doneLate\":1,\"share\":0.667}");
    assertThat(report.get("risks")).hasSize(2);
    assertThat(report.at("/risks/0/value").asText()).isEqualTo("检查疏漏");
    assertThat(report.at("/risks/1/cases")).hasSize(3);
    assertThat(report.at("/risks/1/warned").asBoolean()).isFalse();
  }

  @Test
  void theWindowEndsOnTheDay() {
    assertThat(trends("--on", "2027-03-17")).contains("同一领域").contains("A-1（2026-03-18）");
    assertThat(trends("--on", "2027-03-18")).doesNotContain("同一领域").contains("没有达到上述次数");
    assertThat(trends("--on", "2027-03-18", "--window", "24")).contains("同一领域");
  }

  @Test
  void thePageIsWellFormedLoadsNothingAndNamesNobody() throws Exception {
    String page = trends("--on", "2026-06-30", "--format", "html");
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("default-src 'none'")
        .contains("场所管理&lt;b&gt;&amp;")
        .doesNotContain("张某人")
        .doesNotContainPattern("(?i)(src|href)=|url\\(|@import|<script|https?:");
    String body = page.substring(page.indexOf("<body>")).replace("</html>", "");
    NodeList bars =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(body)))
            .getElementsByTagName("rect");
    assertThat(bars.getLength()).isGreaterThan(10);
    for (int i = 0; i < bars.getLength(); i++) {
      double width =
          Double.parseDouble(bars.item(i).getAttributes().getNamedItem("width").getNodeValue());
      assertThat(width).isBetween(0.0, 680.0);
    }
  }

  @Test
  void duesOfManyCasesIncludeTheWarning() {
    Program.Result duties =
        Program.run("duties", folder.toString(), "--on", "2026-06-30", "--state", "open");
    assertThat(duties.out()).contains("警示提醒（第十八条）").contains("A-3（2026-03-18）");
  }

  @Test
  void theEndingOfTheFileChoosesTheFormat() throws IOException {
    Path file = folder.resolve("t.html");
    trends("--out", file.toString());
    assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>");
  }

  @Test
  void theReportOfAYearTellsTheFiguresInWords() throws IOException {
    Path file = folder.resolve("r.docx");
    trends("--on", "2026-06-30", "--at-least", "2", "--out", file.toString());
    String text;
    try (XWPFDocument paper = new XWPFDocument(Files.newInputStream(file))) {
      text = String.join("\n", paper.getParagraphs().stream().map(p -> p.getText()).toList());
    }
    assertThat(text)
        .contains("2026年度容错纠错工作情况报告", "2026年启动的容错认定案件共3件，涉及当事人3名。")
        .contains("已经作出认定的3名：履职尽责3名。", "按问题类别分：检查疏漏2件、审查失误1件。")
        .contains("开始调查至调查结束，平均9.0日，最长22日（3人次）。")
        .contains("告知相关单位及当事人，应办3人次，逾期未办1人次，逾期办结1人次。")
        .contains("同类问题“检查疏漏”2件，尚未警示提醒。")
        .doesNotContain("A-1", "张某人");
  }

  @Test
  void aYearCountsTheCasesThatBeganInIt() throws IOException {
    assertThat(trends("--on", "2026-06-30", "--year", "2026")).contains("2026 年启动的案件 3 件");
    assertThat(trends("--on", "2026-06-30", "--year", "2025")).contains("案件 0 件");
    Path file = folder.resolve("empty.docx");
    trends("--on", "2025-06-30", "--out", file.toString());
    assertThat(file).isNotEmptyFile();
    Program.Result onScreen = Program.run("trends", folder.toString(), "--format", "docx");
    assertThat(onScreen.status()).isEqualTo(2);
    assertThat(onScreen.err()).contains("--out 报告.docx");
  }

  /** Of a year every case counts as a risk, by the best day it has, whenever it happened. */
  @Test
  void theRisksOfAYearAreThoseOfAllItsCases() throws IOException {
    String bare = "schema: rongcuo/case/1\nid: B-%d\nkind: 登记延误\nsubjects: [{name: 张某人}]\n%s\n";
    List<String> days =
        List.of(
            "incident: {date: 2023-05-01}\ninitiation: {by: unit, date: 2025-02-01}",
            "incident: {date: 2024-12-01}\nacceptance: {accepted: yes, date: 2025-01-04}",
            "report: {kind: named, received: 2025-03-01}",
            "inquiry: {from: 2025-06-01}",
            "incident: {date: 2025-12-31}",
            "incident: {date: 2024-12-31}",
            "");
    for (int i = 0; i < days.size(); i++) {
      Files.writeString(folder.resolve("b" + i + ".yaml"), bare.formatted(i, days.get(i)));
    }
    String year = trends("--year", "2025", "--on", "2026-11-27");
    assertThat(year)
        .contains("2025 年启动的案件 5 件", "其中 4 件没有启动日期", "另有 1 件没有任何日期，没有计入")
        .contains("2025年启动的案件中至少3件", "同类问题“登记延误”：5 件")
        .doesNotContain("null", "B-5", "B-6");
    assertThat(trends("--year", "2025", "--on", "2026-11-27", "--window", "12"))
        .contains("近12个月内至少3件", "没有达到上述次数");
    String json = trends("--year", "2025", "--on", "2026-11-27", "--format", "json");
    assertThat(new ObjectMapper().readTree(json).at("/risks/0/from").asText())
        .isEqualTo("2025-01-01");
    Path file = folder.resolve("y.docx");
    trends("--year", "2025", "--on", "2026-11-27", "--out", file.toString());
    try (XWPFDocument paper = new XWPFDocument(Files.newInputStream(file))) {
      assertThat(String.join("\n", paper.getParagraphs().stream().map(p -> p.getText()).toList()))
          .contains("其中没有记载启动日期的4件", "另有1件没有记载任何日期，没有计入。")
          .contains("统计（2025年启动的案件中至少3件）：", "“登记延误”5件，尚未警示提醒。");
    }
  }

  @Test
  void theOfficesSettingsNameItsTemplates() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(own.resolve("annual-report.txt"), "# {{年度}}年小结\n共{{案件数}}件。");
    Files.writeString(folder.resolve("office.yaml"), "schema: rongcuo/config/1\ntemplates: own\n");
    Path file = folder.resolve("r.docx");
    trends("--on", "2026-06-30", "--out", file.toString());
    try (XWPFDocument paper = new XWPFDocument(Files.newInputStream(file))) {
      assertThat(paper.getParagraphs().get(0).getText()).isEqualTo("2026年小结");
    }
    Files.delete(own.resolve("annual-report.txt"));
    Files.delete(own);
    String[] line = {"trends", folder.toString(), "--out", folder.resolve("s.docx").toString()};
    Program.Result settled = Program.run(line);
    assertThat(settled.status()).isEqualTo(2);
    assertThat(settled.err()).contains("单位配置中的“模板”应为模板所在的文件夹");
    List<String> wrong = new ArrayList<>(List.of(line));
    wrong.addAll(List.of("--templates", folder.resolve("none").toString()));
    Program.Result named = Program.run(wrong.toArray(String[]::new));
    assertThat(named.status()).isEqualTo(2);
    assertThat(named.err()).contains("--templates 应为模板所在的文件夹");
    assertThat(folder.resolve("s.docx")).doesNotExist();
  }

  @Test
  void theReportOfAYearHasTheOfficesOwnTemplate() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(own.resolve("annual-report.txt"), "甲{{年份}}");
    String out = folder.resolve("own.docx").toString();
    Program.Result refused =
        Program.run("trends", folder.toString(), "--out", out, "--templates", own.toString());
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("没有名为“年份”的占位符", "年度");
    assertThat(Path.of(out)).doesNotExist();
  }
}

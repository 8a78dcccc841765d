package rongcuo.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.cli.Program;
import rongcuo.facts.Fact;
import rongcuo.language.Language;

/** Forms on paper: nothing that matters is left out, and every question is a sentence. */
class PaperFormsTest {

  private static final Path EVERYTHING = Path.of("src/test/resources/notice/everything.yaml");

  @TempDir Path folder;

  private String written(Path file, String kind, String... options) throws IOException {
    Path out = folder.resolve(kind + ".txt");
    List<String> words =
        new ArrayList<>(
            List.of("form", file.toString(), "--kind", kind, "--out", out.toString(), "--force"));
    words.addAll(List.of(options));
    Program.Result result = Program.run(words.toArray(String[]::new));
    assertThat(result.status()).as(result.err()).isZero();
    return Files.readString(out).replaceAll("\\s", "");
  }

  private Path empty() throws IOException {
    return Files.writeString(
        folder.resolve("empty.yaml"),
        "格式: 容错案件/1\n案号: 民宗-7\n当事人:\n  - {姓名: 秦远, 职务: 科员}\n  - {姓名: 民宗局执法支队, 身份: 执法机构}\n");
  }

  @ParameterizedTest
  @EnumSource(Fact.class)
  void everyQuestionIsPutToTheOfficerInWords(Fact fact) {
    String spoken = SpokenQuestion.of(fact, false);
    assertThat(spoken).contains("您").doesNotContain("本人").endsWith("？").doesNotContain("答“是”");
    if (fact.perSubject()) {
      assertThat(spoken).doesNotContain("当事人", "据您了解");
    }
    assertThat(spoken).doesNotContain("您的您", "您您", "您是否因当事人");
    assertThat(SpokenQuestion.of(fact, true)).contains(fact.perSubject() ? "单位" : "据您了解");
    assertThat(UsualEvidence.of(fact)).isNotNull();
  }

  @Test
  void theKindsOfEvidenceFollowTheFacts() {
    Fact[] facts = Fact.values();
    assertThat(UsualEvidence.of(facts[facts.length - 1]))
        .isEqualTo(UsualEvidence.values()[UsualEvidence.values().length - 1]);
    for (UsualEvidence kind : UsualEvidence.values()) {
      assertThat(facts).as(kind.name()).anyMatch(fact -> UsualEvidence.of(fact) == kind);
    }
  }

  @Test
  void theQuestionnaireHasBoxesAndSignaturesForEachOfficer() throws IOException {
    String text = written(empty(), "questionnaire", "--all");
    assertThat(text).contains("一、全案", "二、秦远（科员）", "三、民宗局执法支队");
    assertThat(text.split("□是", -1)).hasSizeGreaterThan(Fact.values().length);
    assertThat(text.split("当事人（签名）", -1)).hasSize(3);
    for (Fact fact : Fact.values()) {
      String question = fact.wording(Language.CHINESE).question();
      assertThat(text).contains(question);
    }
  }

  @Test
  void answersThatThereAreAreMarked() throws IOException {
    assertThat(written(EVERYTHING, "questionnaire")).contains("■是", "■否", "证据编号：E1");
  }

  @Test
  void theChecklistSaysWhatEachAnswerDecidesAndWhatHoldsOtherwise() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("open.yaml"),
            Files.readString(Path.of("cases/flood.yaml"))
                .replace("  event-prevented-duty: {answer: yes, evidence: [E2, E3]}\n", ""));
    String text = written(file, "checklist");
    assertThat(text)
        .contains("第十条第（五）项", "为什么查：决定第十条第（五）项能否成立；成立的，认定为履职尽责")
        .contains("因不能预见、不能避免或不能克服等不可抗力因素，导致未能依法履行职责")
        .contains("查实为“是”", "通常的证据：", "谁办、何时前", "□")
        .contains("如不能再查明", "江晚渡：“");
    assertThat(written(Path.of("cases/flood.yaml"), "checklist")).contains("江晚渡：现有事实已经能够得出“履职尽责");
  }

  /** In the order of enquiry: scope before bars, bars before the items relied on. */
  @Test
  void theOrderIsThatOfTheQuestionnaire() throws IOException {
    String text = written(empty(), "checklist");
    Matcher provision = Pattern.compile("（[一二三四五六七八九十]+）第([一二三四五六七八九十]+)条").matcher(text);
    List<String> articles = new ArrayList<>();
    while (provision.find()) {
      articles.add(provision.group(1));
    }
    assertThat(articles).contains("二", "十三", "十", "十一", "十二");
    assertThat(text).contains("是否属于本办法适用范围尚未查明");
  }

  @Test
  void theOutlineAddressesEachAsIsDue() throws IOException {
    String text = written(empty(), "outline");
    assertThat(text)
        .contains("请说明您的职务、分工", "请说明贵单位的职责，以及", "贵单位是否属于民族宗教行政执法部门的执法机构", "被谈话人（签名）", "单位代表（签名）")
        .contains("您是否积极配合问责调查？", "贵单位是否积极配合问责调查？");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "pdf"})
  void theyComeAsFilesOfAnOffice(String format) throws IOException {
    for (String kind : List.of("questionnaire", "checklist", "outline")) {
      Path out = folder.resolve("form." + format);
      Program.Result result =
          Program.run(
              "form", EVERYTHING.toString(), "--kind", kind, "--out", out.toString(), "--force");
      boolean noFont = format.equals("pdf") && result.err().contains("字体");
      assertThat(result.status() == 0 || noFont).as(result.err()).isTrue();
      assertThat(noFont || Files.size(out) > 5000).isTrue();
    }
  }

  @Test
  void theNameOfTheFileSaysWhatItIs() throws IOException {
    for (String name : List.of("取证清单", "谈话提纲", "checklist", "x-outline")) {
      Path out = folder.resolve(name + ".txt");
      assertThat(Program.run("form", empty().toString(), "--out", out.toString()).status())
          .isZero();
      boolean outline = name.contains("谈话") || name.contains("outline");
      assertThat(Files.readString(out)).contains(outline ? "谈话提纲" : "取证清单");
    }
  }

  @Test
  void aFolderOfCasesMakesAFormOfEach() throws IOException {
    Path cases = Files.createDirectories(folder.resolve("cases"));
    for (String name : List.of("flood", "forged-materials")) {
      Files.copy(Path.of("cases", name + ".yaml"), cases.resolve(name + ".yaml"));
    }
    Path out = Files.createDirectories(folder.resolve("out"));
    Program.Result result =
        Program.run("form", cases.toString(), "--kind", "取证清单", "--out", out.toString());
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(out.resolve("栖民宗-2026-010 取证清单.docx")).exists();
    assertThat(
            Program.run("form", cases.toString(), "--out", folder.resolve("one.xlsx").toString())
                .err())
        .contains("--out 应为文件夹");
  }
}

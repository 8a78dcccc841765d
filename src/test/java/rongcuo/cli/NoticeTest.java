package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.cli.frame.ExitStatus;

/** {@code notice} as its users run it: what it writes, what it refuses, what it keeps to itself. */
class NoticeTest {

  private static final Path EVERYTHING = Path.of("src/test/resources/notice/everything.yaml");
  private static final String REPORTER = "骆宾生";
  private static final String CONTACT = "luobin@example.org";

  @TempDir private Path folder;

  private Path caseFile;
  private Path out;

  @BeforeEach
  void copyTheCase() throws IOException {
    caseFile = folder.resolve("case.yaml");
    Files.copy(EVERYTHING, caseFile);
    out = folder.resolve("out");
  }

  private Program.Result notice(String... arguments) {
    return notice(caseFile, arguments);
  }

  private Program.Result notice(Path file, String... arguments) {
    List<String> all = new ArrayList<>(List.of("notice", file.toString()));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--out-dir", out.toString(), "--names", "id"));
    return Program.run(all.toArray(String[]::new));
  }

  private Map<String, byte[]> written() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.exists(out)) {
      try (Stream<Path> paths = Files.list(out)) {
        for (Path path : paths.toList()) {
          files.put(path.getFileName().toString(), Files.readAllBytes(path));
        }
      }
    }
    return files;
  }

  private String text(String name) throws IOException {
    return Files.readString(out.resolve("云民宗-2026-900." + name + ".txt"));
  }

  private void edit(String from, String to) throws IOException {
    String text = Files.readString(caseFile);
    assertThat(text).contains(from);
    Files.writeString(caseFile, text.replace(from, to));
  }

  @Test
  void writesWhatTheStateOfTheCaseCallsFor() throws IOException {
    assertThat(notice("--format", "txt").status()).isZero();
    assertThat(written().keySet().stream().map(name -> name.split("\\.")[1]).distinct())
        .containsExactlyInAnyOrder(
            "application",
            "acceptance",
            "inquiry-report",
            "deliberation",
            "decision",
            "notification",
            "publication",
            "correction",
            "extension",
            "follow-up",
            "reporter-feedback",
            "clarification",
            "file-index");
  }

  @ParameterizedTest
  @CsvSource({"txt,''", "md,''", "docx,''", "html,''", "pdf,decision"})
  void writesTheSameBytesAgain(String format, String document) throws IOException {
    String[] asked =
        Stream.of(document, "--format", format, "--force")
            .filter(argument -> !argument.isEmpty())
            .toArray(String[]::new);
    Program.Result result = notice(asked);
    assumeTrue(
        !result.err().contains("没有找到可以嵌入 PDF 的中文字体"),
        "no Chinese TrueType font here: apt-get install fonts-arphic-uming fonts-arphic-ukai");
    assertThat(result.status()).isZero();
    Map<String, byte[]> first = written();
    assertThat(notice(asked).status()).isZero();
    Map<String, byte[]> second = written();
    assertThat(first).isNotEmpty();
    assertThat(second.keySet()).isEqualTo(first.keySet());
    first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void filesAreTheirOwnersAlone() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    assertThat(notice("decision").status()).isZero();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void anotherBodyDecidesOnARecommendation() throws IOException {
    edit("code: 云民宗,", "code: 云民宗, accountability-body: 云溪市问责工作领导小组,");
    assertThat(notice("decision", "--format", "txt").status()).isZero();
    assertThat(text("decision.张致远"))
        .contains("容错认定建议书")
        .contains("云溪市问责工作领导小组：")
        .contains("建议对张致远予以容错，免除责任")
        .doesNotContain("决定书");
  }

  @Test
  void saysHowToObjectOnlyIfTheUnitHasSetIt() throws IOException {
    assertThat(notice("decision", "--format", "txt").status()).isZero();
    assertThat(text("decision.张致远")).contains("可以向本单位机关纪委书面反映");
    edit(", objection: 对本决定有异议的，可以向本单位机关纪委书面反映。", "");
    assertThat(notice("decision", "--format", "txt", "--force").status()).isZero();
    assertThat(text("decision.张致远")).doesNotContain("异议").doesNotContain("申诉");
  }

  @Test
  void anUndecidedCaseGivesADraftThroughout() throws IOException {
    Path open = Path.of("cases/open-inquiry.yaml");
    assertThat(notice(open, "decision", "--format", "txt,docx,html,md").status()).isZero();
    Map<String, byte[]> files = written();
    String name = "栖民宗-2026-016.decision.";
    String text = new String(files.get(name + "txt"), StandardCharsets.UTF_8);
    assertThat(text).startsWith("【拟稿").contains("决定书（拟稿）").contains("【拟稿】\n");
    assertThat(text.strip()).endsWith("】");
    assertThat(text).contains("尚待查明的事项").doesNotContain("予以容错，免除责任");
    assertThat(entry(files.get(name + "docx"), "word/header1.xml")).contains("拟稿");
    assertThat(new String(files.get(name + "html"), StandardCharsets.UTF_8)).contains("拟稿");
    assertThat(new String(files.get(name + "md"), StandardCharsets.UTF_8)).startsWith("> 拟稿");
    Program.Result refused = notice(open, "decision", "--final", "--force");
    assertThat(refused.status()).isEqualTo(ExitStatus.CASE_FAILED);
    assertThat(refused.err()).contains("只能制作拟稿");
  }

  @Test
  void finalRefusesBlanksAndNamesThem() throws IOException {
    edit("number: 3", "number: ");
    Program.Result refused = notice("decision", "--final");
    assertThat(refused.status()).isEqualTo(ExitStatus.CASE_FAILED);
    assertThat(refused.err()).contains("发文顺序号（“decision”下的“number”）").contains("--final 不接受空白");
    assertThat(written()).isEmpty();
    edit("number: ", "number: 3");
    assertThat(notice("decision", "--final").status()).isZero();
  }

  @Test
  void theDateOfTheCaseGoesBeforeTheOneAskedFor() throws IOException {
    edit("notified: {units: 2026-04-27, party: 2026-04-27}\n", "");
    assertThat(
            notice("decision", "notification", "--date", "2026-06-01", "--format", "txt").status())
        .isZero();
    assertThat(text("decision.张致远")).contains("2026年4月25日").doesNotContain("2026年6月1日");
    assertThat(text("notification.张致远")).contains("2026年6月1日");
  }

  // What goes wrong.

  @ParameterizedTest
  @CsvSource(
      delimiter = '；',
      value = {
        "decison；2；是否想写“decision”？",
        "reporter-statement；1；没有记载匿名举报",
        "transfer；1；没有认定涉嫌行政拘留",
      })
  void saysWhyADocumentIsNotMade(String document, int status, String expected) throws IOException {
    Program.Result result = notice(document);
    assertThat(result.status()).isEqualTo(status);
    assertThat(result.err()).contains(expected).doesNotContain("\tat ");
    assertThat(written()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"notification", "publication", "correction", "extension", "follow-up"})
  void aCaseWithoutADecisionHasNoDocumentsOfWhatFollows(String document) throws IOException {
    Program.Result result = notice(Path.of("cases/open-inquiry.yaml"), document);
    assertThat(result.status()).isEqualTo(ExitStatus.CASE_FAILED);
    assertThat(result.err()).contains("对段清和尚未作出认定决定（第十四条）");
    assertThat(written()).isEmpty();
  }

  @Test
  void doesNotReplaceFilesUnlessForced() throws IOException {
    assertThat(notice("decision", "--format", "txt").status()).isZero();
    Path one = out.resolve("云民宗-2026-900.decision.张明远.txt");
    Files.delete(out.resolve("云民宗-2026-900.decision.张致远.txt"));
    Files.writeString(one, "手工修改");
    Program.Result refused = notice("decision", "--format", "txt");
    assertThat(refused.status()).isEqualTo(ExitStatus.CASE_FAILED);
    assertThat(refused.err()).contains("文件已经存在").contains("--force");
    assertThat(written()).hasSize(1);
    assertThat(one).hasContent("手工修改");
    assertThat(notice("decision", "--format", "txt", "--force").status()).isZero();
    assertThat(written()).hasSize(2);
    assertThat(Files.readString(one)).contains("张明远");
  }

  @Test
  void aFolderThatIsAFileIsTrouble() throws IOException {
    Files.writeString(out, "不是文件夹");
    Program.Result result = notice("decision");
    assertThat(result.status()).isEqualTo(ExitStatus.FILE_TROUBLE);
    assertThat(result.err()).contains("rongcuo: ").doesNotContain("\tat ");
    assertThat(out).hasContent("不是文件夹");
  }

  @Test
  void aReadOnlyFolderIsTroubleAndStaysAsItWas() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Files.createDirectory(out);
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeTrue(!Files.isWritable(out), "whoever runs this may write everywhere");
      Program.Result result = notice("decision");
      assertThat(result.status()).isEqualTo(ExitStatus.FILE_TROUBLE);
      assertThat(result.err()).contains("没有读写权限");
      assertThat(written()).isEmpty();
    } finally {
      Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void anOfficesOwnTemplateGoesFirst() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(own.resolve("decision.txt"), "# 本局格式\n对{{姓名}}予以容错。\n");
    String[] asked = {"decision", "--format", "txt", "--templates", own.toString()};
    assertThat(notice(asked).status()).isZero();
    assertThat(text("decision.张致远")).isEqualTo("本局格式\n　　对张致远予以容错。\n");
    Files.writeString(own.resolve("decision.txt"), "甲\n{{当事人简介}}");
    Program.Result refused =
        notice("decision", "--format", "txt", "--force", "--templates", own.toString());
    assertThat(refused.status()).isEqualTo(ExitStatus.CASE_FAILED);
    assertThat(refused.err()).contains("第 2 行").contains("是否想写“当事人简况”");
    assertThat(notice("decision", "--templates", folder.resolve("none").toString()).status())
        .isEqualTo(ExitStatus.WRONG_USAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|",
        "||",
        "|\n|---|",
        "|---|\n| 甲 | 乙 |\n| 丙 |",
        "| 甲 | 乙 |\n|---|---|\n|",
        "#",
        "# ",
        "## ",
        "###",
        "1.",
        "(1)",
        "@附件",
        "@署名",
        "@成文日期",
        "@主送",
        "@发文字号",
        "@换页",
        "|{{案号}}|"
      })
  void aLineWithNothingInItIsFilledInEveryFormat(String line) throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(own.resolve("decision.txt"), line + "\n");
    Program.Result result =
        notice("decision", "--format", "txt,md,docx,html", "--templates", own.toString());
    assertThat(result.err()).doesNotContain("内部出错");
    assertThat(result.status()).isZero();
    assertThat(written()).hasSize(8);
  }

  @ParameterizedTest
  @CsvSource({"--format,docs", "--date,2026-2-30", "--date,今天"})
  void refusesOptionsThatMakeNoSense(String option, String value) {
    Program.Result result = notice("decision", option, value);
    assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(result.err()).contains(option).contains(value);
  }

  @Test
  void inAFolderOneBadCaseDoesNotStopTheOthers() throws IOException {
    Files.writeString(folder.resolve("bad.yaml"), "schema: [");
    Program.Result result = notice(folder, "decision", "--format", "txt");
    assertThat(result.status()).isEqualTo(ExitStatus.CASE_FAILED);
    assertThat(written()).hasSize(2);
  }

  // What may not be known.

  @Test
  void onlyTheLetterToTheReporterNamesTheReporter() throws IOException {
    companion();
    assertThat(notice("--format", "txt,md,docx,html", "--trace").status()).isZero();
    written()
        .forEach(
            (name, bytes) -> {
              boolean letter = name.contains("reporter-feedback");
              assertThat(visible(name, bytes).contains(REPORTER)).as(name).isEqualTo(letter);
              assertThat(visible(name, bytes)).as(name).doesNotContain(CONTACT);
            });
  }

  private void companion() throws IOException {
    Files.writeString(
        folder.resolve("云民宗-2026-900.reporter.yaml"),
        "schema: rongcuo/reporter/1\nid: 云民宗-2026-900\nname: "
            + REPORTER
            + "\ncontact: "
            + CONTACT
            + "\n");
  }

  /** The places where a case says something in words of its own. */
  static List<Integer> freeTexts() throws IOException {
    List<Integer> lines = new ArrayList<>();
    List<String> text = Files.readAllLines(EVERYTHING);
    for (int i = 0; i < text.size(); i++) {
      if (text.get(i).contains("。") || text.get(i).startsWith("title:")) {
        lines.add(i);
      }
    }
    return lines;
  }

  @ParameterizedTest
  @MethodSource("freeTexts")
  void aReporterNamedInTheCaseStopsEverythingButTheLetter(int line) throws IOException {
    companion();
    List<String> lines = new ArrayList<>(Files.readAllLines(caseFile));
    int at = lines.get(line).indexOf("。");
    String planted =
        at < 0
            ? lines.get(line) + "骆 宾生"
            : lines.get(line).substring(0, at) + "，" + REPORTER + lines.get(line).substring(at);
    lines.set(line, planted);
    Files.write(caseFile, lines);
    Program.Result result = notice("--format", "txt");
    assertThat(result.status()).isEqualTo(ExitStatus.CASE_FAILED);
    assertThat(result.err())
        .contains("case.yaml:" + (line + 1) + ":")
        .contains("含有举报人的姓名或者联系方式")
        .doesNotContain(REPORTER);
    assertThat(written().keySet()).containsExactly("云民宗-2026-900.reporter-feedback.txt");
  }

  @Test
  void publishedVersionsHoldNoNumbersNamesOrOtherWords() throws IOException {
    String plants =
        "身份证440101199001011234，电话 138-0013-8000，座机０２０－８３１２３４５６，"
            + "邮箱zhang@example.org，微信：zhang_88，证号YX010021，张致远、张明远、顾明川";
    Files.writeString(caseFile, Files.readString(caseFile).replace("。", "，" + plants + "植入文字。"));
    edit("kind: named", "kind: anonymous");
    assertThat(notice("publication", "reporter-statement", "--format", "txt").status()).isZero();
    for (String document : List.of("publication", "reporter-statement")) {
      assertThat(text(document))
          .doesNotContain("440101199001011234")
          .doesNotContainPattern("138.?0013.?8000")
          .doesNotContain("８３１２３４５６")
          .doesNotContain("example.org")
          .doesNotContain("zhang_88")
          .doesNotContain("YX010021")
          .doesNotContain("致远")
          .doesNotContain("明远")
          .doesNotContain("明川");
    }
    assertThat(text("publication")).contains("张某1", "张某2");
    assertThat(text("reporter-statement")).contains("有关执法人员").doesNotContain("张某");
    // Its own words are those of published.summary alone, and the statement has none.
    assertThat(text("publication").split("植入文字", -1)).hasSize(2);
    assertThat(text("reporter-statement")).doesNotContain("植入文字");
  }

  @ParameterizedTest
  @CsvSource({"系佛教徒", "本人信奉道教", "是一名虔诚的信徒", "其妻为基督徒"})
  void beliefIsNeverPublished(String words) throws IOException {
    edit("没有及时发现隐患，损失轻微", "当事人" + words + "，损失轻微");
    Program.Result result = notice("publication");
    assertThat(result.status()).isEqualTo(ExitStatus.CASE_FAILED);
    assertThat(result.err())
        .contains("“published”下的“summary”中的“")
        .contains("宗教信仰")
        .containsPattern("case\\.yaml:\\d+");
    assertThat(written()).isEmpty();
  }

  @Test
  void whatIsWithheldIsNotPublished() throws IOException {
    edit("published: {date: 2026-05-06, scope: 局机关, summary: ", "published: {withheld: ");
    assertThat(notice("publication").err()).contains("不公开的理由（“published”下的“withheld”）");
    assertThat(written()).isEmpty();
  }

  // Text stays text.

  @Test
  void markupInACaseIsText() throws Exception {
    String evil =
        "<b>粗</b> & \"引\" {{姓名}} {{{x}}} {{#证据}} # 标 | 格 *星* _线_ [链](http://x) ]]> <!-- 注";
    edit("summary: 对某场所开展消防检查。", "summary: '" + evil + "。'");
    edit("负责人承认上锁。", "'@换页 # 甲 | 乙'");
    assertThat(notice("decision", "--format", "txt,md,docx,html").status()).isZero();
    String name = "云民宗-2026-900.decision.张致远.";
    Map<String, byte[]> files = written();
    assertThat(text("decision.张致远")).contains(evil).contains("@换页 # 甲 | 乙");
    assertThat(visible("x.docx", files.get(name + "docx"))).contains(evil);
    assertThat(visible("x.html", files.get(name + "html"))).contains(evil);
    String markdown = new String(files.get(name + "md"), StandardCharsets.UTF_8);
    assertThat(markdown).contains("\\<b\\>").contains("\\*星\\*").doesNotContain("<b>");
  }

  @Test
  void charactersThatAreNoTextAreReplaced() throws Exception {
    edit("summary: 对某场所开展消防检查。", "summary: \"甲\\x07乙\\u202E丙\\U000F0000丁\\nＸ\"");
    assertThat(notice("decision", "--format", "txt,docx,html").status()).isZero();
    assertThat(text("decision.张致远")).contains("甲\uFFFD乙\uFFFD丙\uFFFD丁。\n　　Ｘ");
    String name = "云民宗-2026-900.decision.张致远.";
    assertThat(visible("x.docx", written().get(name + "docx"))).contains("甲\uFFFD乙\uFFFD丙\uFFFD丁");
  }

  // Where each sentence comes from.

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("cases"))) {
      return Stream.concat(
          Stream.of(EVERYTHING),
          files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everySentenceOfADecisionHasASource(Path file) {
    Program.Result result = notice(file, "decision", "--format", "txt", "--trace");
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("← ").doesNotContain("无依据");
  }

  @Test
  void aSentenceOfATemplateWithoutASourceShows() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(own.resolve("decision.txt"), "# 决定\n依照第十四条认定。本案情节轻微。\n{{决定理由}}\n");
    Program.Result result =
        notice("decision", "--format", "txt", "--trace", "--templates", own.toString());
    assertThat(result.out())
        .contains("1. 依照第十四条认定。\n     ← 第十四条")
        .contains("2. 本案情节轻微。\n     ← 无依据")
        .contains("3. 系故意隐瞒所致。\n     ← 记录“decision”下的“reasons”（局党组会议）");
    assertThat(result.err()).contains("“本案情节轻微。”没有依据");
  }

  // Helpers.

  private static String visible(String name, byte[] bytes) {
    try {
      if (name.endsWith(".docx")) {
        return textOf(entry(bytes, "word/document.xml").getBytes(StandardCharsets.UTF_8));
      }
      return name.endsWith(".html") ? textOf(bytes) : new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of well-formed XML; anything else fails. */
  private static String textOf(byte[] xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml))
          .getDocumentElement()
          .getTextContent();
    } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
      throw new IOException(e);
    }
  }

  private static String entry(byte[] archive, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("no entry " + name);
  }
}

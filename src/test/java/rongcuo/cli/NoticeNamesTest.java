package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.casefile.store.FileNames;

/** Names of documents and cases that some file system has trouble with. */
class NoticeNamesTest {

  @TempDir Path folder;

  private Path caseFile(String name, String id, String subjects) throws IOException {
    String text = Files.readString(Path.of("cases/inspection-concealed.yaml"));
    text = text.replaceFirst("(?m)^id: .*$", "id: '" + id + "'");
    if (!subjects.isEmpty()) {
      text =
          text.replaceFirst("(?ms)^subjects:.*?^incident:", "subjects:\n" + subjects + "incident:");
    }
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Program.Result byId(Path file, String... more) throws Exception {
    return notice(
        file, Stream.concat(Stream.of(more), Stream.of("--names", "id")).toArray(String[]::new));
  }

  private Program.Result notice(Path file, String... more) throws Exception {
    String[] line = {
      "notice",
      file.toString(),
      "decision",
      "--format",
      "txt",
      "--out-dir",
      folder.resolve("out") + ""
    };
    return Program.run(Stream.concat(Stream.of(line), Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void aLongNameIsShortenedAndBothDocumentsAreWritten() throws Exception {
    Path file =
        caseFile("a.yaml", "民宗〔2026〕8号", "  - {name: 乙}\n  - {name: " + "中".repeat(84) + "}\n");
    Program.Result result = byId(file);
    assertThat(result.status()).as(result.err()).isZero();
    List<String> names = names(folder.resolve("out"));
    assertThat(names).hasSize(2).allSatisfy(n -> assertThat(FileNames.bytes(n)).isLessThan(250));
    assertThat(names.get(0)).startsWith("民宗〔2026〕8号.decision.中中中").endsWith("2.txt");
    assertThat(names.get(1)).isEqualTo("民宗〔2026〕8号.decision.乙.txt");
  }

  @Test
  void namesAreInChineseAndInTheOrderOfTheFileIndex() throws Exception {
    Path file = caseFile("a.yaml", "民宗〔2026〕8号", "  - {name: 叶长青}\n  - {name: 程望舒}\n");
    assertThat(notice(file, "acceptance", "卷宗目录").status()).isZero();
    assertThat(names(folder.resolve("out")))
        .containsExactly(
            "民宗〔2026〕8号 02 受理通知书（叶长青）.txt",
            "民宗〔2026〕8号 02 受理通知书（程望舒）.txt",
            "民宗〔2026〕8号 05 容错认定决定书（叶长青）.txt",
            "民宗〔2026〕8号 05 容错认定决定书（程望舒）.txt",
            "民宗〔2026〕8号 19 卷宗目录.txt");
  }

  @Test
  void aTitleThatTheCaseCallsForIsTheName() throws Exception {
    Path file = caseFile("a.yaml", "MZ-1", "");
    String text = Files.readString(file);
    Files.writeString(
        file, text.replaceFirst("(?m)^unit: *\\{", "unit: {accountability-body: 某市纪委监委, "));
    assertThat(notice(file).status()).isZero();
    assertThat(names(folder.resolve("out"))).singleElement().asString().contains("05 容错认定建议书（");
  }

  @Test
  void namesakesAreToldApart() throws Exception {
    Path file = caseFile("a.yaml", "MZ-1", "  - {name: 叶长青}\n  - {name: 叶长青}\n");
    assertThat(notice(file).status()).isZero();
    assertThat(names(folder.resolve("out")))
        .containsExactly("MZ-1 05 容错认定决定书（叶长青1）.txt", "MZ-1 05 容错认定决定书（叶长青2）.txt");
    assertThat(notice(file, "--subject", "叶长青", "--force").status()).isEqualTo(2);
    Files.delete(folder.resolve("out/MZ-1 05 容错认定决定书（叶长青2）.txt"));
    assertThat(notice(file, "--subject", "2").status()).isZero();
    assertThat(names(folder.resolve("out"))).hasSize(2);
  }

  @Test
  void theLongestNumberAndNameAreShortened() throws Exception {
    Path file = caseFile("a.yaml", "中".repeat(64), "  - {name: " + "文".repeat(84) + "}\n");
    assertThat(notice(file, "acceptance").status()).isZero();
    assertThat(names(folder.resolve("out")))
        .allSatisfy(n -> assertThat(FileNames.bytes(n)).isLessThan(250))
        .allSatisfy(n -> assertThat(n).contains("文文", "书（"));
  }

  @Test
  void aFolderOfTheCaseHoldsItsDocumentsForTheOwnerAlone() throws Exception {
    Path file = caseFile("a.yaml", "民宗〔2026〕8号", "  - {name: 叶长青}\n");
    assertThat(notice(file, "--folder-per-case").status()).isZero();
    Path made = folder.resolve("out/民宗〔2026〕8号");
    assertThat(names(made)).containsExactly("05 容错认定决定书（叶长青）.txt");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rwx------");
    assertThat(notice(file, "--folder-per-case").err()).contains("已经存在");
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner", "group", "本人", "同组"})
  void theOfficeSaysWhatFilesAreCalledAndWhoReadsThem(String access) throws Exception {
    Path file = caseFile("a.yaml", "MZ-1", "  - {name: 叶长青}\n");
    Path settings = folder.resolve("office.conf");
    Files.writeString(
        settings,
        "schema: rongcuo/config/1\ndocuments: {names: id, folder-per-case: yes, access: "
            + access
            + "}\n");
    assertThat(notice(file, "--config", settings.toString()).status()).isZero();
    Path made = folder.resolve("out/MZ-1/decision.txt");
    boolean group = access.equals("group") || access.equals("同组");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo(group ? "rw-r-----" : "rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.getParent())))
        .isEqualTo(group ? "rwxr-x---" : "rwx------");
    assertThat(notice(file, "--config", settings.toString(), "--names", "中文").status()).isZero();
    assertThat(folder.resolve("out/MZ-1/05 容错认定决定书（叶长青）.txt")).exists();
  }

  @Test
  void theLetterToTheReporterStaysItsOwnersWhoeverReadsTheOthers() throws Exception {
    Path file = caseFile("a.yaml", "MZ-1", "");
    Files.writeString(
        folder.resolve("MZ-1.reporter.yaml"), "schema: rongcuo/reporter/1\nid: MZ-1\nname: 欧阳秋白\n");
    Path settings = folder.resolve("office.conf");
    Files.writeString(settings, "schema: rongcuo/config/1\ndocuments: {access: group}\n");
    Program.Result made =
        notice(file, "reporter-feedback", "--config", settings.toString(), "--names", "id");
    assertThat(made.status()).as(made.err()).isZero();
    assertThat(rights("MZ-1.decision.txt")).isEqualTo("rw-r-----");
    assertThat(rights("MZ-1.reporter-feedback.txt")).isEqualTo("rw-------");
  }

  private String rights(String name) throws IOException {
    return PosixFilePermissions.toString(
        Files.getPosixFilePermissions(folder.resolve("out").resolve(name)));
  }

  @Test
  void copiesAreOfTheDecisionAlone() throws Exception {
    Path file = caseFile("a.yaml", "MZ-1", "");
    Path settings = folder.resolve("office.conf");
    Files.writeString(
        settings, "schema: rongcuo/config/1\ndocuments: {copies: [云溪市司法局], printed-by: 局办公室}\n");
    String config = settings.toString();
    assertThat(notice(file, "notification", "--config", config, "--names", "id").status()).isZero();
    assertThat(Files.readString(folder.resolve("out/MZ-1.decision.txt")))
        .contains("抄送：云溪市司法局。", "局办公室");
    assertThat(Files.readString(folder.resolve("out/MZ-1.notification.txt")))
        .contains("局办公室")
        .doesNotContain("抄送", "司法局");
  }

  @Test
  void documentsOfOneOfficerAreMadeAlone() throws Exception {
    Path file = caseFile("a.yaml", "MZ-1", "  - {name: 叶长青}\n  - {name: 程望舒}\n");
    assertThat(notice(file, "acceptance", "--subject", "程望舒").status()).isZero();
    assertThat(names(folder.resolve("out")))
        .containsExactly("MZ-1 02 受理通知书（程望舒）.txt", "MZ-1 05 容错认定决定书（程望舒）.txt");
    Program.Result ofAll = notice(file, "file-index", "--subject", "叶长青");
    assertThat(ofAll.status()).isEqualTo(1);
    assertThat(ofAll.err()).contains("卷宗目录全案一份", "--subject");
    Program.Result nobody = notice(file, "--subject", "叶长春");
    assertThat(nobody.status()).isEqualTo(2);
    assertThat(nobody.err()).contains("叶长春", "1 叶长青、2 程望舒");
    Files.createDirectory(folder.resolve("x"));
    caseFile("x/b.yaml", "MZ-2", "  - {name: 陆闻溪}\n");
    assertThat(notice(folder, "file-index", "--subject", "陆闻溪").status()).isZero();
    assertThat(names(folder.resolve("out")))
        .hasSize(4)
        .contains("MZ-2 05 容错认定决定书（陆闻溪）.txt", "MZ-2 19 卷宗目录.txt");
    Program.Result inNone = notice(folder, "--subject", "叶长春");
    assertThat(inNone.status()).isEqualTo(1);
    assertThat(inNone.err()).contains("各案件都没有当事人“叶长春”");
  }

  @Test
  void namesThatFallTogetherAreAllWritten() throws Exception {
    Path file =
        caseFile("a.yaml", "MZ-1", "  - {name: Li Yi}\n  - {name: LI_YI}\n  - {name: 'li?yi'}\n");
    Program.Result result = byId(file);
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(names(folder.resolve("out")))
        .containsExactly(
            "MZ-1.decision.LI_YI2.txt", "MZ-1.decision.Li_Yi1.txt", "MZ-1.decision.li_yi3.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MZ-1", "mz-1"})
  void twoCasesOfOneNumberDoNotReplaceEachOthersDocuments(String second) throws Exception {
    caseFile("a.yaml", "MZ-1", "");
    Files.createDirectory(folder.resolve("x"));
    caseFile("x/b.yaml", second, "");
    Program.Result result = byId(folder, "--force");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("b.yaml", "a.yaml", "没有写出");
    assertThat(names(folder.resolve("out"))).containsExactly("MZ-1.decision.txt");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aFolderInADocumentsPlaceIsTold(boolean force) throws Exception {
    Path file = caseFile("a.yaml", "MZ-1", "");
    Files.createDirectories(folder.resolve("out/MZ-1.decision.txt"));
    Program.Result result = force ? byId(file, "acceptance", "--force") : byId(file, "acceptance");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("MZ-1.decision.txt", "文件夹").doesNotContain(".tmp", "Is a");
    assertThat(names(folder.resolve("out"))).containsExactly("MZ-1.decision.txt");
  }

  @Test
  void aFileInPlaceOfTheFolderIsTold() throws Exception {
    Path file = caseFile("a.yaml", "MZ-1", "");
    Files.writeString(folder.resolve("out"), "");
    Program.Result result = notice(file);
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err()).contains("路径中有一段是文件而不是文件夹");
  }

  @ParameterizedTest
  @ValueSource(ints = {250, 251, 255})
  void aCaseFileOfTheLongestNameIsEditedLikeOthers(int bytes) throws Exception {
    String name = "中".repeat((bytes - 5) / 3) + "x".repeat((bytes - 5) % 3) + ".yaml";
    assertThat(FileNames.bytes(name)).isEqualTo(bytes);
    Path file = caseFile(name, "MZ-1", "");
    assertThat(Program.run("record", file.toString(), "feedback", "--replace").status()).isZero();
    assertThat(Program.run("evaluate", file.toString()).status()).isZero();
    assertThat(names(folder))
        .contains(name)
        .hasSizeLessThanOrEqualTo(2)
        .allMatch(each -> FileNames.bytes(each) <= 255);
    String out = folder.resolve("乙".repeat(85)).toString();
    assertThat(Program.run("ledger", file.toString(), "--out", out).status()).isZero();
    assertThat(names(folder)).contains(name, "乙".repeat(85));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ledger", "duties", "trends", "evaluate", "check", "explain"})
  void aResultOfTooLongANameIsToldBeforeItIsMade(String command) throws Exception {
    Path file = caseFile("a.yaml", "MZ-1", "");
    String out = folder.resolve("乙".repeat(86)).toString();
    Program.Result result = Program.run(command, file.toString(), "--out", out);
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err()).contains("文件名或者路径太长", "乙乙").doesNotContain(".tmp", "too long");
    assertThat(names(folder)).containsExactly("a.yaml");
  }

  @Test
  void whoCouldReadAResultCanReadTheNextOne() throws Exception {
    Path file = caseFile("a.yaml", "MZ-1", "");
    Path out = Files.writeString(folder.resolve("x.csv"), "old");
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rw-rw-r--"));
    assertThat(Program.run("ledger", file.toString(), "--out", out.toString()).status()).isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void anEditTellsOfFurtherNamesOfTheFile() throws Exception {
    Path file = caseFile("a.yaml", "MZ-1", "");
    Files.createLink(folder.resolve("乙.yaml"), file);
    Program.Result check = Program.run("check", file.toString());
    assertThat(check.out()).contains("2 个名称", "乙.yaml", "ln -s");
    Program.Result edit = Program.run("record", file.toString(), "feedback", "--replace");
    assertThat(edit.status()).isZero();
    assertThat(edit.err()).contains("a.yaml", "2 个名称", "乙.yaml");
    assertThat(Program.run("check", file.toString()).out()).doesNotContain("个名称");
  }

  @ParameterizedTest
  @ValueSource(strings = {"决定书.docx", "x.PDF", "a.txt"})
  void aFilesNameIsNoFolder(String name) throws Exception {
    Path file = caseFile("a.yaml", "MZ-1", "");
    Path out = folder.resolve(name);
    Program.Result result =
        Program.run("notice", file.toString(), "decision", "--out", out.toString());
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("应为文件夹", name, "--format");
    assertThat(out).doesNotExist();
    Files.createDirectory(out);
    assertThat(Program.run("notice", file.toString(), "decision", "--out", out.toString()).status())
        .isZero();
  }

  @Test
  void documentsDoNotGoToStandardOutput() throws Exception {
    Path file = caseFile("a.yaml", "MZ-1", "");
    Program.Result result = Program.run("notice", file.toString(), "decision", "--out", "-");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("应为文件夹", "“-”", "--format txt");
    assertThat(Path.of("-")).doesNotExist();
  }

  @Test
  void hiddenFilesOfAFolderAreNoCases() throws Exception {
    caseFile("a.yaml", "MZ-1", "");
    Files.writeString(folder.resolve("._a.yaml"), "\0\5\26\7");
    Program.Result result = Program.run("check", folder.toString());
    assertThat(result.status()).as(result.out() + result.err()).isZero();
  }

  @Test
  void checkTellsOfNumbersWhoseFilesWouldBeMixedUp() throws Exception {
    caseFile("a.yaml", "MZ-1", "");
    caseFile("b.yaml", "mz-1", "");
    Program.Result result = Program.run("check", folder.toString());
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("b.yaml", "a.yaml", "相同的文件名", "rename");
  }
}

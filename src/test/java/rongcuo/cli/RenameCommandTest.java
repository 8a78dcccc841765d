package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.ReporterFile;

/** A new case number, with all that is called after the old one. */
class RenameCommandTest {

  private static final String OLD = "栖民宗-2026-001";
  private static final String NEW = "民宗〔2026〕8号";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeCase() throws Exception {
    String text = Files.readString(Path.of("cases/inspection-concealed.yaml"));
    file = folder.resolve(OLD + ".yaml");
    Files.writeString(file, text.replaceFirst("(?m)^id: .*$", "id: " + OLD + "  # 原案号"));
  }

  private Map<String, String> all() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.filter(file -> !file.toString().endsWith(".jsonl")).toList()) {
        all.put(each.getFileName().toString(), Files.readString(each));
      }
    }
    return all;
  }

  private void beside(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  @Test
  void takesAllThatIsCalledAfterTheOldNumberWithIt() throws Exception {
    String text = Files.readString(file);
    beside(OLD + ".reporter.yaml", "schema: rongcuo/reporter/1\n# 来信\nid: " + OLD + "\nname: 王某\n");
    Files.setPosixFilePermissions(
        folder.resolve(OLD + ".reporter.yaml"), PosixFilePermissions.fromString("rw-------"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
    beside(OLD + ".expect.json", "[]");
    beside(OLD + ".decision.docx", "一");
    beside(OLD + ".reporter-feedback.txt", "二");
    beside(OLD + ".decision.somebody.docx", "其他");
    beside(OLD + ".笔录.docx", "手工文件");
    beside(OLD + "2.decision.docx", "别案");
    Program.Result result = Program.run("rename", file.toString(), NEW);
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).contains(OLD + "：案号改为 " + NEW, OLD + ".yaml → " + NEW + ".yaml");
    assertThat(result.err()).contains("notice --force");
    assertThat(all())
        .isEqualTo(
            new TreeMap<>(
                Map.of(
                    NEW + ".yaml",
                    text.replace("id: " + OLD + "  #", "id: " + NEW + "  #"),
                    NEW + ".reporter.yaml",
                    "schema: rongcuo/reporter/1\n# 来信\nid: " + NEW + "\nname: 王某\n",
                    NEW + ".expect.json",
                    "[]",
                    NEW + ".decision.docx",
                    "一",
                    NEW + ".reporter-feedback.txt",
                    "二",
                    OLD + ".decision.somebody.docx",
                    "其他",
                    OLD + ".笔录.docx",
                    "手工文件",
                    OLD + "2.decision.docx",
                    "别案")));
    Path renamed = folder.resolve(NEW + ".yaml");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(renamed)))
        .isEqualTo("rw-rw----");
    Path companion = folder.resolve(NEW + ".reporter.yaml");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(companion)))
        .isEqualTo("rw-------");
    assertThat(ReporterFile.find(renamed, NEW)).containsExactly(companion);
    assertThat(ReporterFile.read(companion, NEW).reporter()).isNotNull();
  }

  @Test
  void ofSeveralSubjectsThePapersOfEachAreRenamed() throws Exception {
    String text = Files.readString(file);
    int subjects = text.indexOf("subjects:");
    Files.writeString(
        file,
        text.substring(0, subjects)
            + "subjects:\n  - {name: 张某}\n"
            + text.substring(subjects + 10));
    assertThat(CaseReader.read(file).caseFile()).isNotNull();
    beside(OLD + ".decision.张某.docx", "一");
    beside(OLD + ".decision.赵某.docx", "无此人");
    assertThat(Program.run("rename", file.toString(), NEW).status()).isZero();
    assertThat(all())
        .containsKeys(NEW + ".yaml", NEW + ".decision.张某.docx", OLD + ".decision.赵某.docx");
  }

  @Test
  void takesDocumentsOfChineseNamesAndTheirFolderWithIt() throws Exception {
    String officer = CaseReader.read(file).caseFile().subjects().get(0).name();
    beside(OLD + " 05 容错认定决定书（" + officer + "）.docx", "一");
    beside(OLD + " 05 容错认定建议书（" + officer + "）.pdf", "二");
    beside(OLD + " 05 容错认定决定书（赵某）.docx", "无此人");
    beside(OLD + " 19 卷宗目录.txt", "三");
    beside(OLD + " 笔录.docx", "手工文件");
    Files.createDirectory(folder.resolve(OLD));
    beside(OLD + "/14 实名举报反馈函.docx", "四");
    beside(OLD + "/手工.docx", "五");
    assertThat(Program.run("rename", file.toString(), NEW).status()).isZero();
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(each -> folder.relativize(each).toString()))
          .containsExactlyInAnyOrder(
              NEW + ".yaml",
              NEW + " 05 容错认定决定书（" + officer + "）.docx",
              NEW + " 05 容错认定建议书（" + officer + "）.pdf",
              OLD + " 05 容错认定决定书（赵某）.docx",
              NEW + " 19 卷宗目录.txt",
              OLD + " 笔录.docx",
              NEW + "/14 实名举报反馈函.docx",
              NEW + "/手工.docx",
              NEW + ".history.jsonl");
    }
  }

  @Test
  void leavesAFolderOfThatNameWithoutDocuments() throws Exception {
    Files.createDirectory(folder.resolve(OLD));
    beside(OLD + "/笔录.docx", "手工文件");
    assertThat(Program.run("rename", file.toString(), NEW).status()).isZero();
    assertThat(folder.resolve(OLD + "/笔录.docx")).exists();
  }

  @Test
  void refusesAFolderThatIsThere() throws Exception {
    Files.createDirectory(folder.resolve(OLD));
    beside(OLD + "/19 卷宗目录.docx", "一");
    Files.createDirectory(folder.resolve(NEW));
    Program.Result result = Program.run("rename", file.toString(), NEW);
    assertThat(result.status()).isNotZero();
    assertThat(result.err()).contains("已被占用：" + NEW);
    assertThat(file).exists();
    assertThat(folder.resolve(OLD + "/19 卷宗目录.docx")).exists();
  }

  @Test
  void leavesAFileThatIsCalledOtherwiseItsName() throws Exception {
    Path other = Files.move(file, folder.resolve("案件.yml"));
    Program.Result result = Program.run("rename", other.toString(), NEW, "--lang", "en");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(all()).containsOnlyKeys("案件.yml");
    assertThat(CaseReader.read(other).caseFile().id()).isEqualTo(NEW);
    assertThat(result.out()).contains("its number is now " + NEW);
  }

  @Test
  void triedOnlyItChangesNothing() throws Exception {
    beside(OLD + ".reporter.yaml", "schema: rongcuo/reporter/1\nid: " + OLD + "\nname: 王某\n");
    Map<String, String> before = all();
    Program.Result result = Program.run("rename", file.toString(), NEW, "--dry-run");
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains(NEW + ".reporter.yaml", "试算");
    assertThat(all()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".yaml", ".reporter.yaml", ".reporter.yml", ".decision.docx", ".expect.json"})
  void refusesANameThatIsTaken(String ending) throws Exception {
    beside(OLD + ".reporter.yaml", "schema: rongcuo/reporter/1\nid: " + OLD + "\nname: 王某\n");
    beside(OLD + ".decision.docx", "一");
    beside(OLD + ".expect.json", "[]");
    beside(NEW + ending, "别的");
    Map<String, String> before = all();
    Program.Result result = Program.run("rename", file.toString(), NEW);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains(NEW + ending, "未作改动");
    assertThat(all()).isEqualTo(before);
  }

  @Test
  void refusesANumberThatAnotherCaseHas() throws Exception {
    beside("别案.yaml", Files.readString(file).replace("id: " + OLD, "id: MZ-8"));
    for (String number : new String[] {"MZ-8", "mz-8"}) {
      Program.Result result = Program.run("rename", file.toString(), number);
      assertThat(result.status()).isEqualTo(1);
      assertThat(result.err()).contains("别案.yaml", "请换一个案号");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "../x", "a/b", "aux", "x.", "-x", "a:b"})
  void refusesWhatIsNoNumber(String number) throws Exception {
    Map<String, String> before = all();
    assertThat(Program.run("rename", file.toString(), "--", number).status()).isEqualTo(2);
    assertThat(all()).isEqualTo(before);
  }

  @Test
  void aReportersFileThatIsWrongLeavesAllAsItWas() throws Exception {
    beside(OLD + ".reporter.yaml", "schema: rongcuo/reporter/1\nid: 其他\nname: 王某\n");
    Map<String, String> before = all();
    Program.Result result = Program.run("rename", file.toString(), NEW);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).doesNotContain("王某");
    assertThat(all()).isEqualTo(before);
  }

  @Test
  void mendsWhatWindowsReserves() throws Exception {
    Path reserved = folder.resolve("aux.yaml");
    Files.writeString(reserved, Files.readString(file).replace("id: " + OLD, "id: aux"));
    Files.delete(file);
    beside("aux.reporter.yaml", "schema: rongcuo/reporter/1\nid: aux\nname: 王某\n");
    Program.Result check = Program.run("check", reserved.toString());
    assertThat(check.status()).isZero();
    assertThat(check.out()).contains("Windows", "rongcuo rename");
    assertThat(Program.run("rename", reserved.toString(), "AUX-1").status()).isZero();
    assertThat(all()).containsOnlyKeys("AUX-1.yaml", "AUX-1.reporter.yaml");
  }

  @Test
  void changesTheCaseOfLettersAlone() throws Exception {
    Path small = folder.resolve("mz-1.yaml");
    Files.writeString(small, Files.readString(file).replace("id: " + OLD, "id: mz-1"));
    Files.delete(file);
    beside("mz-1.reporter.yaml", "schema: rongcuo/reporter/1\nid: mz-1\nname: 王某\n");
    Program.Result result = Program.run("rename", small.toString(), "MZ-1");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(all()).containsOnlyKeys("MZ-1.yaml", "MZ-1.reporter.yaml");
    assertThat(CaseReader.read(folder.resolve("MZ-1.yaml")).caseFile().id()).isEqualTo("MZ-1");
  }

  @Test
  void isTheSameNumber() throws Exception {
    Program.Result result = Program.run("rename", file.toString(), OLD);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("案号已经是");
  }
}

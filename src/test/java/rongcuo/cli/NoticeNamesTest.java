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
    Program.Result result = notice(file);
    assertThat(result.status()).as(result.err()).isZero();
    List<String> names = names(folder.resolve("out"));
    assertThat(names).hasSize(2).allSatisfy(n -> assertThat(FileNames.bytes(n)).isLessThan(250));
    assertThat(names.get(0)).startsWith("民宗〔2026〕8号.decision.中中中").endsWith("2.txt");
    assertThat(names.get(1)).isEqualTo("民宗〔2026〕8号.decision.乙.txt");
  }

  @Test
  void namesThatFallTogetherAreAllWritten() throws Exception {
    Path file =
        caseFile("a.yaml", "MZ-1", "  - {name: Li Yi}\n  - {name: LI_YI}\n  - {name: 'li?yi'}\n");
    Program.Result result = notice(file);
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
    Program.Result result = notice(folder, "--force");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("b.yaml", "a.yaml", "没有写出");
    assertThat(names(folder.resolve("out"))).containsExactly("MZ-1.decision.txt");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aFolderInADocumentsPlaceIsTold(boolean force) throws Exception {
    Path file = caseFile("a.yaml", "MZ-1", "");
    Files.createDirectories(folder.resolve("out/MZ-1.decision.txt"));
    Program.Result result =
        force ? notice(file, "acceptance", "--force") : notice(file, "acceptance");
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

  @Test
  void checkTellsOfNumbersWhoseFilesWouldBeMixedUp() throws Exception {
    caseFile("a.yaml", "MZ-1", "");
    caseFile("b.yaml", "mz-1", "");
    Program.Result result = Program.run("check", folder.toString());
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("b.yaml", "a.yaml", "相同的文件名", "rename");
  }
}

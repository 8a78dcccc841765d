package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rongcuo.batch.CaseFolder;
import rongcuo.language.Language;

/** The companion file that holds a reporter's identity. */
class ReporterFileTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 10, 9, 9, 15);
  private static final Reporter REPORTER = new Reporter("MZ-1", "王某", "13900000000");

  @TempDir Path folder;

  @Test
  void isWrittenForItsOwnerAndReadBack() throws Exception {
    Path file = ReporterFile.of(folder.resolve("a.yaml"), "MZ-1");
    assertThat(file.getFileName()).hasToString("MZ-1.reporter.yaml");
    ReporterFile.write(file, REPORTER, Language.CHINESE, NOW);
    assertThat(file)
        .hasContent("# 举报人身份，仅供反馈使用，不得外传。\n格式: 容错举报人/1\n案号: MZ-1\n姓名: 王某\n联系方式: \"13900000000\"\n");
    assertThat(permissions(file)).isEqualTo("rw-------");
    assertThat(ReporterFile.read(file, "MZ-1"))
        .isEqualTo(new ReporterDocument(REPORTER, List.of()));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void isUpdatedInPlaceAndMadeItsOwnersAlone() throws Exception {
    Path file = folder.resolve("MZ-1.reporter.yaml");
    Files.writeString(
        file, "schema: rongcuo/reporter/1\n# 来信\nid: MZ-1\nname: '王某' # 化名\ncontact: x\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    ReporterFile.write(file, new Reporter("MZ-1", "李某", null), Language.ENGLISH, NOW);
    assertThat(file).hasContent("schema: rongcuo/reporter/1\n# 来信\nid: MZ-1\nname: '李某' # 化名\n");
    assertThat(permissions(file)).isEqualTo("rw-------");
  }

  @Test
  void refusesAnotherCaseAndUnknownKeys() throws Exception {
    Path file = folder.resolve("MZ-1.reporter.yaml");
    Files.writeString(file, "schema: rongcuo/reporter/1\nid: MZ-2\nname: 王某\n");
    ReporterDocument other = ReporterFile.read(file, "MZ-1");
    assertThat(other.reporter()).isNull();
    assertThat(other.problems().get(0).message().chinese()).contains("MZ-2", "MZ-1");
    assertThat(other.problems().get(0).place()).isEqualTo(new Place(2, 5));
    assertThatThrownBy(() -> ReporterFile.write(file, REPORTER, Language.ENGLISH, NOW))
        .isInstanceOf(EditRefusedException.class);
    Files.writeString(file, "schema: rongcuo/reporter/1\nid: MZ-1\nname: 王某\nphne: 1\n");
    assertThat(ReporterFile.read(file, "MZ-1").problems().get(0).message().chinese())
        .contains("举报人文件没有“phne”");
  }

  @Test
  void isNoCaseAndNeitherIsALockNorALeftover() throws Exception {
    Path cases = Files.createDirectory(folder.resolve("cases"));
    Path file = Files.copy(Path.of("cases/flood.yaml"), cases.resolve("flood.yaml"));
    ReporterFile.write(cases.resolve("x.reporter.yaml"), REPORTER, Language.CHINESE, NOW);
    try (CaseEditor editor = CaseEditor.open(file, NOW)) {
      Files.writeString(cases.resolve(".flood.yaml.tmp"), "schema: x");
      assertThat(new CaseFolder(List.of(cases)))
          .containsExactly(new CaseFolder.Found.CaseAt(editor.file()));
    }
  }

  private static String permissions(Path file) throws java.io.IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}

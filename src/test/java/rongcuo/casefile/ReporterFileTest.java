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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.batch.CaseFolder;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.casefile.edit.ReporterEditor;
import rongcuo.casefile.edit.Witness;
import rongcuo.diagnostics.Place;
import rongcuo.language.Language;

/** The companion file that holds a reporter's identity. */
class ReporterFileTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 10, 9, 9, 15);
  private static final Reporter REPORTER = new Reporter("MZ-1", "王某", "女士", "13900000000");

  @TempDir Path folder;

  @Test
  void isWrittenForItsOwnerAndReadBack() throws Exception {
    Path file = ReporterFile.of(folder.resolve("a.yaml"), "MZ-1");
    assertThat(file.getFileName()).hasToString("MZ-1.reporter.yaml");
    ReporterEditor.write(file, REPORTER, Language.CHINESE, NOW);
    assertThat(file)
        .hasContent(
            "# 举报人身份，仅供反馈使用，不得外传。\n格式: 容错举报人/1\n案号: MZ-1\n姓名: 王某\n称呼: 女士\n联系方式: \"13900000000\"\n");
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
    ReporterEditor.write(file, new Reporter("MZ-1", "李某", null, null), Language.ENGLISH, NOW);
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
    assertThatThrownBy(() -> ReporterEditor.write(file, REPORTER, Language.ENGLISH, NOW))
        .isInstanceOf(EditRefusedException.class);
    Files.writeString(file, "schema: rongcuo/reporter/1\nid: MZ-1\nname: 王某\nphne: 1\n");
    assertThat(ReporterFile.read(file, "MZ-1").problems().get(0).message().chinese())
        .contains("举报人文件没有“phne”");
  }

  @Test
  void isNoCaseAndNeitherIsALockNorALeftover() throws Exception {
    Path cases = Files.createDirectory(folder.resolve("cases"));
    Path file = Files.copy(Path.of("cases/flood.yaml"), cases.resolve("flood.yaml"));
    ReporterEditor.write(cases.resolve("x.reporter.yaml"), REPORTER, Language.CHINESE, NOW);
    try (CaseEditor editor = CaseEditor.open(file, NOW, Witness.NONE)) {
      Files.writeString(cases.resolve(".flood.yaml.tmp"), "schema: x");
      assertThat(new CaseFolder(List.of(cases)))
          .containsExactly(new CaseFolder.Found.CaseAt(editor.file()));
    }
  }

  /** Of a case that is alone nobody looks for a reporter's file. */
  @ParameterizedTest
  @ValueSource(strings = {"MZ-1.reporter.yaml", "other.reporter.yml", "mz-1.REPORTER.YML"})
  void noCaseIsAloneBesideOneNorBehindALink(String name) throws Exception {
    Path cases = Files.createDirectory(folder.resolve("cases"));
    Path apart = Files.createDirectory(cases.resolve("apart"));
    Path file = Files.writeString(cases.resolve("a.yaml"), "");
    Path alone = Files.writeString(apart.resolve("b.yaml"), "");
    Path link = Files.createSymbolicLink(apart.resolve("c.yaml"), file);
    Files.writeString(cases.resolve(name), "");
    assertThat(new CaseFolder(List.of(cases)))
        .containsExactly(
            new CaseFolder.Found.CaseAt(file),
            new CaseFolder.Found.CaseAt(alone, true),
            new CaseFolder.Found.CaseAt(link));
    assertThat(new CaseFolder(List.of(file))).containsExactly(new CaseFolder.Found.CaseAt(file));
  }

  @Test
  void isFoundBesideTheFileThatALinkLeadsTo() throws Exception {
    Path real = Files.createDirectories(folder.resolve("real"));
    Path links = Files.createDirectories(folder.resolve("links"));
    Path further = Files.createDirectories(folder.resolve("further"));
    Path file = Files.writeString(real.resolve("a.yaml"), "");
    Path link = Files.createSymbolicLink(links.resolve("b.yaml"), Path.of("../real/a.yaml"));
    Path chain = Files.createSymbolicLink(further.resolve("c.yaml"), link);
    Path linked = Files.createSymbolicLink(folder.resolve("shortcut"), real);
    assertThat(ReporterFile.find(link, "MZ-1")).isEmpty();
    assertThat(ReporterFile.of(link, "MZ-1"))
        .isEqualTo(file.toRealPath().resolveSibling("MZ-1.reporter.yaml"));
    Path beside = Files.writeString(real.resolve("MZ-1.reporter.yaml"), "");
    Path besideLink = Files.writeString(links.resolve("MZ-1.reporter.yml"), "");
    assertThat(ReporterFile.find(file, "MZ-1")).containsExactly(beside);
    assertThat(ReporterFile.find(link, "MZ-1"))
        .containsExactly(beside.toRealPath(), besideLink.toRealPath());
    assertThat(ReporterFile.find(chain, "MZ-1"))
        .containsExactly(beside.toRealPath(), besideLink.toRealPath());
    // A linked folder has the same files: no case of a batch is looked up for it.
    assertThat(ReporterFile.find(linked.resolve("a.yaml"), "MZ-1"))
        .singleElement()
        .satisfies(found -> assertThat(found.toRealPath()).isEqualTo(beside.toRealPath()));
  }

  @Test
  void isFoundByTheNumberFirstThenByWhatFilesAreCalledAfterIt() throws Exception {
    Path file = Files.writeString(folder.resolve("a.yaml"), "");
    Path plain = Files.writeString(folder.resolve("aux.reporter.yaml"), "");
    assertThat(ReporterFile.find(file, "aux")).containsExactly(plain);
    Path derived = Files.writeString(folder.resolve("aux_.reporter.yaml"), "");
    assertThat(ReporterFile.find(file, "aux")).containsExactly(plain, derived);
    assertThat(ReporterFile.of(file, "aux")).isEqualTo(plain);
    Path slash = Files.writeString(folder.resolve("民宗_8.reporter.yml"), "");
    assertThat(ReporterFile.find(file, "民宗/8")).containsExactly(slash);
    assertThat(ReporterFile.of(file, "nul.x").getFileName()).hasToString("nul_.x.reporter.yaml");
  }

  @Test
  void aLinkInACircleIsNotFollowedForEver() throws Exception {
    Path one = folder.resolve("1.yaml");
    Path two = folder.resolve("2.yaml");
    Files.createSymbolicLink(one, two);
    Files.createSymbolicLink(two, one);
    Path beside = Files.writeString(folder.resolve("MZ-1.reporter.yaml"), "");
    assertThat(ReporterFile.find(one, "MZ-1")).contains(beside.toRealPath());
  }

  private static String permissions(Path file) throws java.io.IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}

package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.casefile.edit.Witness;
import rongcuo.casefile.store.EditConflictException;

/** Saving where something is in the way. */
class DurableFileTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 10, 9, 9, 15);

  @TempDir Path folder;

  private Path caseIn(Path place) throws IOException {
    return Files.copy(Path.of("cases/open-inquiry.yaml"), place.resolve("a.yaml"));
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void updatesTheTargetOfALink() throws Exception {
    Path target = caseIn(Files.createDirectory(folder.resolve("cases")));
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), target);
    try (CaseEditor editor = CaseEditor.open(link, NOW, Witness.NONE)) {
      editor.apply(List.of(new Edit.Set(List.of("title"), EditValue.text("新标题"))));
      editor.save();
      assertThat(target.resolveSibling("a.yaml.lock")).exists();
    }
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(target)).contains("title: 新标题\n");
    assertThat(in(target.getParent())).containsExactly(target);
  }

  @Test
  void keepsPermissions() throws Exception {
    Path file = caseIn(folder);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    try (CaseEditor editor = CaseEditor.open(file, NOW, Witness.NONE)) {
      editor.apply(List.of(new Edit.Set(List.of("title"), EditValue.text("新标题"))));
      editor.save();
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void leavesAReadOnlyFileAlone() throws Exception {
    Path file = caseIn(folder);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    String before = Files.readString(file);
    try (CaseEditor editor = CaseEditor.open(file, NOW, Witness.NONE)) {
      editor.apply(List.of(new Edit.Set(List.of("title"), EditValue.text("新标题"))));
      assertThatThrownBy(editor::save).isInstanceOf(AccessDeniedException.class);
      assertThat(editor.isSaved()).isFalse();
    }
    assertThat(file).hasContent(before);
    assertThat(in(folder)).containsExactly(file);
  }

  @Test
  void removesWhatAKilledProgramLeftBehind() throws Exception {
    Path file = caseIn(folder);
    Files.writeString(folder.resolve(".a.yaml.tmp"), "schema: rong");
    CaseEditor.open(file, NOW, Witness.NONE).close();
    assertThat(in(folder)).containsExactly(file);
  }

  @Test
  void tellsThatAFileIsMissing() {
    assertThatThrownBy(() -> CaseEditor.open(folder.resolve("none.yaml"), NOW, Witness.NONE))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void tellsThatAFileWasTakenAway() throws Exception {
    Path file = caseIn(folder);
    try (CaseEditor editor = CaseEditor.open(file, NOW, Witness.NONE)) {
      editor.apply(List.of(new Edit.Set(List.of("title"), EditValue.text("新标题"))));
      Files.delete(file);
      assertThatThrownBy(editor::save).isInstanceOf(EditConflictException.class);
    }
    assertThat(in(folder)).isEmpty();
  }

  @Test
  void keepsTheLastStateOnAFullDisk() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", disk.toString()) == 0,
        "no small file system could be mounted (it takes root); a full disk was not tried");
    try {
      Path file = caseIn(disk);
      byte[] before = Files.readAllBytes(file);
      try (CaseEditor editor = CaseEditor.open(file, NOW, Witness.NONE)) {
        editor.apply(List.of(new Edit.Set(List.of("title"), EditValue.text("一"))));
        editor.save();
        byte[] last = Files.readAllBytes(file);
        assertThat(last).isNotEqualTo(before);
        editor.apply(
            List.of(new Edit.Set(List.of("analysis", "nature"), EditValue.text("长".repeat(5000)))));
        assertThatThrownBy(editor::save)
            .isInstanceOf(IOException.class)
            .hasMessageContaining("space");
        assertThat(editor.isSaved()).isFalse();
        assertThat(Files.readAllBytes(file)).isEqualTo(last);
        assertThat(in(disk)).containsExactly(file, disk.resolve("a.yaml.lock"));
        editor.reload();
        editor.apply(List.of(new Edit.Set(List.of("title"), EditValue.text("二"))));
        editor.save();
        assertThat(Files.readString(file)).contains("title: 二\n");
      }
      assertThat(in(disk)).containsExactly(file);
    } finally {
      run("umount", disk.toString());
    }
  }

  private static int run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1;
    }
  }
}

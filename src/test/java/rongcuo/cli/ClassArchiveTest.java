package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rongcuo.cli.frame.ExitStatus;

/**
 * The archive of classes, whatever became of it: the program runs all the same and says nothing.
 * The program here is the compiled classes in a jar of their own.
 */
class ClassArchiveTest {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @TempDir Path folder;

  private Path jar;
  private Path archive;

  @BeforeEach
  void aProgramOfItsOwn() throws IOException, InterruptedException {
    jar = folder.resolve("program.jar");
    archive = folder.resolve("program.jsa");
    Path tool = JAVA.resolveSibling("jar");
    assumeTrue(Files.isExecutable(tool), "no archive is tried: there is no JDK");
    Files.createDirectories(folder.resolve("classes/rongcuo/cli/frame"));
    Path classes = Path.of("target/classes/rongcuo/cli/frame");
    for (String name : List.of("ClassArchive", "ExitStatus")) {
      Files.copy(
          classes.resolve(name + ".class"),
          folder.resolve("classes/rongcuo/cli/frame").resolve(name + ".class"));
    }
    assertThat(run(tool.toString(), "cf", jar.toString(), "-C", folder + "/classes", ".").status())
        .isZero();
    Files.writeString(
        folder.resolve("rongcuo.classlist"),
        "java/lang/Object\nrongcuo/cli/frame/ClassArchive\nrongcuo/cli/frame/ExitStatus\n");
  }

  private record Ended(int status, String said) {}

  private Ended run(String... line) throws IOException, InterruptedException {
    Path said = Files.createTempFile(folder, "said", "");
    Process process =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    process.getOutputStream().close();
    assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), Files.readString(said, StandardCharsets.ISO_8859_1));
  }

  private Ended make() throws IOException, InterruptedException {
    return run(
        JAVA.toString(),
        "-cp",
        jar.toString(),
        "rongcuo.cli.frame.ClassArchive",
        archive.toString());
  }

  /** Starts the program from the archive, with the options of the launcher; it has no argument. */
  private void assertStartsInSilence(String what) throws IOException, InterruptedException {
    Ended ended =
        run(
            JAVA.toString(),
            "-Xshare:auto",
            "-Xlog:disable",
            "-XX:+UseSerialGC",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-XX:SharedArchiveFile=" + archive,
            "-cp",
            jar.toString(),
            "rongcuo.cli.frame.ClassArchive");
    assertThat(ended.said()).as(what).isEmpty();
    assertThat(ended.status()).as(what).isEqualTo(ExitStatus.FILE_TROUBLE);
  }

  @Test
  void whatBecameOfItIsNoTrouble() throws Exception {
    assertThat(make().status()).isZero();
    byte[] whole = Files.readAllBytes(archive);
    assertStartsInSilence("whole");
    for (int length : new int[] {0, 1, 100, 4096, whole.length / 2, whole.length - 1}) {
      Files.write(archive, java.util.Arrays.copyOf(whole, length));
      assertStartsInSilence("cut to " + length);
    }
    Random random = new Random(16);
    // Later ones believe a header and may end in a fault of their own (class-archive.md).
    int headers = Runtime.version().feature() < 24 ? 6 : 0;
    for (int i = 0; i < headers; i++) {
      byte[] changed = whole.clone();
      // The header, which says what it fits; its content is the owner's to guard.
      changed[random.nextInt(256)] ^= (byte) (1 << random.nextInt(8));
      Files.write(archive, changed);
      assertStartsInSilence("header changed " + i);
    }
    Files.write(archive, "no archive at all".getBytes(StandardCharsets.UTF_8));
    assertStartsInSilence("text");
    Files.delete(archive);
    Files.createDirectory(archive);
    assertStartsInSilence("folder");
  }

  @Test
  void ofAnotherProgramItIsNoTrouble() throws Exception {
    assertThat(make().status()).isZero();
    Files.write(jar, Files.readAllBytes(jar));
    Files.setLastModifiedTime(jar, java.nio.file.attribute.FileTime.fromMillis(1_000_000));
    assertStartsInSilence("another time of the program");
  }

  /** One makes it, the others leave it; nothing else stays. */
  @Test
  void severalFirstStartsMakeItOnce() throws Exception {
    List<Process> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(
          new ProcessBuilder(
                  JAVA.toString(),
                  "-cp",
                  jar.toString(),
                  "rongcuo.cli.frame.ClassArchive",
                  archive.toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("said" + i).toFile())
              .start());
    }
    int made = 0;
    for (Process process : all) {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
      made += process.exitValue() == ExitStatus.DONE ? 1 : 0;
    }
    assertThat(made).isPositive();
    assertStartsInSilence("made by one of several");
    try (var files = Files.list(folder)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".lock") || name.endsWith(".new"));
    }
    for (int i = 0; i < 4; i++) {
      assertThat(folder.resolve("said" + i)).isEmptyFile();
    }
  }
}

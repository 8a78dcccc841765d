package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.cli.frame.Arguments;

/** The launcher, with stubs in the place of Java that say how they were called. */
class LauncherTest {

  @TempDir Path folder;

  private Path tools;

  @BeforeEach
  void toolsWithoutJava() throws IOException {
    tools = Files.createDirectory(folder.resolve("tools"));
    for (String tool : List.of("readlink", "find", "locale")) {
      Path own = tools.resolve(tool);
      Files.writeString(
          own, "#!/bin/sh\nPATH=/usr/local/bin:/usr/bin:/bin exec " + tool + " \"$@\"\n");
      assertThat(own.toFile().setExecutable(true)).isTrue();
    }
  }

  /** A release of the program in a folder; nothing but the launcher is real. */
  private Path release(String name) throws IOException {
    Path release = Files.createDirectories(folder.resolve(name));
    Files.createDirectories(release.resolve("lib"));
    Files.writeString(release.resolve("lib/rongcuo.jar"), "");
    Files.copy(Path.of("rongcuo"), release.resolve("rongcuo"));
    assertThat(release.resolve("rongcuo").toFile().setExecutable(true)).isTrue();
    return release;
  }

  /** A Java of a version that tells it in a file beside it, or only when asked. */
  private Path java(String name, String version, boolean tells) throws IOException {
    Path home = Files.createDirectories(folder.resolve(name));
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(
        java,
        "#!/bin/sh\n"
            + "if [ \"$1\" = -version ]; then echo 'openjdk version \""
            + version
            + "\" 2020-01-01' >&2; exit 0; fi\n"
            + "echo \"started %s\"\nfor a; do echo \"<$a>\"; done\n"
                .formatted(home.toString().replace("$", "\\$")));
    assertThat(java.toFile().setExecutable(true)).isTrue();
    if (tells) {
      Files.writeString(
          home.resolve("release"),
          "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Linux\"\n");
    }
    return home;
  }

  private record Ended(int status, String out, String err) {}

  private Ended start(Path release, Map<String, String> variables, String path)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of(release.resolve("rongcuo").toString(), "x y", "z"));
    ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    builder.environment().put("PATH", path.isEmpty() ? tools.toString() : path + ":" + tools);
    builder.environment().put("HOME", folder.toString());
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private static void assertStarted(Ended ended, Path java) {
    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isZero();
    assertThat(ended.out()).startsWith("started " + java + "\n").endsWith("<x y>\n<z>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "%s/",
        "%s//",
        "%s/bin",
        "%s/bin/",
        "\"%s\"",
        "'%s'",
        "\"%s/\"",
        "\"%s/bin\""
      })
  void takesJavaHomeAsPeopleSetIt(String form) throws Exception {
    Path java = java("Java 17 (容错)", "17.0.15", true);
    Ended ended = start(release("程序 a"), Map.of("JAVA_HOME", form.formatted(java)), "");
    assertStarted(ended, java);
  }

  @Test
  void aJavaHomeThatIsNotThereIsPassedOverOrTold() throws Exception {
    Path java = java("jdk", "21", true);
    Path release = release("r");
    Map<String, String> wrong = Map.of("JAVA_HOME", folder.resolve("none").toString());
    assertStarted(start(release, wrong, java.resolve("bin").toString()), java);
    Ended ended = start(release, wrong, "");
    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.err()).contains("JAVA_HOME").contains(folder + "/none").contains("17");
    Ended nowhere = start(release, Map.of(), "");
    assertThat(nowhere.status()).isEqualTo(3);
    assertThat(nowhere.err()).contains("没有找到 Java").contains("Java not found");
  }

  @ParameterizedTest
  @CsvSource({
    "1.8.0_392, false", "1.7.0, false", "9, false", "9.0.4, false", "10.0.2, false",
        "11.0.2, false",
    "16, false", "16.0.1, false", "16-ea, false", "17, true", "17.0.15, true", "17-ea, true",
    "18.0.1, true", "21.0.2, true", "22, true", "25, true", "25-ea, true", "100.1, true"
  })
  void aJavaThatIsTooOldIsNamed(String version, boolean fits) throws Exception {
    Path release = release("r");
    for (boolean tells : new boolean[] {true, false}) {
      for (boolean archive : new boolean[] {false, true}) {
        if (archive && !tells) {
          continue;
        }
        Path java = java("jdk " + tells + archive, version, tells);
        Path made = release.resolve("lib/rongcuo.jsa");
        Files.deleteIfExists(made);
        if (archive) {
          Files.writeString(made, "");
        }
        Path link = Files.createDirectories(folder.resolve("links" + tells + archive));
        Files.createSymbolicLink(link.resolve("java"), java.resolve("bin/java"));
        for (String path : List.of(java.resolve("bin").toString(), link.toString())) {
          Ended ended = start(release, Map.of(), path);
          if (fits) {
            assertStarted(ended, java);
          } else {
            assertThat(ended.status()).as(path).isEqualTo(3);
            assertThat(ended.err())
                .contains("找到的 Java 是 " + version)
                .contains(path)
                .contains("too old");
            assertThat(ended.out()).isEmpty();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "17.0.15, false",
    "21.0.2, false",
    "22.0.1, true",
    "24, true",
    "25.0.1, true",
    "30, true"
  })
  void whatNewerOnesWarnOfIsAllowedThemAlone(String version, boolean allowed) throws Exception {
    Path java = java("jdk", version, true);
    Ended ended = start(release("r"), Map.of("JAVA_HOME", java.toString()), "");
    assertStarted(ended, java);
    assertThat(ended.out().contains("<--enable-native-access=ALL-UNNAMED>")).isEqualTo(allowed);
  }

  /**
   * One that does not tell its version made the archive that is there, so that it is new enough.
   */
  @Test
  void oneThatMadeTheArchiveIsAllowedWhatNewerOnesWarnOf() throws Exception {
    Path java = java("jdk", "25", false);
    Path release = release("r");
    Files.writeString(release.resolve("lib/rongcuo.jsa"), "");
    Files.writeString(
        java.resolve("bin/java"),
        "#!/bin/sh\n[ \"$1\" != -version ] || exit 9\nfor a; do echo \"<$a>\"; done\n");
    Ended ended = start(release, Map.of("JAVA_HOME", java.toString()), "");
    assertThat(ended.status()).isZero();
    assertThat(ended.out()).contains("<--enable-native-access=ALL-UNNAMED>\n");
  }

  /**
   * A checkout is built by the Java that was found, however JAVA_HOME is written; not by an old
   * one.
   */
  @Test
  void aCheckoutIsBuiltByTheJavaThatWasFound() throws Exception {
    Path release = release("checkout");
    Files.writeString(release.resolve("pom.xml"), "");
    Files.writeString(
        release.resolve("mvnw"),
        "#!/bin/sh\necho \"built by $JAVA_HOME\" >&2\n/bin/mkdir target && : >target/rongcuo.jar\n");
    Path java = java("jdk", "17.0.15", true);
    Files.copy(java.resolve("bin/java"), java.resolve("bin/javac"));
    for (Path program : List.of(release.resolve("mvnw"), java.resolve("bin/javac"))) {
      assertThat(program.toFile().setExecutable(true)).isTrue();
    }
    Path old = java("old", "11.0.2", true);
    Ended refused = start(release, Map.of("JAVA_HOME", old.toString()), "");
    assertThat(refused.err()).contains("too old").doesNotContain("built");
    assertThat(release.resolve("target")).doesNotExist();
    Ended ended = start(release, Map.of("JAVA_HOME", "\"" + java + "/bin/\""), "");
    assertThat(ended.err()).endsWith("built by " + java + "\n");
    assertThat(ended.out())
        .contains("<-Drongcuo.archive=" + release + "/target/rongcuo.jsa>")
        .endsWith("<x y>\n<z>\n");
  }

  @Test
  void aJavaThatCannotRunIsTold() throws Exception {
    Path java = java("jdk", "17", false);
    Files.writeString(java.resolve("bin/java"), "#!/bin/sh\nexit 1\n");
    Ended ended = start(release("r"), Map.of("JAVA_HOME", java.toString()), "");
    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.err()).contains("不能执行").contains(java.toString());
  }

  @Test
  void aFolderWithAColonInItsNameIsTold() throws Exception {
    Path java = java("jdk", "17", true);
    Ended ended = start(release("a:b"), Map.of("JAVA_HOME", java.toString()), "");
    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.err()).contains("冒号").contains("a:b").contains("colon");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b", "a b", "容错 (1) & $x", "a'b", "*", "-a", "%PATH%"})
  void otherFolderNamesAreNoTrouble(String name) throws Exception {
    Path java = java("jdk " + name.replace('/', '_'), "17", true);
    assertStarted(start(release(name), Map.of("JAVA_HOME", java.toString()), ""), java);
    assertStarted(start(folder.resolve(name), Map.of(), java.resolve("bin").toString()), java);
  }

  /** What can be said of the other launcher without the system that it is for. */
  @Test
  void theLauncherOfWindowsIsPlain() throws IOException {
    String text = Files.readString(Path.of("rongcuo.cmd"), StandardCharsets.US_ASCII);
    assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    List<String> lines = text.lines().toList();
    List<String> labels =
        lines.stream().filter(l -> l.startsWith(":")).map(l -> l.substring(1)).toList();
    assertThat(labels).doesNotHaveDuplicates();
    for (String line : lines) {
      assertThat(line).matches("[\\x20-\\x7e]*");
      assertThat(line.startsWith("rem ") || !line.contains("!")).as(line).isTrue();
      if (line.contains("goto :") && !line.equals("goto :eof") && !line.startsWith("rem ")) {
        assertThat(labels).contains(line.replaceAll(".*goto :", ""));
      }
      // Programs of the working folder are not found by their names alone.
      assertThat(line).doesNotContainPattern("(?<![\\\\%])mvnw|'java|^java");
      if (line.startsWith("echo ")) {
        assertThat(line).startsWith("echo rongcuo: ").endsWith("1>&2");
      }
      if (line.startsWith("exit /b")) {
        assertThat(line).isIn("exit /b 3", "exit /b %ERRORLEVEL%");
      }
    }
    for (String label : labels) {
      assertThat(text).containsPattern("(goto|call) :" + label + "\\b");
    }
    assertThat(text)
        .contains("%JAVA_HOME:\"=%")
        .contains("GEQ 17")
        .contains("--enable-native-access=ALL-UNNAMED")
        .contains("semicolon");
  }

  @Test
  void aFolderThatWindowsEndsInAQuotationMarkIsThatFolder() {
    assertThat(Arguments.withoutLastQuote("C:\\cases\"")).isEqualTo("C:\\cases");
    assertThat(Arguments.withoutLastQuote("C:\\cases\" --format json"))
        .isEqualTo("C:\\cases\" --format json");
    assertThat(Arguments.withoutLastQuote("\"")).isEqualTo("\"");
    assertThat(Arguments.noPath("C:\\cases\" --format json").chinese()).contains("不要带反斜杠");
  }
}

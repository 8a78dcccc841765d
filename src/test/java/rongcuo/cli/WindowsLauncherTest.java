package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static rongcuo.cli.WineStation.windows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher of Windows, run by its command processor. */
class WindowsLauncherTest {

  @TempDir static Path tools;
  private static WineStation wine;

  @TempDir Path folder;
  private Path jdk;
  private Path release;

  @BeforeAll
  static void startWine() throws Exception {
    wine = new WineStation(tools);
  }

  @AfterAll
  static void endWine() throws Exception {
    if (wine != null) {
      wine.end();
    }
  }

  @BeforeEach
  void aReleaseAndAJava() throws IOException {
    jdk = java("Java 17 (容错)", "17.0.15");
    release = release("程序 a");
  }

  /** A Java that tells its version in a file beside it, or none. */
  private Path java(String name, String version) throws IOException {
    Path home = Files.createDirectories(folder.resolve(name));
    Files.copy(wine.stub(), Files.createDirectories(home.resolve("bin")).resolve("java.exe"));
    if (!version.isEmpty()) {
      Files.writeString(
          home.resolve("release"),
          "IMPLEMENTOR=\"X\"\r\nJAVA_VERSION=\"" + version + "\"\r\nOS_NAME=\"Windows\"\r\n");
    }
    return home;
  }

  private Path release(String name) throws IOException {
    Path made = Files.createDirectories(folder.resolve(name));
    Path lib = Files.createDirectories(made.resolve("lib"));
    Files.writeString(lib.resolve("rongcuo.jar"), "");
    Files.copy(Path.of("rongcuo.cmd"), made.resolve("rongcuo.cmd"));
    for (String words : List.of("java.txt", "folder.txt")) {
      Files.copy(Path.of("src/dist/windows", words), lib.resolve(words));
    }
    return made;
  }

  private Map<String, String> javaHome(Path home) {
    return Map.of("JAVA_HOME", windows(home));
  }

  /** As a command line of another program starts it: the launcher's path in quotation marks. */
  private static String started(Path release, String arguments) {
    return "cmd.exe /d /c \"\"" + windows(release) + "\\rongcuo.cmd\" " + arguments + "\"";
  }

  private WineStation.Ended start(Map<String, String> variables, String arguments)
      throws Exception {
    return wine.run(folder, variables, started(release, arguments));
  }

  private static void assertStarted(WineStation.Ended ended, Path home, String... arguments) {
    assertThat(ended.messages()).isEmpty();
    assertThat(ended.status()).isZero();
    assertThat(ended.of("program")).containsExactly(windows(home) + "\\bin\\java.exe");
    List<String> all = ended.of("argument");
    int main = all.indexOf("rongcuo.cli.Main");
    assertThat(all.subList(main + 1, all.size())).containsExactly(arguments);
  }

  private static void assertRefused(WineStation.Ended ended, String... words) {
    assertThat(ended.report()).isEmpty();
    assertThat(ended.messages()).contains(words).contains("rongcuo: ", "请");
    assertThat(ended.status()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "%s\\",
        "%s\\\\",
        "%s/",
        "%s\\bin",
        "%s\\BIN\\",
        "%s/bin/",
        "\"%s\"",
        "\"%s\\\"",
        "\"%s\\bin\"",
        "\"%s",
        "%s;",
        "%s\\bin;",
        "%s ",
        " %s",
        " \"%s \" ",
        "%s\\bin\\java.exe",
        "\"%s/bin/java.exe\"",
      })
  void takesJavaHomeAsPeopleSetIt(String form) throws Exception {
    String home = form.formatted(windows(jdk));
    assertStarted(start(Map.of("JAVA_HOME", home), "x"), jdk, "x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Z:\\none", "\"Z:\\no ne\\\"", "\"", " ", "\\", ";", "C:\\windows", "x"})
  void aJavaHomeThatIsNotThereIsPassedOverOrTold(String wrong) throws Exception {
    Path other = java("other", "21.0.2");
    String path = windows(other.resolve("bin")) + ";C:\\windows\\system32;C:\\windows";
    assertStarted(start(Map.of("JAVA_HOME", wrong, "PATH", path), "x"), other, "x");
    WineStation.Ended ended = start(Map.of("JAVA_HOME", wrong), "x");
    assertRefused(ended, "Java 17", "没有可以使用的 Java", "JAVA_HOME");
    String named = wrong.replace("\"", "").strip().replaceAll("[\\\\;]$", "");
    assertThat(ended.messages())
        .contains(named.isEmpty() ? "Java not found" : "\"" + named + "\", which JAVA_HOME names");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b",
        "a (x86)",
        "a&b",
        "a!b",
        "a^b",
        "it's",
        "a=b,c",
        "[x] {y}",
        "a@b",
        "容错认定",
        "-x",
        "~+#$",
        "a.b c.d",
        "a & b (1) ! ^"
      })
  void foldersHaveAnyName(String name) throws Exception {
    Path home = java(name + "/jdk " + name, "25.0.1");
    release = release(name);
    WineStation.Ended ended = start(javaHome(home), "x");
    assertStarted(ended, home, "x");
    String lib = windows(release) + "\\lib";
    assertThat(ended.of("argument"))
        .contains(lib + "\\rongcuo.jar", "-Drongcuo.archive=" + lib + "\\rongcuo.jsa")
        .contains("-Drongcuo.command=" + windows(release) + "\\rongcuo.cmd");
    String path = windows(home.resolve("bin")) + ";C:\\windows\\system32";
    assertStarted(start(Map.of("PATH", path), "x"), home, "x");
    Files.createDirectories(release.resolve("runtime"));
    for (String part : List.of("bin", "release")) {
      Files.move(home.resolve(part), release.resolve("runtime").resolve(part));
    }
    assertStarted(start(javaHome(jdk), "x"), release.resolve("runtime"), "x");
  }

  @Test
  void aFolderWithASemicolonInItsNameIsTold() throws Exception {
    release = release("a;b");
    assertRefused(start(javaHome(jdk), "x"), "分号", "semicolon", "a;b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      value = {
        "evaluate cases @ evaluate # cases",
        "evaluate \"C:\\my cases\" @ evaluate # C:\\my cases",
        "evaluate \"C:\\my cases\\\\\" --quiet @ evaluate # C:\\my cases\\ # --quiet",
        // As Windows has it; rongcuo.cli.frame.Arguments knows.
        "evaluate \"C:\\my cases\\\" @ evaluate # C:\\my cases\"",
        "evaluate C:\\cases\\ @ evaluate # C:\\cases\\",
        "evaluate 案件/甲-1.yaml @ evaluate # 案件/甲-1.yaml",
        "evaluate 民宗〔2026〕8号.yaml \"案 件.yaml\" @ evaluate # 民宗〔2026〕8号.yaml # 案 件.yaml",
        "evaluate \"a&b.yaml\" \"c^d\" @ evaluate # a&b.yaml # c^d",
        "evaluate \"a!b\" it's (1) @ evaluate # a!b # it's # (1)",
        "law \"11(6)\" @ law # 11(6)",
        "evaluate --format=json x,y;z @ evaluate # --format=json # x,y;z",
        "amend x note \"a|b <c> d\" @ amend # x # note # a|b <c> d",
        "amend x note \"say \\\"yes\\\" twice\" @ amend # x # note # say \"yes\" twice",
        "evaluate \\\\server\\share\\案件 @ evaluate # \\\\server\\share\\案件",
        "evaluate -- -x.yaml /c /? @ evaluate # -- # -x.yaml # /c # /?",
        "notice x decision --out . --on 2026-11-05 @ notice # x # decision # --out # . # --on # 2026-11-05",
        "evaluate 1 2 3 4 5 6 7 8 9 10 11 @ evaluate # 1 # 2 # 3 # 4 # 5 # 6 # 7 # 8 # 9 # 10 # 11",
      })
  void argumentsArriveAsTheyWereWritten(String written, String arrived) throws Exception {
    assertStarted(start(javaHome(jdk), written), jdk, arrived.split(" # "));
  }

  /**
   * Where the path of the launcher stands, and what it is called: by people, batches, other drives.
   */
  @Test
  void isStartedFromAnywhere() throws Exception {
    Map<String, String> variables = new TreeMap<>(javaHome(jdk));
    String path = windows(release);
    for (String command :
        List.of(
            "cmd.exe /d /c rongcuo.cmd x",
            "cmd.exe /d /c rongcuo x",
            "cmd.exe /d /c .\\rongcuo x",
            "cmd.exe /d /c \"..\\程序 a\\rongcuo.cmd\" x")) {
      WineStation.Ended ended = wine.run(release, variables, command);
      assertStarted(ended, jdk, "x");
      assertThat(ended.of("folder")).containsExactly(path);
      assertThat(ended.of("argument")).contains(path + "\\lib\\rongcuo.jar");
    }
    variables.put("PATH", "C:\\windows\\system32;" + path);
    assertStarted(wine.run(folder, variables, "cmd.exe /d /c rongcuo x"), jdk, "x");
    assertStarted(wine.run(Path.of("/"), variables, "cmd.exe /d /c rongcuo x"), jdk, "x");
    Files.writeString(
        folder.resolve("all.bat"),
        "@echo off\r\ncd /d C:\\\r\ncall rongcuo x\r\nif errorlevel 8 goto :eof\r\nexit /b 9\r\n");
    variables.put("STUB_STATUS", "7");
    WineStation.Ended called = wine.run(folder, variables, "cmd.exe /d /c all.bat");
    assertThat(called.status()).isEqualTo(9);
    assertThat(called.of("folder")).containsExactly("C:\\");
  }

  @Test
  void leavesTheCallersFolderAndVariablesAlone() throws Exception {
    Path asked = java("asked", "");
    Files.writeString(
        folder.resolve("before and after.bat"),
        "@echo off\r\nset > before.txt\r\ncd >> before.txt\r\ncall \"程序 a\\rongcuo.cmd\" x\r\n"
                .replace("程序 a", "r")
            + "set > after.txt\r\ncd >> after.txt\r\n");
    release("r");
    Map<String, String> variables = new TreeMap<>(javaHome(asked));
    variables.put("STUB_VERSION", "17");
    assertStarted(
        wine.run(folder, variables, "cmd.exe /d /c \"before and after.bat\""), asked, "x");
    assertThat(Files.readAllBytes(folder.resolve("after.txt")))
        .isEqualTo(Files.readAllBytes(folder.resolve("before.txt")));
  }

  /** No Java of the working folder, nor any other program there, is taken. */
  @Test
  void aProgramThatLiesInTheWorkingFolderIsNotRun() throws Exception {
    Path planted = Files.createDirectory(folder.resolve("planted"));
    Files.copy(wine.stub(), planted.resolve("java.exe"));
    for (String name : List.of("chcp.bat", "chcp.com", "mvnw.cmd", "type.exe")) {
      Files.writeString(planted.resolve(name), "@echo planted\r\n");
    }
    WineStation.Ended ended = wine.run(planted, Map.of(), started(release, "x"));
    assertRefused(ended, "Java not found");
    assertThat(ended.messages()).doesNotContain("planted");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 130, 143, 255})
  void endsWithTheStatusOfJava(int status) throws Exception {
    Map<String, String> variables = new TreeMap<>(javaHome(jdk));
    variables.put("STUB_STATUS", String.valueOf(status));
    assertThat(start(variables, "x").status()).isEqualTo(status);
    variables.put("ERRORLEVEL", status == 0 ? "5" : "0");
    assertThat(start(variables, "x").status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "1.8.0_392, false, false", "9, false, false", "11.0.2, false, false", "16.0.1, false, false",
    "16-ea, false, false", "17, true, false", "17.0.15, true, false", "17-ea, true, false",
    "21.0.2, true, false", "22, true, true", "25, true, true", "25.0.1+9, true, true",
    "25-ea, true, true", "100.1, true, true"
  })
  void aJavaThatIsTooOldIsNamedAndANewOneAllowed(String version, boolean fits, boolean allowed)
      throws Exception {
    for (boolean tells : new boolean[] {true, false}) {
      Path home = java("jdk " + tells, tells ? version : "");
      Map<String, String> variables = new TreeMap<>(javaHome(home));
      variables.put("STUB_VERSION", version);
      WineStation.Ended ended = start(variables, "x");
      if (fits) {
        assertStarted(ended, home, "x");
        assertThat(ended.of("argument").contains("--enable-native-access=ALL-UNNAMED"))
            .isEqualTo(allowed);
      } else {
        assertRefused(
            ended, "the Java found is " + version, "too old", windows(home), "Java 17 或者更新");
      }
    }
  }

  @Test
  void aJavaThatCannotRunIsTold() throws Exception {
    assertRefused(start(javaHome(java("broken", "")), "x"), "cannot be run", "broken");
  }

  /** Where the archive was made, the Java that made it is not asked again. */
  @Test
  void anArchiveIsTakenWhereItIs() throws Exception {
    Path home = java("silent", "");
    Path archive = Files.writeString(release.resolve("lib/rongcuo.jsa"), "");
    WineStation.Ended ended = start(javaHome(home), "x");
    assertStarted(ended, home, "x");
    assertThat(ended.of("argument"))
        .contains("-XX:SharedArchiveFile=" + windows(archive))
        .contains("--enable-native-access=ALL-UNNAMED");
    Files.delete(archive);
    assertThat(start(javaHome(jdk), "x").of("argument"))
        .contains("-Drongcuo.archive.absent=true")
        .noneMatch(argument -> argument.startsWith("-XX:SharedArchiveFile"));
  }

  /** The console is of its own code page again, whatever was said in which. */
  @ParameterizedTest
  @ValueSource(ints = {936, 65001, 437})
  void theConsoleKeepsItsCodePage(int page) throws Exception {
    WineStation.Ended ended = wine.run(folder, javaHome(jdk), started(release, "案件"), page);
    assertThat(ended.of("page")).containsExactly(String.valueOf(page));
    assertThat(ended.of("argument")).endsWith("案件");
    Path said = folder.resolve("said.txt");
    String command =
        "cmd.exe /d /c \"\"%s\\rongcuo.cmd\" x 2>\"%s\" & chcp >\"%s.page\"\""
            .formatted(windows(release), windows(said), windows(said));
    wine.run(folder, Map.of("JAVA_HOME", "Z:\\没有"), command, page);
    assertThat(Files.readString(said, StandardCharsets.UTF_8))
        .contains("没有可以使用的 Java", "\"Z:\\没有\", which JAVA_HOME names");
    assertThat(Files.readString(folder.resolve("said.txt.page"), StandardCharsets.ISO_8859_1))
        .contains(" " + page);
    String screen = wine.run(folder, Map.of(), started(release, "x"), page).messages();
    assertThat(screen).contains("没有可以使用的", "Java not found");
  }

  /** A checkout that was never built is built by the Java that was found. */
  @Test
  void aCheckoutIsBuiltWithTheJavaThatWasFound() throws Exception {
    Files.writeString(jdk.resolve("bin/javac.exe"), "");
    Files.writeString(release.resolve("pom.xml"), "");
    Path words = Files.createDirectories(release.resolve("src/dist/windows"));
    Files.copy(Path.of("src/dist/windows/java.txt"), words.resolve("java.txt"));
    Files.writeString(
        release.resolve("mvnw.cmd"),
        "@echo off\r\n\"%JAVA_HOME%\\bin\\java.exe\" built %*\r\nexit /b %STUB_BUILD%\r\n");
    Map<String, String> variables = new TreeMap<>();
    variables.put("JAVA_HOME", "\"" + windows(jdk) + "\\bin\\\"");
    variables.put("STUB_BUILD", "1");
    WineStation.Ended failed = start(variables, "x");
    assertThat(failed.status()).isEqualTo(3);
    assertThat(failed.of("argument")).startsWith("built", "-q");
    assertThat(failed.of("folder")).containsExactly(windows(release));
    variables.put("STUB_BUILD", "0");
    WineStation.Ended built = start(variables, "x");
    assertThat(built.status()).isZero();
    assertThat(built.of("argument")).contains(windows(release) + "\\target\\rongcuo.jar", "x");
    assertThat(built.of("folder")).containsExactly(windows(folder));
    variables.put("JAVA_HOME", windows(java("old", "11.0.2")));
    assertRefused(start(variables, "x"), "too old");
  }
}

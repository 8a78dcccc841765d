package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rongcuo.report.Invocation;

/** What a message tells to type can be typed as it stands. */
@DisabledOnOs(OS.WINDOWS)
final class InvocationTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "case.yaml, case.yaml",
        "案件/甲-1.yaml, 案件/甲-1.yaml",
        "a b.yaml, 'a b.yaml'",
        "$HOME.yaml, '$HOME.yaml'",
        "it's.yaml, 'it'\\''s.yaml'",
        "-x.yaml, ./-x.yaml",
        "民宗〔2026〕8号.yaml, '民宗〔2026〕8号.yaml'",
      })
  void aWordIsWhatAShellTakesForOne(String text, String word) throws Exception {
    assertThat(Invocation.word(text)).isEqualTo(word);
    Process shell = new ProcessBuilder("sh", "-c", "printf %s " + word).start();
    String echoed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(echoed).isEqualTo(text.startsWith("-") ? "./" + text : text);
  }

  @Test
  void theProgramHasItsUsualNameUnlessToldOtherwise() {
    assertThat(Invocation.program()).isEqualTo("rongcuo");
  }

  /** The launcher with a Java that says how the program was started. */
  private String told(String line, Map<String, String> variables) throws Exception {
    Path home = Files.createDirectories(folder.resolve("a b"));
    Files.createDirectories(home.resolve("lib"));
    Files.createFile(home.resolve("lib/rongcuo.jar"));
    Files.createFile(home.resolve("lib/rongcuo.jsa"));
    Path java = Files.createDirectories(home.resolve("runtime/bin")).resolve("java");
    Files.writeString(
        java,
        "#!/bin/sh\nfor a; do case $a in -Drongcuo.command=*) echo \"${a#*=}\";; esac; done\n");
    Files.copy(Path.of("rongcuo"), home.resolve("rongcuo"));
    for (Path file : List.of(java, home.resolve("rongcuo"))) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", line).directory(home.toFile()).redirectErrorStream(true);
    variables.forEach(
        (name, value) -> builder.environment().put(name, value.replace("HOME", home.toString())));
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return out.strip().replace(home.toString(), "HOME");
  }

  @ParameterizedTest
  @CsvSource({
    "./rongcuo law, ./rongcuo",
    "'\"$PWD/rongcuo\" law', HOME/rongcuo",
    "sh rongcuo law, ./rongcuo",
    "cd lib && ../rongcuo law, ../rongcuo",
  })
  void theLauncherTellsHowItWasStarted(String line, String said) throws Exception {
    assertThat(told(line, Map.of())).isEqualTo(said);
  }

  @Test
  void onThePathTheNameIsEnough() throws Exception {
    String path = "HOME" + File.pathSeparator + System.getenv("PATH");
    assertThat(told("rongcuo law", Map.of("PATH", path))).isEqualTo("rongcuo");
  }
}

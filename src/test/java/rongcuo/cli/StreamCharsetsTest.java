package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rongcuo.cli.frame.StreamCharsets;

/** The encoding of each standard stream, as each Java tells of it. */
class StreamCharsetsTest {

  private static StreamCharsets told(@Nullable Charset console, String... pairs) {
    Properties properties = new Properties();
    for (int i = 0; i < pairs.length; i += 2) {
      properties.setProperty(pairs[i], pairs[i + 1]);
    }
    return new StreamCharsets(properties, console);
  }

  private static final Charset GBK = Charset.forName("GBK");

  /** Java 17 names the encoding of those streams alone that are on the console. */
  @Test
  void eachStreamIsByItselfUnderJava17() {
    StreamCharsets errOnly = told(null, "sun.stderr.encoding", "GBK", "native.encoding", "GBK");
    assertThat(errOnly.isConsoles("stdout")).isFalse();
    assertThat(errOnly.isConsoles("stderr")).isTrue();
    assertThat(errOnly.out(true, false)).isEqualTo(StandardCharsets.UTF_8);
    assertThat(errOnly.err(true, true)).isEqualTo(GBK);
    assertThat(errOnly.in(true, true)).isEqualTo(GBK);
    assertThat(errOnly.in(true, false)).isEqualTo(StandardCharsets.UTF_8);
    StreamCharsets outOnly = told(null, "sun.stdout.encoding", "ms936", "native.encoding", "GBK");
    assertThat(outOnly.isConsoles("stderr")).isFalse();
    assertThat(outOnly.areMessagesOnConsole(true)).isFalse();
    assertThat(errOnly.areMessagesOnConsole(false)).isTrue();
    assertThat(outOnly.out(true, true)).isEqualTo(Charset.forName("ms936"));
    assertThat(outOnly.err(true, false)).isEqualTo(StandardCharsets.UTF_8);
  }

  /** Later ones name one in any case; it tells of a console only where it is another. */
  @Test
  void eachStreamIsByItselfUnderLaterOnes() {
    StreamCharsets redirected =
        told(null, "stdout.encoding", "GBK", "stderr.encoding", "GBK", "native.encoding", "GBK");
    assertThat(redirected.isConsoles("stdout")).isFalse();
    assertThat(redirected.areMessagesOnConsole(true)).isTrue();
    assertThat(redirected.areMessagesOnConsole(false)).isFalse();
    assertThat(redirected.out(true, false)).isEqualTo(StandardCharsets.UTF_8);
    // Whoever looks at messages on the console must be able to read them.
    assertThat(redirected.err(true, false)).isEqualTo(GBK);
    assertThat(redirected.err(false, false)).isEqualTo(StandardCharsets.UTF_8);
    StreamCharsets utf8Console =
        told(null, "stdout.encoding", "GBK", "stderr.encoding", "UTF-8", "native.encoding", "GBK");
    assertThat(utf8Console.isConsoles("stderr")).isTrue();
    assertThat(utf8Console.err(true, true)).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsTypedIsInTheConsolesEncoding() {
    assertThat(told(GBK, "stdout.encoding", "UTF-8").in(true, true)).isEqualTo(GBK);
    assertThat(told(GBK, "stdin.encoding", "UTF-8").in(true, true))
        .isEqualTo(StandardCharsets.UTF_8);
    assertThat(told(null, "sun.stdout.encoding", "GBK").in(true, true)).isEqualTo(GBK);
  }

  @ParameterizedTest
  @CsvSource({
    "GBK, GBK",
    "GB18030, GB18030",
    "UTF-8, UTF-8",
    "ANSI_X3.4-1968, UTF-8",
    "ISO-8859-1, UTF-8",
    "no-such, UTF-8",
    "cp0, UTF-8"
  })
  void aLocaleIsBelievedIfItCanSpellHan(String told, String taken) {
    StreamCharsets posix = told(null, "sun.stdout.encoding", told);
    assertThat(posix.out(false, true)).isEqualTo(Charset.forName(taken));
    assertThat(posix.out(false, false)).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void nothingToldIsUtf8() {
    for (boolean windows : new boolean[] {true, false}) {
      for (boolean terminal : new boolean[] {true, false}) {
        StreamCharsets nothing = told(null);
        assertThat(nothing.in(windows, terminal)).isEqualTo(StandardCharsets.UTF_8);
        assertThat(nothing.out(windows, terminal)).isEqualTo(StandardCharsets.UTF_8);
        assertThat(nothing.err(windows, terminal)).isEqualTo(StandardCharsets.UTF_8);
      }
    }
  }

  private static String written(String text, Charset charset) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer writer = StreamCharsets.writer(bytes, charset)) {
      writer.write(text);
    }
    return bytes.toString(charset);
  }

  @Test
  void whatAnEncodingLacksIsABox() throws IOException {
    assertThat(written("容错 \uFFFD é 💡 ·", GBK)).isEqualTo("容错 □ é □ ·");
    assertThat(written("容错 💡", Charset.forName("GB18030"))).isEqualTo("容错 💡");
    assertThat(written("容a", StandardCharsets.US_ASCII)).isEqualTo("?a");
  }

  @TempDir Path folder;

  /**
   * The program on a pseudo-terminal in a locale of GBK; messages apart from a redirected output.
   */
  @Test
  void aTerminalInAnotherEncodingIsWrittenAndReadInIt() throws Exception {
    boolean there =
        Files.exists(Path.of("/usr/share/i18n/locales/zh_CN"))
            && Files.isExecutable(Path.of("/usr/bin/localedef"))
            && Files.isExecutable(Path.of("/usr/bin/script"));
    if (!there && "true".equals(System.getenv("CI"))) {
      throw new AssertionError("the sources of locales are missing");
    }
    assumeTrue(there, "No terminal in GBK is tested: install the package locales.");
    run("localedef -i zh_CN -f GBK \"$PWD/zh_CN.gbk\" || [ -d zh_CN.gbk ]");
    String program =
        String.join(" ", TerminalProgram.commandLine().stream().map(w -> "'" + w + "'").toList());
    Files.writeString(
        folder.resolve("start"),
        "export LOCPATH=\"$PWD\" LC_ALL=zh_CN.GBK XDG_CONFIG_HOME=/nonexistent\n"
            + "exec "
            + program
            + " \"$@\"\n");
    byte[] law = run("script -qec 'sh start law 3' /dev/null </dev/null");
    assertThat(new String(law, GBK)).contains("事实清楚").contains("第三条");
    byte[] messages = run("script -qec 'sh start evaluate none.yaml >out' /dev/null </dev/null");
    assertThat(new String(messages, GBK)).contains("none.yaml").containsPattern("\\p{IsHan}{2}");
    run("script -qec 'sh start law 3 >out 2>err; sh start evaluate none.yaml 2>err' /dev/null");
    assertThat(Files.readString(folder.resolve("out"))).contains("事实清楚");
    assertThat(Files.readString(folder.resolve("err"))).contains("none.yaml");
    Files.write(folder.resolve("typed"), "民宗-7\n秦远\n\u0004".getBytes(GBK));
    run(
        "(sleep 3; cat typed; sleep 2) | script -qec 'sh start interview --plain case.yaml'"
            + " /dev/null");
    assertThat(new String(Files.readAllBytes(folder.resolve("transcript")), GBK))
        .contains("执法人员还是执法机构");
    assertThat(folder.resolve("case.yaml")).content().contains("民宗-7").contains("秦远");
  }

  private byte[] run(String script) throws IOException, InterruptedException {
    Path out = folder.resolve("transcript");
    Process process =
        new ProcessBuilder("sh", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    process.getOutputStream().close();
    assertThat(process.waitFor(90, TimeUnit.SECONDS)).as(script).isTrue();
    return Files.readAllBytes(out);
  }
}

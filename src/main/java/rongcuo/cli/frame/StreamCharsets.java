package rongcuo.cli.frame;

import java.io.Console;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The encodings of the three standard streams, each by itself: on a terminal the terminal's,
 * elsewhere UTF-8, whatever the platform's default.
 *
 * <p>Java 17 and 18 say {@code sun.stdout.encoding} of a stream that is on a terminal, and nothing
 * of another. Later ones say {@code stdout.encoding} of either: on a terminal its encoding, else
 * the platform's, which may be the same. Java 25 says {@code stdin.encoding}, too.
 *
 * @param properties of the system
 * @param console the encoding of the console; null if there is none to be had
 */
public record StreamCharsets(Properties properties, @Nullable Charset console) {

  /** What every terminal must be able to show, if it is to be believed. */
  private static final char A_HAN_CHARACTER = '容';

  /** What stands for a character that the encoding does not have. */
  private static final String MISSING = "□";

  static StreamCharsets ofProcess() {
    Console console = System.console();
    return new StreamCharsets(System.getProperties(), console == null ? null : console.charset());
  }

  /** Whether Java says for certain that a stream, such as stderr, is on a terminal. */
  public boolean isConsoles(String stream) {
    String named = properties.getProperty(stream + ".encoding");
    return properties.getProperty("sun." + stream + ".encoding") != null
        || (named != null && !Objects.equals(named, properties.getProperty("native.encoding")));
  }

  /** Whether messages go to the console, as far as can be told: that there is one says little. */
  public boolean areMessagesOnConsole(boolean consoleIsThere) {
    boolean isTold = properties.getProperty("stderr.encoding") == null;
    return isConsoles("stderr") || (consoleIsThere && !isTold);
  }

  public Charset in(boolean windows, boolean onTerminal) {
    if (!onTerminal) {
      return StandardCharsets.UTF_8;
    }
    Charset own = named(windows, "stdin.encoding");
    if (own != null) {
      return own;
    }
    return console != null && isCredible(windows, console)
        ? console
        : ofAny(windows, "stdout", "stderr");
  }

  public Charset out(boolean windows, boolean onTerminal) {
    return onTerminal ? ofAny(windows, "stdout", "stderr") : StandardCharsets.UTF_8;
  }

  /**
   * The encoding of messages. Under Windows nobody tells for certain that they are redirected; one
   * who reads them on the console must be able to.
   */
  public Charset err(boolean windows, boolean onTerminal) {
    Charset own = windows ? named(true, "stderr.encoding") : null;
    return onTerminal
        ? ofAny(windows, "stderr", "stdout")
        : own == null ? StandardCharsets.UTF_8 : own;
  }

  /** What is told of the first of some streams; a console has one encoding for all of them. */
  private Charset ofAny(boolean windows, String... streams) {
    for (String stream : streams) {
      for (String name : new String[] {stream + ".encoding", "sun." + stream + ".encoding"}) {
        Charset charset = named(windows, name);
        if (charset != null) {
          return charset;
        }
      }
    }
    return StandardCharsets.UTF_8;
  }

  private @Nullable Charset named(boolean windows, String name) {
    String told = properties.getProperty(name);
    if (told == null || told.equals("UTF-8") || !Charset.isSupported(told)) {
      return told != null && told.equals("UTF-8") ? StandardCharsets.UTF_8 : null;
    }
    Charset charset = Charset.forName(told);
    return isCredible(windows, charset) ? charset : null;
  }

  /** A locale of C says ASCII of terminals that can do more; a code page of Windows is what is. */
  private static boolean isCredible(boolean windows, Charset charset) {
    return windows || charset.newEncoder().canEncode(A_HAN_CHARACTER);
  }

  /**
   * A writer in an encoding that may lack characters; a box stands for those, where there is one.
   */
  public static OutputStreamWriter writer(OutputStream out, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return new OutputStreamWriter(out, charset);
    }
    CharsetEncoder encoder =
        charset
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    if (encoder.canEncode(MISSING)) {
      encoder.replaceWith(MISSING.getBytes(charset));
    }
    return new OutputStreamWriter(out, encoder);
  }
}

package rongcuo.cli.prompt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.language.EncodedLines;

/** Where the lines come from that answer questions. */
@FunctionalInterface
interface WrittenLines {

  /** So many blank lines at the end of what was written are passed over in silence. */
  int MOST_BLANK = 1000;

  /** The next line; null at the end. */
  @Nullable String next() throws IOException;

  /** Lines that a person types; nothing is read that no question has asked for yet. */
  static WrittenLines typed(InputStream in, Charset charset) {
    return () -> nextLine(in, charset);
  }

  private static @Nullable String nextLine(InputStream in, Charset charset) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    if (next < 0) {
      return null;
    }
    while (next >= 0 && next != '\n') {
      line.write(next);
      next = in.read();
    }
    return line.toString(charset);
  }

  /**
   * Lines that were written beforehand.
   *
   * @param warning takes what is to be said of their encoding, once
   */
  static WrittenLines of(InputStream in, Consumer<Bilingual> warning) {
    EncodedLines lines = new EncodedLines(in);
    boolean[] warned = {false};
    return () -> {
      String line = lines.next();
      Bilingual text = lines.warning();
      if (text != null && !warned[0]) {
        warned[0] = true;
        warning.accept(text);
      }
      return line;
    };
  }

  /** Whether anything but blank lines follows, which are read away. */
  default boolean hasMore() {
    try {
      String line = next();
      for (int i = 0; i < MOST_BLANK && line != null && line.isBlank(); i++) {
        line = next();
      }
      return line != null;
    } catch (EncodedLines.UnreadableException e) {
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

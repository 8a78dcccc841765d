package rongcuo.cli.frame;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rongcuo.language.SafeText;

/**
 * Where everything goes that may reach a screen: whatever a case holds, it steers no terminal and
 * passes for no message of the program. A line is one line. A text of several lines keeps their
 * ends, tabs, the style of its letters, and the mark that a table of Excel begins with; whoever
 * writes one has made safe what comes from cases.
 */
public final class SafeWriter extends PrintWriter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private boolean begun;

  private SafeWriter(Writer out, boolean autoFlush) {
    super(out, autoFlush);
  }

  public static SafeWriter ofResults(Environment environment) {
    return new SafeWriter(
        StreamCharsets.writer(environment.out(), environment.outCharset()), false);
  }

  public static SafeWriter ofMessages(Environment environment) {
    return new SafeWriter(StreamCharsets.writer(environment.err(), environment.errCharset()), true);
  }

  /** Prints a text as one line. */
  @Override
  public void println(String line) {
    super.println(SafeText.of(line));
  }

  @Override
  public void write(String text, int offset, int length) {
    char[] characters = new char[length];
    text.getChars(offset, offset + length, characters, 0);
    write(characters, 0, length);
  }

  @Override
  public void write(char[] text, int offset, int length) {
    int start = !begun && length > 0 && text[offset] == BYTE_ORDER_MARK ? 1 : 0;
    begun = begun || length > 0;
    if (SafeText.areSafeLines(text, offset + start, offset + length)) {
      super.write(text, offset, length);
    } else {
      super.write(text, offset, start);
      String safe = safe(new String(text, offset + start, length - start));
      super.write(safe.toCharArray(), 0, safe.length());
    }
  }

  @Override
  public void write(int character) {
    write(new char[] {(char) character}, 0, 1);
  }

  /** Sends what steers the terminal on purpose. */
  void control(String sequence) {
    super.write(sequence.toCharArray(), 0, sequence.length());
  }

  /** What a text may have beside what is always safe; looked for in few runs of the program. */
  private static final class OfText {
    static final Pattern KEPT = Pattern.compile("\r?\n|\t|\u001b\\[[0-9;]*m");
  }

  private static String safe(String text) {
    StringBuilder safe = new StringBuilder();
    Matcher kept = OfText.KEPT.matcher(text);
    int from = 0;
    while (kept.find()) {
      safe.append(SafeText.of(text.substring(from, kept.start()))).append(kept.group());
      from = kept.end();
    }
    return safe.append(SafeText.of(text.substring(from))).toString();
  }
}

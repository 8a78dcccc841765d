package rongcuo.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text that may come in pieces, as through a pipe, in any encoding that {@link
 * EncodedText} knows. A line is given as soon as its end is there: what has not come is not waited
 * for, what has come helps to tell the encoding. Lines end at LF, CR or both.
 */
public final class EncodedLines {

  /** Nobody writes a longer answer. */
  private static final int LONGEST = 1 << 20;

  private static final int PIECE = 1 << 13;

  private static final Bilingual TOO_LONG =
      new Bilingual("这一行太长（超过 1 MiB）。", "The line is too long (more than 1 MiB).");

  private static final Bilingual HAS_ZEROS =
      new Bilingual(
          "这一行含有空字符（U+0000），可能是没有标记的 UTF-16；请用编辑器另存为 UTF-8。",
          "The line holds null characters (U+0000), perhaps of UTF-16 without its mark; save it as"
              + " UTF-8 with an editor.");

  private static final Bilingual DAMAGED =
      new Bilingual(
          "这一行的字节不符合输入的编码，文件可能已损坏，或者由几种编码拼成；请用编辑器另存为 UTF-8。",
          "The bytes of the line do not fit the encoding of the input, which may be damaged or put"
              + " together from several; save it as UTF-8 with an editor.");

  private static final Bilingual OTHER =
      new Bilingual(
          "输入的编码为 {0}，已按此读取；建议用编辑器另存为 UTF-8。",
          "The input is in {0} and was read as such; better save it as UTF-8.");

  /** A line that cannot be read. */
  public static final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    private UnreadableException(Bilingual reason) {
      super(reason.english());
      this.reason = reason;
    }

    /** Why, and what helps. */
    public Bilingual reason() {
      return reason;
    }
  }

  private final InputStream in;
  private byte[] buffer = new byte[PIECE];

  /** What is in the buffer and not given yet. */
  private int start;

  private int end;

  /** Whether a line ended at a CR, so that an LF right behind it belongs to that end. */
  private boolean afterReturn;

  /** Null as long as nothing but ASCII came, which is the same in UTF-8 and GB18030. */
  private @Nullable Charset charset;

  private boolean begun;
  private boolean first = true;

  public EncodedLines(InputStream in) {
    this.in = in;
  }

  /** What is said of the encoding, once it shows; null if it is UTF-8, or not known yet. */
  public @Nullable Bilingual warning() {
    return charset == null || !EncodedText.isOther(charset)
        ? null
        : OTHER.with(EncodedText.nameOf(charset));
  }

  /**
   * The next line without its end; null at the end of the text.
   *
   * @throws UnreadableException if it cannot be read; no line behind it can then be trusted
   */
  public @Nullable String next() throws IOException {
    begin();
    passOverFeed();
    moveToFront();
    int from = 0;
    while (true) {
      int at = endOfLine(from);
      if (at >= 0) {
        return given(at, unit());
      }
      if (end > LONGEST) {
        throw new UnreadableException(TOO_LONG);
      }
      from = end - end % unit();
      if (!fill()) {
        return end == 0 ? null : given(end, 0);
      }
    }
  }

  /** Looks for a byte-order mark, for which no more than the first bytes is waited for. */
  private void begin() throws IOException {
    if (begun) {
      return;
    }
    begun = true;
    fill();
    if (end == 1 && (buffer[0] & 0xFF) >= 0xFE) {
      fill();
    }
    charset = EncodedText.utf16(buffer, end);
    start = charset == null ? 0 : 2;
  }

  /** Passes over the LF of a pair; the line before it was given at its CR. */
  private void passOverFeed() throws IOException {
    if (!afterReturn) {
      return;
    }
    while (end - start < unit() && fill()) {}
    if (end - start >= unit() && ascii(start) == '\n') {
      start += unit();
    }
    afterReturn = false;
  }

  private void moveToFront() {
    System.arraycopy(buffer, start, buffer, 0, end - start);
    end -= start;
    start = 0;
  }

  private boolean isUtf16() {
    return StandardCharsets.UTF_16BE.equals(charset) || StandardCharsets.UTF_16LE.equals(charset);
  }

  private int unit() {
    return isUtf16() ? 2 : 1;
  }

  /** The byte that stands for a character of ASCII at an index; -1 if another stands there. */
  private int ascii(int at) {
    if (!isUtf16()) {
      return buffer[at];
    }
    boolean lowFirst = StandardCharsets.UTF_16LE.equals(charset);
    return buffer[lowFirst ? at + 1 : at] == 0 ? buffer[lowFirst ? at : at + 1] : -1;
  }

  private int endOfLine(int from) {
    for (int i = from; i + unit() <= end; i += unit()) {
      int c = ascii(i);
      if (c == '\n' || c == '\r') {
        return i;
      }
    }
    return -1;
  }

  /** Reads what has come, waiting for one byte at least; false at the end. */
  private boolean fill() throws IOException {
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int read = in.read(buffer, end, buffer.length - end);
    end += Math.max(0, read);
    return read >= 0;
  }

  /** The line up to an index, with its end of so many bytes passed over. */
  private String given(int at, int lengthOfEnd) throws IOException {
    byte[] line = Arrays.copyOf(buffer, at);
    if (charset == null && !isAscii(line)) {
      charset = charsetOfWhatCame();
    }
    afterReturn = lengthOfEnd > 0 && ascii(at) == '\r';
    start = at + lengthOfEnd;
    String text = decoded(line);
    boolean marked = first && !text.isEmpty() && text.charAt(0) == '\uFEFF';
    first = false;
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableException(HAS_ZEROS);
    }
    return marked ? text.substring(1) : text;
  }

  private static boolean isAscii(byte[] line) {
    for (byte each : line) {
      if (each < 0) {
        return false;
      }
    }
    return true;
  }

  private String decoded(byte[] line) throws IOException {
    try {
      Charset known = charset == null ? StandardCharsets.UTF_8 : charset;
      return EncodedText.strict(known).decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableException(DAMAGED);
    }
  }

  /** A single line may be valid in an encoding that it is not in; the more lines, the less so. */
  private Charset charsetOfWhatCame() throws IOException {
    while (end < LONGEST && in.available() > 0 && fill()) {}
    boolean gb18030 = !fits(StandardCharsets.UTF_8) && fits(EncodedText.gb18030());
    return gb18030 ? EncodedText.gb18030() : StandardCharsets.UTF_8;
  }

  /** Whether what came is valid, though its last character may be there in part. */
  private boolean fits(Charset candidate) {
    CharBuffer text = CharBuffer.allocate(end);
    return !EncodedText.strict(candidate)
        .decode(ByteBuffer.wrap(buffer, 0, end), text, false)
        .isError();
  }
}

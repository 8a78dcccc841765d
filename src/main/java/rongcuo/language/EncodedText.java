package rongcuo.language;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text that a person brings, whatever encoding an editor left it in: UTF-8 with or without a
 * byte-order mark, UTF-16 with one, or GB18030 (which GBK and GB 2312 are parts of).
 *
 * @param text without its byte-order mark
 * @param charset the encoding that it is in
 * @param marked whether it has a byte-order mark
 * @param firstFault the first character that stands for bytes of no known encoding; -1 if none does
 */
public record EncodedText(String text, Charset charset, boolean marked, int firstFault) {

  /** What is said of bytes that fit no encoding. */
  public static final Bilingual DAMAGED =
      new Bilingual(
          "此处的字节不符合任何可识别的编码（UTF-8、UTF-16、GB18030），文件可能已损坏；请用编辑器另存为 UTF-8。",
          "The bytes here fit no known encoding (UTF-8, UTF-16, GB18030); the file may be"
              + " damaged. Save it as UTF-8 with an editor.");

  private static final Bilingual OTHER =
      new Bilingual(
          "文件编码为 {0}，已按此读取；建议用编辑器另存为 UTF-8。",
          "The file is in {0} and was read as such; better save it as UTF-8.");

  /** Looked up only where a text is not in UTF-8: its tables take their time. */
  private static final String GB18030 = "GB18030";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final int NO_FAULT = -1;

  /** Decodes a text as a whole; what fits no encoding is replaced by U+FFFD. */
  public static EncodedText of(byte[] content) {
    Charset utf16 = utf16(content, content.length);
    if (utf16 != null) {
      return checked(content, utf16);
    }
    String text = new String(content, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') < 0 || isWhole(content, StandardCharsets.UTF_8)) {
      return of(text, StandardCharsets.UTF_8, NO_FAULT);
    }
    boolean isGb18030 = isWhole(content, gb18030());
    return checked(content, isGb18030 ? gb18030() : StandardCharsets.UTF_8);
  }

  /** A text that is in memory only. */
  public static EncodedText ofText(String text) {
    return of(text, StandardCharsets.UTF_8, NO_FAULT);
  }

  private static EncodedText checked(byte[] content, Charset charset) {
    String text = new String(content, charset);
    return of(text, charset, isWhole(content, charset) ? NO_FAULT : text.indexOf('\uFFFD'));
  }

  private static EncodedText of(String text, Charset charset, int firstFault) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return marked
        ? new EncodedText(text.substring(1), charset, true, Math.max(NO_FAULT, firstFault - 1))
        : new EncodedText(text, charset, false, firstFault);
  }

  static Charset gb18030() {
    return Charset.forName(GB18030);
  }

  /** The encoding that a byte-order mark of two bytes tells; null if there is none. */
  static @Nullable Charset utf16(byte[] content, int length) {
    if (length < 2) {
      return null;
    }
    int mark = (content[0] & 0xFF) << 8 | content[1] & 0xFF;
    return mark == 0xFEFF
        ? StandardCharsets.UTF_16BE
        : mark == 0xFFFE ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean isWhole(byte[] content, Charset charset) {
    try {
      strict(charset).decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Whether it is in another encoding than it should. */
  public boolean isOther() {
    return isOther(charset);
  }

  static boolean isOther(Charset charset) {
    return !charset.equals(StandardCharsets.UTF_8);
  }

  /** What is said of a file in another encoding. */
  public Bilingual warning() {
    return OTHER.with(nameOf(charset));
  }

  /** An encoding as people know it. */
  static String nameOf(Charset charset) {
    return charset.name().equals(GB18030) ? "GB18030（GBK）" : "UTF-16";
  }

  /** Another text in the encoding of this one, with a byte-order mark if this one has it. */
  public byte[] encode(String other) {
    return (marked ? BYTE_ORDER_MARK + other : other).getBytes(charset);
  }
}

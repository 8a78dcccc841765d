package rongcuo.casefile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/**
 * The text of a file, whatever encoding an editor left it in: UTF-8 with or without a byte-order
 * mark, UTF-16 with one, or GB18030 (which GBK and GB 2312 are parts of).
 */
final class SourceText {

  /** Looked up only where a file is not in UTF-8: its tables take their time. */
  private static final String GB18030 = "GB18030";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final Charset charset;
  private final boolean marked;

  /** Where each line begins; found when a line is first asked for. */
  private int @Nullable [] lineStarts;

  /** The line asked for last: many problems may stand on one, and share it. */
  private String line = "";

  private int lineInHand;

  private SourceText(String text, Charset charset) {
    this.marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    this.text = marked ? text.substring(1) : text;
    this.charset = charset;
  }

  /**
   * Decodes a file.
   *
   * @param problems takes a warning where the file is not in UTF-8, and an error where no encoding
   *     fits; what can be decoded is decoded all the same
   */
  static SourceText decode(byte[] content, Problems problems) {
    Charset marked = charsetOfMark(content);
    if (marked != null) {
      return checked(content, marked, problems);
    }
    String text = new String(content, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') < 0 || isDecodable(content, StandardCharsets.UTF_8)) {
      return new SourceText(text, StandardCharsets.UTF_8);
    }
    Charset gb18030 = Charset.forName(GB18030);
    Charset other = isDecodable(content, gb18030) ? gb18030 : StandardCharsets.UTF_8;
    return checked(content, other, problems);
  }

  private static @Nullable Charset charsetOfMark(byte[] content) {
    if (content.length < 2) {
      return null;
    }
    int mark = (content[0] & 0xFF) << 8 | content[1] & 0xFF;
    return mark == 0xFEFF
        ? StandardCharsets.UTF_16BE
        : mark == 0xFFFE ? StandardCharsets.UTF_16LE : null;
  }

  private static SourceText checked(byte[] content, Charset charset, Problems problems) {
    SourceText source = new SourceText(new String(content, charset), charset);
    problems.attach(source);
    if (!isDecodable(content, charset)) {
      int offset = source.text.indexOf('\uFFFD');
      problems.error(
          source.placeOf(Math.max(0, offset)),
          new Bilingual(
              "此处的字节不符合任何可识别的编码（UTF-8、UTF-16、GB18030），文件可能已损坏；请用编辑器另存为 UTF-8。",
              "The bytes here fit no known encoding (UTF-8, UTF-16, GB18030); the file may be"
                  + " damaged. Save it as UTF-8 with an editor."));
    } else if (!charset.equals(StandardCharsets.UTF_8)) {
      problems.warning(
          Place.START,
          new Bilingual(
                  "文件编码为 {0}，已按此读取；建议用编辑器另存为 UTF-8。",
                  "The file is in {0} and was read as such; better save it as UTF-8.")
              .with(charset.name().equals(GB18030) ? "GB18030（GBK）" : "UTF-16"));
    }
    return source;
  }

  private static boolean isDecodable(byte[] content, Charset charset) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** The text without its byte-order mark. */
  String text() {
    return text;
  }

  /** The encoding that the file is in. */
  Charset charset() {
    return charset;
  }

  /** Another text in the encoding of this one, with a byte-order mark if this one has it. */
  byte[] encode(String other) {
    return (marked ? BYTE_ORDER_MARK + other : other).getBytes(charset);
  }

  /** A text that is in memory only. */
  static SourceText of(String text) {
    return new SourceText(text, StandardCharsets.UTF_8);
  }

  /**
   * A line without its end; empty if there is none of that number, which counts from 1. Lines end
   * as YAML has it: also at a lone CR, at NEL, LS and PS.
   */
  String line(int number) {
    int[] starts = lineStarts();
    if (number > starts.length) {
      return "";
    }
    if (number != lineInHand) {
      int start = starts[number - 1];
      int end = number < starts.length ? starts[number] : text.length();
      while (end > start && isLineEnd(text.charAt(end - 1))) {
        end--;
      }
      line = text.substring(start, end);
      lineInHand = number;
    }
    return line;
  }

  /** How many lines there are. */
  int lines() {
    return lineStarts().length;
  }

  /**
   * The index of the first character of a line; that of the end if there is none of that number.
   */
  int startOf(int number) {
    return number > lines() ? text.length() : lineStarts()[number - 1];
  }

  private int[] lineStarts() {
    if (lineStarts == null) {
      int[] starts = new int[64];
      int count = 1;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        if (isLineEnd(c) && !pair) {
          if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
          }
          starts[count++] = i + 1;
        }
      }
      lineStarts = Arrays.copyOf(starts, count);
    }
    return lineStarts;
  }

  static boolean isLineEnd(char c) {
    return c < ' ' ? c == '\n' || c == '\r' : c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** The place of a character, by its index. */
  Place placeOf(int index) {
    int found = Arrays.binarySearch(lineStarts(), index);
    int line = found >= 0 ? found : -found - 2;
    return new Place(line + 1, 1 + text.codePointCount(lineStarts()[line], index));
  }
}

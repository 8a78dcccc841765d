package rongcuo.diagnostics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import rongcuo.language.EncodedText;

/** The text of a file, in its lines. */
public final class SourceText {

  private final EncodedText encoded;
  private final String text;

  /** Where each line begins; found when a line is first asked for. */
  private int @Nullable [] lineStarts;

  /** The line asked for last: many problems may stand on one, and share it. */
  private String line = "";

  private int lineInHand;

  private SourceText(EncodedText encoded) {
    this.encoded = encoded;
    this.text = encoded.text();
  }

  /**
   * Decodes a file.
   *
   * @param problems takes a warning where the file is not in UTF-8, and an error where no encoding
   *     fits; what can be decoded is decoded all the same
   */
  public static SourceText decode(byte[] content, Problems problems) {
    SourceText source = new SourceText(EncodedText.of(content));
    if (source.encoded.firstFault() >= 0) {
      problems.attach(source);
      problems.error(source.placeOf(source.encoded.firstFault()), EncodedText.DAMAGED);
    } else if (source.encoded.isOther()) {
      problems.attach(source);
      problems.warning(Place.START, source.encoded.warning());
    }
    return source;
  }

  /** The text without its byte-order mark. */
  public String text() {
    return text;
  }

  /** Another text in the encoding of this one, with a byte-order mark if this one has it. */
  public byte[] encode(String other) {
    return encoded.encode(other);
  }

  /** A text that is in memory only. */
  public static SourceText of(String text) {
    return new SourceText(EncodedText.ofText(text));
  }

  /**
   * A line without its end; empty if there is none of that number, which counts from 1. Lines end
   * as YAML has it: also at a lone CR, at NEL, LS and PS.
   */
  public String line(int number) {
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
  public int lines() {
    return lineStarts().length;
  }

  /**
   * The index of the first character of a line; that of the end if there is none of that number.
   */
  public int startOf(int number) {
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

  public static boolean isLineEnd(char c) {
    return c < ' ' ? c == '\n' || c == '\r' : c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** The place of a character, by its index. */
  public Place placeOf(int index) {
    int found = Arrays.binarySearch(lineStarts(), index);
    int line = found >= 0 ? found : -found - 2;
    return new Place(line + 1, 1 + text.codePointCount(lineStarts()[line], index));
  }
}

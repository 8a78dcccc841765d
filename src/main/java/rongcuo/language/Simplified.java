package rongcuo.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Traditional Han characters and their simplified forms, one for one. */
final class Simplified {

  /** The forms of the characters of the basic plane; 0 for one that has none of its own. */
  private static final int[] FORMS = new int[Character.MIN_SUPPLEMENTARY_CODE_POINT];

  /** The forms of the others. */
  private static final Map<Integer, Integer> BEYOND = new HashMap<>();

  static {
    read();
  }

  private Simplified() {}

  /** The simplified form of a character; the character itself if it has none of its own. */
  static int of(int point) {
    if (!Character.isBmpCodePoint(point)) {
      return BEYOND.getOrDefault(point, point);
    }
    return FORMS[point] == 0 ? point : FORMS[point];
  }

  private static void read() {
    try (InputStream bytes =
        Objects.requireNonNull(Simplified.class.getResourceAsStream("simplified.txt"))) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      for (int at = 0; at < text.length(); ) {
        int end = text.indexOf('\n', at);
        end = end < 0 ? text.length() : end;
        if (text.charAt(at) != '#') {
          add(text.substring(at, end).strip());
        }
        at = end + 1;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Almost all characters are one char each: only the others are read as code points. */
  private static void add(String pairs) {
    for (int at = 0; at < pairs.length(); ) {
      char one = pairs.charAt(at);
      char next = pairs.charAt(at + 1);
      if (one < Character.MIN_SURROGATE && next < Character.MIN_SURROGATE) {
        FORMS[one] = next;
        at += 2;
        continue;
      }
      int point = pairs.codePointAt(at);
      at += Character.charCount(point);
      int form = pairs.codePointAt(at);
      at += Character.charCount(form);
      if (Character.isBmpCodePoint(point)) {
        FORMS[point] = form;
      } else {
        BEYOND.put(point, form);
      }
    }
  }
}

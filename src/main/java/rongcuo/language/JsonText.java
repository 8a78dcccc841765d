package rongcuo.language;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How JSON is written. Nothing is lost of a text, and nothing in it steers a terminal: control
 * characters, invisible and bidirectional marks are escaped.
 */
public final class JsonText {

  public static final JsonFactory FACTORY = new JsonFactory().setCharacterEscapes(new Escapes());

  private JsonText() {}

  /** Writes texts, numbers, truths, lists and mappings by texts. */
  public static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName((String) entry.getKey());
        write(json, entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        write(json, item);
      }
      json.writeEndArray();
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else {
      json.writeString((String) value);
    }
  }

  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    /** U+007F, the one control character that the standard lets stand. */
    private static final int DELETE = 0x7F;

    private final int[] ascii = standardAsciiEscapesForJSON();

    Escapes() {
      ascii[DELETE] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii;
    }

    /** A character beyond 16 bits comes by halves, so that both are escaped whatever it is. */
    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return SafeText.isUnsafe(character)
          ? new SerializedString(String.format("\\u%04X", character))
          : null;
    }
  }
}

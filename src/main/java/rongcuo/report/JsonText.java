package rongcuo.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Fingerprints.Change;
import rongcuo.language.SafeText;

/**
 * How results are written as JSON. Nothing is lost of a text, and nothing in it steers a terminal:
 * control characters, invisible and bidirectional marks are escaped.
 */
public final class JsonText {

  public static final JsonFactory FACTORY = new JsonFactory().setCharacterEscapes(new Escapes());

  private JsonText() {}

  /** {@code stale}: what has changed since a decision was taken; left out if nothing has. */
  static void stale(JsonGenerator json, Set<Change.What> changed) throws IOException {
    if (changed.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("stale");
    for (Change.What what : changed) {
      json.writeString(what.id());
    }
    json.writeEndArray();
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

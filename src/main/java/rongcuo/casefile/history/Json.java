package rongcuo.casefile.history;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rongcuo.language.JsonText;

/** Texts, numbers, lists and mappings as JSON; what is read and written again is the same text. */
final class Json {

  private Json() {}

  static String text(Object value) {
    StringWriter text = new StringWriter(512);
    try (JsonGenerator json = JsonText.FACTORY.createGenerator(text)) {
      JsonText.write(json, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * What a line says.
   *
   * @throws IOException if it is no such JSON
   */
  static Object read(byte[] line) throws IOException {
    try (JsonParser json =
        JsonText.FACTORY.createParser(new String(line, StandardCharsets.UTF_8))) {
      json.nextToken();
      return value(json);
    }
  }

  private static Object value(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        map.put(name, value(json));
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(json));
      }
      return list;
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return json.getIntValue();
    }
    if (token == JsonToken.VALUE_STRING) {
      return json.getText();
    }
    throw new IOException("no line of a history");
  }
}

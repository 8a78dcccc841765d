package rongcuo.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.language.JsonText;

/** JSON that people write, as mappings, lists, texts, numbers and truth values. */
final class JsonTree {

  private JsonTree() {}

  /**
   * What a text says.
   *
   * @throws IOException if it is no JSON; {@link
   *     com.fasterxml.jackson.core.JsonProcessingException} then tells where
   */
  static @Nullable Object of(String text) throws IOException {
    try (JsonParser json = JsonText.FACTORY.createParser(text)) {
      json.nextToken();
      Object value = value(json);
      if (json.nextToken() != null) {
        throw new com.fasterxml.jackson.core.JsonParseException(json, "more follows");
      }
      return value;
    }
  }

  private static @Nullable Object value(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == null) {
      throw new com.fasterxml.jackson.core.JsonParseException(json, "nothing there");
    }
    return switch (token) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String name = json.currentName();
          json.nextToken();
          map.put(name, value(json));
        }
        yield map;
      }
      case START_ARRAY -> {
        List<@Nullable Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(json));
        }
        yield list;
      }
      case VALUE_NULL -> null;
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> json.getText();
    };
  }
}

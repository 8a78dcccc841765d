package rongcuo.casefile;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Parts that the JSON Schemas of several shapes share. */
final class Schemas {

  private Schemas() {}

  static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** The shape of a field; one that is not required may be left empty. */
  static void shapeOrNull(JsonGenerator json, Shape.Field field) throws IOException {
    json.writeStringField("title", field.chinese());
    if (field.required()) {
      field.shape().schema(json);
      return;
    }
    json.writeArrayFieldStart("anyOf");
    json.writeStartObject();
    json.writeStringField("type", "null");
    json.writeEndObject();
    json.writeStartObject();
    field.shape().schema(json);
    json.writeEndObject();
    json.writeEndArray();
  }

  /** A key and its twin in the other language never stand together; required ones never lack. */
  static void oneOfEachPair(JsonGenerator json, List<Shape.Field> fields) throws IOException {
    json.writeArrayFieldStart("allOf");
    for (Shape.Field field : fields) {
      json.writeStartObject();
      if (field.required()) {
        json.writeArrayFieldStart("oneOf");
        required(json, field.english());
        required(json, field.chinese());
        json.writeEndArray();
      } else {
        json.writeObjectFieldStart("not");
        strings(json, "required", List.of(field.english(), field.chinese()));
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void required(JsonGenerator json, String key) throws IOException {
    json.writeStartObject();
    strings(json, "required", List.of(key));
    json.writeEndObject();
  }
}

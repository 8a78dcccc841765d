package rongcuo.casefile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** The JSON Schema (2020-12) of case files, from the declaration that the reader checks by. */
public final class CaseSchema {

  private CaseSchema() {}

  /** Writes the schema; the writer stays open. */
  public static void write(Writer writer) throws IOException {
    Schemas schemas = new Schemas();
    Map<String, Object> schema =
        Schemas.object(
            "$schema", "https://json-schema.org/draft/2020-12/schema", "$id", "urn:rongcuo:case:1");
    schema.putAll(schemas.whole(CaseShape.CASE));
    schema.put("$defs", schemas.definitions());
    try (JsonGenerator json = new JsonFactory().createGenerator(writer)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      write(schema, json);
    }
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Map<?, ?> object) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : object.entrySet()) {
        json.writeFieldName((String) entry.getKey());
        write(entry.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        write(item, json);
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
}

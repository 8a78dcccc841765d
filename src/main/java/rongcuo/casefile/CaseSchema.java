package rongcuo.casefile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import rongcuo.language.JsonText;

/** The JSON Schema (2020-12) of case files, from the declaration that the reader checks by. */
public final class CaseSchema {

  private CaseSchema() {}

  /** Writes the schema; the writer stays open. */
  public static void write(Writer writer) throws IOException {
    Schemas schemas = new Schemas();
    Map<String, Object> schema =
        ValueSchemas.object(
            "$schema", "https://json-schema.org/draft/2020-12/schema", "$id", "urn:rongcuo:case:1");
    schema.putAll(schemas.whole(CaseShape.CASE));
    schema.put("$defs", schemas.definitions());
    try (JsonGenerator json = new JsonFactory().createGenerator(writer)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      JsonText.write(json, schema);
    }
  }
}

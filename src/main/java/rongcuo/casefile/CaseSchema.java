package rongcuo.casefile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;

/** The JSON Schema (2020-12) of case files, from the declaration that the reader checks by. */
public final class CaseSchema {

  private CaseSchema() {}

  /** Writes the schema; the writer stays open. */
  public static void write(Writer writer) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(writer)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
      json.writeStringField("$id", "urn:rongcuo:case:1");
      json.writeStringField("title", "容错认定案件文件");
      CaseShape.CASE.schema(json);
      json.writeEndObject();
    }
  }
}

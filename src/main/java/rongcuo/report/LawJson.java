package rongcuo.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.reasoning.Rule;
import rongcuo.rules.Coverage;
import rongcuo.statute.Provision;
import rongcuo.statute.Statute;

/** The regulation for programs. */
public final class LawJson {

  private LawJson() {}

  /** Some provisions, with their rules, as one object. */
  public static String of(List<Provision> provisions, Language language) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonText.FACTORY.createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("title", Statute.TITLE);
      json.writeStringField("sha256", Statute.SHA256);
      json.writeArrayFieldStart("provisions");
      for (Provision provision : provisions) {
        Coverage coverage = Coverage.of(provision);
        json.writeStartObject();
        json.writeStringField("id", provision.id());
        json.writeStringField("citation", provision.citation(language));
        json.writeStringField("text", Statute.text(provision));
        json.writeBooleanField("formalised", coverage.formalised());
        json.writeArrayFieldStart("rules");
        for (Rule rule : coverage.rules()) {
          json.writeStartObject();
          json.writeStringField("provision", rule.provision().id());
          json.writeStringField("rule", LawText.nameOf(rule));
          json.writeEndObject();
        }
        json.writeEndArray();
        @Nullable Bilingual remark = coverage.remark();
        if (remark != null) {
          json.writeStringField("remark", remark.in(language));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }
}

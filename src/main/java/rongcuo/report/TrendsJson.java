package rongcuo.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import rongcuo.casefile.Decision;
import rongcuo.followup.Interval;
import rongcuo.followup.Occurrence;
import rongcuo.followup.RecurringRisk;
import rongcuo.followup.Trends;
import rongcuo.language.Language;
import rongcuo.rules.Outcome;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Task;

/** A report of trends for other programs: one object, everything by id, nothing left out. */
public final class TrendsJson {

  private final TrendsReport report;
  private final Language language;

  public TrendsJson(TrendsReport report, Language language) {
    this.report = report;
    this.language = language;
  }

  public void write(PrintWriter out) throws IOException {
    JsonFactory factory = JsonText.FACTORY;
    Trends trends = report.trends();
    try (JsonGenerator json =
        factory.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("on", report.on().toString());
      json.writeNumberField("cases", trends.cases());
      json.writeNumberField("subjects", trends.subjects());
      risks(json);
      counts(json, "outcomes", trends.outcomes(), Outcome::id);
      json.writeNumberField("undetermined", trends.undetermined());
      counts(json, "conclusions", trends.conclusions(), Decision.Conclusion::id);
      counts(json, "stages", trends.stages(), Stage::id);
      counts(json, "kinds", trends.kinds(), kind -> kind);
      counts(json, "fields", trends.fields(), field -> field);
      counts(json, "articles", trends.articles(), Provision::id);
      counts(json, "items", trends.items(), Provision::id);
      lengths(json);
      lateness(json);
      json.writeEndObject();
    }
    out.print("\n");
  }

  private void risks(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("window");
    json.writeNumberField("months", report.window().months());
    json.writeNumberField("atLeast", report.window().atLeast());
    json.writeEndObject();
    json.writeArrayFieldStart("risks");
    for (RecurringRisk risk : report.risks()) {
      json.writeStartObject();
      json.writeStringField("basis", risk.basis().id());
      json.writeStringField("value", risk.value());
      json.writeStringField("label", TrendsReport.describe(risk).in(language));
      json.writeStringField("from", risk.from().toString());
      json.writeStringField("until", risk.until().toString());
      json.writeBooleanField("warned", risk.isWarned());
      json.writeArrayFieldStart("cases");
      for (Occurrence occurrence : risk.cases()) {
        LocalDate day = occurrence.day();
        json.writeStartObject();
        json.writeStringField("case", occurrence.caseId());
        json.writeStringField("date", day == null ? null : day.toString());
        json.writeStringField("file", occurrence.file());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static <K> void counts(
      JsonGenerator json, String name, Map<K, Integer> counts, Function<K, String> id)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<K, Integer> entry : counts.entrySet()) {
      json.writeNumberField(id.apply(entry.getKey()), entry.getValue());
    }
    json.writeEndObject();
  }

  private void lengths(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("days");
    for (Map.Entry<Interval, Trends.Length> entry : report.trends().lengths().entrySet()) {
      Trends.Length length = entry.getValue();
      json.writeObjectFieldStart(entry.getKey().id());
      json.writeNumberField("count", length.count());
      json.writeNumberField("mean", rounded(length.mean()));
      json.writeNumberField("longest", length.longest());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void lateness(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("duties");
    for (Map.Entry<Task, Trends.Lateness> entry : report.trends().lateness().entrySet()) {
      Trends.Lateness late = entry.getValue();
      json.writeObjectFieldStart(entry.getKey().id());
      json.writeNumberField("count", late.count());
      json.writeNumberField("overdue", late.overdue());
      json.writeNumberField("doneLate", late.doneLate());
      json.writeNumberField("share", rounded(late.share()));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static double rounded(double number) {
    return Math.round(number * 1000) / 1000.0;
  }
}

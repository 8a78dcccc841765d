package rongcuo.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.function.Function;
import rongcuo.casefile.Decision;
import rongcuo.followup.RecurringRisk;
import rongcuo.followup.Trends;
import rongcuo.language.Language;
import rongcuo.rules.Outcome;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Stage;

/** A report of trends for other programs: one object, everything by id, nothing left out. */
public record TrendsJson(TrendsReport report, Language language) {
  public void write(PrintWriter out) {
    out.print(JsonFields.page(this::write));
  }

  private void write(JsonFields json) throws IOException {
    Trends trends = report.trends();
    json.writeStringField("on", report.on().toString());
    json.writeNumberField("cases", trends.cases());
    json.writeNumberField("subjects", trends.subjects());
    json.writeObjectFieldStart("window");
    json.writeNumberField("months", report.window().months());
    json.writeNumberField("atLeast", report.window().atLeast());
    json.writeEndObject();
    json.objects("risks", report.risks(), risk -> risk(json, risk));
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
  }

  private void risk(JsonFields json, RecurringRisk risk) throws IOException {
    json.writeStringField("basis", risk.basis().id());
    json.writeStringField("value", risk.value());
    json.writeStringField("label", TrendsReport.describe(risk).in(language));
    json.date("from", risk.from());
    json.date("until", risk.until());
    json.writeBooleanField("warned", risk.isWarned());
    json.objects(
        "cases",
        risk.cases(),
        occurrence -> {
          json.writeStringField("case", occurrence.caseId());
          json.date("date", occurrence.day());
          json.writeStringField("file", occurrence.file());
        });
  }

  private static <K> void counts(
      JsonFields json, String name, Map<K, Integer> counts, Function<K, String> id)
      throws IOException {
    json.fields(
        name,
        counts.entrySet(),
        entry -> id.apply(entry.getKey()),
        entry -> json.writeNumber(entry.getValue()));
  }

  private void lengths(JsonFields json) throws IOException {
    json.objects(
        "days",
        report.trends().lengths().entrySet(),
        entry -> entry.getKey().id(),
        entry -> {
          json.writeNumberField("count", entry.getValue().count());
          json.writeNumberField("mean", rounded(entry.getValue().mean()));
          json.writeNumberField("longest", entry.getValue().longest());
        });
  }

  private void lateness(JsonFields json) throws IOException {
    json.objects(
        "duties",
        report.trends().lateness().entrySet(),
        entry -> entry.getKey().id(),
        entry -> {
          Trends.Lateness late = entry.getValue();
          json.writeNumberField("count", late.count());
          json.writeNumberField("overdue", late.overdue());
          json.writeNumberField("doneLate", late.doneLate());
          json.writeNumberField("share", rounded(late.share()));
        });
  }

  private static double rounded(double number) {
    return Math.round(number * 1000) / 1000.0;
  }
}

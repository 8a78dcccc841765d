package rongcuo.report;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.explanation.Likeness;
import rongcuo.facts.Fact;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;

/** Like cases as one JSON array, an object a subject; ids are those of case files. */
public final class PrecedentJson {

  private PrecedentJson() {}

  public static String of(List<Precedents> all) {
    return JsonFields.text(
            json -> {
              json.useDefaultPrettyPrinter();
              json.writeStartArray();
              for (Precedents each : all) {
                json.writeStartObject();
                write(each, json);
                json.writeEndObject();
              }
              json.writeEndArray();
            })
        + "\n";
  }

  private static void write(Precedents precedents, JsonFields json) throws IOException {
    json.subject(precedents.result(), precedents.subject().subject());
    json.outcome(precedents.subject().assessment());
    disposition("disposition", precedents.treatment(), json);
    json.writeNumberField("considered", precedents.considered());
    disposition("floor", precedents.floor(), json);
    json.objects("milder", precedents.milder(), each -> named(each, json));
    json.objects("harsher", precedents.harsher(), each -> named(each, json));
    json.objects(
        "nearest",
        precedents.nearest(),
        each -> {
          named(each, json);
          likeness(each.likeness(), json);
        });
    json.sources();
  }

  private static void disposition(String name, @Nullable Disposition disposition, JsonFields json)
      throws IOException {
    json.writeStringField(name, disposition == null ? null : disposition.id());
  }

  private static void named(Precedent precedent, JsonFields json) throws IOException {
    json.writeStringField("file", precedent.file());
    json.writeStringField("case", precedent.caseId());
    json.writeStringField("subject", precedent.officer());
    json.outcomes("possible", precedent.possible());
    disposition("disposition", precedent.treatment(), json);
    json.date("date", precedent.date());
  }

  private static void likeness(Likeness likeness, JsonFields json) throws IOException {
    json.ids("grounds", likeness.grounds(), Provision::id);
    json.ids("conditions", likeness.conditions(), Provision::id);
    json.ids("alike", likeness.alike().toList(), Fact::id);
    json.ids("for", likeness.speakingFor().toList(), Fact::id);
    json.ids("against", likeness.speakingAgainst().toList(), Fact::id);
    json.ids("undirected", likeness.undirected().toList(), Fact::id);
    json.ids("incomparable", likeness.incomparable().toList(), Fact::id);
    json.writeBooleanField("atLeastAsFavourable", likeness.isAtLeastAsFavourable());
    json.writeBooleanField("atMostAsFavourable", likeness.isAtMostAsFavourable());
  }
}

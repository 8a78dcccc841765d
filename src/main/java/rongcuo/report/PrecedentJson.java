package rongcuo.report;

import java.io.IOException;
import java.util.List;
import rongcuo.explanation.Likeness;
import rongcuo.facts.Fact;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;

/** Like cases as one JSON array, an object a subject; ids are those of case files. */
public final class PrecedentJson {

  private PrecedentJson() {}

  public static String of(List<Precedents> all) {
    return JsonFields.pages(all, PrecedentJson::write);
  }

  private static void write(JsonFields json, Precedents precedents) throws IOException {
    json.subject(precedents.result(), precedents.subject().subject());
    json.outcome(precedents.subject().assessment());
    json.id("disposition", precedents.treatment(), Disposition::id);
    json.writeNumberField("considered", precedents.considered());
    json.id("floor", precedents.floor(), Disposition::id);
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

  private static void named(Precedent precedent, JsonFields json) throws IOException {
    json.writeStringField("file", precedent.file());
    json.writeStringField("case", precedent.caseId());
    json.writeStringField("subject", precedent.officer());
    json.outcomes("possible", precedent.possible());
    json.id("disposition", precedent.treatment(), Disposition::id);
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

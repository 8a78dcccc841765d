package rongcuo.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import rongcuo.audit.Audit;
import rongcuo.audit.Example;
import rongcuo.audit.Observation;
import rongcuo.audit.SharedWords;
import rongcuo.audit.Standpoint;
import rongcuo.facts.Fact;
import rongcuo.rules.Outcome;
import rongcuo.rules.Reservation;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;

/** What was found of the regulation as one JSON object; ids are those of case files. */
public final class AuditJson {

  private AuditJson() {}

  public static String of(Audit audit) {
    return JsonFields.object(
            json -> {
              json.sources();
              json.writeNumberField("combinations", audit.combinations());
              json.objects(
                  "findings", audit.observations(), observation -> write(observation, json));
            })
        + "\n";
  }

  private static void write(Observation observation, JsonFields json) throws IOException {
    json.writeStringField("id", observation.id());
    json.writeStringField("kind", observation.kind().id());
    json.ids(
        "under",
        observation.under().stream().sorted(Comparator.naturalOrder()).toList(),
        Standpoint::id);
    json.ids("provisions", observation.provisions(), Provision::id);
    json.ids("facts", observation.facts().toList(), Fact::id);
    json.ids("readings", observation.choices(), Labels::assignment);
    json.ids("outcomes", observation.outcomes(), Outcome::id);
    json.id("reservation", observation.reservation(), Reservation::id);
    json.ids("words", words(observation), word -> word);
    if (observation.combinations() > 0) {
      json.writeNumberField("combinations", observation.combinations());
    }
    json.writeArrayFieldStart("examples");
    for (int i = 0; i < observation.examples().size(); i++) {
      json.writeStartObject();
      json.writeStringField("case", observation.id(i + 1));
      write(observation.examples().get(i), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static List<String> words(Observation observation) {
    return observation.kind() == Observation.Kind.OVERLAP
        ? SharedWords.of(observation.provisions().get(0), observation.provisions().get(1))
        : List.of();
  }

  private static void write(Example example, JsonFields json) throws IOException {
    json.writeStringField("outcome", example.outcome().id());
    Claims claims = example.situation().claims();
    json.ids("claims", claims.toList(), Provision::id);
    json.answers("facts", example.answers().known(), example.answers());
    json.readings(example.situation().readings());
  }
}

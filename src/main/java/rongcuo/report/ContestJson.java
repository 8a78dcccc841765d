package rongcuo.report;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.Contest;
import rongcuo.casefile.Dispute;
import rongcuo.explanation.ContestedFacts;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.reasoning.JointVersions;
import rongcuo.rules.OutcomeDiagram;
import rongcuo.rules.Outcomes;

/** What stands against answers, and what follows from each version, as JSON. */
record ContestJson(JsonFields json, Explained explained, ContestedFacts contested) {

  /** So many joint choices are written. */
  private static final int MOST_ROWS = 4_096;

  void write() throws IOException {
    JointVersions joint = contested.joint();
    FactSet mattering = contested.mattering();
    boolean complete = joint != null && mattering != null;
    json.writeObjectFieldStart("contested");
    json.writeBooleanField("complete", complete);
    json.writeObjectFieldStart("facts");
    for (AnsweredFact answered :
        explained.result().caseFile().facts(explained.subject().subject()).values()) {
      if (answered.contest().isContested()) {
        json.writeObjectFieldStart(answered.fact().id());
        fact(answered, complete ? joint : null, mattering);
        json.writeEndObject();
      }
    }
    json.writeEndObject();
    if (joint != null && complete) {
      jointly(joint);
    }
    json.writeEndObject();
  }

  private void fact(
      AnsweredFact answered, @Nullable JointVersions joint, @Nullable FactSet mattering)
      throws IOException {
    Contest contest = answered.contest();
    json.writeStringField("answer", answered.answer().id());
    json.ids("evidence", answered.evidence(), id -> id);
    json.ids("against", contest.against(), id -> id);
    json.objects("disputes", contest.disputes(), this::dispute);
    json.writeStringField("adopted", contest.adopted());
    Fact fact = answered.fact();
    if (joint != null && mattering != null) {
      json.writeBooleanField("matters", mattering.has(fact));
      if (contested.versions().containsKey(fact)) {
        json.writeObjectFieldStart("versions");
        for (Truth version : contested.versions().get(fact)) {
          json.outcomes(version.id(), contested.alone(joint, fact, version));
        }
        json.writeEndObject();
      }
    }
  }

  private void dispute(Dispute dispute) throws IOException {
    json.writeStringField("by", dispute.by());
    json.writeStringField("says", dispute.says().id());
    json.writeStringField("text", dispute.text());
  }

  private void jointly(JointVersions joint) throws IOException {
    json.outcomes("asFound", contested.asFound(joint));
    json.writeNumberField("combinations", joint.rowCount());
    json.objects(
        "rows",
        joint.rows(MOST_ROWS),
        row -> choice(row.versions(), OutcomeDiagram.outcomes(row.results())));
    json.objects(
        "nearest",
        contested.others(joint).entrySet(),
        other -> choice(other.getValue(), other.getKey()));
  }

  private void choice(Map<Fact, Truth> versions, Outcomes outcomes) throws IOException {
    json.fields(
        "versions",
        versions.entrySet(),
        each -> each.getKey().id(),
        each -> json.writeString(each.getValue().id()));
    json.outcomes("possible", outcomes);
  }
}

package rongcuo.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.casefile.CaseFile;
import rongcuo.diagnostics.Problem;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.language.Language;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.Reservation;
import rongcuo.statute.Choice;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;

/** One JSON object a subject: a line each, or all in one array. */
public record AssessmentJson(Language language, boolean array) implements AssessmentFormat {
  @Override
  public String opening() {
    return array ? "[\n" : "";
  }

  @Override
  public String between() {
    return array ? ",\n" : "\n";
  }

  @Override
  public String closing() {
    return array ? "\n]\n" : "\n";
  }

  @Override
  public String write(CaseResult.Assessed result) {
    List<String> objects = new ArrayList<>();
    for (AssessedSubject subject : result.subjects()) {
      objects.add(JsonFields.object(json -> writeSubject(json, result, subject)));
    }
    return String.join(between(), objects);
  }

  @Override
  public String write(CaseResult.Invalid result) {
    List<Problem> errors = result.problems().stream().filter(Problem::isError).toList();
    return JsonFields.object(
        json -> {
          json.writeStringField("file", result.file());
          json.objects("errors", errors, error -> json.problem(error, language));
        });
  }

  @Override
  public String write(CaseResult.Unreadable result) {
    List<String> errors = List.of(FileTrouble.reason(result.cause()).in(language));
    return JsonFields.object(
        json -> {
          json.writeStringField("file", result.file());
          json.objects("errors", errors, error -> json.writeStringField("message", error));
        });
  }

  private void writeSubject(JsonFields json, CaseResult.Assessed result, AssessedSubject of)
      throws IOException {
    Assessment assessment = of.assessment();
    json.subject(result, of.subject());
    json.outcome(assessment);
    conclusion(json, assessment);
    json.ids("reservations", assessment.reservations(), Reservation::id);
    json.ids("reservationsOpen", sorted(assessment.reservationsOpen()), id -> id);
    json.ids("established", assessment.established(), Provision::id);
    json.ids("support", assessment.support().toList(), Fact::id);
    json.ids("open", sorted(assessment.open()), id -> id);
    json.ids("evidenceGaps", of.evidenceGaps(), Fact::id);
    json.ids("contested", of.contested(), Fact::id);
    readings(json, result.caseFile(), assessment);
    claims(json, assessment);
    json.ids("hints", Labels.hints(of, language), hint -> hint);
    json.ids("warnings", Labels.warnings(result, of), warning -> warning.in(language));
    json.stale(of.changed());
    json.sources();
  }

  private static void conclusion(JsonFields json, Assessment assessment) throws IOException {
    Outcome outcome = assessment.outcome();
    List<Disposition> dispositions = outcome == null ? List.of() : outcome.dispositions();
    json.ids("dispositions", dispositions, Disposition::id);
    truths(json, "items", assessment.items());
    truths(json, "conditions", assessment.conditions());
    json.writeObjectFieldStart("article13");
    json.writeStringField("powers", assessment.article13().powers().id());
    json.writeStringField("procedure", assessment.article13().procedure().id());
    json.writeStringField("bars", assessment.article13().bars().id());
    json.writeEndObject();
  }

  /** The readings, why the case reads open points as it does, and how much hangs on them. */
  private static void readings(JsonFields json, CaseFile caseFile, Assessment assessment)
      throws IOException {
    Readings readings = assessment.situation().readings();
    json.readings(readings);
    Map<Choice, String> reasons = caseFile.reasonsOf(readings);
    if (!reasons.isEmpty()) {
      json.fields(
          "readingReasons",
          reasons.entrySet(),
          reason -> reason.getKey().reading().id(),
          reason -> json.writeString(reason.getValue()));
    }
    json.outcomes("strict", assessment.strict());
    json.outcomes("lenient", assessment.lenient());
    json.sensitiveTo(assessment);
    json.writeBooleanField("stable", assessment.stable());
  }

  private static void claims(JsonFields json, Assessment assessment) throws IOException {
    json.ids("unclaimed", assessment.unclaimed(), Provision::id);
    if (assessment.ifAllClaimed() != null) {
      json.outcomes("ifAllClaimed", assessment.ifAllClaimed());
    }
    if (assessment.outcome() == null) {
      json.id("ifUnproven", assessment.ifUnproven(), Outcome::id);
    }
  }

  private static void truths(JsonFields json, String name, Map<Provision, Truth> truths)
      throws IOException {
    json.fields(
        name,
        truths.entrySet(),
        truth -> truth.getKey().id(),
        truth -> json.writeString(truth.getValue().id()));
  }

  private static List<String> sorted(FactSet facts) {
    return facts.isEmpty() ? List.of() : facts.toList().stream().map(Fact::id).sorted().toList();
  }
}

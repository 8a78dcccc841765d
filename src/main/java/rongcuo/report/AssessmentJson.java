package rongcuo.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
import rongcuo.rules.Outcomes;
import rongcuo.rules.Reservation;
import rongcuo.statute.Choice;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;
import rongcuo.statute.Statute;

/** One JSON object a subject: a line each, or all in one array. */
public final class AssessmentJson implements AssessmentFormat {

  private static final JsonFactory FACTORY = JsonText.FACTORY;

  private final Language language;
  private final boolean array;
  private final String version = ProgramVersion.text();

  /**
   * A writer.
   *
   * @param language of messages; ids are the same in every language
   * @param array whether the objects stand in one array, rather than on a line each
   */
  public AssessmentJson(Language language, boolean array) {
    this.language = language;
    this.array = array;
  }

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
    StringWriter text = new StringWriter(4096);
    for (AssessedSubject subject : result.subjects()) {
      if (text.getBuffer().length() > 0) {
        text.write(between());
      }
      object(text, json -> writeSubject(json, result, subject));
    }
    return text.toString();
  }

  @Override
  public String write(CaseResult.Invalid result) {
    StringWriter text = new StringWriter();
    object(
        text,
        json -> {
          json.writeStringField("file", result.file());
          json.writeArrayFieldStart("errors");
          for (Problem problem : result.problems()) {
            if (problem.isError()) {
              json.writeStartObject();
              json.writeNumberField("line", problem.place().line());
              json.writeNumberField("column", problem.place().column());
              json.writeStringField("message", problem.message().in(language));
              json.writeEndObject();
            }
          }
          json.writeEndArray();
        });
    return text.toString();
  }

  @Override
  public String write(CaseResult.Unreadable result) {
    StringWriter text = new StringWriter();
    object(
        text,
        json -> {
          json.writeStringField("file", result.file());
          json.writeArrayFieldStart("errors");
          json.writeStartObject();
          json.writeStringField("message", FileTrouble.reason(result.cause()).in(language));
          json.writeEndObject();
          json.writeEndArray();
        });
    return text.toString();
  }

  private void writeSubject(JsonGenerator json, CaseResult.Assessed result, AssessedSubject of)
      throws IOException {
    Assessment assessment = of.assessment();
    Readings readings = assessment.situation().readings();
    json.writeStringField("file", result.file());
    json.writeStringField("case", result.caseFile().id());
    json.writeStringField("subject", of.subject().name());
    conclusion(json, assessment);
    reservations(json, assessment);
    ids(json, "established", assessment.established(), Provision::id);
    ids(json, "support", assessment.support().toList(), Fact::id);
    sorted(json, "open", assessment.open());
    ids(json, "evidenceGaps", of.evidenceGaps(), Fact::id);
    readings(json, readings);
    reasons(json, result.caseFile(), readings);
    sensitivity(json, assessment);
    claims(json, assessment);
    ids(json, "hints", Labels.hints(of, language), hint -> hint);
    ids(json, "warnings", Labels.warnings(result, of, language), warning -> warning);
    JsonText.stale(json, of.changed());
    json.writeObjectFieldStart("law");
    json.writeStringField("title", Statute.TITLE);
    json.writeStringField("sha256", Statute.SHA256);
    json.writeEndObject();
    json.writeStringField("version", version);
  }

  private static void conclusion(JsonGenerator json, Assessment assessment) throws IOException {
    Outcome outcome = assessment.outcome();
    json.writeStringField("outcome", outcome == null ? null : outcome.id());
    outcomes(json, "possible", assessment.possible());
    List<Disposition> dispositions = outcome == null ? List.of() : outcome.dispositions();
    ids(json, "dispositions", dispositions, Disposition::id);
    truths(json, "items", assessment.items());
    truths(json, "conditions", assessment.conditions());
    json.writeObjectFieldStart("article13");
    json.writeStringField("powers", assessment.article13().powers().id());
    json.writeStringField("procedure", assessment.article13().procedure().id());
    json.writeStringField("bars", assessment.article13().bars().id());
    json.writeEndObject();
  }

  private static void reservations(JsonGenerator json, Assessment assessment) throws IOException {
    ids(json, "reservations", assessment.reservations(), Reservation::id);
    sorted(json, "reservationsOpen", assessment.reservationsOpen());
  }

  private static void sensitivity(JsonGenerator json, Assessment assessment) throws IOException {
    outcomes(json, "strict", assessment.strict());
    outcomes(json, "lenient", assessment.lenient());
    json.writeObjectFieldStart("sensitiveTo");
    for (Map.Entry<Choice, Outcomes> change : assessment.sensitiveTo().entrySet()) {
      outcomes(json, Labels.assignment(change.getKey()), change.getValue());
    }
    json.writeEndObject();
    json.writeBooleanField("stable", assessment.stable());
  }

  private static void claims(JsonGenerator json, Assessment assessment) throws IOException {
    ids(json, "unclaimed", assessment.unclaimed(), Provision::id);
    if (assessment.ifAllClaimed() != null) {
      outcomes(json, "ifAllClaimed", assessment.ifAllClaimed());
    }
    if (assessment.outcome() == null) {
      Outcome ifUnproven = assessment.ifUnproven();
      json.writeStringField("ifUnproven", ifUnproven == null ? null : ifUnproven.id());
    }
  }

  private static void truths(JsonGenerator json, String name, Map<Provision, Truth> truths)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<Provision, Truth> truth : truths.entrySet()) {
      json.writeStringField(truth.getKey().id(), truth.getValue().id());
    }
    json.writeEndObject();
  }

  private static void outcomes(JsonGenerator json, String name, Outcomes outcomes)
      throws IOException {
    ids(json, name, outcomes.toList(), Outcome::id);
  }

  private static <T> void ids(
      JsonGenerator json, String name, Iterable<T> all, Function<T, String> id) throws IOException {
    json.writeArrayFieldStart(name);
    for (T each : all) {
      json.writeString(id.apply(each));
    }
    json.writeEndArray();
  }

  private static void readings(JsonGenerator json, Readings readings) throws IOException {
    json.writeObjectFieldStart("readings");
    for (Reading reading : READINGS) {
      json.writeStringField(reading.id(), readings.of(reading).id());
    }
    json.writeEndObject();
  }

  /** Why the case reads open points as it does, where that is how they are read. */
  private static void reasons(JsonGenerator json, CaseFile caseFile, Readings readings)
      throws IOException {
    Map<Choice, String> reasons = caseFile.reasonsOf(readings);
    if (!reasons.isEmpty()) {
      json.writeObjectFieldStart("readingReasons");
      for (Map.Entry<Choice, String> reason : reasons.entrySet()) {
        json.writeStringField(reason.getKey().reading().id(), reason.getValue());
      }
      json.writeEndObject();
    }
  }

  private static final Reading[] READINGS = Reading.values();

  private static void sorted(JsonGenerator json, String name, FactSet facts) throws IOException {
    String[] ids = facts.toList().stream().map(Fact::id).sorted().toArray(String[]::new);
    json.writeFieldName(name);
    json.writeArray(ids, 0, ids.length);
  }

  private interface Content {
    void writeTo(JsonGenerator json) throws IOException;
  }

  private static void object(StringWriter text, Content content) {
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      content.writeTo(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

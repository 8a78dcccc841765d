package rongcuo.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.casefile.Fingerprints.Change;
import rongcuo.casefile.Subject;
import rongcuo.diagnostics.Problem;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.language.JsonText;
import rongcuo.language.Language;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.Outcomes;
import rongcuo.statute.Choice;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;
import rongcuo.statute.Statute;

/** JSON as it is written, with the fields that several kinds of results have. */
final class JsonFields extends JsonGeneratorDelegate {

  /** Of the results of a subject. */
  private static final int USUAL_LENGTH = 2048;

  private static final List<Reading> READINGS = List.of(Reading.values());

  /** What is written of something. */
  interface Body<T> {
    void write(T of) throws IOException;
  }

  private JsonFields(JsonGenerator json) {
    super(json);
  }

  /** An object as text. */
  static String object(Body<JsonFields> fields) {
    return text(
        json -> {
          json.writeStartObject();
          fields.write(json);
          json.writeEndObject();
        });
  }

  static String text(Body<JsonFields> body) {
    CharArrayWriter text = new CharArrayWriter(USUAL_LENGTH);
    try (JsonFields json = new JsonFields(JsonText.FACTORY.createGenerator(text))) {
      body.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** An object as a page for people too, with its line end. */
  static String page(Body<JsonFields> fields) {
    return text(
            json -> {
              json.useDefaultPrettyPrinter();
              json.writeStartObject();
              fields.write(json);
              json.writeEndObject();
            })
        + "\n";
  }

  /** The same of several, in an array. */
  static <T> String pages(List<T> all, BodyOf<T> fields) {
    return text(
            json -> {
              json.useDefaultPrettyPrinter();
              json.array(all, each -> fields.write(json, each));
            })
        + "\n";
  }

  /** What is written of something by whoever does not hold the writer. */
  interface BodyOf<T> {
    void write(JsonFields json, T of) throws IOException;
  }

  private <T> void array(Iterable<T> all, Body<T> fields) throws IOException {
    writeStartArray();
    for (T each : all) {
      writeStartObject();
      fields.write(each);
      writeEndObject();
    }
    writeEndArray();
  }

  /** An array of an object for each. */
  <T> void objects(String name, Iterable<T> all, Body<T> fields) throws IOException {
    writeFieldName(name);
    array(all, fields);
  }

  /** An object with a field for each, by its id. */
  <T> void fields(String name, Iterable<T> all, Function<T, String> id, Body<T> value)
      throws IOException {
    writeObjectFieldStart(name);
    for (T each : all) {
      writeFieldName(id.apply(each));
      value.write(each);
    }
    writeEndObject();
  }

  /** An object with an object for each, by its id. */
  <T> void objects(String name, Iterable<T> all, Function<T, String> id, Body<T> fields)
      throws IOException {
    fields(
        name,
        all,
        id,
        each -> {
          writeStartObject();
          fields.write(each);
          writeEndObject();
        });
  }

  <T> void ids(String name, Iterable<T> all, Function<T, String> id) throws IOException {
    writeFieldName(name);
    ids(all, id);
  }

  /** An array of the ids of each. */
  <T> void ids(Iterable<T> all, Function<T, String> id) throws IOException {
    writeStartArray();
    for (T each : all) {
      writeString(id.apply(each));
    }
    writeEndArray();
  }

  /** An array of arrays of ids. */
  <T> void sets(String name, Iterable<? extends Iterable<T>> all, Function<T, String> id)
      throws IOException {
    writeArrayFieldStart(name);
    for (Iterable<T> each : all) {
      ids(each, id);
    }
    writeEndArray();
  }

  /** The id of something; null if there is nothing. */
  <T> void id(String name, @Nullable T of, Function<T, String> id) throws IOException {
    writeStringField(name, of == null ? null : id.apply(of));
  }

  /** An object with the answer to each of some facts. */
  void answers(String name, FactSet facts, Answers answers) throws IOException {
    writeFieldName(name);
    answers(facts, answers);
  }

  void answers(FactSet facts, Answers answers) throws IOException {
    writeStartObject();
    for (Fact fact : facts.toList()) {
      writeStringField(fact.id(), answers.of(fact).id());
    }
    writeEndObject();
  }

  void outcomes(String name, Outcomes outcomes) throws IOException {
    ids(name, outcomes.toList(), Outcome::id);
  }

  /** A whole number; null if there is none. */
  void number(String name, @Nullable Integer number) throws IOException {
    if (number == null) {
      writeNullField(name);
    } else {
      writeNumberField(name, number);
    }
  }

  void date(String name, @Nullable LocalDate date) throws IOException {
    id(name, date, LocalDate::toString);
  }

  void problem(Problem problem, Language language) throws IOException {
    writeNumberField("line", problem.place().line());
    writeNumberField("column", problem.place().column());
    writeStringField("message", problem.message().in(language));
  }

  /** Whose result it is, and of which file. */
  void subject(CaseResult.Assessed result, Subject subject) throws IOException {
    writeStringField("file", result.file());
    writeStringField("case", result.caseFile().id());
    writeStringField("subject", subject.name());
  }

  /** The outcome, null if there is none yet, and those possible. */
  void outcome(Assessment assessment) throws IOException {
    id("outcome", assessment.outcome(), Outcome::id);
    outcomes("possible", assessment.possible());
  }

  void readings(Readings readings) throws IOException {
    writeObjectFieldStart("readings");
    for (Reading reading : READINGS) {
      writeStringField(reading.id(), readings.of(reading).id());
    }
    writeEndObject();
  }

  void sensitiveTo(Assessment assessment) throws IOException {
    writeObjectFieldStart("sensitiveTo");
    for (Map.Entry<Choice, Outcomes> change : assessment.sensitiveTo().entrySet()) {
      outcomes(Labels.assignment(change.getKey()), change.getValue());
    }
    writeEndObject();
  }

  /** What has changed since a decision was taken; left out if nothing has. */
  void stale(Set<Change.What> changed) throws IOException {
    if (!changed.isEmpty()) {
      ids("stale", changed, Change.What::id);
    }
  }

  /** What a result rests on: the regulation's text and the program. */
  void sources() throws IOException {
    writeObjectFieldStart("law");
    writeStringField("title", Statute.TITLE);
    writeStringField("sha256", Statute.SHA256);
    writeEndObject();
    writeStringField("version", ProgramVersion.text());
  }
}

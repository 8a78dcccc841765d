package rongcuo.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.explanation.Comparison;
import rongcuo.explanation.Enquiry;
import rongcuo.explanation.Explanation;
import rongcuo.explanation.LeastReadings;
import rongcuo.explanation.Matter;
import rongcuo.explanation.ReadingSpread;
import rongcuo.explanation.Remedy;
import rongcuo.explanation.Step;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.reasoning.LeastChanges;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.Outcomes;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Statute;

/** Explanations as one JSON array, an object a subject; ids are those of case files. */
public final class ExplanationJson {

  private final JsonGenerator json;

  private ExplanationJson(JsonGenerator json) {
    this.json = json;
  }

  public static String of(List<Explained> explained) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonText.FACTORY.createGenerator(text)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartArray();
      for (Explained each : explained) {
        new ExplanationJson(json).write(each);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private void write(Explained explained) throws IOException {
    Explanation explanation = explained.explanation();
    Assessment assessment = explanation.assessment();
    json.writeStartObject();
    json.writeStringField("file", explained.result().file());
    json.writeStringField("case", explained.result().caseFile().id());
    json.writeStringField("subject", explained.subject().subject().name());
    outcome(assessment);
    json.writeObjectFieldStart("readings");
    for (Reading reading : Reading.values()) {
      json.writeStringField(reading.id(), assessment.situation().readings().of(reading).id());
    }
    json.writeEndObject();
    facts("support", assessment.support().toList());
    JsonText.stale(json, explained.subject().changed());
    whatIf(explained);
    steps("why", explanation.why());
    settling(explanation.settling());
    whyNot(explanation.whyNot());
    remedies(explanation.remedies());
    if (explanation.enquiry() != null) {
      json.writeFieldName("findOut");
      enquiry(explanation.enquiry());
    }
    readings(explanation.readings(), assessment);
    comparison(explanation.comparison(), explained.against());
    json.writeObjectFieldStart("law");
    json.writeStringField("title", Statute.TITLE);
    json.writeStringField("sha256", Statute.SHA256);
    json.writeEndObject();
    json.writeStringField("version", ProgramVersion.text());
    json.writeEndObject();
  }

  private void outcome(Assessment assessment) throws IOException {
    Outcome outcome = assessment.outcome();
    json.writeStringField("outcome", outcome == null ? null : outcome.id());
    outcomes("possible", assessment.possible());
  }

  private void whatIf(Explained explained) throws IOException {
    Assessment before = explained.explanation().before();
    if (before == null) {
      return;
    }
    json.writeObjectFieldStart("whatIf");
    json.writeObjectFieldStart("facts");
    for (Fact fact : explained.assumed().toList()) {
      Truth answer = explained.explanation().assessment().answers().of(fact);
      json.writeStringField(fact.id(), answer.id());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("before");
    outcome(before);
    json.writeEndObject();
    provisions(
        Comparison.provisions(before, explained.explanation().assessment()), "before", "after");
    json.writeEndObject();
  }

  private void steps(String name, List<Step> steps) throws IOException {
    if (steps.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(name);
    for (Step step : steps) {
      json.writeStartObject();
      step.matter().tellTo(new Ids());
      json.writeStringField("truth", step.truth().id());
      if (!step.isAsWanted()) {
        json.writeStringField("wanted", step.wanted().id());
      }
      steps("because", step.because());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What a step is about, by id. */
  private final class Ids implements Matter.Teller<IOException> {
    @Override
    public void outcomes(Matter.OfOutcomes of) throws IOException {
      ids("outcomes", of.outcomes().stream().map(Outcome::id).toList());
    }

    @Override
    public void provision(Matter.OfProvision of) throws IOException {
      json.writeStringField("provision", of.provision().id());
    }

    @Override
    public void part(Matter.OfPart of) throws IOException {
      json.writeStringField("part", of.part().id());
    }

    @Override
    public void fact(Matter.OfFact of) throws IOException {
      json.writeStringField("fact", of.fact().id());
      if (of.impliedBy() != null) {
        json.writeStringField("impliedBy", of.impliedBy().id());
      }
    }

    @Override
    public void reading(Matter.OfReading of) throws IOException {
      json.writeStringField("reading", Labels.assignment(of.choice()));
    }

    @Override
    public void unclaimed(Matter.Unclaimed of) throws IOException {
      ids("unclaimed", of.items().stream().map(Provision::id).toList());
    }

    @Override
    public void together(Matter.Together of) throws IOException {
      json.writeStringField("together", of.all() ? "all" : "any");
    }

    @Override
    public void whatever(Matter.Whatever of) throws IOException {
      json.writeBooleanField("whatever", true);
    }
  }

  private void settling(Map<Outcome, LeastChanges> settling) throws IOException {
    if (settling.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("settledBy");
    for (Map.Entry<Outcome, LeastChanges> entry : settling.entrySet()) {
      json.writeFieldName(entry.getKey().id());
      changes(entry.getValue());
    }
    json.writeEndObject();
  }

  private void whyNot(Map<Outcome, List<Step>> whyNot) throws IOException {
    if (whyNot.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("whyNot");
    for (Map.Entry<Outcome, List<Step>> entry : whyNot.entrySet()) {
      json.writeObjectFieldStart(entry.getKey().id());
      steps("obstacles", entry.getValue());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void remedies(List<Remedy> remedies) throws IOException {
    if (remedies.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("goals");
    for (Remedy remedy : remedies) {
      json.writeObjectFieldStart(remedy.goal().id());
      json.writeBooleanField("orBetter", true);
      json.writeFieldName("today");
      changes(remedy.today());
      json.writeFieldName("overall");
      changes(remedy.overall());
      json.writeBooleanField("onceClaimed", remedy.onceClaimed());
      json.writeFieldName("readings");
      readings(remedy.readings());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** {@code size} is null where nothing does, {@code withinBound} false where none was found. */
  private void changes(LeastChanges changes) throws IOException {
    json.writeStartObject();
    json.writeBooleanField("withinBound", changes.isWithinBound());
    if (changes.isPossible()) {
      json.writeNumberField("size", changes.size());
    } else {
      json.writeNullField("size");
    }
    json.writeNumberField("count", changes.count());
    json.writeArrayFieldStart("sets");
    for (Answers set : changes.sets()) {
      json.writeStartObject();
      for (Fact fact : set.known().toList()) {
        json.writeStringField(fact.id(), set.of(fact).id());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void readings(LeastReadings least) throws IOException {
    json.writeStartObject();
    if (least.isPossible()) {
      json.writeNumberField("size", least.size());
    } else {
      json.writeNullField("size");
    }
    json.writeNumberField("count", least.count());
    json.writeArrayFieldStart("sets");
    for (List<Choice> set : least.sets()) {
      json.writeStartArray();
      for (Choice choice : set) {
        json.writeString(Labels.assignment(choice));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void enquiry(Enquiry enquiry) throws IOException {
    json.writeStartObject();
    outcomes("possible", enquiry.possible());
    if (enquiry.fact() != null) {
      json.writeStringField("fact", enquiry.fact().id());
    }
    if (enquiry.ifYes() != null && enquiry.ifNo() != null) {
      json.writeFieldName("yes");
      enquiry(enquiry.ifYes());
      json.writeFieldName("no");
      enquiry(enquiry.ifNo());
    }
    json.writeEndObject();
  }

  private void readings(@Nullable ReadingSpread spread, Assessment assessment) throws IOException {
    if (spread == null) {
      return;
    }
    json.writeObjectFieldStart("readingCounts");
    json.writeNumberField("total", spread.total());
    json.writeObjectFieldStart("outcomes");
    for (ReadingSpread.Share share : spread.shares()) {
      json.writeObjectFieldStart(share.outcome().id());
      json.writeNumberField("possible", share.possible());
      json.writeNumberField("certain", share.certain());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeObjectFieldStart("sensitiveTo");
    for (Map.Entry<Choice, Outcomes> change : assessment.sensitiveTo().entrySet()) {
      outcomes(Labels.assignment(change.getKey()), change.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void comparison(@Nullable Comparison comparison, Explained.@Nullable Chosen against)
      throws IOException {
    if (comparison == null || against == null) {
      return;
    }
    json.writeObjectFieldStart("comparison");
    json.writeStringField("file", against.result().file());
    json.writeStringField("case", against.result().caseFile().id());
    json.writeStringField("subject", against.subject().subject().name());
    outcome(against.subject().assessment());
    json.writeObjectFieldStart("facts");
    for (Comparison.FactDifference fact : comparison.facts()) {
      json.writeObjectFieldStart(fact.fact().id());
      json.writeStringField("this", fact.first().id());
      json.writeStringField("other", fact.other().id());
      json.writeBooleanField("supports", fact.supports());
      json.writeBooleanField("decisive", fact.isDecisive());
      outcomes("exchanged", fact.exchanged());
      json.writeEndObject();
    }
    json.writeEndObject();
    facts("otherFacts", comparison.others().toList());
    provisions(comparison.provisions(), "this", "other");
    ids("readings", comparison.readings().stream().map(Labels::assignment).toList());
    if (comparison.together() != null) {
      json.writeFieldName("together");
      changes(comparison.together());
    }
    json.writeEndObject();
  }

  private void provisions(
      List<Comparison.ProvisionDifference> provisions, String first, String other)
      throws IOException {
    json.writeObjectFieldStart("provisions");
    for (Comparison.ProvisionDifference provision : provisions) {
      Truth one = provision.first();
      Truth two = provision.other();
      json.writeObjectFieldStart(provision.provision().id());
      json.writeStringField(first, one == null ? null : one.id());
      json.writeStringField(other, two == null ? null : two.id());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void outcomes(String name, Outcomes outcomes) throws IOException {
    ids(name, outcomes.toList().stream().map(Outcome::id).toList());
  }

  private void facts(String name, List<Fact> facts) throws IOException {
    ids(name, facts.stream().map(Fact::id).toList());
  }

  private void ids(String name, List<String> ids) throws IOException {
    json.writeArrayFieldStart(name);
    for (String id : ids) {
      json.writeString(id);
    }
    json.writeEndArray();
  }
}

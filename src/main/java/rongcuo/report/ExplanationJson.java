package rongcuo.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Evidence;
import rongcuo.explanation.Comparison;
import rongcuo.explanation.Explanation;
import rongcuo.explanation.FactFinding;
import rongcuo.explanation.LeastReadings;
import rongcuo.explanation.ProofStep;
import rongcuo.explanation.Proposition;
import rongcuo.explanation.ReadingSpread;
import rongcuo.explanation.Remedy;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.practice.Alterations;
import rongcuo.reasoning.LeastChanges;
import rongcuo.reasoning.LeastSets;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;

/** Explanations as one JSON array, an object a subject; ids are those of case files. */
public final class ExplanationJson {

  private final JsonFields json;
  private final Explained explained;

  private ExplanationJson(JsonFields json, Explained explained) {
    this.json = json;
    this.explained = explained;
  }

  public static String of(List<Explained> explained) {
    return JsonFields.pages(explained, (json, each) -> new ExplanationJson(json, each).write());
  }

  private void write() throws IOException {
    Explanation explanation = explained.explanation();
    Assessment assessment = explanation.assessment();
    json.subject(explained.result(), explained.subject().subject());
    json.outcome(assessment);
    json.readings(assessment.situation().readings());
    json.ids("support", assessment.support().toList(), Fact::id);
    json.stale(explained.subject().changed());
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
    evidence(explained.evidence());
    if (explained.contested() != null) {
      new ContestJson(json, explained, explained.contested()).write();
    }
    json.sources();
  }

  private void whatIf(Explained explained) throws IOException {
    Assessment before = explained.explanation().before();
    if (before == null) {
      return;
    }
    Assessment after = explained.explanation().assessment();
    json.writeObjectFieldStart("whatIf");
    if (!explained.without().isEmpty()) {
      json.ids("without", explained.without(), id -> id);
    }
    json.answers("facts", explained.assumed(), after.answers());
    json.writeObjectFieldStart("before");
    json.outcome(before);
    json.writeEndObject();
    provisions(Comparison.provisions(before, after), "before", "after");
    json.writeEndObject();
  }

  private void steps(String name, List<ProofStep> steps) throws IOException {
    if (!steps.isEmpty()) {
      json.objects(name, steps, this::step);
    }
  }

  private void step(ProofStep step) throws IOException {
    step.matter().tellTo(new Ids());
    json.writeStringField("truth", step.truth().id());
    if (!step.isAsWanted()) {
      json.writeStringField("wanted", step.wanted().id());
    }
    steps("because", step.because());
  }

  /** What a step is about, by id. */
  private final class Ids implements Proposition.Teller<IOException> {
    @Override
    public void outcomes(Proposition.OfOutcomes of) throws IOException {
      json.ids("outcomes", of.outcomes(), Outcome::id);
    }

    @Override
    public void provision(Proposition.OfProvision of) throws IOException {
      json.writeStringField("provision", of.provision().id());
    }

    @Override
    public void part(Proposition.OfPart of) throws IOException {
      json.writeStringField("part", of.part().id());
    }

    @Override
    public void fact(Proposition.OfFact of) throws IOException {
      json.writeStringField("fact", of.fact().id());
      if (of.impliedBy() != null) {
        json.writeStringField("impliedBy", of.impliedBy().id());
      }
    }

    @Override
    public void reading(Proposition.OfReading of) throws IOException {
      json.writeStringField("reading", Labels.assignment(of.choice()));
    }

    @Override
    public void unclaimed(Proposition.Unclaimed of) throws IOException {
      json.ids("unclaimed", of.items(), Provision::id);
    }

    @Override
    public void together(Proposition.Together of) throws IOException {
      json.writeStringField("together", of.all() ? "all" : "any");
    }

    @Override
    public void whatever(Proposition.Whatever of) throws IOException {
      json.writeBooleanField("whatever", true);
    }
  }

  private void settling(Map<Outcome, LeastChanges> settling) throws IOException {
    if (!settling.isEmpty()) {
      json.objects(
          "settledBy",
          settling.entrySet(),
          entry -> entry.getKey().id(),
          entry -> changes(entry.getValue()));
    }
  }

  private void whyNot(Map<Outcome, List<ProofStep>> whyNot) throws IOException {
    if (!whyNot.isEmpty()) {
      json.objects(
          "whyNot",
          whyNot.entrySet(),
          entry -> entry.getKey().id(),
          entry -> steps("obstacles", entry.getValue()));
    }
  }

  private void remedies(List<Remedy> remedies) throws IOException {
    if (!remedies.isEmpty()) {
      json.objects("goals", remedies, remedy -> remedy.goal().id(), this::remedy);
    }
  }

  private void remedy(Remedy remedy) throws IOException {
    json.writeBooleanField("orBetter", true);
    changes("today", remedy.today());
    changes("overall", remedy.overall());
    json.writeBooleanField("onceClaimed", remedy.onceClaimed());
    json.writeObjectFieldStart("readings");
    LeastReadings readings = remedy.readings();
    size(readings.isPossible(), readings.size(), readings.count());
    json.sets("sets", readings.sets(), Labels::assignment);
    archive(readings.sets());
    json.writeEndObject();
  }

  /** What each set would alter of decided cases, in their order; left out without an archive. */
  private void archive(List<List<Choice>> sets) throws IOException {
    Map<List<Choice>, Alterations> elsewhere = explained.elsewhere();
    if (elsewhere != null) {
      List<Alterations> altered =
          sets.stream().filter(elsewhere::containsKey).map(elsewhere::get).toList();
      json.objects("archive", altered, this::altered);
    }
  }

  private void altered(Alterations of) throws IOException {
    json.writeNumberField("unsettled", of.unsettled());
    json.objects(
        "altered",
        of.all(),
        each -> {
          json.writeStringField("file", each.file());
          json.writeStringField("case", each.caseId());
          json.writeStringField("subject", each.officer());
          json.outcomes("before", each.before());
          json.outcomes("after", each.after());
          json.writeBooleanField("unsettles", each.unsettles());
        });
  }

  private void changes(String name, LeastChanges changes) throws IOException {
    json.writeObjectFieldStart(name);
    changes(changes);
    json.writeEndObject();
  }

  /** {@code withinBound} is false where none was found. */
  private void changes(LeastChanges changes) throws IOException {
    json.writeBooleanField("withinBound", changes.isWithinBound());
    size(changes.isPossible(), changes.size(), changes.count());
    json.writeArrayFieldStart("sets");
    for (Answers set : changes.sets()) {
      json.answers(set.known(), set);
    }
    json.writeEndArray();
  }

  /** {@code size} is null where nothing does. */
  private void size(boolean possible, int size, long count) throws IOException {
    json.number("size", possible ? size : null);
    json.writeNumberField("count", count);
  }

  private void enquiry(FactFinding enquiry) throws IOException {
    json.writeStartObject();
    json.outcomes("possible", enquiry.possible());
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
    json.objects(
        "outcomes",
        spread.shares(),
        share -> share.outcome().id(),
        share -> {
          json.writeNumberField("possible", share.possible());
          json.writeNumberField("certain", share.certain());
        });
    json.sensitiveTo(assessment);
    json.writeEndObject();
  }

  private void comparison(@Nullable Comparison comparison, Explained.@Nullable Chosen against)
      throws IOException {
    if (comparison == null || against == null) {
      return;
    }
    json.writeObjectFieldStart("comparison");
    json.subject(against.result(), against.subject().subject());
    json.outcome(against.subject().assessment());
    json.objects("facts", comparison.facts(), fact -> fact.fact().id(), this::difference);
    json.ids("otherFacts", comparison.others().toList(), Fact::id);
    provisions(comparison.provisions(), "this", "other");
    json.ids("readings", comparison.readings(), Labels::assignment);
    if (comparison.together() != null) {
      changes("together", comparison.together());
    }
    json.writeEndObject();
  }

  private void evidence(@Nullable EvidenceReliance reliance) throws IOException {
    if (reliance == null) {
      return;
    }
    json.writeObjectFieldStart("evidence");
    json.writeObjectFieldStart("exhibits");
    for (int i = 0; i < reliance.exhibits().size(); i++) {
      json.ids(reliance.exhibits().get(i).id(), reliance.restingOn(i).toList(), Fact::id);
    }
    json.writeEndObject();
    json.fields(
        "against",
        reliance.against().entrySet(),
        each -> each.getKey().id(),
        each -> json.ids(reliance.those(each.getValue()), Evidence::id));
    json.ids("restingOnOne", reliance.base().restingOnOne().toList(), Fact::id);
    LeastSets sets = reliance.sets();
    if (sets != null) {
      json.sets("unsettling", reliance.those(sets.critical()), Evidence::id);
      json.sets("carrying", reliance.those(sets.carrying()), Evidence::id);
      json.writeBooleanField("complete", sets.isComplete());
    }
    json.writeEndObject();
  }

  private void difference(Comparison.FactDifference fact) throws IOException {
    json.writeStringField("this", fact.first().id());
    json.writeStringField("other", fact.other().id());
    json.writeBooleanField("supports", fact.supports());
    json.writeBooleanField("decisive", fact.isDecisive());
    json.outcomes("exchanged", fact.exchanged());
  }

  private void provisions(
      List<Comparison.ProvisionDifference> provisions, String first, String other)
      throws IOException {
    json.objects(
        "provisions",
        provisions,
        provision -> provision.provision().id(),
        provision -> {
          json.id(first, provision.first(), Truth::id);
          json.id(other, provision.other(), Truth::id);
        });
  }
}

package rongcuo.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Fact;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/** What must hold between the parts of a case file, each of which is right by itself. */
final class CrossChecks {

  /** Dates that never come in another order; the same day is well. */
  private static final String[][] ORDER = {
    {"incident.date", "initiation.date"},
    {"initiation.date", "acceptance.date"},
    {"initiation.date", "inquiry.from"},
    {"acceptance.date", "inquiry.from"},
    {"inquiry.from", "inquiry.to"},
    {"inquiry.to", "deliberation.date"},
    {"deliberation.date", "decision.date"},
    {"inquiry.to", "decision.date"},
    {"initiation.date", "decision.date"},
    {"decision.date", "notified.units"},
    {"decision.date", "notified.party"},
    {"decision.date", "published.date"},
    {"decision.date", "correction.started"},
    {"decision.date", "report-handled.feedback"},
    {"decision.date", "report-handled.explained"},
    {"correction.started", "correction.deadline"},
    {"correction.started", "correction.finished"},
  };

  private final Problems problems;
  private final Part root;
  private final CaseFile caseFile;

  CrossChecks(Problems problems, Node.Mapping root, CaseFile caseFile) {
    this.problems = problems;
    this.root = new Part(CaseShape.CASE, root);
    this.caseFile = caseFile;
  }

  void run() {
    requireSubjects();
    checkEvidence();
    checkDates();
    checkPublication();
    for (Subject subject : caseFile.subjects()) {
      Map<Fact, AnsweredFact> facts = caseFile.facts(subject);
      checkImplications(subject, facts);
      warnOfOddAnswers(facts);
    }
  }

  private void requireSubjects() {
    Node subjects = root.node("subjects");
    if (caseFile.subjects().isEmpty() && subjects != null) {
      problems.error(
          subjects.place(), new Bilingual("当事人至少应有一名。", "There must be one subject at least."));
    }
  }

  private void checkEvidence() {
    Map<String, Evidence> known = new HashMap<>();
    for (Evidence evidence : caseFile.evidence()) {
      if (known.put(evidence.id(), evidence) != null) {
        Node node = root.node("evidence");
        problems.error(
            node == null ? Place.START : node.place(),
            new Bilingual("证据编号“{0}”重复。", "The evidence id \"{0}\" is used twice.")
                .with(evidence.id()));
      }
    }
    checkEvidence(caseFile.facts(), known);
    for (Subject subject : caseFile.subjects()) {
      checkEvidence(subject.facts(), known);
    }
  }

  private void checkEvidence(Map<Fact, AnsweredFact> facts, Map<String, Evidence> known) {
    for (AnsweredFact answered : facts.values()) {
      for (String id : answered.evidence()) {
        if (!known.containsKey(id)) {
          problems.error(
              answered.place(),
              new Bilingual("证据清单中没有编号“{0}”。{1}", "The evidence list has no \"{0}\".{1}")
                  .with(id, Word.nearMissAmong(id, List.copyOf(known.keySet()))));
        }
      }
    }
  }

  private record Dated(Place place, LocalDate date) {}

  private void checkDates() {
    for (String[] pair : ORDER) {
      Dated earlier = dated(pair[0]);
      Dated later = dated(pair[1]);
      if (earlier != null && later != null && later.date().isBefore(earlier.date())) {
        problems.error(
            later.place(),
            new Bilingual(
                    "{0}（{1}）早于 {2}（{3}，第 {4} 行），日期先后矛盾。",
                    "{0} ({1}) comes before {2} ({3}, line {4}); the dates contradict each other.")
                .with(pair[1], later.date(), pair[0], earlier.date(), earlier.place().line()));
      }
    }
  }

  private @Nullable Dated dated(String path) {
    int dot = path.indexOf('.');
    Node part = root.node(path.substring(0, dot));
    if (!(part instanceof Node.Mapping mapping)) {
      return null;
    }
    String key = path.substring(dot + 1);
    for (Node.Entry entry : mapping.entries) {
      if (entry.meaning instanceof Shape.Field field
          && field.english().equals(key)
          && entry.value instanceof Node.Scalar scalar) {
        LocalDate date = Dates.parse(scalar.text);
        return date == null ? null : new Dated(entry.key.place(), date);
      }
    }
    return null;
  }

  private void checkPublication() {
    Part published = root.part("published", CaseShape.PUBLISHED);
    Node withheld = published.node("withheld");
    if (withheld != null && published.node("date") != null) {
      problems.error(
          withheld.place(),
          new Bilingual(
              "既写了公开日期，又写了不公开理由，只能保留其一。",
              "Both a date of publication and a reason for withholding it; keep one."));
    }
  }

  private void checkImplications(Subject subject, Map<Fact, AnsweredFact> facts) {
    for (Implication implication : Implication.values()) {
      AnsweredFact fact = facts.get(implication.fact());
      AnsweredFact implied = facts.get(implication.implied());
      if (fact != null
          && implied != null
          && fact.answer() == Truth.YES
          && implied.answer() == Truth.NO) {
        problems.error(
            fact.place(),
            new Bilingual(
                    "{0}的回答矛盾：“{1}”为“是”，而第 {2} 行“{3}”为“否”；有前者必有后者，请更正其一。",
                    "The answers for {0} contradict each other: \"{1}\" is yes and \"{3}\" on line"
                        + " {2} is no, but the one cannot be without the other; mend one.")
                .with(
                    subject.name(),
                    label(fact.fact()),
                    implied.place().line(),
                    label(implied.fact())));
      }
    }
  }

  private void warnOfOddAnswers(Map<Fact, AnsweredFact> facts) {
    warnOfPair(facts, Fact.WRONG_DECISION_RESULTED, Fact.DECISION_MADE, Truth.NO);
    warnOfPair(facts, Fact.DECISION_DEFIED, Fact.DECISION_MADE, Truth.NO);
    warnOfPair(facts, Fact.WRONG_DECISION_RESULTED, Fact.DECISION_APPROPRIATE, Truth.YES);
    for (AnsweredFact answered : facts.values()) {
      if (answered.lacksBasis()) {
        problems.warning(
            answered.place(),
            new Bilingual(
                    "“{0}”回答“是”而没有写明法律依据（basis），按“不详”处理。",
                    "\"{0}\" is yes without a written legal basis (basis) and counts as unknown.")
                .with(label(answered.fact())));
      }
    }
  }

  private void warnOfPair(Map<Fact, AnsweredFact> facts, Fact yes, Fact other, Truth answer) {
    AnsweredFact first = facts.get(yes);
    AnsweredFact second = facts.get(other);
    if (first != null
        && second != null
        && first.answer() == Truth.YES
        && second.answer() == answer) {
      problems.warning(
          first.place(),
          new Bilingual(
                  "“{0}”为“是”，而第 {1} 行“{2}”为“{3}”，两者不合常理，请核对。",
                  "\"{0}\" is yes and \"{2}\" on line {1} is {3}; these sit ill together, check"
                      + " them.")
              .with(label(yes), second.place().line(), label(other), answer.label()));
    }
  }

  private static Bilingual label(Fact fact) {
    return new Bilingual(
        fact.wording(Language.CHINESE).label(), fact.wording(Language.ENGLISH).label());
  }
}

package rongcuo.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rongcuo.facts.Fact;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/** What must hold between the parts of a case file, each of which is right by itself. */
final class CrossChecks {

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
    new DateOrder(problems, root, caseFile).check();
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

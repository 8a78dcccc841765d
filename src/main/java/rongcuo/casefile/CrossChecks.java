package rongcuo.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    NameDots.check(root, problems);
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
    Map<String, Node> known = new LinkedHashMap<>();
    for (Part piece : root.list("evidence", CaseShape.EVIDENCE, part -> part)) {
      String id = piece.requiredText("id");
      Node node = piece.node("id");
      Node first = node == null ? null : known.putIfAbsent(id, node);
      if (node != null && first != null) {
        problems.error(
            node.place(),
            new Bilingual(
                    "证据编号“{0}”重复：第 {1} 行已有，请改用别的编号。",
                    "The evidence id \"{0}\" is on line {1} already; give this piece another.")
                .with(id, first.place().line()));
      }
    }
    checkEvidence(root.node("facts"), known);
    for (Part subject : root.list("subjects", CaseShape.SUBJECT, part -> part)) {
      checkEvidence(subject.node("facts"), known);
    }
  }

  private void checkEvidence(@Nullable Node facts, Map<String, Node> known) {
    if (!(facts instanceof Node.Mapping mapping)) {
      return;
    }
    for (Node.Entry fact : mapping.entries) {
      Node cited =
          fact.value instanceof Node.Mapping answered
              ? answered.get(CaseShape.ANSWER_EVIDENCE)
              : null;
      if (cited instanceof Node.Sequence list) {
        list.items.forEach(item -> checkCited((Node.Scalar) item, known));
      } else if (cited instanceof Node.Scalar cite) {
        checkCited(cite, known);
      }
    }
  }

  private void checkCited(Node.Scalar cite, Map<String, Node> known) {
    String id = Shape.Text.withoutLastBreaks(cite.text);
    if (!known.containsKey(id)) {
      problems.error(
          cite.place(),
          new Bilingual("证据清单中没有编号“{0}”。{1}", "The evidence list has no \"{0}\".{1}")
              .with(id, Word.nearMissAmong(id, List.copyOf(known.keySet()))));
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
                    "“{0}”回答“是”而没有写明法律依据（“{1}”），按“不详”处理。",
                    "\"{0}\" is yes without a written legal basis (\"{1}\") and counts as unknown.")
                .with(label(answered.fact()), basis(answered)));
      }
    }
  }

  /** The key of a fact's basis, in the language that the file uses there. */
  private String basis(AnsweredFact answered) {
    List<@Nullable Node> all = new ArrayList<>();
    all.add(root.node("facts"));
    root.list("subjects", CaseShape.SUBJECT, part -> part)
        .forEach(subject -> all.add(subject.node("facts")));
    for (Node facts : all) {
      if (facts instanceof Node.Mapping mapping) {
        for (Node.Entry fact : mapping.entries) {
          if (fact.key.place().equals(answered.place())) {
            return CaseShape.ANSWER_BASIS.form(Keys.language(fact));
          }
        }
      }
    }
    throw new IllegalArgumentException(answered.fact().id());
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

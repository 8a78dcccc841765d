package rongcuo.casefile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.yaml.Node;
import rongcuo.diagnostics.Place;
import rongcuo.diagnostics.Problems;
import rongcuo.facts.Fact;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;

/**
 * What must hold between the parts of a case file, as far as they could be read. Where a part may
 * be there and could not be read, nothing is said to be wrong for want of it.
 */
final class CrossChecks {

  /** How a subject is called whose name could not be read. */
  static final Bilingual UNNAMED = new Bilingual("当事人", "a subject");

  private static final Bilingual MATTER = new Bilingual("全案", "the matter");

  private final Problems problems;
  private final CaseReader.ReadDocument reading;
  private final CheckedMapping root;
  private final List<CheckedMapping> subjects;

  CrossChecks(Problems problems, CaseReader.ReadDocument reading) {
    this.problems = problems;
    this.reading = reading;
    this.root = new CheckedMapping(CaseShape.CASE, reading.root());
    this.subjects = root.list("subjects", CaseShape.SUBJECT, part -> part);
  }

  /** An answer as it stands in the file. */
  private record Given(Fact fact, Truth answer, Node.Entry entry) {

    Place place() {
      return entry.key.place();
    }

    /** Whether it is a yes that lacks the legal basis it needs, for certain. */
    boolean lacksBasis() {
      return answer == Truth.YES
          && fact.needsBasis()
          && !(entry.value instanceof Node.Mapping answered
              && (answered.isPartial() || answered.get(CaseShape.ANSWER_BASIS) != null));
    }
  }

  void run() {
    checkEvidence();
    new ContestChecks(problems).check(root);
    subjects.forEach(new ContestChecks(problems)::check);
    new DateOrder(problems, root).check();
    NameDots.check(root, problems);
    Map<Fact, Given> ofMatter = given(root);
    if (subjects.isEmpty()) {
      checkImplications(MATTER, ofMatter);
      warnOfOddAnswers(ofMatter);
    }
    for (CheckedMapping subject : subjects) {
      Map<Fact, Given> facts = effective(ofMatter, subject);
      checkImplications(name(subject), facts);
      warnOfOddAnswers(facts);
    }
  }

  static Bilingual name(CheckedMapping subject) {
    String name = subject.text("name");
    return name == null ? UNNAMED : new Bilingual("{0}", "{0}").with(name);
  }

  private void checkEvidence() {
    EvidenceList list = EvidenceList.of(reading, problems);
    checkCited(root.node("facts"), list);
    for (CheckedMapping subject : subjects) {
      checkCited(subject.node("facts"), list);
    }
  }

  private static void checkCited(@Nullable Node facts, EvidenceList list) {
    if (!(facts instanceof Node.Mapping mapping)) {
      return;
    }
    for (Node.Entry fact : mapping.entries) {
      if (fact.value instanceof Node.Mapping answered) {
        checkCitedAt(answered.get(CaseShape.ANSWER_EVIDENCE), list);
        checkCitedAt(answered.get(CaseShape.ANSWER_AGAINST), list);
      }
    }
  }

  private static void checkCitedAt(@Nullable Node cited, EvidenceList list) {
    if (cited instanceof Node.Sequence several) {
      several.items.forEach(list::checkCited);
    } else if (cited != null) {
      list.checkCited(cited);
    }
  }

  /** The answers of a part that could be read. */
  private static Map<Fact, Given> given(CheckedMapping part) {
    Map<Fact, Given> given = new EnumMap<>(Fact.class);
    if (part.node("facts") instanceof Node.Mapping facts) {
      for (Node.Entry entry : facts.entries) {
        Truth answer = truth(entry);
        if (entry.meaning instanceof Fact fact && answer != null) {
          given.put(fact, new Given(fact, answer, entry));
        }
      }
    }
    return given;
  }

  private static @Nullable Truth truth(Node.Entry entry) {
    Node answer =
        entry.value instanceof Node.Mapping answered
            ? answered.get(CaseShape.ANSWER_GIVEN)
            : entry.value;
    return answer instanceof Node.Scalar scalar && scalar.meaning instanceof Truth truth
        ? truth
        : null;
  }

  /** The answers that hold for a subject for certain. */
  private static Map<Fact, Given> effective(Map<Fact, Given> ofMatter, CheckedMapping subject) {
    Node own = subject.node("facts");
    if (own == null) {
      return subject.isPartial() ? Map.of() : ofMatter;
    }
    Map<Fact, Given> facts = new EnumMap<>(Fact.class);
    if (own instanceof Node.Mapping answers && !answers.isPartial()) {
      facts.putAll(ofMatter);
      answers.entries.forEach(entry -> facts.remove((Fact) entry.meaning));
    }
    facts.putAll(given(subject));
    return facts;
  }

  private void checkImplications(Bilingual subject, Map<Fact, Given> facts) {
    for (Implication implication : Implication.values()) {
      Given fact = facts.get(implication.fact());
      Given implied = facts.get(implication.implied());
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
                    subject, fact.fact().label(), implied.place().line(), implied.fact().label()));
      }
    }
  }

  private void warnOfOddAnswers(Map<Fact, Given> facts) {
    warnOfPair(facts, Fact.WRONG_DECISION_RESULTED, Fact.DECISION_MADE, Truth.NO);
    warnOfPair(facts, Fact.DECISION_DEFIED, Fact.DECISION_MADE, Truth.NO);
    warnOfPair(facts, Fact.WRONG_DECISION_RESULTED, Fact.DECISION_APPROPRIATE, Truth.YES);
    for (Given answered : facts.values()) {
      if (answered.lacksBasis()) {
        problems.warning(
            answered.place(),
            new Bilingual(
                    "“{0}”回答“是”而没有写明法律依据（“{1}”），按“不详”处理。",
                    "\"{0}\" is yes without a written legal basis (\"{1}\") and counts as unknown.")
                .with(
                    answered.fact().label(),
                    CaseShape.ANSWER_BASIS.form(Keys.language(answered.entry()))));
      }
    }
  }

  private void warnOfPair(Map<Fact, Given> facts, Fact yes, Fact other, Truth answer) {
    Given first = facts.get(yes);
    Given second = facts.get(other);
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
              .with(yes.label(), second.place().line(), other.label(), answer.label()));
    }
  }
}

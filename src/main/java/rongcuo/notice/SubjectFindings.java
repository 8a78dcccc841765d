package rongcuo.notice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.Subject;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.language.Language;
import rongcuo.notice.findings.Answered;
import rongcuo.notice.findings.Findings;
import rongcuo.notice.findings.FoundSentence;
import rongcuo.notice.findings.Party;
import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Assessment;
import rongcuo.rules.Rulebook;
import rongcuo.statute.Provision;

/** What was found of a subject's case, as a document may state it. */
final class SubjectFindings {

  private static final FactSet HARM =
      FactSet.of(
          Fact.LOSS_OCCURRED,
          Fact.MAJOR_LOSS,
          Fact.ADVERSE_EFFECT_OCCURRED,
          Fact.SERIOUS_ADVERSE_EFFECT);

  private final Situation situation;
  private final Recorder recorder;
  private final Party party;
  private final Map<Fact, Answered> answered = new EnumMap<>(Fact.class);

  /**
   * Of one subject, or of several of whom the same was found.
   *
   * @param alike whose findings they are
   * @param name by which it is spoken of
   */
  SubjectFindings(
      CaseFile caseFile,
      List<Subject> alike,
      Assessment assessment,
      String name,
      Recorder recorder) {
    this.situation =
        assessment.situation().with(Implication.propagate(assessment.situation().answers()));
    this.recorder = recorder;
    boolean officers = alike.stream().anyMatch(each -> !each.institution());
    this.party = new Party(name, officers, alike.stream().anyMatch(Subject::institution));
    Map<String, Integer> order = new HashMap<>();
    for (Evidence each : caseFile.evidence()) {
      order.put(each.id(), order.size());
    }
    for (AnsweredFact each : caseFile.facts(alike.get(0)).values()) {
      if (each.counted() != Truth.UNKNOWN) {
        List<String> evidence = new ArrayList<>(each.evidence());
        evidence.sort(
            (a, b) -> Integer.compare(order.getOrDefault(a, 0), order.getOrDefault(b, 0)));
        answered.put(each.fact(), new Answered(each.fact(), each.answer(), evidence, remark(each)));
      }
    }
  }

  private String remark(AnsweredFact fact) {
    List<String> remarks = new ArrayList<>();
    if (fact.note() != null && !fact.note().isBlank()) {
      remarks.add(stop(recorder.words(fact.note())));
    }
    if (fact.basis() != null && !fact.basis().isBlank()) {
      remarks.add("依据：" + stop(recorder.words(fact.basis())));
    }
    return String.join("；", remarks);
  }

  /** A text without the stop that it ends in, to stand inside another sentence. */
  private static String stop(String words) {
    String stripped = words.strip().replace('\n', '　');
    return stripped.endsWith("。") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }

  Party party() {
    return party;
  }

  Map<Fact, Answered> answered() {
    return answered;
  }

  boolean isAnswered(Fact fact, Truth answer) {
    return situation.answers().of(fact) == answer;
  }

  /** The value of a provision's own rule. */
  Truth value(Provision provision) {
    return Rulebook.get(provision).condition().evaluate(situation);
  }

  /** The facts by which a provision's rule has its value. */
  FactSet showing(Provision provision) {
    return showing(Rulebook.get(provision).condition());
  }

  FactSet showing(Condition condition) {
    return Showing.of(condition, situation);
  }

  /**
   * What a decision states: what bears on the provisions that it speaks of, what speaks against the
   * officer, and always loss, effect and error.
   */
  FactSet material(Set<Provision> spokenOf, FactSet adverse) {
    FactSet material = adverse.with(Fact.ERROR_OCCURRED).or(HARM);
    for (Provision provision : spokenOf) {
      material = material.or(showing(provision));
    }
    material = remedied(material, Fact.LOSS_OCCURRED, Fact.ACTIVELY_RECOVERED_LOSS);
    material = told(material);
    return remedied(material, Fact.ADVERSE_EFFECT_OCCURRED, Fact.ACTIVELY_REMOVED_EFFECTS);
  }

  /** These with the answers from which those of them follow that nobody answered. */
  private FactSet told(FactSet material) {
    FactSet told = material;
    for (Implication each : Implication.values()) {
      if (material.has(each.implied()) && follows(each.implied(), each.fact(), Truth.YES)) {
        told = told.with(each.fact());
      }
      if (material.has(each.fact()) && follows(each.fact(), each.implied(), Truth.NO)) {
        told = told.with(each.implied());
      }
    }
    return told;
  }

  private boolean follows(Fact unanswered, Fact from, Truth truth) {
    Answered answer = answered.get(from);
    return !answered.containsKey(unanswered) && answer != null && answer.answer() == truth;
  }

  private FactSet remedied(FactSet material, Fact harm, Fact remedy) {
    return isAnswered(harm, Truth.NO) ? material.without(remedy) : material.with(remedy);
  }

  /** The answers to some facts in paragraphs. */
  List<SourcedText> paragraphs(FactSet facts) {
    List<SourcedText> paragraphs = new ArrayList<>();
    for (List<FoundSentence> paragraph : findings(facts)) {
      SourcedText text = SourcedText.NONE;
      for (FoundSentence finding : paragraph) {
        text = text.then(text(finding));
      }
      paragraphs.add(text);
    }
    return paragraphs;
  }

  /** The answers to some facts, sentence by sentence. */
  List<List<FoundSentence>> findings(FactSet facts) {
    return Findings.paragraphs(answersOf(facts), situation.answers(), party);
  }

  static SourcedText text(FoundSentence finding) {
    return SourcedText.of(finding.words(), sources(finding.says()));
  }

  private static List<Source.Found> sources(List<Answered> says) {
    return says.stream().map(each -> new Source.Found(each.fact(), each.evidence())).toList();
  }

  /** Words that point to what was found of some facts before. */
  SourcedText pointing(String words, FactSet facts) {
    return SourcedText.of(words, sources(answersOf(facts)));
  }

  /** The answers to some facts, as far as there are any. */
  List<Answered> answersOf(FactSet facts) {
    return answered.values().stream().filter(each -> facts.has(each.fact())).toList();
  }

  /** The answers to some facts as a clause that a sentence goes on from; empty if none is known. */
  SourcedText clause(FactSet facts, String after) {
    List<Answered> stated = answersOf(facts);
    if (stated.isEmpty()) {
      return SourcedText.NONE;
    }
    FoundSentence clause = Findings.clause(stated, situation.answers(), party);
    return SourcedText.of(clause.words() + after, sources(stated));
  }

  /** What is not known of some facts, as questions; empty if all is known. */
  String open(FactSet facts) {
    return facts.toList().stream()
        .filter(fact -> isAnswered(fact, Truth.UNKNOWN))
        .map(SubjectFindings::question)
        .distinct()
        .collect(Collectors.joining("，"));
  }

  private static String question(Fact fact) {
    String question = fact.wording(Language.CHINESE).question();
    int mark = question.indexOf('？');
    return mark < 0 ? question : question.substring(0, mark);
  }
}

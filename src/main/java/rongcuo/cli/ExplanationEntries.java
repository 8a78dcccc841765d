package rongcuo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.casefile.AnsweredFact;
import rongcuo.explanation.Matter;
import rongcuo.explanation.Proof;
import rongcuo.explanation.Step;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Statute;

/** The explanation of one subject's case in words, for every format that people read. */
final class ExplanationEntries {

  private final AssessedSubject of;
  private final Assessment assessment;
  private final Map<Fact, AnsweredFact> facts;
  private final Language language;

  ExplanationEntries(CaseResult.Assessed result, AssessedSubject of, Language language) {
    this.of = of;
    this.assessment = of.assessment();
    this.facts = result.caseFile().facts(of.subject());
    this.language = language;
  }

  void addTo(Entry document) {
    Entry subject =
        document.subject(say("当事人：", "Subject: ") + Labels.subject(of.subject(), language));
    Outcome outcome = assessment.outcome();
    if (outcome == null) {
      subject.strong(say("结论：尚不能确定", "Conclusion: undetermined"));
      return;
    }
    subject.strong(say("结论：", "Conclusion: ") + outcome.label().in(language));
    Entry why = subject.section(say("为什么", "Why"));
    Proof.of(assessment).forEach(step -> add(why, step));
  }

  private void add(Entry parent, Step step) {
    Entry entry = parent.point(text(step));
    step.because().forEach(child -> add(entry, child));
  }

  private String text(Step step) {
    Matter matter = step.matter();
    if (matter instanceof Matter.OfOutcomes of) {
      String outcomes =
          of.outcomes().stream()
              .map(outcome -> say("“", "\"") + outcome.label().in(language) + say("”", "\""))
              .collect(Collectors.joining(say("", ", ")));
      return (step.truth() == Truth.YES
              ? new Bilingual("符合{0}", "It is {0}")
              : new Bilingual("排除{0}", "It is not {0}"))
          .with(outcomes)
          .in(language);
    }
    if (matter instanceof Matter.OfProvision of) {
      return of.provision().citation(language) + held(step) + "  " + Statute.words(of.provision());
    }
    if (matter instanceof Matter.OfPart of) {
      return of.part().label().in(language) + held(step);
    }
    if (matter instanceof Matter.OfFact of) {
      return fact(of, step.truth());
    }
    if (matter instanceof Matter.OfReading of) {
      return reading(of.choice());
    }
    if (matter instanceof Matter.Unclaimed of) {
      return say("未主张，不予考虑：", "Not claimed, not considered: ") + citations(of.items());
    }
    return say("无论不详的事实如何，均是如此", "It is so whatever the unknown facts are");
  }

  private String held(Step step) {
    Bilingual held =
        switch (step.truth()) {
          case YES -> new Bilingual("：成立", ": made out");
          case NO -> new Bilingual("：不成立", ": not made out");
          case UNKNOWN -> new Bilingual("：尚不能确定", ": open");
        };
    return held.in(language);
  }

  private String fact(Matter.OfFact of, Truth truth) {
    String answer =
        of.fact().wording(language).label() + say("：", ": ") + truth.label().in(language);
    if (of.impliedBy() != null) {
      return new Bilingual("{0}（由“{1}”推知）", "{0} (follows from \"{1}\")")
          .with(answer, of.impliedBy().wording(language).label())
          .in(language);
    }
    AnsweredFact answered = facts.get(of.fact());
    if (answered == null) {
      return answer;
    }
    String evidence =
        answered.evidence().isEmpty()
            ? say("（无证据）", " (no evidence)")
            : say("（证据 ", " (evidence ")
                + String.join(say("、", ", "), answered.evidence())
                + say("）", ")");
    String basis = answered.basis() == null ? "" : say("；依据：", "; basis: ") + answered.basis();
    return answer + evidence + basis;
  }

  private String reading(Choice choice) {
    Reading reading = choice.reading();
    return new Bilingual("口径：{0}{1}理解为“{2}”", "Reading: {0} {1} read as: {2}")
        .with(reading.provision().citation(), reading.quotation(), choice.meaning())
        .in(language);
  }

  private String citations(List<Provision> provisions) {
    List<String> citations = new ArrayList<>();
    for (Provision provision : provisions) {
      citations.add(provision.citation(language));
    }
    return String.join(say("、", "; "), citations);
  }

  private String say(String chinese, String english) {
    return language == Language.CHINESE ? chinese : english;
  }
}

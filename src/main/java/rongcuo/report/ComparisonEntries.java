package rongcuo.report;

import java.util.List;
import rongcuo.explanation.Comparison;
import rongcuo.explanation.Explanation;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.reasoning.LeastChanges;
import rongcuo.rules.Assessment;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/** A case beside itself with changes tried out, or beside another, in words. */
final class ComparisonEntries {

  private final Explained explained;
  private final Explanation explanation;
  private final Assessment assessment;
  private final Phrases say;

  ComparisonEntries(Explained explained, Phrases say) {
    this.explained = explained;
    this.explanation = explained.explanation();
    this.assessment = explanation.assessment();
    this.say = say;
  }

  void addWhatIf(Entry subject) {
    Assessment before = explanation.before();
    if (before == null) {
      return;
    }
    Entry section = subject.section(say.of("假设", "What if"));
    if (!explained.without().isEmpty()) {
      String ids = String.join(say.of("、", ", "), explained.without());
      section.line(
          say.of(
              "不采信证据 {0}，证据全部不采信的回答按不详：",
              "Exhibits {0} fall; answers whose every exhibit falls are taken as unknown:", ids));
    }
    for (Fact fact : explained.assumed().toList()) {
      Truth from = before.answers().of(fact);
      Truth to = assessment.answers().of(fact);
      section.point(
          from == to
              ? say.answer(fact, to) + say.of("（案件中本来如此）", " (as the case has it)")
              : say.change(fact, from, to));
    }
    for (Reading reading : Reading.values()) {
      Choice from = before.situation().readings().of(reading);
      Choice to = assessment.situation().readings().of(reading);
      if (from != to) {
        section.point(reading("{0}：由“{1}”改为“{2}”", "{0}: \"{1}\" becomes \"{2}\"", from, to));
      }
    }
    section.line(say.of("改变前：{0}", "Before: {0}", say.outcomes(before.possible())));
    section.line(say.of("改变后：{0}", "After: {0}", say.outcomes(assessment.possible())));
    if (before.possible().equals(assessment.possible())) {
      section.line(say.of("结论不变。", "The conclusion stays the same."));
    }
    for (Comparison.ProvisionDifference item : Comparison.provisions(before, assessment)) {
      section.point(item("{0}：由“{1}”变为“{2}”", "{0}: \"{1}\" becomes \"{2}\"", item));
    }
  }

  void addComparison(Entry subject) {
    Comparison comparison = explanation.comparison();
    Explained.Chosen against = explained.against();
    if (comparison == null || against == null) {
      return;
    }
    Entry section = subject.section(say.of("对比", "Comparison"));
    conclusions(section, against);
    together(section, comparison);
    differences(section, comparison);
    Readings others = against.subject().situation().readings();
    for (Choice choice : comparison.readings()) {
      section.point(
          reading(
              "口径不同：{0}，本案“{1}”，对方“{2}”",
              "Read otherwise: {0}, here \"{1}\", there \"{2}\"",
              choice,
              others.of(choice.reading())));
    }
    if (!comparison.others().isEmpty()) {
      section.line(
          say.of(
              "另有 {0} 项事实回答不同，单独改变均不影响本案结论。",
              "{0} more facts are answered otherwise; none of them alone bears on it.",
              comparison.others().size()));
    }
  }

  private void conclusions(Entry section, Explained.Chosen against) {
    Assessment other = against.subject().assessment();
    section.line(
        say.of(
            "与“{0}”的{1}比较",
            "With {1} of {0}",
            against.result().caseFile().id(),
            say.subject(against.subject().subject())));
    section.line(say.of("本案：{0}", "This case: {0}", standing(assessment)));
    section.line(say.of("对方：{0}", "The other: {0}", standing(other)));
    section.strong(
        other.possible().equals(assessment.possible())
            ? say.of("结论相同", "The same conclusion")
            : say.of("结论不同", "Different conclusions"));
  }

  private void differences(Entry section, Comparison comparison) {
    Entry facts = section.point(say.of("关系到结论的事实（本案／对方）", "Facts that bear on it (this/other)"));
    for (Comparison.FactDifference fact : comparison.facts()) {
      facts.point(difference(fact));
    }
    Entry items = section.point(say.of("条款（本案／对方）", "Provisions (this/other)"));
    for (Comparison.ProvisionDifference item : comparison.provisions()) {
      items.point(item("{0}：{1}／{2}", "{0}: {1} / {2}", item));
    }
    for (Entry list : List.of(facts, items)) {
      if (list.children().isEmpty()) {
        list.point(say.of("无", "none"));
      }
    }
  }

  private String reading(String chinese, String english, Choice from, Choice to) {
    return say.of(
        chinese, english, say.openWords(from.reading()), say.meaning(from), say.meaning(to));
  }

  private String item(String chinese, String english, Comparison.ProvisionDifference item) {
    return say.of(
        chinese,
        english,
        Phrases.name(item.provision()),
        say.claimed(item.provision(), item.first()),
        say.claimed(item.provision(), item.other()));
  }

  /** The outcomes of a case and the claimed items that it makes out. */
  private String standing(Assessment of) {
    List<Provision> items =
        of.items().entrySet().stream()
            .filter(item -> item.getValue() == Truth.YES)
            .map(item -> item.getKey())
            .toList();
    return items.isEmpty()
        ? say.of("{0}；主张的条款均未成立", "{0}; no claimed item is made out", say.outcomes(of.possible()))
        : say.of(
            "{0}；成立的条款：{1}", "{0}; made out: {1}", say.outcomes(of.possible()), say.items(items));
  }

  private void together(Entry section, Comparison comparison) {
    LeastChanges together = comparison.together();
    if (together == null || !together.isWithinBound()) {
      return;
    }
    section.line(
        together.isPossible()
            ? say.of(
                "区别所在：本案如有下列 {0} 项与对方相同，结论即相同：{1}",
                "What makes the difference: with these {0} as in the other, it would be the same: {1}",
                together.size(),
                say.changes(together.sets().get(0), assessment.answers()))
            : say.of(
                "仅凭事实的不同不能说明：主张的条款或者口径也不同。",
                "The facts alone do not explain it: claims or readings differ too."));
  }

  private String difference(Comparison.FactDifference fact) {
    String answers =
        say.answer(fact.fact(), fact.first()) + say.of("／{0}", " / {0}", fact.other().label());
    return fact.isDecisive()
        ? answers
            + say.of(
                "，仅此一项改变，本案结论即为{0}",
                "; this alone would make it {0}", say.outcomes(fact.exchanged()))
        : answers;
  }
}

package rongcuo.report;

import java.util.List;
import java.util.stream.Collectors;
import rongcuo.facts.Fact;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.reasoning.Rule;
import rongcuo.rules.Coverage;
import rongcuo.rules.Rulebook;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Statute;
import rongcuo.statute.Statute.Chapter;
import rongcuo.steps.Steps;
import rongcuo.steps.course.Step;
import rongcuo.steps.course.Task;

/** The regulation as people read it, with the rules that implement it. */
public final class LawText {

  private final TextPage page;
  private final Phrases say;

  private LawText(Language language, boolean coloured) {
    this.page = new TextPage(coloured);
    this.say = new Phrases(language);
  }

  /** The whole regulation, with the rule that implements each part. */
  public static String whole(Language language, boolean coloured) {
    return new LawText(language, coloured).whole();
  }

  private String whole() {
    page.heading(Statute.TITLE);
    for (Chapter chapter : Statute.chapters()) {
      page.blank();
      page.heading(chapter.heading());
      for (Provision article : chapter.articles()) {
        page.blank();
        for (Provision provision : Provision.values()) {
          if (provision.wholeArticle() == article) {
            provision(provision);
          }
        }
        remark(2, Coverage.of(article));
      }
    }
    return page.toString();
  }

  private void provision(Provision provision) {
    String words = Statute.chapeau(provision);
    if (words.isEmpty()) {
      return;
    }
    int level = provision.item() > 0 ? 1 : 0;
    String number =
        provision.item() > 0
            ? provision.citation(Language.CHINESE).replaceAll(".*第（(.*)）项", "（$1）")
            : provision.paragraph() > 1
                ? ""
                : provision.wholeArticle().citation(Language.CHINESE) + "  ";
    page.line(level, number + words);
    Rule rule = Rulebook.ruleOf(provision);
    if (rule != null) {
      page.line(level + 1, ruleLine(rule));
    }
  }

  private String ruleLine(Rule rule) {
    return say.of("〔规则 {0}〕", "[rule {0}]", nameOf(rule));
  }

  private void remark(int level, Coverage coverage) {
    if (coverage.remark() != null) {
      Bilingual kind =
          coverage.formalised()
              ? new Bilingual("〔后续事项：{0}〕", "[duties: {0}]")
              : new Bilingual("〔未作规则：{0}〕", "[not formalised: {0}]");
      page.line(level, say.of(kind.with(coverage.remark())));
    }
  }

  /** Some provisions, each with its rules, their facts and its readings. */
  public static String of(List<Provision> provisions, Language language, boolean coloured) {
    return new LawText(language, coloured).of(provisions);
  }

  private String of(List<Provision> provisions) {
    for (int i = 0; i < provisions.size(); i++) {
      Provision provision = provisions.get(i);
      if (i > 0) {
        page.blank();
      }
      page.heading(provision.citation(say.language()));
      Statute.text(provision).lines().forEach(line -> page.line(1, line));
      Coverage coverage = Coverage.of(provision);
      for (Rule rule : coverage.rules()) {
        page.line(1, ruleLine(rule));
        page.line(2, facts(rule));
      }
      remark(1, coverage);
      for (Step step : Steps.carryingOut(provision)) {
        step(step);
      }
      for (Reading reading : Reading.values()) {
        if (reading.provision() == provision) {
          page.line(
              1,
              say.of(
                  "〔解释口径“{0}”：{1}〕", "[reading \"{0}\": {1}]", reading.id(), reading.quotation()));
        }
      }
    }
    return page.toString();
  }

  /** A step of the proceedings with what the program knows of it. */
  private void step(Step step) {
    page.line(1, say.of("〔办理“{0}”〕", "[step \"{0}\"]", step.clause()));
    Task task = step.task();
    if (task != null) {
      page.line(
          2, say.of("应办：{0}（{1}）", "owed: {0} ({1})", task.label(), task.responsible().label()));
    }
    named(
        new Bilingual("可以记录：{0}", "recorded as: {0}"),
        step.events().stream().map(event -> Labels.withId(event.label(), event.id())).toList());
    named(
        new Bilingual("文书：{0}", "documents: {0}"),
        step.papers().stream()
            .map(
                paper -> Labels.withId(new Bilingual(paper.chinese(), paper.chinese()), paper.id()))
            .toList());
  }

  private void named(Bilingual pattern, List<Bilingual> names) {
    if (!names.isEmpty()) {
      page.line(2, say.of(pattern.with(Labels.COMMA.between(names))));
    }
  }

  private String facts(Rule rule) {
    String names =
        rule.condition().facts().toList().stream()
            .map(fact -> labelled(fact))
            .collect(Collectors.joining(say.of("；", "; ")));
    return say.of("事实：{0}", "facts: {0}", names);
  }

  private String labelled(Fact fact) {
    String label = say.label(fact);
    return say.of(Labels.withId(new Bilingual(label, label), fact.id()));
  }

  static String nameOf(Rule rule) {
    String name = rule.getClass().getName();
    return name.substring(name.indexOf("art"));
  }
}

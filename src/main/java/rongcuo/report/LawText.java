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

  private LawText() {}

  /** The whole regulation, with the rule that implements each part. */
  public static String whole(Language language, boolean coloured) {
    TextPage page = new TextPage(coloured);
    page.heading(Statute.TITLE);
    for (Chapter chapter : Statute.chapters()) {
      page.blank();
      page.heading(chapter.heading());
      for (Provision article : chapter.articles()) {
        page.blank();
        for (Provision provision : Provision.values()) {
          if (provision.wholeArticle() == article) {
            provision(page, provision, language);
          }
        }
        remark(page, 2, Coverage.of(article), language);
      }
    }
    return page.toString();
  }

  private static void provision(TextPage page, Provision provision, Language language) {
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
      page.line(level + 1, ruleLine(rule, language));
    }
  }

  private static String ruleLine(Rule rule, Language language) {
    return new Bilingual("〔规则 {0}〕", "[rule {0}]").with(nameOf(rule)).in(language);
  }

  private static void remark(TextPage page, int level, Coverage coverage, Language language) {
    if (coverage.remark() != null) {
      Bilingual kind =
          coverage.formalised()
              ? new Bilingual("〔后续事项：{0}〕", "[duties: {0}]")
              : new Bilingual("〔未作规则：{0}〕", "[not formalised: {0}]");
      page.line(level, kind.with(coverage.remark()).in(language));
    }
  }

  /** Some provisions, each with its rules, their facts and its readings. */
  public static String of(List<Provision> provisions, Language language, boolean coloured) {
    TextPage page = new TextPage(coloured);
    for (int i = 0; i < provisions.size(); i++) {
      Provision provision = provisions.get(i);
      if (i > 0) {
        page.blank();
      }
      page.heading(provision.citation(language));
      Statute.text(provision).lines().forEach(line -> page.line(1, line));
      Coverage coverage = Coverage.of(provision);
      for (Rule rule : coverage.rules()) {
        page.line(1, ruleLine(rule, language));
        page.line(2, facts(rule, language));
      }
      remark(page, 1, coverage, language);
      for (Step step : Steps.carryingOut(provision)) {
        step(page, step, language);
      }
      for (Reading reading : Reading.values()) {
        if (reading.provision() == provision) {
          page.line(
              1,
              new Bilingual("〔解释口径“{0}”：{1}〕", "[reading \"{0}\": {1}]")
                  .with(reading.id(), reading.quotation())
                  .in(language));
        }
      }
    }
    return page.toString();
  }

  /** A step of the proceedings with what the program knows of it. */
  private static void step(TextPage page, Step step, Language language) {
    page.line(1, new Bilingual("〔办理“{0}”〕", "[step \"{0}\"]").with(step.clause()).in(language));
    Task task = step.task();
    if (task != null) {
      page.line(
          2,
          new Bilingual("应办：{0}（{1}）", "owed: {0} ({1})")
              .with(task.label(), task.responsible().label())
              .in(language));
    }
    named(
        page,
        new Bilingual("可以记录：{0}", "recorded as: {0}"),
        step.events().stream().map(event -> Labels.withId(event.label(), event.id())).toList(),
        language);
    named(
        page,
        new Bilingual("文书：{0}", "documents: {0}"),
        step.papers().stream()
            .map(
                paper -> Labels.withId(new Bilingual(paper.chinese(), paper.chinese()), paper.id()))
            .toList(),
        language);
  }

  private static void named(
      TextPage page, Bilingual pattern, List<Bilingual> names, Language language) {
    if (!names.isEmpty()) {
      page.line(2, pattern.with(new Bilingual("、", ", ").between(names)).in(language));
    }
  }

  private static String facts(Rule rule, Language language) {
    String names =
        rule.condition().facts().toList().stream()
            .map(fact -> labelled(fact, language))
            .collect(Collectors.joining(language == Language.CHINESE ? "；" : "; "));
    return new Bilingual("事实：{0}", "facts: {0}").with(names).in(language);
  }

  private static String labelled(Fact fact, Language language) {
    String label = fact.wording(language).label();
    return Labels.withId(new Bilingual(label, label), fact.id()).in(language);
  }

  static String nameOf(Rule rule) {
    String name = rule.getClass().getName();
    return name.substring(name.indexOf("art"));
  }
}

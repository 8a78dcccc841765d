package rongcuo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import rongcuo.audit.Audit;
import rongcuo.audit.Example;
import rongcuo.audit.Observation;
import rongcuo.audit.Observation.Kind;
import rongcuo.audit.SharedWords;
import rongcuo.audit.Standpoint;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactGroup;
import rongcuo.facts.FactSet;
import rongcuo.language.Language;
import rongcuo.rules.Directions;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;
import rongcuo.statute.Statute;

/** What was found of the regulation, in words for those who draft it. */
public final class AuditEntries {

  private static final int MOST_FACTS = 6;

  private static final Set<FactGroup> OF_EVERY_CASE =
      Set.of(FactGroup.SCOPE, FactGroup.DUE_PERFORMANCE, FactGroup.THREE_DISTINCTIONS);

  /** Which way facts point by the default readings. */
  private final Directions directions = Directions.of(Claims.ALL, Readings.DEFAULT);

  private final Audit audit;
  private final Phrases say;

  public AuditEntries(Audit audit, Language language) {
    this.audit = audit;
    this.say = new Phrases(language);
  }

  public Entry document() {
    Entry document = Entry.titled(say, title());
    document.line(
        "以下各点由程序对全部事实组合推算得出，每一点都附有能够复核的最小案例（--write 写成案件文件）。是否需要修改条文，由制定机关判断；"
            + "列出的“也可能是有意的”只是提示。",
        "Each point is worked out over all combinations of facts, and has smallest cases that show it"
            + " (--write makes case files of them). Whether the text should be changed is for those who"
            + " made it; why something may be meant is a hint alone.");
    for (AuditSection section : AuditSection.values()) {
      section(document, section);
    }
    document.line(
        "推算的范围：第二条、第四至十三条。各项事实除“重大损失必有损失”等三组关系外，当作可以任意组合；逻辑上能够同时出现的，"
            + "实际中未必同时出现。组合的个数不是案件的比例，也不是可能性。",
        "What is covered: Articles 2 and 4 to 13. But for three implications (a major loss is a loss, and"
            + " the like) facts are taken to combine in any way: what is possible in logic need not happen."
            + " Numbers of combinations are no shares of cases and no likelihood.");
    return document;
  }

  private String title() {
    return say.of("条文审查：{0}", "The regulation audited: {0}", Statute.TITLE);
  }

  private void section(Entry document, AuditSection section) {
    List<Observation> observations =
        audit.observations().stream()
            .filter(each -> section.kinds().contains(each.kind()))
            .toList();
    Entry entry = document.section(say.of(section.title()));
    entry.line(say.of(section.meaning()));
    if (observations.isEmpty()) {
      entry.line("没有发现。", "Nothing was found.");
    }
    Map<String, List<Observation>> alike = new LinkedHashMap<>();
    for (Observation observation : observations) {
      alike.computeIfAbsent(text(observation), key -> new ArrayList<>()).add(observation);
    }
    alike.forEach(
        (text, all) -> {
          Entry point = entry.point(text);
          all.forEach(each -> details(point, each));
        });
  }

  private void details(Entry point, Observation observation) {
    if (observation.kind() == Kind.OVERLAP) {
      observation
          .provisions()
          .forEach(each -> point.quoting(say.of(each.citation()), Statute.words(each)));
    }
    if (observation.kind() == Kind.IDLE_FACT) {
      point.point(say.sourced(observation.facts().toList().get(0)));
      return;
    }
    switch (observation.kind()) {
      case OVERLAP -> overlapping(point, observation);
      case MIXED_FACT, WEIGHT -> changes(point, observation);
      default -> cases(point, observation);
    }
  }

  private void cases(Entry point, Observation observation) {
    for (int i = 0; i < observation.examples().size(); i++) {
      Example example = observation.examples().get(i);
      point.line(
          "例 {0}：{1}{2}；结论为{3}。",
          "Case {0}: {1}{2}; then {3}.",
          observation.id(i + 1),
          setApart(example, observation),
          told(example),
          say.outcome(example.outcome()));
    }
  }

  /** What an example relies on or how it is read, where others of its kind do otherwise. */
  private String setApart(Example example, Observation observation) {
    Claims claims = example.situation().claims();
    Readings readings = example.situation().readings();
    List<String> parts = new ArrayList<>();
    if (!claims.equals(Claims.ALL)) {
      List<Provision> others = new ArrayList<>(Provision.claimable());
      others.removeAll(claims.toList());
      parts.add(
          others.size() < claims.toList().size()
              ? say.of("不考虑{0}；", "without {0}; ", say.items(others))
              : say.of("只主张{0}；", "relying on {0} alone; ", say.items(claims.toList())));
    }
    for (Reading reading : Reading.values()) {
      boolean apart =
          observation.examples().stream()
              .anyMatch(each -> each.situation().readings().of(reading) != readings.of(reading));
      if (apart) {
        parts.add(
            say.of(
                "{0}理解为“{1}”；",
                "{0} read as \"{1}\"; ",
                say.openWords(reading),
                say.meaning(readings.of(reading))));
      }
    }
    return String.join("", parts);
  }

  /** The same course of events, as each of the items is relied on, and as both are. */
  private void overlapping(Entry point, Observation observation) {
    List<Example> ways = observation.examples();
    point.line(
        "例 {0} 至 {1}：{2}；只主张{3}的，{4}；只主张{5}的，{6}；全部考虑的，{7}。",
        "Cases {0} to {1}: {2}; relying on {3} alone, {4}; on {5} alone, {6}; with every item"
            + " considered, {7}.",
        observation.id(1),
        ways.size(),
        told(ways.get(0)),
        Phrases.name(observation.provisions().get(0)),
        say.outcome(ways.get(0).outcome()),
        Phrases.name(observation.provisions().get(1)),
        say.outcome(ways.get(1).outcome()),
        say.outcome(ways.get(2).outcome()));
  }

  /** What becomes what, each in a pair of cases; the least of them told in full. */
  private void changes(Entry point, Observation observation) {
    List<Example> pairs = observation.examples();
    int least = 0;
    for (int i = 0; i < pairs.size(); i += 2) {
      least =
          pairs.get(i).answers().known().size() < pairs.get(least).answers().known().size()
              ? i
              : least;
    }
    for (int i = 0; i < pairs.size(); i += 2) {
      boolean inFull = i == least || observation.kind() == Kind.MIXED_FACT;
      point.line(
          "{0}变为{1}：例 {2}、{3}{4}。",
          "{0} becomes {1}: cases {2} and {3}{4}.",
          say.outcome(pairs.get(i).outcome()),
          say.outcome(pairs.get(i + 1).outcome()),
          observation.id(i + 1),
          i + 2,
          inFull ? say.of("（{0}）", " ({0})", told(pairs.get(i))) : "");
    }
  }

  /** What sets a case apart; the rest is counted. */
  private String told(Example example) {
    Answers answers = example.answers();
    List<String> told = new ArrayList<>();
    for (Fact fact : answers.known().toList()) {
      if (!isUsual(fact, answers.yes().has(fact))) {
        told.add(say.answer(fact, answers.of(fact)));
      }
    }
    int usual = answers.known().size() - told.size();
    told.add(say.of("其余 {0} 项为通常的回答", "and {0} answers as is usual", usual));
    return String.join(say.of("；", "; "), told);
  }

  /**
   * Whether an answer is that of an officer who did all that is asked, and of whom nothing else.
   */
  private boolean isUsual(Fact fact, boolean yes) {
    return OF_EVERY_CASE.contains(fact.group())
        ? yes != directions.adverse().has(fact) || fact.group() == FactGroup.SCOPE
        : !yes;
  }

  /** What is found, in one sentence. */
  private String text(Observation observation) {
    List<Provision> provisions = observation.provisions();
    return say.of(
        AuditSentence.of(observation.kind())
            .with(
                under(observation),
                provisions.isEmpty() ? "" : Phrases.name(provisions.get(0)),
                provisions.size() < 2 ? "" : Phrases.name(provisions.get(1)),
                labels(observation.facts()),
                String.join(
                    say.of("、", ", "), observation.outcomes().stream().map(say::outcome).toList()),
                observation.reservation() == null ? "" : observation.reservation().label(),
                particular(observation)));
  }

  /** What is told of one kind alone. */
  private String particular(Observation observation) {
    return switch (observation.kind()) {
      case MIXED_FACT -> say.citations(observation.facts().toList().get(0).sources());
      case OVERLAP -> common(observation);
      case IDLE_READING -> say.openWords(observation.choices().get(0).reading());
      case WEIGHT -> changed(observation);
      default -> "";
    };
  }

  /** What makes two items alike. */
  private String common(Observation observation) {
    List<String> words =
        SharedWords.of(observation.provisions().get(0), observation.provisions().get(1)).stream()
            .map(say::quoted)
            .toList();
    return words.isEmpty()
        ? say.of("都问“{0}”", "both ask for \"{0}\"", labels(observation.facts()))
        : say.of("条文都写有{0}", "both have the words {0}", say.list(words));
  }

  /** Which reading is changed to which, and whether the others decide if it matters. */
  private String changed(Observation observation) {
    Choice from = observation.choices().get(0);
    Choice to = observation.choices().get(1);
    String counted =
        observation.combinations() == audit.combinations()
            ? say.of("不论其他口径怎样选，都有案件因它而异", "whatever the other readings, some case hangs on it")
            : say.of(
                "其他口径的选法决定它有没有作用：{1} 种组合中的 {0} 种",
                "whether it matters hangs on the other readings: by {0} of {1} combinations",
                observation.combinations(),
                audit.combinations());
    return say.of(
        "{0}：由“{1}”改为“{2}”（{3}）。",
        "{0}: from \"{1}\" to \"{2}\" ({3}).",
        say.openWords(from.reading()),
        say.meaning(from),
        say.meaning(to),
        counted);
  }

  private String labels(FactSet facts) {
    List<Fact> all = facts.toList();
    return all.size() <= MOST_FACTS
        ? say.labels(all)
        : say.of(
            "{0}等 {1} 项",
            "{0} and others, {1} in all", say.labels(all.subList(0, MOST_FACTS)), all.size());
  }

  private String under(Observation observation) {
    if (observation.under().contains(Standpoint.EVERY)) {
      return say.of("不论采用哪种口径", "any readings");
    }
    return say.of(
        "按{0}",
        "{0}",
        say.list(
            new TreeSet<>(observation.under())
                .stream().map(each -> say.of(each.label())).toList()));
  }
}
